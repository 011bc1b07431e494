//! Random rounds of two questions, ages and channels, with every breakdown that the layer shows of them. The attacker by bounds
//! puts everything together and finds nothing, whatever combination of values he asks about (G1 to G4).
//!
//! `PROPTEST_CASES=10000 cargo test -p analysis random_breakdowns` tries more of them.

use analysis::age::AgeBand;
use analysis::disclose::disclose;
use analysis::figures::{By, Category, Cell, RoundFigures, Table};
use analysis::rows::AnswerRows;
use analysis::shape::{AnswerChannel, Background, QuestionShape, RoundShape};
use analysis::threshold::Threshold;
use analysis::value::AnswerValue;
use proptest::prelude::{Just, Strategy, any, prop, prop_assert, prop_oneof, proptest};

use crate::bounds::Knowledge;
use crate::kinds::{answers, categories, is_in};
use crate::linked_sets::{range, sets};
use crate::round::{pick, taste};

const CHANNELS: [AnswerChannel; 2] = [AnswerChannel::Web, AnswerChannel::Paper];

/// How many combinations are asked about in each round.
const ASKED: usize = 24;

/// Age, channel and both answers: one cell of the whole.
type Kind = (Option<AgeBand>, AnswerChannel, AnswerValue, AnswerValue);

#[derive(Clone, Debug)]
struct Round {
    first: QuestionShape,
    second: QuestionShape,
    people: Vec<Kind>,
    /// Which category of each variable a combination has; some have none.
    asked: Vec<[u8; 4]>,
}

fn round() -> impl Strategy<Value = Round> {
    let first = prop_oneof![
        (2..=3_u8).prop_map(|options| QuestionShape::SingleChoice { options }),
        Just(QuestionShape::Ranking { options: 2 }),
    ];
    let second = prop_oneof![
        Just(QuestionShape::SingleChoice { options: 2 }),
        (1..=2_u8).prop_map(|options| QuestionShape::MultipleChoice { options }),
        Just(QuestionShape::Opinion { statements: 1 }),
    ];
    let tastes = prop::collection::vec(taste(), 4);
    let drawn = prop::collection::vec(any::<[u8; 4]>(), 20..400);
    let asked = prop::collection::vec(any::<[u8; 4]>(), ASKED);
    (first, second, tastes, drawn, asked).prop_map(|(first, second, tastes, drawn, asked)| {
        let person = |drawn: &[u8; 4]| {
            let age = pick(&ages(), &tastes[0], drawn[0]);
            let channel = pick(&CHANNELS, &tastes[1], drawn[1]);
            (age, channel, pick(&answers(first), &tastes[2], drawn[2]), pick(&answers(second), &tastes[3], drawn[3]))
        };
        Round { first, second, people: drawn.iter().map(person).collect(), asked }
    })
}

fn ages() -> Vec<Option<AgeBand>> {
    // Those that most rounds are about come first, so that tastes find them.
    let usual = [AgeBand::From65, AgeBand::From40, AgeBand::From25].map(Some);
    let seldom = [AgeBand::From80, AgeBand::From18, AgeBand::From13, AgeBand::From0].map(Some);
    usual.into_iter().chain([None]).chain(seldom).collect()
}

impl Round {
    fn kinds(&self) -> Vec<Kind> {
        let mut kinds = Vec::new();
        for age in ages() {
            for channel in CHANNELS {
                for first in answers(self.first) {
                    let seconds = answers(self.second).into_iter();
                    kinds.extend(seconds.map(|second| (age, channel, first.clone(), second)));
                }
            }
        }
        kinds
    }

    fn figures(&self) -> RoundFigures {
        let questions = vec![self.first.into(), self.second.into()];
        let shape = RoundShape::new(questions, CHANNELS.to_vec(), vec!["sv".to_owned()]);
        let mut rows = AnswerRows::new(shape.unwrap());
        for (age, channel, first, second) in &self.people {
            let background = Background { age: *age, sex: None };
            rows.push(background, *channel, "sv", &[first.clone(), second.clone()]).unwrap();
        }
        disclose(&rows, Threshold::default())
    }

    /// A category of each variable, or none, as drawn. Odd numbers leave a variable out.
    fn combination(&self, drawn: [u8; 4]) -> impl Fn(&Kind) -> bool {
        let of = |drawn: u8, all: Vec<Category>| (drawn % 3 != 1).then(|| all[usize::from(drawn / 3) % all.len()]);
        let age = (drawn[0] % 3 != 1).then(|| ages()[usize::from(drawn[0] / 3) % 8]);
        let channel = (drawn[1] % 3 != 1).then(|| CHANNELS[usize::from(drawn[1] / 3) % 2]);
        let (first, second) = (of(drawn[2], categories(self.first)), of(drawn[3], categories(self.second)));
        move |kind| {
            age.is_none_or(|age| kind.0 == age)
                && channel.is_none_or(|channel| kind.1 == channel)
                && first.is_none_or(|first| is_in(first, 0, &kind.2))
                && second.is_none_or(|second| is_in(second, 0, &kind.3))
        }
    }
}

