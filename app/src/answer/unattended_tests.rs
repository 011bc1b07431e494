//! What is kept of an answer that nobody can be asked about.

use super::*;
use crate::answer::form::tests::{asked, sent};

/// What is kept of these fields, and how much that is.
fn kept(fields: &[(&str, &str)]) -> (String, Left) {
    let (answer, left) = valid(&sent(fields), &asked(), Words::swedish());
    (serde_json::to_string(&answer.values).unwrap(), left)
}

#[test]
fn an_answer_without_mistakes_is_kept_as_it_is() {
    assert_eq!(kept(&[("q1", "4")]), ("[4,null,null,null,null,null]".to_owned(), Left::All));
}

#[test]
fn the_same_number_twice_leaves_that_ranking_out_and_nothing_else() {
    let fields = [("q1", "4"), ("q4-1", "2"), ("q4-2", "2"), ("q5", "Hej"), ("age", "40-64")];

    assert_eq!(kept(&fields), (r#"[4,null,null,null,"text",null]"#.to_owned(), Left::Part));
    let (answer, _) = valid(&sent(&fields), &asked(), Words::swedish());
    assert_eq!((answer.comments[0].text.as_str(), answer.age_band.as_deref()), ("Hej", Some("40-64")));
}

#[test]
fn several_mistakes_are_left_out_each_by_itself() {
    let fields = [("q1", "9"), ("q2", "3"), ("q6-1", "ja"), ("q6-2", "agree"), ("sex", "x")];
    assert_eq!(kept(&fields), (r#"[null,{"option":2},null,null,null,{"votes":"-a"}]"#.to_owned(), Left::Part));
}

#[test]
fn of_a_text_that_is_too_long_the_beginning_stands() {
    let long = format!("Först{}", "å".repeat(2_000));

    let (answer, left) = valid(&sent(&[("q5", &long)]), &asked(), Words::swedish());

    assert_eq!((left, answer.comments[0].text.chars().count()), (Left::Part, MOST_TEXT));
    assert!(answer.comments[0].text.starts_with("Först"));
}

#[test]
fn an_own_statement_without_the_votes_that_it_demands_takes_no_vote_with_it() {
    let fields = [("q1", "4"), ("q6-1", "agree"), ("q6-own", "Bussen ska gå oftare.")];

    assert_eq!(kept(&fields), (r#"[4,null,null,null,null,{"votes":"a"}]"#.to_owned(), Left::Part));
}

#[test]
fn where_nothing_is_left_every_question_is_skipped() {
    let none = "[null,null,null,null,null,null]".to_owned();
    assert_eq!(kept(&[("q4-1", "1"), ("q4-2", "1")]), (none.clone(), Left::Nothing));
    assert_eq!(kept(&[]), (none, Left::Nothing));
}

#[test]
fn what_is_told_about_the_person_is_kept_where_nothing_else_is_left() {
    let fields = [("q4-1", "1"), ("q4-2", "1"), ("age", "65-79"), ("sex", "x"), ("on_behalf", "other")];

    let (answer, left) = valid(&sent(&fields), &asked(), Words::swedish());

    let about = (answer.age_band.as_deref(), answer.sex, answer.on_behalf);
    assert_eq!((left, about), (Left::Nothing, (Some("65-79"), None, Some(true))));
}

#[test]
fn only_a_screen_says_that_nobody_can_be_asked() {
    let parts = |address: &str| http::Request::post(address).body(()).unwrap().into_parts().0;
    let alone = sent(&[(FIELD, "yes")]);
    assert!(is_sent(&alone, &parts("/svara/HSD4?kiosk=1")));
    assert!(!is_sent(&alone, &parts("/svara/HSD4")));
    assert!(!is_sent(&Sent::default(), &parts("/svara/HSD4?kiosk=1")));
}
