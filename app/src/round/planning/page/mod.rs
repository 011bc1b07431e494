//! The pages where a round is planned, changed, and called off before it has opened.

pub mod change;
mod fields;
pub mod new;
pub mod withdraw;
