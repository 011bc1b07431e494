//! What residents see of a målbild: the whole, and one statement.

pub mod statement;
pub mod vision;
