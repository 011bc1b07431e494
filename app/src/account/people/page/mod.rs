//! What administrators see of people.

pub mod invite;
mod parts;
pub mod people;
pub mod person;
