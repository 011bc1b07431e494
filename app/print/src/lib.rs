//! What a round has on paper, as PDF: the form to answer on, the poster, letters with one-time codes, the protocol that
//! closed it, and what the elected take along: the brief, its annex and the draft of an officer's report, which also opens in a
//! word processor. Plain values in, bytes out. No database, no web, no clock.
//!
//! Typst sets the pages (`pages/*.typ`). What people wrote reaches them as values, never as markup: it cannot change a page,
//! only stand on it. Every file is tagged and follows PDF/UA-1; where one would not, there is an error and no file.
#![forbid(unsafe_code)]

pub mod bars;
mod docx;
mod fonts;
pub mod form;
pub mod letter;
mod pages;
pub mod poster;
pub mod protocol;
pub mod qr;
pub mod report;
pub mod said;
mod typeset;

#[cfg(test)]
mod printed;

/// Why there is no PDF. What a person wrote may stand in `reason`, so it is not part of the sentence that a log gets.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// What is to be printed cannot be handed over.
    #[error("what is to be printed cannot be written as JSON")]
    Data(#[from] serde_json::Error),
    /// What a word processor opens could not be packed.
    #[error("the file could not be packed")]
    Packed(#[from] zip::result::ZipError),
    /// The address is longer than a QR code can hold.
    #[error("the address is too long for a QR code")]
    Address,
    /// The page could not be set.
    #[error("the page {page} could not be set")]
    Page {
        /// Which page.
        page: &'static str,
        /// What Typst says.
        reason: String,
    },
    /// The file would not have been one that everybody can read.
    #[error("the page {page} could not be written as PDF/UA-1")]
    File {
        /// Which page.
        page: &'static str,
        /// What Typst says.
        reason: String,
    },
}
