//! What the shown cells tell of a ranking by Borda and by Condorcet (G5): sums of first places and of second places. What the cells
//! leave open is told as between two numbers, and a winner only where nothing that is left open could make it another.
//!
//! An option that somebody left out stands below all that he or she ranked, and two that were left out stand side by side. With k options Borda gives a
//! first place k−1 points, a second k−2 and so on, and nothing to what is left out.

use crate::derived::narrow;
use crate::figures::{Category, Cell, Table};

/// The fewest and the most people.
type Bounds = (u64, u64);

/// How many put each option first, and which option those put second; nothing of those of whom that is not shown.
struct Places {
    first: Vec<Bounds>,
    second: Vec<Option<Vec<Bounds>>>,
}

impl Table {
    /// The option of a ranking that more people prefer to any other option than the other way round, where that is so whatever
    /// the hidden and the later places are.
    pub fn condorcet_winner(&self) -> Option<Category> {
        let places = self.places()?;
        let beats = |one: usize, other: usize| places.prefer(other, one).1 < places.prefer(one, other).0;
        let wins = |one: &usize| places.all().all(|other| other == *one || beats(*one, other));
        places.all().find(wins).map(option)
    }

    /// The option of a ranking that has the most points by Borda, where it has more than any other could have.
    pub fn borda_winner(&self) -> Option<Category> {
        let places = self.places()?;
        let points: Vec<Bounds> = places.all().map(|one| places.points(one)).collect();
        let wins = |one: &usize| places.all().all(|other| other == *one || points[other].1 < points[*one].0);
        places.all().find(wins).map(option)
    }

    /// The fewest and the most points by Borda that an option of a ranking may have.
    pub fn borda_points(&self, option: Category) -> Option<(u64, u64)> {
        let places = self.places()?;
        Some(places.points(places.place_of(option)?))
    }

    /// The fewest and the most people who may prefer one option of a ranking to another: they put it higher, or put it in order and left the
    /// other out.
    pub fn prefer(&self, one: Category, other: Category) -> Option<(u64, u64)> {
        let places = self.places()?;
        let (one, other) = (places.place_of(one)?, places.place_of(other)?);
        (one != other).then(|| places.prefer(one, other))
    }

    /// What is shown of a ranking, where all options have a row.
    fn places(&self) -> Option<Places> {
        let options: Vec<Category> =
            self.rows.iter().map(|row| row.category).filter(|row| matches!(row, Category::Option(_))).collect();
        let has_others = self.rows.iter().any(|row| row.category == Category::Others);
        if options.is_empty() || has_others {
            return None;
        }
        let people = |table: &Table, option: &Category| table.cell(*option).and_then(bounds);
        let first = options.iter().map(|option| people(self, option)).collect::<Option<Vec<Bounds>>>()?;
        // What was put first cannot stand second: it has no row there.
        let of_table = |table: &Table| -> Vec<Bounds> {
            options.iter().map(|option| people(table, option).unwrap_or_default()).collect()
        };
        let shown = |at: usize| self.second.get(at).filter(|table| table.is_shown());
        Some(Places { second: (0..first.len()).map(|at| shown(at).map(of_table)).collect(), first })
    }
}

impl Places {
    fn all(&self) -> std::ops::Range<usize> {
        0..self.first.len()
    }

    fn place_of(&self, wanted: Category) -> Option<usize> {
        self.all().find(|place| option(*place) == wanted)
    }

    /// Each option but these, with how many put it first at most, and what they put second where that is shown.
    fn put_first(&self, but: [usize; 2]) -> impl Iterator<Item = (usize, u64, Option<&Vec<Bounds>>)> {
        let others = self.all().filter(move |place| !but.contains(place));
        others.map(|place| (place, self.first[place].1, self.second[place].as_ref()))
    }

    /// Of those who put `first` first: how many at most put second what is none of these.
    fn elsewhere(&self, first: usize, second: &[Bounds], but: [usize; 2]) -> u64 {
        self.all().filter(|place| *place != first && !but.contains(place)).map(|place| second[place].1).sum()
    }

    /// Those who put it first prefer it, and those who put something else first and it second. Of the others those may who put
    /// neither first or second.
    fn prefer(&self, one: usize, other: usize) -> Bounds {
        let (mut low, mut high) = self.first[one];
        for (first, people, second) in self.put_first([one, other]) {
            let Some(second) = second else {
                high += people;
                continue;
            };
            low += second[one].0;
            let at_most = second[one].1 + self.elsewhere(first, second, [one, other]);
            high += at_most.min(people.saturating_sub(second[other].0));
        }
        (low, high)
    }

    /// Fewest: it is left out wherever it is not seen to stand first or second. Most: it is second, or third where another is, of all others.
    fn points(&self, one: usize) -> Bounds {
        let of_first = self.first.len() as u64 - 1;
        let [of_second, of_third] = [1, 2].map(|less| of_first.saturating_sub(less));
        let (low, high) = self.first[one];
        let (mut low, mut high) = (of_first * low, of_first * high);
        for (first, people, second) in self.put_first([one, one]) {
            let most = of_second * people;
            let Some(second) = second else {
                high += most;
                continue;
            };
            low += of_second * second[one].0;
            high += most.min(of_second * second[one].1 + of_third * self.elsewhere(first, second, [one, one]));
        }
        (low, high)
    }
}

fn bounds(cell: Cell) -> Option<Bounds> {
    narrow(cell).map(|(low, high)| (low.into(), high.into()))
}

/// All options have a row, in order.
fn option(place: usize) -> Category {
    Category::Option(place as u8)
}
