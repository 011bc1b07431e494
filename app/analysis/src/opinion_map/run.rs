//! A whole computation for people, from votes to named groups.

use super::grouping::{Grouping, Method};
use super::groups::{Members, members};
use super::map::Map;
use super::publish::{enough_votes, large_enough};
use super::still::Last;
use super::votes::Votes;

/// A map with its groups. Empty where there are no clear groups.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// Where everything stands.
    pub map: Map,
    /// The rows of those who are kept.
    pub kept: Vec<usize>,
    /// All partitions that were tried, also those that may not be shown.
    pub grouping: Grouping,
    /// Who is in which group, by the group's name.
    pub members: Members,
}

/// Computes the map anew, and holds still what the last computation had; `last` is then this one.
pub fn run(votes: &Votes, method: Method, last: &mut Last) -> Run {
    let mut map = Map::of(votes);
    last.face(&mut map, votes);
    let kept = votes.kept(enough_votes(votes.statements().len()));
    let grouping = method.group(&map.places(&kept));
    let chosen = last.choose(method, &large_enough(&grouping.partitions, kept.len()));
    let labelled = chosen.map(|partition| members(&kept, &partition.labels)).unwrap_or_default();
    let members = last.name(labelled, votes);
    last.keep(&map, &members, votes);
    Run { map, kept, grouping, members }
}
