//! What is disposed of is gone, all of it or nothing; what is signed and published stays.

use app::{
    context::new_id,
    entity::{
        audit_entry, comment, comment_hold, comment_print, comment_run, correction, correction::CorrectionKind,
        disposal, lone_voice, meeting, membership::Role, one_time_code, one_time_code_use, paper_check, paper_entry,
        protocol, redaction, redaction::Ground, round_result, second_reading, secrecy_review, submission,
        submission_flag, submission_flag::Flag, submission_version, topic, topic::TopicChange, topic_placement,
        topic_proposal,
    },
    entity::{comment::CommentState, submission::AnswerChannel},
    record::audit,
    round::shuffle::shuffle_closed,
};
use chrono::NaiveDate;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter};
use uuid::Uuid;

use super::{RULE, at, decide, dispose, registrar, signed};
use crate::{
    record::{given_out, has, left, mask, release_the_rest},
    summary::writing::{approved_with_voice, path},
    support::{TestApp, rounds::TestRound},
};

async fn count<E: EntityTrait>(app: &TestApp) -> u64
where
    E::Model: Sync,
{
    E::find().count(app.db()).await.unwrap()
}

/// Everything that can hang on answers and comments.
async fn with_all_that_hangs_on_it(app: &TestApp, round: &TestRound, answer: Uuid, text: Uuid) {
    let by = app.account(Role::Moderator, round.organisation_id, Some(round.body_id)).await;
    let (now, day) = (app.state.clock.now(), NaiveDate::from_ymd_opt(2027, 3, 1).unwrap());
    let flag = submission_flag::Model { submission_id: answer, flag: Flag::Burst };
    flag.into_active_model().insert(app.db()).await.unwrap();
    let version = submission_version::Model {
        submission_id: answer,
        version: 1,
        channel: AnswerChannel::Paper,
        language: "sv".to_owned(),
        answers: "[]".to_owned(),
        age_band: None,
        sex: None,
        on_behalf: None,
        sent_hour: app.state.clock.hour(),
        withdrawn_on: None,
    };
    version.into_active_model().insert(app.db()).await.unwrap();
    let paper = paper_entry::Model {
        id: new_id(&app.state.clock),
        round_id: round.row.id,
        paper_number: 7,
        handed_in_on: day,
        submission_id: answer,
        is_sampled: true,
        keyed_by: by,
        keyed_at: now,
    };
    let check = paper_check::Model {
        paper_entry_id: paper.id,
        keyed_by: by,
        keyed_at: now,
        differing: String::new(),
        reading: None,
        settled_by: None,
        settled_at: None,
    };
    paper.into_active_model().insert(app.db()).await.unwrap();
    check.into_active_model().insert(app.db()).await.unwrap();
    let meeting = meeting::Model {
        submission_id: answer,
        version: 1,
        round_id: round.row.id,
        held_on: day,
        place: "Biblioteket".to_owned(),
        participants: 14,
        led_by: "Dialogledaren".to_owned(),
        hands: "{}".to_owned(),
        reason: None,
        registered_by: by,
        registered_at: now,
    };
    meeting.into_active_model().insert(app.db()).await.unwrap();
    let correction = correction::Model {
        id: new_id(&app.state.clock),
        round_id: round.row.id,
        submission_id: answer,
        submission_version: 1,
        paper_number: None,
        kind: CorrectionKind::People,
        reading: Some("[]".to_owned()),
        reason: "Fler var med.".to_owned(),
        proposed_by: by,
        proposed_at: now,
        settled_by: None,
        settled_at: None,
        round_result_id: None,
        proposal_id: None,
        people: Some(16),
    };
    correction.into_active_model().insert(app.db()).await.unwrap();
    on_the_text(app, round, text, by).await;
    let code = one_time_code::Model { code_mac: vec![7], round_id: round.row.id, place: 0 };
    code.into_active_model().insert(app.db()).await.unwrap();
    let marks = one_time_code_use::Model { round_id: round.row.id, marks: vec![1] };
    marks.into_active_model().insert(app.db()).await.unwrap();
}

