//! Seeding a real database, SQLite or (with `MEDMIG_TEST_POSTGRES`) PostgreSQL.

mod demonstration;
mod standard;
mod support;
