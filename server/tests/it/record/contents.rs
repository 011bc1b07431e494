//! What is in the file: all of the round, in no order, and nothing that it must never hold.

use app::{
    context::new_id,
    entity::{
        brief_question, comment::CommentState, lone_voice, meeting, membership::Role, one_time_code_use, paper_entry,
        protocol, round::RoundState, round_note, round_result, submission, submission::AnswerChannel,
        submission_version, topic, topic::TopicChange, topic_placement,
    },
    record::audit::{self, Act},
};
use chrono::NaiveDate;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel};
use serde_json::json;
use uuid::Uuid;

use super::{given_out, has, left, list, mask, registrar, release_the_rest};
use crate::{
    protocol::signed,
    support::{TestApp, rounds::TestRound},
};

/// Says that an answer has been changed once, and what it was before.
async fn change(app: &TestApp, id: Uuid, before: &str) {
    let changed = submission::ActiveModel { id: Set(id), version: Set(2), ..Default::default() };
    changed.update(app.db()).await.unwrap();
    let row = submission_version::Model {
        submission_id: id,
        version: 1,
        channel: AnswerChannel::Web,
        language: "sv".to_owned(),
        answers: before.to_owned(),
        age_band: None,
        sex: None,
        on_behalf: None,
        sent_hour: app.state.clock.hour(),
        withdrawn_on: None,
    };
    row.into_active_model().insert(app.db()).await.unwrap();
}

async fn hold_meeting(app: &TestApp, round: &TestRound, by: Uuid) {
    let id = app.answer_as(round, "[null,null,null,null,null,null]".to_owned()).await;
    let told = submission::ActiveModel { id: Set(id), channel: Set(AnswerChannel::Meeting), ..Default::default() };
    told.update(app.db()).await.unwrap();
    let row = meeting::Model {
        submission_id: id,
        version: 1,
        round_id: round.row.id,
        held_on: NaiveDate::from_ymd_opt(2027, 3, 1).unwrap(),
        place: "Biblioteket".to_owned(),
        participants: 14,
        led_by: "Dialogledaren".to_owned(),
        hands: r#"{"h1-4":9}"#.to_owned(),
        reason: None,
        registered_by: by,
        registered_at: app.state.clock.now(),
    };
    row.into_active_model().insert(app.db()).await.unwrap();
}

async fn key_in(app: &TestApp, round: &TestRound, submission_id: Uuid, by: Uuid) {
    let row = paper_entry::Model {
        id: new_id(&app.state.clock),
        round_id: round.row.id,
        paper_number: 7,
        handed_in_on: NaiveDate::from_ymd_opt(2027, 3, 1).unwrap(),
        submission_id,
        is_sampled: false,
        keyed_by: by,
        keyed_at: app.state.clock.now(),
    };
    row.into_active_model().insert(app.db()).await.unwrap();
}

#[tokio::test]
async fn every_version_and_what_was_withdrawn_is_there_in_words() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let (changed, withdrawn) = (app.answer_in(&round, 4).await, app.answer_in(&round, 1).await);
    change(&app, changed, r#"["dk",null,null,null,null,{"votes":"p-"}]"#).await;
    let taken_back = NaiveDate::from_ymd_opt(2027, 3, 1);
    let taken_back =
        submission::ActiveModel { id: Set(withdrawn), withdrawn_on: Set(taken_back), ..Default::default() };
    taken_back.update(app.db()).await.unwrap();

    let files = given_out(&mut registrar(&app, &round).await, &round).await;

    let rows = list(&files, "svar");
    assert_eq!(rows.len(), 3);
    let newest = rows.iter().find(|row| row["version"] == 2).unwrap();
    assert_eq!(newest["fraga_1"], "4 Ganska lätt");
    assert_eq!(newest["fraga_2"], "Besök");
    assert_eq!(newest["fraga_3"], json!(["Fler tider", "Närmare hem"]));
    assert_eq!(newest["fraga_4"], json!(["Bemötande", "Närhet", "Tid"]));
    assert_eq!((&newest["fraga_5"], &newest["senaste"]), (&json!("se kommentarer"), &json!(true)));
    assert_eq!(newest["fraga_6"], json!(["1: håller med", "2: håller inte med"]));
    let before = rows.iter().find(|row| row["senaste"] == false).unwrap();
    assert_eq!(
        (&before["svar_nr"], &before["version"], &before["senaste"]),
        (&newest["svar_nr"], &json!(1), &json!(false))
    );
    assert_eq!((&before["fraga_1"], &before["fraga_6"]), (&json!("vet inte"), &json!(["1: hoppar över"])));
    let gone = rows.iter().find(|row| row["aterkallat"] == "2027-03-01").unwrap();
    assert_eq!((&gone["fraga_1"], &gone["mottaget"]), (&json!("1 Mycket svårt"), &json!("2027-03-01 12:00")));
}