async fn on_the_text(app: &TestApp, round: &TestRound, text: Uuid, by: Uuid) {
    let (now, round_id) = (app.state.clock.now(), round.row.id);
    let covered = redaction::Model { comment_id: text, starts: 0, ends: 4, ground: Ground::Person, section: None };
    covered.into_active_model().insert(app.db()).await.unwrap();
    let hold = comment_hold::Model { comment_id: text, round_id, account_id: by, held_until: now };
    hold.into_active_model().insert(app.db()).await.unwrap();
    let print = comment_print::Model { comment_id: text, round_id, print: vec![1] };
    print.into_active_model().insert(app.db()).await.unwrap();
    let run = comment_run::Model { comment_id: text, run: 1, round_id };
    run.into_active_model().insert(app.db()).await.unwrap();
    let second = second_reading::Model {
        comment_id: text,
        round_id,
        first: CommentState::Approved,
        second: CommentState::Withheld,
        read_by: by,
        read_at: now,
    };
    second.into_active_model().insert(app.db()).await.unwrap();
    let topic = topic::Model {
        id: new_id(&app.state.clock),
        round_id,
        question_id: comment::Entity::find_by_id(text).one(app.db()).await.unwrap().unwrap().question_id,
        label: "Öppettider".to_owned(),
        is_rest: false,
        is_decided: true,
        is_gone: false,
        version: 1,
        change: TopicChange::Sorted,
        changed_by: Some(by),
        changed_at: now,
        lean: None,
    };
    let (topic_id, question_id) = (topic.id, topic.question_id);
    topic.into_active_model().insert(app.db()).await.unwrap();
    let placed = topic_placement::Model { topic_id, comment_id: text, place: 0, by_person: true, is_quote: false };
    placed.into_active_model().insert(app.db()).await.unwrap();
    topic_proposal::Model { topic_id, comment_id: text }.into_active_model().insert(app.db()).await.unwrap();
    let voice = lone_voice::Model {
        comment_id: text,
        round_id,
        question_id,
        place: 0,
        marked_by: Some(by),
        marked_at: Some(now),
        reason: Some("Den enda om kvällar".to_owned()),
    };
    voice.into_active_model().insert(app.db()).await.unwrap();
    let review = secrecy_review::Model {
        round_id,
        text_id: Uuid::nil(),
        version: 1,
        print: vec![1],
        passages: Some("Åsa Öberg".to_owned()),
        masked_text: Some("[maskat] är sjuk".to_owned()),
        section: Some("OSL 26 kap. 1 §".to_owned()),
        reason: Some("En person".to_owned()),
        reviewed_by: by,
        reviewed_at: now,
    };
    review.into_active_model().insert(app.db()).await.unwrap();
}

async fn decide_of_all(app: &TestApp, round: &TestRound) {
    for kind in ["texts", "answers", "codes"] {
        decide(app, round, &[("kind", kind)]).await;
    }
}

#[tokio::test]
async fn all_that_was_answered_goes_and_what_was_signed_stays() {
    let app = TestApp::new().await;
    let (round, answer, text) = signed(&app, 20).await;
    with_all_that_hangs_on_it(&app, &round, answer, text).await;
    let result = round_result::Entity::find().one(app.db()).await.unwrap();
    let kept = protocol::Entity::find().one(app.db()).await.unwrap();
    let mut person = registrar(&app, &round).await;
    decide_of_all(&app, &round).await;
    let page = person.get(&at(&round)).await;
    page.assert_text("#due", "Texter").assert_text("#due", "Svar").assert_text("#due", "Engångskoder");

    dispose(&mut person, &round).await;

    let left = [
        count::<comment::Entity>(&app).await,
        count::<redaction::Entity>(&app).await,
        count::<comment_hold::Entity>(&app).await,
        count::<comment_print::Entity>(&app).await,
        count::<comment_run::Entity>(&app).await,
        count::<second_reading::Entity>(&app).await,
        count::<topic_placement::Entity>(&app).await,
        count::<topic_proposal::Entity>(&app).await,
        count::<lone_voice::Entity>(&app).await,
        count::<secrecy_review::Entity>(&app).await,
        count::<submission::Entity>(&app).await,
        count::<submission_version::Entity>(&app).await,
        count::<submission_flag::Entity>(&app).await,
        count::<paper_entry::Entity>(&app).await,
        count::<paper_check::Entity>(&app).await,
        count::<meeting::Entity>(&app).await,
        count::<one_time_code::Entity>(&app).await,
        count::<one_time_code_use::Entity>(&app).await,
    ];
    assert_eq!(left, [0; 18]);
    let correction = correction::Entity::find().one(app.db()).await.unwrap().unwrap();
    assert_eq!((correction.reason.as_str(), correction.reading, correction.people), ("Fler var med.", None, None));
    assert_eq!(round_result::Entity::find().one(app.db()).await.unwrap(), result);
    assert_eq!(protocol::Entity::find().one(app.db()).await.unwrap(), kept);
    let notes = audit_entry::Entity::find().filter(audit_entry::COLUMN.act.eq("disposal.dispose"));
    let notes: Vec<_> = notes.all(app.db()).await.unwrap().into_iter().filter_map(|row| row.note).collect();
    assert_eq!(notes.len(), 3);
    let said = "Texter gallras när omgången är stängd. Beslut: § 41 den 1 februari 2027.";
    assert!(notes.contains(&said.to_owned()), "{notes:?}");
    audit::verify(app.db()).await.unwrap();
    let page = person.get(&at(&round)).await;
    page.assert_text("#none-due", "Inget får gallras").assert_text("#earlier", "Svar gallrades den 1 mars 2027");
    page.assert_text("#earlier", &round.row.code).assert_text("#earlier", "§ 41");
}

