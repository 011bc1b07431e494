//! Differences between two opinion groups: named by code, with the shares of the map, and refused where the figures do not bear them.

use analysis::{opinion_map::representative::Side, opinions::Parted};
use claims::{
    check::{check, may_be_published},
    claim::{Claim, FigureRef, Kind, TableRef},
    easy::easy,
    figure::{Missing, figure},
    finding::Check,
    propose::propose,
    render::text,
};

use crate::support::{
    sources::{harnosand, ornskoldsvik},
    written,
};

const APART: &str = "samma+@A, samma+@B";

fn refused_by(kind: &str, figures: &str, says: &str, sentence: &str) -> Vec<Check> {
    let sources = ornskoldsvik();
    let claim = written::claim(&sources, kind, figures, says, sentence).unwrap();
    check(&claim, &sources).into_iter().map(|one| one.check).filter(|check| check.refuses()).collect()
}

#[test]
fn the_share_of_a_group_is_that_of_the_map() {
    let sources = ornskoldsvik();
    let told = sources.rounds[0].figures.opinions().unwrap();
    assert_eq!(told.marks.len(), 2, "two groups");
    for (row, stands) in told.stands.iter().enumerate() {
        for (group, stand) in stands.iter().enumerate() {
            let table = TableRef::OfOpinionGroup { place: told.question, row, group: u8::try_from(group).unwrap() };
            let result = sources.rounds[0].fingerprint.clone();
            let categories = vec![analysis::figures::Category::Agree];
            let found = figure(&sources, &FigureRef { result, table, categories, of_all_asked: false }).unwrap();
            assert_eq!(found.told.share(), stand.share(Side::Agree), "{row} {group}");
        }
    }
}

#[test]
fn each_group_is_named_once_by_code_and_in_its_order() {
    let says = "higher <>";
    assert_eq!(refused_by("difference", APART, says, "{grupp A} håller oftare med om {st samma} än {grupp B}."), []);
    for sentence in [
        "{grupp B} håller oftare med om {st samma} än {grupp A}.",
        "{grupp A} håller oftare med om {st samma}.",
        "Grupp A håller oftare med om {st samma} än grupp B.",
        "{grupp A} håller oftare med om {st samma} än {grupp B}, som grupp C gör.",
        "{grupp A} håller oftare med om {st samma} än {grupp B}: {%1} mot {%0}.",
        "De som är {grupp 65-} håller oftare med om {st samma} än {grupp B}.",
        "{grupp A} håller oftare med om {st samma} än {grupp B}: {%0} mot {%1} av dem som svarade på påståendet.",
        "{grupp A} håller oftare med om {st samma} än {grupp B}: {%0} mot {%1} av dem som röstade.",
        "{grupp A} håller oftare med om {st samma} än {grupp B}: {%0} mot {%1} av dem som tog ställning.",
        "Den minsta gruppen, {grupp A}, håller oftare med om {st samma} än {grupp B}.",
        "{grupp A} håller oftare med om {st samma} än {grupp B}, som är störst.",
        "{grupp A} håller oftare med om {st samma} än {grupp B}, och grupperna A och B är ungefär lika stora.",
        "Anhöriga i {grupp A} håller oftare med om {st samma} än {grupp B}.",
    ] {
        assert!(refused_by("difference", APART, says, sentence).contains(&Check::Group), "{sentence}");
    }
}

#[test]
fn the_opposite_and_what_is_not_clear_are_refused() {
    let direction = [
        "{grupp A} håller inte oftare med om {st samma} än {grupp B}.",
        "{grupp A} håller oftare inte med om {st samma} än {grupp B}.",
        "{grupp A} håller oftare med om {st ringa} än {grupp B}.",
        "Fler i {grupp A} än i {grupp B} håller med om {st samma}.",
    ];
    for sentence in direction {
        assert!(refused_by("difference", APART, "higher <>", sentence).contains(&Check::Direction), "{sentence}");
    }
    let sentence = "{grupp A} håller oftare med om {st vanta} än {grupp B}.";
    assert!(refused_by("difference", "vanta+@A, vanta+@B", "higher <>", sentence).contains(&Check::Strength));
    let none = "Vi ser ingen tydlig skillnad mellan {grupp A} och {grupp B} i hur många som håller med om {st samma}.";
    assert!(refused_by("difference", APART, "absent <>", none).contains(&Check::Strength));
    for figures in ["samma+@A, samma-@B", "samma+@A, ringa+@B", "samma+@A, samma+", "samma+@A, samma+@A"] {
        let sentence = "{grupp A} håller oftare med om {st samma} än {grupp B}.";
        assert!(refused_by("difference", figures, "higher <>", sentence).contains(&Check::Strength), "{figures}");
    }
    let alone = refused_by("level", "samma+@A", "agree =", "{%0} håller med om {st samma}.");
    assert!(alone.contains(&Check::Group), "nothing is told of one group alone");
}

#[test]
fn where_there_is_no_map_there_is_no_figure_of_a_group() {
    let sources = harnosand();
    let missing = |place, row, group| {
        let table = TableRef::OfOpinionGroup { place, row, group };
        let result = sources.rounds[0].fingerprint.clone();
        let categories = vec![analysis::figures::Category::Agree];
        figure(&sources, &FigureRef { result, table, categories, of_all_asked: false }).err()
    };
    assert_eq!(missing(0, 0, 0), Some(Missing::Hidden), "that question has no map");
    assert_eq!(missing(5, 7, 0), Some(Missing::Hidden), "there is no such statement");
}

#[test]
fn where_groups_part_is_proposed_and_told_in_easy_words() {
    let sources = ornskoldsvik();
    let found = propose(&sources);
    let of_groups = found.iter().map(|one| &one.wordings[0]).filter(|claim| claim.kind == Kind::Difference);
    let said: Vec<_> = of_groups.clone().map(|claim| text(claim, &sources)).collect();
    assert_eq!(said.len(), 6, "one for each statement on which they part: {said:#?}");
    assert!(of_groups.clone().all(|claim| may_be_published(claim, &sources)));
    let start = "Grupp A håller oftare med om ”Jag får träffa samma personal när det är viktigt för mig” än grupp B: ";
    assert!(said.iter().any(|sentence| sentence.starts_with(start)), "{said:#?}");
    let easy: Vec<String> =
        of_groups.map(|claim| easy(claim, &sources).unwrap().into_iter().map(|piece| piece.text).collect()).collect();
    let end = "Det svaret är vanligare i grupp A.";
    assert!(
        easy.iter().any(|text| text.contains("Grupp A: ") && text.contains("Grupp B: ") && text.ends_with(end)),
        "{easy:#?}"
    );
}

#[test]
fn of_two_groups_that_part_on_the_map_a_sentence_may_be_written() {
    let sources = ornskoldsvik();
    let told = sources.rounds[0].figures.opinions().unwrap();
    let tables = |claim: &Claim| claim.support.figures.iter().map(|one| one.table).collect();
    let proposed: Vec<Vec<TableRef>> = propose(&sources).iter().map(|one| tables(&one.wordings[0])).collect();
    assert!(!told.parted.is_empty());
    for Parted { statement, groups } in &told.parted {
        let of = |group: usize| {
            let group = u8::try_from(group).unwrap();
            TableRef::OfOpinionGroup { place: told.question, row: *statement, group }
        };
        assert!(proposed.iter().any(|tables| groups.iter().all(|group| tables.contains(&of(*group)))), "{statement}");
    }
}
