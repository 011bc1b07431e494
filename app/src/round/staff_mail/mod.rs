//! Mail to those who work here: what waits for them, once a day at most, and at once what cannot wait.

pub mod actions;
pub mod daily;
pub mod letters;
pub mod page;
pub mod people;
pub mod rules;
pub mod urgent;
