//! An administrator archives what residents have a reply to, once it is decided how long its records are kept.

use app::{
    context::new_id,
    dialogue::followers::{queries::erase_ended, tell::tell},
    entity::{
        audit_entry, brief_question,
        correction::{self, CorrectionKind},
        follower,
        follower_notice::RoundEvent,
        membership::Role,
        round::{self, RoundState},
        submission, unsaved_sentence,
    },
    record::audit,
    round::staff_mail::daily,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel, QueryFilter};
use uuid::Uuid;

use super::{at, decide, registrar, signed};
use crate::{
    followers::follower_of,
    public::set_state,
    staff_mail::staff,
    support::{TestApp, log::Log, rounds::TestRound, visitor::Visitor},
};

/// That it is meant.
const SURE: [(&str, &str); 1] = [("sure", "ja")];

fn path(round: &TestRound) -> String {
    format!("{}/arkivera", round.work_path())
}

async fn administrator(app: &TestApp, round: &TestRound) -> Visitor {
    let account = app.account(Role::Administrator, round.organisation_id, None).await;
    app.signed_in_as(account).await
}

/// A signed round whose residents have their reply.
async fn fed_back(app: &TestApp) -> TestRound {
    let (round, ..) = signed(app, 20).await;
    set_state(app, &round, RoundState::FedBack).await;
    round
}

/// The same, and how long its records are kept is decided.
async fn decided(app: &TestApp) -> TestRound {
    let round = fed_back(app).await;
    for kind in ["texts", "answers"] {
        decide(app, &round, &[("kind", kind), ("months", "24")]).await;
    }
    round
}

async fn state(app: &TestApp, round: &TestRound) -> RoundState {
    round::Entity::find_by_id(round.row.id).one(app.db()).await.unwrap().unwrap().state
}

#[tokio::test]
async fn nothing_is_archived_before_every_kind_of_record_has_its_decision() {
    let app = TestApp::new().await;
    let round = fed_back(&app).await;
    let mut person = administrator(&app, &round).await;
    decide(&app, &round, &[("months", "24")]).await;

    let page = person.get(&path(&round)).await;
    page.assert_status(200).assert_text("#record-0", "Klart: Texter gallras 24 månader");
    page.assert_text("#record-0", "§ 41 den 1 februari 2027").assert_text("#record-1", "Saknas: Svar.");
    assert_eq!(page.count("[name=sure]"), 0);
    let refused = person.post(&path(&round), &SURE).await;

    refused.assert_status(422).assert_text(".error-summary", "Svar: skriv in nämndens beslut");
    assert_eq!(refused.count(".error-summary a[href='#record-1']"), 1);
    assert_eq!(state(&app, &round).await, RoundState::FedBack);
    person.get("/arbete").await.assert_no_text("main", "Arkivera omgången");
    person.get(&at(&round)).await.assert_text("#to-archive", "Gallringsbeslut saknas för svar.");
}

#[tokio::test]
async fn a_round_that_can_be_archived_stands_in_the_daily_mail_of_its_administrators() {
    let app = TestApp::new().await;
    let undecided = fed_back(&app).await;
    staff(&app, Role::Administrator, &undecided).await;
    assert_eq!(daily::tell(&app.state).await.unwrap(), 0, "its records have no rules");
    let round = decided(&app).await;
    staff(&app, Role::Administrator, &round).await;

    assert_eq!(daily::tell(&app.state).await.unwrap(), 1);

    assert_eq!(app.sent_mail().await[0].link("/arkivera"), path(&round));
}

