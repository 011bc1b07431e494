//! Borda and Condorcet from first and second places are right whatever was hidden and whatever came after these.

use analysis::figures::{Category, Cell, QuestionFigures, Table};
use analysis::shape::QuestionShape;
use analysis::value::AnswerValue;
use proptest::prelude::{Strategy, prop, prop_assert, proptest};
use proptest::test_runner::TestCaseError;

use crate::answers::released;

/// Every order of some of the options, nothing included: fewer first.
fn orders(options: u8) -> Vec<Vec<u8>> {
    let mut orders = vec![Vec::new()];
    let mut from = 0;
    while from < orders.len() {
        let longer: Vec<Vec<u8>> = (0..options)
            .filter(|option| !orders[from].contains(option))
            .map(|option| [orders[from].clone(), vec![option]].concat())
            .collect();
        orders.extend(longer);
        from += 1;
    }
    orders
}

/// The release of a ranking that so many put in each of [`orders`].
fn table(options: u8, counts: &[u32]) -> Table {
    let kinds: Vec<Vec<AnswerValue>> =
        orders(options).into_iter().map(|order| vec![AnswerValue::Order(order)]).collect();
    let figures = released(&[QuestionShape::Ranking { options }.into()], &kinds, counts);
    let QuestionFigures::Ranking(table) = &figures.questions()[0] else { panic!("not a ranking") };
    table.clone()
}

/// The same of so many in each order that is named.
fn ranked(options: u8, named: &[(&[u8], u32)]) -> Table {
    let people =
        |order: &Vec<u8>| named.iter().find(|(name, _)| *name == order.as_slice()).map_or(0, |(_, people)| *people);
    table(options, &orders(options).iter().map(people).collect::<Vec<_>>())
}

/// How many prefer one to the other.
fn prefer(options: u8, counts: &[u32], one: u8, other: u8) -> u64 {
    let place = |order: &[u8], option| order.iter().position(|ranked| *ranked == option).unwrap_or(usize::MAX);
    let orders = orders(options);
    let who = orders.iter().zip(counts).filter(|(order, _)| place(order, one) < place(order, other));
    who.map(|(_, people)| u64::from(*people)).sum()
}

fn borda(options: u8, counts: &[u32], option: u8) -> u64 {
    let of_place = |place: usize| u64::from(options) - 1 - place as u64;
    let points = |order: &[u8]| order.iter().position(|ranked| *ranked == option).map_or(0, of_place);
    orders(options).iter().zip(counts).map(|(order, people)| points(order) * u64::from(*people)).sum()
}

/// One order is mostly in fashion, or none.
fn counts(orders: usize) -> impl Strategy<Value = Vec<u32>> {
    (prop::collection::vec(0..7_u32, orders), 0..orders, 0..60_u32).prop_map(|(mut counts, at, more)| {
        counts[at] += more;
        counts
    })
}

#[test]
fn what_more_than_half_put_first_wins_both_ways() {
    let table = ranked(3, &[(&[0], 60), (&[1], 6), (&[2], 6), (&[], 6)]);
    assert_eq!(table.condorcet_winner(), Some(Category::Option(0)));
    assert_eq!(table.borda_winner(), Some(Category::Option(0)));
    let even = ranked(3, &[(&[0], 60), (&[1], 60), (&[2], 6), (&[], 6)]);
    assert_eq!(even.condorcet_winner(), None);
}

/// Nobody's first place is that of more than half: of first places alone nothing could be said.
#[test]
fn with_whole_orders_points_and_pairs_are_exact() {
    let named: [(&[u8], u32); 10] = [
        (&[0, 1], 10),
        (&[0, 2], 20),
        (&[0], 5),
        (&[1, 0, 2], 15),
        (&[1, 2], 5),
        (&[1], 5),
        (&[2, 0], 20),
        (&[2, 1, 0], 5),
        (&[2], 5),
        (&[], 10),
    ];
    let table = ranked(3, &named);
    assert_eq!(table.second_places().len(), 3);
    let points = [0, 1, 2].map(|option| table.borda_points(Category::Option(option)).unwrap());
    assert_eq!(points, [(105, 105), (65, 65), (85, 85)]);
    let prefer = |one, other| table.prefer(Category::Option(one), Category::Option(other)).unwrap();
    assert_eq!(
        [prefer(0, 1), prefer(1, 0), prefer(0, 2), prefer(2, 0)],
        [55, 30, 50, 35].map(|people| (people, people))
    );
    assert_eq!(table.borda_winner(), Some(Category::Option(0)));
    assert_eq!(table.condorcet_winner(), Some(Category::Option(0)));
}

/// Everybody put all in order: who put nothing second is hidden, with one other cell of each.
#[test]
fn a_hidden_cell_leaves_a_few_points_open_and_still_a_winner() {
    let table = ranked(3, &[(&[0, 1, 2], 20), (&[0, 2, 1], 15), (&[1, 0, 2], 30), (&[2, 0, 1], 25), (&[], 10)]);
    assert!(table.second_places().iter().all(Table::is_shown));
    let (low, high) = table.borda_points(Category::Option(0)).unwrap();
    assert!(low <= 125 && 125 <= high && high - low <= 20, "{low} to {high}");
    assert_eq!(table.condorcet_winner(), Some(Category::Option(0)), "of first places alone it could not be said");
}

#[test]
fn there_are_second_places_only_of_those_whose_number_is_shown_and_no_small_group() {
    let table = ranked(3, &[(&[0, 1], 40), (&[1, 0], 30), (&[2, 0], 9), (&[], 10)]);
    assert_eq!(table.second_places().iter().map(Table::is_shown).collect::<Vec<_>>(), [true, true, false]);
    let hidden = ranked(3, &[(&[0, 1], 40), (&[1, 0], 30), (&[2, 0], 20)]);
    assert!(matches!(hidden.cell(Category::Option(0)), Some(Cell::Between { .. })), "as nobody skipped it");
    assert_eq!(hidden.second_places().iter().map(Table::is_shown).collect::<Vec<_>>(), [false, true, true]);
    assert!(ranked(2, &[(&[0, 1], 40), (&[1, 0], 30), (&[], 10)]).second_places().is_empty(), "the first says all");
}

/// Every winner is one in truth, and what is told between two numbers lies there.
fn holds(options: u8, counts: &[u32]) -> Result<(), TestCaseError> {
    let (table, all) = (table(options, counts), 0..options);
    if let Some(Category::Option(best)) = table.condorcet_winner() {
        let mut others = all.clone().filter(|other| *other != best);
        prop_assert!(others.all(|other| prefer(options, counts, other, best) < prefer(options, counts, best, other)));
    }
    if let Some(Category::Option(best)) = table.borda_winner() {
        let mut others = all.clone().filter(|other| *other != best);
        prop_assert!(others.all(|other| borda(options, counts, other) < borda(options, counts, best)));
    }
    for option in all.clone() {
        if let Some((low, high)) = table.borda_points(Category::Option(option)) {
            prop_assert!((low..=high).contains(&borda(options, counts, option)));
        }
        for other in all.clone() {
            if let Some((low, high)) = table.prefer(Category::Option(option), Category::Option(other)) {
                prop_assert!((low..=high).contains(&prefer(options, counts, option, other)));
            }
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn a_winner_of_three_is_one_in_truth(counts in counts(16)) {
        holds(3, &counts)?;
    }

    #[test]
    fn a_winner_of_four_is_one_in_truth(counts in counts(65)) {
        holds(4, &counts)?;
    }
}
