//! Exports of the Polis service: what they hold, and the opinion map of one as JSON.

mod comments;
mod csv;
pub mod export;
pub mod labels;
pub mod last;
pub mod participants;
pub mod published;
pub mod table;
mod votes;
pub mod written;
