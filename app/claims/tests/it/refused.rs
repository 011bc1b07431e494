//! What a finding tells the person who writes: the words, and what to do.

use claims::{
    check::check,
    claim::{Claim, Part, Slot},
    finding::{Check, Finding, Offer},
    sources::Sources,
};

use crate::support::{
    sources::{harnosand, little},
    written,
};

fn claim(sources: &Sources, figures: &str, says: &str, sentence: &str) -> Claim {
    written::claim(sources, "level", figures, says, sentence).unwrap()
}

fn found(sources: &Sources, claim: &Claim, by: Check) -> Finding {
    check(claim, sources).into_iter().find(|one| one.check == by).unwrap()
}

/// The words that a finding points at.
fn words(claim: &Claim, finding: &Finding) -> String {
    let place = finding.at.clone().unwrap();
    let Part::Text(text) = &claim.sentence[place.part] else { return "slot".to_owned() };
    text.chars().skip(place.chars.start).take(place.chars.len()).collect()
}

#[test]
fn a_typed_number_is_pointed_at_with_the_slot_to_take() {
    let sources = harnosand();
    let claim = claim(&sources, "kontakt/1-2", "low =", "Över 62 % ({%0}) tycker att det är svårt att få kontakt.");
    let finding = found(&sources, &claim, Check::Numbers);

    assert_eq!(words(&claim, &finding), "62");
    assert_eq!(finding.offers, [Offer::Insert(Slot::Percent(0))]);
    assert!(finding.message.starts_with("”62” är skrivet för hand."), "{}", finding.message);
}

#[test]
fn a_word_that_is_too_strong_is_pointed_at_with_those_that_hold() {
    let sources = harnosand();
    let sentence = "Här tycker nästan alla att det är svårt att få kontakt.";
    let claim = claim(&sources, "kontakt/1-2", "low nästan alla", sentence);
    let finding = found(&sources, &claim, Check::Strength);

    assert_eq!(words(&claim, &finding), "nästan alla");
    assert_eq!(finding.offers, [Offer::Write("de flesta".to_owned()), Offer::Write("många".to_owned())]);
    assert_eq!(finding.message, "”nästan alla” betyder minst 90 %. Det stämmer inte med siffran.");
}

#[test]
fn a_turned_word_is_pointed_at_with_the_one_that_points_right() {
    let sources = harnosand();
    let claim = claim(&sources, "kontakt/1-2", "low de flesta", "De flesta tycker att det är lätt att få kontakt.");
    let finding = found(&sources, &claim, Check::Direction);

    assert_eq!(words(&claim, &finding), "lätt");
    assert_eq!(finding.offers, [Offer::Write("svårt".to_owned())]);
}

#[test]
fn a_group_is_pointed_at_with_the_one_that_answered() {
    let sources = harnosand();
    let sentence = "De flesta invånarna tycker att det är svårt att få kontakt.";
    let claim = claim(&sources, "kontakt/1-2", "low de flesta", sentence);
    let finding = found(&sources, &claim, Check::Group);

    assert_eq!(words(&claim, &finding), "invånarna");
    assert_eq!(finding.offers, [Offer::Write("de som svarade".to_owned())]);
}

#[test]
fn of_few_answers_it_is_said_how_many() {
    let sources = little();
    for sentence in ["De flesta tycker att det är svårt att få kontakt.", "De flesta ({%0}) har svårt att få kontakt."]
    {
        let claim = claim(&sources, "kontakt/1-2", "low de flesta", sentence);
        let finding = found(&sources, &claim, Check::Numbers);
        assert_eq!(finding.offers, [Offer::Insert(Slot::CountOf(0))], "{sentence}");
    }
}

#[test]
fn hints_refuse_nothing() {
    let sources = harnosand();
    let sentence = "De flesta som svarade tycker att det är svårt att få kontakt med vården när de behöver den, och att det som \
                    implementerades och diskuterades under den gångna vintern på hälsocentralen gör saken klar.";
    let claim = claim(&sources, "kontakt/1-2", "low de flesta", sentence);
    let found = check(&claim, &sources);

    assert_eq!(found.iter().filter(|one| one.check == Check::Language).count(), 3, "{found:?}");
    assert!(found.iter().all(|one| !one.check.refuses()), "{found:?}");
}
