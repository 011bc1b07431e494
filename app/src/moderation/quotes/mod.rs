//! A quote is withdrawn after the result is signed: what somebody wrote is taken away, in full or in part, from every place where
//! others read it, by one act of one moderator. What it stood in is kept, and what it said stays as a record.

pub mod actions;
pub mod acts;
pub mod form;
pub mod page;
pub mod protocol;
pub mod queries;
pub mod quote_page;
