//! Tests of the gate: a complete preparation passes, and each thing taken away is missed by name.

use uuid::Uuid;

use super::*;
use crate::{
    entity::{
        answer_option, organisation::OrganisationKind, political_body::BodyKind, question, questionnaire,
        round::RoundState,
    },
    round::example,
};

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn now() -> DateTime<Utc> {
    at("2027-03-01T11:00:00Z")
}

fn question(kind: QuestionKind, options: &[&str]) -> AskedQuestion {
    let row = question::Model {
        id: Uuid::nil(),
        questionnaire_id: Uuid::nil(),
        statement_id: None,
        origin_id: None,
        position: 1,
        kind,
        text: "Hur är det?".to_owned(),
        help: None,
        low_end: None,
        high_end: None,
        depends_on_option_id: None,
    };
    let option = |text: &&str| answer_option::Model {
        id: Uuid::nil(),
        question_id: Uuid::nil(),
        position: 1,
        text: (*text).to_owned(),
        own_language: None,
        withheld_at: None,
        withheld_reason: None,
    };
    AskedQuestion { row, options: options.iter().map(option).collect() }
}

fn round() -> round::Model {
    round::Model {
        opens_at: at("2027-03-02T08:00:00Z"),
        closes_at: at("2027-03-20T22:59:00Z"),
        preview_seen_at: Some(now()),
        languages: "sv fi".to_owned(),
        ..example::round(RoundState::Planned, (0, 0))
    }
}

fn dialogue() -> dialogue::Model {
    dialogue::Model {
        owner_body_id: Uuid::nil(),
        deciding_body_id: Some(Uuid::nil()),
        reply_due: NaiveDate::from_ymd_opt(2027, 4, 15),
        meeting_on: None,
        case_number: None,
        ..example::dialogue()
    }
}

fn body() -> political_body::Model {
    political_body::Model {
        id: Uuid::nil(),
        organisation_id: Uuid::nil(),
        kind: BodyKind::Committee,
        slug: "socialnamnden".to_owned(),
        name: "Socialnämnden".to_owned(),
        running_name: "socialnämnden".to_owned(),
    }
}

fn organisation() -> organisation::Model {
    organisation::Model {
        id: Uuid::nil(),
        kind: OrganisationKind::Municipality,
        slug: "storby".to_owned(),
        name: "Storby".to_owned(),
        official_name: "Storby kommun".to_owned(),
        genitive: "Storbys".to_owned(),
        county_code: "99".to_owned(),
        municipality_code: None,
        kolada_id: None,
        minority_languages: String::new(),
        contact_phone: None,
        contact_mail: None,
    }
}

fn complete() -> Preparation {
    let row =
        questionnaire::Model { id: Uuid::nil(), created_at: now(), frozen_at: None, fingerprint: None, edition: 1 };
    let questions = vec![
        question(QuestionKind::Scale, &["1", "2", "3", "4", "5"]),
        question(QuestionKind::SingleChoice, &["Ja", "Nej"]),
        question(QuestionKind::FreeText, &[]),
    ];
    Preparation {
        round: round(),
        dialogue: dialogue(),
        controller: body(),
        organisation: organisation(),
        deciding: Some("Socialnämnden i Storby".to_owned()),
        case: Case::default(),
        receiving: None,
        asked: Questionnaire { row, questions },
        codes: 0,
        statements: vec![Uuid::max()],
        is_promised: false,
    }
}

/// What is missed, once `spoil` has been at a complete preparation.
fn missed(spoil: impl FnOnce(&mut Preparation)) -> Vec<&'static str> {
    let mut ready = complete();
    spoil(&mut ready);
    checks(&ready, now()).into_iter().filter(|check| check.missing.is_some()).map(|check| check.what).collect()
}

#[test]
fn a_round_with_everything_in_place_may_open() {
    assert_eq!(missing(&complete(), now()), Vec::<&str>::new());
}

