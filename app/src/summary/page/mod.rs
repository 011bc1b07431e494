//! What the elected see, and the result as everybody sees it.

pub(super) mod annex;
pub mod brief;
pub mod compared;
mod decision;
mod easy_result;
pub(super) mod hands;
mod headline;
mod jumps;
mod parts;
pub mod result;
mod result_about;
mod result_files;
mod result_parts;
pub(crate) mod said;
pub mod start;
pub(crate) mod start_cards;
mod start_overdue;
pub mod statement_brief;
mod voices;
