//! The brief, its annex and the draft of an officer's report, to take along: as PDF, and for a word processor. They say what
//! the page says, in the same words and numbers, and lead back to it from each sentence.

pub mod annex;
pub mod brief;
pub mod files;
pub mod links;
pub mod material;
pub mod officer_report;
mod opinions;
mod questions;
mod said;
mod spoken;
mod spread;
mod who;
