//! Borda and Condorcet from first places are right whatever the rest of the order was.

use analysis::figures::{Category, QuestionFigures, Table};
use analysis::shape::QuestionShape;
use analysis::value::AnswerValue;
use proptest::prelude::{Strategy, prop, prop_assert, proptest};

use crate::answers::released;

const OPTIONS: u8 = 3;

/// Every order of some of three options, nothing included.
fn orders() -> Vec<Vec<u8>> {
    let mut orders = vec![Vec::new()];
    let mut from = 0;
    while from < orders.len() {
        let longer: Vec<Vec<u8>> = (0..OPTIONS)
            .filter(|option| !orders[from].contains(option))
            .map(|option| [orders[from].clone(), vec![option]].concat())
            .collect();
        orders.extend(longer);
        from += 1;
    }
    orders
}

fn table(counts: &[u32]) -> Table {
    let kinds: Vec<Vec<AnswerValue>> = orders().into_iter().map(|order| vec![AnswerValue::Order(order)]).collect();
    let figures = released(&[QuestionShape::Ranking { options: OPTIONS }.into()], &kinds, counts);
    let QuestionFigures::Ranking(table) = &figures.questions()[0] else { panic!("not a ranking") };
    table.clone()
}

/// How many prefer one to the other.
fn prefer(counts: &[u32], one: u8, other: u8) -> u32 {
    let place = |order: &[u8], option| order.iter().position(|ranked| *ranked == option).unwrap_or(usize::MAX);
    orders()
        .iter()
        .zip(counts)
        .filter(|(order, _)| place(order, one) < place(order, other))
        .map(|(_, people)| people)
        .sum()
}

fn borda(counts: &[u32], option: u8) -> u64 {
    let points = |order: &[u8]| order.iter().position(|ranked| *ranked == option).map_or(0, |place| 2 - place as u64);
    orders().iter().zip(counts).map(|(order, people)| points(order) * u64::from(*people)).sum()
}

/// One order is mostly in fashion, or none.
fn counts() -> impl Strategy<Value = Vec<u32>> {
    (prop::collection::vec(0..7_u32, 16), 0..16_usize, 0..60_u32).prop_map(|(mut counts, at, more)| {
        counts[at] += more;
        counts
    })
}

#[test]
fn what_more_than_half_put_first_wins_both_ways() {
    let mut counts = [1; 16];
    counts[1] = 60; // the first option and nothing else
    let table = table(&counts);
    assert_eq!(table.condorcet_winner(), Some(Category::Option(0)));
    assert_eq!(table.borda_winner(), Some(Category::Option(0)));
    counts[2] = 60;
    assert_eq!(self::table(&counts).condorcet_winner(), None);
}

proptest! {
    #[test]
    fn a_winner_is_one_in_truth(counts in counts()) {
        let (table, all) = (table(&counts), 0..OPTIONS);
        if let Some(Category::Option(best)) = table.condorcet_winner() {
            let mut others = all.clone().filter(|other| *other != best);
            prop_assert!(others.all(|other| prefer(&counts, other, best) < prefer(&counts, best, other)));
        }
        if let Some(Category::Option(best)) = table.borda_winner() {
            let mut others = all.clone().filter(|other| *other != best);
            prop_assert!(others.all(|other| borda(&counts, other) < borda(&counts, best)));
        }
        for option in all {
            if let Some((low, high)) = table.borda_points(Category::Option(option)) {
                prop_assert!((low..=high).contains(&borda(&counts, option)));
            }
        }
    }
}
