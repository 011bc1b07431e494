//! The opinion map as people read it: words first, then the picture, and beside it the table that says the same. All of it comes
//! from the shown cells of a signed result.

pub mod line;
pub mod listed;
mod picture;
mod placing;
pub mod section;
pub mod told;
