//! One-time codes for rounds that need one person one answer: whether a round demands them, making them, and the file and
//! the letters in which they leave. [`crate::answer::codes`] uses them.

pub mod actions;
pub mod demand;
pub mod form;
pub mod letters;
pub mod list;
pub mod making;
pub mod page;
pub mod rules;
