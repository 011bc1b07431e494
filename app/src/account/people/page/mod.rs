//! What administrators see of people.

pub mod invite;
pub mod parts;
pub mod people;
pub mod person;
