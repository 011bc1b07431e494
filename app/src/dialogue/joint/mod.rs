//! A joint dialogue: several bodies ask the same, each in a round of its own that it opens, stops and closes alone. The body that owns
//! the dialogue invites others of its county. Whoever accepts gets a planned round like the owner's; until the first of the rounds
//! opens the owner may change what all of them ask, and nobody else may. The promise is the owner's, the answers are each body's own.

pub mod actions;
pub mod answering;
pub mod form;
pub mod inviting;
pub mod opening;
pub mod own_case;
pub mod page;
pub mod queries;
pub mod rules;
pub mod taking_back;
pub mod together;
