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

/// Both sides hold at least this share, in per cent, of an opinion that divides, and one of them of a scale that is told first.
const SIDE_FROM: u32 = 25;

/// Percentage points within which choices are nearly as common as each other.
const NEARLY_WITHIN: u32 = 5;

/// The least and the most of a share, in per cent.
pub type Bounds = (u32, u32);

/// What may be known of those who agree and those who disagree; nothing where either may not be shown at all.
pub type Sides = Option<(Bounds, Bounds)>;

/// What is certain of the share of a category; nothing where it may not be shown at all.
pub fn bounds(table: &Table, category: Category) -> Option<Bounds> {
    certain(table, table.cell(category)?)
}

fn certain(table: &Table, cell: Cell) -> Option<Bounds> {
    match table.share(cell) {
        Share::Percent(percent) => Some((percent, percent)),
        Share::Between(low, high) => Some((low, high)),
        Share::NotShown => None,
    }
}

/// The sides of an opinion.
pub fn sides(table: &Table) -> Sides {
    Some((bounds(table, Category::Agree)?, bounds(table, Category::Disagree)?))
}

/// The ends of a scale as sides: the two highest steps, and the two lowest.
pub fn ends(table: &Table) -> Sides {
    let end = |from, to| certain(table, table.steps(from, to)).filter(|_| table.is_shown());
    Some((end(4, 5)?, end(1, 2)?))
}

/// Whether many took one of the sides, whatever the hidden numbers are.
pub fn is_sided(sides: Sides) -> bool {
    sides.is_some_and(|(one, other)| SIDE_FROM <= one.0.max(other.0))
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

/// Which choice is the commonest, as far as the figures tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Commonest {
    /// The choice at this place is well ahead of all others, whatever the hidden numbers are.
    One(usize),
    /// The choices at these places are nearly as common as each other, the commonest first.
    Nearly(Vec<usize>),
}

/// The commonest of the choices with these shares. Nothing is said where a hidden number could make it another.
pub fn commonest(shares: &[Option<Bounds>]) -> Option<Commonest> {
    let known = |share: &Option<Bounds>| share.unwrap_or((0, 100));
    let mut places: Vec<_> = shares.iter().map(known).enumerate().collect();
    places.sort_by_key(|(place, (low, _))| (std::cmp::Reverse(*low), *place));
    let (first, (least @ 1.., _)) = *places.first()? else {
        return None;
    };
    places.retain(|(place, (_, high))| *place == first || least < high + NEARLY_WITHIN);
    let lowest = places.last().map_or(least, |(_, (low, _))| *low);
    match places.iter().map(|(_, (_, high))| *high).max() {
        _ if places.len() == 1 => Some(Commonest::One(first)),
        Some(highest) if highest < lowest + NEARLY_WITHIN => {
            Some(Commonest::Nearly(places.into_iter().map(|(place, _)| place).collect()))
        }
        _ => None,
    }
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
    fn a_scale_has_sides_where_many_certainly_took_one() {
        assert!(is_sided(known(10, 25)) && is_sided(known(25, 0)));
        assert!(!is_sided(known(24, 24)) && !is_sided(None) && !is_sided(Some(((20, 40), (10, 30)))));
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

    fn told(percent: u32) -> Option<Bounds> {
        Some((percent, percent))
    }

    #[test]
    fn a_choice_is_the_commonest_only_when_it_is_well_ahead() {
        assert_eq!(commonest(&[told(30), told(46), told(41)]), Some(Commonest::One(1)));
        assert_eq!(commonest(&[told(44), told(30), told(46)]), Some(Commonest::Nearly(vec![2, 0])));
        assert_eq!(commonest(&[told(40), told(40)]), Some(Commonest::Nearly(vec![0, 1])));
        assert_eq!(commonest(&[told(0), told(0)]), None);
        assert_eq!(commonest(&[]), None);
    }

    #[test]
    fn a_hidden_share_that_could_be_the_largest_leaves_none_as_the_commonest() {
        assert_eq!(commonest(&[told(46), Some((0, 4))]), Some(Commonest::One(0)));
        assert_eq!(commonest(&[Some((50, 56)), told(20)]), Some(Commonest::One(0)));
        assert_eq!(commonest(&[told(46), Some((20, 60))]), None);
        assert_eq!(commonest(&[told(46), None]), None);
        assert_eq!(commonest(&[told(46), Some((43, 49))]), None);
        assert_eq!(commonest(&[told(46), Some((44, 47))]), Some(Commonest::Nearly(vec![0, 1])));
    }
}
