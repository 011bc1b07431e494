//! Which comments and terms belong together.
//!
//! Comments and terms are the two sides of a network; a comment is tied to each term it has, the stronger the more it says by it. A
//! community is a set of comments and terms with more ties among them than chance would give, if every comment and every term kept
//! its strength and were tied at random. What all communities have beyond chance, as a share of all ties, is the modularity
//! (Newman 2004; for two sides Barber, *Modularity and community detection in bipartite networks*, 2007; for texts Ailem, Role and
//! Nadif, *Co-clustering document-term matrices by direct maximization of graph modularity*, 2015). It is made large by the method of
//! Louvain (Blondel and others, *Fast unfolding of communities in large networks*, 2008): everything begins alone and moves to the
//! neighbour's community where it gains most; communities then move as wholes; at the end each comment and term may move once more.
//! The order of moves is fixed, strongest first, so there is no chance in it.

/// Less than this is rounding, not a gain.
const NO_GAIN: f64 = 1e-12;
/// In practice a dozen rounds are enough.
const MOST_ROUNDS: usize = 100;

/// A network with two sides. After communities have become nodes, a node stands on both.
struct Network {
    near: Vec<Vec<(usize, f64)>>,
    /// The strength of each node's ties, as a comment and as a term.
    strength: Vec<[f64; 2]>,
    total: f64,
}

/// The community of each comment, numbered from 0. `rows` are each comment's ties to terms, of which there are so many.
pub(crate) fn communities(rows: &[Vec<(usize, f64)>], terms: usize) -> Vec<usize> {
    let network = Network::new(rows, terms);
    let mut of = network.unfold();
    network.settle(&mut of);
    of.truncate(rows.len());
    renumber(&mut of);
    of
}

impl Network {
    fn new(rows: &[Vec<(usize, f64)>], terms: usize) -> Self {
        let mut near: Vec<Vec<(usize, f64)>> = vec![Vec::new(); rows.len() + terms];
        let mut strength = vec![[0.0; 2]; near.len()];
        for (comment, row) in rows.iter().enumerate() {
            for (term, weight) in row {
                let term = rows.len() + term;
                near[comment].push((term, *weight));
                near[term].push((comment, *weight));
                strength[comment][0] += weight;
                strength[term][1] += weight;
            }
        }
        let total = strength.iter().map(|[comment, _]| comment).sum();
        Self { near, strength, total }
    }

    /// The community of each node: all alone, then moved; the communities moved likewise, until none gains.
    fn unfold(&self) -> Vec<usize> {
        let mut of: Vec<usize> = (0..self.near.len()).collect();
        self.settle(&mut of);
        let communities = renumber(&mut of);
        if communities < of.len() {
            let above = self.of_communities(&of, communities).unfold();
            for community in &mut of {
                *community = above[*community];
            }
        }
        of
    }

    /// Moves single nodes as long as it gains.
    fn settle(&self, of: &mut [usize]) {
        let mut order: Vec<usize> = (0..of.len()).collect();
        let strength = |node: usize| self.strength[node][0] + self.strength[node][1];
        order.sort_by(|a, b| strength(*b).total_cmp(&strength(*a)).then(a.cmp(b)));
        let mut sums = vec![[0.0; 2]; of.len()];
        for (node, community) in of.iter().enumerate() {
            add(&mut sums[*community], self.strength[node], 1.0);
        }
        let mut ties = vec![0.0; of.len()];
        for _ in 0..MOST_ROUNDS {
            let mut is_moved = false;
            for node in &order {
                let before = of[*node];
                add(&mut sums[before], self.strength[*node], -1.0);
                of[*node] = self.best(*node, of, &sums, &mut ties);
                add(&mut sums[of[*node]], self.strength[*node], 1.0);
                is_moved |= of[*node] != before;
            }
            if !is_moved {
                return;
            }
        }
    }

