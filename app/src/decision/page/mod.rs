//! The pages of decisions: for everybody, and for the moderators who record them.

pub mod all;
pub mod change;
mod fields;
pub mod new;
pub mod one;
pub mod recorded;
