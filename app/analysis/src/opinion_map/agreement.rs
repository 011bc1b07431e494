//! How much two groupings of the same people agree.

use std::collections::BTreeMap;

/// The adjusted Rand index (Hubert and Arabie 1985) of people's groups in one grouping and in another: 1 if both are the same, about 0 if
/// they have no more in common than chance gives.
pub fn adjusted_rand_index(pairs: &[(usize, usize)]) -> f64 {
    let both = pairs_together(pairs.iter().copied());
    let one = pairs_together(pairs.iter().map(|pair| (pair.0, 0)));
    let other = pairs_together(pairs.iter().map(|pair| (0, pair.1)));
    let all = choose_two(pairs.len());
    if all == 0.0 {
        return 1.0;
    }
    let by_chance = one * other / all;
    let most = (one + other) / 2.0;
    if most == by_chance { 1.0 } else { (both - by_chance) / (most - by_chance) }
}

/// How many pairs of people have the same label.
fn pairs_together(labels: impl Iterator<Item = (usize, usize)>) -> f64 {
    let mut sizes: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    labels.for_each(|label| *sizes.entry(label).or_default() += 1);
    sizes.values().map(|size| choose_two(*size)).sum()
}

fn choose_two(size: usize) -> f64 {
    let size = size as f64;
    size * (size - 1.0) / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_do_not_matter_and_chance_counts_for_nothing() {
        let near = |pairs: &[(usize, usize)], expected: f64| {
            let found = adjusted_rand_index(pairs);
            assert!((found - expected).abs() < 1e-15, "{pairs:?}: {found}");
        };
        near(&[(0, 5), (0, 5), (1, 2), (1, 2)], 1.0);
        near(&[(0, 0), (0, 1), (1, 0), (1, 1)], -0.5);
        near(&[(0, 0), (0, 0), (1, 1), (1, 0), (2, 1), (2, 2)], 2.0 / 27.0);
        assert_eq!((adjusted_rand_index(&[]), adjusted_rand_index(&[(3, 4); 2])), (1.0, 1.0));
    }
}