/// Whether a person is in a row of a background's table, where `others` are the rows that have a name.
fn has(by: By, category: Category, named: &[Category], kind: &Kind) -> bool {
    match (by, category) {
        (_, Category::Others) => !named.iter().any(|other| has(by, *other, &[], kind)),
        (By::Age, Category::Ages(range)) => kind.0.is_some_and(|band| range.holds(band.range())),
        (By::Age, Category::Unknown) => kind.0.is_none(),
        (By::Channel, Category::Channel(channel)) => kind.1 == channel,
        _ => false,
    }
}

/// The same for a question's table.
fn gave(question: usize, part: u8, category: Category, named: &[Category], kind: &Kind) -> bool {
    let answer = if question == 0 { &kind.2 } else { &kind.3 };
    match category {
        Category::Others => !named.iter().any(|other| is_in(*other, part, answer)),
        other => is_in(other, part, answer),
    }
}

fn named(of: impl Iterator<Item = Category>) -> Vec<Category> {
    of.filter(|category| *category != Category::Others).collect()
}

fn learn(knowledge: &mut Knowledge, kinds: &[Kind], table: &Table, is_in: impl Fn(Category, &Kind) -> bool) {
    for row in table.rows() {
        let (low, high) = range(row.cell());
        knowledge.learn(|kind| is_in(row.category(), &kinds[kind]), low, high);
    }
}

/// Everything that the release says.
fn learned(figures: &RoundFigures, kinds: &[Kind]) -> Knowledge {
    let mut knowledge = Knowledge::of(kinds.len(), figures.participants());
    for by in [By::Age, By::Channel] {
        learn(&mut knowledge, kinds, figures.by(by), |category, kind| has(by, category, &[], kind));
    }
    for (question, told) in figures.questions().iter().enumerate() {
        for (part, table) in (0..).zip(told.tables()) {
            learn(&mut knowledge, kinds, table, |category, kind| gave(question, part, category, &[], kind));
        }
    }
    for breakdown in figures.breakdowns() {
        let part = breakdown.part().unwrap_or(0).try_into().unwrap();
        let groups = named(breakdown.groups().iter().map(|group| group.category()));
        for group in breakdown.groups() {
            let answers = named(group.table().rows().iter().map(|row| row.category()));
            learn(&mut knowledge, kinds, group.table(), |category, kind| {
                has(breakdown.by(), group.category(), &groups, kind)
                    && gave(breakdown.question(), part, category, &answers, kind)
            });
        }
    }
    knowledge
}

proptest! {
    #![proptest_config(sets())]

    #[test]
    fn random_breakdowns_tell_nothing_together(round in round()) {
        let (kinds, figures) = (round.kinds(), round.figures());
        let knowledge = learned(&figures, &kinds);
        for drawn in &round.asked {
            let is_in = round.combination(*drawn);
            let is_in = |kind: usize| is_in(&kinds[kind]);
            if (0..kinds.len()).any(is_in) && !(0..kinds.len()).all(is_in) {
                prop_assert!(!knowledge.tells(is_in, 5), "{:?} of {figures:?}", knowledge.bounds(is_in));
            }
        }
    }

    #[test]
    fn random_breakdowns_are_true_and_no_number_in_them_is_small(round in round()) {
        let figures = round.figures();
        for breakdown in figures.breakdowns() {
            let part = breakdown.part().unwrap_or(0).try_into().unwrap();
            let groups = named(breakdown.groups().iter().map(|group| group.category()));
            for group in breakdown.groups() {
                let answers = named(group.table().rows().iter().map(|row| row.category()));
                let in_group = |kind: &&Kind| has(breakdown.by(), group.category(), &groups, kind);
                for row in group.table().rows() {
                    let gave = |kind: &&Kind| gave(breakdown.question(), part, row.category(), &answers, kind);
                    let people = round.people.iter().filter(in_group).filter(gave).count();
                    let Cell::Count { people: shown, .. } = row.cell() else { panic!("{row:?}") };
                    prop_assert!(5 <= shown && people == shown as usize, "{people} are shown as {row:?}");
                }
            }
        }
    }
}
