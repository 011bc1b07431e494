//! Stories through the real router, on SQLite or (with `MEDMIG_TEST_POSTGRES`) on PostgreSQL.

mod account;
mod pages;
mod public;
mod summary;
mod support;
