//! What every installation starts with: the two målbilder word for word, the kommuner and their bodies, the standard
//! questions, and a made-up demonstration. The data files are read and checked here, and written to the database so that
//! writing them again changes nothing.

mod accounts;
mod answers;
mod chance;
mod choosing;
mod contact_rows;
mod decision_rows;
mod delivering;
pub mod demonstration;
mod dialogue_rows;
pub mod earlier;
mod elsewhere;
mod ending;
mod ids;
mod meeting_rows;
pub mod neighbour;
mod organisation_rows;
pub mod organisations;
mod people;
mod question_rows;
pub mod questions;
pub mod read;
pub mod report;
mod signing;
mod sorting;
pub mod staged;
pub mod standard;
mod submission_rows;
mod summarising;
mod translations;
mod upsert;
mod vision_rows;
pub mod visions;
mod weekday;
