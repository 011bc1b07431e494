//! The log as a page: what was done, by whom, newest first, for those it concerns; and as a file.

pub mod actions;
pub mod acts;
pub mod export;
pub mod filter;
mod gathered;
pub mod link;
pub mod page;
pub mod queries;

/// Where the log is.
pub const LOG_PATH: &str = "/arbete/logg";
