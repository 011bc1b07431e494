//! A random round of three variables: two questions, the second perhaps put only to some, and the channels.

use analysis::figures::Category;
use analysis::shape::{AnswerChannel, Asked, Condition, QuestionShape};
use analysis::threshold::Threshold;
use analysis::value::AnswerValue;
use proptest::prelude::{Just, Strategy, any, prop, prop_oneof};

use crate::kinds::{answers, is_in};

const CHANNELS: [AnswerChannel; 3] = [AnswerChannel::Web, AnswerChannel::Phone, AnswerChannel::Paper];

/// Channel, answer to the first question, answer to the second: one crossed cell.
pub(crate) type Kind = (AnswerChannel, AnswerValue, AnswerValue);

#[derive(Clone, Debug)]
pub(crate) struct Round {
    pub(crate) first: QuestionShape,
    pub(crate) second: Asked,
    pub(crate) channels: Vec<AnswerChannel>,
    pub(crate) threshold: Threshold,
    pub(crate) people: Vec<Kind>,
}

/// From two people, since fewer are known from the total alone, which is public. Tastes are drawn with the
/// round, so that a category is large, small or empty in one and another in the next.
pub(crate) fn round() -> impl Strategy<Value = Round> {
    let only_if = prop_oneof![Just(None), Just(Some(Condition { question: 0, option: 0 }))];
    let threshold = prop_oneof![Just(5), 5..12_u32].prop_map(|people| Threshold::new(people).unwrap());
    let asked = (first(), second(), only_if, 1..=CHANNELS.len(), threshold);
    let drawn = prop::collection::vec(any::<[u8; 3]>(), 2..300);
    (asked, [taste(), taste(), taste()], drawn).prop_map(
        |((first, shape, only_if, channels, threshold), tastes, drawn)| {
            let channels = CHANNELS[..channels].to_vec();
            let mut round = Round { first, second: Asked { shape, only_if }, channels, threshold, people: Vec::new() };
            round.people = drawn.iter().map(|drawn| round.person(drawn, &tastes)).collect();
            round
        },
    )
}

fn first() -> impl Strategy<Value = QuestionShape> {
    prop_oneof![
        2 => many_or_few().prop_map(|options| QuestionShape::SingleChoice { options }),
        1 => (1..=2_u8).prop_map(|options| QuestionShape::MultipleChoice { options }),
    ]
}

fn second() -> impl Strategy<Value = QuestionShape> {
    let ranking = many_or_few().prop_map(|options| QuestionShape::Ranking { options });
    let statement = Just(QuestionShape::Opinion { statements: 1 });
    prop_oneof![3 => first(), 1 => ranking, 1 => statement, 1 => Just(QuestionShape::Scale)]
}

/// Five options and "hoppade över" as often as fewer.
fn many_or_few() -> impl Strategy<Value = u8> {
    prop_oneof![2..=4_u8, Just(5)]
}

impl Round {
    /// Every kind of person there could be. Those who are not asked the second question skip it.
    pub(crate) fn kinds(&self) -> Vec<Kind> {
        let mut kinds = Vec::new();
        for channel in &self.channels {
            for first in answers(self.first) {
                let seconds = self.seconds(&first).into_iter();
                kinds.extend(seconds.map(|second| (*channel, first.clone(), second)));
            }
        }
        kinds
    }

    /// How many people there are of each kind.
    pub(crate) fn counts(&self) -> Vec<u32> {
        let kinds = self.kinds();
        let mut counts = vec![0; kinds.len()];
        for person in &self.people {
            counts[kinds.iter().position(|kind| kind == person).unwrap()] += 1;
        }
        counts
    }

    fn seconds(&self, first: &AnswerValue) -> Vec<AnswerValue> {
        if self.is_asked(first) { answers(self.second.shape) } else { vec![AnswerValue::Skipped] }
    }

    /// Whether the second question is put to those who gave this answer to the first.
    pub(crate) fn is_asked(&self, first: &AnswerValue) -> bool {
        let chose = is_in(Category::Option(0), 0, first) || is_in(Category::Chosen, 0, first);
        self.second.only_if.is_none() || chose
    }

    fn person(&self, drawn: &[u8; 3], tastes: &[Vec<u8>; 3]) -> Kind {
        let channel = pick(&self.channels, &tastes[0], drawn[0]);
        let first = pick(&answers(self.first), &tastes[1], drawn[1]);
        let second = pick(&self.seconds(&first), &tastes[2], drawn[2]);
        (channel, first, second)
    }
}

/// How much people like the first of up to ten things, the second and so on.
pub(crate) fn taste() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(prop_oneof![1 => Just(0_u8), 2 => Just(1), 3 => Just(16)], 10)
}

/// Draws one according to taste; where nothing is to anybody's taste, the first.
pub(crate) fn pick<T: Clone>(of: &[T], taste: &[u8], drawn: u8) -> T {
    let of_taste = |(one, weight): (&T, &u8)| vec![one.clone(); usize::from(*weight)];
    let urn: Vec<T> = of.iter().zip(taste).flat_map(of_taste).collect();
    urn.get(usize::from(drawn) % urn.len().max(1)).unwrap_or(&of[0]).clone()
}
