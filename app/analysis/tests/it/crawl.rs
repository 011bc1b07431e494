//! Everything that a result holds is read twice, through the types that pages and files use and as the bare
//! JSON that is stored: both hold the same numbers, and those about answers are shown cells (G5, G6).

use std::collections::BTreeMap;

use analysis::figures::{Category, Cell, RoundFigures, Table};
use analysis::stored::{StoredResult, open};
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
use serde_json::Value;

use crate::everything::{STATEMENTS, figures, tables};

const T: u64 = 5;
const SMALLEST_GROUP: u64 = 10;

/// Each number by its place.
type Numbers = BTreeMap<String, u64>;

proptest! {
    #[test]
    fn every_number_of_a_result_is_in_its_stored_release_and_no_other_is(figures in figures()) {
        let stored = StoredResult::of(&figures).unwrap();
        let in_json = numbers_in(stored.json());

        prop_assert_eq!(&crawled(&figures), &in_json);
        prop_assert_eq!(&crawled(&open(stored.json(), stored.fingerprint()).unwrap()), &in_json);
    }

    #[test]
    fn no_stored_number_of_people_is_small_and_no_table_is_of_a_small_group(figures in figures()) {
        let stored = numbers_in(StoredResult::of(&figures).unwrap().json());
        for (place, number) in &stored {
            let (table, cell) = place.rsplit_once("/rows/").unwrap_or((place, ""));
            let is_small = match cell.rsplit_once("/cell/").map(|(_, kind)| kind) {
                None => false,
                Some("fewer_than") => *number != T,
                Some(_) => *number < T,
            };
            prop_assert!(!is_small, "{number} stands in {place}");
            let group = stored.get(&format!("{table}/group"));
            prop_assert!(cell.is_empty() || group.is_some_and(|group| SMALLEST_GROUP <= *group), "{place}");
        }
    }
}

/// Every number that the types give out.
fn crawled(figures: &RoundFigures) -> Numbers {
    let mut numbers = Numbers::new();
    numbers.insert("/algorithm".to_owned(), figures.algorithm().into());
    numbers.insert("/threshold".to_owned(), figures.threshold().into());
    numbers.insert("/participants".to_owned(), figures.participants().into());
    for (place, table) in tables(figures) {
        crawl(&place, table, &mut numbers);
    }
    for (place, breakdown) in figures.breakdowns().iter().enumerate() {
        let place = format!("/breakdowns/{place}");
        numbers.insert(format!("{place}/question"), breakdown.question().try_into().unwrap());
        let part = breakdown.part().map(|part| (format!("{place}/part"), part.try_into().unwrap()));
        numbers.extend(part);
        for (at, group) in breakdown.groups().iter().enumerate() {
            let named = of_category(group.category()).into_iter();
            numbers.extend(named.map(|(name, number)| (format!("{place}/groups/{at}/{name}"), number.into())));
        }
    }
    if let Some(map) = figures.opinion_map() {
        numbers.insert("/opinion_map/question".to_owned(), map.question().try_into().unwrap());
        for (place, group) in
            (0..usize::from(STATEMENTS)).flat_map(|place| map.statement(place).iter().map(move |of| (place, of)))
        {
            let Category::OpinionGroup(name) = group.category() else { panic!("{group:?}") };
            numbers.insert(format!("/opinion_map/statements/{place}/{name}/category/opinion_group"), name.into());
        }
    }
    for (at, group) in figures.sexes_by_age().iter().enumerate() {
        let named = of_category(group.category()).into_iter();
        numbers.extend(named.map(|(name, number)| (format!("/sexes_by_age/{at}/{name}"), number.into())));
    }
    numbers
}

fn crawl(place: &str, table: &Table, numbers: &mut Numbers) {
    numbers.extend(table.group().map(|group| (format!("{place}/group"), group.into())));
    for (at, row) in table.rows().iter().enumerate() {
        for (name, number) in of_cell(row.cell()).into_iter().chain(of_category(row.category())) {
            numbers.insert(format!("{place}/rows/{at}/{name}"), number.into());
        }
    }
}

fn of_cell(cell: Cell) -> Vec<(&'static str, u32)> {
    match cell {
        Cell::Count { people, .. } => vec![("cell/count", people)],
        Cell::FewerThan { threshold, .. } => vec![("cell/fewer_than", threshold)],
        Cell::Between { low, high, .. } => vec![("cell/between/0", low), ("cell/between/1", high)],
        _ => Vec::new(),
    }
}

/// The numbers that name a category: they were there before the first answer.
fn of_category(category: Category) -> Vec<(&'static str, u32)> {
    match category {
        Category::Ages(ages) => {
            let to = ages.to.map(|to| ("category/ages/to", to.into()));
            [("category/ages/from", ages.from.into())].into_iter().chain(to).collect()
        }
        Category::Language(place) => vec![("category/language", place.into())],
        Category::Option(place) => vec![("category/option", place.into())],
        Category::OpinionGroup(place) => vec![("category/opinion_group", place.into())],
        Category::Steps(from, to) => vec![("category/steps/0", from.into()), ("category/steps/1", to.into())],
        _ => Vec::new(),
    }
}

fn numbers_in(json: &str) -> Numbers {
    let mut numbers = Numbers::new();
    collect(String::new(), &serde_json::from_str(json).unwrap(), &mut numbers);
    numbers
}

/// A text with a digit in it would be a number that got past.
fn collect(place: String, value: &Value, numbers: &mut Numbers) {
    match value {
        Value::Number(number) => drop(numbers.insert(place, number.as_u64().unwrap())),
        Value::Array(all) => {
            all.iter().enumerate().for_each(|(at, one)| collect(format!("{place}/{at}"), one, numbers));
        }
        Value::Object(all) => all.iter().for_each(|(name, one)| collect(format!("{place}/{name}"), one, numbers)),
        Value::String(text) => assert!(!text.contains(|letter: char| letter.is_ascii_digit()), "{text}"),
        Value::Null | Value::Bool(_) => {}
    }
}
