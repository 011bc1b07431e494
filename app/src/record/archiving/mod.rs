//! Archiving: an administrator says that nothing more happens in a round whose residents have their reply. It can be done when a rule of
//! disposal, with its decision, says how long each kind of record that there is of the round is kept. Nothing is disposed of by it.

pub mod act;
pub mod actions;
pub mod listed;
pub mod page;
pub mod queries;
pub mod rules;
