//! What the elected and those who prepare their matters take along: the brief on one page, its annex, and the draft of an
//! officer's report. The same values become a PDF here, and what a word processor opens in [`crate::docx`].

use serde::Serialize;

use crate::{PrintError, bars::Bars, docx, pages::Page, qr, typeset};

/// A paper, from top to bottom.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// Whose it is, as letterhead: "Härnösands kommun".
    pub from: String,
    /// What it is: "Bilaga".
    pub kind: String,
    /// The code of the round.
    pub code: String,
    /// Its heading.
    pub title: String,
    /// What belongs to the case, by name: "Diarienummer", "SOC/2027:14".
    pub facts: Vec<(String, String)>,
    /// What stands before the first part.
    pub lead: Vec<Block>,
    /// Its parts, in order.
    pub parts: Vec<Part>,
    /// Where the same is read on a screen, whole.
    pub address: String,
}

/// A heading and what stands below it.
#[derive(Clone, Debug, Serialize)]
pub struct Part {
    /// The heading.
    pub title: String,
    /// What stands below it.
    pub blocks: Vec<Block>,
    /// Whether the brief does without it where it would not fit on one page.
    pub may_go: bool,
}

/// Something that stands by itself.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "is", content = "of", rename_all = "snake_case")]
pub enum Block {
    /// A heading within a part.
    Heading(String),
    /// Running text.
    Paragraph(Paragraph),
    /// Sentences one below the other.
    List(Vec<Paragraph>),
    /// What somebody else said.
    Quote(Quote),
    /// Figures.
    Table(Table),
    /// A place for whoever goes on with the draft, and what belongs there.
    Blank(String),
}

/// Running text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Paragraph {
    /// What it is about, in bold before the text; nothing where it is empty.
    pub name: String,
    /// The text.
    pub text: String,
    /// The shares it tells of, after it. A word processor does without: all figures stand in its tables.
    pub bars: Option<Bars>,
    /// The way to what it rests on.
    pub support: Option<Link>,
}

/// A way to a place on a screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Link {
    /// What one presses. It says where it leads, also by itself.
    pub words: String,
    /// The address, whole.
    pub address: String,
}

/// Words of somebody else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Quote {
    /// The words.
    pub text: String,
    /// Where they come from.
    pub source: String,
    /// Their language, as a tag; nothing for Swedish.
    pub lang: Option<String>,
}

/// Figures in rows and columns. The first column names what its row is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// What its columns hold.
    pub heads: Vec<String>,
    /// Its rows, each with as many cells as there are columns.
    pub rows: Vec<Row>,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// Its cells.
    pub cells: Vec<String>,
    /// The last cell as a bar: per cent, the least and the most.
    pub bar: Option<(u32, u32)>,
}

impl Paragraph {
    /// Text without a name or a way to anything.
    pub fn of(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Text about something.
    pub fn named(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { name: name.into(), ..Self::of(text) }
    }

    /// The same, with bars after it.
    pub fn drawn(self, bars: Option<Bars>) -> Self {
        Self { bars, ..self }
    }

    /// The same, with the way to what it rests on.
    pub fn resting_on(self, words: impl Into<String>, address: impl Into<String>) -> Self {
        Self { support: Some(Link { words: words.into(), address: address.into() }), ..self }
    }
}

impl From<Paragraph> for Block {
    fn from(paragraph: Paragraph) -> Self {
        Self::Paragraph(paragraph)
    }
}

#[derive(Serialize)]
struct Values<'a> {
    document: String,
    qr: String,
    #[serde(flatten)]
    report: &'a Report,
}

/// The brief as PDF: on one page, in letters as large as there is room for. One that needs more than small letters goes on on
/// the next page. A part that may go is left out where the page has no room for it in letters that one can read.
///
/// # Errors
/// When it cannot be set, or would not be accessible.
pub fn brief(report: &Report) -> Result<Vec<u8>, PrintError> {
    typeset::pdf(Page::Brief, &values(report)?)
}

/// Any other paper as PDF, on as many pages as it needs.
///
/// # Errors
/// As [`brief`].
pub fn pdf(report: &Report) -> Result<Vec<u8>, PrintError> {
    typeset::pdf(Page::Report, &values(report)?)
}

/// The same for a word processor.
///
/// # Errors
/// When it cannot be packed.
pub fn docx(report: &Report) -> Result<Vec<u8>, PrintError> {
    docx::file(report, &document(report))
}

fn values(report: &Report) -> Result<Values<'_>, PrintError> {
    Ok(Values { document: document(report), qr: qr::svg(&report.address)?, report })
}

/// The title of the file.
fn document(report: &Report) -> String {
    format!("{} {}: {}", report.kind, report.code, report.title)
}

#[cfg(test)]
#[path = "report_tests.rs"]
mod tests;
