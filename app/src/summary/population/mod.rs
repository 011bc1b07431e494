//! Newer figures of the population, read in from a table: who lives where, by sex and year of age.

mod fields;
pub mod import;
pub mod table;
