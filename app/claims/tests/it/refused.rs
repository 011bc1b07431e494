//! What a finding tells the person who writes: the words, and what to do.

use claims::{
    check::{check, may_be_published},
    claim::{Claim, Kind, Part, Slot, TableRef},
    figure::figure,
    finding::{Check, Finding, Offer},
    propose::propose,
    sources::Sources,
    summary::{Expected, expected},
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

#[test]
fn an_option_of_another_question_is_refused() {
    let sources = harnosand();
    let sentence = |option: &str| format!("{{%0}} av dem som svarade valde {{\"val {option}}}.");
    let own = claim(&sources, "flera/0, satt/0", "chosen =", &sentence("flera 0"));
    let other = claim(&sources, "flera/0, satt/0", "chosen =", &sentence("satt 0"));

    assert!(may_be_published(&own, &sources), "{:?}", check(&own, &sources));
    assert_eq!(found(&sources, &other, Check::Direction).message, "Svaret hör till en annan fråga än siffran.");
}

#[test]
fn a_figure_of_another_round_is_not_told_as_if_it_were_of_this_one() {
    let sources = harnosand();
    for (figure, direction) in [("2025:kontakt/4-5", "high"), ("2025:kontakt/1-2", "low")] {
        let end = if direction == "high" { "lätt" } else { "svårt" };
        let sentence = format!("{{%0}} av dem som svarade tycker att det är {end} att få kontakt.");
        let told = claim(&sources, figure, &format!("{direction} ="), &sentence);
        assert!(found(&sources, &told, Check::Group).message.starts_with("Siffran är ur en annan omgång."));
    }
}

#[test]
fn a_statement_that_was_taken_away_is_not_told_of_and_nothing_is_expected_of_it() {
    let mut sources = harnosand();
    let sentence = "{%0} av dem som svarade håller med om {st samma}.";
    let told = claim(&sources, "samma+", "agree =", sentence);
    let figure_of = TableRef::Question { place: 5, row: 2 };
    assert!(may_be_published(&told, &sources), "{:?}", check(&told, &sources));
    assert!(expected(&sources).contains(&Expected::Disagreement(figure_of)));

    for row in [0, 2] {
        sources.rounds[0].questions[5].options[row].clear();
    }

    assert!(found(&sources, &told, Check::Source).message.contains("har tagits bort"));
    assert!(!expected(&sources).contains(&Expected::Disagreement(figure_of)));
    assert!(figure(&sources, &told.support.figures[0]).is_err(), "it is not there to choose either");
}

#[test]
fn a_figure_of_a_result_that_was_corrected_is_read_in_the_one_that_holds() {
    let mut sources = harnosand();
    let sentence = "De flesta tycker att det är svårt att få kontakt med vården.";
    let claim = claim(&sources, "kontakt/1-2", "low de flesta", sentence);
    assert!(may_be_published(&claim, &sources), "{:?}", check(&claim, &sources));

    let signed_first = std::mem::replace(&mut sources.rounds[0].fingerprint, "another".to_owned());
    assert_eq!(found(&sources, &claim, Check::Source).check, Check::Source);
    sources.rounds[0].superseded.push(signed_first);
    assert!(may_be_published(&claim, &sources), "{:?}", check(&claim, &sources));
}

#[test]
fn a_note_from_a_meeting_is_not_told_as_the_words_of_one_person() {
    let mut sources = harnosand();
    let told = |sources: &Sources, sentence: &str| written::claim(sources, "lone_voice", "", "", sentence).unwrap();
    let (person, meeting) = ("En person skriver: {citat}", "På ett möte sades: {citat}");
    assert!(!may_be_published(&told(&sources, meeting), &sources), "a person is told as a person");

    sources.comments[6].at_meeting = true;

    let wrong = [person, "En röst att inte glömma från mötet: {citat}", "En pensionär på mötet skriver: {citat}"];
    for sentence in wrong.into_iter().chain(["Det här får inte försvinna: {citat}"]) {
        let message = found(&sources, &told(&sources, sentence), Check::Support).message;
        assert!(message.contains("på ett möte"), "{sentence}: {message}");
    }
    let right = told(&sources, meeting);
    assert!(may_be_published(&right, &sources), "{:?}", check(&right, &sources));
    let proposed = propose(&sources).into_iter().find(|proposal| proposal.wordings[0].kind == Kind::LoneVoice);
    assert_eq!(proposed.unwrap().wordings.len(), 3);
}

#[test]
fn how_many_people_is_not_said_after_what_the_figure_says_and_a_quoted_name_says_it_not() {
    let mut sources = harnosand();
    let sentence =
        |rest: &str| format!("{{%0}} av dem som svarade tycker att det är svårt att få kontakt med vården{rest}");
    for (rest, pointed) in [
        (", och de allra flesta väntar länge i telefon.", "de allra flesta"),
        (", och ”alla” väntar länge i telefon.", "alla"),
        (", och väldigt många väntar länge i telefon.", "väldigt många"),
    ] {
        let claim = claim(&sources, "kontakt/1-2", "low =", &sentence(rest));
        assert_eq!(words(&claim, &found(&sources, &claim, Check::Strength)), pointed, "{rest}");
    }
    let named = claim(&sources, "kontakt/1-2", "low =", &sentence(". Det handlar om ”att alla samarbetar”."));
    assert!(!may_be_published(&named, &sources));
    sources.topics[0].label = "att alla samarbetar".to_owned();
    assert!(may_be_published(&named, &sources), "{:?}", check(&named, &sources));
}

#[test]
fn some_write_of_a_topic_where_they_are_few_of_those_who_wrote() {
    let mut sources = harnosand();
    let told = written::claim(&sources, "topic samma", "", "", "Några skriver om ämnet {tema}.").unwrap();
    for (written, holds) in [(40, true), (39, false)] {
        sources.topics[0].written = written;
        assert_eq!(may_be_published(&told, &sources), holds, "6 of {written}: {:?}", check(&told, &sources));
    }
}
