//! The process around the pages: settings, router, database, and (in `main`) the command line.

pub mod database;
pub mod router;
