//! What political bodies decided, each decision tied to the dialogues that it rests on; and the reply to residents, which says what
//! became of what they said.

pub mod actions;
pub mod choices;
pub mod feedback;
pub mod form;
pub mod list;
pub mod page;
pub mod queries;
pub mod rules;
pub mod saving;
