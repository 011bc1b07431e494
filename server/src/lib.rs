//! The process around the pages: settings, router, database, and the command line.

mod actions;
pub mod cli;
mod command;
pub mod database;
mod log;
pub mod router;
pub mod secret;
pub mod settings;
pub mod site;
