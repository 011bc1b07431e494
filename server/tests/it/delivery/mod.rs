//! A signed round is handed over to those who decide.

use app::context::new_id;
use app::entity::{
    account, comment,
    comment::CommentState,
    delivery, dialogue,
    membership::Role,
    political_body::{self, BodyKind},
    round::{self, RoundState},
};
use chrono::NaiveDate;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel};
use uuid::Uuid;

use crate::{
    decision::decided,
    followers::follower_of,
    round::acts_on,
    summary::writing::{approved_with_voice, closed},
    support::{TestApp, rounds::TestRound},
};

fn path(round: &TestRound) -> String {
    format!("{}/lamna-over", round.work_path())
}

/// The body that decides meets over it then.
async fn meets_on(app: &TestApp, round: &TestRound, day: (i32, u32, u32)) {
    let meeting_on = NaiveDate::from_ymd_opt(day.0, day.1, day.2);
    let row = dialogue::ActiveModel { id: Set(round.dialogue.id), meeting_on: Set(meeting_on), ..Default::default() };
    row.update(app.db()).await.unwrap();
}

async fn state(app: &TestApp, round: &TestRound) -> RoundState {
    round::Entity::find_by_id(round.row.id).one(app.db()).await.unwrap().unwrap().state
}

async fn elected(app: &TestApp, round: &TestRound) -> Uuid {
    app.account(Role::ElectedRepresentative, round.organisation_id, Some(round.body_id)).await
}

/// A round with an approved summary, which socialnämnden takes up in a month, and the comment that it quotes.
async fn ready(app: &TestApp) -> (TestRound, Uuid) {
    let (round, comment) = closed(app).await;
    approved_with_voice(app, &round, comment).await;
    meets_on(app, &round, (2027, 4, 1)).await;
    (round, comment)
}

