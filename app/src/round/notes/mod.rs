//! A public note on a round that has opened: a mistake in its questions is corrected by words beside them, never in them. It is
//! shown wherever the round is, from the moment it is written; every version of it is kept.

pub mod actions;
pub mod acts;
pub mod form;
pub mod page;
pub mod queries;
pub mod shown;
