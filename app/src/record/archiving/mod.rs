//! Archiving: an administrator says that nothing more happens in a round whose residents have their reply. It can be done when a rule of
//! disposal, with its decision, says how long each kind of record that there is of the round is kept,
//! and nobody waits for an answer or a signature in it. Nothing is disposed of by it.

pub mod act;
pub mod actions;
pub mod listed;
pub mod open;
pub mod page;
pub mod queries;
pub mod rules;
