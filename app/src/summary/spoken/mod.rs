//! What people wrote about: the decided topics with how many wrote, how they lean and what a person has chosen to show of each, and the single
//! voices. Numbers and names are those that were kept when the result was signed; the words are read anew each time.

pub mod chosen;
pub mod queries;
pub mod section;
pub mod told;
