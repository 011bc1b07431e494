//! The questionnaire builder: a moderator puts together what a planned round asks. Standard questions are copied, and stay
//! comparable until they are changed; own ones are written. When the round has opened nothing of it changes any more.

pub mod actions;
pub mod board;
pub mod changes;
pub mod condition;
pub mod done;
pub mod draft;
#[cfg(test)]
pub(crate) mod example;
pub mod form;
mod hold;
mod options;
pub mod page;
mod planned;
mod rows;
pub mod rules;
pub mod sharing;
mod standard;
pub mod texts;
