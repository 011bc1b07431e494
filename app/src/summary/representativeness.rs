//! Participants beside the population. A dialogue is self-selected: gaps are shown, nothing is weighted, and no margin of
//! error is given, since there was no sample.

use std::collections::BTreeMap;

use analysis::{
    age::AgeRange,
    derived::Share,
    figures::{Category, Cell, RoundFigures, Row, Table},
    shape::Sex,
};

use crate::summary::words;

/// A gap is told in words from this many percentage points.
const TOLD_FROM: i64 = 5;

/// How many live in a kommun, by sex and year of age, and where the figures come from.
#[derive(Clone, Debug, Default)]
pub struct Population {
    /// 31 December of this year.
    pub year: i32,
    /// Who counted.
    pub source: String,
    /// People by sex ("woman", "man", as the rows hold it) and age in whole years; 100 means 100 and older.
    pub people: BTreeMap<(String, i32), i32>,
}

impl Population {
    /// Share of the population in whole per cent, nothing when there are no figures.
    fn percent(&self, of: impl Fn(&str, i32) -> bool) -> Option<i64> {
        let sum = |keep: &dyn Fn(&str, i32) -> bool| -> i64 {
            self.people.iter().filter(|((sex, age), _)| keep(sex, *age)).map(|(_, n)| i64::from(*n)).sum()
        };
        let all = sum(&|_, _| true);
        (0 < all).then(|| (200 * sum(&of) + all) / (2 * all))
    }

    /// Whether it was counted more than a year before the year in which people answered.
    fn is_old(&self, answered: i32) -> bool {
        self.year + 1 < answered
    }

    /// "befolkningen 2019, som är äldre än svaren,".
    fn called(&self, answered: i32) -> String {
        let old = if self.is_old(answered) { ", som är äldre än svaren," } else { "" };
        format!("befolkningen {}{old}", self.year)
    }

