//! Who is missing among those who answered, in words beside the population.

use analysis::figures::{Category, RoundFigures};

use crate::{
    summary::representativeness::{Gap, Population, gaps},
    words::Words,
};

/// A gap is told in words from this many percentage points.
const TOLD_FROM: i64 = 5;

/// Who is missing: the adults furthest below their share, by age and by sex. A gap that those who did not say could fill is
/// not told. `answered` is the year in which people answered.
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
    use analysis::{age::AgeRange, shape::Sex};

    use super::*;
    use crate::summary::representativeness::Bounds;

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
        let said =
            |answered: &str, points| Some((points, format!("Män ({answered}\u{a0}%, i befolkningen 50\u{a0}%)")));
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
        let groups =
            "saknas främst män (30\u{a0}%, i befolkningen 50\u{a0}%) och personer som är 18–39 år (12\u{a0}%, i";
        assert!(missing.contains(&format!("2019 {groups}")), "{missing}");
        let children = "30\u{a0}%). Åldrar under 18 år är inte med i den jämförelsen.";
        assert!(missing.ends_with(children), "{missing}");
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
