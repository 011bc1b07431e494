//! Who answered by age and sex at once, beside who lives there: a line for each sex of each age. Only rounds with one-time codes
//! have it, and only what the disclosure layer let out.

use analysis::{
    figures::{By, Category, Group, RoundFigures, Row},
    shape::Sex,
};

use super::{
    representativeness::{Gap, Population, within},
    telling,
};
use crate::words::Words;

/// Those of one age and one sex, as a share of everybody who answered, beside the population.
#[derive(Clone, Debug)]
pub struct Both {
    /// Their age.
    pub age: Category,
    /// Their sex, and how many they are.
    pub row: Row,
    /// Their share, and that of the population.
    pub gap: Gap,
}

impl Both {
    /// "65–79 år, kvinnor". Whose the others are is said of both: "Övriga i ålder, övriga i kön".
    pub fn name(&self, words: Words) -> String {
        let named = |category| telling::category(words, category, &[]);
        let age = match self.age {
            Category::Others => words.beside_others_age(),
            age => named(age),
        };
        let sex = match self.row.category() {
            Category::Others => words.beside_others_sex(),
            sex => named(sex).to_lowercase(),
        };
        format!("{age}, {sex}")
    }
}

/// Every sex of every age, in the order of the table; none where it may not be shown.
pub fn both(words: Words, figures: &RoundFigures, population: &Population) -> Vec<Both> {
    let of_age = |group: &Group| {
        let age = group.category();
        let one = |row: &Row| {
            let gap = Gap::of(words, figures.by_age(), row, share(population, age, row.category()));
            Both { age, row: *row, gap }
        };
        group.table().rows().iter().map(one).collect::<Vec<_>>()
    };
    figures.sexes_by_age().iter().flat_map(of_age).collect()
}

/// Whether the shares do not come to a hundred as they are told.
pub fn is_uneven(both: &[Both]) -> bool {
    let shares = both.iter().filter_map(|one| one.gap.answered);
    shares.map(|(low, _)| low).sum::<i64>() != 100
}

/// What share of the population is of this age and this sex. Nothing for those who are neither women nor men there, or have no age.
fn share(population: &Population, age: Category, sex: Category) -> Option<i64> {
    let Category::Ages(range) = age else { return None };
    let sex = match sex {
        Category::Sex(Sex::Woman) => "woman",
        Category::Sex(Sex::Man) => "man",
        _ => return None,
    };
    population.percent(|of, years| of == sex && within(range, years))
}

/// Which ages and which sexes are together as the others, in words.
pub fn others(words: Words, figures: &RoundFigures) -> Vec<String> {
    let list = |by| {
        let categories = figures.crossed_others(by);
        let names: Vec<_> = categories.iter().map(|one| telling::category(words, *one, &[]).to_lowercase()).collect();
        (!names.is_empty()).then(|| words.list(&names))
    };
    let ages = list(By::Age).map(|list| words.beside_other_ages(list));
    let sexes = list(By::Sex).map(|list| words.beside_other_sexes(list));
    ages.into_iter().chain(sexes).collect()
}

#[cfg(test)]
mod tests {
    use analysis::age::AgeRange;

    use super::*;

    #[test]
    fn the_population_is_of_that_age_and_that_sex() {
        let people = [(("woman".to_owned(), 70), 3), (("man".to_owned(), 70), 1), (("woman".to_owned(), 30), 6)].into();
        let population = Population { year: 2025, source: "SCB".to_owned(), total: 10, people };
        let old = Category::Ages(AgeRange { from: 65, to: None });
        assert_eq!(share(&population, old, Category::Sex(Sex::Woman)), Some(30));
        assert_eq!(share(&population, old, Category::Sex(Sex::Man)), Some(10));
        assert_eq!(share(&population, old, Category::OtherOrUnknown), None);
        assert_eq!(share(&population, Category::Others, Category::Sex(Sex::Man)), None);
        assert_eq!(share(&Population::default(), old, Category::Sex(Sex::Man)), None);
    }
}
