//! How much the groups agree with those that the Polis service had made itself.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::opinion_map::agreement::adjusted_rand_index;
use crate::opinion_map::groups::Members;
use crate::opinion_map::polis::export::Export;

#[derive(Debug, Serialize)]
pub(super) struct Service {
    what: &'static str,
    polis_group_sizes: BTreeMap<usize, usize>,
    polis_in_no_group: usize,
    participants_in_both: usize,
    adjusted_rand_index: Option<f64>,
}

impl Service {
    /// Nothing where the export does not say in which groups people were.
    pub(super) fn of(export: &Export, kept: &[usize], members: &Members) -> Option<Self> {
        let theirs = export.participants.as_ref()?.groups.as_ref()?;
        let mut sizes: BTreeMap<usize, usize> = BTreeMap::new();
        theirs.values().flatten().for_each(|group| *sizes.entry(*group).or_default() += 1);
        let their = |row: usize| theirs.get(&export.votes.participants()[row]).copied().flatten();
        let ours = members.iter().flat_map(|(name, rows)| rows.iter().map(move |row| (*name, *row)));
        let pairs: Vec<(usize, usize)> = ours.filter_map(|(name, row)| Some((name, their(row)?))).collect();
        Some(Self {
            what: "groups that the Polis service itself wrote in participants-votes.csv at export time",
            polis_group_sizes: sizes,
            polis_in_no_group: theirs.values().filter(|group| group.is_none()).count(),
            participants_in_both: kept.iter().filter(|row| their(**row).is_some()).count(),
            adjusted_rand_index: (!pairs.is_empty()).then(|| adjusted_rand_index(&pairs)),
        })
    }
}
