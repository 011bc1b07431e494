//! Figures from answers: plain values in, plain values out. No database, no web, no clock, no chance of its own.
//!
//! The way of the figures is one: [`rows::AnswerRows`] takes people's answers and gives nothing back;
//! [`disclose::disclose`] turns them into [`figures::RoundFigures`], the only thing that may be shown, with the meetings that
//! were held beside ([`sessions::Sessions`]);
//! [`stored::StoredResult`] keeps that as canonical JSON with a fingerprint. While a round is open
//! nothing but [`open::OpenRound`] leaves; [`routing::VoteCounts`] gives back an order drawn by chance and no number.
#![forbid(unsafe_code)]

pub mod age;
pub mod answered;
mod candidates;
mod count;
pub mod derived;
pub mod difference;
pub mod disclose;
pub mod figures;
mod ladder;
pub mod open;
pub mod opinion_map;
mod protect;
pub mod routing;
pub mod rows;
pub mod sessions;
pub mod shape;
pub mod stored;
pub mod threshold;
pub mod topics;
pub mod value;
mod wire;

#[cfg(test)]
mod attacked;
