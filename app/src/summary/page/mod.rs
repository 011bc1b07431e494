//! What the elected see.

mod annex;
pub mod brief;
mod decision;
mod hands;
mod headline;
mod parts;
mod said;
pub mod start;
