//! The result for everybody: at `/resultat/{code}` and as files beside it, once it is delivered or a moderator has said so.

pub mod columns;
pub mod compared;
pub mod files;
mod lines;
pub mod queries;
pub mod sentences;
mod workbook;
