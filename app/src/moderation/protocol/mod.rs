//! The closing protocol once it is signed: kept word for word, read again at any time, as a page and as PDF.

pub mod counted;
pub mod items;
pub mod kept;
pub mod next;
pub mod noted;
pub mod page;
pub mod pdf;
pub mod queries;
pub mod rules;
