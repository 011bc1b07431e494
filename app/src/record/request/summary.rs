//! What was written of a round for those who decide, as it is given out: every version of the summary that was approved. One that was not
//! is a draft, and no record. Whether a sentence is still read is asked of the checks that decide it where it is read.

use claims::{check::may_be_published, render::text, sources::Sources};
use sea_orm::ConnectionTrait;

use super::what::What;
use crate::{
    entity::round,
    error::AppError,
    summary::writing::{
        document::Document,
        kept::rests_on,
        queries::{Version, versions},
    },
};

/// An approved version and its texts.
#[derive(Debug)]
pub struct GivenSummary {
    /// The version.
    pub version: Version,
    /// Its texts in order.
    pub lines: Vec<Line>,
}

/// One text of a summary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is.
    pub kind: LineKind,
    /// The text, with the numbers that code sets in it.
    pub text: String,
}

/// What a text of a summary is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// Before the sentences.
    Background,
    /// A sentence that is read.
    Sentence,
    /// One that is not read any more: something that it rests on has changed.
    Hidden,
    /// After the sentences.
    Thanks,
    /// Why something is not in it.
    LeftOut,
    /// Why it was once sent back to those who wrote it.
    SentBack,
}

impl LineKind {
    /// What such a text is to whoever must say whether it can be given out.
    pub fn what(self) -> What {
        match self {
            Self::Background | Self::Sentence | Self::Thanks => What::Written,
            Self::Hidden => What::HiddenSentence,
            Self::LeftOut | Self::SentBack => What::SummaryReason,
        }
    }
}

/// The approved versions of the round's summary, the newest first.
///
/// # Errors
/// When one or its sources cannot be read.
pub async fn given(db: &impl ConnectionTrait, round: &round::Model) -> Result<Vec<GivenSummary>, AppError> {
    let mut given = Vec::new();
    for version in versions(db, round.id).await? {
        if version.row.approved_at.is_some() {
            let sources = rests_on(db, round, &version.document).await?;
            let lines = lines(&version.document, &sources);
            given.push(GivenSummary { version, lines });
        }
    }
    Ok(given)
}

fn lines(document: &Document, sources: &Sources) -> Vec<Line> {
    let line = |kind: LineKind, text: &str| Line { kind, text: text.to_owned() };
    let mut lines = vec![line(LineKind::Background, &document.background)];
    for written in &document.claims {
        let is_read = may_be_published(&written.claim, sources);
        let kind = if is_read { LineKind::Sentence } else { LineKind::Hidden };
        lines.push(Line { kind, text: text(&written.claim, sources) });
    }
    lines.push(line(LineKind::Thanks, &document.thanks));
    lines.extend(document.left_out.iter().map(|one| line(LineKind::LeftOut, &one.why)));
    lines.extend(document.sent_back.iter().map(|why| line(LineKind::SentBack, why)));
    lines.retain(|line| !line.text.trim().is_empty());
    lines
}
