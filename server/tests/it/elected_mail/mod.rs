//! Mail to the elected of what is new to them.

use app::{
    entity::{account, delivery, elected_mail, elected_mail::ElectedMail, membership::Role, round::RoundState},
    round::staff_mail::people::with_role,
    summary::elected_mail::{people::end_address, tell::tell},
};
use axum::{body::Body, extract::Request};
use chrono::TimeDelta;
use http::header;
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel};
use uuid::Uuid;

use crate::{
    round::acts_on,
    staff_mail::staff,
    support::{TestApp, rounds::TestRound},
};

const PATH: &str = "/politik/post";

/// A round that was handed over four days ago, and somebody elected in its body who can sign in.
async fn delivered(app: &TestApp) -> (TestRound, Uuid) {
    let round = app.public_round().await;
    let id = staff(app, Role::ElectedRepresentative, &round).await;
    let by = app.account(Role::Moderator, round.organisation_id, Some(round.body_id)).await;
    let row = delivery::Model {
        round_id: round.row.id,
        body_id: round.body_id,
        meeting_on: round.dialogue.reply_due.unwrap(),
        summary_version: 1,
        mails: 1,
        delivered_by: by,
        delivered_at: app.state.clock.now() - TimeDelta::days(4),
    };
    row.into_active_model().insert(app.db()).await.unwrap();
    (round, id)
}

#[tokio::test]
async fn an_unread_brief_is_told_once_by_one_of_several_processes_and_not_again_while_nothing_is_new() {
    let app = TestApp::new().await;
    let (round, id) = delivered(&app).await;
    // One who has only been invited.
    let invited = app.account(Role::ElectedRepresentative, round.organisation_id, Some(round.body_id)).await;

    let (a, b, c) = tokio::join!(tell(&app.state), tell(&app.state), tell(&app.state));

    assert_eq!(a.unwrap() + b.unwrap() + c.unwrap(), 1);
    let mails = app.sent_mail().await;
    let email = account::Entity::find_by_id(id).one(app.db()).await.unwrap().unwrap().email;
    assert_eq!((mails.len(), mails[0].header("to")), (1, Some(email)));
    assert_eq!(mails[0].header("subject").as_deref(), Some("En sak till dig i Med mig"));
    assert_eq!(mails[0].link("/politik/T"), format!("/politik/{}", round.row.code));
    assert!(!mails[0].text.contains("svårt") && !mails[0].text.contains("51 svar"), "{}", mails[0].text);
    assert_eq!(mails[0].header("list-unsubscribe-post").as_deref(), Some("List-Unsubscribe=One-Click"));
    app.later(TimeDelta::days(7));
    assert_eq!(tell(&app.state).await.unwrap(), 0, "they know");
    app.later(TimeDelta::days(21));
    assert_eq!(tell(&app.state).await.unwrap(), 1, "it is still unread after four weeks");

    let told =
        async || with_role(&[Role::ElectedRepresentative], Some(round.body_id)).all(app.db()).await.unwrap().len();
    assert_eq!(told().await, 1);
    let mut by_link = app.with_session_of(invited).await;
    by_link.get(&format!("/politik/{}", round.row.code)).await.assert_status(200);
    assert_eq!(told().await, 2, "who signs in with mailed links has no password");
}

#[tokio::test]
async fn who_has_read_it_is_told_nothing_until_a_promise_is_due() {
    let app = TestApp::new().await;
    let (round, id) = delivered(&app).await;
    app.signed_in_as(id).await.get(&format!("/politik/{}", round.row.code)).await.assert_status(200);
    assert_eq!(tell(&app.state).await.unwrap(), 0);

    // The reply was promised by 15 April 2027, a Thursday.
    app.set_time("2027-04-05T11:00:00Z");
    assert_eq!(tell(&app.state).await.unwrap(), 1);
    let mut mails = app.sent_mail().await;
    app.set_time("2027-04-16T11:00:00Z");
    assert_eq!(tell(&app.state).await.unwrap(), 1);
    mails.extend(app.sent_mail().await);

    let texts: Vec<_> = mails.into_iter().map(|mail| mail.text).collect();
    assert_eq!(texts.len(), 2);
    let has = |words: &str| texts.iter().filter(|text| text.contains(words)).count();
    assert_eq!(has("Invånarna ska ha svar senast 15 april 2027: ”Kontakten med vården”."), 1, "{texts:?}");
    assert_eq!(has("Invånarna skulle ha haft svar senast 15 april 2027"), 1, "{texts:?}");
}

#[tokio::test]
async fn everybody_chooses_and_a_mail_program_ends_it_in_one_request() {
    let app = TestApp::new().await;
    let (round, id) = delivered(&app).await;
    let mut person = app.signed_in_as(id).await;
    person.get("/politik").await.assert_text(&format!("main a[href='{PATH}']"), "Mejl om det som är nytt");
    person.get(PATH).await.assert_status(200).assert_value("input[name=wanted][checked]", "weekly");
    person.post(PATH, &[("wanted", "hourly")]).await.assert_status(422).assert_text("#wanted-error", "Välj hur ofta");
    person.post(PATH, &[("wanted", "daily")]).await.assert_sent_to(&format!("{PATH}?sparat=ja"));
    person.get(PATH).await.assert_value("input[name=wanted][checked]", "daily");
    assert_eq!(tell(&app.state).await.unwrap(), 1);
    let ends = app.outbox().await[0].unsubscribe.clone().unwrap();
    assert_eq!(ends, end_address(&app.state, id));
    let ends = ends.strip_prefix("https://medmig.example").unwrap();
    app.visitor().get(ends).await.assert_status(200).assert_text("main button", "Sluta få mejl");

    let request = Request::post(ends).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let answer = app.visitor().send(request.body(Body::from("List-Unsubscribe=One-Click")).unwrap()).await;

    answer.assert_status(200).assert_text("h1", "Du får inga fler mejl om det som är nytt");
    assert!(app.outbox().await.is_empty(), "what waited is not sent");
    let row = elected_mail::Entity::find_by_id(id).one(app.db()).await.unwrap().unwrap();
    assert_eq!(row.wanted, ElectedMail::Off);
    let acts: Vec<_> = acts_on(&app, id).await.into_iter().map(|act| (act.act, act.account_id)).collect();
    let act = "account.elected_mail".to_owned();
    assert_eq!(acts, [(act.clone(), Some(id)), (act, None)]);
    app.visitor().get(&format!("{PATH}/avsluta?kod=kod")).await.assert_status(404);
    let mut moderator = app.staff(Role::Moderator, &round).await;
    moderator.get(PATH).await.assert_status(404);
    moderator.post(PATH, &[("wanted", "none")]).await.assert_status(404);
}

#[tokio::test]
async fn nobody_is_told_of_rounds_of_other_bodies_or_where_nothing_is_new() {
    let app = TestApp::new().await;
    delivered(&app).await;
    let elsewhere = app.round(RoundState::Open).await;
    let id = staff(&app, Role::ElectedRepresentative, &elsewhere).await;

    assert_eq!(tell(&app.state).await.unwrap(), 1, "the one of the body");

    let email = account::Entity::find_by_id(id).one(app.db()).await.unwrap().unwrap().email;
    assert!(app.sent_mail().await.iter().all(|mail| mail.header("to").as_deref() != Some(email.as_str())));
}
