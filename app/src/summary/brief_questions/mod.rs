//! The elected ask about a brief, and a moderator answers. Everybody who may read the brief reads both; nobody else does.

pub mod actions;
pub mod acts;
pub mod form;
pub mod queries;
pub mod shown;
