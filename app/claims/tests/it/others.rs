//! One group beside all others, and groups by the language that they answered in.

use analysis::{
    disclose::disclose,
    figures::{Category, Group, RoundFigures},
    rows::AnswerRows,
    shape::{AnswerChannel, Background, QuestionShape, RoundShape},
    threshold::Threshold,
    value::AnswerValue,
};
use claims::{
    base::Told,
    check::{check, may_be_published},
    claim::TableRef,
    figure::{Missing, figure, groups_of},
    finding::Check,
    propose::propose,
    render::text,
    sources::Sources,
};

use crate::support::{sources::sundsvall, written};

const OLD: &str = "kontakt/1-2@65-, kontakt/1-2@!65-";

fn refused_by(figures: &str, says: &str, sentence: &str) -> Vec<Check> {
    let sources = sundsvall();
    let claim = written::claim(&sources, "difference", figures, says, sentence).unwrap();
    check(&claim, &sources).into_iter().map(|one| one.check).collect()
}

#[test]
fn the_others_are_everybody_but_the_group_and_are_shown_group_by_group() {
    let sources = sundsvall();
    let of = |name: &str| {
        let claim = written::claim(&sources, "difference", name, "higher <>", "").unwrap();
        figure(&sources, &claim.support.figures[0]).unwrap()
    };
    for (one, others) in [("kontakt/1-2@65-", "kontakt/1-2@!65-"), ("kontakt/4-5@woman", "kontakt/4-5@!woman")] {
        let (one, others, all) = (of(one), of(others), of(&one[..one.find('@').unwrap()]));
        assert_eq!(one.possible.people.0 + others.possible.people.0, all.possible.people.0);
        assert_eq!(one.possible.of.0 + others.possible.of.0, all.possible.of.0);
        assert_eq!(others.possible.low, others.possible.high, "all of it is shown");
        assert_eq!((others.told, others.base()), (others.possible, Told::Answered), "count and share have one base");
        let groups = groups_of(others.round, others.at).len();
        let has_group = |category| others.at.left_out() == Some(category);
        let mut breakdowns = others.round.figures.breakdowns().iter().map(|one| one.groups());
        let own = |all: &&[Group]| all.iter().any(|group| has_group(group.category()));
        assert!(breakdowns.any(|all| own(&all) && all.len() == groups + 1), "each of them is shown");
    }
}

#[test]
fn a_group_is_compared_with_its_own_others_and_both_are_named_by_code() {
    let said = "De som är {grupp 65-} tycker oftare än {andra} att det är svårt att få kontakt med vården.";
    assert_eq!(refused_by(OLD, "higher <>", said), []);
    for sentence in [
        "De som är {grupp 65-} tycker oftare än andra att det är svårt att få kontakt med vården.",
        "De som är {grupp 65-} tycker oftare än de som är {grupp 18-39} att det är svårt att få kontakt med vården.",
        "De som är {grupp 18-39} tycker oftare än {andra} att det är svårt att få kontakt med vården.",
        "Än {grupp 65-} tycker {andra} oftare att det är svårt att få kontakt med vården.",
        "De som är {grupp 65-} tycker oftare än {andra} att det är svårt att få kontakt med vården: {%1} mot {%0}.",
    ] {
        assert!(refused_by(OLD, "higher <>", sentence).contains(&Check::Group), "{sentence}");
    }
    let strength = [
        ("kontakt/1-2@65-, kontakt/1-2@!18-39", "higher <>"),
        ("kontakt/1-2@65-, kontakt/1-2@!woman", "higher <>"),
        ("kontakt/1-2@65-, kontakt/4-5@!65-", "higher <>"),
        ("kontakt/1-2@!65-, kontakt/1-2@65-", "lower <>"),
        ("kontakt/1-2@!65-, kontakt/1-2", "lower <>"),
        ("kontakt/1-2@40-64, kontakt/1-2@!40-64", "higher <>"),
    ];
    for (figures, says) in strength {
        assert!(refused_by(figures, says, said).contains(&Check::Strength), "{figures}");
    }
    let sources = sundsvall();
    let alone =
        written::claim(&sources, "level", "kontakt/1-2@!65-", "low =", "{%0} tycker att det är svårt.").unwrap();
    assert!(check(&alone, &sources).iter().any(|one| one.check == Check::Group), "nothing is told of the others alone");
}

#[test]
fn who_stands_apart_from_all_others_is_proposed() {
    let sources = sundsvall();
    let said: Vec<_> = propose(&sources).iter().map(|one| text(&one.wordings[0], &sources)).collect();
    let expected = "De som är 65 år eller äldre lutar oftare åt ”svårt” än de andra som svarade på frågan";
    assert!(said.iter().any(|sentence| sentence.starts_with(expected)), "{}", said.join("\n"));
}

/// A round in two languages, where those who answered in Finnish find it harder.
fn in_two_languages() -> Sources {
    let languages = ["sv", "fi"].map(str::to_owned).to_vec();
    let shape = RoundShape::new(vec![QuestionShape::Scale.into()], vec![AnswerChannel::Web], languages).unwrap();
    let mut rows = AnswerRows::new(shape);
    for (language, steps) in [("sv", [10, 15, 20, 40, 35]), ("fi", [40, 30, 12, 10, 8])] {
        for (step, people) in (1..).zip(steps) {
            for _ in 0..people {
                let answer = [AnswerValue::Step(step)];
                rows.push(Background::default(), AnswerChannel::Web, language, &answer).unwrap();
            }
        }
        for answer in [AnswerValue::DontKnow, AnswerValue::Skipped].iter().cycle().take(14) {
            rows.push(Background::default(), AnswerChannel::Web, language, std::slice::from_ref(answer)).unwrap();
        }
    }
    let figures: RoundFigures = disclose(&rows, Threshold::default());
    let mut sources = sundsvall();
    sources.rounds[0].figures = figures;
    sources
}

#[test]
fn groups_by_language_are_compared_and_two_that_hold_everybody_have_no_others() {
    let sources = in_two_languages();
    let sentence = "De som svarade {grupp fi} tycker oftare än de som svarade {grupp sv} att det är svårt att få kontakt med vården: {%0} mot {%1}.";
    let claim =
        written::claim(&sources, "difference", "kontakt/1-2@fi, kontakt/1-2@sv", "higher <>", sentence).unwrap();
    assert!(may_be_published(&claim, &sources), "{:?}", check(&claim, &sources));
    assert!(text(&claim, &sources).starts_with("De som svarade på finska tycker oftare än de som svarade på svenska"));

    let said: Vec<_> = propose(&sources).iter().map(|one| text(&one.wordings[0], &sources)).collect();
    let expected = "De som svarade på finska lutar oftare åt ”svårt” än de som svarade på svenska på frågan";
    assert!(said.iter().any(|sentence| sentence.starts_with(expected)), "{}", said.join("\n"));

    let mut others = claim.support.figures[0].clone();
    let TableRef::OfGroup { place, row, by, group } = others.table else { panic!("a group") };
    assert_eq!(group, Category::Language(1));
    others.table = TableRef::OfOthers { place, row, by, group };
    assert_eq!(figure(&sources, &others).err(), Some(Missing::Table));
}
