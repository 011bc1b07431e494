//! What a claim is.

use analysis::figures::{By, Category};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::quantity::Quantity;

/// A sentence with what it says as data, and what it rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// What sort of thing is said.
    pub kind: Kind,
    /// What is said of figures, in the sentence's order. Two where it also tells of the other side.
    pub says: Vec<Said>,
    /// What it rests on.
    pub support: Support,
    /// Literal text and slots.
    pub sentence: Vec<Part>,
}

/// The kinds of claims. Each has its least support.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Who answered, and who is missing.
    Participation,
    /// How many chose what.
    Level,
    /// Between two results of the same standard question, or two groups of one.
    Difference,
    /// A statement that most are of one mind about.
    Agreement,
    /// A statement that divides people.
    Division,
    /// What comments are about: those under this topic.
    Topic(Uuid),
    /// One person's words that are worth hearing.
    LoneVoice,
    /// What cannot be said, and why.
    Limit(Ground),
}

/// Why something cannot be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// Who wanted to answered; nobody was drawn.
    SelfSelected,
    /// So few answered that there are no figures.
    TooFew,
    /// The figure of the support is hidden, or there is no such table.
    Hidden,
}

/// One thing said of a figure. Figures are named by their place in the support.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Said {
    /// The figure it is about.
    pub figure: usize,
    /// What it is compared with: the other result, the other group, the other side.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub against: Option<usize>,
    /// What is said to hold.
    pub direction: Direction,
    /// How strongly.
    pub strength: Strength,
}

/// What is said to hold of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the ends and options of questions, word for word")]
pub enum Direction {
    /// The low end of a scale.
    Low,
    Middle,
    /// The high end of a scale.
    High,
    DontKnow,
    /// The option, or options.
    Chosen,
    NotChosen,
    Agree,
    Disagree,
    Pass,
    /// There are so many; comments are about it.
    Present,
    /// More than what it is compared with: the other result, the other group, or the population.
    Higher,
    /// Fewer.
    Lower,
    /// No clear difference; cannot be said.
    Absent,
    /// Two strong sides.
    Split,
}

/// How strongly it is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// By a quantity word.
    Word(Quantity),
    /// By the figure itself.
    Figure,
    /// By a comparison.
    Compared,
}

/// What a claim rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Support {
    /// Figures of fixed results.
    pub figures: Vec<FigureRef>,
    /// Comments.
    pub comments: Vec<CommentRef>,
}

/// A figure of a fixed result: these categories of this table, together.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct FigureRef {
    /// Fingerprint of the result.
    pub result: String,
    /// Which table of it.
    pub table: TableRef,
    /// Which rows.
    pub categories: Vec<Category>,
    /// Whether the share is of everybody asked instead of those who answered the question.
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    pub of_all_asked: bool,
}

/// A table of a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TableRef {
    /// How many took part. It has no categories.
    Participants,
    /// Participants by age.
    Ages,
    /// Participants by sex.
    Sexes,
    /// Participants by channel.
    Channels,
    /// A question's table; of a multiple choice and of opinions there is one a row.
    Question {
        /// The question's place, counted from 0.
        place: usize,
        /// The option or statement, counted from 0; else 0.
        row: usize,
    },
    /// The same table of those alone who are alike in a background: a group of a breakdown.
    OfGroup {
        /// The question's place, counted from 0.
        place: usize,
        /// The option or statement, counted from 0; else 0.
        row: usize,
        /// By what the question is broken down.
        by: By,
        /// Who they are: these ages, this sex, this channel.
        group: Category,
    },
    /// The same table of everybody but one group. All groups of a breakdown are shown and they hold everybody, so that whoever reads
    /// them can add up the others: the sum tells nothing that the disclosure layer hides.
    OfOthers {
        /// The question's place, counted from 0.
        place: usize,
        /// The option or statement, counted from 0; else 0.
        row: usize,
        /// By what the question is broken down.
        by: By,
        /// Who is not among them.
        group: Category,
    },
    /// A statement's table of one opinion group of the opinion map. Shares of it are of the whole group, as on the map.
    OfOpinionGroup {
        /// The question's place, counted from 0.
        place: usize,
        /// The statement, counted from 0.
        row: usize,
        /// The group, counted from 0, the largest first.
        group: u8,
    },
}

impl TableRef {
    /// The place of its question and the option or statement; nothing for a table of participants.
    pub fn question(self) -> Option<(usize, usize)> {
        match self {
            Self::Question { place, row }
            | Self::OfGroup { place, row, .. }
            | Self::OfOthers { place, row, .. }
            | Self::OfOpinionGroup { place, row, .. } => Some((place, row)),
            Self::Participants | Self::Ages | Self::Sexes | Self::Channels => None,
        }
    }

    /// The group whose answers alone it has.
    pub fn group(self) -> Option<Category> {
        match self {
            Self::OfGroup { group, .. } => Some(group),
            Self::OfOpinionGroup { group, .. } => Some(Category::OpinionGroup(group)),
            _ => None,
        }
    }

    /// The group that is not among those whose answers it has.
    pub fn left_out(self) -> Option<Category> {
        if let Self::OfOthers { group, .. } = self { Some(group) } else { None }
    }
}

/// A comment, and how it read when it was attached.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct CommentRef {
    /// Its key.
    pub id: Uuid,
    /// Fingerprint of its words as they were shown: masked ([`analysis::stored::fingerprint`]).
    pub words: String,
}

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// What somebody wrote.
    Text(String),
    /// What code fills in.
    Slot(Slot),
}

/// What code fills in. Numbers name a figure or comment by its place in the support.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Slot {
    /// "62 %".
    Percent(usize),
    /// "17 av 24".
    CountOf(usize),
    /// Of whom the share is: "av dem som svarade på frågan".
    Base(usize),
    /// "17 svar", "1 svar".
    #[serde(rename = "people")]
    Answers(usize),
    /// What share the same group is of the population: "50 %".
    PopulationPercent(usize),
    /// The name of the figure's round: "Härnösand, våren 2026".
    Round(usize),
    /// The ages, sex, channel or language of a figure in words: "65–79 år".
    Group {
        /// What is named.
        category: Category,
    },
    /// Everybody but the group that they are compared with: "de andra som svarade".
    Others,
    /// An option's words as they stand in running text: "ringa och prata med någon direkt".
    Choice {
        /// The question's place.
        place: usize,
        /// The option or the step of a scale, counted from 0.
        option: usize,
    },
    /// An option's words as a quotation: "”Ja, två eller fler”".
    QuotedChoice {
        /// The question's place.
        place: usize,
        /// The option, counted from 0.
        option: usize,
    },
    /// An opinion statement's words as a quotation.
    Statement {
        /// The question's place.
        place: usize,
        /// The statement, counted from 0.
        row: usize,
    },
    /// What a question asked, as a quotation.
    Question {
        /// The question's place.
        place: usize,
    },
    /// The topic's label.
    Topic,
    /// A comment's words, masked, as a quotation.
    Quote(usize),
    /// A date, the name of a law or a place: by its key among the facts.
    Fact(String),
}

impl Claim {
    /// The literal texts and slots of a sentence with their places.
    pub(crate) fn slots(&self) -> impl Iterator<Item = (usize, &Slot)> {
        self.sentence.iter().enumerate().filter_map(|(place, part)| match part {
            Part::Slot(slot) => Some((place, slot)),
            Part::Text(_) => None,
        })
    }
}
