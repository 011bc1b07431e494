//! What the elected see.

pub mod brief;
mod parts;
pub mod start;
