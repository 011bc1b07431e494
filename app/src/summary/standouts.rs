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

/// Shares of those who agree and who disagree, in per cent; nothing where either may not be shown.
pub type Sides = Option<(u32, u32)>;

/// The sides of an opinion.
pub fn sides(table: &Table) -> Sides {
    let percent = |category| match table.share(table.cell(category)?) {
        Share::Percent(percent) => Some(percent),
        Share::Between(..) | Share::NotShown => None,
    };
    Some((percent(Category::Agree)?, percent(Category::Disagree)?))
}

/// Places of the opinions that lean most to one side, the clearest first.
pub fn leaning(sides: &[Sides]) -> Vec<usize> {
    let mut found: Vec<_> = apart(sides).filter(|(apart, _)| LEANS_FROM <= *apart).collect();
    found.sort_by_key(|(apart, place)| (std::cmp::Reverse(*apart), *place));
    found.into_iter().take(MOST).map(|(_, place)| place).collect()
}

/// Places of the opinions that divide people most evenly, the most even first.
pub fn dividing(all: &[Sides]) -> Vec<usize> {
    let strong = |place: usize| all[place].is_some_and(|(agree, disagree)| SIDE_FROM <= agree.min(disagree));
    let mut found: Vec<_> = apart(all).filter(|(apart, place)| *apart <= DIVIDES_TO && strong(*place)).collect();
    found.sort_unstable();
    found.into_iter().take(MOST).map(|(_, place)| place).collect()
}

fn apart(sides: &[Sides]) -> impl Iterator<Item = (u32, usize)> {
    sides
        .iter()
        .enumerate()
        .filter_map(|(place, sides)| sides.map(|(agree, disagree)| (agree.abs_diff(disagree), place)))
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

    #[test]
    fn the_clearest_leans_first_whichever_way() {
        let sides = [Some((60, 20)), Some((10, 80)), None, Some((40, 30)), Some((55, 35))];
        assert_eq!(leaning(&sides), [1, 0]);
    }

    #[test]
    fn only_two_strong_sides_divide() {
        let sides = [Some((45, 40)), Some((10, 12)), Some((30, 30)), Some((60, 30)), None, Some((50, 38))];
        assert_eq!(dividing(&sides), [2, 0]);
        assert!(dividing(&[Some((26, 39)), Some((24, 24))]).is_empty());
    }
}
