//! A resident answers the questions of an open round, and gets a receipt code as the way back.

#[cfg(feature = "ssr")]
mod about_you;
#[cfg(feature = "ssr")]
pub mod actions;
mod aloud;
#[cfg(feature = "ssr")]
mod asking;
#[cfg(feature = "ssr")]
mod at_once;
#[cfg(feature = "ssr")]
pub mod background;
#[cfg(feature = "ssr")]
pub(crate) mod beside;
#[cfg(feature = "ssr")]
mod browser_words;
#[cfg(feature = "ssr")]
pub mod change;
#[cfg(feature = "ssr")]
pub mod client;
#[cfg(feature = "ssr")]
pub mod codes;
#[cfg(feature = "ssr")]
mod decided;
#[cfg(feature = "ssr")]
pub mod device;
pub(crate) mod dom;
mod draft;
#[cfg(feature = "ssr")]
pub(crate) mod fields;
#[cfg(feature = "ssr")]
pub mod first_visit;
#[cfg(feature = "ssr")]
pub mod form;
#[cfg(feature = "ssr")]
pub mod guard;
#[cfg(feature = "ssr")]
pub mod hard_words;
#[cfg(feature = "ssr")]
pub mod held_back;
pub mod identity_number;
pub mod island;
#[cfg(feature = "ssr")]
pub mod kiosk;
#[cfg(feature = "ssr")]
pub mod late;
mod lookback;
mod mend;
#[cfg(feature = "ssr")]
pub mod own_statement;
#[cfg(feature = "ssr")]
pub mod page;
mod past;
#[cfg(feature = "ssr")]
pub mod preview;
#[cfg(feature = "ssr")]
mod privacy;
#[cfg(feature = "ssr")]
pub mod queries;
#[cfg(feature = "ssr")]
pub mod questions;
mod quotation;
mod ranking;
pub mod receipt;
#[cfg(feature = "ssr")]
mod retyped;
#[cfg(feature = "ssr")]
pub mod short_address;
#[cfg(feature = "ssr")]
mod shut;
mod step;
mod steps;
#[cfg(feature = "ssr")]
mod taken;
#[cfg(feature = "ssr")]
pub mod thanks;
#[cfg(feature = "ssr")]
mod thanks_prepared;
#[cfg(feature = "ssr")]
pub mod thanks_said;
mod tools;
mod touch;
#[cfg(feature = "ssr")]
mod unattended;
#[cfg(feature = "ssr")]
pub mod waiting;
pub mod warnings;
#[cfg(feature = "ssr")]
pub mod writer;
