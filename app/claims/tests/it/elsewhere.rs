//! A round of another kommun beside one's own.

use claims::{
    check::check,
    finding::Check,
    propose::propose,
    render::text,
    sources::{Round, Sources, Whose},
};

use crate::support::{
    sources::{harnosand, sundsvall},
    written,
};

/// Härnösand, where the second round is another's.
fn beside_another() -> Sources {
    let mut sources = harnosand();
    sources.rounds[1].whose = Whose::Elsewhere;
    sources
}

fn refused_by(sources: &Sources, sentence: &str) -> Vec<Check> {
    let figures = "kontakt/1-2, 2025:kontakt/1-2";
    let claim = written::claim(sources, "difference", figures, "higher <>", sentence).unwrap();
    check(&claim, sources).into_iter().map(|one| one.check).collect()
}

#[test]
fn a_clear_difference_to_another_kommun_names_both() {
    let sources = beside_another();
    let sentence = "Fler har svårt att få kontakt med vården i {omg0} än i {omg1}.";
    assert_eq!(refused_by(&sources, sentence), []);
    let unnamed = "Fler har svårt att få kontakt med vården i {omg0} än i grannkommunen.";
    assert!(refused_by(&sources, unnamed).contains(&Check::Group));
}

#[test]
fn two_kommuner_say_nothing_of_what_has_changed_over_time() {
    for sentence in [
        "Andelen som har svårt att få kontakt har ökat i {omg0}, jämfört med {omg1}.",
        "Sedan {omg1} har andelen som tycker att det är svårt att få kontakt ökat från {%1} till {%0} i {omg0}.",
    ] {
        assert_eq!(refused_by(&harnosand(), sentence), [], "of one's own earlier round");
        assert_eq!(refused_by(&beside_another(), sentence), [Check::Group], "{sentence}");
    }
}

#[test]
fn nothing_is_proposed_about_another_kommun() {
    let about_the_second = |sources: &Sources| {
        let print = &sources.rounds[1].fingerprint;
        let proposals = propose(sources);
        let figures = proposals.iter().flat_map(|proposal| &proposal.wordings[0].support.figures);
        figures.filter(|figure| figure.result == *print).count()
    };
    assert!(0 < about_the_second(&harnosand()));
    assert_eq!(about_the_second(&beside_another()), 0);
}

/// Sixty more comparisons in which nothing differs would take many a difference away, were they counted among one's own.
#[test]
fn what_others_show_takes_nothing_away_that_is_said_of_ones_own_groups() {
    let alone = sundsvall();
    let mut beside = alone.clone();
    for n in 0..60 {
        let (name, fingerprint) = (format!("Kommun {n}, våren 2026"), format!("{n:064}"));
        beside.rounds.push(Round { whose: Whose::Elsewhere, name, fingerprint, ..alone.rounds[0].clone() });
    }
    let said = |sources: &Sources| {
        let wordings = propose(sources).into_iter().map(|proposal| text(&proposal.wordings[0], sources));
        wordings.collect::<Vec<String>>()
    };
    assert_eq!(said(&beside), said(&alone));
}
