//! What a round is called in the other languages that it offers: written until it opens, and read by residents from then on. When
//! the Swedish name changes before that, its translations go (`changing::change`). Its questions are translated where they are put
//! together (`builder`).

pub mod actions;
pub mod form;
pub mod page;
pub mod saving;
