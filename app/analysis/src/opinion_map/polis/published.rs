//! What of an export's opinion map people may be shown, as JSON: no participant's place or group, and no counts, nor anything that tells
//! them, since counts go by the disclosure layer.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::export::Export;
use super::written::{Reference, members_of};
use crate::opinion_map::consensus::consensus;
use crate::opinion_map::corrected::{LEAST_VOTES, significant};
use crate::opinion_map::counts::count;
use crate::opinion_map::grouping::Method;
use crate::opinion_map::groups::{Group, Members, groups};
use crate::opinion_map::map::Map;
use crate::opinion_map::points::Point;
use crate::opinion_map::publish::{Shown, clear_members, representative};
use crate::opinion_map::representative::Side;
use crate::opinion_map::run::{Run, run};
use crate::opinion_map::still::Last;

/// Nothing is told of fewer people.
const LEAST_PEOPLE: usize = 10;

/// An opinion map without participants.
#[derive(Debug, Serialize)]
pub struct Published<'a> {
    dataset: &'a str,
    reference: Reference,
    input: Input<'a>,
    /// Nothing where there were fewer than ten.
    participants_kept: Option<usize>,
    pca: Pca,
    /// Nothing where there are no clear groups.
    chosen_k: Option<usize>,
    group_sizes: Vec<usize>,
    statements: Vec<StatementRow>,
    groups: Vec<GroupRow>,
    consensus: Agreed,
}

#[derive(Debug, Serialize)]
struct Input<'a> {
    statements_with_votes: usize,
    statements_listed: usize,
    moderated_out_ids: &'a BTreeSet<u64>,
    meta_ids: &'a BTreeSet<u64>,
}

#[derive(Debug, Serialize)]
struct Pca {
    explained_variance_ratio: Point,
}

#[derive(Debug, Serialize)]
struct StatementRow {
    id: u64,
    moderated_out: bool,
    meta: bool,
    x: f64,
    y: f64,
}

#[derive(Debug, Serialize)]
struct GroupRow {
    id: usize,
    size: usize,
    center: Point,
    representative: Vec<Representative>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
struct Representative {
    tid: u64,
    repful_for: &'static str,
    best_agree: bool,
    significant: bool,
}

#[derive(Debug, Serialize)]
struct Agreed {
    agree: Vec<AgreedOn>,
    disagree: Vec<AgreedOn>,
}

#[derive(Debug, Serialize)]
struct AgreedOn {
    tid: u64,
}

impl<'a> Published<'a> {
    /// Computes everything, with the groups of the method or with `labels` from elsewhere.
    pub fn of(export: &'a Export, dataset: &'a str, method: Method, labels: Option<&BTreeMap<u64, usize>>) -> Self {
        let nothing = Self::nothing(export, dataset);
        if export.votes.participants().len() < LEAST_PEOPLE {
            return nothing;
        }
        let Run { map, kept, members, .. } = run(&export.votes, method, &mut Last::default());
        let given = |labels| clear_members(members_of(export, &kept, None, Some(labels)), kept.len());
        let members = labels.map_or(members, given);
        let groups = groups(&export.votes, &members);
        Self {
            participants_kept: (LEAST_PEOPLE <= kept.len()).then_some(kept.len()),
            pca: Pca { explained_variance_ratio: map.components.ratios().map(hundredths) },
            chosen_k: (!groups.is_empty()).then_some(groups.len()),
            group_sizes: groups.iter().map(|group| group.size).collect(),
            statements: statements(export, &map),
            groups: group_rows(export, &map, &members, &groups),
            consensus: Agreed::of(export),
            ..nothing
        }
    }

    fn nothing(export: &'a Export, dataset: &'a str) -> Self {
        let input = Input {
            statements_with_votes: export.votes.statements().len(),
            statements_listed: export.listed,
            moderated_out_ids: &export.rejected,
            meta_ids: &export.meta,
        };
        Self {
            dataset,
            reference: Reference::OURS,
            input,
            participants_kept: None,
            pca: Pca { explained_variance_ratio: [0.0; 2] },
            chosen_k: None,
            group_sizes: Vec::new(),
            statements: Vec::new(),
            groups: Vec::new(),
            consensus: Agreed { agree: Vec::new(), disagree: Vec::new() },
        }
    }
}

/// Enough to draw by, and too little to count by. Never minus nothing.
fn hundredths(value: f64) -> f64 {
    (value * 100.0).round() / 100.0 + 0.0
}

fn statements(export: &Export, map: &Map) -> Vec<StatementRow> {
    let row = |(id, [x, y]): (&u64, &Point)| StatementRow {
        id: *id,
        moderated_out: export.rejected.contains(id),
        meta: export.meta.contains(id),
        x: hundredths(*x),
        y: hundredths(*y),
    };
    export.votes.statements().iter().zip(&map.statements).map(row).collect()
}

fn group_rows(export: &Export, map: &Map, members: &Members, groups: &[Group]) -> Vec<GroupRow> {
    let hidden = export.votes.hidden();
    let of_group = |(group, passed): (&Group, Vec<bool>)| GroupRow {
        id: group.name,
        size: group.size,
        center: middle(&map.places(&members[&group.name])).map(hundredths),
        representative: representative(group, hidden, &passed).iter().map(|shown| row(export, shown)).collect(),
    };
    groups.iter().zip(significant(groups, hidden)).map(of_group).collect()
}

fn middle(places: &[Point]) -> Point {
    [0, 1].map(|axis| places.iter().map(|place| place[axis]).sum::<f64>() / places.len() as f64)
}

fn row(export: &Export, Shown { chosen, is_significant }: &Shown) -> Representative {
    Representative {
        tid: export.votes.statements()[chosen.column],
        repful_for: chosen.side.word(),
        best_agree: chosen.is_best_agree,
        significant: *is_significant,
    }
}

impl Agreed {
    /// Of all who voted, on statements with enough votes.
    fn of(export: &Export) -> Self {
        let all = count(&export.votes, 0..export.votes.participants().len());
        let hidden: Vec<bool> =
            all.iter().zip(export.votes.hidden()).map(|(count, hidden)| *hidden || count.votes < LEAST_VOTES).collect();
        let id = |column: usize| AgreedOn { tid: export.votes.statements()[column] };
        let on = |side| consensus(&all, &hidden, side).into_iter().map(|one| id(one.column)).collect();
        Self { agree: on(Side::Agree), disagree: on(Side::Disagree) }
    }
}