/// Another round of the same body has another closing day, and other bodies other rules.
#[tokio::test]
async fn nothing_else_goes() {
    let app = TestApp::new().await;
    let (round, ..) = signed(&app, 5).await;
    let (other, ..) = signed(&app, 5).await;
    let mut person = registrar(&app, &round).await;
    decide_of_all(&app, &round).await;

    dispose(&mut person, &round).await;

    assert!(app.answers_by_key(&round).await.is_empty());
    assert_eq!((app.answers_by_key(&other).await.len(), app.comments_by_key(&other).await.len()), (6, 2));
}

#[tokio::test]
async fn the_words_in_the_brief_stay_without_their_answer() {
    let app = TestApp::new().await;
    let (round, ..) = signed(&app, 20).await;
    let mut elected = app.staff(Role::ElectedRepresentative, &round).await;
    let brief = format!("/politik/{}", round.row.code);
    elected.get(&brief).await.assert_status(200).assert_text("main", "Fler tider på kvällen");
    let mut person = registrar(&app, &round).await;
    decide_of_all(&app, &round).await;

    dispose(&mut person, &round).await;

    let page = elected.get(&brief).await;
    page.assert_status(200).assert_text("main", "Fler tider på kvällen").assert_no_text("main", "Öberg");
    page.assert_text("#disposed", "Svar gallrades den 1 mars 2027 enligt § 41");
}

#[tokio::test]
async fn a_sentence_of_an_approved_summary_is_read_after_its_comment_is_gone() {
    let app = TestApp::new().await;
    let (round, _, text) = signed(&app, 20).await;
    let mut moderator = approved_with_voice(&app, &round, text).await;
    let mut person = registrar(&app, &round).await;
    decide(&app, &round, &[]).await;

    dispose(&mut person, &round).await;

    assert_eq!(count::<comment::Entity>(&app).await, 0);
    let brief = app.brief_of(&round).await;
    brief.assert_text(".claim-read .claim-quote", "Fler tider på kvällen");
    assert_eq!(brief.count("#hidden-sentences"), 0);
    let written = moderator.get(&path(&round)).await;
    assert_eq!((written.count("#source-changed"), written.count(".finding--refuses")), (0, 0));
}

#[tokio::test]
async fn a_sentence_whose_comment_was_withheld_does_not_come_back_when_the_comments_go() {
    let app = TestApp::new().await;
    let (round, _, text) = signed(&app, 20).await;
    approved_with_voice(&app, &round, text).await;
    let withheld = comment::ActiveModel { id: Set(text), state: Set(CommentState::Withheld), ..Default::default() };
    withheld.update(app.db()).await.unwrap();
    let mut person = registrar(&app, &round).await;
    decide(&app, &round, &[]).await;

    dispose(&mut person, &round).await;

    let brief = app.brief_of(&round).await;
    brief.assert_no_text("body", "Fler tider på kvällen").assert_text("#hidden-sentences", "En mening visas inte");
}