#[tokio::test]
async fn a_round_is_archived_and_what_is_published_stays() {
    let app = TestApp::new().await;
    let round = decided(&app).await;
    let result = format!("/resultat/{}", round.row.code);
    let before = app.visitor().get(&result).await.assert_status(200).count("main h2");
    let mut person = administrator(&app, &round).await;
    let bench = person.get("/arbete").await;
    bench.assert_text("#waiting", "Arkivera omgången").assert_text("#waiting", &round.row.code);
    assert_eq!(bench.count(&format!("#waiting a[href='{}']", path(&round))), 1);
    let protocol = person.get(&format!("{}/protokoll", round.work_path())).await;
    assert_eq!(protocol.count(&format!("#next a[href='{}']", path(&round))), 1);
    person.post(&path(&round), &[]).await.assert_status(422).assert_text("#sure-error", "Kryssa i");

    person.post(&path(&round), &SURE).await.assert_sent_to(&path(&round));

    assert_eq!(state(&app, &round).await, RoundState::Archived);
    person.get(&path(&round)).await.assert_text("#no-archiving", "Omgången är arkiverad");
    person.get("/arbete").await.assert_no_text("main", "Arkivera omgången");
    let after = app.visitor().get(&result).await.assert_status(200).count("main h2");
    assert!(0 < after && after == before, "{before} parts became {after}");
    assert_eq!(app.comments_by_key(&round).await.len(), 2, "nothing is disposed of by it");
    let acts = audit_entry::Entity::find().filter(audit_entry::COLUMN.act.eq("round.archive"));
    let acts = acts.all(app.db()).await.unwrap();
    let note = acts[0].note.clone().unwrap_or_default();
    assert_eq!((acts.len(), acts[0].body_id), (1, Some(round.body_id)));
    assert!(note.contains("Texter gallras") && note.contains("Svar gallras") && note.contains("§ 41"), "{note}");
    audit::verify(app.db()).await.unwrap();
}

/// Who moderates a round alone is led to no page that is not theirs.
#[tokio::test]
async fn on_the_rounds_page_only_who_may_archive_it_is_led_there() {
    let app = TestApp::new().await;
    let round = fed_back(&app).await;
    let both = app.account(Role::Moderator, round.organisation_id, Some(round.body_id)).await;
    app.member(both, Role::Administrator, round.organisation_id, None).await;
    let (mut both, mut moderator) = (app.signed_in_as(both).await, app.staff(Role::Moderator, &round).await);

    let led = both.get(&round.work_path()).await;

    assert_eq!(led.assert_status(200).count(&format!("#archive a[href='{}']", path(&round))), 1);
    assert_eq!(moderator.get(&round.work_path()).await.assert_status(200).count("#archive"), 0);
}

/// One of the elected has asked about the brief, and nobody has answered.
async fn asked(app: &TestApp, round: &TestRound) -> Uuid {
    let row = brief_question::Model {
        id: new_id(&app.state.clock),
        round_id: round.row.id,
        text: "Vilka tider gäller?".to_owned(),
        asked_by: app.account(Role::ElectedRepresentative, round.organisation_id, Some(round.body_id)).await,
        asked_at: app.state.clock.now(),
        answer: None,
        answered_by: None,
        answered_at: None,
    };
    row.into_active_model().insert(app.db()).await.unwrap().id
}

/// A moderator has proposed that an answer is taken out, and nobody has signed it.
async fn proposed(app: &TestApp, round: &TestRound) -> Uuid {
    let of_round = submission::COLUMN.round_id.eq(round.row.id);
    let answer = submission::Entity::find().filter(of_round).one(app.db()).await.unwrap().unwrap();
    let row = correction::Model {
        id: new_id(&app.state.clock),
        round_id: round.row.id,
        submission_id: answer.id,
        submission_version: answer.version,
        paper_number: None,
        kind: CorrectionKind::Exclude,
        reading: None,
        reason: "Skickat två gånger".to_owned(),
        proposed_by: app.account(Role::Moderator, round.organisation_id, Some(round.body_id)).await,
        proposed_at: app.state.clock.now(),
        settled_by: None,
        settled_at: None,
        round_result_id: None,
        proposal_id: None,
        people: None,
    };
    row.into_active_model().insert(app.db()).await.unwrap().id
}

