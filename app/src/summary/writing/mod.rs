//! The summary of a closed round: written claim by claim by a moderator, approved by another person, then read by the elected.
//! The claims themselves, their checks and their proposals are the crate `claims`.

pub mod actions;
pub mod acts;
pub mod checking;
pub mod choices;
pub mod document;
pub mod easy_read;
mod facts;
pub mod fields;
pub mod kept;
mod other_rounds;
pub mod page;
pub mod published;
pub mod queries;
pub mod sentence_actions;
pub mod sentence_page;
pub mod shown;
pub mod since;
pub mod since_note;
pub mod sources;
pub mod tokens;
pub mod unsaved;
pub mod whole;