#[tokio::test]
async fn questions_papers_and_meetings_are_there_and_told_in_swedish() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let by = app.account(Role::Moderator, round.organisation_id, Some(round.body_id)).await;
    let answer = app.answer_in(&round, 2).await;
    key_in(&app, &round, answer, by).await;
    hold_meeting(&app, &round, by).await;
    app.translate(round.row.dialogue_id, "purpose", "fi", "Haluamme tietää.").await;
    app.translate(round.row.id, "title", "fi", "Saatko yhteyden?").await;

    let files = given_out(&mut registrar(&app, &round).await, &round).await;

    let translated =
        json!({"fraga_nr": null, "alternativ_nr": null, "falt": "purpose", "sprak": "fi", "text": "Haluamme tietää."});
    let named = json!({"fraga_nr": null, "alternativ_nr": null, "falt": "round_title", "sprak": "fi", "text": "Saatko yhteyden?"});
    assert_eq!(list(&files, "oversattningar"), [translated, named]);
    let questions = list(&files, "fragor");
    assert_eq!((questions.len(), &questions[5]["slag"]), (6, &json!("påståenden")));
    assert_eq!(list(&files, "alternativ")[0]["text"], "Mycket svårt");
    let papers = list(&files, "papper");
    assert_eq!((&papers[0]["papper_nr"], &papers[0]["inlamnat"]), (&json!(7), &json!("2027-03-01")));
    let answers = list(&files, "svar");
    let of_paper = answers.iter().find(|row| row["svar_nr"] == papers[0]["svar_nr"]).unwrap();
    assert_eq!(of_paper["fraga_1"], "2 Ganska svårt");
    let meetings = list(&files, "moten");
    assert_eq!((&meetings[0]["deltagare"], &meetings[0]["hander"]), (&json!(14), &json!(["1-4: 9"])));
    let facts = list(&files, "omgang");
    assert!(facts.contains(&json!({"uppgift": "Läge", "varde": "Öppen"})), "{facts:?}");
    for name in files.keys().filter_map(|name| name.strip_suffix(".csv")) {
        assert!(files["beskrivning.txt"].contains(&format!("{name}.csv")), "{name}");
        let headings = files[&format!("{name}.csv")].lines().next().unwrap().trim_start_matches('\u{feff}').to_owned();
        for column in headings.split(';').filter(|column| !column.starts_with("fraga_") || *column == "fraga_nr") {
            assert!(files["beskrivning.txt"].contains(&format!("  {column}: ")), "{name}: {column}");
        }
    }
}

#[tokio::test]
async fn no_key_and_no_hash_is_in_any_file() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let by = app.account(Role::Moderator, round.organisation_id, Some(round.body_id)).await;
    let answer = app.answer_in(&round, 4).await;
    let mac = submission::ActiveModel {
        id: Set(answer),
        receipt_mac: Set(b"the hash of a receipt code".to_vec()),
        ..Default::default()
    };
    mac.update(app.db()).await.unwrap();
    let text = app.comment_as(&round, answer, "Det är bra", CommentState::Approved).await;
    key_in(&app, &round, answer, by).await;
    hold_meeting(&app, &round, by).await;

    let files = given_out(&mut registrar(&app, &round).await, &round).await;

    let all: String = files.values().map(String::as_str).collect();
    for key in [answer, text, by, round.dialogue.id, round.row.id, round.row.questionnaire_id, round.body_id] {
        assert!(!all.contains(&key.to_string()) && !all.contains(&key.simple().to_string()), "{key}");
    }
    assert!(all.contains("Det är bra") && !all.contains("the hash of") && !all.contains("116,104,101"));
}

