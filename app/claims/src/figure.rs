//! A figure of a fixed result, looked up by its reference. What is read is what the disclosure layer let out, and nothing else.

mod tables;

use analysis::{
    answered::{Base, Part, Possible},
    figures::{Category, QuestionFigures, Table},
};

pub use self::tables::groups_of;
pub(crate) use self::tables::{has_name, others};
use self::tables::{possible, tables};
use crate::{
    base::Told,
    claim::{FigureRef, TableRef},
    sources::{Question, Round, Sources},
};

/// A figure that may be told.
#[derive(Clone, Debug)]
pub struct Figure<'a> {
    /// The round of its result.
    pub round: &'a Round,
    /// Where it stands in the result.
    pub at: TableRef,
    /// Its table; nothing for the number of participants, and for those who are several groups together.
    pub table: Option<&'a Table>,
    /// Its question with all its figures.
    pub question: Option<(&'a Question, &'a QuestionFigures)>,
    /// Every count and share it may be: what is said of it holds for all of them.
    pub possible: Possible,
    /// The count and share that a sentence and the table under it tell. Where it is hidden how many answered the question, they are of
    /// everybody it was put to.
    pub told: Possible,
    /// What it says.
    pub meaning: Meaning,
    /// Whether its share is of those who answered the question, and not of everybody asked.
    pub of_answered: bool,
}

/// What a figure cannot be told for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// There is no result with this fingerprint.
    Result,
    /// The result has no such table, or not these categories.
    Table,
    /// The disclosure layer does not show it.
    Hidden,
    /// The statement that it is about was taken away.
    TakenAway,
}

/// What the categories of a figure say together.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the ends and options of questions, word for word")]
pub enum Meaning {
    /// How many took part.
    Everybody,
    /// Participants of these ages, this sex, this channel.
    Group(Vec<Category>),
    /// Steps 1 to 2, or one of them.
    Low(Vec<u8>),
    Middle,
    /// Steps 4 to 5, or one of them.
    High(Vec<u8>),
    DontKnow,
    /// These options, counted from 0.
    Chosen(Vec<u8>),
    NotChosen(u8),
    Agree,
    Disagree,
    Pass,
    /// Nothing that can be said in one sentence.
    Mixed,
}

/// Looks a figure up.
///
/// # Errors
/// When it is not there, or may not be told.
pub fn figure<'a>(sources: &'a Sources, wanted: &FigureRef) -> Result<Figure<'a>, Missing> {
    let round = sources.round(&wanted.result).ok_or(Missing::Result)?;
    if wanted.table == TableRef::Participants {
        return everybody(round);
    }
    let tables = tables(&round.figures, wanted.table)?;
    let question = question(round, wanted.table);
    let of_whole_group = matches!(wanted.table, TableRef::OfOpinionGroup { .. });
    let of_answered =
        question.is_some_and(|(_, figures)| tells_who_answered(figures)) && !wanted.of_all_asked && !of_whole_group;
    if question.is_some_and(|(question, _)| is_taken_away(question, wanted.table)) {
        return Err(Missing::TakenAway);
    }
    if !tables.iter().all(|table| table.is_shown()) {
        return Err(Missing::Hidden);
    }
    let has = |category: &Category| tables.iter().all(|table| table.cell(*category).is_some());
    if wanted.categories.is_empty() || !wanted.categories.iter().all(has) {
        return Err(Missing::Table);
    }
    let (possible, told) = possible(&tables, &wanted.categories, of_answered).ok_or(Missing::Hidden)?;
    Ok(Figure {
        round,
        at: wanted.table,
        table: tables.first().copied().filter(|_| tables.len() == 1),
        question,
        possible,
        told,
        meaning: meaning(wanted, question.map(|(_, figures)| figures)),
        of_answered,
    })
}

fn everybody(round: &Round) -> Result<Figure<'_>, Missing> {
    let people = round.figures.participants();
    let part = Part { people, of: people.max(1) };
    let possible = Possible { people: (people, people), of: (people, people), low: part, high: part };
    Ok(Figure {
        round,
        at: TableRef::Participants,
        table: None,
        question: None,
        possible,
        told: possible,
        meaning: Meaning::Everybody,
        of_answered: false,
    })
}

fn question(round: &Round, wanted: TableRef) -> Option<(&Question, &QuestionFigures)> {
    let (place, _) = wanted.question()?;
    Some((round.questions.get(place)?, round.figures.questions().get(place)?))
}

/// A statement that was taken away has no words any more.
fn is_taken_away(question: &Question, wanted: TableRef) -> bool {
    let Some((_, row)) = wanted.question() else { return false };
    question.options.get(row).is_some_and(String::is_empty)
}

