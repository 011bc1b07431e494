//! What is read of the form of a reply, and what it lacks.

use super::*;
use crate::decision::form::POINTS_OUT;

const CLAIM: Uuid = Uuid::from_u128(1);
const OTHER_CLAIM: Uuid = Uuid::from_u128(2);
const DECISION: Uuid = Uuid::from_u128(3);

fn day(typed: &str) -> NaiveDate {
    typed_time::day(typed).unwrap()
}

fn whole() -> Draft {
    Draft {
        answers: [
            (CLAIM, Answer::Decision(DECISION)),
            (OTHER_CLAIM, Answer::NoAction("Det kostar för mycket.".to_owned())),
        ]
        .into(),
        changed: "Telefonen är öppen längre.".to_owned(),
        why: "Många ville det.".to_owned(),
        actions: vec![NewAction { text: "Telefonen öppnar klockan 7.".to_owned(), due_on: day("2027-09-01") }],
    }
}

fn checked(sent: &Sent) -> Result<Draft, FormErrors> {
    check(sent, &[CLAIM, OTHER_CLAIM], &[DECISION])
}

fn fields(errors: &FormErrors) -> Vec<&str> {
    errors.iter().map(|(field, _)| field).collect()
}

#[test]
fn a_reply_is_read_as_it_was_filled_in_and_one_that_is_whole_lacks_nothing() {
    assert_eq!(checked(&filled(&whole())), Ok(whole()));
    assert!(missing(&whole(), &[CLAIM, OTHER_CLAIM], day("2027-09-01")).is_empty());
    assert_eq!(named(&filled(&whole())), [DECISION]);
}

#[test]
fn a_draft_may_lack_everything_and_is_told_what_before_it_is_given() {
    let empty = checked(&Sent::default()).unwrap();
    assert_eq!(empty, Draft::default());
    let lacks = missing(&empty, &[CLAIM, OTHER_CLAIM], day("2027-04-10"));
    assert_eq!(fields(&lacks), [answer_field(CLAIM), answer_field(OTHER_CLAIM), CHANGED.to_owned(), WHY.to_owned()]);
    assert_eq!(lacks.at(&answer_field(OTHER_CLAIM)), Some("Mening 2: Välj ett beslut, eller ingen åtgärd"));
    let without_reason = Draft { answers: [(CLAIM, Answer::NoAction(String::new()))].into(), ..whole() };
    let lacks = missing(&without_reason, &[CLAIM], day("2027-04-10"));
    assert_eq!(lacks, FormErrors::on(reason_field(CLAIM), "Skriv varför ingen åtgärd görs"));
    assert_eq!(fields(&missing(&whole(), &[CLAIM, OTHER_CLAIM], day("2027-09-02"))), [due_field(0)]);
}

#[test]
fn every_mistake_stands_at_its_field_and_no_reason_is_lost() {
    let with = |field: String, typed: &str| checked(&filled(&whole()).with(&field, typed.to_owned())).unwrap_err();
    assert_eq!(fields(&with(answer_field(CLAIM), &OTHER_CLAIM.to_string())), [answer_field(CLAIM)]);
    assert_eq!(fields(&with(reason_field(CLAIM), "Ett skäl")), [reason_field(CLAIM)]);
    assert_eq!(fields(&with(due_field(0), "i höst")), [due_field(0)]);
    assert_eq!(fields(&with(action_field(0), " ")), [action_field(0)]);
    assert_eq!(fields(&with(action_field(4), "Mer")), [due_field(4)]);
    assert_eq!(fields(&with(WHY.to_owned(), &"å".repeat(MOST_TEXT + 1))), [WHY]);
    assert_eq!(with(WHY.to_owned(), "Det gäller 19811218-9876").at(WHY), Some(POINTS_OUT));
}
