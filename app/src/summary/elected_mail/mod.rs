//! Mail to the elected of what is new to them: once a week or a day at most, and at once when their own question is answered.

pub mod actions;
pub mod letters;
pub mod page;
pub mod people;
pub mod rules;
pub mod tell;
