//! One correction takes several answers and meetings out of a signed result: one reason, one signature.

use app::{
    context::new_id,
    entity::{
        comment::{self, CommentState},
        correction, meeting,
        membership::Role,
        paper_entry, round,
        round::RoundState,
        submission::{self, AnswerChannel},
        submission_flag::Flag,
    },
    moderation::sameness::note_new,
    summary::result::{self, fixed_result},
};
use chrono::NaiveDate;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter};
use uuid::Uuid;

use super::{at, moderator, settle, shuffle_closed, waiting};
use crate::{
    round::{acts_on, sign},
    support::{TestApp, page::Page, rounds::TestRound, visitor::Visitor},
};

const WHY: &str = "Samma blanketter var inmatade två gånger.";
/// Long enough to be compared.
const SAME: &str = "Lägg ner alla hälsocentraler på landet nu!";

/// A stopped round with forty answers, which could be given in every way, and the first of these.
pub(super) async fn stopped(app: &TestApp) -> (TestRound, Vec<Uuid>) {
    let round = app.round(RoundState::Stopped).await;
    let offered = round::ActiveModel {
        id: Set(round.row.id),
        channels: Set("web paper meeting".to_owned()),
        ..Default::default()
    };
    offered.update(app.db()).await.unwrap();
    let mut answers = Vec::new();
    for n in 0..40 {
        answers.push(app.answer_in(&round, if n < 28 { 1 } else { 5 }).await);
    }
    (round, answers)
}

pub(super) async fn signed(app: &TestApp, round: &TestRound) {
    sign(app, round).await.assert_sent_to(&round.signed_path());
    shuffle_closed(&app.state).await.unwrap();
}

/// That answer came on a paper with this number.
async fn on_paper(app: &TestApp, round: &TestRound, number: i32, submission_id: Uuid) {
    let row = paper_entry::Model {
        id: new_id(&app.state.clock),
        round_id: round.row.id,
        paper_number: number,
        handed_in_on: NaiveDate::from_ymd_opt(2027, 3, 1).unwrap(),
        submission_id,
        is_sampled: false,
        keyed_by: app.account(Role::PaperKeyer, round.organisation_id, Some(round.body_id)).await,
        keyed_at: app.state.clock.now(),
    };
    row.into_active_model().insert(app.db()).await.unwrap();
}

/// A meeting of so many people.
pub(super) async fn met(app: &TestApp, round: &TestRound, place: &str, participants: i32) -> Uuid {
    let id = app.answer_as(round, "[null,null,null,null,null,null]".to_owned()).await;
    let session = submission::ActiveModel { id: Set(id), channel: Set(AnswerChannel::Meeting), ..Default::default() };
    session.update(app.db()).await.unwrap();
    let row = meeting::Model {
        submission_id: id,
        version: 1,
        round_id: round.row.id,
        held_on: NaiveDate::from_ymd_opt(2027, 3, 1).unwrap(),
        place: place.to_owned(),
        participants,
        led_by: "Dialogledaren".to_owned(),
        hands: "{}".to_owned(),
        reason: None,
        registered_by: app.account(Role::Facilitator, round.organisation_id, Some(round.body_id)).await,
        registered_at: app.state.clock.now(),
    };
    row.into_active_model().insert(app.db()).await.unwrap();
    id
}

pub(super) async fn propose(who: &mut Visitor, round: &TestRound, fields: &[(&str, &str)]) -> Page {
    let fields: Vec<_> = fields.iter().copied().chain([("reason", WHY)]).collect();
    who.post(&at(round, "/rattelse"), &fields).await
}

/// How many answers and meetings do not count.
async fn out(app: &TestApp, round: &TestRound) -> usize {
    app.answers_by_key(round).await.iter().filter(|row| row.withdrawn_on.is_some()).count()
}

async fn proposals(app: &TestApp) -> u64 {
    correction::Entity::find().count(app.db()).await.unwrap()
}

