//! Stories through the real router, on SQLite or (with `MEDMIG_TEST_POSTGRES`) on PostgreSQL.

mod account;
mod moderation;
mod answer;
mod pages;
mod public;
mod round;
mod summary;
mod support;
