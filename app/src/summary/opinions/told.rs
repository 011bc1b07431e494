//! The opinions of a round with the words of its statements.

use analysis::{
    derived::Share,
    figures::{Category, Cell, RoundFigures, Table},
    opinion_map::representative::Side,
    opinions::{Mark, OpinionMap, Opinions, Parted, stand::WIDEST},
};

use crate::{
    entity::answer_option,
    round::questionnaire::{AskedQuestion, Questionnaire},
    summary::telling,
    words::Words,
};

/// What is told of opinions, and how the statements read.
#[derive(Clone)]
pub struct Told {
    pub(super) words: Words,
    /// What is told of them.
    pub opinions: Opinions,
    pub(super) map: OpinionMap,
    /// The statements in the words they were put with, in the order of the table.
    pub statements: Vec<String>,
    /// The language of the statements, where that is not the page's.
    pub(super) lang: Option<&'static str>,
    /// The statements' own tables.
    pub(super) tables: Vec<Table>,
    /// That residents added statements while others answered, where they did.
    pub later: Option<String>,
}

impl Told {
    /// Nothing where the round has no opinion map, or no figures at all. Statements that a moderator has taken away are not named.
    pub fn of(words: Words, asked: &Questionnaire, figures: &RoundFigures) -> Option<Self> {
        let mut opinions = figures.opinions()?;
        let question = asked.questions.get(opinions.question)?;
        let is_shown = |statement: usize| !is_withheld(question, statement);
        opinions.agreed.retain(|mark| is_shown(mark.statement));
        opinions.parted.retain(|parted| is_shown(parted.statement));
        opinions.marks.iter_mut().for_each(|marks| marks.retain(|mark| is_shown(mark.statement)));
        Some(Self {
            words,
            map: figures.opinion_map()?.clone(),
            statements: telling::options_of(words, question),
            lang: None,
            later: question
                .options
                .iter()
                .any(answer_option::Model::is_own_statement)
                .then(|| words.figure_own_later()),
            tables: figures.questions().get(opinions.question)?.tables().to_vec(),
            opinions,
        })
    }

    /// The statement in the words it was put with.
    pub fn statement(&self, place: usize) -> Option<String> {
        self.statements.get(place).cloned()
    }

    /// How many groups there are; none where there are no clear ones.
    pub fn groups(&self) -> usize {
        self.opinions.marks.len()
    }

    /// "Grupp A"
    pub fn group(&self, at: usize) -> String {
        let letter = telling::letter(u8::try_from(at).unwrap_or(u8::MAX));
        self.words.figure_opinion_group(letter.to_string())
    }

    /// How many are in a group; nothing where it is not told.
    pub fn size(&self, at: usize) -> Option<u32> {
        let category = Category::OpinionGroup(u8::try_from(at).ok()?);
        match self.map.sizes().cell(category)? {
            Cell::Count { people, .. } => Some(people),
            _ => None,
        }
    }

    /// The share of everybody that is on a side; nothing where it is too uncertain to say anything.
    pub(super) fn of_all(&self, Mark { statement, side }: Mark) -> Option<String> {
        let table = self.tables.get(statement)?;
        let cell = table.cell(category(side))?;
        telling::share(self.words, table, cell).filter(|_| table.share(cell).within(WIDEST) != Share::NotShown)
    }

    /// The share of a group that is on a side.
    pub(super) fn of_group(&self, at: usize, Mark { statement, side }: Mark) -> Option<String> {
        let share = self.opinions.stands.get(statement)?.get(at).map_or(Share::NotShown, |stand| stand.share(side));
        telling::percent(self.words, share)
    }
}

/// Sentences, each before the statement that it is about.
impl Told {
    /// "64 % håller med och 13 % håller inte med:" of everybody.
    pub fn said_of_all(&self, mark: Mark) -> Option<String> {
        let (words, share) = (self.words, self.of_all(mark)?);
        let other = match mark.side {
            Side::Agree => Side::Disagree,
            Side::Disagree => Side::Agree,
        };
        Some(match (mark.side, self.of_all(Mark { side: other, ..mark })) {
            (Side::Agree, Some(others)) => words.opinion_map_agrees_most(share, others),
            (Side::Disagree, Some(others)) => words.opinion_map_disagrees_most(share, others),
            (side, None) => said(words, side, share),
        })
    }

    /// "76 % håller med:" of a group.
    pub fn said_of_group(&self, at: usize, mark: Mark) -> Option<String> {
        Some(said(self.words, mark.side, self.of_group(at, mark)?))
    }

    /// "Håller med: Grupp A 66 % och Grupp B 25 %." of the two that part; the table has the others.
    pub fn said_parted(&self, Parted { statement, groups }: Parted) -> String {
        let (words, mark) = (self.words, Mark { statement, side: Side::Agree });
        let share = |at| Some(words.opinion_map_group_share(self.group(at), self.of_group(at, mark)?));
        let shares: Vec<_> = groups.into_iter().filter_map(share).collect();
        words.opinion_map_parted_on(words.list(&shares))
    }

    /// "Det utmärker också Grupp B." after what marks a group; nothing where it marks no other.
    pub fn shared(&self, at: usize, mark: Mark) -> Option<String> {
        let is_marked = |other: &usize| *other != at && self.marks(*other).contains(&mark);
        let others: Vec<_> = (0..self.groups()).filter(is_marked).map(|other| self.group(other)).collect();
        (!others.is_empty()).then(|| self.words.opinion_map_shared(self.words.list(&others)))
    }

    /// What marks a group, as far as its shares are told.
    pub fn marks(&self, at: usize) -> Vec<Mark> {
        let marks = self.opinions.marks.get(at).into_iter().flatten().copied();
        marks.filter(|mark| self.of_group(at, *mark).is_some()).collect()
    }

    /// That there is nothing most agree on, and what that would be.
    pub fn none_agreed(&self) -> String {
        match self.groups() {
            0 => self.words.opinion_map_agreed_none(),
            _ => self.words.opinion_map_agreed_none_groups(),
        }
    }

    /// Which statements the picture leaves out and why; nothing where it has all.
    pub fn left_out(&self) -> Option<String> {
        let drawn = &self.opinions.places.statements;
        if drawn.is_empty() {
            return Some(self.words.opinion_map_not_drawn());
        }
        let is_out = |statement: &usize| !drawn.iter().any(|(at, _)| at == statement);
        let out = (0..self.statements.len()).filter(is_out).map(|statement| (statement + 1).to_string());
        let out: Vec<_> = out.collect();
        (!out.is_empty()).then(|| self.words.opinion_map_left_out(out.len(), self.words.list(&out)))
    }
}

fn said(words: Words, side: Side, share: String) -> String {
    match side {
        Side::Agree => words.opinion_map_agrees(share),
        Side::Disagree => words.opinion_map_disagrees(share),
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