#[tokio::test]
async fn a_text_that_stays_keeps_its_mask() {
    let app = TestApp::new().await;
    let (round, ..) = signed(&app, 20).await;
    let mut person = registrar(&app, &round).await;
    let words = "Fler tider på kvällen";
    let masked = [("passages", "på kvällen")];
    mask(&mut person, &round, words, &masked).await;
    mask(&mut person, &round, "Åsa Öberg är sjuk", &[]).await;
    decide_of_all(&app, &round).await;

    dispose(&mut person, &round).await;

    assert_eq!(count::<secrecy_review::Entity>(&app).await, 1, "what was masked in a text that is gone is gone");
    person.get(&at(&round)).await.assert_text("#none-due", "Inget får gallras");
    assert!(left(&mut person, &round).await.contains(&words.to_owned()), "its mask is looked at anew");
    let why = [("reason", "Begäran om allmän handling")];
    person.post(&format!("{}/utlamnande", round.work_path()), &why).await.assert_status(422);
    mask(&mut person, &round, words, &masked).await;
    release_the_rest(&mut person, &round).await;
    let files = given_out(&mut person, &round).await;
    assert!(has(&files, "Fler tider [maskat]") && !has(&files, words));
}

#[tokio::test]
async fn nothing_goes_without_being_meant_or_when_it_is_not_what_was_shown() {
    let app = TestApp::new().await;
    let (round, ..) = signed(&app, 5).await;
    let mut first = registrar(&app, &round).await;
    decide(&app, &round, &[]).await;
    let seen = first.get(&at(&round)).await.value("[name=seen]").unwrap();

    let unmeant = [("act", "dispose"), ("seen", seen.as_str()), ("round", round.row.code.as_str())];
    first.post(&at(&round), &unmeant).await.assert_status(422).assert_text("#sure-error", "Kryssa i");
    decide(&app, &round, &[("kind", "answers")]).await;
    let old = [("act", "dispose"), ("seen", seen.as_str()), ("round", round.row.code.as_str()), ("sure", "ja")];
    first.post(&at(&round), &old).await.assert_status(409).assert_text("#due", "Svar");

    assert_eq!((app.comments_by_key(&round).await.len(), count::<disposal::Entity>(&app).await), (2, 0));
}

#[tokio::test]
async fn of_two_who_dispose_at_once_one_does() {
    let app = TestApp::new().await;
    let (round, ..) = signed(&app, 5).await;
    let (mut first, mut second) = (registrar(&app, &round).await, registrar(&app, &round).await);
    decide(&app, &round, &[]).await;
    let seen = first.get(&at(&round)).await.value("[name=seen]").unwrap();
    let fields = [("act", "dispose"), ("seen", seen.as_str()), ("round", round.row.code.as_str()), ("sure", "ja")];
    let path = at(&round);

    let (one, other) = tokio::join!(first.post(&path, &fields), second.post(&path, &fields));

    let mut statuses = [one.status, other.status];
    statuses.sort_unstable();
    assert_eq!((statuses, count::<disposal::Entity>(&app).await), ([303, 409], 1));
}

#[tokio::test]
async fn who_writes_that_something_goes_at_once_does_not_dispose_of_it_alone() {
    let app = TestApp::new().await;
    let (round, ..) = signed(&app, 5).await;
    let (mut one, mut same) = (app.staff(Role::Registrar, &round).await, app.staff(Role::Registrar, &round).await);
    let mut other = registrar(&app, &round).await;
    one.post(&at(&round), &RULE).await.assert_sent_to(&format!("{}?sparat=texts", at(&round)));
    let seen = one.get(&at(&round)).await.value("[name=seen]").unwrap();

    let fields = [("act", "dispose"), ("seen", seen.as_str()), ("round", round.row.code.as_str()), ("sure", "ja")];
    let alone = one.post(&at(&round), &fields).await;

    alone.assert_status(422).assert_text("#sure-error", "Någon annan behöver gallra");
    same.post(&at(&round), &fields).await.assert_status(422).assert_text("#sure-error", "samma namn");
    assert_eq!(app.comments_by_key(&round).await.len(), 2);
    other.post(&at(&round), &fields).await.assert_sent_to(&at(&round));
    assert_eq!(app.comments_by_key(&round).await.len(), 0);
}

/// The shuffle takes the answers before the round, disposal the round before the answers.
#[tokio::test]
async fn who_disposes_while_answers_are_shuffled_waits_until_that_is_done() {
    let app = TestApp::new().await;
    let (round, ..) = signed(&app, 5).await;
    let mut person = registrar(&app, &round).await;
    decide_of_all(&app, &round).await;

    let (shuffled, ()) = tokio::join!(shuffle_closed(&app.state), dispose(&mut person, &round));

    assert!(shuffled.is_ok(), "{shuffled:?}");
    assert!(app.answers_by_key(&round).await.is_empty());
}
