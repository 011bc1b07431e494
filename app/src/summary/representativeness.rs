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

/// One group beside the population.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The group.
    pub category: Category,
    /// Share of those who answered, in whole per cent, where it may be shown.
    pub answered: Option<i64>,
    /// Share of the population, in whole per cent.
    pub population: Option<i64>,
}

impl Gap {
    /// The group in words.
    pub fn group(&self) -> String {
        words::category(self.category, &[])
    }

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
            category: row.category(),
            answered: match table.share(row.cell()) {
                Share::Percent(percent) => Some(percent.into()),
                Share::Between(..) | Share::NotShown => None,
            },
            population: population.share(row.category()),
        })
        .collect()
}

/// Who is missing, as a sentence: the adults furthest below their share, by age and by sex. A gap that those who did not
/// say could fill is not told.
pub fn who_is_missing(figures: &RoundFigures, population: &Population) -> String {
    sentence(&[figures.by_age(), figures.by_sex()].map(|table| gaps(table, population)))
}

fn sentence(by_table: &[Vec<Gap>]) -> String {
    if by_table.iter().flatten().all(|gap| gap.missing().is_none()) {
        return "Vi kan inte jämföra dem med befolkningen utan att någon kan kännas igen.".to_owned();
    }
    let mut missing: Vec<_> = by_table.iter().filter_map(|gaps| furthest(gaps)).collect();
    missing.sort_unstable_by(|a, b| b.cmp(a));
    let names: Vec<_> = missing.iter().map(|(_, said)| said.to_lowercase()).collect();
    if names.is_empty() && by_table.iter().flatten().any(|gap| told(gap, 0).is_some()) {
        return "Vilka som saknas går inte att säga säkert: för många har inte berättat, eller kan inte visas."
            .to_owned();
    }
    if names.is_empty() {
        return "Ingen grupp som kan visas saknas jämfört med befolkningen.".to_owned();
    }
    format!("Jämfört med befolkningen saknas främst {}.", names.join(" och "))
}

/// The group of one table that is furthest below its share.
fn furthest(gaps: &[Gap]) -> Option<(i64, String)> {
    let unsaid = |gap: &&Gap| matches!(gap.category, Category::Unknown | Category::OtherOrUnknown);
    let unsaid = gaps.iter().filter(unsaid).map(|gap| gap.answered.unwrap_or(100)).sum();
    gaps.iter().filter_map(|gap| told(gap, unsaid)).max()
}

fn told(gap: &Gap, unsaid: i64) -> Option<(i64, String)> {
    let points = gap.missing()?;
    let child = matches!(gap.category, Category::Ages(AgeRange { to: Some(to), .. }) if to < 18);
    let (answered, population) = (gap.answered?, gap.population?);
    let said = || format!("{} ({answered}\u{a0}% mot {population}\u{a0}%)", gap.group());
    (TOLD_FROM.max(unsaid) <= points && !child).then(|| (points, said()))
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
    fn a_group_is_told_as_missing_from_five_points_on_and_never_what_the_silent_could_fill() {
        let gap = |answered, population| Gap { category: Category::Sex(Sex::Man), answered, population };
        let told = |gap, unsaid| told(&gap, unsaid);
        assert_eq!(told(gap(Some(45), Some(50)), 0), Some((5, "Män (45\u{a0}% mot 50\u{a0}%)".to_owned())));
        assert_eq!(told(gap(Some(46), Some(50)), 0), None);
        assert_eq!(told(gap(None, Some(50)), 0), None);
        assert_eq!(told(gap(Some(40), Some(50)), 11), None);
    }

    #[test]
    fn nobody_is_said_to_be_there_while_the_table_shows_a_gap() {
        let gap = |category, answered, population| Gap { category, answered, population };
        let men = gap(Category::Sex(Sex::Man), Some(30), Some(50));
        let silent = gap(Category::OtherOrUnknown, None, None);

        assert!(sentence(&[vec![men.clone(), silent]]).starts_with("Vilka som saknas går inte att säga säkert"));
        assert!(sentence(&[vec![men]]).starts_with("Jämfört med befolkningen saknas främst män"));
        let even = gap(Category::Sex(Sex::Man), Some(49), Some(50));
        assert!(sentence(&[vec![even]]).starts_with("Ingen grupp som kan visas saknas"));
    }

    #[test]
    fn children_are_not_told_as_missing_in_any_band() {
        for (from, to) in [(0, 12), (13, 17), (0, 17)] {
            let category = Category::Ages(AgeRange { from, to: Some(to) });
            assert_eq!(told(&Gap { category, answered: Some(0), population: Some(20) }, 0), None);
        }
    }
}
