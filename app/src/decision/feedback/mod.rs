//! The reply to residents about a round: for each claim of its summary a decision, or why nothing is done; what changed and why, and
//! what will be done by when. Written as a draft, then given once.

pub mod actions;
pub mod acts;
pub mod drafts;
pub mod form;
pub mod page;
pub mod queries;
pub mod shown;
pub mod work_page;
