//! Made-up rounds like those of the demonstration, and the corpus of right sentences.

pub mod corpus;
pub mod rounds;
pub mod sources;
pub mod written;
