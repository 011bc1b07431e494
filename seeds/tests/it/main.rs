//! Seeding a real database, SQLite or (with `MEDMIG_TEST_POSTGRES`) PostgreSQL.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod comparing;
mod contacts;
mod demonstration;
mod ending;
mod standard;
mod support;
