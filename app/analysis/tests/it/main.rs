//! Tests of the disclosure layer from outside, with an attacker that knows nothing of its inside.

#![expect(clippy::unwrap_used, reason = "a test fails where a result is not what it should be")]

mod answers;
mod attacker;
mod attacker_works;
mod bounds;
mod bounds_work;
mod breakdown_sets;
mod breakdowns;
mod corrected;
mod crawl;
mod crossed_sets;
mod derived;
mod derived_from_store;
mod everything;
mod exhaustive;
mod kinds;
mod larger;
mod linked;
mod linked_attack;
mod linked_sets;
mod marked;
mod one_door;
mod opinion_attack;
mod opinion_map;
mod opinion_sets;
mod opinions;
mod rankings;
mod round;
mod stored;
mod topics;
mod variables;
