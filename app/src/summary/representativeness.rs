//! Participants beside the population. A dialogue is self-selected: gaps are shown, nothing is weighted, and no margin of
//! error is given, since there was no sample.

use std::collections::BTreeMap;

use analysis::{
    age::AgeRange,
    derived::Share,
    figures::{Category, Cell, RoundFigures, Row, Table},
    shape::Sex,
};

use crate::{summary::telling, words::Words};

/// A gap is told in words from this many percentage points.
const TOLD_FROM: i64 = 5;

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
    fn called(&self, words: Words, answered: i32) -> String {
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
    fn missing(&self) -> Option<Bounds> {
        let (low, high) = self.answered.unwrap_or((0, 100));
        let population = self.population?;
        Some((population - high, population - low))
    }

    fn is_of_children(&self) -> bool {
        matches!(self.category, Category::Ages(AgeRange { to: Some(to), .. }) if to < 18)
    }

    fn is_unsaid(&self) -> bool {
        matches!(self.category, Category::Unknown | Category::OtherOrUnknown)
    }
}

/// The groups of a shown table beside the population.
pub fn gaps(words: Words, table: &Table, population: &Population) -> Vec<Gap> {
    let gap = |row: &Row| Gap::of(words, table, row, population.share(row.category()));
    table.rows().iter().map(gap).collect()
}

/// Who is missing, as a sentence: the adults furthest below their share, by age and by sex. A gap that those who did not
/// say could fill is not told. `answered` is the year in which people answered.
pub fn who_is_missing(words: Words, figures: &RoundFigures, population: &Population, answered: i32) -> String {
    if population.people.is_empty() {
        return words.missing_no_figures();
    }
    let by_table = [figures.by_age(), figures.by_sex()].map(|table| gaps(words, table, population));
    sentence(words, &by_table, &population.called(words, answered))
}

/// `population` is what it is called in running text.
fn sentence(words: Words, by_table: &[Vec<Gap>], population: &str) -> String {
    let compared = by_table.iter().flatten().any(|gap| gap.answered.is_some() && gap.population.is_some());
    let mut missing: Vec<_> = by_table.iter().filter_map(|gaps| furthest(words, gaps)).collect();
    missing.sort_unstable_by(|a, b| b.cmp(a));
    let names: Vec<_> = missing.iter().map(|(_, said)| said.to_lowercase()).collect();
    if !compared {
        words.missing_cannot()
    } else if !names.is_empty() {
        words.missing_most(population, words.list(&names))
    } else if by_table.iter().flatten().any(may_be_missing) {
        words.missing_unsure()
    } else {
        words.missing_none(population)
    }
}

/// The group of one table that is furthest below its share, whatever those are who did not say.
fn furthest(words: Words, gaps: &[Gap]) -> Option<(i64, String)> {
    let most = |gap: &Gap| gap.answered.map_or(100, |(_, high)| high);
    let unsaid = gaps.iter().filter(|gap| gap.is_unsaid()).map(most).sum();
    gaps.iter().filter_map(|gap| told(words, gap, unsaid)).max()
}

fn told(words: Words, gap: &Gap, unsaid: i64) -> Option<(i64, String)> {
    let ((points, _), answered) = (gap.missing()?, gap.said.as_deref()?);
    let (group, population) = (gap.group(words), words.figure_percent(gap.population?));
    let said = match gap.category {
        Category::Ages(_) => words.missing_ages(group, answered, population),
        _ => words.missing_group(group, answered, population),
    };
    (TOLD_FROM.max(unsaid) <= points && !gap.is_of_children()).then_some((points, said))
}

/// Whether a group may be so far below its share that it would be told, if more could be known.
fn may_be_missing(gap: &Gap) -> bool {
    !gap.is_of_children() && gap.missing().is_some_and(|(_, most)| TOLD_FROM <= most)
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
        assert_eq!(men(Some((30, 34))).points(), Some((-20, -16)));
        assert_eq!(men(Some((62, 62))).points(), Some((12, 12)));
        assert_eq!(men(None).points(), None);
        assert_eq!(gap(Category::Unknown, Some((3, 3)), None).points(), None);
    }

    fn gap(category: Category, answered: Option<Bounds>, population: Option<i64>) -> Gap {
        let said = answered
            .map(|(low, high)| if low == high { format!("{low}\u{a0}%") } else { format!("{low}–{high}\u{a0}%") });
        Gap { category, said, answered, population }
    }

    fn men(answered: Option<Bounds>) -> Gap {
        gap(Category::Sex(Sex::Man), answered, Some(50))
    }

    #[test]
    fn a_group_is_told_as_missing_from_five_points_on_and_never_what_the_silent_could_fill() {
        let said = |answered: &str, points| Some((points, format!("Män ({answered}\u{a0}% mot 50\u{a0}%)")));
        assert_eq!(told(Words::swedish(), &men(Some((45, 45))), 0), said("45", 5));
        assert_eq!(told(Words::swedish(), &men(Some((30, 34))), 0), said("30–34", 16));
        for (answered, unsaid) in [(Some((46, 46)), 0), (Some((44, 46)), 0), (None, 0), (Some((40, 40)), 11)] {
            assert_eq!(told(Words::swedish(), &men(answered), unsaid), None);
        }
    }

    #[test]
    fn nobody_is_said_to_be_there_while_somebody_may_be_missing() {
        let unsure = "Vilka som saknas går inte att säga säkert";
        let sentence = |by_table: &[Vec<Gap>]| sentence(Words::swedish(), by_table, "befolkningen 2019");
        let silent = |answered| gap(Category::OtherOrUnknown, answered, None);
        for men in [men(Some((30, 30))), men(Some((44, 46)))] {
            assert!(sentence(&[vec![men, silent(None)]]).starts_with(unsure));
        }
        let women = gap(Category::Sex(Sex::Woman), Some((60, 60)), Some(50));
        assert!(sentence(&[vec![women, men(None)]]).starts_with(unsure), "a hidden share may be none at all");
        assert!(sentence(&[vec![men(Some((40, 40))), silent(Some((12, 12)))]]).starts_with(unsure));
        let young = gap(Category::Ages(AgeRange { from: 18, to: Some(39) }), Some((12, 12)), Some(30));
        let missing = sentence(&[vec![young], vec![men(Some((30, 30)))]]);
        assert!(missing.contains("2019 saknas främst män (30\u{a0}% mot 50\u{a0}%) och personer som är 18–39 år (12"));
        assert!(missing.ends_with("mot 30\u{a0}%). Åldrar under 18 år är inte med i den jämförelsen."), "{missing}");
        let none = sentence(&[vec![men(Some((47, 49)))]]);
        assert!(none.starts_with("Jämfört med befolkningen 2019 ligger ingen grupp av vuxna"));
        assert!(sentence(&[vec![men(None)], vec![]]).starts_with("Vi kan inte jämföra dem"));
    }

    #[test]
    fn children_are_not_told_as_missing_in_any_band() {
        for (from, to) in [(0, 12), (13, 17), (0, 17)] {
            let children = gap(Category::Ages(AgeRange { from, to: Some(to) }), Some((0, 0)), Some(20));
            assert_eq!((told(Words::swedish(), &children, 0), may_be_missing(&children)), (None, false));
        }
    }
}