#[tokio::test]
async fn papers_and_a_meeting_go_with_one_signature_and_nothing_is_added_up_anew() {
    let app = TestApp::new().await;
    let (round, answers) = stopped(&app).await;
    on_paper(&app, &round, 3, answers[0]).await;
    on_paper(&app, &round, 12, answers[39]).await;
    let twice = met(&app, &round, "Biblioteket", 14).await.to_string();
    met(&app, &round, "Folkets hus", 27).await;
    signed(&app, &round).await;
    let (mut one, mut other) = (moderator(&app, &round).await, moderator(&app, &round).await);
    one.post(&at(&round, "/visa-resultatet"), &[]).await.assert_status(303);
    let address = format!("/resultat/{}", round.row.code);
    app.visitor().get(&address).await.assert_text(".brief-count", "40 svar, 2 möten med 41 personer");
    one.get(&at(&round, "/rattelse")).await.assert_text("#meetings-group", "1 mars 2027, Biblioteket, 14 deltagare");
    let missing = propose(&mut one, &round, &[("paper_number", "3, 99"), ("meetings", &twice)]).await;
    missing.assert_status(422).assert_text("#paper_number-error", "Papper 99: Det finns inget papper");
    missing.assert_value("#paper_number", "3, 99");
    assert_eq!((missing.count("#meetings-group input[checked]"), proposals(&app).await), (1, 0));

    let all = [("paper_number", "12 och 3"), ("meetings", twice.as_str())];
    propose(&mut one, &round, &all).await.assert_sent_to(&at(&round, "/rattelse"));

    let page = other.get(&at(&round, "/rattelse")).await;
    page.assert_text(".about", "Papper 3 och 12 räknas inte längre");
    page.assert_text(".about", "Mötet 1 mars 2027, Biblioteket räknas inte längre");
    assert_eq!((page.count("input[name=proposal]"), out(&app, &round).await), (1, 0));
    let proposal = waiting(&mut other, &round).await;
    settle(&mut other, &round, &proposal, "sign").await.assert_sent_to(&at(&round, "/rattelse"));

    let newest = fixed_result(app.db(), round.row.id).await.unwrap();
    let sessions = newest.figures.sessions().unwrap();
    assert_eq!((newest.row.version, newest.figures.participants(), out(&app, &round).await), (2, 38, 3));
    assert_eq!((sessions.meetings(), sessions.people()), (1, None), "13 or 14 would tell who was at the other one");
    let result = app.visitor().get(&address).await;
    result.assert_text(".brief-count", "38 svar, 1 möte").assert_no_text("main", "41 personer");
    result.assert_text("#corrected", WHY).assert_text("#corrected", "de 40 svar som räknades från början");
    result.assert_text("#corrected", "Så många av mötena är borttagna");
    app.visitor().get(&format!("{address}?version=1")).await.assert_text(".brief-count", "2 möten med 41 personer");
    let csv = app.visitor().get(&format!("{address}/resultat.csv")).await;
    assert!(csv.body.contains("Så många av mötena är borttagna"), "{}", csv.body);
    assert!(!csv.body.lines().any(|line| line.contains("Deltagare") && line.contains("41")), "{}", csv.body);
    let notes: Vec<_> = acts_on(&app, round.row.id).await.into_iter().filter_map(|row| row.note).collect();
    let note = notes.last().unwrap();
    assert!(note.contains("2\u{a0}svar räknas inte. Ett möte räknas inte."), "{note}");
    assert!(!note.contains("Biblioteket"), "the log does not say which");
    assert_eq!(result::unlogged(app.db()).await.unwrap(), Vec::<String>::new());
    let history = one.get(&at(&round, "/rattelse")).await;
    history.assert_text("#history", "Papper 3 och 12 räknas inte längre");
    assert_eq!((history.count("#history li"), history.count("#meetings-group input")), (1, 1));
}

#[tokio::test]
async fn a_meeting_alone_leaves_the_answers_as_they_are() {
    let app = TestApp::new().await;
    let (round, _) = stopped(&app).await;
    let small = met(&app, &round, "Biblioteket", 4).await.to_string();
    signed(&app, &round).await;
    let (mut one, mut other) = (moderator(&app, &round).await, moderator(&app, &round).await);
    propose(&mut one, &round, &[("meetings", &small)]).await.assert_status(303);
    let proposal = waiting(&mut other, &round).await;
    settle(&mut other, &round, &proposal, "sign").await.assert_status(303);

    let figures = fixed_result(app.db(), round.row.id).await.unwrap().figures;
    assert_eq!((figures.participants(), figures.corrected()), (40, None));
    assert_eq!(figures.sessions().unwrap().meetings(), 0);
    propose(&mut one, &round, &[("meetings", &small)])
        .await
        .assert_status(422)
        .assert_text(".error-summary", "räknas inte nu heller");
}

#[tokio::test]
async fn of_two_proposals_about_the_same_paper_at_once_one_waits_whole_and_the_other_not_at_all() {
    let app = TestApp::new().await;
    let (round, answers) = stopped(&app).await;
    for (number, answer) in [(1, answers[0]), (2, answers[1]), (3, answers[2])] {
        on_paper(&app, &round, number, answer).await;
    }
    signed(&app, &round).await;
    let (mut one, mut other) = (moderator(&app, &round).await, moderator(&app, &round).await);

    let (first, second) = tokio::join!(
        propose(&mut one, &round, &[("paper_number", "1-2")]),
        propose(&mut other, &round, &[("paper_number", "2-3")])
    );

    let mut statuses = [first.status, second.status];
    statuses.sort_unstable();
    assert_eq!((statuses, proposals(&app).await), ([303, 409], 2));
    let mut third = moderator(&app, &round).await;
    let proposal = waiting(&mut third, &round).await;
    let mut fourth = moderator(&app, &round).await;
    let (signs, puts_aside) = tokio::join!(
        settle(&mut third, &round, &proposal, "sign"),
        settle(&mut fourth, &round, &proposal, "put_aside")
    );
    let was = (signs.status, puts_aside.status, out(&app, &round).await);
    assert!([(303, 409, 2), (409, 303, 0)].contains(&was), "{was:?}");
}