    /// When it was counted and by whom, and that it is old where it is.
    pub fn source_in_words(&self, answered: i32) -> String {
        let Self { year, source, .. } = self;
        let old = if self.is_old(answered) { ". Nyare siffror finns inte i tjänsten" } else { "" };
        format!("Befolkningen är räknad den 31 december {year}{old}. Källa: {source}.")
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

fn within(range: AgeRange, age: i32) -> bool {
    i32::from(range.from) <= age && range.to.is_none_or(|to| age <= i32::from(to))
}

/// The least and the most of a share, in whole per cent.
type Bounds = (i64, i64);

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
    fn of(table: &Table, row: &Row, population: &Population) -> Self {
        let answered = match table.share(row.cell()) {
            Share::Percent(percent) => Some((percent.into(), percent.into())),
            Share::Between(low, high) => Some((low.into(), high.into())),
            Share::NotShown => None,
        };
        let few =
            matches!(row.cell(), Cell::FewerThan { .. }).then(|| format!("{} svar", words::cell(row.cell(), None)));
        let said = words::share(table, row.cell()).or(few);
        Self { category: row.category(), said, answered, population: population.share(row.category()) }
    }

    /// The group in words.
    pub fn group(&self) -> String {
        words::category(self.category, &[])
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
pub fn gaps(table: &Table, population: &Population) -> Vec<Gap> {
    table.rows().iter().map(|row| Gap::of(table, row, population)).collect()
}

/// Who is missing, as a sentence: the adults furthest below their share, by age and by sex. A gap that those who did not
/// say could fill is not told. `answered` is the year in which people answered.
pub fn who_is_missing(figures: &RoundFigures, population: &Population, answered: i32) -> String {
    let by_table = [figures.by_age(), figures.by_sex()].map(|table| gaps(table, population));
    sentence(&by_table, &population.called(answered))
}

/// `population` is what it is called in running text.
fn sentence(by_table: &[Vec<Gap>], population: &str) -> String {
    let compared = by_table.iter().flatten().any(|gap| gap.answered.is_some() && gap.population.is_some());
    let mut missing: Vec<_> = by_table.iter().filter_map(|gaps| furthest(gaps)).collect();
    missing.sort_unstable_by(|a, b| b.cmp(a));
    let names: Vec<_> = missing.iter().map(|(_, said)| said.to_lowercase()).collect();
    if !compared {
        "Vi kan inte jämföra dem med befolkningen utan att någon kan kännas igen.".to_owned()
    } else if !names.is_empty() {
        format!("Jämfört med {population} saknas främst {}.", names.join(" och "))
    } else if by_table.iter().flatten().any(may_be_missing) {
        "Vilka som saknas går inte att säga säkert: för många har inte berättat, eller kan inte visas.".to_owned()
    } else {
        format!("Jämfört med {population} ligger ingen grupp av vuxna som kan visas långt under sin andel.")
    }
}

/// The group of one table that is furthest below its share, whatever those are who did not say.
fn furthest(gaps: &[Gap]) -> Option<(i64, String)> {
    let most = |gap: &Gap| gap.answered.map_or(100, |(_, high)| high);
    let unsaid = gaps.iter().filter(|gap| gap.is_unsaid()).map(most).sum();
    gaps.iter().filter_map(|gap| told(gap, unsaid)).max()
}

fn told(gap: &Gap, unsaid: i64) -> Option<(i64, String)> {
    let (points, _) = gap.missing()?;
    let (answered, population) = (gap.said.as_ref()?, gap.population?);
    let said = || format!("{} ({answered} mot {population}\u{a0}%)", gap.group());
    (TOLD_FROM.max(unsaid) <= points && !gap.is_of_children()).then(|| (points, said()))
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
        let population = Population { year: 2019, source: "SCB".to_owned(), people };
        assert_eq!(population.share(Category::Sex(Sex::Woman)), Some(67));
        assert_eq!(population.share(Category::Ages(AgeRange { from: 65, to: None })), Some(33));
        assert_eq!(population.share(Category::Unknown), None);
        assert_eq!(Population::default().share(Category::Sex(Sex::Woman)), None);
    }

    #[test]
    fn figures_of_the_population_say_their_year_and_that_they_are_old() {
        let population = Population { year: 2019, source: "SCB".to_owned(), ..Population::default() };
        assert_eq!(population.called(2027), "befolkningen 2019, som är äldre än svaren,");
        assert_eq!(population.called(2020), "befolkningen 2019");
        let said = "Befolkningen är räknad den 31 december 2019. Nyare siffror finns inte i tjänsten. Källa: SCB.";
        assert_eq!(population.source_in_words(2027), said);
        assert_eq!(population.source_in_words(2020), "Befolkningen är räknad den 31 december 2019. Källa: SCB.");
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
        assert_eq!(told(&men(Some((45, 45))), 0), said("45", 5));
        assert_eq!(told(&men(Some((30, 34))), 0), said("30–34", 16));
        assert_eq!(told(&men(Some((46, 46))), 0), None);
        assert_eq!(told(&men(Some((44, 46))), 0), None);
        assert_eq!(told(&men(None), 0), None);
        assert_eq!(told(&men(Some((40, 40))), 11), None);
    }

    #[test]
    fn nobody_is_said_to_be_there_while_somebody_may_be_missing() {
        let unsure = "Vilka som saknas går inte att säga säkert";
        let sentence = |by_table: &[Vec<Gap>]| sentence(by_table, "befolkningen 2019");
        let silent = |answered| gap(Category::OtherOrUnknown, answered, None);
        for men in [men(Some((30, 30))), men(Some((44, 46)))] {
            assert!(sentence(&[vec![men, silent(None)]]).starts_with(unsure));
        }
        let women = gap(Category::Sex(Sex::Woman), Some((60, 60)), Some(50));
        assert!(sentence(&[vec![women, men(None)]]).starts_with(unsure), "a hidden share may be none at all");
        assert!(sentence(&[vec![men(Some((40, 40))), silent(Some((12, 12)))]]).starts_with(unsure));

        assert!(sentence(&[vec![men(Some((30, 30)))]]).starts_with("Jämfört med befolkningen 2019 saknas främst män"));
        assert!(
            sentence(&[vec![men(Some((47, 49)))]])
                .starts_with("Jämfört med befolkningen 2019 ligger ingen grupp av vuxna")
        );
        assert!(sentence(&[vec![men(None)], vec![]]).starts_with("Vi kan inte jämföra dem"));
    }

    #[test]
    fn children_are_not_told_as_missing_in_any_band() {
        for (from, to) in [(0, 12), (13, 17), (0, 17)] {
            let children = gap(Category::Ages(AgeRange { from, to: Some(to) }), Some((0, 0)), Some(20));
            assert_eq!((told(&children, 0), may_be_missing(&children)), (None, false));
        }
    }
}
