//! Participants beside the population. A dialogue is self-selected: gaps are shown, nothing is weighted, and no margin of
//! error is given, since there was no sample.

use std::collections::BTreeMap;

use analysis::{
    age::AgeRange,
    derived::Share,
    figures::{Category, Cell, Row, Table},
    shape::Sex,
};

use crate::{summary::telling, words::Words};

/// How many live in a kommun, by sex and year of age, and where the figures come from.
#[derive(Clone, Debug, Default)]
pub struct Population {
    /// 31 December of this year.
    pub year: i32,
    /// Who counted.
    pub source: String,
    /// How many its source says that they are.
    pub total: i32,
    /// People by sex ("woman", "man", as the rows hold it) and age in whole years; 100 means 100 and older.
    pub people: BTreeMap<(String, i32), i32>,
}

impl Population {
    /// Share of the population in whole per cent, nothing when there are no figures.
    pub(super) fn percent(&self, of: impl Fn(&str, i32) -> bool) -> Option<i64> {
        let sum = |keep: &dyn Fn(&str, i32) -> bool| -> i64 {
            self.people.iter().filter(|((sex, age), _)| keep(sex, *age)).map(|(_, n)| i64::from(*n)).sum()
        };
        let all = sum(&|_, _| true);
        (0 < all).then(|| (200 * sum(&of) + all) / (2 * all))
    }

    /// How many live there in a category of age or sex, or in all. Nothing where there are no figures, or none of that category.
    pub fn count(&self, category: Option<Category>) -> Option<u32> {
        let is_in = |sex: &str, age: i32| match category {
            None => Some(true),
            Some(Category::Ages(range)) => Some(within(range, age)),
            Some(Category::Sex(Sex::Woman)) => Some(sex == "woman"),
            Some(Category::Sex(Sex::Man)) => Some(sex == "man"),
            Some(_) => None,
        };
        let counted = self.people.iter().map(|((sex, age), n)| Some(i64::from(is_in(sex, *age)?) * i64::from(*n)));
        let people = counted.sum::<Option<i64>>()?;
        u32::try_from(people).ok().filter(|_| !self.people.is_empty())
    }

    /// Whether it was counted more than a year before the year in which people answered.
    fn is_old(&self, answered: i32) -> bool {
        self.year + 1 < answered
    }

    /// "befolkningen 2019, som är äldre än svaren,".
    pub(super) fn called(&self, words: Words, answered: i32) -> String {
        let year = self.year.to_string();
        if self.is_old(answered) { words.missing_population_old(year) } else { words.missing_population(year) }
    }

    /// When it was counted and by whom, that it is old where it is, and that its numbers do not add up where they do not.
    pub fn source_in_words(&self, words: Words, answered: i32) -> String {
        let (year, source) = (self.year.to_string(), self.source.as_str());
        let said = match self.is_old(answered) {
            true => words.missing_source_old(year, source),
            false => words.missing_source(year, source),
        };
        let sum: i64 = self.people.values().map(|people| i64::from(*people)).sum();
        let noise = (sum != i64::from(self.total)).then(|| words.missing_noise(sum, self.total));
        [Some(said), noise].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    fn share(&self, category: Category) -> Option<i64> {
        match category {
            Category::Ages(range) => self.percent(|_, age| within(range, age)),
            Category::Sex(Sex::Woman) => self.percent(|sex, _| sex == "woman"),
            Category::Sex(Sex::Man) => self.percent(|sex, _| sex == "man"),
            _ => None,
        }
    }
}

/// Whether somebody of this age, in whole years, is in the range.
pub(super) fn within(range: AgeRange, age: i32) -> bool {
    i32::from(range.from) <= age && range.to.is_none_or(|to| age <= i32::from(to))
}

/// The least and the most of a share, in whole per cent.
pub type Bounds = (i64, i64);

/// One group beside the population.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The group.
    pub category: Category,
    /// Its share of those who answered, as it may be said; nothing where it is hidden.
    pub said: Option<String>,
    /// The same as numbers.
    pub answered: Option<Bounds>,
    /// Share of the population, in whole per cent.
    pub population: Option<i64>,
}

