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
//! # The guarantees, by the names that comments and tests give them
//!
//! The attacker knows the rules and runs this code himself, and has every number that was ever shown. A cell is a number of people, small
//! when it is under the threshold, nought included.
//!
//! - **G1** No figure is told of a group under [`threshold::Threshold::smallest_group`], the whole round included, and none from which one follows.
//! - **G2** Of a cell that is shown as small he can rule out neither 0 nor at least two more numbers.
//! - **G3** Both hold of all that was ever shown, put together.
//! - **G4** That everybody in a group gave the same answer is not shown.
//! - **G5** Shares, means, rankings, bars, the order of rows and their being there are functions of the shown cells alone.
//! - **G6** Answers are read by one module, into a type that can be neither rendered nor stored; only what this crate makes of it can be.
//! - **G7** While a round is open or stopped only how many have answered is shown.
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
