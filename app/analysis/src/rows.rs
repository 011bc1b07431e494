//! People's answers, column by column. They go in; only the disclosure layer reads them (G6).

use crate::opinion_map::votes::Votes;
use crate::shape::{AnswerChannel, Asked, Background, QuestionShape, RoundShape};
use crate::value::{AnswerValue, Vote};

/// The answers of a round's participants. It cannot be printed, cloned, serialised or read:
/// [`crate::disclose::disclose`] is the only way from here to a number.
///
/// ```compile_fail,E0616
/// # use analysis::{rows::AnswerRows, shape::{AnswerChannel, RoundShape}};
/// let shape = RoundShape::new(vec![], vec![AnswerChannel::Web], vec!["sv".into()]).unwrap();
/// let rows = AnswerRows::new(shape);
/// println!("{}", rows.ages.len());
/// ```
pub struct AnswerRows {
    pub(crate) shape: RoundShape,
    pub(crate) people: u32,
    /// Code 0 is "uppgift saknas", then the bands in order.
    pub(crate) ages: Vec<u8>,
    /// Code 0 is "uppgift saknas", then the sexes in order.
    pub(crate) sexes: Vec<u8>,
    /// Place among the channels that the round offers.
    pub(crate) channels: Vec<u8>,
    /// Place among the languages that the round offers.
    pub(crate) languages: Vec<u8>,
    pub(crate) columns: Vec<Column>,
}

/// The answers to one question, one code per person.
pub(crate) enum Column {
    /// 0 skipped, then the choice or step from 1; "vet inte" is 6.
    One(Vec<u8>),
    /// Of a ranking what stands first and what stands second, each option from 1: 0 is skipped, and nothing. What comes after that is not
    /// counted.
    Ranked(Vec<u8>, Vec<u8>),
    /// One bit per option.
    Many(Vec<u64>),
    /// As many codes per person as there are statements: 0 no vote, 1 agree, 2 disagree, 3 pass.
    Votes(Vec<u8>, usize),
    /// Words are not counted.
    Nothing,
}

/// An answer that the round's questionnaire does not have. Nothing of the submission was counted.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// Not as many answers as questions.
    #[error("the submission does not have one answer per question")]
    Length,
    /// The answer at this place does not fit its question.
    #[error("the answer to question {0} does not fit the question")]
    Answer(usize),
    /// The round does not offer the channel.
    #[error("the round does not offer this channel")]
    Channel,
    /// The round does not offer the language.
    #[error("the round does not offer this language")]
    Language,
    /// More people than can be counted.
    #[error("too many answers")]
    TooMany,
}

impl AnswerRows {
    /// An empty set of answers to these questions.
    pub fn new(shape: RoundShape) -> Self {
        let columns = shape.questions.iter().map(|asked| Column::of(asked.shape)).collect();
        Self {
            shape,
            people: 0,
            ages: Vec::new(),
            sexes: Vec::new(),
            channels: Vec::new(),
            languages: Vec::new(),
            columns,
        }
    }

    /// Votes as the answers to one question, of people of whom nothing else is known. Hidden statements are taken away.
    pub(crate) fn of_votes(votes: &Votes) -> Self {
        let (people, width) = (votes.participants().len(), votes.statements().len());
        let mut codes = vec![0; people * width];
        for row in 0..people {
            votes.row(row).for_each(|(column, vote)| codes[row * width + column] = vote_code(Some(vote)));
        }
        let hidden = votes.hidden().iter().enumerate().filter(|(_, hidden)| **hidden);
        let statements = u16::try_from(width).unwrap_or(u16::MAX);
        let shape = RoundShape {
            questions: vec![QuestionShape::Opinion { statements }.into()],
            channels: vec![AnswerChannel::Web],
            languages: vec!["sv".to_owned()],
            withheld: hidden.map(|(column, _)| (0, column)).collect(),
            one_time_codes: false,
        };
        let nothing = || vec![0; people];
        Self {
            shape,
            people: u32::try_from(people).unwrap_or(u32::MAX),
            ages: nothing(),
            sexes: nothing(),
            channels: nothing(),
            languages: nothing(),
            columns: vec![Column::Votes(codes, width)],
        }
    }

