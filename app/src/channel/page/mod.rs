//! The pages where staff take in answers.

pub mod blank;
pub mod correct;
pub mod frame;
pub mod meeting;
pub mod meetings;
pub mod paper;
pub mod phone;
pub mod screen;
pub mod second;
