//! What the release lets out, by the words it is told with.

use std::collections::{BTreeMap, BTreeSet};

use analysis::{
    age::AgeRange,
    answered::{Base, Part, Possible},
    derived::Share,
    figures::{Breakdown, Category, Cell, QuestionFigures, RoundFigures, Row, Table},
    shape::Sex,
};
use app::{
    dialogue::rules::last_day,
    entity::{population, population_table, protocol, round},
    moderation::protocol::kept,
    round::questionnaire::{Questionnaire, questionnaire},
    summary::{
        corrected::corrections,
        elected::rules::ended,
        result::{fixed_result, result_of_version},
        telling, words,
    },
    swedish::day,
};
use chrono::{Datelike, NaiveDate};
use sea_orm::{EntityTrait, QueryFilter};

use super::beside::beside;
use crate::support::TestApp;

/// Numbers as they stand on a page.
pub type Numbers = BTreeSet<u32>;

/// A signed result with what was asked and who lives there.
pub struct Release {
    pub figures: RoundFigures,
    pub asked: Questionnaire,
    /// The topics that the signed protocol keeps with their numbers.
    pub topics: Vec<(String, Table)>,
    /// People by sex and age.
    people: BTreeMap<(String, i32), i32>,
    year: i32,
    /// The last day on which people could answer, which names the round.
    closed: NaiveDate,
    /// What is told of the corrections of the result: when, which versions, and how many were counted from the start.
    corrected: Numbers,
    /// What a summary may say of the rounds that it was compared with.
    beside: Numbers,
}

impl Release {
    pub async fn of(app: &TestApp, code: &str) -> Self {
        Self::at(app, code, None).await
    }

    /// As this version of the result told it.
    pub async fn of_version(app: &TestApp, code: &str, version: i32) -> Self {
        Self::at(app, code, Some(version)).await
    }

    async fn at(app: &TestApp, code: &str, version: Option<i32>) -> Self {
        let round = round::Entity::find().filter(round::COLUMN.code.eq(code)).one(app.db()).await.unwrap().unwrap();
        let tables = population_table::Entity::find()
            .filter(population_table::COLUMN.organisation_id.eq(round.organisation_id))
            .all(app.db())
            .await
            .unwrap();
        let table = tables.into_iter().max_by_key(|table| table.year).unwrap();
        let rows = population::Entity::find().filter(population::COLUMN.population_table_id.eq(table.id));
        let rows = rows.all(app.db()).await.unwrap();
        let first = result_of_version(app.db(), round.id, 1).await.unwrap();
        let signed = match version {
            Some(version) => result_of_version(app.db(), round.id, version).await,
            None => fixed_result(app.db(), round.id).await,
        };
        let signed = signed.unwrap();
        let protocol = protocol::Entity::find_by_id(first.row.id).one(app.db()).await.unwrap();
        let topics = protocol.and_then(|protocol| kept::open(&protocol).unwrap().topics).unwrap_or_default();
        let topics = topics.into_iter().filter_map(|topic| Some((topic.label, topic.people?.open().unwrap())));
        let asked = questionnaire(app.db(), round.questionnaire_id).await.unwrap();
        Self {
            beside: beside(app, &round, &asked).await,
            figures: signed.figures,
            topics: topics.collect(),
            asked,
            people: rows.into_iter().map(|row| ((row.sex, row.age), row.people)).collect(),
            year: table.year,
            closed: last_day(ended(&round)),
            corrected: of_corrections(app, &round, &first.figures).await,
        }
    }

    /// The numbers in the name of the round where it stands beside others.
    pub fn in_name(&self) -> Numbers {
        numbers(&day(self.closed)).into_iter().collect()
    }

    /// Everything that may be said in numbers of how the result was corrected.
    pub fn in_corrections(&self) -> Numbers {
        self.corrected.clone()
    }

    /// The tables of the question at `place` with the words of each: its options, or the option or statement it is about.
    pub fn tables(&self, place: usize) -> Vec<(String, Table)> {
        let options = self.options(place);
        match &self.figures.questions()[place] {
            QuestionFigures::Scale(table) | QuestionFigures::SingleChoice(table) | QuestionFigures::Ranking(table) => {
                vec![(String::new(), table.clone())]
            }
            QuestionFigures::MultipleChoice(tables) | QuestionFigures::Opinion(tables) => {
                options.into_iter().zip(tables.clone()).collect()
            }
            QuestionFigures::FreeText => Vec::new(),
        }
    }

    pub fn options(&self, place: usize) -> Vec<String> {
        self.asked.questions[place].options.iter().map(|option| option.text.clone()).collect()
    }

