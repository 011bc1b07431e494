//! Pages of joint dialogues: the owner invites, an invited body answers; and who takes part, as both see it.

pub mod invitation;
pub mod invite;
pub mod taking_part;
pub mod unmoderated;
