//! What `check` makes of a form, question kind by question kind.

use proptest::prelude::*;

use super::*;
use crate::entity::{answer_option, question, questionnaire};

/// A question of each kind, three options each where it has any: q1 scale, q2 single, q3 multiple, q4 ranking, q5 free
/// text, q6 opinion.
pub(crate) fn asked() -> Questionnaire {
    use QuestionKind::{FreeText, MultipleChoice, Opinion, Ranking, Scale, SingleChoice};
    let kinds = [Scale, SingleChoice, MultipleChoice, Ranking, FreeText, Opinion];
    let row = questionnaire::Model {
        id: Uuid::nil(),
        created_at: chrono::DateTime::default(),
        frozen_at: None,
        fingerprint: None,
        edition: 1,
    };
    Questionnaire { row, questions: (1..).zip(kinds).map(|(position, kind)| question(position, kind)).collect() }
}

fn question(position: i32, kind: QuestionKind) -> AskedQuestion {
    let row = question::Model {
        id: Uuid::from_u128(1),
        questionnaire_id: Uuid::nil(),
        statement_id: None,
        origin_id: None,
        position,
        kind,
        text: "Fråga".to_owned(),
        help: None,
        low_end: None,
        high_end: None,
        depends_on_option_id: None,
    };
    let options = match kind {
        QuestionKind::FreeText => 0,
        QuestionKind::Scale => 5,
        _ => 3,
    };
    let option = |position| answer_option::Model {
        id: Uuid::nil(),
        question_id: row.id,
        position,
        text: "Svar".to_owned(),
        own_language: None,
        withheld_at: None,
        withheld_reason: None,
    };
    AskedQuestion { options: (1..=options).map(option).collect(), row }
}

