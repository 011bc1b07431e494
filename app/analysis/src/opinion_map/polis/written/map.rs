//! What was read, the map, and what was tried.

use std::collections::BTreeSet;

use serde::Serialize;

use super::LEAST_VOTES;
use crate::opinion_map::components::{Components, first_eigenvalues};
use crate::opinion_map::grouping::{Method, Partition};
use crate::opinion_map::points::Point;
use crate::opinion_map::polis::export::Export;

/// What the method was told.
#[derive(Debug, Serialize)]
pub(super) struct Settings {
    grouping: &'static str,
    labels: &'static str,
    min_votes: usize,
    k_tried: [usize; 2],
    kmeans_init: &'static str,
    pca_solver: &'static str,
    pick_max: usize,
    confidence: f64,
    moderated: &'static str,
}

#[derive(Debug, Serialize)]
pub(super) struct Input<'a> {
    participants: usize,
    statements_with_votes: usize,
    statements_listed: usize,
    votes: usize,
    moderated_out_ids: &'a BTreeSet<u64>,
    meta_ids: &'a BTreeSet<u64>,
}

#[derive(Debug, Serialize)]
pub(super) struct Pca {
    explained_variance: [f64; 2],
    explained_variance_ratio: [f64; 2],
    first_eigenvalues: Vec<f64>,
    total_variance: f64,
    /// About another solver of the reference's library; nothing here.
    auto_solver_used_by_default: Option<()>,
}

/// One number of groups.
#[derive(Debug, Serialize)]
pub(super) struct Tried {
    silhouette: f64,
    inertia: f64,
    iterations: usize,
    sizes: Vec<usize>,
    init_centers: Vec<Point>,
    centers: Vec<Point>,
    labels: Vec<usize>,
    /// What random starts reach, in the reference; nothing here is random.
    best_of_100_kmeanspp: Option<()>,
}

impl Settings {
    pub(super) fn of(method: Method, is_labelled: bool) -> Self {
        let (grouping, kmeans_init) = match method {
            Method::Flat => ("flat", "the k lexicographically smallest distinct points"),
            Method::TwoLevel => (
                "two-level",
                "the first 100 distinct points for base clusters, the first k distinct of those for groups",
            ),
        };
        Self {
            grouping,
            labels: if is_labelled { "from a file" } else { "as grouped" },
            min_votes: LEAST_VOTES,
            k_tried: [2, 5],
            kmeans_init,
            pca_solver: "block power iteration until the residual is below 1e-12 of the first eigenvalue",
            pick_max: 5,
            confidence: 0.9,
            moderated: "columns with moderated == -1 or is-meta are set to 0 for every participant before PCA; left as voted \
                        in the vote statistics; left out of both selections",
        }
    }
}

impl<'a> Input<'a> {
    pub(super) fn of(export: &'a Export) -> Self {
        Self {
            participants: export.votes.participants().len(),
            statements_with_votes: export.votes.statements().len(),
            statements_listed: export.listed,
            votes: export.votes.len(),
            moderated_out_ids: &export.rejected,
            meta_ids: &export.meta,
        }
    }
}

impl Pca {
    pub(super) fn of(export: &Export, components: &Components) -> Self {
        Self {
            explained_variance: components.eigenvalues,
            explained_variance_ratio: components.ratios(),
            first_eigenvalues: first_eigenvalues(&export.votes),
            total_variance: components.total_variance,
            auto_solver_used_by_default: None,
        }
    }
}

impl From<Partition> for Tried {
    fn from(partition: Partition) -> Self {
        Self {
            silhouette: partition.silhouette,
            inertia: partition.inertia,
            iterations: partition.rounds,
            sizes: partition.sizes,
            init_centers: partition.starts,
            centers: partition.centers,
            labels: partition.labels,
            best_of_100_kmeanspp: None,
        }
    }
}