#[tokio::test]
async fn what_was_signed_is_there_to_the_letter_and_what_was_done_in_words() {
    let app = TestApp::new().await;
    let round = signed(&app, 12).await;
    let result = round_result::Entity::find().one(app.db()).await.unwrap().unwrap();
    let protocol = protocol::Entity::find().one(app.db()).await.unwrap().unwrap();

    let files = given_out(&mut registrar(&app, &round).await, &round).await;

    assert_eq!(files["resultat-1.json"], result.json);
    assert_eq!(files["protokoll-1.json"], protocol.json);
    let results = list(&files, "resultat");
    assert_eq!(
        (&results[0]["fingeravtryck"], &results[0]["protokollets_fingeravtryck"]),
        (&json!(result.fingerprint), &json!(protocol.fingerprint))
    );
    let log = list(&files, "logg");
    let closed = log.iter().find(|row| row["vad"] == "stängde omgången").unwrap();
    assert_eq!((&closed["tid"], &closed["vem"]), (&json!("2027-03-01 12:00"), &json!("Provkonto")));
}

/// What was done with single answers is told by the day: the minute of each would tell in which order they came.
#[tokio::test]
async fn acts_on_single_answers_are_told_by_the_day_and_counted() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let by = app.account(Role::Moderator, round.organisation_id, Some(round.body_id)).await;
    for text in ["Ett", "Två"] {
        let answer = app.answer_in(&round, 4).await;
        let comment = app.comment_as(&round, answer, text, CommentState::Approved).await;
        let act = Act {
            account_id: Some(by),
            body_id: Some(round.body_id),
            act: "comment.approve",
            subject_kind: "comment",
            subject_id: Some(comment),
            note: None,
        };
        audit::write(&app.state, app.db(), act).await.unwrap();
    }

    let files = given_out(&mut registrar(&app, &round).await, &round).await;

    let told = json!({"tid": "2027-03-01", "vem": "Provkonto", "vad": "godkände en kommentar", "anteckning": null, "antal": 2});
    assert_eq!(list(&files, "logg"), [told]);
}

#[tokio::test]
async fn of_one_time_codes_only_how_many_are_used_is_told() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let codes = app.codes_for(&round, 5).await;
    let marks = one_time_code_use::ActiveModel { round_id: Set(round.row.id), marks: Set(vec![0b101]) };
    marks.update(app.db()).await.unwrap();

    let files = given_out(&mut registrar(&app, &round).await, &round).await;

    assert_eq!(list(&files, "engangskoder"), [json!({"gjorda": 5, "anvanda": 2})]);
    assert!(codes.iter().all(|code| !has(&files, code)));
}