    /// Where a node that has been taken out gains most: where it was, unless another is better.
    fn best(&self, node: usize, of: &[usize], sums: &[[f64; 2]], ties: &mut [f64]) -> usize {
        let mut found = Vec::with_capacity(self.near[node].len());
        for (other, weight) in &self.near[node] {
            found.push(of[*other]);
            ties[of[*other]] += weight;
        }
        found.sort_unstable();
        found.dedup();
        let [comment, term] = self.strength[node];
        let by_chance = |community: usize| comment * sums[community][1] + term * sums[community][0];
        let gain = |community: usize| ties[community] - by_chance(community) / self.total;
        let mut best = (of[node], gain(of[node]));
        for community in &found {
            if best.1 + NO_GAIN < gain(*community) {
                best = (*community, gain(*community));
            }
        }
        for community in found {
            ties[community] = 0.0;
        }
        best.0
    }

    /// The network whose nodes are communities. Ties within one no longer matter.
    fn of_communities(&self, of: &[usize], communities: usize) -> Self {
        let mut near: Vec<Vec<(usize, f64)>> = vec![Vec::new(); communities];
        let mut strength = vec![[0.0; 2]; communities];
        for (node, community) in of.iter().enumerate() {
            add(&mut strength[*community], self.strength[node], 1.0);
            let outwards = self.near[node].iter().map(|(other, weight)| (of[*other], *weight));
            near[*community].extend(outwards.filter(|(other, _)| other != community));
        }
        for ties in &mut near {
            ties.sort_by_key(|(other, _)| *other);
            ties.dedup_by(|next, kept| {
                let is_same = next.0 == kept.0;
                kept.1 += if is_same { next.1 } else { 0.0 };
                is_same
            });
        }
        Self { near, strength, total: self.total }
    }
}

fn add(sums: &mut [f64; 2], strength: [f64; 2], sign: f64) {
    sums[0] += sign * strength[0];
    sums[1] += sign * strength[1];
}

/// Numbers communities from 0 in the order they first come; how many there are.
fn renumber(of: &mut [usize]) -> usize {
    let mut numbers = vec![None; of.iter().max().map_or(0, |last| last + 1)];
    let mut next = 0;
    for community in of {
        *community = *numbers[*community].get_or_insert_with(|| {
            next += 1;
            next - 1
        });
    }
    next
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Ties of one strength.
    fn tied(rows: &[&[usize]]) -> Vec<Vec<(usize, f64)>> {
        rows.iter().map(|terms| terms.iter().map(|term| (*term, 1.0)).collect()).collect()
    }

    #[test]
    fn comments_that_share_terms_are_together_and_others_are_not() {
        let rows = tied(&[&[0, 1], &[2, 3], &[1, 4], &[0, 4], &[3, 5], &[2, 5]]);
        assert_eq!(communities(&rows, 6), [0, 1, 0, 0, 1, 1]);
    }

    #[test]
    fn a_term_that_all_have_does_not_bring_them_together() {
        let rows = tied(&[&[0, 1, 2], &[0, 1, 2], &[0, 3, 4], &[0, 3, 4]]);
        assert_eq!(communities(&rows, 5), [0, 0, 1, 1]);
    }

    #[test]
    fn one_without_terms_is_alone() {
        assert_eq!(communities(&tied(&[&[0], &[], &[0], &[], &[1], &[1]]), 2), [0, 1, 0, 2, 3, 3]);
        assert!(communities(&[], 0).is_empty());
        assert_eq!(communities(&tied(&[&[], &[]]), 0), [0, 1]);
    }

    #[test]
    fn rings_are_apart_and_cut_into_few_pieces() {
        // Each comment shares one term with the next. Single moves make pairs of them; pairs that move make more.
        let ring = |first: usize, size: usize| {
            (0..size).map(move |at| vec![(first + at, 1.0), (first + (at + 1) % size, 1.0)])
        };
        let rows: Vec<_> = ring(0, 5).chain(ring(5, 5)).collect();
        let of = communities(&rows, 10);
        assert!(of[..5].iter().all(|community| !of[5..].contains(community)), "{of:?}");
        assert!(of.iter().max().is_some_and(|last| *last < 7), "{of:?}");
    }
}
