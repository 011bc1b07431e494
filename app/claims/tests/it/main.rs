//! Tests of claims from outside: right sentences, and every way to make them wrong.

#![expect(clippy::unwrap_used, reason = "a test fails where something is not as it should be")]

mod easy;
mod elsewhere;
mod free;
mod groups;
mod judged;
mod mutated;
mod mutations;
mod opinion_groups;
mod opposites;
mod others;
mod proposed;
mod refused;
mod regrouped;
mod right;
mod stored;
mod summaries;
mod support;
