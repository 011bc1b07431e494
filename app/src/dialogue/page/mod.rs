//! What residents see: where to begin, one kommun, one dialogue.

pub mod code;
pub mod dialogue;
mod joint;
pub mod kommun;
pub mod parts;
pub mod start;
mod ways;
