//! The way back to an answer: with its receipt code one sees what became of it, and changes or withdraws it until the round
//! stops.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
mod guesses;
pub mod island;
#[cfg(feature = "ssr")]
pub mod mail_form;
#[cfg(feature = "ssr")]
mod mailing;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod queries;
#[cfg(feature = "ssr")]
mod refill;
#[cfg(feature = "ssr")]
mod rules;
#[cfg(feature = "ssr")]
mod said;