impl Gap {
    pub(super) fn of(words: Words, table: &Table, row: &Row, population: Option<i64>) -> Self {
        let answered = match table.share(row.cell()) {
            Share::Percent(percent) => Some((percent.into(), percent.into())),
            Share::Between(low, high) => Some((low.into(), high.into())),
            Share::NotShown => None,
        };
        let few = match row.cell() {
            Cell::FewerThan { threshold, .. } => Some(words.missing_few(threshold)),
            _ => None,
        };
        let said = telling::share(words, table, row.cell()).or(few);
        Self { category: row.category(), said, answered, population }
    }

    /// The group in words.
    pub fn group(&self, words: Words) -> String {
        telling::category(words, self.category, &[])
    }

    /// Percentage points that the group is above its share of the population, or below it (negative): at least, and at
    /// most. Nothing where either share may not be told.
    pub fn points(&self) -> Option<Bounds> {
        let ((low, high), population) = (self.answered?, self.population?);
        Some((low - population, high - population))
    }

    /// Percentage points that the group is short of its share of the population: at least, and at most. A group whose share
    /// is hidden may be short of all of it.
    pub(super) fn missing(&self) -> Option<Bounds> {
        let (low, high) = self.answered.unwrap_or((0, 100));
        let population = self.population?;
        Some((population - high, population - low))
    }

    pub(super) fn is_of_children(&self) -> bool {
        matches!(self.category, Category::Ages(AgeRange { to: Some(to), .. }) if to < 18)
    }

    pub(super) fn is_unsaid(&self) -> bool {
        matches!(self.category, Category::Unknown | Category::OtherOrUnknown)
    }
}

/// The groups of a shown table beside the population.
pub fn gaps(words: Words, table: &Table, population: &Population) -> Vec<Gap> {
    let gap = |row: &Row| Gap::of(words, table, row, population.share(row.category()));
    table.rows().iter().map(gap).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_of_the_population_are_whole_per_cent() {
        let people = [(("woman".to_owned(), 30), 2), (("man".to_owned(), 70), 1)].into();
        let population = Population { year: 2019, source: "SCB".to_owned(), total: 3, people };
        assert_eq!(population.share(Category::Sex(Sex::Woman)), Some(67));
        assert_eq!(population.share(Category::Ages(AgeRange { from: 65, to: None })), Some(33));
        assert_eq!(population.share(Category::Unknown), None);
        assert_eq!(Population::default().share(Category::Sex(Sex::Woman)), None);
    }

    #[test]
    fn figures_of_the_population_say_their_year_and_that_they_are_old() {
        let population = Population { year: 2019, source: "SCB".to_owned(), ..Population::default() };
        let swedish = Words::swedish();
        assert_eq!(population.called(swedish, 2027), "befolkningen 2019, som är äldre än svaren,");
        assert_eq!(population.called(swedish, 2020), "befolkningen 2019");
        let said = "Befolkningen är räknad den 31 december 2019. Nyare siffror fanns inte i tjänsten när svaren räknades. \
                    Källa: SCB.";
        assert_eq!(population.source_in_words(swedish, 2027), said);
        let said = "Befolkningen är räknad den 31 december 2019. Källa: SCB.";
        assert_eq!(population.source_in_words(swedish, 2020), said);
    }

    #[test]
    fn a_source_whose_numbers_do_not_add_up_says_so() {
        let people = [(("woman".to_owned(), 30), 12), (("man".to_owned(), 70), 14)].into();
        let population = Population { year: 2025, source: "SCB".to_owned(), total: 25, people };
        let said = population.source_in_words(Words::swedish(), 2026);
        assert!(said.contains("åldrarna blir 26 tillsammans, hela befolkningen 25"), "{said}");
        let even = Population { total: 26, ..population };
        assert!(!even.source_in_words(Words::swedish(), 2026).contains("tillsammans"));
    }

    #[test]
    fn gaps_are_percentage_points_above_or_below_and_nothing_where_a_share_is_hidden() {
        let points =
            |answered, population| Gap { category: Category::Sex(Sex::Man), said: None, answered, population }.points();
        assert_eq!(points(Some((30, 34)), Some(50)), Some((-20, -16)));
        assert_eq!(points(Some((62, 62)), Some(50)), Some((12, 12)));
        assert_eq!(points(None, Some(50)), None);
        assert_eq!(points(Some((3, 3)), None), None);
    }
}
