//! A round is planned: tied to statements, with a time, channels and languages, and with questions of its own, which begin as a
//! copy of the standard ones or of an earlier round's. It is changed, or called off, until it opens.

pub mod actions;
pub mod changing;
pub mod code;
pub mod copying;
pub mod form;
pub mod page;
pub mod queries;
pub mod saving;
pub mod translating;
