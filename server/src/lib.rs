//! The process around the pages: settings, router, database, and the command line.

mod actions;
pub mod cli;
mod command;
pub mod database;
pub mod health;
mod lists;
mod log;
pub mod mail;
pub mod middleware;
mod own_sign_ins;
mod prints;
mod results;
pub mod router;
mod scripts;
pub mod secret;
pub mod settings;
pub mod site;
pub mod telemetry;
mod ticker;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
