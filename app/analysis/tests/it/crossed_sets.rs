//! Random rounds with one-time codes: ages, sexes, channels and a question, with everything that the layer shows of them: the
//! question by age and by channel, and the sexes by age. The attacker by bounds puts it together and finds nothing (G1 to G4).
//!
//! `PROPTEST_CASES=10000 cargo test -p analysis random_crossed` tries more of them.

use analysis::age::AgeBand;
use analysis::disclose::disclose;
use analysis::figures::{By, Category, Cell, Group, RoundFigures, Table};
use analysis::rows::AnswerRows;
use analysis::shape::{AnswerChannel, Background, QuestionShape, RoundShape, Sex};
use analysis::threshold::Threshold;
use analysis::value::AnswerValue;
use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, proptest};

use crate::answers::choice_kinds;
use crate::bounds::Knowledge;
use crate::kinds::is_in;
use crate::linked_sets::{range, sets};
use crate::round::{pick, taste};

const CHANNELS: [AnswerChannel; 2] = [AnswerChannel::Web, AnswerChannel::Paper];
const SEXES: [Option<Sex>; 4] = [Some(Sex::Woman), Some(Sex::Man), None, Some(Sex::Other)];
/// Bands of every level, so that there is something to merge and the attacker has no more to keep than he can.
const AGES: [Option<AgeBand>; 6] = [
    Some(AgeBand::From65),
    Some(AgeBand::From40),
    Some(AgeBand::From25),
    Some(AgeBand::From18),
    None,
    Some(AgeBand::From80),
];
const SMALLEST_GROUP: u32 = 10;

/// How many combinations are asked about in each round.
const ASKED: usize = 16;

/// Age, sex, channel and answer: one cell of the whole.
type Kind = (Option<AgeBand>, Option<Sex>, AnswerChannel, AnswerValue);

#[derive(Clone, Debug)]
struct Round {
    people: Vec<Kind>,
    /// Which value of each variable a combination has; some have none.
    asked: Vec<[u8; 4]>,
}

fn round() -> impl Strategy<Value = Round> {
    let tastes = prop::collection::vec(taste(), 4);
    let drawn = prop::collection::vec(any::<[u8; 4]>(), 20..500);
    let asked = prop::collection::vec(any::<[u8; 4]>(), ASKED);
    (tastes, drawn, asked).prop_map(|(tastes, drawn, asked)| {
        let person = |drawn: &[u8; 4]| {
            let (age, sex) = (pick(&AGES, &tastes[0], drawn[0]), pick(&SEXES, &tastes[1], drawn[1]));
            (age, sex, pick(&CHANNELS, &tastes[2], drawn[2]), pick(&choice_kinds(2), &tastes[3], drawn[3]))
        };
        Round { people: drawn.iter().map(person).collect(), asked }
    })
}

fn kinds() -> Vec<Kind> {
    let mut kinds = Vec::new();
    for age in AGES {
        for sex in SEXES {
            for channel in CHANNELS {
                kinds.extend(choice_kinds(2).into_iter().map(|answer| (age, sex, channel, answer)));
            }
        }
    }
    kinds
}

fn figures(round: &Round, coded: bool) -> RoundFigures {
    let questions = vec![QuestionShape::SingleChoice { options: 2 }.into()];
    let shape = RoundShape::new(questions, CHANNELS.to_vec(), vec!["sv".to_owned()]).unwrap();
    let mut rows = AnswerRows::new(shape.with_one_time_codes(coded));
    for (age, sex, channel, answer) in &round.people {
        rows.push(Background { age: *age, sex: *sex }, *channel, "sv", std::slice::from_ref(answer)).unwrap();
    }
    disclose(&rows, Threshold::default())
}

/// A value of each variable, or none, as drawn.
fn combination(drawn: [u8; 4]) -> impl Fn(&Kind) -> bool {
    let at = |drawn: u8, many: usize| (drawn % 3 != 1).then(|| usize::from(drawn / 3) % many);
    let age = at(drawn[0], AGES.len()).map(|at| AGES[at]);
    let sex = at(drawn[1], SEXES.len()).map(|at| SEXES[at]);
    let channel = at(drawn[2], CHANNELS.len()).map(|at| CHANNELS[at]);
    let answer = at(drawn[3], 3).map(|at| choice_kinds(2)[at].clone());
    move |kind| {
        age.is_none_or(|age| kind.0 == age)
            && sex.is_none_or(|sex| kind.1 == sex)
            && channel.is_none_or(|channel| kind.2 == channel)
            && answer.as_ref().is_none_or(|answer| kind.3 == *answer)
    }
}

