//! What is read of the form of a decision, and what is refused.

use super::*;

const BODY_ID: Uuid = Uuid::from_u128(1);
const DIALOGUE_ID: Uuid = Uuid::from_u128(2);
const ROUND_ID: Uuid = Uuid::from_u128(4);
/// Of a dialogue that is not chosen.
const OTHER_ROUND: Uuid = Uuid::from_u128(5);

fn offered() -> Offered {
    let other = Uuid::from_u128(6);
    Offered {
        bodies: vec![BODY_ID],
        dialogues: vec![DIALOGUE_ID, other],
        rounds: vec![(ROUND_ID, DIALOGUE_ID), (OTHER_ROUND, other)],
    }
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 4, 10).unwrap()
}

/// A decision that is right, but for `changed`.
fn checked(changed: &[(&str, &str)]) -> Result<NewDecision, FormErrors> {
    let numbering = Numbering { patterns: vec!["SOC ####:##".to_owned()], stands: None };
    let right = NewDecision {
        body_id: BODY_ID,
        title: "Längre telefontider".to_owned(),
        wording: "Telefonen är öppen till klockan 18.".to_owned(),
        decided_on: today(),
        minute_item: "§ 41".to_owned(),
        case_number: Some("SOC 2027:14".to_owned()),
        minutes_url: Some("https://storby.example/protokoll?id=1".to_owned()),
        dialogues: [DIALOGUE_ID].into(),
        rounds: [ROUND_ID].into(),
    };
    let sent = changed.iter().fold(right.filled(), |sent, (name, value)| sent.with(name, (*value).to_owned()));
    let checked = check(&sent, &offered(), &numbering, today());
    assert!(!changed.is_empty() || checked == Ok(right));
    checked
}

#[test]
fn a_decision_is_read_as_it_was_filled_in_and_what_may_be_empty_may() {
    checked(&[]).unwrap();
    let bare = checked(&[(CASE_NUMBER, " "), (MINUTES_URL, "")]).unwrap();
    assert_eq!((bare.case_number, bare.minutes_url), (None, None));
}

#[test]
fn every_mistake_stands_at_its_field() {
    let other = Uuid::from_u128(3).to_string();
    let (long_number, long_wording) = ("1".repeat(MOST_NUMBER + 1), "å".repeat(MOST_WORDING + 1));
    for (field, typed) in [
        (BODY, other.as_str()),
        (TITLE, " "),
        (WORDING, ""),
        (WORDING, "Bifall för 19811218-9876."),
        (DECIDED_ON, "2027-02-30"),
        (DECIDED_ON, "2027-04-11"),
        (MINUTE_ITEM, "§"),
        (CASE_NUMBER, "SN 2027:14"),
        (CASE_NUMBER, long_number.as_str()),
        (WORDING, long_wording.as_str()),
        (DIALOGUE, other.as_str()),
        (ROUND, other.as_str()),
        (MINUTES_URL, "javascript:alert(1)"),
        (MINUTES_URL, "https://"),
        (MINUTES_URL, "https://storby.example/ett två"),
    ] {
        let errors = checked(&[(field, typed)]).unwrap_err();
        assert_eq!(errors.iter().map(|(at, _)| at).collect::<Vec<_>>(), [field], "{typed}");
    }
}

#[test]
fn all_mistakes_are_told_at_once_and_a_decision_may_rest_on_no_dialogue() {
    let errors = check(&Sent::default(), &offered(), &Numbering::default(), today()).unwrap_err();
    let fields: Vec<_> = errors.iter().map(|(at, _)| at).collect();
    assert_eq!(fields, [BODY, DECIDED_ON, MINUTE_ITEM, TITLE, WORDING]);
}

#[test]
fn a_round_counts_only_where_its_dialogue_is_chosen() {
    let kept = checked(&[(ROUND, OTHER_ROUND.to_string().as_str())]).unwrap();
    assert!(kept.rounds.is_empty(), "it stood ticked below a dialogue that was not");
    let without = checked(&[(DIALOGUE, Uuid::from_u128(6).to_string().as_str())]).unwrap();
    assert!(without.rounds.is_empty(), "{:?}", without.rounds);
}
