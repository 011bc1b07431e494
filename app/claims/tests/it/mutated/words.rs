//! Mutations of a sentence's words.

use claims::{
    claim::{Claim, Kind},
    finding::Check,
};

use super::assert_refused;
use crate::{
    mutations::{
        judgements_added, negations_added, negations_dropped, number_word_typed, numbers_typed, quantities_added,
        with_texts, words_turned,
    },
    regrouped::groups_swapped,
};

#[test]
fn words_that_are_turned_into_their_opposite() {
    assert_refused(Check::Direction, 90, |right, _| words_turned(&right.claim));
}

#[test]
fn a_negation_that_is_dropped() {
    assert_refused(Check::Direction, 40, |right, _| negations_dropped(&right.claim));
}

#[test]
fn a_negation_that_is_added_anywhere() {
    assert_refused(Check::Direction, 1_500, |right, _| negations_added(&right.claim));
}

#[test]
fn a_number_that_is_typed() {
    assert_refused(Check::Numbers, 95, |right, sources| numbers_typed(&right.claim, sources));
}

#[test]
fn a_number_word_that_is_typed() {
    assert_refused(Check::Numbers, 240, |right, _| number_word_typed(&right.claim));
}

#[test]
fn a_judgement_that_is_added() {
    assert_refused(Check::Support, 1_000, |right, _| judgements_added(&right.claim));
}

#[test]
fn a_quantity_word_that_is_added() {
    assert_refused(Check::Strength, 4_000, |right, _| quantities_added(&right.claim));
}

#[test]
fn groups_that_are_swapped() {
    assert_refused(Check::Group, 32, |right, _| groups_swapped(&right.claim));
}

/// The sentence said of others than those who answered.
fn said_of_others(claim: &Claim, others: &str) -> Vec<Claim> {
    if !matches!(claim.kind, Kind::Level | Kind::Agreement | Kind::Division | Kind::Difference) {
        return Vec::new();
    }
    let change = |text: &str| text.replace("dem som svarade", others).replace("De som svarade", others);
    let mutated = with_texts(claim, change);
    if mutated == *claim { Vec::new() } else { vec![mutated] }
}

#[test]
fn those_who_answered_that_become_others() {
    for others in ["invånarna", "kvinnorna", "härnösandsborna", "medborgarna", "männen", "pensionärerna", "ungdomarna"]
    {
        assert_refused(Check::Group, 25, |right, _| said_of_others(&right.claim, others));
    }
}
