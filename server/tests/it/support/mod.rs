//! What the stories stand on: the service with a database of its own, people who visit it, and what they see.

pub mod addresses;
pub mod answers;
pub mod app;
pub mod codes;
pub mod counted;
pub mod database;
pub mod log;
pub mod mail;
pub mod page;
pub mod pdf;
pub mod people;
pub mod program;
pub mod rounds;
pub mod talker;
pub mod visitor;
pub mod workbook;

pub use app::TestApp;
