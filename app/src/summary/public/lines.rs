//! The lines of the files: every cell that the disclosure layer let out, in words and in numbers. Nothing else can stand here.

mod meetings;
mod second;
mod sentences;
mod together;

use analysis::{
    derived::Share,
    figures::{By, Cell, Group, QuestionFigures, RoundFigures, Row, Table},
};

use self::{
    meetings::of_meetings,
    second::second_places,
    sentences::of_sentences,
    together::{of_topics, taken_together},
};
use super::{columns::COUNT, queries::PublicResult};
use crate::{
    channel::hands,
    entity::question::QuestionKind,
    round::questionnaire::{AskedQuestion, Questionnaire},
    summary::{
        corrected::tables,
        crossed::{self, Both},
        representativeness::{self, Bounds, Population},
        telling::{self, PutTo},
    },
    words::Words,
};

/// What a line of a statement by opinion group is about.
const BY_OPINION_GROUP: &str = "Fråga efter åsiktsgrupp";

/// What stands in one place of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    Nothing,
    Words(String),
    Number(i32),
}

/// One line of the files, before it is parted into columns.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    part: &'static str,
    number: Option<usize>,
    question: String,
    about: String,
    answer: String,
    shown: String,
    people: Option<(u32, u32)>,
    share: Option<(u32, u32)>,
    group: Option<u32>,
    population: Option<i64>,
    points: Option<Bounds>,
    within: String,
    put: Option<PutTo>,
}

impl Line {
    /// Its values, a column each.
    pub(super) fn values(self) -> [Value; COUNT] {
        let words = |text: String| if text.is_empty() { Value::Nothing } else { Value::Words(text) };
        [
            words(self.part.to_owned()),
            number(self.number),
            words(self.question),
            words(self.about),
            words(self.answer),
            words(self.shown),
            number(self.people.map(|(low, _)| low)),
            number(self.people.map(|(_, high)| high)),
            number(self.share.map(|(low, _)| low)),
            number(self.share.map(|(_, high)| high)),
            number(self.group),
            number(self.population),
            number(self.points.map(|(low, _)| low)),
            number(self.points.map(|(_, high)| high)),
            words(self.within),
            match self.put {
                Some(PutTo::LaterOnes) => Value::Words("ja".to_owned()),
                Some(PutTo::Everybody) | None => Value::Nothing,
            },
        ]
    }

    /// The same line with what may be told of a cell of `table`.
    fn of_cell(&self, table: &Table, cell: Cell) -> Self {
        Self {
            shown: telling::cell(Words::swedish(), cell, table.group()),
            people: people(cell),
            share: share(table, cell),
            group: table.group(),
            ..self.clone()
        }
    }
}

fn number<N: TryInto<i32>>(number: Option<N>) -> Value {
    number.and_then(|number| number.try_into().ok()).map_or(Value::Nothing, Value::Number)
}

/// The fewest and the most people that a cell may hold.
fn people(cell: Cell) -> Option<(u32, u32)> {
    match cell {
        Cell::Count { people, .. } => Some((people, people)),
        Cell::FewerThan { threshold, .. } => Some((0, threshold.saturating_sub(1))),
        Cell::Between { low, high, .. } => Some((low, high)),
        Cell::NotShown { .. } => None,
    }
}

/// A share as the page tells it: none of what is fewer than the threshold.
fn share(table: &Table, cell: Cell) -> Option<(u32, u32)> {
    match (cell, table.share(cell)) {
        (Cell::FewerThan { .. }, _) | (_, Share::NotShown) => None,
        (_, Share::Percent(percent)) => Some((percent, percent)),
        (_, Share::Between(low, high)) => Some((low, high)),
    }
}

