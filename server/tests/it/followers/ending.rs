//! Ending it: by a button, by a mail program, and when the dialogue is archived.

use app::{
    dialogue::followers::{letters, queries, tell::tell},
    entity::{follower_notice, follower_notice::RoundEvent, round, round::RoundState},
};
use axum::{body::Body, extract::Request};
use http::header;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, TransactionTrait};

use super::{followed, follower_of, followers};
use crate::support::TestApp;

#[tokio::test]
async fn a_mail_program_ends_it_in_one_request() {
    let app = TestApp::new().await;
    let (round, _) = followed(&app, "fi").await;
    tell(&app.state, app.db(), &round.row, RoundEvent::Opened).await.unwrap();
    let mail = app.sent_mail().await.remove(0);
    assert_eq!(mail.header("list-unsubscribe-post").as_deref(), Some("List-Unsubscribe=One-Click"));
    let ends = mail.header("list-unsubscribe").unwrap();
    let ends = ends.strip_prefix("<https://medmig.example").and_then(|rest| rest.strip_suffix('>')).unwrap().to_owned();
    tell(&app.state, app.db(), &round.row, RoundEvent::Closed).await.unwrap();

    // As RFC 8058 has it: no cookie, no page before it, either kind of form.
    for kind in ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x"] {
        let request = Request::post(&ends).header(header::CONTENT_TYPE, kind);
        let answer = app.visitor().send(request.body(Body::from("List-Unsubscribe=One-Click")).unwrap()).await;
        answer.assert_status(200).assert_text("h1", "Du följer inte längre dialogen");
        assert!(!answer.headers.contains_key(header::SET_COOKIE));
    }

    assert_eq!((followers(&app).await.len(), app.outbox().await.len()), (0, 0), "what waited is not sent either");
    assert!(follower_notice::Entity::find().all(app.db()).await.unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_ends_it_while_being_told_is_erased_with_what_was_told() {
    let app = TestApp::new().await;
    let (round, id) = followed(&app, "sv").await;
    let telling = app.db().begin().await.unwrap();
    tell(&app.state, &telling, &round.row, RoundEvent::Opened).await.unwrap();

    let (state, slug) = (app.state.clone(), round.dialogue.slug.clone());
    let ending = tokio::spawn(async move { queries::end(&state, &slug, id).await });
    tokio::task::yield_now().await;
    telling.commit().await.unwrap();

    ending.await.unwrap().unwrap();
    assert!(followers(&app).await.is_empty());
    assert!(app.outbox().await.iter().all(|mail| mail.unsubscribe.is_none()));
}

#[tokio::test]
async fn a_person_reads_what_happens_and_presses_a_button() {
    let app = TestApp::new().await;
    let (round, id) = followed(&app, "sv").await;
    let neighbour = follower_of(&app, &round, "bo@storby.example", "sv").await;
    let ends = letters::unsubscribe(&app.state, &round.dialogue.slug, id);
    let ends = ends.strip_prefix("https://medmig.example").unwrap();

    let page = app.visitor().get(ends).await;
    page.assert_status(200).assert_text("main button", "Sluta följa").assert_text(".lead", "raderas");
    assert_eq!(page.headers[header::CACHE_CONTROL], "no-store");
    assert_eq!(followers(&app).await.len(), 2, "opening the link ends nothing");

    app.visitor().post(ends, &[]).await.assert_status(200).assert_text("h1", "Du följer inte längre dialogen");
    let left = followers(&app).await;
    assert_eq!((left.len(), left[0].id), (1, neighbour));
    let again = app.visitor().get(ends).await;
    again.assert_status(200).assert_text("h1", "Du följer inte längre dialogen");
    assert_eq!(again.count("main button"), 0, "there is nothing left to end");
}

#[tokio::test]
async fn a_code_is_good_at_the_address_of_its_own_dialogue_alone() {
    let app = TestApp::new().await;
    let (_, id) = followed(&app, "sv").await;
    let other = app.round(RoundState::Open).await;
    let ends = letters::unsubscribe(&app.state, &other.dialogue.slug, id);
    let ends = ends.strip_prefix("https://medmig.example").unwrap();

    app.visitor().get(ends).await.assert_status(404).assert_text("h1", "Länken gäller inte");
    app.visitor().post(ends, &[]).await.assert_status(404);

    assert_eq!(followers(&app).await.len(), 1);
}

#[tokio::test]
async fn who_followed_what_is_over_is_erased_and_nobody_else() {
    let app = TestApp::new().await;
    let (round, _) = followed(&app, "sv").await;
    let (other, _) = followed(&app, "sv").await;
    for round in [&round, &other] {
        tell(&app.state, app.db(), &round.row, RoundEvent::Opened).await.unwrap();
    }

    queries::erase_ended(&app.state).await.unwrap();
    assert_eq!(followers(&app).await.len(), 2, "both rounds are open");
    let withdrawn =
        round::ActiveModel { id: Set(round.row.id), state: Set(RoundState::Withdrawn), ..Default::default() };
    withdrawn.update(app.db()).await.unwrap();
    queries::erase_ended(&app.state).await.unwrap();

    let left = followers(&app).await;
    assert_eq!((left.len(), left[0].dialogue_id), (1, other.dialogue.id));
    assert_eq!(app.outbox().await.len(), 1);
    assert_eq!(follower_notice::Entity::find().all(app.db()).await.unwrap().len(), 1);
}
