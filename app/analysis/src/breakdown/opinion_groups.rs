//! Opinion statements by opinion group: who is in which group, and the tables of both.
//!
//! An opinion group is a background like any other, but that it is computed of the votes themselves. Its own table comes first, with
//! nothing hidden in it, and then each statement is crossed with it as questions are with ages. So all that the parent module says of
//! breakdowns holds, with the statements of this question around the groups as a tree of their own: they have no table by age ([`super::plan`]).
//!
//! # Everybody is in a group
//!
//! Groups are found among those who voted on enough (the Polis method's *kept*), and whoever did not is put in the nearest. Were
//! these a group of their own, everybody else would be known to have voted on all of seven statements, and who passed among those
//! outside would follow by subtraction.
//!
//! # Which groups are told
//!
//! Of the numbers of groups that were tried the best (by its silhouette) that can be told: no group is small, and something that may be told marks every
//! one of them. That another number of groups was better and could not be told says that some cell of it was small, or that nothing marked a
//! group: neither of a table that anybody sees.
//!
//! # What that does not protect against
//!
//! Somebody who runs the algorithm knows that a group is made of votes. In rounds made for it that rules out combinations of votes on
//! several statements (if a group were all who agree with three of five, and its people agreed with three each, nobody in it would agree with four), though
//! every number is large. With five statements or more that takes numbers that lie on the edge of what is possible; with
//! three it would follow from any, and so there is no map of so few ([`super::plan`]).

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::breakdown::axis::{Form, forms};
use crate::breakdown::crossed::crossed;
use crate::breakdown::fine;
use crate::breakdown::plan::mapped;
use crate::count::joint;
use crate::figures::{Category, Cell, Group, RoundFigures, Row, Rung, Table};
use crate::ladder::no_table;
use crate::opinion_map::grouping::{Method, Partition};
use crate::opinion_map::groups::Members;
use crate::opinion_map::map::Map;
use crate::opinion_map::means::{assign, sizes};
use crate::opinion_map::points::{Point, middle};
use crate::opinion_map::publish::{enough_votes, smallest_group};
use crate::opinion_map::votes::Votes;
use crate::opinions::OpinionMap;
use crate::rows::{AnswerRows, Column};
use crate::threshold::Threshold;

/// More votes take longer to sort than signing may, and more memory: time and memory grow with votes, and with people a hundredfold for the base
/// clusters. It is a hundred votes by each of a hundred thousand people.
const MOST_VOTES: usize = 10_000_000;

/// The opinion map of a round with enough statements and no more than [`MOST_VOTES`]. Without groups where none can be told: then there are
/// no clear groups.
pub(crate) fn opinion_map(rows: &AnswerRows, figures: &RoundFigures, threshold: Threshold) -> Option<OpinionMap> {
    let question = mapped(&rows.shape)?;
    let none = OpinionMap { question, sizes: no_table(Some(rows.people)), statements: Vec::new() };
    let Column::Votes(codes, width) = &rows.columns[question] else {
        return Some(none);
    };
    if rows.people < threshold.smallest_group() {
        return Some(none);
    }
    if MOST_VOTES < codes.iter().filter(|code| **code != 0).count() {
        return None;
    }
    let withheld = rows.shape.withheld.iter().filter(|(of, _)| *of == question);
    let hidden: BTreeSet<u64> = withheld.map(|(_, place)| *place as u64).collect();
    let tables = figures.questions[question].tables();
    let mut told = sorted(codes, *width, &hidden, threshold).into_iter().map(|sorted| {
        let statements = statements(rows, tables, question, &sorted, figures.threshold);
        OpinionMap { question, sizes: sorted.table(rows.people), statements }
    });
    Some(told.find(|map| map.marks_every_group(tables)).unwrap_or(none))
}

/// Everybody's group, and how large each is, the largest first.
pub(super) struct Sorted {
    of: Vec<u8>,
    pub(super) sizes: Vec<u32>,
}

/// People sorted by their votes, `width` codes each, into every number of groups of which none is small; the best first. The same votes
/// give the same groups in whatever order they stand.
fn sorted(codes: &[u8], width: usize, hidden: &BTreeSet<u64>, threshold: Threshold) -> Vec<Sorted> {
    let of = |person: usize| &codes[person * width..(person + 1) * width];
    let people = codes.len() / width;
    let mut voters: Vec<usize> = (0..people).filter(|person| of(*person).iter().any(|code| *code != 0)).collect();
    if voters.is_empty() {
        return Vec::new();
    }
    voters.sort_by_cached_key(|person| (mixed(of(*person)), of(*person)));
    let in_order: Vec<&[u8]> = voters.iter().map(|person| of(*person)).collect();
    let votes = Votes::of_codes(&in_order, hidden);
    let map = Map::of(&votes);
    let kept = votes.kept(enough_votes(votes.statements().len()));
    // Whoever voted on nothing stands in the middle.
    let mut places = vec![[0.0; 2]; people];
    voters.iter().zip(&map.participants).for_each(|(person, place)| places[*person] = *place);
    let kept: Vec<(usize, Point)> = kept.iter().map(|row| (voters[*row], map.participants[*row])).collect();
    let points: Vec<Point> = kept.iter().map(|(_, place)| *place).collect();
    let mut partitions = Method::TwoLevel.group(&points).partitions;
    partitions.sort_by(|a, b| b.silhouette.total_cmp(&a.silhouette).then(b.k().cmp(&a.k())));
    let all = partitions.iter().map(|partition| whole(partition, &kept, &places));
    all.filter(|sorted| sorted.may_be_told(kept.len(), threshold)).collect()
}

