//! Counting people in columns of codes.

use crate::rows::Column;

/// Who was asked a question, one entry per person; `None` is everybody.
pub(crate) type Mask = Option<Vec<bool>>;

/// How many people have each code from 0 up to `codes`.
pub(crate) fn histogram(column: &[u8], codes: usize, asked: &Mask) -> Vec<u32> {
    // One slot per possible byte: no bounds check in the loop.
    let mut counts = [0_u32; 256];
    match asked {
        None => column.iter().for_each(|code| counts[usize::from(*code)] += 1),
        Some(asked) => {
            let of_asked = column.iter().zip(asked).filter(|(_, asked)| **asked);
            of_asked.for_each(|(code, _)| counts[usize::from(*code)] += 1);
        }
    }
    counts[..codes].to_vec()
}

/// How many people chose each option.
pub(crate) fn chosen(sets: &[u64], options: usize, asked: &Mask) -> Vec<u32> {
    let mut counts = vec![0_u32; options];
    for (person, set) in sets.iter().enumerate() {
        let mut left = if is_asked(asked, person) { *set } else { 0 };
        while left != 0 {
            counts[left.trailing_zeros() as usize] += 1;
            left &= left - 1;
        }
    }
    counts
}

/// For each statement: how many did not vote, agreed, disagreed, passed.
pub(crate) fn votes(codes: &[u8], statements: usize, asked: &Mask) -> Vec<[u32; 4]> {
    let mut counts = vec![[0_u32; 4]; statements];
    for (person, votes) in codes.chunks_exact(statements).enumerate() {
        if is_asked(asked, person) {
            for (count, code) in counts.iter_mut().zip(votes) {
                count[usize::from(code & 3)] += 1;
            }
        }
    }
    counts
}

/// How many people have each answer code with each code of a background: for each table of the question a line for every
/// one of its `kinds` of answers, with `groups` numbers.
pub(crate) fn joint(column: &Column, kinds: usize, by: &[u8], groups: usize) -> Vec<Vec<u32>> {
    match column {
        Column::One(codes) | Column::Ranked(codes, _) => vec![of_pairs(codes, kinds, by, groups)],
        Column::Many(sets) => of_options(sets, by, groups),
        Column::Votes(codes, width) => of_votes(codes, *width, by, groups),
        Column::Nothing => Vec::new(),
    }
}

/// How many people have each code of one column with each of another: a line for every one of its `kinds`.
pub(crate) fn of_pairs(codes: &[u8], kinds: usize, by: &[u8], groups: usize) -> Vec<u32> {
    let mut counts = vec![0; kinds * groups];
    for (code, group) in codes.iter().zip(by) {
        counts[usize::from(*code) * groups + usize::from(*group)] += 1;
    }
    counts
}

/// How many of those asked have each code of what stands second in a ranking: a line for every one of the `kinds` of codes of what stands
/// first, with as many numbers.
pub(crate) fn of_second_places(first: &[u8], second: &[u8], kinds: usize, asked: &Mask) -> Vec<u32> {
    let mut counts = vec![0; kinds * kinds];
    for (person, (first, second)) in first.iter().zip(second).enumerate() {
        if is_asked(asked, person) {
            counts[usize::from(*first) * kinds + usize::from(*second)] += 1;
        }
    }
    counts
}

/// All 64 options there may be; those that are not are in nobody's set.
fn of_options(sets: &[u64], by: &[u8], groups: usize) -> Vec<Vec<u32>> {
    let all = histogram(by, groups, &None);
    let mut chosen = vec![vec![0_u32; groups]; 64];
    for (set, group) in sets.iter().zip(by) {
        let mut left = *set;
        while left != 0 {
            chosen[left.trailing_zeros() as usize][usize::from(*group)] += 1;
            left &= left - 1;
        }
    }
    let with_the_rest = |chosen: Vec<u32>| {
        let others = all.iter().zip(&chosen).map(|(all, chosen)| all - chosen);
        others.chain(chosen.iter().copied()).collect()
    };
    chosen.into_iter().map(with_the_rest).collect()
}

fn of_votes(codes: &[u8], width: usize, by: &[u8], groups: usize) -> Vec<Vec<u32>> {
    let mut counts = vec![vec![0; 4 * groups]; width];
    for (votes, group) in codes.chunks_exact(width).zip(by) {
        for (counts, code) in counts.iter_mut().zip(votes) {
            counts[usize::from(code & 3) * groups + usize::from(*group)] += 1;
        }
    }
    counts
}

/// Those among `asked` who chose `option` in this question.
pub(crate) fn those_who_chose(column: &Column, option: u8, asked: &Mask) -> Vec<bool> {
    let chose: Vec<bool> = match column {
        Column::One(codes) => codes.iter().map(|code| *code == option + 1).collect(),
        Column::Many(sets) => sets.iter().map(|set| set >> option & 1 == 1).collect(),
        Column::Ranked(..) | Column::Votes(..) | Column::Nothing => Vec::new(),
    };
    chose.into_iter().enumerate().map(|(person, chose)| chose && is_asked(asked, person)).collect()
}

fn is_asked(asked: &Mask, person: usize) -> bool {
    asked.as_ref().is_none_or(|asked| asked[person])
}
