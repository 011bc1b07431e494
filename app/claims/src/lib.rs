//! Claims: sentences of a summary that can be checked. A claim is data first and a sentence second. Plain values in and out; no
//! database, no web, no clock.
//!
//! [`check::check`] says what is wrong with a claim, [`summary::check_summary`] what a whole summary lacks,
//! [`render::render`] fills the slots of a sentence, [`easy::easy`] says it in easy-read words, and [`propose::propose`] drafts claims from a result. Every figure comes from
//! [`analysis::figures`], and must hold for every count that the disclosure layer leaves open.
#![forbid(unsafe_code)]

pub mod base;
pub mod check;
pub mod claim;
mod clauses;
mod comparing;
mod direction;
pub mod easy;
pub mod figure;
pub mod finding;
mod free;
mod group;
mod hints;
mod judgements;
mod mentions;
mod numbers;
pub mod propose;
pub mod quantity;
mod quoted;
pub mod render;
mod source;
pub mod sources;
mod strength;
pub mod summary;
mod support;
mod swedish;
mod tokens;
mod vocabulary;
mod wordings;
