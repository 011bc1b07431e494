//! `medmig topics`: proposes topics for the comments of a file, so that their quality can be measured on any corpus.

use std::{
    collections::HashMap,
    io::{self, BufWriter, ErrorKind, Read, Write},
    path::{Path, PathBuf},
};

use analysis::topics::{Proposal, propose};
use anyhow::Context;
use clap::Args;

/// Where the comments are, as it is written on the command line.
#[derive(Debug, Args)]
pub(crate) struct TopicsWanted {
    /// A line for each comment: its id, a tab, its text, in UTF-8. A dash (-) reads standard input
    file: PathBuf,
}

/// What is wrong with a file of comments. It is told by the line: the words in it are somebody's.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
enum NotComments {
    #[error("line {0} has no tab between an id and a text")]
    NoTab(usize),
    #[error("line {0} has no id before the tab")]
    NoId(usize),
    #[error("line {0} is not UTF-8")]
    NotText(usize),
    #[error("line {line} has the same id as line {first}")]
    SameId { line: usize, first: usize },
}

/// `medmig topics`
pub(crate) fn topics(wanted: &TopicsWanted) -> anyhow::Result<()> {
    let bytes = read(&wanted.file).with_context(|| format!("cannot read {}", wanted.file.display()))?;
    let (ids, texts) = comments(&bytes)?;
    match write(&ids, &propose(&texts)) {
        // Whoever reads has seen enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        done => Ok(done?),
    }
}

fn read(file: &Path) -> io::Result<Vec<u8>> {
    if file == Path::new("-") {
        let mut bytes = Vec::new();
        io::stdin().read_to_end(&mut bytes)?;
        return Ok(bytes);
    }
    std::fs::read(file)
}

/// The ids and the texts. Empty lines are passed over; tabs after the first belong to the text.
fn comments(bytes: &[u8]) -> Result<(Vec<&str>, Vec<&str>), NotComments> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let (mut ids, mut texts, mut lines) = (Vec::new(), Vec::new(), HashMap::new());
    for (line, bytes) in (1..).zip(bytes.split(|byte| *byte == b'\n')) {
        let text = std::str::from_utf8(bytes).map_err(|_| NotComments::NotText(line))?;
        let text = text.strip_suffix('\r').unwrap_or(text);
        if text.is_empty() {
            continue;
        }
        let (id, text) = text.split_once('\t').ok_or(NotComments::NoTab(line))?;
        if id.is_empty() {
            return Err(NotComments::NoId(line));
        }
        if let Some(first) = lines.insert(id, line) {
            return Err(NotComments::SameId { line, first });
        }
        ids.push(id);
        texts.push(text);
    }
    Ok((ids, texts))
}

fn write(ids: &[&str], proposal: &Proposal) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for (comment, topic) in placements(ids.len(), proposal) {
        writeln!(out, "{}\t{}\t{}", ids[comment], topic + 1, proposal.topics[topic].label)?;
    }
    out.flush()
}

/// Every comment that has topics, in the order they came; of its topics that first of which it says most.
fn placements(comments: usize, proposal: &Proposal) -> Vec<(usize, usize)> {
    let mut of: Vec<Vec<(f64, usize)>> = vec![Vec::new(); comments];
    for (number, topic) in proposal.topics.iter().enumerate() {
        topic.members.iter().for_each(|member| of[member.comment].push((member.weight, number)));
    }
    of.iter_mut().for_each(|topics| topics.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1))));
    let places =
        |(comment, topics): (usize, Vec<(f64, usize)>)| topics.into_iter().map(move |(_, topic)| (comment, topic));
    of.into_iter().enumerate().flat_map(places).collect()
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;
    use crate::cli::Arguments;

    #[test]
    fn a_line_is_an_id_a_tab_and_a_text() {
        let file = "\u{feff}a1\tBussen\tär sen\r\n\nb-2\t\nÖ 3\tBussen".as_bytes();
        assert_eq!(comments(file), Ok((vec!["a1", "b-2", "Ö 3"], vec!["Bussen\tär sen", "", "Bussen"])));
        assert_eq!(comments(b""), Ok((vec![], vec![])));
    }

    #[test]
    fn a_bad_line_is_told_by_its_number() {
        assert_eq!(comments(b"a\tx\n\nb x\n"), Err(NotComments::NoTab(3)));
        assert_eq!(comments(b"a\tx\n\tx"), Err(NotComments::NoId(2)));
        assert_eq!(comments(b"a\tx\nb\t\xe5\n"), Err(NotComments::NotText(2)));
        assert_eq!(comments(b"a\tx\nb\tx\na\ty"), Err(NotComments::SameId { line: 3, first: 1 }));
    }

    #[test]
    fn the_file_or_standard_input_must_be_named() {
        let parse = |line: &str| Arguments::try_parse_from(line.split(' '));
        assert!(parse("medmig topics comments.tsv").is_ok() && parse("medmig topics -").is_ok());
        assert!(parse("medmig topics").is_err() && parse("medmig topics a b").is_err());
    }
}
