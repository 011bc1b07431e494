//! A signed result is corrected: one moderator proposes it with a reason that everybody will read, another one of the same body signs.
//! What can be corrected: that answers and meetings do not count, any number of them for one reason; of a paper, how it was keyed in; of a
//! meeting, how many took part. The new result is made by [`super::result::supersede`], which computes no table anew.

pub mod actions;
pub mod acts;
pub mod answers;
pub mod form;
pub mod page;
pub mod paper_page;
mod people_part;
pub mod queries;
pub mod rules;
pub mod signers;
pub mod signing;
