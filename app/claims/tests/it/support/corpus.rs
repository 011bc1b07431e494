//! The corpus, read into claims.

use claims::{claim::Claim, sources::Sources};

use super::{sources, written};

/// A right sentence with its sources.
pub struct Right {
    pub line: usize,
    pub source: &'static str,
    pub claim: Claim,
}

/// The five sources by the letters that the corpus uses.
pub struct All {
    harnosand: Sources,
    eskilstuna: Sources,
    little: Sources,
    sundsvall: Sources,
    ornskoldsvik: Sources,
}

impl All {
    pub fn new() -> Self {
        Self {
            harnosand: sources::harnosand(),
            eskilstuna: sources::eskilstuna(),
            little: sources::little(),
            sundsvall: sources::sundsvall(),
            ornskoldsvik: sources::ornskoldsvik(),
        }
    }

    pub fn of(&self, source: &str) -> &Sources {
        match source {
            "e" => &self.eskilstuna,
            "l" => &self.little,
            "s" => &self.sundsvall,
            "o" => &self.ornskoldsvik,
            _ => &self.harnosand,
        }
    }
}

/// Every sentence of the corpus.
pub fn corpus(all: &All) -> Vec<Right> {
    let lines = include_str!("../corpus.txt").lines().enumerate();
    let sentences = lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    let read = |(at, line): (usize, &'static str)| {
        let fields: Vec<&str> = line.splitn(5, '|').map(str::trim).collect();
        let [source, kind, figures, says, sentence] = fields[..] else { panic!("line {}: {line}", at + 1) };
        let claim = written::claim(all.of(source), kind, figures, says, sentence);
        Right { line: at + 1, source, claim: claim.unwrap_or_else(|| panic!("line {}: {line}", at + 1)) }
    };
    sentences.map(read).collect()
}
