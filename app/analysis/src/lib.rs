//! Figures from answers: plain values in, plain values out. No database, no web, no clock, no chance of its own.
//!
//! The way of the figures is one: [`rows::AnswerRows`] takes people's answers and gives nothing back;
//! [`disclose::disclose`] turns them into [`figures::RoundFigures`], the only thing that may be shown, with the meetings that
//! were held beside ([`sessions::Sessions`]);
//! [`stored::StoredResult`] keeps that as canonical JSON with a fingerprint. While a round is open
//! nothing but [`open::OpenRound`] leaves; a result that supersedes another comes from [`correction::disclose_after`]; [`routing::VoteCounts`] gives back an order drawn by chance and no number.
//!
//! # What may be relied on, and why
//!
//! No table shows a number under the threshold or lets it follow, whatever is known of the rules: `protect` says it of one table,
//! `ladder` of the choice between forms, [`disclose`] of all tables together, `second_places` of rankings, `breakdown` of crossed ones, [`correction`] of two results.
//! Shares, means, medians, spread and winners are functions of what is shown ([`derived`]).
//!
//! # What it does not protect against
//!
//! Somebody who knows his own and others' answers, and subtracts them. Made-up answers sent over an open link, which their maker can subtract. What
//! people write, which a moderator reads. People who tell. Somebody who knows beforehand that an answer cannot occur, such as a channel that was never open.
//! Large groups: that most of them think alike is what a result is for.
#![forbid(unsafe_code)]

pub mod age;
pub mod answered;
mod breakdown;
mod candidates;
pub mod correction;
mod count;
pub mod derived;
pub mod difference;
pub mod disclose;
pub mod figures;
mod ladder;
pub mod loss;
pub mod open;
pub mod opinion_map;
pub mod opinions;
mod protect;
mod ranking;
pub mod routing;
pub mod rows;
mod second_places;
pub mod sessions;
pub mod shape;
pub mod stored;
pub mod threshold;
pub mod topics;
pub mod value;
mod wire;

#[cfg(test)]
mod attacked;