    /// Everything that may be said in numbers of the question at `place`, digits in its own words included.
    pub fn about(&self, place: usize) -> Numbers {
        let question = &self.asked.questions[place];
        let words = self.options(place).into_iter().chain([question.row.text.clone()]);
        let said = words.flat_map(|words| numbers(&words));
        said.chain(self.tables(place).iter().flat_map(|(_, table)| of_table(table))).collect()
    }

    /// The same with what stands below the question: its breakdowns with the names in them, and second places.
    pub fn around(&self, place: usize) -> Numbers {
        let own: Vec<_> = self.figures.breakdowns().iter().filter(|breakdown| breakdown.question() == place).collect();
        let names = own.iter().flat_map(|breakdown| self.names_in(breakdown));
        let groups = own.iter().flat_map(|breakdown| breakdown.groups());
        let told = groups.flat_map(|group| {
            let name = numbers(&self.group(group.category()));
            of_table(group.table()).into_iter().chain(name).collect::<Vec<_>>()
        });
        let tables = self.tables(place);
        let second = tables.iter().flat_map(|(_, table)| table.second_places()).flat_map(of_table);
        told.chain(names).chain(second).chain(self.about(place)).collect()
    }

    /// Everything that may be said in numbers of a topic with this name, digits in the name included.
    pub fn topic(&self, label: &str) -> Numbers {
        let own = self.topics.iter().filter(|(known, _)| known == label).map(|(_, table)| table);
        let told = own.flat_map(|table| of_cell(table, table.cell(Category::Chosen).unwrap()));
        told.chain(numbers(label)).collect()
    }

    /// The words of a group in a breakdown.
    pub fn group(&self, category: Category) -> String {
        words::category(category, &telling::languages(&self.figures))
    }

    /// The digits in the names around a breakdown: of its question, of its answers, and of the groups it may have.
    pub fn names_in(&self, breakdown: &Breakdown) -> Numbers {
        let place = breakdown.question();
        let options = self.options(place);
        let of_answers = breakdown.groups().iter().flat_map(|group| group.table().rows());
        let answers = of_answers.map(|row| words::category(row.category(), &options));
        let groups = self.figures.by(breakdown.by()).rows().iter().map(|row| self.group(row.category()));
        let question = self.asked.questions[place].row.text.clone();
        let names: Vec<String> = answers.chain(groups).chain(options.iter().cloned()).chain([question]).collect();
        names.iter().flat_map(|name| numbers(name)).collect()
    }

    /// Everything that may be said of who answered, beside those who live there.
    pub fn about_people(&self) -> Numbers {
        let figures = &self.figures;
        let tables = [figures.by_age(), figures.by_sex(), figures.by_channel(), figures.by_language()];
        let of_tables = tables.iter().flat_map(|table| of_table(table));
        let day_and_year = [31, u32::try_from(self.year).unwrap()];
        let all = of_tables.chain(self.of_population()).chain(self.of_gaps()).chain([figures.participants()]);
        all.chain(day_and_year).chain(self.of_both()).chain(self.of_meetings()).collect()
    }

    /// How many meetings there were, with how many people.
    fn of_meetings(&self) -> Vec<u32> {
        let sessions = self.figures.sessions();
        sessions.into_iter().flat_map(|held| [Some(held.meetings()), held.people()]).flatten().collect()
    }

    /// Everything that may be said of hands raised at meetings, digits and numbers of the questions included.
    pub fn in_hands(&self) -> Numbers {
        self.of_hands().into_iter().chain((1..).zip(&self.asked.questions).map(|(number, _)| number)).collect()
    }

    /// The same without the numbers of the questions.
    pub fn of_hands(&self) -> Numbers {
        let hands = self.figures.sessions().into_iter().flat_map(|held| held.hands()).flatten();
        let of_tables = hands.flat_map(QuestionFigures::tables).flat_map(of_table);
        let places = 0..self.asked.questions.len();
        let options = places.flat_map(|place| self.options(place)).flat_map(|option| numbers(&option));
        let asked = self.asked.questions.iter().flat_map(|question| numbers(&question.row.text));
        of_tables.chain(self.of_meetings()).chain(options).chain(asked).collect()
    }

    /// Of age and sex at once: how many, their share of all, that of the population, what is between these, and the digits in the ages' names.
    fn of_both(&self) -> Numbers {
        let (groups, all) = (self.figures.sexes_by_age().iter(), self.figures.by_age());
        let rows = groups.flat_map(|group| group.table().rows().iter().map(move |row| (group.category(), row)));
        let of_row = |(age, row): (Category, &Row)| {
            let population = self.share_of_both(age, row.category());
            let shares = of_share(all, row.cell()).into_iter();
            let gaps: Vec<u32> = shares.filter_map(|share| Some(share.abs_diff(population?))).collect();
            let name = numbers(&words::category(age, &[]));
            of_cell(all, row.cell()).into_iter().chain(population).chain(gaps).chain(name).collect::<Vec<_>>()
        };
        rows.flat_map(of_row).collect()
    }

