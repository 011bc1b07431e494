//! A signed round is handed over to those who decide: they get the brief by mail, and everybody may read the result.

pub mod actions;
pub mod acts;
pub mod letters;
pub mod page;
pub mod queries;
pub mod rules;
