//! What the elected have before them: the rounds of their bodies, what of each they have read, and what residents were promised.

pub mod planned;
pub mod queries;
pub mod reading;
pub mod rules;
pub mod statements;
