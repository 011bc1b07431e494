//! Mail that waits in the outbox, and a mail server that takes it or does not.

mod encryption;
mod own_authority;
mod server;
mod stuck;
mod worker;
