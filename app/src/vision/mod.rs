//! The målbild of a county and its statements, as they were adopted.

pub mod page;
pub mod queries;
