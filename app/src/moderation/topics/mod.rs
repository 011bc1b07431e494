//! What comments are about: topics that code proposes for each question and a person decides, and the single voices that must
//! not disappear.

pub mod actions;
pub mod acts;
pub mod describing;
pub mod following;
pub mod form;
pub mod held;
pub mod kept;
pub mod measured;
pub mod page;
mod placing;
pub mod propose;
pub mod queries;
pub mod renewal;
pub mod rules;
mod settled;
pub mod step;
pub mod texts;
pub mod told;
pub mod topic_page;
pub mod view;
pub mod voice_parts;
pub mod voices;
