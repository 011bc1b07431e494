//! Mail: what is to be sent waits in the outbox from the transaction that caused it until the mail server has it. Nothing
//! here talks to a mail server; the process does, in `server/src/mail`.

pub mod address;
pub mod letter;
pub mod outbox;
pub mod queue;
pub mod rules;