#[test]
fn every_part_of_the_promise_is_demanded() {
    assert_eq!(missed(|p| p.dialogue.can_influence = None), ["Vad som kan påverkas"]);
    assert_eq!(missed(|p| p.dialogue.can_influence = Some(" \n".to_owned())), ["Vad som kan påverkas"]);
    assert_eq!(missed(|p| p.dialogue.cannot_influence = None), ["Vad som inte kan påverkas"]);
    assert_eq!(missed(|p| p.deciding = None), ["Vem som beslutar"]);
    assert_eq!(missed(|p| p.dialogue.reply_due = None), ["Datum för svar till invånarna"]);
}

#[test]
fn the_reply_comes_after_the_last_day_to_answer() {
    let day = |day| move |p: &mut Preparation| p.dialogue.reply_due = NaiveDate::from_ymd_opt(2027, 3, day);
    assert_eq!(missed(day(20)), ["Datum för svar till invånarna"]);
    assert_eq!(missed(day(21)), Vec::<&str>::new());
}

#[test]
fn a_day_that_was_promised_stands_and_the_round_must_end_before_it() {
    let mut ready = complete();
    ready.dialogue.reply_due = NaiveDate::from_ymd_opt(2027, 3, 20);
    let mend = |ready: &Preparation| {
        checks(ready, now()).into_iter().find_map(|check| check.missing.and(check.mend)).unwrap().0
    };
    assert_eq!(mend(&ready), "/arbete/dialog/kontakt#reply_due");
    ready.is_promised = true;
    assert_eq!(mend(&ready), "/arbete/omgang/STO1/andra#closes_on");
}

#[test]
fn the_round_ends_before_a_meeting_of_its_own_and_a_day_that_has_passed_is_what_must_be_mended() {
    let meets = |month, day, is_own_day| {
        move |p: &mut Preparation| {
            let meeting_on = NaiveDate::from_ymd_opt(2027, month, day);
            p.case = Case { meeting_on, is_own_day, ..Case::default() };
        }
    };
    assert_eq!(missed(meets(3, 21, true)), Vec::<&str>::new());
    assert_eq!(missed(meets(3, 20, true)), ["Tid före sammanträdet"]);
    assert_eq!(missed(meets(3, 20, false)), Vec::<&str>::new(), "it is another's day");
    let mend = |body: Uuid, month| {
        let mut ready = complete();
        ready.round.controller_body_id = body;
        meets(month, 1, true)(&mut ready);
        checks(&ready, now()).into_iter().find_map(|check| check.missing.and(check.mend)).unwrap().0
    };
    assert_eq!(mend(Uuid::nil(), 3), "/arbete/dialog/kontakt#meeting_on");
    assert_eq!(mend(Uuid::max(), 2), "/arbete/omgang/STO1/arende#meeting_on");
}

#[test]
fn what_the_owner_of_a_joint_dialogue_has_to_say_is_left_to_it_and_the_time_is_ones_own() {
    let mut ready = complete();
    ready.round.controller_body_id = Uuid::max();
    ready.dialogue.can_influence = None;
    ready.dialogue.reply_due = NaiveDate::from_ymd_opt(2027, 3, 20);
    let missing: Vec<_> = checks(&ready, now()).into_iter().filter(|check| check.missing.is_some()).collect();
    assert_eq!((missing.len(), &missing[0].mend), (2, &None));
    assert!(missing[0].missing.is_some_and(|sentence| sentence.starts_with("Det bestämmer den som håller dialogen")));
    assert_eq!(missing[1].mend.as_ref().unwrap().0, "/arbete/omgang/STO1/andra#closes_on");
}

#[test]
fn it_asks_about_the_statements_it_is_tied_to() {
    assert_eq!(missed(|p| p.statements.clear()), ["Del av målbilden"]);
    let of_another = |p: &mut Preparation| p.asked.questions[0].row.statement_id = Some(Uuid::nil());
    assert_eq!(missed(of_another), ["Frågor om rätt delar"]);
    assert_eq!(missed(|p| p.asked.questions[0].row.statement_id = Some(Uuid::max())), [""; 0]);
}