/// Whether a person is in a row of a background's table, where `named` are the rows that have a name.
fn has(by: By, category: Category, named: &[Category], kind: &Kind) -> bool {
    match (by, category) {
        (_, Category::Others) => !named.iter().any(|other| has(by, *other, &[], kind)),
        (By::Age, Category::Ages(range)) => kind.0.is_some_and(|band| range.holds(band.range())),
        (By::Age, Category::Unknown) => kind.0.is_none(),
        (By::Sex, Category::Sex(sex)) => kind.1 == Some(sex),
        (By::Sex, Category::Unknown) => kind.1.is_none(),
        (By::Sex, Category::OtherOrUnknown) => matches!(kind.1, None | Some(Sex::Other)),
        (By::Channel, Category::Channel(channel)) => kind.2 == channel,
        _ => false,
    }
}

fn gave(category: Category, named: &[Category], kind: &Kind) -> bool {
    match category {
        Category::Others => !named.iter().any(|other| is_in(*other, 0, &kind.3)),
        other => is_in(other, 0, &kind.3),
    }
}

fn named(of: impl Iterator<Item = Category>) -> Vec<Category> {
    of.filter(|category| *category != Category::Others).collect()
}

/// The groups of a crossed table, and of each the rows of its table, as sets of people.
fn cells<'a>(
    by: By,
    groups: &'a [Group],
    is_in: impl Fn(Category, &[Category], &Kind) -> bool + Copy + 'a,
) -> impl Iterator<Item = (Cell, impl Fn(&Kind) -> bool + 'a)> {
    let names = named(groups.iter().map(Group::category));
    groups.iter().flat_map(move |group| {
        let (names, rows) = (names.clone(), named(group.table().rows().iter().map(|row| row.category())));
        group.table().rows().iter().map(move |row| {
            let (names, rows) = (names.clone(), rows.clone());
            let cell = move |kind: &Kind| has(by, group.category(), &names, kind) && is_in(row.category(), &rows, kind);
            (row.cell(), cell)
        })
    })
}

fn learn(knowledge: &mut Knowledge, kinds: &[Kind], cell: Cell, is_in: impl Fn(&Kind) -> bool) {
    let (low, high) = range(cell);
    knowledge.learn(|kind| is_in(&kinds[kind]), low, high);
}

/// Everything that the release says.
fn learned(figures: &RoundFigures, kinds: &[Kind]) -> Knowledge {
    let mut knowledge = Knowledge::of(kinds.len(), figures.participants());
    let rows = |table: &Table| table.rows().to_vec();
    for by in [By::Age, By::Sex, By::Channel] {
        rows(figures.by(by)).iter().for_each(|row| {
            learn(&mut knowledge, kinds, row.cell(), |kind| has(by, row.category(), &[], kind));
        });
    }
    for row in rows(&figures.questions()[0].tables()[0]) {
        learn(&mut knowledge, kinds, row.cell(), |kind| gave(row.category(), &[], kind));
    }
    for breakdown in figures.breakdowns() {
        for (cell, is_in) in cells(breakdown.by(), breakdown.groups(), gave) {
            learn(&mut knowledge, kinds, cell, is_in);
        }
    }
    for (cell, is_in) in cells(By::Age, figures.sexes_by_age(), of_sex) {
        learn(&mut knowledge, kinds, cell, is_in);
    }
    knowledge
}

fn of_sex(category: Category, named: &[Category], kind: &Kind) -> bool {
    has(By::Sex, category, named, kind)
}

proptest! {
    #![proptest_config(sets())]

    #[test]
    fn random_crossed_backgrounds_tell_nothing_beside_the_breakdowns(round in round()) {
        let (kinds, figures) = (kinds(), figures(&round, true));
        let knowledge = learned(&figures, &kinds);
        for drawn in &round.asked {
            let is_in = combination(*drawn);
            let is_in = |kind: usize| is_in(&kinds[kind]);
            if !(0..kinds.len()).all(is_in) {
                prop_assert!(!knowledge.tells(is_in, 5), "{:?} of {figures:?}", knowledge.bounds(is_in));
            }
        }
    }

    #[test]
    fn random_crossed_backgrounds_are_true_and_each_is_a_group(round in round()) {
        let figures = figures(&round, true);
        for (cell, is_in) in cells(By::Age, figures.sexes_by_age(), of_sex) {
            let people = round.people.iter().filter(|kind| is_in(kind)).count();
            let Cell::Count { people: shown, .. } = cell else { panic!("{cell:?}") };
            prop_assert!(SMALLEST_GROUP <= shown && people == shown as usize, "{people} are shown as {cell:?}");
        }
        prop_assert!(!figures.breakdowns().iter().any(|breakdown| breakdown.by() == By::Sex));
    }

    #[test]
    fn without_codes_no_two_backgrounds_are_crossed_and_all_else_is_the_same(round in round()) {
        let (open, coded) = (figures(&round, false), figures(&round, true));
        prop_assert!(open.sexes_by_age().is_empty());
        let without_sex = |figures: &RoundFigures| {
            figures.breakdowns().iter().filter(|breakdown| breakdown.by() != By::Sex).cloned().collect::<Vec<_>>()
        };
        prop_assert_eq!(without_sex(&open), without_sex(&coded));
        prop_assert_eq!(open.by_sex(), coded.by_sex());
    }
}