/// Every line of a result, in the order of the page.
pub(super) fn lines(result: &PublicResult) -> Vec<Line> {
    let (figures, asked) = (&result.result.figures, &result.wording.questionnaire);
    let everyone = counted("Svar", "Alla", figures.participants());
    let mut lines = vec![everyone];
    lines.extend(background(figures, &result.population));
    for (place, (asked, of_all)) in asked.questions.iter().zip(figures.questions()).enumerate() {
        lines.extend(of_question(place, asked, of_all));
        lines.extend(second_places(place, asked, of_all));
        lines.extend(taken_together(place, asked, of_all));
        lines.extend(by_background(place, asked, figures));
    }
    lines.extend(by_opinion_group(asked, figures));
    lines.extend(result.spoken.questions.iter().flat_map(of_topics));
    let sessions = figures.sessions().filter(|sessions| 0 < sessions.meetings());
    lines.extend(sessions.into_iter().flat_map(|sessions| of_meetings(sessions, &hands::votes(asked))));
    lines.extend(result.written.iter().flat_map(of_sentences));
    lines.extend(corrections(result));
    lines
}

/// That the result is corrected, when and why, and whether another supersedes it.
fn corrections(result: &PublicResult) -> Vec<Line> {
    let line = |part, shown| Line { part, shown, ..Line::default() };
    let own = result.corrections.iter().map(|correction| line("Rättelse", correction.told()));
    let tables = tables(Words::swedish(), &result.result.figures).into_iter().map(|told| line("Rättelse", told));
    let by = result.superseded_by.iter().map(|by| line("Ersatt av en senare version", by.told()));
    own.chain(tables).chain(by).collect()
}

fn counted(part: &'static str, answer: &str, people: u32) -> Line {
    let shown = Words::swedish().figure_count(people);
    Line { part, answer: answer.to_owned(), shown, people: Some((people, people)), ..Line::default() }
}

fn background(figures: &RoundFigures, population: &Population) -> Vec<Line> {
    let part = |part| Line { part, ..Line::default() };
    let languages = telling::languages(figures);
    let beside = [("Ålder", figures.by_age()), ("Kön", figures.by_sex())];
    let beside = beside.into_iter().flat_map(|(name, table)| with_population(&part(name), table, population));
    let others = [("Svarssätt", figures.by_channel()), ("Språk i frågorna", figures.by_language())];
    let others = others.into_iter().flat_map(|(name, table)| of_table(&part(name), table, &languages));
    beside.chain(by_both(figures, population)).chain(others).collect()
}

/// Age and sex at once, where that may be shown: a line for each sex within each age, as a share of all.
fn by_both(figures: &RoundFigures, population: &Population) -> Vec<Line> {
    let words = Words::swedish();
    let line = |both: Both| {
        let base = Line {
            part: "Ålder och kön",
            answer: telling::category(words, both.row.category(), &[]),
            within: telling::category(words, both.age, &[]),
            ..Line::default()
        };
        let told = base.of_cell(figures.by_age(), both.row.cell());
        Line { population: both.gap.population, points: both.gap.points(), ..told }
    };
    crossed::both(words, figures, population).into_iter().map(line).collect()
}

fn with_population(base: &Line, table: &Table, population: &Population) -> Vec<Line> {
    let gaps = representativeness::gaps(Words::swedish(), table, population);
    let mut lines = of_table(base, table, &[]);
    for (line, gap) in lines.iter_mut().zip(gaps) {
        (line.population, line.points) = (gap.population, gap.points());
    }
    lines
}

/// A line for each row of a table; one that says so where it is not shown.
fn of_table(base: &Line, table: &Table, options: &[String]) -> Vec<Line> {
    if !table.is_shown() {
        return vec![Line { shown: Words::swedish().figure_not_shown(), group: table.group(), ..base.clone() }];
    }
    table.rows().iter().map(|row| of_row(base, table, row, options)).collect()
}

fn of_row(base: &Line, table: &Table, row: &Row, options: &[String]) -> Line {
    let answer = match base.put {
        Some(put) => telling::vote(Words::swedish(), row.category(), put),
        None => telling::category(Words::swedish(), row.category(), options),
    };
    Line { answer, ..base.of_cell(table, row.cell()) }
}

