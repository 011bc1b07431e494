//! Two groups of a round beside each other: each is named once, by the words of its figure.

use analysis::figures::Category;

use super::{group_of, is_compared_with, refused, shares_in_order};
use crate::{
    check::Read,
    claim::{Direction, Kind, Slot},
    finding::{Finding, Offer},
};

/// So many words may stand between "än" and a group: "än bland dem som är 65–79 år".
const WORDS_BEFORE: usize = 5;

/// Whether two groups are compared, and not two rounds.
pub(super) fn is_of_groups(read: &Read<'_>) -> bool {
    let said = read.claim.says.first();
    let group = said.and_then(|said| read.figure(said.figure)?.group());
    read.claim.kind == Kind::Difference && group.is_some()
}

/// Each of two groups is named once, the other after "än", and each figure stands with its own.
pub(super) fn groups(read: &Read<'_>) -> Option<Finding> {
    if !is_of_groups(read) {
        return None;
    }
    let said = read.claim.says.first()?;
    let (own, other) = (said.figure, said.against?);
    let (group, with) = (read.figure(own)?.group()?, read.figure(other)?.group()?);
    if read.figure(own)?.round.fingerprint != read.sources.rounds.first()?.fingerprint {
        return Some(refused("Grupperna har svarat i en annan omgång. Välj två ur den här."));
    }
    let named: Vec<(usize, Category)> =
        read.tokens.iter().enumerate().filter_map(|(at, token)| Some((at, group_of(token)?))).collect();
    if let Some((at, _)) = named.iter().find(|(_, one)| *one != group && *one != with) {
        let message = "Siffrorna gäller andra grupper än den som står här.";
        return Some(refused(message).at(read.tokens[*at].place.clone()));
    }
    let times = |wanted: Category| named.iter().filter(|(_, one)| *one == wanted).count();
    if let Some(missing) = [group, with].into_iter().find(|wanted| times(*wanted) == 0) {
        return Some(
            refused("Nämn båda grupperna som jämförs. Sätt in deras namn.")
                .offering(Offer::Insert(Slot::Group { category: missing })),
        );
    }
    if named.len() != 2 {
        return Some(refused("Nämn varje grupp en gång, så att det syns vilken siffran gäller."));
    }
    if said.direction == Direction::Absent {
        return None;
    }
    let reference = named.iter().find(|(at, _)| is_compared_with(&read.tokens[at.saturating_sub(WORDS_BEFORE)..*at]));
    match reference {
        None => Some(refused("Skriv vilken grupp den andra jämförs med: ”än …”.")),
        Some((at, one)) if *one != with => {
            Some(refused("Grupperna har bytt plats: siffrorna visar det omvända.").at(read.tokens[*at].place.clone()))
        }
        Some(_) => {
            let order: Vec<(usize, usize)> =
                named.iter().map(|(at, one)| (*at, if *one == group { own } else { other })).collect();
            shares_in_order(read, &order)
        }
    }
}