    /// Adds one person: `answers` has one value per question, in the questionnaire's order;
    /// `language` is one of the round's codes.
    ///
    /// # Errors
    /// [`Misfit`], and nothing is added, when a value is not of its question's kind or there are too many or too few, and when channel or
    /// language is not the round's.
    pub fn push(
        &mut self,
        background: Background,
        channel: AnswerChannel,
        language: &str,
        answers: &[AnswerValue],
    ) -> Result<(), Misfit> {
        let questions = &self.shape.questions;
        if answers.len() != questions.len() {
            return Err(Misfit::Length);
        }
        if let Some(place) = questions.iter().zip(answers).position(|(asked, value)| !fits(asked, value)) {
            return Err(Misfit::Answer(place));
        }
        let channel = place_of(&self.shape.channels, |offered| *offered == channel).ok_or(Misfit::Channel)?;
        let language = place_of(&self.shape.languages, |offered| offered == language).ok_or(Misfit::Language)?;
        self.people = self.people.checked_add(1).ok_or(Misfit::TooMany)?;

        self.ages.push(background.age.map_or(0, |band| band as u8 + 1));
        self.sexes.push(background.sex.map_or(0, |sex| sex as u8 + 1));
        self.channels.push(channel);
        self.languages.push(language);
        for (column, value) in self.columns.iter_mut().zip(answers) {
            column.push(value);
        }
        Ok(())
    }
}

/// Where in a short list (at most 64 long) the wanted item stands.
fn place_of<T>(list: &[T], wanted: impl Fn(&T) -> bool) -> Option<u8> {
    list.iter().position(wanted).and_then(|place| u8::try_from(place).ok())
}

fn fits(asked: &Asked, value: &AnswerValue) -> bool {
    match (asked.shape, value) {
        (_, AnswerValue::Skipped)
        | (QuestionShape::Scale, AnswerValue::Step(1..=5) | AnswerValue::DontKnow)
        | (QuestionShape::FreeText, AnswerValue::Text) => true,
        (QuestionShape::SingleChoice { options }, AnswerValue::Option(option)) => *option < options,
        (QuestionShape::MultipleChoice { options }, AnswerValue::Options(chosen))
        | (QuestionShape::Ranking { options }, AnswerValue::Order(chosen)) => each_once(chosen, options),
        (QuestionShape::Opinion { statements }, AnswerValue::Votes(votes)) => votes.len() <= usize::from(statements),
        _ => false,
    }
}

fn each_once(chosen: &[u8], options: u8) -> bool {
    chosen.iter().all(|option| *option < options) && bits(chosen).count_ones() as usize == chosen.len()
}

fn bits(chosen: &[u8]) -> u64 {
    chosen.iter().fold(0, |bits, option| bits | 1 << option)
}

impl Column {
    fn of(shape: QuestionShape) -> Self {
        match shape {
            QuestionShape::Scale | QuestionShape::SingleChoice { .. } => Self::One(Vec::new()),
            QuestionShape::Ranking { .. } => Self::Ranked(Vec::new(), Vec::new()),
            QuestionShape::MultipleChoice { .. } => Self::Many(Vec::new()),
            QuestionShape::Opinion { statements } => Self::Votes(Vec::new(), usize::from(statements)),
            QuestionShape::FreeText => Self::Nothing,
        }
    }

    fn push(&mut self, value: &AnswerValue) {
        match self {
            Self::One(codes) => codes.push(code(value)),
            Self::Ranked(first, second) => {
                first.push(stands(value, 0));
                second.push(stands(value, 1));
            }
            Self::Many(sets) => sets.push(match value {
                AnswerValue::Options(chosen) => bits(chosen),
                _ => 0,
            }),
            Self::Votes(codes, width) => {
                let votes = match value {
                    AnswerValue::Votes(votes) => votes.as_slice(),
                    _ => &[],
                };
                codes.extend((0..*width).map(|at| vote_code(votes.get(at).copied().flatten())));
            }
            Self::Nothing => {}
        }
    }
}

fn code(value: &AnswerValue) -> u8 {
    match value {
        AnswerValue::Step(step) => *step,
        AnswerValue::DontKnow => 6,
        AnswerValue::Option(option) => option + 1,
        _ => 0,
    }
}

/// The option at this place of a ranking, from 1; 0 where there is none.
fn stands(value: &AnswerValue, place: usize) -> u8 {
    match value {
        AnswerValue::Order(order) => order.get(place).map_or(0, |option| option + 1),
        _ => 0,
    }
}

/// The vote that a code stands for.
pub(crate) fn vote_of(code: u8) -> Option<Vote> {
    match code {
        1 => Some(Vote::Agree),
        2 => Some(Vote::Disagree),
        3 => Some(Vote::Pass),
        _ => None,
    }
}

fn vote_code(vote: Option<Vote>) -> u8 {
    match vote {
        None => 0,
        Some(Vote::Agree) => 1,
        Some(Vote::Disagree) => 2,
        Some(Vote::Pass) => 3,
    }
}
