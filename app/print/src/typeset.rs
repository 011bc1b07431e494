//! From values to a PDF: Typst, with nothing around it but our own pages, our fonts and the values.

use std::sync::LazyLock;

use serde::Serialize;
use serde_json::Value;
use typst::{
    Feature, Library, LibraryExt, World,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Duration, Smart},
    syntax::{FileId, Source},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::{
    PrintError, fonts,
    pages::{self, DATA, Page},
};

/// With the cells that head a row of a table, which Typst still counts among what it tries out.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    let tried = [Feature::A11yExtras].into_iter().collect();
    LazyHash::new(Library::builder().with_features(tried).build())
});

/// All there is while a page is set: no file system, no network, no clock.
struct Desk {
    page: Page,
    data: Bytes,
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &fonts::BOOK
    }

    fn main(&self) -> FileId {
        pages::id(self.page.name())
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        pages::source(id).ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == pages::id(DATA) {
            return Ok(self.data.clone());
        }
        pages::bytes(id).ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts::FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// The page as a file that follows PDF/UA-1.
///
/// # Errors
/// When the page cannot be set, or would not be accessible.
pub fn pdf(page: Page, values: &impl Serialize) -> Result<Vec<u8>, PrintError> {
    match file(page, values, fonts::shown) {
        // A sign and the marks over it may stand in no font together, though each stands in one.
        Err(PrintError::File { .. }) => file(page, values, fonts::shown_plainly),
        done => done,
    }
}

fn file(page: Page, values: &impl Serialize, shown: fn(&str) -> String) -> Result<Vec<u8>, PrintError> {
    let set = set_with(page, values, shown)?;
    let failed = |reason| PrintError::File { page: page.name(), reason };
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|told| failed(told.message().to_string()))?;
    let creator = Smart::Custom(Some("Med mig".to_owned()));
    let options = PdfOptions { creator, standards, ..PdfOptions::default() };
    typst_pdf::pdf(&set, &options).map_err(|told| failed(said(&told)))
}

/// The page as Typst lays it out. What Typst remembered of it is forgotten at once: codes must not stay in memory.
fn set_with(page: Page, values: &impl Serialize, shown: fn(&str) -> String) -> Result<PagedDocument, PrintError> {
    let mut values = serde_json::to_value(values)?;
    make_showable(&mut values, shown);
    let desk = Desk { page, data: Bytes::new(serde_json::to_vec(&values)?) };
    let set = typst::compile(&desk).output;
    comemo::evict(0);
    set.map_err(|told| PrintError::Page { page: page.name(), reason: said(&told) })
}

/// Leaves only signs that our fonts have in every text.
fn make_showable(values: &mut Value, shown: fn(&str) -> String) {
    match values {
        Value::String(text) => *text = shown(text),
        Value::Array(values) => values.iter_mut().for_each(|value| make_showable(value, shown)),
        Value::Object(values) => values.values_mut().for_each(|value| make_showable(value, shown)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn said(told: &[SourceDiagnostic]) -> String {
    told.iter().map(|one| &*one.message).collect::<Vec<_>>().join("; ")
}

/// The page as it is laid out, for tests.
///
/// # Errors
/// When the page cannot be set.
#[cfg(test)]
pub fn set(page: Page, values: &impl Serialize) -> Result<PagedDocument, PrintError> {
    set_with(page, values, fonts::shown)
}
