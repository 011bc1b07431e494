//! The attacker let loose on rankings of three options with a threshold of 3: he has the first places, what stands second, and the first places
//! broken down, and tries every round there is. Then the same with rules that leak.

use crate::attacked::attacker::{all_tables, leaks};
use crate::attacked::up_to;
use crate::breakdown::axis::{Form, forms};
use crate::breakdown::crossed::crossed;
use crate::breakdown::fine;
use crate::candidates;
use crate::figures::{Category, Group, Table};
use crate::ladder::climb;
use crate::second_places::with_second_places;
use crate::shape::QuestionShape;
use crate::threshold::Threshold;

const T: u32 = 3;

const OPTIONS: u8 = 3;

/// Nothing, and each option.
const CODES: usize = 4;

/// Some of the orders that people may have: all of two that are often put first, and what is left.
const ORDERS: [&[u8]; 8] = [&[0, 1], &[0, 2], &[0], &[1, 0], &[1, 2], &[1], &[2], &[]];

/// How many there are of each code of the first place with each of the second.
fn by_place(orders: &[&[u8]], counts: &[u32]) -> Vec<u32> {
    let mut places = vec![0; CODES * CODES];
    for (order, people) in orders.iter().zip(counts) {
        let code = |at: usize| order.get(at).map_or(0, |option| usize::from(*option) + 1);
        places[code(0) * CODES + code(1)] += people;
    }
    places
}

/// The first places alone.
fn firsts(places: &[u32]) -> Table {
    let counts: Vec<u32> = places.chunks(CODES).map(|line| line.iter().sum()).collect();
    climb(counts.iter().sum(), Threshold::for_small_tests(T), candidates::choice(&counts))
}

/// What the layer shows.
fn release(orders: &[&[u8]], counts: &[u32]) -> Table {
    let places = by_place(orders, counts);
    with_second_places(firsts(&places), OPTIONS, &places, Threshold::for_small_tests(T))
}

/// Nothing is told of rounds of so many, and so many options at most have second places.
fn is_silent(orders: &[&[u8]], people: u32, most_shown: usize) {
    let mut shown = 0;
    let found = leaks(all_tables(people, orders.len()), T, |counts| {
        let table = release(orders, counts);
        shown = shown.max(table.second_places().iter().filter(|table| table.is_shown()).count());
        table
    });
    assert!(found.is_empty(), "{} leaks with {people} people, for one: {:?}", found.len(), found[0]);
    assert_eq!(shown, most_shown, "{people}");
}

#[test]
fn what_stands_second_tells_nothing() {
    for people in up_to(17) {
        // Ten put one option first, and three another, behind which the third hides.
        is_silent(&ORDERS, people, usize::from(13 <= people));
    }
}

/// Twenty-six can be ten, ten, three and three: two tables beside each other, and all numbers shown.
#[test]
fn what_stands_second_after_two_options_tells_nothing() {
    is_silent(&[&[0, 1], &[0, 2], &[0], &[1, 0], &[1], &[2], &[]], 26, 2);
}

/// The first places by a background of two, beside what stands second.
fn broken_down(orders: &[&[u8]], counts: &[u32]) -> (Table, Option<Vec<Group>>) {
    let both: Vec<u32> = counts.chunks(2).map(|pair| pair.iter().sum()).collect();
    let table = release(orders, &both);
    let of_background = |at: usize| by_place(orders, &counts.iter().skip(at).step_by(2).copied().collect::<Vec<_>>());
    let [one, other] = [0, 1].map(of_background);
    let line = |places: &[u32], code: usize| places[code * CODES..][..CODES].iter().sum::<u32>();
    let lines: Vec<u32> = (0..CODES).flat_map(|code| [line(&one, code), line(&other, code)]).collect();
    let people: Vec<u32> = lines.chunks(2).map(|pair| pair.iter().sum()).collect();
    let answers = fine::of_question(QuestionShape::Ranking { options: OPTIONS });
    let sizes: Vec<u32> = [&one, &other].map(|places| places.iter().sum::<u32>()).to_vec();
    let background = [Category::Language(0), Category::Language(1)].to_vec();
    let known = sizes.iter().all(|size| T <= *size).then(|| Form::of(background, &sizes));
    let columns: Vec<Form> = known.into_iter().collect();
    let of_lines = if table.is_shown() { forms(&table, &answers, &people) } else { Vec::new() };
    let groups = crossed(&lines, &table, &of_lines, &columns, T);
    (table, groups)
}

#[test]
fn what_stands_second_and_a_breakdown_tell_nothing_together() {
    // Something is put first by each: an option that nobody could choose would be a zero that he knows of.
    let orders: [&[u8]; 5] = [&[1, 0], &[1, 2], &[0], &[2], &[]];
    let mut both = 0;
    let found = leaks(all_tables(16, 2 * orders.len()), T, |counts| {
        // How many there are of each background is public here, where none is few.
        let sizes = [0, 1].map(|at| counts.iter().skip(at).step_by(2).sum::<u32>());
        let (table, groups) = broken_down(&orders, counts);
        both += usize::from(groups.is_some() && !table.second_places().is_empty());
        (sizes.iter().all(|size| T <= *size).then_some(sizes), table, groups)
    });
    assert!(found.is_empty(), "{} leaks, for one: {:?}", found.len(), found[0]);
    assert!(0 < both);
}

/// What stands second is told as it is, but for the small numbers.
#[test]
fn he_subtracts_where_what_stands_second_hides_nothing_but_the_small() {
    let primary_only = |counts: &[u32]| {
        let places = by_place(&ORDERS, counts);
        let shown: Vec<Option<u32>> = places.iter().map(|people| (T <= *people).then_some(*people)).collect();
        (firsts(&places), shown)
    };
    assert!(!leaks(all_tables(14, ORDERS.len()), T, primary_only).is_empty());
}

/// What stands second is told also where the number of those who put the same first is hidden: the group says it.
#[test]
fn he_reads_a_hidden_first_place_from_its_second_places() {
    let of_all = |counts: &[u32]| {
        let places = by_place(&ORDERS, counts);
        let of_option = |option: u8| {
            let line = &places[(usize::from(option) + 1) * CODES..][..CODES];
            climb(line.iter().sum(), Threshold::for_small_tests(T), candidates::second(option, line))
        };
        (firsts(&places), (0..OPTIONS).map(of_option).collect::<Vec<Table>>())
    };
    assert!(!leaks(all_tables(14, ORDERS.len()), T, of_all).is_empty());
}

/// How many prefer one to the other, beside what the layer shows: whole numbers of hidden cells follow.
#[test]
fn he_works_cells_out_from_pairs_that_are_told_beside() {
    let with_a_pair = |counts: &[u32]| {
        let places = by_place(&ORDERS, counts);
        let prefer =
            |one: usize, third: usize| places[one * CODES..][..CODES].iter().sum::<u32>() + places[third * CODES + one];
        (release(&ORDERS, counts), [prefer(1, 3), prefer(1, 2)])
    };
    assert!(!leaks(all_tables(14, ORDERS.len()), T, with_a_pair).is_empty());
}
