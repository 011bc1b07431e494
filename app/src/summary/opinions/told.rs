//! The opinions of a round with the words of its statements.

use analysis::{
    derived::Share,
    figures::{Category, Cell, RoundFigures, Table},
    opinion_map::representative::Side,
    opinions::{Mark, OpinionMap, Opinions},
};

use crate::{
    round::questionnaire::{AskedQuestion, Questionnaire},
    summary::telling,
    words::Words,
};

/// What is told of opinions, and how the statements read.
#[derive(Clone)]
pub struct Told {
    pub(super) words: Words,
    pub(super) opinions: Opinions,
    pub(super) map: OpinionMap,
    /// The statements in the words they were put with, in the order of the table.
    pub statements: Vec<String>,
    /// The language of the statements, where that is not the page's.
    pub(super) lang: Option<&'static str>,
    /// The statements' own tables.
    pub(super) tables: Vec<Table>,
}

impl Told {
    /// Nothing where the round has no opinion map, or no figures at all. Statements that a moderator has taken away are not named.
    pub fn of(words: Words, asked: &Questionnaire, figures: &RoundFigures) -> Option<Self> {
        let mut opinions = figures.opinions()?;
        let question = asked.questions.get(opinions.question)?;
        let is_shown = |statement: usize| !is_withheld(question, statement);
        opinions.agreed.retain(|mark| is_shown(mark.statement));
        opinions.parted.retain(|statement| is_shown(*statement));
        opinions.marks.iter_mut().for_each(|marks| marks.retain(|mark| is_shown(mark.statement)));
        Some(Self {
            words,
            map: figures.opinion_map()?.clone(),
            statements: telling::options_of(words, question),
            lang: None,
            tables: figures.questions().get(opinions.question)?.tables().to_vec(),
            opinions,
        })
    }

    /// The statement in the words it was put with.
    pub(super) fn statement(&self, place: usize) -> Option<String> {
        self.statements.get(place).cloned()
    }

    /// How many groups there are; none where there are no clear ones.
    pub fn groups(&self) -> usize {
        self.opinions.marks.len()
    }

    /// "Grupp A"
    pub(super) fn group(&self, at: usize) -> String {
        let letter = telling::letter(u8::try_from(at).unwrap_or(u8::MAX));
        self.words.figure_opinion_group(letter.to_string())
    }

    /// How many are in a group; nothing where it is not told.
    pub(super) fn size(&self, at: usize) -> Option<u32> {
        let category = Category::OpinionGroup(u8::try_from(at).ok()?);
        match self.map.sizes().cell(category)? {
            Cell::Count { people, .. } => Some(people),
            _ => None,
        }
    }

    /// The share of everybody that is on a side.
    pub(super) fn of_all(&self, Mark { statement, side }: Mark) -> Option<String> {
        let table = self.tables.get(statement)?;
        telling::share(self.words, table, table.cell(category(side))?)
    }

    /// The share of a group that is on a side.
    pub(super) fn of_group(&self, at: usize, Mark { statement, side }: Mark) -> Option<String> {
        let share = self.opinions.stands.get(statement)?.get(at).map_or(Share::NotShown, |stand| stand.share(side));
        telling::percent(self.words, share)
    }
}

fn is_withheld(asked: &AskedQuestion, place: usize) -> bool {
    asked.options.get(place).is_some_and(|option| option.is_withheld())
}

fn category(side: Side) -> Category {
    match side {
        Side::Agree => Category::Agree,
        Side::Disagree => Category::Disagree,
    }
}