#[tokio::test]
async fn a_burst_of_robots_is_named_by_what_its_answers_have_in_common() {
    let app = TestApp::new().await;
    let (round, answers) = stopped(&app).await;
    for answer in &answers[..2] {
        app.flag(*answer, Flag::Burst).await;
    }
    let mut comments = Vec::new();
    for answer in &answers[10..12] {
        comments.push(app.comment_in(&round, *answer, SAME).await);
    }
    note_new(&app.state).await.unwrap();
    let read = comment::ActiveModel { state: Set(CommentState::Approved), ..Default::default() };
    let own = comment::COLUMN.round_id.eq(round.row.id);
    comment::Entity::update_many().set(read).filter(own).exec(app.db()).await.unwrap();
    signed(&app, &round).await;
    let (mut one, mut other) = (moderator(&app, &round).await, moderator(&app, &round).await);
    one.get(&at(&round, "/rattelse"))
        .await
        .assert_text("#marked-group", "Många svar från samma nätverk på kort tid: 2 svar");
    let page = one.get(&at(&round, &format!("/kommentarer/{}", comments[0]))).await;
    let alike = format!("{}?kommentar={}&lika=ja", at(&round, "/rattelse"), comments[0]);
    assert_eq!(page.count(&format!("a[href='{alike}']")), 1);
    one.get(&alike).await.assert_text("#comment", "varje svar där samma text står");

    propose(&mut one, &round, &[("marked", "burst")]).await.assert_status(303);
    let key = comments[0].to_string();
    propose(&mut one, &round, &[("comment", &key), ("alike", "ja")]).await.assert_status(303);

    for _ in 0..2 {
        let page = other.get(&at(&round, "/rattelse")).await;
        page.assert_text(".about", "2 svar räknas inte längre");
        let proposal = page.value("input[name=proposal]").unwrap();
        settle(&mut other, &round, &proposal, "sign").await.assert_status(303);
    }
    let newest = fixed_result(app.db(), round.row.id).await.unwrap();
    assert_eq!((newest.row.version, newest.figures.participants(), out(&app, &round).await), (3, 36, 4));
    let page = one.get(&at(&round, "/rattelse")).await;
    assert_eq!(page.count("#marked-group"), 0, "nothing that counts is marked");
    propose(&mut one, &round, &[("marked", "burst")]).await.assert_status(422);
}

#[tokio::test]
async fn a_paper_that_is_read_anew_joins_what_waits_and_is_not_signed_unseen() {
    let app = TestApp::new().await;
    let (round, answers) = stopped(&app).await;
    on_paper(&app, &round, 3, answers[0]).await;
    on_paper(&app, &round, 12, answers[1]).await;
    signed(&app, &round).await;
    let (mut one, mut other) = (moderator(&app, &round).await, moderator(&app, &round).await);
    let (list, paper) = (at(&round, "/rattelse"), at(&round, "/rattelse/papper/12"));
    assert_eq!(one.get(&paper).await.count("#join-group"), 0, "there is nothing to join");
    propose(&mut one, &round, &[("paper_number", "3")]).await.assert_status(303);
    let proposal = waiting(&mut other, &round).await;
    let page = one.get(&paper).await;
    page.assert_text("#join-group", "Papper 3 räknas inte längre");
    let seen = page.value("input[name=seen]").unwrap();
    let joins = [("seen", seen.as_str()), ("q1", "2"), ("join", proposal.as_str())];
    assert_eq!(other.get(&paper).await.count("#join-group"), 0, "it is another's");
    other.post(&paper, &joins).await.assert_status(409).assert_text("[role=alert]", "Bara den som har lagt förslaget");

    let both = [&joins[..], &[("reason", "Fel inmatat.")]].concat();
    one.post(&paper, &both).await.assert_status(422).assert_text("#reason-error", "Ta bort ditt skäl");
    one.post(&paper, &joins).await.assert_sent_to(&list);

    let stale = [("proposal", proposal.as_str()), ("act", "sign"), ("seen", "1")];
    let page = other.post(&list, &stale).await;
    page.assert_status(422).assert_text(".error-summary", "gäller mer nu än när du läste det");
    page.assert_text(".about", "Papper 3 räknas inte längre").assert_text(".about", "Papper 12 läses på nytt");
    assert_eq!(page.count("input[name=proposal]"), 1);
    settle(&mut other, &round, &proposal, "sign").await.assert_sent_to(&list);

    let newest = fixed_result(app.db(), round.row.id).await.unwrap();
    assert_eq!((newest.row.version, newest.figures.participants(), out(&app, &round).await), (2, 39, 1));
    let read = app.answers_by_key(&round).await.into_iter().find(|row| row.version == 2).unwrap();
    assert!(read.id == answers[1] && read.answers.starts_with("[2,"), "{}", read.answers);
    one.post(&paper, &joins).await.assert_status(422);
}
