//! What was asked in a round: the frozen questionnaire as this crate needs it, without words.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::age::AgeBand;

/// The kind of a question and how many things there are to choose between.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum QuestionShape {
    /// Steps 1–5 and "vet inte".
    Scale,
    /// One of `options` (2 to 64).
    SingleChoice {
        /// How many options there are.
        options: u8,
    },
    /// Any of `options` (1 to 64).
    MultipleChoice {
        /// How many options there are.
        options: u8,
    },
    /// `options` (2 to 64) put in order, best first; the order may be partial.
    Ranking {
        /// How many options there are.
        options: u8,
    },
    /// Statements to agree with, disagree with or pass; those that residents add come last.
    Opinion {
        /// How many statements there are (1 to 1 000).
        statements: u16,
    },
    /// Words, which are not figures.
    FreeText,
}

/// The question is put only to those who chose `option` in the earlier question at place `question`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// Place of an earlier single or multiple choice, counted from 0.
    pub question: usize,
    /// The option to have chosen, counted from 0.
    pub option: u8,
}

/// One question of the questionnaire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// Its kind.
    pub shape: QuestionShape,
    /// Whom it is put to; `None` is everybody.
    pub only_if: Option<Condition>,
}

impl From<QuestionShape> for Asked {
    fn from(shape: QuestionShape) -> Self {
        Self { shape, only_if: None }
    }
}

/// How an answer came. Meetings are counted beside and never mixed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the glossary's AnswerChannel, word for word")]
pub enum AnswerChannel {
    Web,
    Kiosk,
    Phone,
    Paper,
}

/// Sex as a person may state it; not stating it is "uppgift saknas".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the words say what they mean")]
pub enum Sex {
    Woman,
    Man,
    Other,
}

/// What a person chose to tell about himself or herself. Nothing is "uppgift saknas".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Background {
    /// Age band.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age: Option<AgeBand>,
    /// Sex.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sex: Option<Sex>,
}

/// The frozen shape of a round. Everything in it is public before the first answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundShape {
    pub(crate) questions: Vec<Asked>,
    pub(crate) channels: Vec<AnswerChannel>,
    pub(crate) languages: Vec<String>,
    /// Question and place of opinion statements that a moderator has taken away.
    pub(crate) withheld: BTreeSet<(usize, usize)>,
    pub(crate) one_time_codes: bool,
}

/// The questionnaire cannot be counted as it stands.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum ShapeError {
    /// Too few or too many options or statements at this place.
    #[error("question {0} has too few or too many options")]
    Options(usize),
    /// The condition of the question at this place points at nothing that can be chosen before it.
    #[error("question {0} depends on an option that is not there")]
    Condition(usize),
    /// A round needs at least one channel and one language, each named once.
    #[error("a round needs channels and languages, each once")]
    Offered,
}

impl RoundShape {
    /// `channels` and `languages` are those the round really offers: an attacker knows them, so one
    /// that was not open must not stand in a table as an uncertain zero. For the same reason every channel
    /// should be open in every language. `languages` are codes, 64 at most.
    ///
    /// # Errors
    /// [`ShapeError`] for what cannot be counted as it stands.
    pub fn new(
        questions: Vec<Asked>,
        mut channels: Vec<AnswerChannel>,
        languages: Vec<String>,
    ) -> Result<Self, ShapeError> {
        for (place, asked) in questions.iter().enumerate() {
            check_size(place, asked.shape)?;
            check_condition(place, asked.only_if, &questions)?;
        }
        channels.sort_unstable();
        let twice = (1..languages.len()).any(|at| languages[..at].contains(&languages[at]));
        let same_channel = channels.windows(2).any(|pair| pair[0] == pair[1]);
        if channels.is_empty() || languages.is_empty() || 64 < languages.len() || twice || same_channel {
            return Err(ShapeError::Offered);
        }
        Ok(Self { questions, channels, languages, withheld: BTreeSet::new(), one_time_codes: false })
    }

    /// The same round with opinion statements that a moderator has taken away, by question and place. They are counted like others,
    /// and left out of the opinion map.
    #[must_use]
    pub fn without(self, withheld: impl IntoIterator<Item = (usize, usize)>) -> Self {
        Self { withheld: withheld.into_iter().collect(), ..self }
    }

    /// The same round, where whoever answers needs a one-time code if `needed`. Only there are two backgrounds crossed. It must be
    /// settled before the first answer, as all of the shape is.
    #[must_use]
    pub fn with_one_time_codes(self, needed: bool) -> Self {
        Self { one_time_codes: needed, ..self }
    }

    /// The questions in order.
    pub fn questions(&self) -> &[Asked] {
        &self.questions
    }
}

fn check_size(place: usize, shape: QuestionShape) -> Result<(), ShapeError> {
    let fits = match shape {
        QuestionShape::SingleChoice { options } | QuestionShape::Ranking { options } => (2..=64).contains(&options),
        QuestionShape::MultipleChoice { options } => (1..=64).contains(&options),
        QuestionShape::Opinion { statements } => (1..=1_000).contains(&statements),
        QuestionShape::Scale | QuestionShape::FreeText => true,
    };
    if fits { Ok(()) } else { Err(ShapeError::Options(place)) }
}

fn check_condition(place: usize, condition: Option<Condition>, all: &[Asked]) -> Result<(), ShapeError> {
    let Some(condition) = condition else {
        return Ok(());
    };
    let earlier = all[..place].get(condition.question).map(|asked| asked.shape);
    match earlier {
        Some(QuestionShape::SingleChoice { options } | QuestionShape::MultipleChoice { options })
            if condition.option < options =>
        {
            Ok(())
        }
        _ => Err(ShapeError::Condition(place)),
    }
}
