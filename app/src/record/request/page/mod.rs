//! The registrar's pages.

pub mod export;
mod frame;
pub mod registry;
pub mod text;
pub mod texts;
mod words;