#[tokio::test]
async fn each_member_gets_one_mail_also_when_two_moderators_press_at_once_and_everybody_may_read_the_result() {
    let app = TestApp::new().await;
    let (round, _) = ready(&app).await;
    let (first, second, gone) = (elected(&app, &round).await, elected(&app, &round).await, elected(&app, &round).await);
    let now = Some(app.state.clock.now());
    let closed = account::ActiveModel { id: Set(gone), disabled_at: Set(now), ..Default::default() };
    closed.update(app.db()).await.unwrap();
    elected(&app, &app.round(RoundState::Closed).await).await;
    follower_of(&app, &round, "anna.ek@storby.example", "sv").await;
    let (mut one, mut other) = (app.staff(Role::Moderator, &round).await, app.staff(Role::Moderator, &round).await);
    let page = one.get(&path(&round)).await;
    page.assert_status(200).assert_text("#receivers", "2 förtroendevalda i socialnämnden får ett mejl var");
    let result = format!("/resultat/{}", round.row.code);
    app.visitor().get(&result).await.assert_no_text("main", "40 svar");

    let address = path(&round);
    let (a, b) = tokio::join!(one.post(&address, &[]), other.post(&address, &[]));

    let mut statuses = [a.status, b.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    one.post(&address, &[]).await.assert_status(409);
    assert_eq!(state(&app, &round).await, RoundState::Delivered);
    app.visitor().get(&result).await.assert_status(200).assert_text("main", "40 svar");
    let mut expected = vec!["anna.ek@storby.example".to_owned()];
    for id in [first, second] {
        expected.push(account::Entity::find_by_id(id).one(app.db()).await.unwrap().unwrap().email);
    }
    expected.sort();
    let mails = app.sent_mail().await;
    let mut got: Vec<_> = mails.iter().filter_map(|mail| mail.header("to")).collect();
    got.sort();
    assert_eq!(got, expected);
    for mail in &mails {
        let subject = mail.header("subject").unwrap();
        if mail.header("to").as_deref() == Some("anna.ek@storby.example") {
            assert_eq!(subject, "Resultatet är klart: ”Kontakten med vården”");
            assert_eq!(mail.link("/resultat/"), result);
            assert!(mail.text.contains("läser det innan de beslutar."), "{}", mail.text);
        } else {
            assert_eq!(subject, "Underlag till dig: ”Hur är det att få kontakt med vården?”");
            assert_eq!(mail.link("/politik/"), format!("/politik/{}", round.row.code));
            assert!(mail.text.contains("socialnämnden, som tar upp det 1 april 2027"), "{}", mail.text);
            assert!(!mail.text.contains("40 svar") && mail.header("list-unsubscribe").is_none(), "{}", mail.raw);
        }
    }
    let acts = acts_on(&app, round.row.id).await;
    let acts: Vec<_> = acts.iter().filter(|act| act.act == "round.deliver").collect();
    assert_eq!(acts.len(), 1);
    let note = acts[0].note.as_deref().unwrap();
    assert!(note.contains("version 1. Mejl till 2\u{a0}förtroendevalda."), "{note}");
    let told = one.get(&address).await;
    told.assert_text("#delivered", "Underlaget lämnades över till Socialnämnden 1 mars 2027");
    told.assert_text("#next", "När de har sammanträtt skriver du in vad de beslutade.");
    assert_eq!(told.count(&format!("main a[href='{}/aterkoppling']", round.work_path())), 1);
    assert_eq!(told.count("main form"), 0);
}

#[tokio::test]
async fn who_follows_a_round_that_is_decided_before_it_is_handed_over_is_told_so() {
    let app = TestApp::new().await;
    let (round, _) = ready(&app).await;
    follower_of(&app, &round, "anna.ek@storby.example", "sv").await;
    decided(&app, &round).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let bench = moderator.get("/arbete").await;
    bench
        .assert_text("#waiting", "Lämna över underlaget i efterhand")
        .assert_text("#waiting", "beslutet är redan inskrivet");
    bench.assert_no_text("#waiting", "Lämna över till politikerna");
    moderator.get(&round.work_path()).await.assert_text("#next", "Lämna över underlaget i efterhand");
    moderator.get(&path(&round)).await.assert_text("#afterwards", "Beslutet är redan inskrivet");

    moderator.post(&path(&round), &[]).await.assert_status(303);

    let mails = app.sent_mail().await;
    let [mail] = &mails[..] else { panic!("one mail: {mails:?}") };
    assert!(mail.text.contains("Politikerna har beslutat."), "{}", mail.text);
    assert!(!mail.text.contains("innan de beslutar"), "{}", mail.text);
    let told = moderator.get(&path(&round)).await;
    told.assert_text("#next", "Beslutet är inskrivet. Nu svarar du invånarna.");
    told.assert_no_text("main", "Skriv in beslutet");
}

#[tokio::test]
async fn what_is_decided_already_is_handed_over_also_when_the_meeting_is_over() {
    let app = TestApp::new().await;
    let (round, _) = ready(&app).await;
    meets_on(&app, &round, (2027, 2, 20)).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    moderator.get(&path(&round)).await.assert_text("#check-1", "Den dagen har passerat");
    decided(&app, &round).await;
    moderator.get(&path(&round)).await.assert_text("#check-1", "Klart");

    moderator.post(&path(&round), &[]).await.assert_status(303);

    let told = moderator.get(&path(&round)).await;
    told.assert_text("#delivered", "efter sammanträdet 20 februari 2027");
}

#[tokio::test]
async fn what_is_missing_is_told_with_the_way_to_it_and_nothing_goes_out() {
    let app = TestApp::new().await;
    let (round, _) = closed(&app).await;
    elected(&app, &round).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;

    let page = moderator.get(&path(&round)).await;
    page.assert_status(200).assert_text("#check-0", "Klart").assert_text("#check-1", "Skriv när de sammanträder.");
    let plan = format!("/arbete/dialog/{}#meeting_on", round.dialogue.slug);
    let summary = format!("{}/sammanstallning", round.work_path());
    page.assert_text(&format!("#check-1 a[href='{plan}']"), "Skriv dagen");
    assert_eq!((page.count(&format!("#check-2 a[href='{summary}']")), page.count("main form")), (1, 0));
    let refused = moderator.post(&path(&round), &[]).await;
    refused.assert_status(422).assert_text(".error-summary", "Skriv den, och låt någon annan godkänna den.");
    meets_on(&app, &round, (2027, 2, 28)).await;
    moderator.get(&path(&round)).await.assert_text("#check-1", "Den dagen har passerat.");

    assert_eq!(state(&app, &round).await, RoundState::Closed);
    assert!(app.outbox().await.is_empty());
    let stranger = app.round(RoundState::Open).await;
    let joint = dialogue::ActiveModel {
        id: Set(round.dialogue.id),
        owner_body_id: Set(stranger.body_id),
        ..Default::default()
    };
    joint.update(app.db()).await.unwrap();
    moderator.get(&path(&round)).await.assert_text("#check-1", "Klart");
    let unset = dialogue::ActiveModel { id: Set(round.dialogue.id), meeting_on: Set(None), ..Default::default() };
    unset.update(app.db()).await.unwrap();
    let page = moderator.get(&path(&round)).await;
    page.assert_text("#check-1", "Skriv när de sammanträder.");
    let own = format!("#check-1 a[href='{}/arende#meeting_on']", round.work_path());
    assert_eq!((page.count(&own), page.count("#check-1 a")), (1, 1), "the plan is the owner's, the case their own");
    let mut other = app.staff(Role::Moderator, &stranger).await;
    for answer in [other.get(&path(&round)).await, other.post(&path(&round), &[]).await] {
        answer.assert_status(404);
    }
    other.get(&path(&stranger)).await.assert_text("#delivered", "Omgången är inte stängd");
    other.post(&path(&stranger), &[]).await.assert_status(409);
}

#[tokio::test]
async fn a_summary_whose_source_has_changed_is_not_handed_over() {
    let app = TestApp::new().await;
    let (round, quoted) = ready(&app).await;
    let withheld = comment::ActiveModel { id: Set(quoted), state: Set(CommentState::Withheld), ..Default::default() };
    withheld.update(app.db()).await.unwrap();
    let mut moderator = app.staff(Role::Moderator, &round).await;

    moderator.get(&path(&round)).await.assert_text("#check-2", "Något som den bygger på har ändrats.");
    moderator.post(&path(&round), &[]).await.assert_status(422);

    assert_eq!(state(&app, &round).await, RoundState::Summarised);
    assert!(delivery::Entity::find().all(app.db()).await.unwrap().is_empty());
}

#[tokio::test]
async fn whoever_takes_part_in_the_dialogue_of_another_hands_over_to_its_own_body_in_its_own_case() {
    let app = TestApp::new().await;
    let (round, _) = ready(&app).await;
    let owner = app.round(RoundState::Open).await;
    let joint = dialogue::ActiveModel {
        id: Set(round.dialogue.id),
        owner_body_id: Set(owner.body_id),
        deciding_body_id: Set(Some(owner.body_id)),
        case_number: Set(Some("SN 2027/14".to_owned())),
        ..Default::default()
    };
    joint.update(app.db()).await.unwrap();
    let board = political_body::Model {
        id: new_id(&app.state.clock),
        organisation_id: round.organisation_id,
        kind: BodyKind::ExecutiveBoard,
        slug: "kommunstyrelsen".to_owned(),
        name: "Kommunstyrelsen".to_owned(),
        running_name: "kommunstyrelsen".to_owned(),
    };
    let board = board.into_active_model().insert(app.db()).await.unwrap().id;
    let member = app.account(Role::ElectedRepresentative, round.organisation_id, Some(board)).await;
    let (mut member, mut moderator) = (app.signed_in_as(member).await, app.staff(Role::Moderator, &round).await);
    let brief = format!("/politik/{}", round.row.code);
    member.get(&brief).await.assert_status(404);
    moderator.get(&brief).await.assert_status(200).assert_no_text("main", "SN 2027/14");

    let case = format!("{}/arende", round.work_path());
    let seen = moderator.get(&case).await.value("input[name=seen]").unwrap();
    let key = board.to_string();
    let own = [
        ("seen", seen.as_str()),
        ("case_number", "KS 2027-114"),
        ("receiving_body", key.as_str()),
        ("meeting_on", "2027-05-04"),
    ];
    let saved = moderator.post(&case, &own).await;
    saved.assert_sent_to(&format!("{case}?sparad=ja"));
    let next = format!("#saved a[href='{}']", path(&round));
    moderator.get(&saved.location()).await.assert_text(&next, "Lämna över");

    member.get("/politik").await.assert_status(200).assert_text("main", "4 maj 2027");
    member
        .get(&brief)
        .await
        .assert_status(200)
        .assert_text("main", "Kommunstyrelsen")
        .assert_text("main", "KS 2027-114");
    moderator.get(&path(&round)).await.assert_text("#receivers", "1 förtroendevald i kommunstyrelsen får ett mejl var");
    moderator.post(&path(&round), &[]).await.assert_status(303);
    let row = delivery::Entity::find_by_id(round.row.id).one(app.db()).await.unwrap().unwrap();
    assert_eq!((row.body_id, Some(row.meeting_on)), (board, NaiveDate::from_ymd_opt(2027, 5, 4)));
}

#[tokio::test]
async fn whoever_has_written_the_day_of_the_meeting_is_led_on_to_handing_over() {
    let app = TestApp::new().await;
    let (round, _) = closed(&app).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    moderator.get(&path(&round)).await.assert_text("#check-1", "Skriv när de sammanträder.");
    let plan = format!("/arbete/dialog/{}", round.dialogue.slug);
    let seen = moderator.get(&plan).await.value("input[name=seen]").unwrap();
    let case = [("seen", seen.as_str()), ("case_number", "SN 2027/14"), ("meeting_on", "2027-04-01")];

    let saved = moderator.post(&plan, &case).await;

    saved.assert_sent_to(&format!("{plan}?sparad=ja"));
    let next = format!("#saved a[href='{}']", path(&round));
    moderator.get(&saved.location()).await.assert_text(&next, "Lämna över ”Hur är det att få kontakt med vården?”");
    moderator.get(&path(&round)).await.assert_text("#check-1", "Klart");
}
