//! The pages of the workbench: what waits, the rounds, and one round with what can be done to it now.

pub mod open;
pub mod preview;
pub mod round;
mod spread;
pub mod stop;
pub mod workbench;
