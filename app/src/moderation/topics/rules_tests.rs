//! Rules of topics.

use chrono::{TimeZone, Utc};
use proptest::prelude::*;

use super::*;

const REST_ID: Uuid = Uuid::from_u128(1_000);

fn id(n: u8) -> Uuid {
    Uuid::from_u128(n.into())
}

fn ids(numbers: &[u8]) -> BTreeSet<Uuid> {
    numbers.iter().copied().map(id).collect()
}

/// Topics 100 and on with these comments, and the rest with those.
fn placed(topics: &[&[u8]], rest: &[u8]) -> Placed {
    let topics = (100..).map(id).zip(topics.iter().map(|comments| ids(comments)));
    topics.chain([(REST_ID, ids(rest))]).collect()
}

fn under(placed: &Placed, topic: u8) -> BTreeSet<Uuid> {
    placed.get(&id(topic)).cloned().unwrap_or_default()
}

#[test]
fn a_proposed_topic_has_a_name_of_its_own() {
    let taken = ["tid".to_owned(), "Tid (2)".to_owned()];
    let name = |name: &str| free_name(name, &taken);
    assert_eq!((name("Tid"), name("Tid, kö")), ("Tid (3)".to_owned(), "Tid, kö".to_owned()));
}

#[test]
fn a_comment_that_is_taken_out_of_its_only_topic_is_under_the_rest() {
    let before = placed(&[&[1, 2], &[2, 3]], &[]);
    let after = sorted(&before, REST_ID, &Sorting::TakeOut { comments: ids(&[1, 2]), from: id(100) });
    assert_eq!((under(&after, 100), under(&after, 101), after[&REST_ID].clone()), (ids(&[]), ids(&[2, 3]), ids(&[1])));
}

#[test]
fn a_comment_that_gets_a_topic_is_no_longer_under_the_rest() {
    let after = sorted(&placed(&[&[1]], &[2, 3]), REST_ID, &Sorting::Also { comments: ids(&[2]), to: id(100) });
    assert_eq!((under(&after, 100), after[&REST_ID].clone()), (ids(&[1, 2]), ids(&[3])));
}

#[test]
fn a_moved_comment_keeps_its_other_topics() {
    let before = placed(&[&[1, 2], &[1], &[]], &[]);
    let after = sorted(&before, REST_ID, &Sorting::Move { comments: ids(&[1]), from: id(100), to: id(102) });
    assert_eq!([100, 101, 102].map(|topic| under(&after, topic)), [ids(&[2]), ids(&[1]), ids(&[1])]);
}

#[test]
fn what_is_merged_has_the_comments_of_all() {
    let merge = Sorting::Merge { from: [id(100), id(101)].into(), into: id(101) };
    let after = sorted(&placed(&[&[1, 2], &[2, 3], &[4]], &[]), REST_ID, &merge);
    assert_eq!((after.get(&id(100)), under(&after, 101), under(&after, 102)), (None, ids(&[1, 2, 3]), ids(&[4])));
}

#[test]
fn of_a_topic_that_goes_no_comment_does() {
    let after = sorted(&placed(&[&[1, 2], &[2]], &[3]), REST_ID, &Sorting::Remove { topic: id(100) });
    assert_eq!((after.get(&id(100)), after[&REST_ID].clone()), (None, ids(&[1, 3])));
}

#[test]
fn a_comment_from_elsewhere_is_not_moved_in() {
    let before = placed(&[&[1], &[2]], &[]);
    let moved = Sorting::Move { comments: ids(&[1, 9]), from: id(100), to: id(101) };
    assert_eq!(under(&sorted(&before, REST_ID, &moved), 101), ids(&[1, 2]));
}

