//! What stands out among the figures: the opinions that lean most to one side, those that divide, and the commonest choice.
//! Everything is read from values of the disclosure layer; what it hides stands out in nothing.

use analysis::{
    derived::Share,
    figures::{Category, Cell, Table},
};

/// Opinions that a brief tells of at once, of each sort.
const MOST: usize = 2;

/// Percentage points between agreeing and disagreeing from which most lean to one side.
const LEANS_FROM: u32 = 20;

/// Percentage points up to which an opinion divides people.
const DIVIDES_TO: u32 = 12;

/// Both sides hold at least this share, in per cent, of an opinion that divides.
const SIDE_FROM: u32 = 25;

/// The least and the most of a share, in per cent.
type Bounds = (u32, u32);

/// What may be known of those who agree and those who disagree; nothing where either may not be shown at all.
pub type Sides = Option<(Bounds, Bounds)>;

/// The sides of an opinion.
pub fn sides(table: &Table) -> Sides {
    let bounds = |category| match table.share(table.cell(category)?) {
        Share::Percent(percent) => Some((percent, percent)),
        Share::Between(low, high) => Some((low, high)),
        Share::NotShown => None,
    };
    Some((bounds(Category::Agree)?, bounds(Category::Disagree)?))
}

/// Places of the opinions that lean most to one side, the clearest first. What is not known counts against it.
pub fn leaning(all: &[Sides]) -> Vec<usize> {
    let lean = |(agree, disagree): (Bounds, Bounds)| {
        agree.0.saturating_sub(disagree.1).max(disagree.0.saturating_sub(agree.1))
    };
    let mut found: Vec<_> = each(all, lean).filter(|(lean, _)| LEANS_FROM <= *lean).collect();
    found.sort_by_key(|(lean, place)| (std::cmp::Reverse(*lean), *place));
    found.into_iter().take(MOST).map(|(_, place)| place).collect()
}

/// Places of the opinions that divide people most evenly, the most even first, whatever the hidden numbers are.
pub fn dividing(all: &[Sides]) -> Vec<usize> {
    let apart = |(agree, disagree): (Bounds, Bounds)| {
        let strong = SIDE_FROM <= agree.0.min(disagree.0);
        let apart = agree.1.saturating_sub(disagree.0).max(disagree.1.saturating_sub(agree.0));
        if strong { apart } else { u32::MAX }
    };
    let mut found: Vec<_> = each(all, apart).filter(|(apart, _)| *apart <= DIVIDES_TO).collect();
    found.sort_unstable();
    found.into_iter().take(MOST).map(|(_, place)| place).collect()
}

fn each(all: &[Sides], points: impl Fn((Bounds, Bounds)) -> u32) -> impl Iterator<Item = (u32, usize)> {
    all.iter().enumerate().filter_map(move |(place, sides)| sides.map(|sides| (points(sides), place)))
}

/// The place of the largest of `cells` that are counted, the first of several equal ones.
pub fn commonest(cells: impl Iterator<Item = Option<Cell>>) -> Option<usize> {
    let counted = cells.enumerate().filter_map(|(place, cell)| match cell {
        Some(Cell::Count { people, .. }) if 0 < people => Some((people, place)),
        _ => None,
    });
    counted.max_by_key(|(people, place)| (*people, std::cmp::Reverse(*place))).map(|(_, place)| place)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(agree: u32, disagree: u32) -> Sides {
        Some(((agree, agree), (disagree, disagree)))
    }

    #[test]
    fn the_clearest_leans_first_whichever_way() {
        let sides = [known(60, 20), known(10, 80), None, known(40, 30), known(55, 35)];
        assert_eq!(leaning(&sides), [1, 0]);
    }

    #[test]
    fn only_two_strong_sides_divide() {
        let sides = [known(45, 40), known(10, 12), known(30, 30), known(60, 30), None, known(50, 38)];
        assert_eq!(dividing(&sides), [2, 0]);
        assert!(dividing(&[known(26, 39), known(24, 24)]).is_empty());
    }

    #[test]
    fn an_interval_counts_as_what_it_is_at_least() {
        let interval = Some(((65, 75), (14, 14)));
        assert_eq!(leaning(&[known(56, 16), interval]), [1, 0]);
        assert!(leaning(&[Some(((30, 60), (11, 11)))]).is_empty());
        assert!(dividing(&[Some(((32, 46), (33, 33)))]).is_empty());
        assert_eq!(dividing(&[Some(((32, 40), (33, 33)))]), [0]);
    }
}