    /// Everything that a sentence may say, with what it rests on: of those asked, and of those who answered.
    pub fn in_sentences(&self) -> Numbers {
        let places = 0..self.asked.questions.len();
        let said = places.clone().flat_map(|place| self.about(place));
        let answered = places.flat_map(|place| self.tables(place)).flat_map(|(_, table)| of_answered(&table));
        let people = [self.figures.by_age(), self.figures.by_sex(), self.figures.by_channel()];
        let people = people.into_iter().flat_map(of_answered);
        let groups = self.figures.breakdowns().iter().flat_map(|breakdown| self.of_groups(breakdown));
        let year = u32::try_from(self.closed.year()).unwrap();
        let all = said.chain(answered).chain(groups).chain(self.about_people()).chain(people).chain([year]);
        // Sentences tell the result that they were approved over, and say so where it was corrected since.
        let all = all.chain(self.in_corrections());
        all.chain(self.of_opinion_groups()).chain(self.beside.iter().copied()).collect()
    }

    /// What the opinion groups tell, statement by statement.
    fn of_opinion_groups(&self) -> Numbers {
        let Some(map) = self.figures.opinion_map() else { return Numbers::new() };
        let groups = (0..self.tables(map.question()).len()).flat_map(|statement| map.statement(statement));
        groups.flat_map(|group| of_table(group.table()).into_iter().chain(of_answered(group.table()))).collect()
    }

    /// What the groups of a breakdown tell: each, and all but one together.
    fn of_groups(&self, breakdown: &Breakdown) -> Numbers {
        let tables: Vec<&Table> = breakdown.groups().iter().map(|group| group.table()).collect();
        let each = tables.iter().flat_map(|table| of_table(table).into_iter().chain(of_answered(table)));
        let others = (0..tables.len()).flat_map(|left_out| {
            let others = tables.iter().enumerate().filter(|(at, _)| *at != left_out);
            of_together(&others.map(|(_, table)| *table).collect::<Vec<_>>())
        });
        each.chain(others).chain(self.names_in(breakdown)).collect()
    }

    /// Percentage points between the shares of those who answered and of the population, without their signs. Of "färre än 5"
    /// too: its share is none at least.
    fn of_gaps(&self) -> Numbers {
        let tables = [self.figures.by_age(), self.figures.by_sex()];
        let rows = tables.into_iter().flat_map(|table| table.rows().iter().map(move |row| (table, row)));
        rows.flat_map(|(table, row)| {
            let population = self.share_of(row.category());
            let shares = match table.share(row.cell()) {
                Share::Percent(percent) => vec![percent],
                Share::Between(low, high) => vec![low, high],
                Share::NotShown => vec![],
            };
            shares.into_iter().filter_map(move |share| Some(share.abs_diff(population?))).collect::<Vec<_>>()
        })
        .collect()
    }

    /// Shares of the population of every group that a row is about, and the ages that name the groups.
    fn of_population(&self) -> Numbers {
        let rows = self.figures.by_age().rows().iter().chain(self.figures.by_sex().rows());
        rows.filter_map(|row| self.share_of(row.category())).collect()
    }

    /// Share of the population of one group, in whole per cent.
    fn share_of(&self, category: Category) -> Option<u32> {
        match category {
            Category::Ages(range) => Some(self.share(|_, age| within(range, age))),
            Category::Sex(Sex::Woman) => Some(self.share(|sex, _| sex == "woman")),
            Category::Sex(Sex::Man) => Some(self.share(|sex, _| sex == "man")),
            _ => None,
        }
    }

    /// The same of one age and one sex.
    fn share_of_both(&self, age: Category, sex: Category) -> Option<u32> {
        let (Category::Ages(range), Category::Sex(sex @ (Sex::Woman | Sex::Man))) = (age, sex) else { return None };
        let sex = if sex == Sex::Woman { "woman" } else { "man" };
        Some(self.share(|of, age| of == sex && within(range, age)))
    }

    fn share(&self, keep: impl Fn(&str, i32) -> bool) -> u32 {
        let all: i32 = self.people.values().sum();
        let some: i32 = self.people.iter().filter(|((sex, age), _)| keep(sex, *age)).map(|(_, n)| n).sum();
        (f64::from(some) * 100.0 / f64::from(all)).round() as u32
    }
}

