//! `medmig opinion-map`: the opinion map of a Polis export, so that it can be compared with what others make of it.

use std::{
    collections::BTreeMap,
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
};

use analysis::opinion_map::{
    grouping::Method,
    polis::{export::Export, labels, last, published::Published, written::Written},
    still::Last,
};
use anyhow::Context;
use clap::{Args, ValueEnum};

/// Which export and what of it, as it is written on the command line.
#[derive(Debug, Args)]
pub(crate) struct OpinionMapWanted {
    /// Folder with votes.csv, comments.csv and, for the groups of the Polis service itself, participants-votes.csv
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// How people are sorted into groups
    #[arg(long, value_enum, default_value_t = Grouping::TwoLevel)]
    grouping: Grouping,
    /// Groups from elsewhere, for the statistics: JSON with the fields `kept_participant_ids` and `labels`, two lists of the same
    /// length, as this command itself prints them; a label is a whole number from 0, or null for nobody's group. Other fields are
    /// passed over. Whoever is not in it is in no group, and whoever voted too little to be kept is left out
    #[arg(long, value_name = "FILE")]
    labels: Option<PathBuf>,
    /// An earlier map of the same dialogue, as this command printed it without --publishable: its directions keep their sides, and its groups
    /// their names, by the participants and statements that are in both
    #[arg(long, value_name = "FILE", conflicts_with = "labels")]
    last: Option<PathBuf>,
    /// What people may be shown: no participant, no group of fewer than ten or 2 %, no counts but how large the groups are with everybody in
    /// one, no statement for a group on a side that under half of its voters took, and "significant" only when all statements and groups are tested together
    #[arg(long)]
    publishable: bool,
}

/// How people are sorted into groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Grouping {
    /// K-means on all participants at once
    Flat,
    /// Up to a hundred small clusters first, then groups of them, as the Polis service does
    TwoLevel,
}

impl From<Grouping> for Method {
    fn from(grouping: Grouping) -> Self {
        match grouping {
            Grouping::Flat => Self::Flat,
            Grouping::TwoLevel => Self::TwoLevel,
        }
    }
}

/// `medmig opinion-map`
pub(crate) fn opinion_map(wanted: &OpinionMapWanted) -> anyhow::Result<()> {
    let export = export(&wanted.folder)?;
    let labels = wanted.labels.as_deref().map(|file| labels_of(file, &export)).transpose()?;
    let last = wanted.last.as_deref().map(last_of).transpose()?.unwrap_or_default();
    let json = json(wanted, &export, labels.as_ref(), &last)?;
    match write(&json) {
        // Whoever reads has seen enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        done => Ok(done?),
    }
}

fn export(folder: &Path) -> anyhow::Result<Export> {
    let participants = read(&folder.join("participants-votes.csv"));
    let participants = match participants {
        Err(error) if error.downcast_ref::<io::Error>().map(io::Error::kind) == Some(ErrorKind::NotFound) => None,
        read => Some(read?),
    };
    let (votes, comments) = (read(&folder.join("votes.csv"))?, read(&folder.join("comments.csv"))?);
    Ok(Export::read(&votes, &comments, participants.as_deref())?)
}

fn read(file: &Path) -> anyhow::Result<Vec<u8>> {
    std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))
}

fn labels_of(file: &Path, export: &Export) -> anyhow::Result<BTreeMap<u64, usize>> {
    labels::read(&read(file)?, export.votes.participants()).with_context(|| file.display().to_string())
}

fn last_of(file: &Path) -> anyhow::Result<Last> {
    last::read(&read(file)?).with_context(|| file.display().to_string())
}

fn json(
    wanted: &OpinionMapWanted,
    export: &Export,
    labels: Option<&BTreeMap<u64, usize>>,
    last: &Last,
) -> serde_json::Result<Vec<u8>> {
    let (name, method) = (name(&wanted.folder), wanted.grouping.into());
    if wanted.publishable {
        return serde_json::to_vec(&Published::of(export, &name, method, labels, last));
    }
    serde_json::to_vec(&Written::of(export, &name, method, labels, last))
}

/// What the folder is called, also where it is given as a dot.
fn name(folder: &Path) -> String {
    let whole = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    whole.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn write(json: &[u8]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(json)?;
    out.write_all(b"\n")?;
    out.flush()
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        wanted: OpinionMapWanted,
    }

    #[test]
    fn two_levels_are_usual_and_the_folder_must_be_named() {
        let parse = |line: &str| Line::try_parse_from(line.split(' ')).map(|line| line.wanted);
        let usual = parse("opinion-map export").unwrap();
        assert_eq!((usual.grouping, usual.labels, usual.publishable), (Grouping::TwoLevel, None, false));
        let other = parse("opinion-map export --grouping flat --labels l.json --publishable").unwrap();
        assert_eq!((other.grouping, other.labels, other.publishable), (Grouping::Flat, Some("l.json".into()), true));
        let held = parse("opinion-map export --last l.json").unwrap();
        assert_eq!((usual.last, held.last), (None, Some("l.json".into())));
        assert!(
            parse("opinion-map export --last l.json --labels m.json").is_err(),
            "groups of elsewhere have their names"
        );
        assert!(parse("opinion-map").is_err() && parse("opinion-map a --grouping none").is_err());
    }

    #[test]
    fn a_dialogue_is_called_as_its_folder() {
        assert_eq!((name(Path::new("/a/land bank/")), name(Path::new("b"))), ("land bank".to_owned(), "b".to_owned()));
    }
}
