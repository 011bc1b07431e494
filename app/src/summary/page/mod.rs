//! What the elected see.

mod annex;
pub mod brief;
mod parts;
mod said;
pub mod start;
