//! Mail leaves the process: a worker takes what waits in the outbox and hands it to the mail server, or writes it to a
//! folder.

pub mod authority;
pub mod message;
pub mod post;
pub mod setting;
pub mod worker;
