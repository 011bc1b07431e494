//! Participants beside the population. A dialogue is self-selected: gaps are shown, nothing is weighted, and no margin of
//! error is given, since there was no sample.

use std::collections::BTreeMap;

use analysis::{
    age::AgeRange,
    derived::Share,
    figures::{Category, RoundFigures, Table},
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
    /// People by sex ("women", "men") and age in whole years; 100 means 100 and older.
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

    fn share(&self, category: Category) -> Option<i64> {
        match category {
            Category::Ages(range) => self.percent(|_, age| within(range, age)),
            Category::Sex(Sex::Woman) => self.percent(|sex, _| sex == "women"),
            Category::Sex(Sex::Man) => self.percent(|sex, _| sex == "men"),
            _ => None,
        }
    }
}

fn within(range: AgeRange, age: i32) -> bool {
    i32::from(range.from) <= age && range.to.is_none_or(|to| age <= i32::from(to))
}

/// One group beside the population.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The group in words.
    pub group: String,
    /// Share of those who answered, in whole per cent, where it may be shown.
    pub answered: Option<i64>,
    /// Share of the population, in whole per cent.
    pub population: Option<i64>,
}

impl Gap {
    /// Percentage points that the group is short of its share of the population.
    fn missing(&self) -> Option<i64> {
        Some(self.population? - self.answered?)
    }
}

/// The groups of a shown table beside the population.
pub fn gaps(table: &Table, population: &Population) -> Vec<Gap> {
    table
        .rows()
        .iter()
        .map(|row| Gap {
            group: words::category(row.category(), &[]),
            answered: match table.share(row.cell()) {
                Share::Percent(percent) => Some(percent.into()),
                Share::Between(..) | Share::NotShown => None,
            },
            population: population.share(row.category()),
        })
        .collect()
}

/// Who is missing, as a sentence: the adults furthest below their share, by age and by sex.
pub fn who_is_missing(figures: &RoundFigures, population: &Population) -> String {
    let by_table = [figures.by_age(), figures.by_sex()].map(|table| gaps(table, population));
    if by_table.iter().flatten().all(|gap| gap.missing().is_none()) {
        return "Vi kan inte jämföra dem med befolkningen utan att någon kan kännas igen.".to_owned();
    }
    let mut missing: Vec<_> = by_table.into_iter().filter_map(|gaps| gaps.into_iter().filter_map(told).max()).collect();
    missing.sort_unstable_by(|a, b| b.cmp(a));
    let names: Vec<_> = missing.iter().map(|(_, name)| name.to_lowercase()).collect();
    if names.is_empty() {
        return "Ingen grupp som kan visas saknas jämfört med befolkningen.".to_owned();
    }
    format!("Jämfört med befolkningen saknas främst {}.", names.join(" och "))
}

fn told(gap: Gap) -> Option<(i64, String)> {
    let points = gap.missing()?;
    (TOLD_FROM <= points && !gap.group.starts_with("Under 18")).then_some((points, gap.group))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_of_the_population_are_whole_per_cent() {
        let people = [(("women".to_owned(), 30), 2), (("men".to_owned(), 70), 1)].into();
        let population = Population { year: 2019, source: "SCB".to_owned(), people };
        assert_eq!(population.share(Category::Sex(Sex::Woman)), Some(67));
        assert_eq!(population.share(Category::Ages(AgeRange { from: 65, to: None })), Some(33));
        assert_eq!(population.share(Category::Unknown), None);
        assert_eq!(Population::default().share(Category::Sex(Sex::Woman)), None);
    }

    #[test]
    fn a_group_is_told_as_missing_from_five_points_on() {
        let gap = |answered, population| Gap { group: "Män".to_owned(), answered, population };
        assert_eq!(told(gap(Some(45), Some(50))), Some((5, "Män".to_owned())));
        assert_eq!(told(gap(Some(46), Some(50))), None);
        assert_eq!(told(gap(None, Some(50))), None);
    }
}
