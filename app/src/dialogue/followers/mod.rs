//! Following a dialogue by mail. Nobody gets a second mail who has not said yes to the first, nobody learns who follows,
//! and one request ends it.

pub mod actions;
pub mod bounces;
pub mod form;
pub mod late;
pub mod letters;
pub mod limits;
pub mod page;
pub mod queries;
pub mod rules;
pub mod tell;
pub mod token;
pub mod unsent;
