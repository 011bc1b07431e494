//! One period of collecting answers: its questions, its life from planned to closed, and the workbench where staff lead it.

#[cfg(feature = "ssr")]
pub mod queries;
#[cfg(feature = "ssr")]
pub mod questionnaire;
#[cfg(feature = "ssr")]
pub mod wording;
