//! Which leanings are more than chance, when so many are looked at.

use super::groups::Group;
use super::normal::upper_tail;
use super::statistics::Statistic;

/// Of those that are called significant, so many may be chance.
const FALSE_SHARE: f64 = 0.1;

/// So many votes in the group are needed before anything is said of it.
pub const LEAST_VOTES: u32 = 5;

/// For each group and column, whether the group leans to one side of the statement, by both tests, beyond chance.
///
/// One of ten unrelated statements passes a single test at 90 %. So the p-values of all pairs of a group and a visible statement with at least
/// [`LEAST_VOTES`] votes in the group are judged together (Benjamini and Hochberg 1995): of N sorted p-values the first i pass, i being the
/// last with `p_i <= i / N * 0.1`. The p-value of a pair is the larger of its two tests', one-sided, on the side it stands for:
/// both have to pass.
pub fn significant(groups: &[Group], hidden: &[bool]) -> Vec<Vec<bool>> {
    let of_group = |(at, group): (usize, &Group)| {
        let tested = group.statistics.iter().enumerate().filter(|(column, _)| !hidden[*column]);
        let enough = tested.filter(|(_, statistic)| LEAST_VOTES <= statistic.count.votes);
        enough.map(|(column, statistic)| (p_value(statistic), at, column)).collect::<Vec<_>>()
    };
    let pairs: Vec<(f64, usize, usize)> = groups.iter().enumerate().flat_map(of_group).collect();
    let limit = limit(pairs.iter().map(|(p, _, _)| *p).collect());
    let mut passed = vec![vec![false; hidden.len()]; groups.len()];
    pairs.into_iter().for_each(|(p, group, column)| passed[group][column] = p <= limit);
    passed
}

fn p_value(statistic: &Statistic) -> f64 {
    let leaning = statistic.leaning(statistic.side());
    upper_tail(leaning.probability_test.min(leaning.ratio_test))
}

/// The largest p-value that passes; below all of them if none does.
fn limit(mut p_values: Vec<f64>) -> f64 {
    p_values.sort_by(f64::total_cmp);
    let all = p_values.len() as f64;
    let passes = |(before, p): &(usize, &f64)| **p <= (*before + 1) as f64 / all * FALSE_SHARE;
    p_values.iter().enumerate().rev().find(passes).map_or(-1.0, |(_, p)| *p)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_that_is_low_enough_takes_all_below_with_it() {
        // The limits are 0.02, 0.04, 0.06, 0.08 and 0.1.
        assert_eq!(limit(vec![0.5, 0.055, 0.03, 0.05, 0.9]), 0.055);
        assert_eq!(limit(vec![0.03, 0.5, 0.5, 0.5, 0.5]), -1.0);
        assert_eq!(limit(Vec::new()), -1.0);
    }
}
