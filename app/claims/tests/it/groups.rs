//! Differences between two groups of a round that the figures do not bear. Each is refused, and by whom.

use analysis::figures::{By, Category};
use claims::{
    check::check,
    claim::{FigureRef, TableRef},
    figure::{Missing, figure},
    finding::Check,
    render::text,
};

use crate::support::{
    sources::{harnosand, sundsvall},
    written,
};

#[track_caller]
fn assert_refused(by: Check, kind: &str, figures: &str, says: &str, sentences: &[&str]) {
    let sources = sundsvall();
    for sentence in sentences {
        let claim = written::claim(&sources, kind, figures, says, sentence).unwrap();
        let found: Vec<Check> = check(&claim, &sources).into_iter().map(|one| one.check).collect();
        assert!(found.contains(&by), "{}: {found:?}", text(&claim, &sources));
    }
}

const SEXES: &str = "kontakt/1-2@woman, kontakt/1-2@man";

#[test]
fn how_many_they_are_is_not_how_often() {
    let sentences = [
        "Fler kvinnor än män tycker att det är svårt att få kontakt med vården.",
        "Bland kvinnor har fler svårt att få kontakt med vården än bland män.",
        "Kvinnor har oftare svårt att få kontakt med vården än män, och de är fler.",
        "Andelen som har svårt att få kontakt har ökat bland kvinnor, jämfört med män.",
        "Kvinnor tycker som män att det är svårt att få kontakt med vården.",
    ];
    assert_refused(Check::Direction, "difference", SEXES, "higher <>", &sentences);
}

#[test]
fn the_opposite_of_a_difference() {
    let sentences = [
        "Kvinnor tycker oftare än män att det är lätt att få kontakt med vården.",
        "Kvinnor tycker inte oftare än män att det är svårt att få kontakt med vården.",
        "Kvinnor slipper oftare än män att ha svårt att få kontakt med vården.",
        "En lägre andel av kvinnor än av män tycker att det är svårt att få kontakt med vården.",
        "Kvinnor klarar oftare än män att det är svårt att få kontakt med vården.",
    ];
    assert_refused(Check::Direction, "difference", SEXES, "higher <>", &sentences);
}

#[test]
fn the_groups_are_those_of_the_figures_and_in_their_order() {
    let sentences = [
        "Män tycker oftare än kvinnor att det är svårt att få kontakt med vården.",
        "Kvinnor tycker oftare att det är svårt att få kontakt med vården.",
        "Äldre tycker oftare än yngre att det är svårt att få kontakt med vården.",
        "Kvinnor som är {grupp 65-} tycker oftare än män att det är svårt att få kontakt med vården.",
        "Kvinnor har oftare svårt att få kontakt med vården än män: {%1} mot {%0}.",
        "Kvinnor och män har oftare svårt att få kontakt med vården.",
        "Kvinnorna i kommunen har oftare svårt än männen bland invånarna att få kontakt med vården.",
    ];
    assert_refused(Check::Group, "difference", SEXES, "higher <>", &sentences);
}

#[test]
fn a_group_is_not_told_of_alone() {
    let sentences = ["De flesta tycker att det är svårt att få kontakt med vården."];
    assert_refused(Check::Group, "level", "kontakt/1-2@65-", "low de flesta", &sentences);
}

#[test]
fn only_the_same_answer_of_two_groups_of_one_breakdown_is_compared() {
    let sentence = ["De som är {grupp 65-} har oftare svårt att få kontakt med vården än kvinnor."];
    for figures in [
        "kontakt/1-2@65-, kontakt/1-2@woman",
        "kontakt/1-2@65-, kontakt/4-5@18-39",
        "kontakt/1-2@65-, kontakt/1-2",
        "kontakt/1-2, kontakt/1-2@65-",
        "kontakt/1-2@65-, satt/0@18-39",
        "kontakt/1-2@65-, kontakt/1-2@65-",
    ] {
        assert_refused(Check::Strength, "difference", figures, "higher <>", &sentence);
    }
}

#[test]
fn a_difference_that_is_not_clear_is_not_said_and_a_clear_one_is() {
    let sentence = ["De som är {grupp 18-39} tycker oftare än de som är {grupp 40-64} att det är lätt att få kontakt."];
    assert_refused(Check::Strength, "difference", "kontakt/4-5@18-39, kontakt/4-5@40-64", "higher <>", &sentence);
    let sentence =
        ["Vi ser ingen tydlig skillnad mellan kvinnor och män i hur svårt det är att få kontakt med vården."];
    assert_refused(Check::Strength, "difference", SEXES, "absent <>", &sentence);
}

#[test]
fn groups_of_another_round_are_not_told_as_if_they_were_of_this_one() {
    let mut sources = harnosand();
    sources.rounds[1] = sundsvall().rounds.remove(0);
    let figures = "2025:kontakt/1-2@woman, 2025:kontakt/1-2@man";
    let sentence = "Kvinnor tycker oftare än män att det är svårt att få kontakt med vården.";
    let claim = written::claim(&sources, "difference", figures, "higher <>", sentence).unwrap();
    let found: Vec<Check> = check(&claim, &sources).into_iter().map(|one| one.check).collect();
    assert_eq!(found, [Check::Group]);
}

/// Only what the layer showed, and only whom a sentence can name.
#[test]
fn what_was_not_disclosed_is_no_figure() {
    let sources = sundsvall();
    let missing = |by, group| {
        let table = TableRef::OfGroup { place: 0, row: 0, by, group };
        let result = sources.rounds[0].fingerprint.clone();
        let categories = vec![Category::Steps(1, 1), Category::Steps(2, 2)];
        figure(&sources, &FigureRef { result, table, categories, of_all_asked: false }).err()
    };
    assert_eq!(missing(By::Language, Category::Language(0)), Some(Missing::Hidden), "there is no such breakdown");
    assert_eq!(missing(By::Age, Category::Others), Some(Missing::Table), "the others have no name");
    assert_eq!(missing(By::Sex, Category::Sex(analysis::shape::Sex::Other)), Some(Missing::Table), "they are too few");
    assert_eq!(missing(By::Sex, Category::Sex(analysis::shape::Sex::Man)), None);
}
