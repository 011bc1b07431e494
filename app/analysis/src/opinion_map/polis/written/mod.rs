//! The opinion map of an export as JSON, field by field as the reference implementation (red-dwarf 0.4.0) wrote its own, so that the two can be
//! compared. Nothing of it is for people to see: it holds every participant's place.

mod map;
mod service;
mod statistics;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use self::map::{Input, Pca, Settings, Tried};
use self::service::Service;
use self::statistics::{Agreed, GroupRows, StatementRow};
use super::export::Export;
use crate::opinion_map::counts::count;
use crate::opinion_map::grouping::{Grouping, Method};
use crate::opinion_map::groups::{Group, Members, groups, members};
use crate::opinion_map::map::Map;
use crate::opinion_map::points::Point;
use crate::opinion_map::still::Last;

/// So many votes are enough to be kept for grouping.
const LEAST_VOTES: usize = 7;

/// All that is computed of an export, to the letter of the Polis method.
#[derive(Debug, Serialize)]
pub struct Written<'a> {
    dataset: &'a str,
    reference: Reference,
    settings: Settings,
    input: Input<'a>,
    participants_kept: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    base_clusters: Option<usize>,
    pca: Pca,
    participant_ids: &'a [u64],
    participant_xy: Vec<Point>,
    kept_participant_ids: Vec<u64>,
    kmeans: BTreeMap<usize, Tried>,
    chosen_k: Option<usize>,
    group_sizes: Vec<usize>,
    labels: Vec<Option<usize>>,
    statements: Vec<StatementRow>,
    groups: Vec<GroupRows>,
    consensus: Agreed,
    polis_service: Option<Service>,
    /// The reference compares the service's own consensus where an export has it; this does not.
    polis_service_consensus: Option<()>,
}

/// Who computed it.
#[derive(Debug, Serialize)]
pub(super) struct Reference {
    package: &'static str,
    version: &'static str,
}

impl Reference {
    pub(super) const OURS: Self = Self { package: "medmig", version: env!("CARGO_PKG_VERSION") };
}

/// The rows of those in each group: the groups of the best partition, or those that came from elsewhere, by participant. Of the latter those
/// who are not kept are left out.
pub(super) fn members_of(
    export: &Export,
    kept: &[usize],
    best: Option<&[usize]>,
    labels: Option<&BTreeMap<u64, usize>>,
) -> Members {
    let Some(labels) = labels else {
        return best.map(|best| members(kept, best)).unwrap_or_default();
    };
    let label = |row: &usize| Some((*row, *labels.get(&export.votes.participants()[*row])?));
    let (rows, labels): (Vec<usize>, Vec<usize>) = kept.iter().filter_map(label).unzip();
    members(&rows, &labels)
}

impl<'a> Written<'a> {
    /// Computes everything. With `labels` the statistics are of those groups, and `kmeans` still tells what the method would have made.
    /// Directions have the sides, and the method's groups the names, that they had in `last`; with nothing in it they are as the method makes them.
    pub fn of(
        export: &'a Export,
        dataset: &'a str,
        method: Method,
        labels: Option<&BTreeMap<u64, usize>>,
        last: &Last,
    ) -> Self {
        let votes = &export.votes;
        let mut map = Map::of(votes);
        last.face(&mut map, votes);
        let kept = votes.kept(LEAST_VOTES);
        let grouping = method.group(&map.places(&kept));
        let best = method.best(&grouping.partitions).map(|partition| &*partition.labels);
        let members = members_of(export, &kept, best, labels);
        let members = if labels.is_none() { last.name(members, votes) } else { members };
        let groups = groups(votes, &members);
        Self {
            dataset,
            reference: Reference::OURS,
            settings: Settings::of(method, labels.is_some()),
            input: Input::of(export),
            participants_kept: kept.len(),
            base_clusters: grouping.base_clusters,
            pca: Pca::of(export, &map.components),
            participant_ids: votes.participants(),
            kept_participant_ids: kept.iter().map(|row| votes.participants()[*row]).collect(),
            chosen_k: (!groups.is_empty()).then_some(groups.len()),
            group_sizes: groups.iter().map(|group| group.size).collect(),
            labels: labels_of(&kept, &members),
            statements: statements(export, &map, &kept, &groups),
            groups: groups.iter().map(|group| GroupRows::of(export, group)).collect(),
            consensus: Agreed::of(export),
            polis_service: Service::of(export, &kept, &members),
            polis_service_consensus: None,
            kmeans: tried(grouping),
            participant_xy: map.participants,
        }
    }
}

fn tried(grouping: Grouping) -> BTreeMap<usize, Tried> {
    grouping.partitions.into_iter().map(|partition| (partition.k(), Tried::from(partition))).collect()
}

/// The group of each who is kept; an empty list where there are no groups.
fn labels_of(kept: &[usize], members: &Members) -> Vec<Option<usize>> {
    let of: BTreeMap<usize, usize> =
        members.iter().flat_map(|(name, rows)| rows.iter().map(move |row| (*row, *name))).collect();
    if of.is_empty() {
        return Vec::new();
    }
    kept.iter().map(|row| of.get(row).copied()).collect()
}

fn statements(export: &Export, map: &Map, kept: &[usize], groups: &[Group]) -> Vec<StatementRow> {
    let counts = count(&export.votes, kept.iter().copied());
    (0..counts.len()).map(|column| StatementRow::of(export, map, groups, column, counts[column])).collect()
}

/// Whether a statement is one of these.
fn is_in(ids: &BTreeSet<u64>, export: &Export, column: usize) -> bool {
    ids.contains(&export.votes.statements()[column])
}
