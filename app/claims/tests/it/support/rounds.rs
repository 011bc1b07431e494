//! Rounds with exactly the counts a test wants: from answers through the disclosure layer, as everything.

use analysis::{
    age::AgeBand,
    disclose::disclose,
    figures::RoundFigures,
    rows::AnswerRows,
    shape::{AnswerChannel, Asked, Background, Condition, QuestionShape, RoundShape, Sex},
    threshold::Threshold,
    value::{AnswerValue, Vote},
};

/// How often each answer was given.
pub type Counts<'a> = &'a [u32];

/// The answers to one question.
pub enum Answers<'a> {
    /// Steps 1 to 5, "vet inte"; the rest skipped.
    Scale(Counts<'a>),
    /// The same, put to those who chose `option` in the question at `place`.
    ScaleIf {
        place: usize,
        option: u8,
        counts: Counts<'a>,
    },
    /// Options; the rest skipped.
    Choice(Counts<'a>),
    /// How many chose each option.
    Choices(Counts<'a>),
    /// How many put each option first; the rest skipped.
    Ranking(Counts<'a>),
    /// For each statement: agree, disagree, pass; the rest did not vote.
    Opinion(&'a [[u32; 3]]),
    Text,
}

/// Who answered: ages from the youngest band, women, men, others; and web, kiosk, phone, paper.
pub struct People<'a> {
    pub all: u32,
    pub ages: Counts<'a>,
    pub sexes: Counts<'a>,
    pub channels: Counts<'a>,
}

const CHANNELS: [AnswerChannel; 4] =
    [AnswerChannel::Web, AnswerChannel::Kiosk, AnswerChannel::Phone, AnswerChannel::Paper];

/// The figures of a round with these people and answers.
pub fn figures(people: &People<'_>, answers: &[Answers<'_>]) -> RoundFigures {
    let shape = RoundShape::new(answers.iter().map(asked).collect(), CHANNELS.to_vec(), vec!["sv".to_owned()]).unwrap();
    let mut rows = AnswerRows::new(shape);
    let columns: Vec<Vec<AnswerValue>> = columns(people.all, answers);
    for person in 0..people.all {
        let at = person as usize;
        let age = nth(people.ages, person * 7 % people.all).map(|band| AgeBand::ALL[band]);
        let sex = nth(people.sexes, person * 11 % people.all).map(|sex| [Sex::Woman, Sex::Man, Sex::Other][sex]);
        let channel = CHANNELS[nth(people.channels, person * 13 % people.all).unwrap_or(0)];
        let values: Vec<AnswerValue> = columns.iter().map(|column| column[at].clone()).collect();
        rows.push(Background { age, sex }, channel, "sv", &values).unwrap();
    }
    disclose(&rows, Threshold::default())
}

fn asked(answers: &Answers<'_>) -> Asked {
    let options = |counts: &[u32]| u8::try_from(counts.len()).unwrap();
    match answers {
        Answers::Scale(_) => QuestionShape::Scale.into(),
        Answers::ScaleIf { place, option, .. } => {
            Asked { shape: QuestionShape::Scale, only_if: Some(Condition { question: *place, option: *option }) }
        }
        Answers::Choice(counts) => QuestionShape::SingleChoice { options: options(counts) }.into(),
        Answers::Choices(counts) => QuestionShape::MultipleChoice { options: options(counts) }.into(),
        Answers::Ranking(counts) => QuestionShape::Ranking { options: options(counts) }.into(),
        Answers::Opinion(votes) => QuestionShape::Opinion { statements: u16::try_from(votes.len()).unwrap() }.into(),
        Answers::Text => QuestionShape::FreeText.into(),
    }
}

fn columns(all: u32, answers: &[Answers<'_>]) -> Vec<Vec<AnswerValue>> {
    let mut columns: Vec<Vec<AnswerValue>> = Vec::new();
    for answers in answers {
        let column = match answers {
            Answers::ScaleIf { place, option, counts } => {
                let mut given = 0;
                let chose = |value: &AnswerValue| *value == AnswerValue::Option(*option);
                let next = |value: &AnswerValue| {
                    let mine = chose(value).then(|| nth(counts, given)).flatten();
                    given += u32::from(chose(value));
                    mine.map_or(AnswerValue::Skipped, scale)
                };
                columns[*place].iter().map(next).collect()
            }
            other => (0..all).map(|person| value(other, person)).collect(),
        };
        columns.push(column);
    }
    columns
}

fn value(answers: &Answers<'_>, person: u32) -> AnswerValue {
    let option = |at: usize| u8::try_from(at).unwrap();
    match answers {
        Answers::Scale(counts) => nth(counts, person).map_or(AnswerValue::Skipped, scale),
        Answers::Choice(counts) => {
            nth(counts, person).map_or(AnswerValue::Skipped, |at| AnswerValue::Option(option(at)))
        }
        Answers::Ranking(counts) => {
            nth(counts, person).map_or(AnswerValue::Skipped, |at| AnswerValue::Order(vec![option(at)]))
        }
        Answers::Choices(counts) => {
            let chosen = counts.iter().enumerate().filter(|(_, count)| person < **count).map(|(at, _)| option(at));
            AnswerValue::Options(chosen.collect())
        }
        Answers::Opinion(votes) => {
            let vote = |counts: &[u32; 3]| nth(counts, person).map(|at| [Vote::Agree, Vote::Disagree, Vote::Pass][at]);
            AnswerValue::Votes(votes.iter().map(vote).collect())
        }
        Answers::ScaleIf { .. } | Answers::Text => AnswerValue::Skipped,
    }
}

fn scale(at: usize) -> AnswerValue {
    if at == 5 { AnswerValue::DontKnow } else { AnswerValue::Step(u8::try_from(at + 1).unwrap()) }
}

/// Which of the answers the person at this place gave: the first so many the first, and so on.
fn nth(counts: Counts<'_>, person: u32) -> Option<usize> {
    let mut before = 0;
    counts.iter().position(|count| {
        before += count;
        person < before
    })
}

/// People who are alike in age and sex, with their answers: how many gave each step of a scale ("vet inte" and skipping last); and of
/// every ten, how many chose the first and the third of eight ways, and the first of four options.
pub struct Alike {
    pub age: Option<AgeBand>,
    pub sex: Option<Sex>,
    pub scale: [u32; 7],
    pub ways: [u32; 2],
    pub first: u32,
}

/// The figures of a round where two camps of so many people think the opposite of each other on all but the last of seven statements,
/// which has the place of the corpus; of every twenty in a camp three think otherwise, one passes and one leaves the statement out.
pub fn of_camps(camps: [u32; 2]) -> RoundFigures {
    let questions = [
        QuestionShape::Scale,
        QuestionShape::MultipleChoice { options: 8 },
        QuestionShape::SingleChoice { options: 4 },
        QuestionShape::Scale,
        QuestionShape::FreeText,
        QuestionShape::Opinion { statements: 7 },
    ];
    let shape = RoundShape::new(questions.map(Into::into).to_vec(), CHANNELS.to_vec(), vec!["sv".to_owned()]);
    let mut rows = AnswerRows::new(shape.unwrap());
    for (camp, people) in camps.into_iter().enumerate() {
        for person in 0..people {
            let vote = |statement: u32| {
                let agrees = statement == 6 || statement.is_multiple_of(2) == (camp == 0);
                match (person * 7 + statement * 13) % 20 {
                    0 => Some(Vote::Pass),
                    1 => None,
                    2..=4 if agrees => Some(Vote::Disagree),
                    2..=4 => Some(Vote::Agree),
                    _ if agrees => Some(Vote::Agree),
                    _ => Some(Vote::Disagree),
                }
            };
            let skipped = || AnswerValue::Skipped;
            let votes = AnswerValue::Votes((0..7).map(vote).collect());
            let values = [skipped(), AnswerValue::Options(Vec::new()), skipped(), skipped(), skipped(), votes];
            rows.push(Background::default(), AnswerChannel::Web, "sv", &values).unwrap();
        }
    }
    disclose(&rows, Threshold::default())
}

/// One of four options; of every twenty one skips and two choose seldom ones.
fn several(person: u32, first: bool) -> AnswerValue {
    match person % 20 {
        4 => AnswerValue::Skipped,
        9 => AnswerValue::Option(2),
        19 => AnswerValue::Option(3),
        _ => AnswerValue::Option(u8::from(!first)),
    }
}

/// The figures of a round where groups differ: a scale, a multiple choice and a single one.
pub fn of_groups(people: &[Alike]) -> RoundFigures {
    let questions = [
        QuestionShape::Scale,
        QuestionShape::MultipleChoice { options: 8 },
        QuestionShape::SingleChoice { options: 4 },
    ];
    let shape = RoundShape::new(questions.map(Into::into).to_vec(), CHANNELS.to_vec(), vec!["sv".to_owned()]);
    let mut rows = AnswerRows::new(shape.unwrap());
    for Alike { age, sex, scale: counts, ways, first } in people {
        for person in 0..counts.iter().sum() {
            let of_ten = person * 3 % 10;
            let chosen = [0, 2].into_iter().zip(ways).filter(|(_, many)| of_ten < **many).map(|(way, _)| way);
            let values = [
                nth(&counts[..6], person).map_or(AnswerValue::Skipped, scale),
                AnswerValue::Options(chosen.collect()),
                several(person, of_ten < *first),
            ];
            let channel = CHANNELS[(person % 4) as usize];
            rows.push(Background { age: *age, sex: *sex }, channel, "sv", &values).unwrap();
        }
    }
    disclose(&rows, Threshold::default())
}
