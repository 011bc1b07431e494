//! Tests of the disclosure layer from outside, with an attacker that knows nothing of its inside.

#![expect(clippy::unwrap_used, reason = "a test fails where a result is not what it should be")]

mod answers;
mod attacker;
mod attacker_works;
mod derived;
mod exhaustive;
mod larger;
mod one_door;
mod stored;
