//! Tests of the disclosure layer from outside, with an attacker that knows nothing of its inside.

mod answers;
mod attacker;
mod attacker_works;
mod derived;
mod exhaustive;
mod larger;
mod one_door;
mod stored;
