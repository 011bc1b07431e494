//! What belongs to the case of a round whose body takes part in the dialogue of another: its own case number, which body takes the result up,
//! and when. The promise stays the owner's; what is not filled in is as there, but never the owner's case number.

pub mod actions;
pub mod form;
pub mod page;
pub mod queries;
pub mod rules;
pub mod saving;