/// Who skipped a multiple choice is among those who chose nothing.
fn tells_who_answered(figures: &QuestionFigures) -> bool {
    !matches!(figures, QuestionFigures::MultipleChoice(_))
}

fn meaning(wanted: &FigureRef, figures: Option<&QuestionFigures>) -> Meaning {
    let categories = &wanted.categories;
    let Some(figures) = figures else { return Meaning::Group(categories.clone()) };
    match (figures, categories.as_slice()) {
        (QuestionFigures::Scale(_), [Category::DontKnow]) => Meaning::DontKnow,
        (QuestionFigures::Scale(_), _) => end(categories).unwrap_or(Meaning::Mixed),
        (QuestionFigures::MultipleChoice(_), [Category::Chosen]) => Meaning::Chosen(vec![row(wanted)]),
        (QuestionFigures::MultipleChoice(_), [Category::NotChosen]) => Meaning::NotChosen(row(wanted)),
        (QuestionFigures::Opinion(_), [Category::Agree]) => Meaning::Agree,
        (QuestionFigures::Opinion(_), [Category::Disagree]) => Meaning::Disagree,
        (QuestionFigures::Opinion(_), [Category::Pass]) => Meaning::Pass,
        (QuestionFigures::SingleChoice(_) | QuestionFigures::Ranking(_), _) => options(categories),
        _ => Meaning::Mixed,
    }
}

fn row(wanted: &FigureRef) -> u8 {
    wanted.table.question().map_or(0, |(_, row)| u8::try_from(row).unwrap_or(u8::MAX))
}

fn options(categories: &[Category]) -> Meaning {
    let chosen = categories.iter().map(|category| match category {
        Category::Option(option) => Some(*option),
        _ => None,
    });
    chosen.collect::<Option<Vec<u8>>>().map_or(Meaning::Mixed, Meaning::Chosen)
}

/// The end of the scale on which all these steps lie.
fn end(categories: &[Category]) -> Option<Meaning> {
    let mut steps: Vec<u8> = Vec::new();
    for category in categories {
        let Category::Steps(from, to) = category else { return None };
        steps.extend(*from..=*to);
    }
    steps.sort_unstable();
    match steps.as_slice() {
        [3] => Some(Meaning::Middle),
        [.., 1 | 2] => Some(Meaning::Low(steps)),
        [4 | 5, ..] => Some(Meaning::High(steps)),
        _ => None,
    }
}

impl Figure<'_> {
    /// Of whom the share is that is told.
    pub fn base(&self) -> Told {
        match self.question {
            None => Told::Participants,
            Some(_) if !self.of_answered || self.possible.of.0 != self.possible.of.1 => Told::Asked,
            Some((_, QuestionFigures::Opinion(_))) => Told::Voted,
            Some(_) => Told::Answered,
        }
    }

    /// The group whose answers alone it is of.
    pub fn group(&self) -> Option<Category> {
        self.at.group()
    }

    /// Whether it is of some of those who answered, and not of all.
    pub(crate) fn is_of_some(&self) -> bool {
        self.group().or(self.at.left_out()).is_some()
    }

    /// Whether it is larger than every other choice of its question, whatever the hidden numbers are.
    pub fn is_commonest(&self) -> bool {
        let (Some((_, figures)), Meaning::Chosen(chosen)) = (self.question, &self.meaning) else { return false };
        let [chosen] = chosen.as_slice() else { return false };
        let others = figures.tables().iter().enumerate().flat_map(|(row, table)| {
            table.rows().iter().filter_map(move |one| match one.category() {
                Category::Chosen if row != usize::from(*chosen) => Some((table, Category::Chosen)),
                Category::Option(option) if option != *chosen => Some((table, Category::Option(option))),
                _ => None,
            })
        });
        let mut most = others
            .map(|(table, other)| table.possible(&[other], Base::Asked).map_or(u32::MAX, |possible| possible.people.1));
        let shown = figures.tables().iter().all(Table::is_shown);
        shown && most.all(|most| most < self.possible.people.0)
    }

    /// The other side of it: the other end of the scale, the other vote.
    pub(crate) fn other_side(&self) -> Option<Possible> {
        let table = self.table?;
        let base = if self.of_answered { Base::Answered } else { Base::Asked };
        let steps = |from: u8, to: u8| {
            let inside = |category: &Category| matches!(category, Category::Steps(a, b) if from <= *a && *b <= to);
            table.rows().iter().map(|row| row.category()).filter(inside).collect::<Vec<_>>()
        };
        let other = match self.meaning {
            Meaning::Low(_) => steps(4, 5),
            Meaning::High(_) => steps(1, 2),
            Meaning::Agree => vec![Category::Disagree],
            Meaning::Disagree => vec![Category::Agree],
            _ => return None,
        };
        table.possible(&other, base)
    }
}
