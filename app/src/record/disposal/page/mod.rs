//! The pages of disposal.

pub mod bodies;
pub mod body;
mod due;
mod rule;
