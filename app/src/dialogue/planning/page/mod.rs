//! The pages where a dialogue is planned: a new one, and one that is there.

pub mod dialogue;
mod fields;
mod meeting;
pub mod new;
