//! A whole summary has what speaks against it, or says why not.

use analysis::{age::AgeRange, figures::Category};
use claims::{
    claim::{Claim, TableRef},
    finding::Check,
    propose::propose,
    sources::{Population, Sources},
    summary::{Expected, LeftOut, Of, Summary, check_summary, expected},
};
use uuid::Uuid;

use crate::support::{
    rounds::{Answers, People, figures},
    sources::{HARNOSAND, about, eskilstuna, harnosand, round},
    written::{self, parts},
};

const RINGA: TableRef = TableRef::Question { place: 5, row: 2 };

/// Kramfors, which 254 people of these ages have answered, from the youngest band; with nobody to compare them with.
fn of_ages(ages: &[u32]) -> Sources {
    let people = People { all: 254, ages, sexes: &[130, 124], channels: &[254] };
    let own = figures(&people, &[Answers::Scale(&[60, 60, 30, 60, 34, 10])]);
    Sources { rounds: vec![round("Kramfors, våren 2026", own, &HARNOSAND[..1])], population: None, ..about() }
}

fn whole() -> Summary {
    let sources = harnosand();
    let claim = |kind, figures, says, sentence| written::claim(&sources, kind, figures, says, sentence).unwrap();
    Summary {
        background: vec![parts("Socialnämnden bad om den här omgången.").unwrap()],
        claims: vec![
            claim("participation", "kon/man", "lower <>", "Män är färre bland dem som svarade än i befolkningen."),
            claim("level", "kontakt/1-2", "low de flesta", "De flesta tycker att det är svårt att få kontakt."),
            claim("division", "ringa+, ringa-", "split <>", "Meningarna går isär om {st ringa}."),
            claim("lone_voice", "", "", "En person skriver: {citat}"),
            claim("limit self_selected", "", "", "Vi kan inte säga vad andra tycker."),
        ],
        thanks: vec![parts("Tack till er som svarade.").unwrap()],
        left_out: Vec::new(),
    }
}

#[test]
fn a_whole_summary_may_be_published() {
    assert_eq!(check_summary(&whole(), &harnosand()), []);
}

#[test]
fn what_is_left_out_is_missed_until_there_is_a_reason() {
    let sources = harnosand();
    let lone = Expected::LoneVoice(Uuid::from_u128(106));
    let all = [Expected::Disagreement(RINGA), lone, Expected::Missing, Expected::Limits];
    assert_eq!(expected(&sources), all);

    for (at, what) in [(0, Expected::Missing), (2, Expected::Disagreement(RINGA)), (3, lone), (4, Expected::Limits)] {
        let mut summary = whole();
        summary.claims.remove(at);
        let missed = |summary: &Summary| {
            check_summary(summary, &sources).into_iter().map(|(of, found)| (of, found.check)).collect::<Vec<_>>()
        };
        assert_eq!(missed(&summary), [(Of::Whole(what), Check::Balance)]);

        summary.left_out = vec![LeftOut { what, why: "Nej.".to_owned() }];
        assert_eq!(missed(&summary), [(Of::Whole(what), Check::Balance)], "that is no reason");
        summary.left_out[0].why = "Nämnden har redan fått det i ett eget ärende.".to_owned();
        assert_eq!(missed(&summary), []);
    }
}

#[test]
fn another_disagreement_than_the_strongest_is_not_enough() {
    let sources = harnosand();
    let mut summary = whole();
    let sentence = "Meningarna går isär om {st vanta}.";
    summary.claims[2] = written::claim(&sources, "division", "vanta+, vanta-", "split <>", sentence).unwrap();
    let missed: Vec<_> = check_summary(&summary, &sources).into_iter().map(|(of, _)| of).collect();
    assert_eq!(missed, [Of::Whole(Expected::Disagreement(RINGA))]);
}

#[test]
fn what_is_wrong_with_a_sentence_is_told_where_it_stands() {
    let mut summary = whole();
    summary.thanks = vec![parts("Tack till alla som svarade.").unwrap()];
    summary.background.push(parts("Det kom 214 svar.").unwrap());
    let found: Vec<_> =
        check_summary(&summary, &harnosand()).into_iter().map(|(of, found)| (of, found.check)).collect();
    assert_eq!(found, [(Of::Background(1), Check::Numbers), (Of::Thanks(0), Check::Strength)]);
}

#[test]
fn where_nothing_divides_and_nobody_is_marked_only_the_rest_is_demanded() {
    let mut sources = eskilstuna();
    sources.population = None;
    assert_eq!(expected(&sources), [Expected::Limits]);
}

/// A round that people of these ages have answered, in a kommun of 25 000 where 8 000 are of the ages `from`–`to`.
fn beside(ages: &[u32], from: u8, to: u8) -> Sources {
    let category = Category::Ages(AgeRange { from, to: Some(to) });
    let sources = of_ages(ages);
    let rows = sources.rounds[0].figures.by_age().rows();
    assert!(rows.iter().any(|row| row.category() == category), "{rows:?}");
    Sources { population: Some(Population { all: 25_000, groups: vec![(category, 8_000)] }), ..sources }
}

/// Whether it is demanded that the summary says who is missing, and whether such a sentence is proposed.
fn says_who_is_missing(sources: &Sources) -> (bool, bool) {
    let mut proposed = propose(sources).into_iter().flat_map(|proposal| proposal.wordings);
    let is_of_ages = |claim: Claim| claim.support.figures.iter().any(|one| one.table == TableRef::Ages);
    (expected(sources).contains(&Expected::Missing), proposed.any(is_of_ages))
}

#[test]
fn children_whom_nobody_asked_do_not_make_their_ages_missing() {
    // Three bands have too few to be told, so that ages are told in four wider ones.
    let under_18 = beside(&[3, 9, 4, 116, 60, 59, 3], 0, 17);
    assert_eq!(says_who_is_missing(&under_18), (false, false));
    let teenagers = beside(&[9, 12, 60, 60, 60, 33, 20], 13, 17);
    assert_eq!(says_who_is_missing(&teenagers), (true, true), "they were asked: twelve of them answered");
    let adults = beside(&[3, 9, 4, 16, 160, 59, 3], 18, 39);
    assert_eq!(says_who_is_missing(&adults), (true, true));
}