fn of_question(place: usize, asked: &AskedQuestion, figures: &QuestionFigures) -> Vec<Line> {
    let options = telling::options_of(Words::swedish(), asked);
    let question = asked.row.text.clone();
    let base = Line { part: "Fråga", number: Some(place + 1), question, ..Line::default() };
    match figures {
        QuestionFigures::Scale(table) | QuestionFigures::SingleChoice(table) | QuestionFigures::Ranking(table) => {
            of_table(&base, table, &options)
        }
        QuestionFigures::MultipleChoice(tables) => {
            let each = options.into_iter().zip(tables);
            each.flat_map(|(about, table)| of_table(&Line { about, ..base.clone() }, table, &[])).collect()
        }
        QuestionFigures::Opinion(tables) => {
            let each = asked.options.iter().zip(options).zip(tables);
            let line = |option, about| Line { about, put: Some(PutTo::of(option)), ..base.clone() };
            each.flat_map(|((option, about), table)| of_table(&line(option, about), table, &[])).collect()
        }
        QuestionFigures::FreeText => vec![Line { shown: "räknas inte: svar med egna ord".to_owned(), ..base }],
    }
}

/// The same question by background: a line for each answer in each group.
fn by_background(place: usize, asked: &AskedQuestion, figures: &RoundFigures) -> Vec<Line> {
    let words = Words::swedish();
    let (options, languages) = (telling::options_of(words, asked), telling::languages(figures));
    let own = figures.breakdowns().iter().filter(|breakdown| breakdown.question() == place);
    let groups = own.flat_map(|breakdown| breakdown.groups().iter().map(move |group| (breakdown, group)));
    let each = groups.flat_map(|(breakdown, group)| {
        let part = breakdown.part().filter(|_| asked.row.kind == QuestionKind::Opinion);
        let base = Line {
            part: part_by(breakdown.by()),
            number: Some(place + 1),
            question: asked.row.text.clone(),
            about: breakdown.part().and_then(|part| options.get(part).cloned()).unwrap_or_default(),
            within: telling::category(words, group.category(), &languages),
            put: part.and_then(|part| asked.options.get(part)).map(PutTo::of),
            ..Line::default()
        };
        of_table(&base, group.table(), &options)
    });
    each.collect()
}

fn part_by(by: By) -> &'static str {
    match by {
        By::Age => "Fråga efter ålder",
        By::Sex => "Fråga efter kön",
        By::Channel => "Fråga efter svarssätt",
        By::Language => "Fråga efter språk",
    }
}

/// How large the opinion groups are, and each statement by group. Nothing where there is no opinion map.
fn by_opinion_group(asked: &Questionnaire, figures: &RoundFigures) -> Vec<Line> {
    let map = figures.opinion_map();
    let Some((map, asked)) = map.and_then(|map| Some((map, asked.questions.get(map.question())?))) else {
        return Vec::new();
    };
    let base = Line { number: Some(map.question() + 1), question: asked.row.text.clone(), ..Line::default() };
    let sizes = of_table(&Line { part: "Åsiktsgrupper", ..base.clone() }, map.sizes(), &[]);
    let statements = telling::options_of(Words::swedish(), asked).into_iter().enumerate();
    let each = statements.zip(&asked.options).flat_map(|((place, about), option)| {
        let within = |group: &Group| telling::category(Words::swedish(), group.category(), &[]);
        let put = Some(PutTo::of(option));
        let line =
            |group| Line { part: BY_OPINION_GROUP, about: about.clone(), within: within(group), put, ..base.clone() };
        map.statement(place).iter().flat_map(|group| of_table(&line(group), group.table(), &[])).collect::<Vec<_>>()
    });
    sizes.into_iter().chain(each).collect()
}
