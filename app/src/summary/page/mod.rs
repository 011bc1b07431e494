//! What the elected see.

mod annex;
pub mod brief;
mod decision;
mod headline;
mod parts;
mod said;
pub mod start;
