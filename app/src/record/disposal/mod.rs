//! Disposal: lawful destruction of records. Nothing is disposed of without a rule that the body has decided on; what would go is
//! shown first, and goes in one transaction. Fixed results, protocols, residents' statements that others voted on, and what stands in a
//! brief remain.

pub mod actions;
pub mod around;
pub mod dispose;
pub mod form;
pub mod note;
pub mod page;
pub mod queries;
pub mod rules;
