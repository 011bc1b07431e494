//! What the elected see.

mod annex;
pub mod brief;
mod hands;
mod parts;
mod said;
pub mod start;
