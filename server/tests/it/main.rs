//! Stories through the real router, on SQLite or (with `MEDMIG_TEST_POSTGRES`) on PostgreSQL.
#![expect(clippy::unwrap_used, reason = "a story that cannot go on fails")]

mod account;
mod answer;
mod builder;
mod channel;
mod corrections;
mod crawl;
mod decision;
mod delivery;
mod disposal;
mod elected_mail;
mod followers;
mod log;
mod mail;
mod moderation;
mod one_time_codes;
mod operation;
mod opinions;
mod pages;
mod planning;
mod protocol;
mod public;
mod receipt;
mod record;
mod round;
mod staff_mail;
mod stylesheets;
mod summary;
mod support;
