//! The pages of the workbench: what waits, the rounds, and one round with what can be done to it now.

mod acts;
pub mod all;
pub mod open;
pub mod preview;
mod records;
pub mod round;
pub mod show_result;
mod signed;
mod spread;
pub mod stop;
pub mod stuck_mail;
pub mod workbench;