/// The numbers of what is told of a round's corrections. `first` is what was signed when it was closed.
async fn of_corrections(app: &TestApp, round: &round::Model, first: &RoundFigures) -> Numbers {
    let made = corrections(app.db(), round.id).await.unwrap();
    let said = made.iter().flat_map(|one| numbers(&one.told()));
    let versions =
        made.iter().map(|one| u32::try_from(one.version).unwrap()).flat_map(|version| [version - 1, version]);
    let counted = (!made.is_empty()).then(|| first.participants());
    said.chain(versions).chain(counted).collect()
}

fn within(range: AgeRange, age: i32) -> bool {
    i32::from(range.from) <= age && range.to.is_none_or(|to| age <= i32::from(to))
}

/// The numbers of a table: its cells, their shares, those of the steps at both ends, its group, and the digits in its
/// categories' names.
pub fn of_table(table: &Table) -> Numbers {
    let ends = [table.steps(1, 2), table.steps(4, 5)];
    let cells = table.rows().iter().map(|row| row.cell()).chain(ends);
    let names = table.rows().iter().flat_map(|row| numbers(&words::category(row.category(), &[])));
    cells.flat_map(|cell| of_cell(table, cell)).chain(names).chain(table.group()).collect()
}

/// What the shown cells leave possible of each row, and of the steps at both ends, among those who answered and among those asked.
pub fn of_answered(table: &Table) -> Numbers {
    let wanted = sides(table);
    let both = wanted.iter().flat_map(|wanted| [Base::Answered, Base::Asked].map(|base| table.possible(wanted, base)));
    both.flatten().flat_map(of_possible).collect()
}

/// The same of tables whose numbers are all shown, added up.
fn of_together(tables: &[&Table]) -> Numbers {
    let sum = |wanted: &[Category], base: Base| {
        let each = tables.iter().map(|table| table.possible(wanted, base)).collect::<Option<Vec<Possible>>>()?;
        let (people, of) = each.iter().fold((0, 0), |(people, of), one| (people + one.people.0, of + one.of.0));
        let part = Part { people, of };
        Some(Possible { people: (people, people), of: (of, of), low: part, high: part })
    };
    let sides = tables.first().map(|table| sides(table)).unwrap_or_default();
    let both = sides.iter().flat_map(|wanted| [sum(wanted, Base::Answered), sum(wanted, Base::Asked)]);
    both.flatten().flat_map(of_possible).collect()
}

/// Each row, and the steps at both ends.
fn sides(table: &Table) -> Vec<Vec<Category>> {
    let rows: Vec<Category> = table.rows().iter().map(Row::category).collect();
    let end = |from: u8, to: u8| {
        let inside = |row: &&Category| matches!(row, Category::Steps(low, high) if from <= *low && *high <= to);
        rows.iter().filter(inside).copied().collect::<Vec<_>>()
    };
    rows.iter().map(|row| vec![*row]).chain([end(1, 2), end(4, 5)]).collect()
}

fn of_possible(possible: Possible) -> Vec<u32> {
    let shares = match possible.share() {
        Share::Percent(percent) => vec![percent],
        Share::Between(low, high) => vec![low, high],
        Share::NotShown => vec![],
    };
    let (people, of) = (possible.people, possible.of);
    shares.into_iter().chain([people.0, people.1, of.0, of.1]).collect()
}

/// A cell and its share.
pub fn of_cell(table: &Table, cell: Cell) -> Numbers {
    let people = match cell {
        Cell::Count { people, .. } => vec![people],
        Cell::FewerThan { threshold, .. } => vec![threshold],
        Cell::Between { low, high, .. } => vec![low, high],
        Cell::NotShown { .. } => vec![],
    };
    people.into_iter().chain(of_share(table, cell)).collect()
}

/// The share of a cell in whole per cent: one number, or two.
pub fn of_share(table: &Table, cell: Cell) -> Vec<u32> {
    match table.share(cell) {
        _ if matches!(cell, Cell::FewerThan { .. }) => vec![],
        Share::Percent(percent) => vec![percent],
        Share::Between(low, high) => vec![low, high],
        Share::NotShown => vec![],
    }
}

/// The whole numbers in a text, but for digits of a fingerprint, which are more than any number has. The space between thousands does not
/// part them.
pub fn numbers(text: &str) -> Vec<u32> {
    let letters: Vec<char> = text.chars().collect();
    let joins = |at: usize| {
        let digit = |place: usize| letters.get(place).is_some_and(char::is_ascii_digit);
        letters[at] == '\u{a0}' && 0 < at && digit(at - 1) && digit(at + 1)
    };
    let kept: String = (0..letters.len()).filter(|at| !joins(*at)).map(|at| letters[at]).collect();
    let groups = kept.split(|letter: char| !letter.is_ascii_digit()).filter(|group| !group.is_empty());
    groups.filter_map(|group| group.parse().ok()).collect()
}
