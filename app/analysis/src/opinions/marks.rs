//! What marks each group: the Polis method's representative statements with the advice for what people are shown, of the shown cells.

use std::ops::Add;

use crate::opinion_map::corrected::significant;
use crate::opinion_map::counts::Count;
use crate::opinion_map::groups::Group;
use crate::opinion_map::publish::{Shown, representative};
use crate::opinion_map::representative::Side;
use crate::opinion_map::statistics::Statistic;
use crate::opinions::Mark;
use crate::opinions::stand::{Stand, Stands};

/// For each group the statements that mark it: those where it differs significantly from the others, all tests considered, or
/// where it differs on none, the one that it agrees on best.
pub(super) fn marks(stands: &Stands) -> Vec<Vec<Mark>> {
    let mark = |shown: Shown| Mark { statement: shown.chosen.column, side: shown.chosen.side };
    let of_group = |mut shown: Vec<Shown>| {
        if shown.iter().any(|shown| shown.is_significant) {
            shown.retain(|shown| shown.is_significant);
        }
        shown.into_iter().map(mark).collect()
    };
    shown(stands).into_iter().map(of_group).collect()
}

/// Whether every group differs significantly from the others on something.
pub(super) fn every_group_is_marked(stands: &Stands) -> bool {
    let groups = shown(stands);
    !groups.is_empty() && groups.iter().all(|shown| shown.iter().any(|shown| shown.is_significant))
}

/// What represents each group, of the shown cells.
pub(super) fn shown(stands: &Stands) -> Vec<Vec<Shown>> {
    let groups: Vec<Group> = (0..stands.sizes.len()).map(|at| group(stands, at)).collect();
    let untold: Vec<bool> = stands.of.iter().map(Vec::is_empty).collect();
    let passed = significant(&groups, &untold);
    groups.iter().zip(passed).map(|(group, passed)| representative(group, &untold, &passed)).collect()
}

fn group(stands: &Stands, at: usize) -> Group {
    let statistic = |stands: &Vec<Stand>| {
        let own = stands.get(at).map(count).unwrap_or_default();
        let all = stands.iter().map(count).fold(Count::default(), Count::add);
        Statistic::of(own, all - own)
    };
    let statistics = stands.of.iter().map(statistic).collect();
    Group { name: at, size: stands.sizes[at] as usize, statistics }
}

/// No more on a side than is certain.
fn count(stand: &Stand) -> Count {
    let (agrees, disagrees) = (stand.people(Side::Agree).0, stand.people(Side::Disagree).0);
    Count { agrees, disagrees, votes: stand.voted().1 }
}
