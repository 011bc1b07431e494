//! A resident answers the questions of an open round, and gets a receipt code as the way back.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod background;
pub(crate) mod dom;
mod draft;
#[cfg(feature = "ssr")]
mod fields;
#[cfg(feature = "ssr")]
pub mod form;
pub mod identity_number;
pub mod island;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
mod privacy;
#[cfg(feature = "ssr")]
pub mod queries;
#[cfg(feature = "ssr")]
pub mod questions;
pub mod receipt;
#[cfg(feature = "ssr")]
mod shut;
mod steps;
#[cfg(feature = "ssr")]
pub mod thanks;
mod tools;
#[cfg(feature = "ssr")]
pub mod writer;