#[test]
fn whatever_is_missing_leads_to_where_it_is_mended() {
    let mut ready = complete();
    (ready.dialogue.can_influence, ready.dialogue.cannot_influence, ready.deciding) = (None, None, None);
    (ready.dialogue.reply_due, ready.round.preview_seen_at) = (None, None);
    (ready.round.closes_at, ready.round.one_time_codes) = (now(), true);
    ready.round.title.clear();
    ready.statements.clear();
    ready.asked.questions.clear();
    let missing: Vec<_> = checks(&ready, now()).into_iter().filter(|check| check.missing.is_some()).collect();
    assert_eq!(missing.len(), 10);
    assert!(missing.iter().all(|check| check.mend.is_some()), "{missing:?}");
}

#[test]
fn the_time_must_have_a_length_and_not_be_over() {
    assert_eq!(missed(|p| p.round.opens_at = p.round.closes_at), ["Tid för omgången"]);
    let over = |p: &mut Preparation| {
        p.round.opens_at = at("2027-02-01T08:00:00Z");
        p.round.closes_at = now();
    };
    assert_eq!(missed(over), ["Tid för omgången"]);
}

#[test]
fn there_is_something_to_ask_and_all_of_it_has_swedish_words() {
    const TEXTS: [&str; 1] = ["Alla texter på svenska"];
    assert_eq!(missed(|p| p.asked.questions.clear()), ["Frågor"]);
    assert_eq!(missed(|p| p.asked.questions[2].row.text.clear()), TEXTS);
    assert_eq!(missed(|p| p.asked.questions[1].options[0].text = " ".to_owned()), TEXTS);
    assert_eq!(missed(|p| p.asked.questions[1].options.truncate(1)), [TEXTS[0], "Att svaren kan räknas"]);
    assert_eq!(missed(|p| p.asked.questions[0].options.truncate(4)), TEXTS);
    assert_eq!(missed(|p| p.dialogue.purpose.clear()), TEXTS);
    assert_eq!(missed(|p| p.round.title.clear()), TEXTS);
    assert_eq!(missed(|p| p.round.languages = "fi".to_owned()), TEXTS);
}

#[test]
fn a_round_opens_only_if_its_answers_can_be_counted_when_it_closes() {
    const COUNTED: [&str; 1] = ["Att svaren kan räknas"];
    for channels in ["", "paper", "web web", "web brevduva"] {
        assert_eq!(missed(|p| p.round.channels = channels.to_owned()), COUNTED, "{channels}");
    }
    assert_eq!(missed(|p| p.round.languages = "sv sv".to_owned()), COUNTED);
    assert_eq!(missed(|p| p.round.threshold = 101), COUNTED);
    assert_eq!(missed(|p| p.asked.questions[0].row.depends_on_option_id = Some(Uuid::max())), [""; 0]);
    let of_itself = |p: &mut Preparation| {
        p.asked.questions[1].options[0].id = Uuid::max();
        p.asked.questions[1].row.depends_on_option_id = Some(Uuid::max());
    };
    assert_eq!(missed(of_itself), COUNTED);
}

#[test]
fn the_privacy_text_names_a_controller_of_the_kommun_itself() {
    assert_eq!(missed(|p| p.controller.name.clear()), ["Personuppgiftsansvarig"]);
    assert_eq!(missed(|p| p.controller.organisation_id = Uuid::max()), ["Personuppgiftsansvarig"]);
    assert_eq!(
        controller_sentence(&body(), &organisation()),
        "Socialnämnden i Storby kommun är personuppgiftsansvarig."
    );
}

#[test]
fn the_preview_must_have_been_seen() {
    assert_eq!(missed(|p| p.round.preview_seen_at = None), ["Förhandsgranskning"]);
}

#[test]
fn a_round_that_demands_a_code_has_some() {
    assert_eq!(missed(|p| p.round.one_time_codes = true), ["Engångskoder"]);
    let with_codes = |p: &mut Preparation| (p.round.one_time_codes, p.codes) = (true, 1);
    assert_eq!(missed(with_codes), [""; 0]);
    let mut ready = complete();
    ready.round.one_time_codes = true;
    let last = checks(&ready, now()).pop().unwrap();
    assert_eq!(last.mend, Some(("/arbete/omgang/STO1/koder".to_owned(), "Till engångskoderna")));
}
