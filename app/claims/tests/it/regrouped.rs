//! How a right sentence about groups or rounds is made wrong: it tells of another than its figures do. The demonstration's own sentences are
//! made wrong in the same ways by a story of the service.

use analysis::{
    age::LEVELS,
    figures::Category,
    shape::{
        AnswerChannel::{Paper, Web},
        Sex,
    },
};
use claims::{
    claim::{Claim, Direction, FigureRef, Kind, Part, Slot},
    figure::figure,
    sources::Sources,
};

use super::mutations::{pieces, says, with_texts};

/// The group of those who answered moved to its neighbour, where that may be told.
pub fn group_moved(claim: &Claim, sources: &Sources) -> Vec<Claim> {
    if claim.kind != Kind::Participation {
        return Vec::new();
    }
    let moved = claim.support.figures.first().and_then(next_group);
    let there = moved.filter(|moved| figure(sources, moved).is_ok());
    there
        .map(|moved| {
            let mut claim = claim.clone();
            claim.support.figures[0] = moved;
            claim
        })
        .into_iter()
        .collect()
}

fn next_group(of: &FigureRef) -> Option<FigureRef> {
    let next = match of.categories[..] {
        [Category::Sex(Sex::Woman)] => Category::Sex(Sex::Man),
        [Category::Sex(Sex::Man)] => Category::Sex(Sex::Woman),
        [Category::Ages(ages)] => {
            let at = LEVELS[0].iter().position(|known| *known == ages)?;
            Category::Ages(*LEVELS[0].get(at + 1).or_else(|| LEVELS[0].get(at.checked_sub(1)?))?)
        }
        [Category::Channel(channel)] => Category::Channel(if channel == Web { Paper } else { Web }),
        _ => return None,
    };
    Some(FigureRef { categories: vec![next], ..of.clone() })
}

/// The groups or rounds that it names in each other's places.
pub fn groups_swapped(claim: &Claim) -> Vec<Claim> {
    let group = |at: usize| claim.support.figures.get(at).and_then(|figure| figure.table.group());
    let other = group(1).map_or(Slot::Others, |category| Slot::Group { category });
    let swapped = |slot: &Slot| match slot {
        Slot::Round(0) => Slot::Round(1),
        Slot::Round(1) => Slot::Round(0),
        Slot::Group { category } if group(0) == Some(*category) => other.clone(),
        slot if *slot == other => Slot::Group { category: group(0).unwrap() },
        other => other.clone(),
    };
    match claim.kind {
        Kind::Difference if !says(claim, Direction::Absent) => {
            let slots = |part: &Part| match part {
                Part::Slot(slot) => Part::Slot(swapped(slot)),
                text => text.clone(),
            };
            let swapped = Claim { sentence: claim.sentence.iter().map(slots).collect(), ..claim.clone() };
            vec![with_texts(&swapped, |text| pieces(text).iter().map(other_sex).collect())]
        }
        Kind::Participation => {
            let mutated = with_texts(claim, |text| pieces(text).iter().map(other_sex).collect());
            if mutated == *claim { Vec::new() } else { vec![mutated] }
        }
        _ => Vec::new(),
    }
}

fn other_sex(piece: &&str) -> String {
    let other = match piece.to_lowercase().as_str() {
        "kvinnor" => "män",
        "män" => "kvinnor",
        "kvinnorna" => "männen",
        "männen" => "kvinnorna",
        _ => piece,
    };
    other.to_owned()
}
