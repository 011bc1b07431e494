//! What first places tell of a ranking by Borda and by Condorcet (G5).
//!
//! Who prefers what of two, and who puts what second, has no table: such tables are bound to the first places and to each other
//! (whoever puts A first prefers it to B, and whoever prefers A to B and B to C prefers A to C), so that they could not be protected
//! one by one. What can be said is what holds whatever the other places are. It is seldom much, and never wrong.
//!
//! An option that somebody left out stands below all that he or she ranked. With k options Borda gives a first place
//! k−1 points, a second k−2 and so on, and nothing to what is left out.

use crate::derived::narrow;
use crate::figures::{Category, Table};

impl Table {
    /// The option of a ranking that more people prefer to any other option than the other way round, where more people
    /// put it first than put anything else first: then it is so whatever the other places are.
    pub fn condorcet_winner(&self) -> Option<Category> {
        let options = self.first_places()?;
        let wins = |(at, (_, low, _)): &(usize, &(Category, u64, u64))| most_of_others(&options, *at) < *low;
        options.iter().enumerate().find(wins).map(|(_, (option, ..))| *option)
    }

    /// The option of a ranking that has the most points by Borda, where it has more than any other could have.
    pub fn borda_winner(&self) -> Option<Category> {
        let options = self.first_places()?;
        let points: Vec<(u64, u64)> = (0..options.len()).map(|at| points(&options, at)).collect();
        let wins = |at: &usize| (0..points.len()).all(|other| other == *at || points[other].1 < points[*at].0);
        (0..points.len()).find(wins).map(|at| options[at].0)
    }

    /// The fewest and the most points by Borda that an option of a ranking may have.
    pub fn borda_points(&self, option: Category) -> Option<(u64, u64)> {
        let options = self.first_places()?;
        let at = options.iter().position(|(other, ..)| *other == option)?;
        Some(points(&options, at))
    }

    /// How many put each option first, at least and at most, where all options have a row.
    fn first_places(&self) -> Option<Vec<(Category, u64, u64)>> {
        let place = |category: Category| match category {
            Category::Option(place) => Some(place),
            _ => None,
        };
        let options = self.rows.iter().filter(|row| place(row.category).is_some());
        let bounds = options.map(|row| {
            let (low, high) = narrow(row.cell)?;
            Some((row.category, u64::from(low), u64::from(high)))
        });
        let has_others = self.rows.iter().any(|row| row.category == Category::Others);
        bounds.collect::<Option<Vec<_>>>().filter(|options| !options.is_empty() && !has_others)
    }
}

/// How many at most put another option first.
fn most_of_others(options: &[(Category, u64, u64)], at: usize) -> u64 {
    options.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, (.., high))| high).sum()
}

/// Fewest: it is left out wherever it is not first. Most: everybody else puts it second.
fn points(options: &[(Category, u64, u64)], at: usize) -> (u64, u64) {
    let (_, low, high) = options[at];
    let of_first = options.len() as u64 - 1;
    (of_first * low, of_first * high + (of_first - 1) * most_of_others(options, at))
}
