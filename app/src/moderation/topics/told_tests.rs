//! What the protocol says of topics and voices, and what it leaves out.

use analysis::{
    disclose::disclose,
    rows::AnswerRows,
    shape::{AnswerChannel as Channel, Background, RoundShape},
    threshold::Threshold,
};

use super::*;

fn figures(people: u32) -> RoundFigures {
    let mut rows = AnswerRows::new(RoundShape::new(vec![], vec![Channel::Web], vec!["sv".to_owned()]).unwrap());
    for _ in 0..people {
        rows.push(Background { age: None, sex: None }, Channel::Web, "sv", &[]).unwrap();
    }
    disclose(&rows, Threshold::default())
}

fn sorted(topics: &[(&str, u32)]) -> Sorted {
    let written = |(label, people): &(&str, u32)| Written {
        id: Uuid::nil(),
        question_id: Uuid::nil(),
        lean: None,
        question: "Vad vill du säga?".to_owned(),
        label: (*label).to_owned(),
        people: *people,
        by_rule: false,
    };
    Sorted { topics: topics.iter().map(written).collect(), ..Sorted::default() }
}

#[test]
fn topics_are_told_with_how_many_have_written_about_them() {
    let told = told(&figures(40), &sorted(&[("Köer", 12), ("Språk", 7)]));
    assert_eq!(told.labels, ["Köer: 12 svar", "Språk: 7 svar"]);
    assert!(told.topics[0].ends_with("Ämnen som färre än 5 har skrivit om står inte här."));
}

#[test]
fn a_topic_of_few_is_told_as_one_of_nobody() {
    let without = told(&figures(40), &sorted(&[("Köer", 12)]));
    for few in 0..5 {
        assert_eq!(told(&figures(40), &sorted(&[("Köer", 12), ("Språk", few)])), without, "{few}");
    }
}

#[test]
fn of_a_small_round_the_names_are_told_and_no_number_at_all() {
    let told = told(&figures(8), &sorted(&[("Köer", 7), ("Språk", 1)]));
    assert_eq!(told.labels, ["Köer", "Språk"]);
    assert!(!told.topics.concat().contains(|sign: char| sign.is_ascii_digit()));
}

#[test]
fn where_several_questions_have_topics_each_says_which() {
    let mut both = sorted(&[("Köer", 12), ("Köer", 9)]);
    both.topics[1].question = "Något mer?".to_owned();
    assert_eq!(told(&figures(40), &both).labels, ["Köer (Vad vill du säga?): 12 svar", "Köer (Något mer?): 9 svar"]);
}

#[test]
fn how_a_topic_leans_is_told_with_who_judged_it_and_not_of_one_of_few() {
    let mut leaning = sorted(&[("Köer", 12), ("Språk", 3)]);
    leaning.topics[1].lean = Some(Lean::For);
    let without = told(&figures(40), &leaning);
    assert_eq!((&without.labels[..], without.topics.len()), (&["Köer: 12 svar".to_owned()][..], 1));
    leaning.topics[0].lean = Some(Lean::Against);
    let told = told(&figures(40), &leaning);
    assert_eq!(told.labels, ["Köer: 12 svar, de flesta som skrev är emot"]);
    assert_eq!(told.topics[1], JUDGED);
    assert_eq!(told.kept.len(), 1);
    let people = told.kept[0].people.as_ref().unwrap().open().unwrap();
    assert_eq!(words::cell(people.cell(Category::Chosen).unwrap(), people.group()), "12");
}

#[test]
fn that_nothing_was_decided_is_said() {
    let told = told(&figures(40), &Sorted { is_unfinished: true, ..Sorted::default() });
    assert_eq!(told.topics, ["Inga ämnen är bestämda.", "Alla ämnen var inte bestämda när protokollet skrevs under."]);
    assert!(told.voices.starts_with("Ingen enskild röst") && told.quotes.is_empty());
}

#[test]
fn topics_that_are_decided_are_told_also_where_comments_have_come_since() {
    let told = told(&figures(40), &Sorted { has_newer: true, ..sorted(&[("Köer", 12)]) });
    assert_eq!(told.labels, ["Köer: 12 svar"]);
    assert_eq!(told.topics[1..], ["Kommentarer som kom efter att ämnena bestämdes står inte under något ämne."]);
}

#[test]
fn what_the_service_has_put_under_decided_topics_is_said_and_not_of_a_topic_of_few() {
    let mut both = sorted(&[("Köer", 12), ("Språk", 3)]);
    both.topics[1].by_rule = true;
    assert_eq!(told(&figures(40), &both).topics.len(), 1);
    both.topics[0].by_rule = true;
    both.has_newer = true;
    let told = told(&figures(40), &both);
    assert_eq!(told.topics[1..], [BY_RULE, NEWER_BESIDE]);
    assert!(told.kept[0].by_rule);
}