pub(crate) fn sent(fields: &[(&str, &str)]) -> Sent {
    Sent::new(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
}

fn json(fields: &[(&str, &str)]) -> String {
    serde_json::to_string(&check(&sent(fields), &asked(), Words::swedish()).unwrap().values).unwrap()
}

#[track_caller]
fn assert_wrong(fields: &[(&str, &str)], at: &str, sentence: &str) {
    let errors = check(&sent(fields), &asked(), Words::swedish()).unwrap_err();
    assert_eq!(errors.at(at), Some(sentence), "{errors:?}");
}

#[test]
fn every_kind_is_read() {
    let all = [
        ("q1", "4"),
        ("q2", "3"),
        ("q3", "3"),
        ("q3", "1"),
        ("q4-1", "2"),
        ("q4-3", "1"),
        ("q5", " Hej "),
        ("q6-1", "agree"),
        ("q6-3", "pass"),
    ];
    let expected = r#"[4,{"option":2},{"options":[0,2]},{"order":[2,0]},"text",{"votes":"a-p"}]"#;
    assert_eq!(json(&all), expected);
    let answer = check(&sent(&all), &asked(), Words::swedish()).unwrap();
    assert_eq!(
        answer.comments,
        [NewComment { question_id: Uuid::from_u128(1), text: "Hej".to_owned(), is_own_statement: false }]
    );
}

#[test]
fn one_answered_question_is_enough() {
    assert_eq!(json(&[("q1", "dont-know")]), r#"["dk",null,null,null,null,null]"#);
}

#[test]
fn an_empty_answer_is_met_with_a_sentence() {
    assert_wrong(&[], "q1", "Svara på minst en fråga. Du väljer själv vilken.");
    assert_wrong(&[("q5", " \n "), ("age", "40-64")], "q1", "Svara på minst en fråga. Du väljer själv vilken.");
}

#[test]
fn a_choice_that_does_not_exist_is_met_at_its_field() {
    for (name, value) in [
        ("q1", "0"),
        ("q1", "6"),
        ("q1", "x"),
        ("q2", "4"),
        ("q3", "9"),
        ("q3", "-1"),
        ("q6-1", "ja"),
        ("age", "200"),
        ("sex", "x"),
    ] {
        assert_wrong(&[(name, value)], name, "Välj ett av svaren i listan");
    }
}

#[test]
fn two_answers_where_one_fits_are_met_at_the_field() {
    assert_wrong(&[("q1", "1"), ("q1", "2")], "q1", "Välj bara ett svar");
    assert_eq!(json(&[("q2", "1"), ("q2", "1")]), r#"[null,{"option":0},null,null,null,null]"#);
}

#[test]
fn the_same_rank_twice_is_met_at_the_ranking() {
    assert_wrong(&[("q4-1", "2"), ("q4-2", "2")], "q4", "Du har satt 2 vid flera. Använd varje siffra en gång.");
    assert_wrong(&[("q4-1", "4")], "q4", "Välj en siffra i listan");
}

#[test]
fn a_text_may_be_2_000_characters_and_no_more() {
    assert_eq!(json(&[("q5", &"å".repeat(2_000))]), r#"[null,null,null,null,"text",null]"#);
    let sentence = "Skriv högst 2\u{a0}000 tecken. Det är 1 för mycket.";
    assert_wrong(&[("q5", &"å".repeat(2_001))], "q5", sentence);
}

#[test]
fn what_points_out_somebody_is_asked_about_until_it_may_stay() {
    let asks = |text, keep| {
        let sent = sent(&[("q5", text), (KEEP, keep)]);
        to_ask_about(&sent, &asked())
    };
    let both = "Jag är 811218-9876, ring 070-123 45 67";

    assert_eq!(asks(both, ""), [Kind::IdentityNumber, Kind::Telephone]);
    assert_eq!(asks(both, "number"), [Kind::IdentityNumber, Kind::Telephone]);
    assert_eq!(asks(both, "mail phone number"), []);
    assert_eq!(asks("Ring 1177", ""), []);
    assert_eq!(asks(&format!("{both} {}", "å".repeat(2_000)), "number"), [Kind::IdentityNumber, Kind::Telephone]);
}

/// What is said of an own statement with these votes on three, and at which field; nothing where it is taken.
fn wrong_own(text: &str, votes: &[&str]) -> Option<(String, String)> {
    let rows = ["q6-1", "q6-2", "q6-3"];
    let fields: Vec<_> = rows.into_iter().zip(votes.iter().copied()).chain([("q6-own", text)]).collect();
    let checked = check(&sent(&fields), &asked(), Words::swedish());
    let first = |errors: FormErrors| errors.iter().next().map(|(field, said)| (field.to_owned(), said.to_owned()));
    checked.err().and_then(first)
}

#[test]
fn one_adds_a_statement_when_one_has_voted_on_all_of_the_few_there_were() {
    let sentence = "Ta ställning till minst 3 påståenden, annars kan det egna påståendet inte tas emot. ”Hoppa över” räknas också.";
    // It stands where it can be mended: at the first statement without a vote.
    for (votes, at) in [(&["agree"][..], "q6-2"), (&["agree", "", "pass"], "q6-2"), (&["disagree", "agree"], "q6-3")] {
        let wrong = wrong_own("Bussen ska gå oftare.", votes);
        assert_eq!(wrong, Some((at.to_owned(), sentence.to_owned())), "{votes:?}");
    }
    assert_eq!(wrong_own("Bussen ska gå oftare.", &["agree", "disagree", "pass"]), None);
    assert_eq!(wrong_own(" \n ", &["agree"]), None);
}

#[test]
fn an_own_statement_is_one_line_of_140_characters_at_most() {
    let all = ["agree", "agree", "agree"];
    assert_eq!(wrong_own(&"å".repeat(140), &all), None);
    let long = ("q6-own".to_owned(), "Skriv högst 140 tecken. Det är 1 för mycket.".to_owned());
    assert_eq!(wrong_own(&"å".repeat(141), &all), Some(long));
    let sent = sent(&[("q6-1", "agree"), ("q6-2", "pass"), ("q6-3", "pass"), ("q6-own", " En \n tanke ")]);
    let written = check(&sent, &asked(), Words::swedish()).unwrap().comments;
    let (question_id, text) = (Uuid::from_u128(1), "En tanke".to_owned());
    assert_eq!(written, [NewComment { question_id, text, is_own_statement: true }]);
}

#[test]
fn what_residents_have_added_demands_no_more_votes() {
    let mut asked = asked();
    let added = answer_option::Model { own_language: Some("sv".to_owned()), ..asked.questions[5].options[0].clone() };
    assert_eq!(own_statement::votes_needed(&asked.questions[5]), 3);
    asked.questions[5].options.extend(vec![added; 4]);
    assert_eq!(own_statement::votes_needed(&asked.questions[5]), 3);
}

#[test]
fn the_same_votes_read_the_same_when_a_statement_has_been_added() {
    let sent = sent(&[("q6-1", "agree"), ("q6-2", "pass")]);
    let read = |asked: &Questionnaire| check(&sent, asked, Words::swedish()).unwrap().values;
    let mut more = asked();
    more.questions[5].options.extend(asked().questions[5].options.clone());
    assert_eq!(read(&asked()), read(&more));
}

#[test]
fn a_vote_on_a_statement_that_is_not_known_is_noticed() {
    let knows = |name: &str| own_statement::has_all_voted_on(&sent(&[(name, "agree")]), &asked());
    assert!(["q6-3", "q6-own", "q4-9", "q6", "x-9", "q6-x"].into_iter().all(knows));
    assert!(!knows("q6-4") && !knows("q6-100"));
    assert!(knows("q6-101") && knows("q6-9999"), "no question has so many");
}

#[test]
fn words_of_ones_own_stand_in_fields_of_questions_and_of_own_statements() {
    assert!(["q5", "q12", "q6-own"].into_iter().all(may_be_text));
    assert!(!["q6-1", "q-own", "own", "age", "q", "-own"].into_iter().any(may_be_text));
}

proptest! {
    /// Whatever is sent, the outcome is an answer that counting takes, or a sentence at a field that exists.
    #[test]
    fn nothing_that_can_be_sent_makes_it_fail(
        fields in prop::collection::vec(("q[1-6](-[1-3]|-own)?|age|sex|x", "[0-7]|agree|woman|80\\+|dont-know|\\PC{0,8}"), 0..12)
    ) {
        let asked = asked();
        match check(&Sent::new(fields), &asked, Words::swedish()) {
            Ok(answer) => {
                let shape = asked.questions.iter().map(|question| question.shape().into()).collect();
                let shape = analysis::shape::RoundShape::new(
                    shape, vec![analysis::shape::AnswerChannel::Web], vec!["sv".to_owned()],
                ).unwrap();
                let mut rows = analysis::rows::AnswerRows::new(shape);
                let background = analysis::shape::Background::default();
                prop_assert!(rows.push(background, analysis::shape::AnswerChannel::Web, "sv", &answer.values).is_ok());
            }
            Err(errors) => {
                for (field, sentence) in errors.iter() {
                    let known = field == "age" || field == "sex" || field.starts_with('q');
                    prop_assert!(known && !sentence.is_empty(), "{}", field);
                }
            }
        }
    }
}