#[tokio::test]
async fn nothing_is_archived_while_somebody_waits_for_an_answer_or_a_signature() {
    let app = TestApp::new().await;
    let round = decided(&app).await;
    let (question, correction) = (asked(&app, &round).await, proposed(&app, &round).await);
    decide(&app, &round, &[("kind", "brief_questions"), ("months", "24")]).await;
    let mut person = administrator(&app, &round).await;
    let page = person.get(&path(&round)).await;
    page.assert_text("#open-questions", "som ingen har svarat på").assert_text("#open-corrections", "är föreslagen");
    assert_eq!(page.count("[name=sure]"), 0);

    let refused = person.post(&path(&round), &SURE).await;

    refused.assert_status(422);
    assert_eq!(refused.count(".error-summary a[href^='#open-']"), 2);
    assert_eq!(state(&app, &round).await, RoundState::FedBack);
    let now = Set(Some(app.state.clock.now()));
    let answered = brief_question::ActiveModel { id: Set(question), answered_at: now.clone(), ..Default::default() };
    answered.update(app.db()).await.unwrap();
    person.post(&path(&round), &SURE).await.assert_status(422);
    let settled = correction::ActiveModel { id: Set(correction), settled_at: now, ..Default::default() };
    settled.update(app.db()).await.unwrap();
    person.post(&path(&round), &SURE).await.assert_sent_to(&path(&round));
}

#[tokio::test]
async fn in_an_archived_round_nothing_is_asked_answered_or_written_anew() {
    let app = TestApp::new().await;
    let round = decided(&app).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let written_by = app.account(Role::Moderator, round.organisation_id, Some(round.body_id)).await;
    let half = unsaved_sentence::Model {
        account_id: written_by,
        sentence_id: new_id(&app.state.clock),
        round_id: round.row.id,
        fields: "[]".to_owned(),
    };
    half.into_active_model().insert(app.db()).await.unwrap();
    let mut person = administrator(&app, &round).await;
    person.post(&path(&round), &SURE).await.assert_sent_to(&path(&round));

    assert!(unsaved_sentence::Entity::find().one(app.db()).await.unwrap().is_none(), "what nobody saved is gone");
    let summary = format!("{}/sammanstallning", round.work_path());
    moderator.post(&summary, &[("act", "begin")]).await.assert_status(409).assert_text("[role=alert]", "är arkiverad");
    let question = asked(&app, &round).await.to_string();
    let (brief, field) = (format!("/politik/{}", round.row.code), format!("answer-{question}"));
    assert_eq!(moderator.get(&brief).await.count("textarea[name^=answer]"), 0);
    let answer = [("act", "answer"), ("which", question.as_str()), (field.as_str(), "Klockan 8.")];
    moderator.post(&brief, &answer).await.assert_status(409);
    let mut elected = app.staff(Role::ElectedRepresentative, &round).await;
    let key = Uuid::from_u128(7).to_string();
    let more = [("act", "ask"), ("key", key.as_str()), ("question", "Och på lördagar?")];
    elected.post(&brief, &more).await.assert_status(409);
    let rows = brief_question::Entity::find().all(app.db()).await.unwrap();
    assert!(rows.len() == 1 && rows[0].answer.is_none());
}