/// Topics and voices are moderators' work; why a voice is marked may repeat what it says.
#[tokio::test]
async fn what_comments_are_about_and_the_marked_voices_are_there() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let by = app.account(Role::Moderator, round.organisation_id, Some(round.body_id)).await;
    let answer = app.answer_in(&round, 4).await;
    let comment_id = app.comment_as(&round, answer, "Stängt på kvällen", CommentState::Approved).await;
    let question_id = app.comments_by_key(&round).await[0].question_id;
    let (round_id, now, topic_id) = (round.row.id, app.state.clock.now(), new_id(&app.state.clock));
    let topic = topic::Model {
        id: topic_id,
        round_id,
        question_id,
        label: "Öppettider".to_owned(),
        is_rest: false,
        is_decided: true,
        is_gone: false,
        version: 1,
        change: TopicChange::Renamed,
        changed_by: Some(by),
        changed_at: now,
        lean: None,
    };
    topic.into_active_model().insert(app.db()).await.unwrap();
    let placed = topic_placement::Model { topic_id, comment_id, place: 0, by_person: true, is_quote: false };
    placed.into_active_model().insert(app.db()).await.unwrap();
    let (marked_by, marked_at, reason) = (Some(by), Some(now), Some("Åsa Öberg är ensam om det".to_owned()));
    let voice = lone_voice::Model { comment_id, round_id, question_id, place: 0, marked_by, marked_at, reason };
    voice.into_active_model().insert(app.db()).await.unwrap();
    let note = round_note::Model {
        id: new_id(&app.state.clock),
        round_id,
        version: 1,
        text: Some("Telefonen var stängd i går.".to_owned()),
        written_by: by,
        written_at: now,
    };
    note.into_active_model().insert(app.db()).await.unwrap();
    let mut person = registrar(&app, &round).await;
    assert_eq!(left(&mut person, &round).await, ["Åsa Öberg är ensam om det"]);

    mask(&mut person, &round, "Åsa Öberg är ensam om det", &[]).await;
    release_the_rest(&mut person, &round).await;

    let files = given_out(&mut person, &round).await;
    let comment = &list(&files, "kommentarer")[0];
    assert_eq!((&comment["amnen"], &comment["enskild_rost"]), (&json!(["Öppettider"]), &json!(true)));
    assert_eq!(comment["skal_till_rost"], "[maskat] är ensam om det");
    assert_eq!(list(&files, "amnen")[0]["amne"], "Öppettider");
    assert_eq!(list(&files, "meddelanden")[0]["text"], "Telefonen var stängd i går.");
}

/// A reason that staff wrote for a change stands in the log, and may tell of somebody.
#[tokio::test]
async fn a_reason_in_the_log_is_looked_at_first() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let note = "Papper 7. Skäl: Åsa Öberg ringde";
    let act = Act::on_round(None, &round.row, "paper.withdraw", Some(note.to_owned()));
    audit::write(&app.state, app.db(), act).await.unwrap();
    let mut person = registrar(&app, &round).await;
    assert_eq!(left(&mut person, &round).await, [note]);

    mask(&mut person, &round, note, &[]).await;
    release_the_rest(&mut person, &round).await;

    let files = given_out(&mut person, &round).await;
    assert_eq!(list(&files, "logg")[0]["anteckning"], "Papper 7. Skäl: [maskat] ringde");
}

#[tokio::test]
async fn no_comment_is_a_formula_in_a_spreadsheet() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let answer = app.answer_in(&round, 4).await;
    app.comment_as(&round, answer, "=HYPERLINK(\"https://x.example\";\"Tryck\")", CommentState::Approved).await;

    let files = given_out(&mut registrar(&app, &round).await, &round).await;

    assert!(files["kommentarer.csv"].contains(r#";"'=HYPERLINK(""https://x.example"";""Tryck"")";nej;"#));
    assert_eq!(list(&files, "kommentarer")[0]["text"], "=HYPERLINK(\"https://x.example\";\"Tryck\")");
}

#[tokio::test]
async fn what_the_elected_asked_is_looked_at_first_and_given_out_with_its_answer() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;
    let asked_by = app.account(Role::ElectedRepresentative, round.organisation_id, Some(round.body_id)).await;
    let now = app.state.clock.now();
    let row = brief_question::Model {
        id: new_id(&app.state.clock),
        round_id: round.row.id,
        text: "Vilka tider gäller?".to_owned(),
        asked_by,
        asked_at: now,
        answer: Some("Åsa Öberg svarar dygnet runt.".to_owned()),
        answered_by: Some(asked_by),
        answered_at: Some(now),
    };
    row.into_active_model().insert(app.db()).await.unwrap();
    let mut person = registrar(&app, &round).await;
    let answer = "Åsa Öberg svarar dygnet runt.";
    assert_eq!(left(&mut person, &round).await, ["Vilka tider gäller?", answer]);

    mask(&mut person, &round, answer, &[]).await;
    release_the_rest(&mut person, &round).await;

    let rows = list(&given_out(&mut person, &round).await, "fragor-om-underlaget");
    assert_eq!((rows.len(), &rows[0]["fraga"]), (1, &json!("Vilka tider gäller?")));
    assert_eq!(
        (&rows[0]["svar"], &rows[0]["fragat_av"]),
        (&json!("[maskat] svarar dygnet runt."), &json!("Provkonto"))
    );
}
