//! The statistics of statements and groups.

use serde::Serialize;

use super::is_in;
use crate::opinion_map::consensus::{Consensus, consensus, group_aware};
use crate::opinion_map::counts::{Count, count};
use crate::opinion_map::groups::Group;
use crate::opinion_map::map::Map;
use crate::opinion_map::normal::upper_tail;
use crate::opinion_map::polis::export::Export;
use crate::opinion_map::priority::priority;
use crate::opinion_map::representative::{Chosen, Side, representative};
use crate::opinion_map::statistics::Statistic;

const COLUMNS: [&str; 12] = ["id", "na", "nd", "ns", "pa", "pd", "pat", "pdt", "ra", "rd", "rat", "rdt"];

#[derive(Debug, Serialize)]
pub(super) struct StatementRow {
    id: u64,
    moderated_out: bool,
    meta: bool,
    mean: f64,
    pc1: f64,
    pc2: f64,
    x: f64,
    y: f64,
    extremity: f64,
    n_agree: u32,
    n_disagree: u32,
    n_total: u32,
    priority: f64,
    group_aware_consensus_agree: Option<f64>,
    group_aware_consensus_disagree: Option<f64>,
}

/// A group, with its statistics in the order of [`COLUMNS`].
#[derive(Debug, Serialize)]
pub(super) struct GroupRows {
    id: usize,
    size: usize,
    columns: [&'static str; 12],
    statements: Vec<Row>,
    representative: Vec<Representative>,
}

#[derive(Debug, Serialize)]
struct Row(u64, u32, u32, u32, f64, f64, f64, f64, f64, f64, f64, f64);

#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
struct Representative {
    tid: u64,
    n_success: u32,
    n_trials: u32,
    p_success: f64,
    p_test: f64,
    repness: f64,
    repness_test: f64,
    repful_for: &'static str,
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    best_agree: Option<BestAgree>,
    p_test_p_value: f64,
    repness_test_p_value: f64,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
struct BestAgree {
    n_agree: u32,
    best_agree: bool,
}

/// What all participants together agree and disagree on.
#[derive(Debug, Serialize)]
pub(super) struct Agreed {
    agree: Vec<AgreedOn>,
    disagree: Vec<AgreedOn>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
struct AgreedOn {
    tid: u64,
    n_success: u32,
    n_trials: u32,
    p_success: f64,
    p_test: f64,
    p_test_p_value: f64,
}

impl StatementRow {
    /// `count` is of those who are kept.
    pub(super) fn of(export: &Export, map: &Map, groups: &[Group], column: usize, count: Count) -> Self {
        let [x, y] = map.statements[column];
        let extremity = x.hypot(y);
        let meta = is_in(&export.meta, export, column);
        Self {
            id: export.votes.statements()[column],
            moderated_out: is_in(&export.rejected, export, column),
            meta,
            mean: map.means[column],
            pc1: map.components.loadings[0][column],
            pc2: map.components.loadings[1][column],
            x,
            y,
            extremity,
            n_agree: count.agrees,
            n_disagree: count.disagrees,
            n_total: count.votes,
            priority: priority(count, extremity, meta),
            group_aware_consensus_agree: group_aware(groups, column, Side::Agree),
            group_aware_consensus_disagree: group_aware(groups, column, Side::Disagree),
        }
    }
}

impl GroupRows {
    pub(super) fn of(export: &Export, group: &Group) -> Self {
        let ids = export.votes.statements();
        let chosen = representative(group, export.votes.hidden());
        Self {
            id: group.name,
            size: group.size,
            columns: COLUMNS,
            statements: ids.iter().zip(&group.statistics).map(|(id, statistic)| row(*id, statistic)).collect(),
            representative: chosen.iter().map(|chosen| Representative::of(export, group, chosen)).collect(),
        }
    }
}

fn row(id: u64, Statistic { count, agree, disagree }: &Statistic) -> Row {
    Row(
        id,
        count.agrees,
        count.disagrees,
        count.votes,
        agree.probability,
        disagree.probability,
        agree.probability_test,
        disagree.probability_test,
        agree.ratio,
        disagree.ratio,
        agree.ratio_test,
        disagree.ratio_test,
    )
}

impl Representative {
    fn of(export: &Export, group: &Group, chosen: &Chosen) -> Self {
        let statistic = group.statistics[chosen.column];
        let leaning = statistic.leaning(chosen.side);
        let n_agree = statistic.count.agrees;
        Self {
            tid: export.votes.statements()[chosen.column],
            n_success: statistic.success(chosen.side),
            n_trials: statistic.count.votes,
            p_success: leaning.probability,
            p_test: leaning.probability_test,
            repness: leaning.ratio,
            repness_test: leaning.ratio_test,
            repful_for: chosen.side.word(),
            best_agree: chosen.is_best_agree.then_some(BestAgree { n_agree, best_agree: true }),
            p_test_p_value: upper_tail(leaning.probability_test),
            repness_test_p_value: upper_tail(leaning.ratio_test),
        }
    }
}

impl Agreed {
    /// Of all who voted, kept or not.
    pub(super) fn of(export: &Export) -> Self {
        let all = count(&export.votes, 0..export.votes.participants().len());
        let on = |one: Consensus| AgreedOn {
            tid: export.votes.statements()[one.column],
            n_success: one.success,
            n_trials: one.trials,
            p_success: one.probability,
            p_test: one.test,
            p_test_p_value: upper_tail(one.test),
        };
        let of = |side: Side| consensus(&all, export.votes.hidden(), side).into_iter().map(on).collect();
        Self { agree: of(Side::Agree), disagree: of(Side::Disagree) }
    }
}