fn sorting() -> impl Strategy<Value = Sorting> {
    let topic = || prop_oneof![(100_u8..106).prop_map(id), Just(REST_ID)];
    let some = || prop::collection::btree_set((0_u8..14).prop_map(id), 0..6);
    prop_oneof![
        (some(), topic(), topic()).prop_map(|(comments, from, to)| Sorting::Move { comments, from, to }),
        (some(), topic()).prop_map(|(comments, to)| Sorting::Also { comments, to }),
        (some(), topic()).prop_map(|(comments, from)| Sorting::TakeOut { comments, from }),
        (prop::collection::btree_set(topic(), 1..4), topic()).prop_map(|(from, into)| Sorting::Merge { from, into }),
        topic().prop_map(|topic| Sorting::Remove { topic }),
    ]
}

proptest! {
    #[test]
    fn whatever_is_done_no_comment_is_lost_and_each_has_a_topic_or_is_under_the_rest(
        acts in prop::collection::vec(sorting(), 1..12),
    ) {
        let mut now = placed(&[&[0, 1, 2, 3], &[2, 3, 4, 5], &[6, 7]], &[8, 9]);
        let all = ids(&[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
        for act in &acts {
            now = sorted(&now, REST_ID, act);
            let topics = now.iter().filter(|(topic, _)| **topic != REST_ID);
            let with_topic: BTreeSet<Uuid> = topics.flat_map(|(_, comments)| comments).copied().collect();
            let rest = &now[&REST_ID];
            prop_assert_eq!(&with_topic | rest, all.clone(), "after {:?}", act);
            prop_assert!(with_topic.is_disjoint(rest), "after {:?}", act);
        }
    }
}

#[test]
fn a_name_is_one_line_that_no_other_topic_has() {
    let others = || ["Köer".to_owned()];
    assert_eq!(label(" Lång \n väntan ", "label", others()).unwrap(), "Lång väntan");
    assert!(label(" ", "label", others()).is_err() && label(&"å".repeat(MAX_LABEL + 1), "label", others()).is_err());
    assert!(label("köer", "label", others()).unwrap_err().at("label").unwrap().contains("”Köer”"));
    assert!(label("övrigt", "label", others()).is_err());
}

#[test]
fn what_happened_to_a_topic_is_told_by_name() {
    let at = Utc.with_ymd_and_hms(2027, 3, 1, 11, 0, 0).unwrap();
    let nil = Uuid::nil();
    let topic = topic::Model {
        id: nil,
        round_id: nil,
        question_id: nil,
        label: "Köer".to_owned(),
        is_rest: false,
        is_decided: true,
        is_gone: true,
        version: 3,
        change: TopicChange::Merged,
        changed_by: Some(nil),
        changed_at: at,
        lean: None,
    };
    assert_eq!(
        happened(&topic, Some("Anna")),
        "Anna har slagit ihop ämnet ”Köer” med ett annat, 1 mars 2027 kl. 12.00."
    );
    let removed = topic::Model { change: TopicChange::Removed, ..topic.clone() };
    assert!(happened(&removed, None).starts_with("En annan har tagit bort ämnet ”Köer”"));
    let rest = topic::Model { is_gone: false, ..removed };
    assert!(happened(&rest, None).starts_with("En annan har flyttat kommentarer till eller från"), "it is still there");
    assert!(
        happened(&topic::Model { is_gone: false, ..topic }, None).starts_with("En annan har slagit ihop ett annat")
    );
}

#[test]
fn agreement_is_told_in_tenths_and_not_where_there_is_none() {
    let told = told_agreement(&Agreement { proposed: 40, decided: 29, standing: 29 }).unwrap();
    assert_eq!(
        told,
        "Av det som föreslogs står ungefär 7 av 10 kvar, och allt av det som är bestämt hade föreslagits."
    );
    assert_eq!(told_agreement(&Agreement { proposed: 0, decided: 3, standing: 0 }), None);
}

#[test]
fn what_is_near_all_or_none_is_not_told_as_ten_or_none_of_ten() {
    let said = |part| tenths(part, 40, MANY).unwrap();
    assert_eq!(
        [0, 1, 2, 38, 39, 40].map(said),
        ["inga", "nästan inga", "ungefär 1 av 10", "nästan alla", "nästan alla", "alla"]
    );
    assert_eq!(tenths(39, 40, MUCH).unwrap(), "nästan allt");
    assert_eq!(tenths(0, 0, MUCH), None);
}