#[tokio::test]
async fn of_two_administrators_one_archives() {
    let app = TestApp::new().await;
    let round = decided(&app).await;
    let (mut first, mut second) = (administrator(&app, &round).await, administrator(&app, &round).await);
    let path = path(&round);

    let (one, other) = tokio::join!(first.post(&path, &SURE), second.post(&path, &SURE));

    let mut statuses = [one.status, other.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
}

#[tokio::test]
async fn what_residents_have_no_reply_to_is_not_archived() {
    let app = TestApp::new().await;
    let round = decided(&app).await;
    let mut person = administrator(&app, &round).await;
    for (was, why) in [
        (RoundState::Open, "när den är stängd"),
        (RoundState::Closed, "när invånarna har fått sitt svar"),
        (RoundState::Delivered, "när invånarna har fått sitt svar"),
        (RoundState::Withdrawn, "Omgången är återkallad"),
    ] {
        set_state(&app, &round, was).await;
        let page = person.get(&path(&round)).await;
        page.assert_status(200).assert_text("#no-archiving", why);
        assert_eq!(page.count("[name=sure]"), 0, "{was:?}");
        person.post(&path(&round), &SURE).await.assert_status(409).assert_text("[role=alert]", why);
        assert_eq!(state(&app, &round).await, was);
    }
}

#[tokio::test]
async fn for_all_but_its_administrators_there_is_no_archiving() {
    let log = Log::start();
    let app = TestApp::new().await;
    let (round, other) = (decided(&app).await, fed_back(&app).await);
    let mut people = vec![administrator(&app, &other).await, registrar(&app, &round).await];
    for role in [Role::Moderator, Role::Facilitator, Role::ElectedRepresentative] {
        people.push(app.staff(role, &round).await);
    }

    for person in &mut people {
        person.get(&path(&round)).await.assert_status(404);
        person.post(&path(&round), &SURE).await.assert_status(404);
    }
    app.visitor().post(&path(&round), &SURE).await.assert_status(401);
    people[0].get("/arbete/omgang/FINNSEJ/arkivera").await.assert_status(404);
    assert_eq!(log.lines_with("asked for the archiving of another body's round"), 2 * people.len());
    assert_eq!(state(&app, &round).await, RoundState::FedBack);
    assert_eq!(people[1].get(&at(&round)).await.count("#to-archive"), 0, "a registrar disposes, and does not archive");
}

#[tokio::test]
async fn who_followed_is_erased_when_all_rounds_are_archived_and_the_reply_has_been_sent() {
    let app = TestApp::new().await;
    let round = decided(&app).await;
    follower_of(&app, &round, "anna.ek@storby.example", "sv").await;
    tell(&app.state, app.db(), &round.row, RoundEvent::FedBack).await.unwrap();
    let left = async || follower::Entity::find().all(app.db()).await.unwrap().len();
    erase_ended(&app.state).await.unwrap();
    assert_eq!(left().await, 1, "the round is not archived");
    let mut person = administrator(&app, &round).await;
    person.post(&path(&round), &SURE).await.assert_sent_to(&path(&round));

    erase_ended(&app.state).await.unwrap();
    assert_eq!(left().await, 1, "the mail with the reply still waits");
    assert_eq!(app.sent_mail().await.len(), 1);
    erase_ended(&app.state).await.unwrap();

    assert_eq!(left().await, 0);
    let follows = app.visitor().get(&format!("/folj/{}", round.dialogue.slug)).await;
    follows.assert_status(200).assert_text("h1", "Den här dialogen är avslutad");
}

#[tokio::test]
async fn an_answer_that_the_network_held_back_until_a_round_was_archived_is_kept_beside_and_due_by_its_rules() {
    let app = TestApp::new().await;
    let round = decided(&app).await;
    set_state(&app, &round, RoundState::Archived).await;
    let before = app.answers_by_key(&round).await.len();

    // Two hours ago, before it was stopped; and once more when the person has left the screen.
    for alone in ["", "yes"] {
        let fields = [("q1", "4"), ("receipt", "0000-0000-0000"), ("waited", "7200"), ("unattended", alone)];
        let page = app.visitor().post(&format!("{}?kiosk=1", round.path()), &fields).await;
        assert_eq!((page.status, page.headers["medmig-answer"].to_str().unwrap()), (200, "late"));
    }

    let answers = app.answers_by_key(&round).await;
    assert_eq!((answers.len(), answers.iter().filter(|answer| answer.is_late).count()), (before + 1, 1));
}
