//! Which terms speak for which group of comments, and which comments are about what by that.

use std::collections::BTreeMap;

use super::communities::communities;
use super::table::{Row, Table, Weights};
use super::{Member, SHARE};

/// The groups of comments, numbered from 0.
pub(crate) struct About {
    /// For each term the share of its votes in each group.
    terms: Vec<BTreeMap<usize, f64>>,
    /// For each group the comments that are about it, and how much each says of it, in the order of the table.
    pub members: Vec<Vec<Member>>,
}

impl About {
    /// The groups of a table's comments.
    pub(crate) fn new(table: &Table) -> Self {
        let said = said(table);
        let groups = communities(&said, table.terms.len());
        let mut about = Self { terms: shares(&said, &groups, table.terms.len()), members: Vec::new() };
        about.members.resize(groups.iter().max().map_or(0, |last| last + 1), Vec::new());
        for (comment, row) in table.rows.iter().enumerate() {
            let weights = about.weights(row);
            let most = weights.values().copied().fold(0.0, f64::max);
            for (group, weight) in weights.into_iter().filter(|(_, weight)| most.min(SHARE) <= *weight) {
                about.members[group].push(Member { comment, weight });
            }
        }
        about
    }

    /// How much of what a comment says that others say too is about each group, from 0 to 1.
    pub(crate) fn weights(&self, row: &Row) -> BTreeMap<usize, f64> {
        let mut weights: BTreeMap<usize, f64> = BTreeMap::new();
        for (term, vote) in row.votes() {
            for (group, share) in &self.terms[term] {
                *weights.entry(*group).or_default() += vote * share;
            }
        }
        // Together they are one, but for rounding.
        weights.values_mut().for_each(|weight| *weight = weight.min(1.0));
        weights
    }

    /// The members of a group that are most like all of it, by the cosine between what one says and what all say of the group.
    /// Comments that say the same are shown once.
    pub(crate) fn typical(&self, table: &Table, group: usize, number: usize) -> Vec<usize> {
        let mut profile: BTreeMap<usize, f64> = BTreeMap::new();
        for member in &self.members[group] {
            for (term, weight) in &table.rows[member.comment].terms {
                let share = self.terms[*term].get(&group).copied().unwrap_or(0.0);
                *profile.entry(*term).or_default() += weight * share;
            }
        }
        let likeness = |row: &Row| {
            let length = row.terms.iter().map(|(_, weight)| weight * weight).sum::<f64>().sqrt();
            row.terms.iter().map(|(term, weight)| weight * profile[term]).sum::<f64>() / length
        };
        let members = self.members[group].iter().map(|member| (likeness(&table.rows[member.comment]), member.comment));
        let mut members: Vec<(f64, usize)> = members.collect();
        members.sort_by(|(a, one), (b, other)| b.total_cmp(a).then(one.cmp(other)));
        members.dedup_by_key(|(_, comment)| &table.rows[*comment].terms);
        members.into_iter().take(number).map(|(_, comment)| comment).collect()
    }
}

/// The votes of all comments. Those that share the same terms vote as one with the weight of all, so that they are in one group.
fn said(table: &Table) -> Vec<Weights> {
    let mut same: BTreeMap<Vec<usize>, (f64, Weights)> = BTreeMap::new();
    for row in table.rows.iter().filter(|row| !row.terms.is_empty()) {
        let terms = row.terms.iter().map(|(term, _)| *term).collect();
        same.entry(terms).or_insert_with(|| (0.0, row.votes())).0 += 1.0;
    }
    let together =
        |(comments, votes): (f64, Weights)| votes.into_iter().map(move |(term, vote)| (term, comments * vote));
    same.into_values().map(|same| together(same).collect()).collect()
}

/// For each term the share of its votes that come from each group's comments.
fn shares(votes: &[Weights], groups: &[usize], terms: usize) -> Vec<BTreeMap<usize, f64>> {
    let mut shares: Vec<BTreeMap<usize, f64>> = vec![BTreeMap::new(); terms];
    for (group, votes) in groups.iter().zip(votes) {
        for (term, vote) in votes {
            *shares[*term].entry(*group).or_default() += vote;
        }
    }
    for of_term in &mut shares {
        let all: f64 = of_term.values().sum();
        of_term.values_mut().for_each(|share| *share /= all);
    }
    shares
}
