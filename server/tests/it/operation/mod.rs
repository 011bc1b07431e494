//! The process around the pages: what holds for every request, for the database and for the program.

mod backup;
mod crash;
mod durability;
mod failures;
mod forms;
mod headers;
mod health;
mod migrations;
mod opinion_map;
mod postgres_backup;
mod program;
mod topics;
