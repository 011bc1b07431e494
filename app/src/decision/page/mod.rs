//! The pages of decisions: for everybody, and for the moderators who record them.

pub mod all;
mod behind;
pub mod change;
mod fields;
pub mod new;
pub mod one;
pub mod recorded;
