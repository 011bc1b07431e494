//! Two groups of a round beside each other, or one and all others: each is named once, by the words of its figure.

use analysis::figures::Category;

use super::{group_of, is_compared_with, is_role, refused, shares_in_order};
use crate::{
    check::Read,
    claim::{Direction, Kind, Slot, TableRef},
    figure::Figure,
    finding::{Finding, Offer},
    tokens::Token,
};

/// So many words may stand between "än" and a group: "än bland dem som är 65–79 år".
const WORDS_BEFORE: usize = 5;

/// Who is compared.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Group(Category),
    /// Everybody but the group that they are compared with.
    Others,
}

impl Side {
    fn of(figure: &Figure<'_>) -> Option<Self> {
        figure.group().map(Self::Group).or(figure.at.left_out().map(|_| Self::Others))
    }

    /// Whom a token names.
    fn named_by(token: &Token<'_>) -> Option<Self> {
        if token.slot() == Some(&Slot::Others) { Some(Self::Others) } else { group_of(token).map(Self::Group) }
    }

    fn slot(self) -> Slot {
        match self {
            Self::Group(category) => Slot::Group { category },
            Self::Others => Slot::Others,
        }
    }
}

/// Whether groups are compared, and not two rounds.
pub(super) fn is_of_groups(read: &Read<'_>) -> bool {
    let said = read.claim.says.first();
    let side = said.and_then(|said| Side::of(read.figure(said.figure)?));
    read.claim.kind == Kind::Difference && side.is_some()
}

/// "Grupp B" that somebody typed: which group it is follows from no figure. There are five groups at most.
pub(super) fn opinion_group_by_hand(read: &Read<'_>) -> Option<Finding> {
    let is_typed = |pair: &&[Token<'_>]| {
        pair[0].word().starts_with("grupp") && ["a", "b", "c", "d", "e"].contains(&pair[1].word())
    };
    let pair = read.tokens.windows(2).find(is_typed)?;
    Some(
        refused("Gruppens namn är skrivet för hand. Sätt in det, så att det hör till siffran.")
            .at(pair[1].place.clone()),
    )
}

/// How large an opinion group is and who is in it, as relatives or staff: the figures tell neither.
pub(super) fn opinion_group_described(read: &Read<'_>) -> Option<Finding> {
    let is_of_opinion_groups = |figure: &Figure<'_>| matches!(figure.at, TableRef::OfOpinionGroup { .. });
    if !read.figures.iter().flatten().any(is_of_opinion_groups) {
        return None;
    }
    let is_size = |token: &&Token<'_>| {
        ["störst", "större", "minst", "mindre", "stor", "liten", "lilla", "små"]
            .iter()
            .any(|stem| token.word().starts_with(stem))
    };
    let token = read.tokens.iter().find(|token| is_size(token) || is_role(token))?;
    let message = format!(
        "Siffrorna säger hur många i varje grupp som håller med, inget om ”{}”. Ta bort det ordet.",
        token.word()
    );
    Some(refused(message).at(token.place.clone()))
}

/// Each of two groups is named once, the other after "än", and each figure stands with its own.
pub(super) fn groups(read: &Read<'_>) -> Option<Finding> {
    if !is_of_groups(read) {
        return None;
    }
    let said = read.claim.says.first()?;
    let (own, other) = (said.figure, said.against?);
    let (group, with) = (Side::of(read.figure(own)?)?, Side::of(read.figure(other)?)?);
    if read.figure(own)?.round.fingerprint != read.sources.rounds.first()?.fingerprint {
        return Some(refused("Grupperna har svarat i en annan omgång. Välj två ur den här."));
    }
    let named: Vec<(usize, Side)> =
        read.tokens.iter().enumerate().filter_map(|(at, token)| Some((at, Side::named_by(token)?))).collect();
    if let Some((at, _)) = named.iter().find(|(_, one)| *one != group && *one != with) {
        let message = "Siffrorna gäller andra grupper än den som står här.";
        return Some(refused(message).at(read.tokens[*at].place.clone()));
    }
    let times = |wanted: Side| named.iter().filter(|(_, one)| *one == wanted).count();
    if let Some(missing) = [group, with].into_iter().find(|wanted| times(*wanted) == 0) {
        return Some(
            refused("Nämn båda grupperna som jämförs. Sätt in deras namn.").offering(Offer::Insert(missing.slot())),
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
