//! Stories through the real router, on SQLite or (with `MEDMIG_TEST_POSTGRES`) on PostgreSQL.

mod moderation;
mod pages;
mod round;
mod summary;
mod support;
