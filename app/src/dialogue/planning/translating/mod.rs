//! What residents are told of a dialogue, in other languages: written until a round opens, and shown with it from then on. When
//! the Swedish changes before that, what it said in other languages goes (`saving::change`).

pub mod actions;
pub mod form;
pub mod listed;
pub mod page;
pub mod saving;