/// The map of groups that were found in another way among those who are kept, and what each was called, the largest first: everybody else is in the
/// nearest. Members alone would tell how many voted on too little. `tables` are the statements' own. Each group is as large as its
/// members are many or larger, so where none of those is small, none of these is.
pub(crate) fn of_members(
    rows: &AnswerRows,
    tables: &[Table],
    places: &[Point],
    members: &Members,
) -> Option<(OpinionMap, Vec<usize>)> {
    let question = mapped(&rows.shape).filter(|_| !members.is_empty())?;
    let centers: Vec<Point> = members.values().map(|rows| middle(rows.iter().map(|row| &places[*row]))).collect();
    let kept = members.values().enumerate().flat_map(|(label, rows)| rows.iter().map(move |row| (*row, label)));
    let (sorted, order) = Sorted::of_labels(&all_labels(kept, places, &centers), centers.len());
    let names: Vec<usize> = members.keys().copied().collect();
    let statements = statements(rows, tables, question, &sorted, Threshold::default().people());
    let map = OpinionMap { question, sizes: sorted.table(rows.people), statements };
    Some((map, order.into_iter().map(|label| names[label]).collect()))
}

/// Those who are kept as they were sorted, all others in the nearest.
fn all_labels(kept: impl Iterator<Item = (usize, usize)>, places: &[Point], centers: &[Point]) -> Vec<usize> {
    let mut labels = assign(places, centers);
    kept.for_each(|(person, label)| labels[person] = label);
    labels
}

/// Everybody in a group.
fn whole(partition: &Partition, kept: &[(usize, Point)], places: &[Point]) -> Sorted {
    let as_sorted = kept.iter().zip(&partition.labels).map(|((person, _), label)| (*person, *label));
    Sorted::of_labels(&all_labels(as_sorted, places, &partition.centers), partition.k()).0
}

/// A number that looks drawn by chance, the same for the same votes (FNV-1a, mixed as in SplitMix64): so that where the search
/// for groups begins does not lean to any statement.
fn mixed(codes: &[u8]) -> u64 {
    let hash = codes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, code| (hash ^ u64::from(*code)).wrapping_mul(0x0000_0100_0000_01b3));
    let z = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb)
}

impl Sorted {
    /// Everybody by the label of their group, and which label each group had, the largest first.
    fn of_labels(labels: &[usize], groups: usize) -> (Self, Vec<usize>) {
        let held = sizes(labels, groups);
        let mut order: Vec<usize> = (0..held.len()).collect();
        order.sort_by_key(|label| (Reverse(held[*label]), *label));
        let name = |label: usize| order.iter().position(|other| *other == label).unwrap_or_default() as u8;
        let names: Vec<u8> = (0..held.len()).map(name).collect();
        let sorted = Self {
            of: labels.iter().map(|label| names[*label]).collect(),
            sizes: order.iter().map(|label| u32::try_from(held[*label]).unwrap_or(u32::MAX)).collect(),
        };
        (sorted, order)
    }

    /// Groups of these sizes, to see what would be told of them.
    #[cfg(test)]
    pub(super) fn of_sizes(sizes: Vec<u32>) -> Self {
        Self { of: Vec::new(), sizes }
    }

    fn may_be_told(&self, kept: usize, threshold: Threshold) -> bool {
        let smallest = threshold.smallest_group().max(u32::try_from(smallest_group(kept)).unwrap_or(u32::MAX));
        self.sizes.iter().all(|size| smallest <= *size)
    }

    fn categories(&self) -> Vec<Category> {
        (0..self.sizes.len()).map(|group| Category::OpinionGroup(group as u8)).collect()
    }

    /// The groups' own table.
    pub(super) fn table(&self, people: u32) -> Table {
        let row = |(category, people): (Category, &u32)| Row { category, cell: Cell::Count { people: *people } };
        let rows = self.categories().into_iter().zip(&self.sizes).map(row).collect();
        Table { rung: Rung::Full, group: Some(people), rows, second: Vec::new() }
    }

    /// The groups' side of a crossed table has one form: groups are never merged.
    pub(super) fn form(&self) -> Form {
        Form::of(self.categories(), &self.sizes)
    }
}

/// Each statement by group; none where no form is safe, and for those that were taken away.
fn statements(rows: &AnswerRows, tables: &[Table], question: usize, sorted: &Sorted, t: u32) -> Vec<Vec<Group>> {
    let (answers, groups) = (fine::of_question(rows.shape.questions[question].shape), [sorted.form()]);
    let counted = joint(&rows.columns[question], answers.len(), &sorted.of, sorted.sizes.len());
    let one = |(place, (table, counts)): (usize, (&Table, Vec<u32>))| {
        if rows.shape.withheld.contains(&(question, place)) {
            return Vec::new();
        }
        let of_answers: Vec<u32> = counts.chunks(sorted.sizes.len()).map(|row| row.iter().sum()).collect();
        crossed(&counts, table, &forms(table, &answers, &of_answers), &groups, t).unwrap_or_default()
    };
    tables.iter().zip(counted).enumerate().map(one).collect()
}
