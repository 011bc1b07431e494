//! What a row says in other languages is written: a section for each language on one page, with a version for each, so that those
//! who translate into different languages never meet. What is written is read by `translated`.

pub mod fields;
pub mod form;
pub mod saving;
