//! Mail to those who work here about what waits for them.

mod ending;

use app::{
    context::new_secret_id,
    entity::{
        account,
        membership::{self, Role},
        outbox,
        outbox::Trouble,
        round::{self, RoundState},
    },
    round::staff_mail::{daily, urgent},
};
use chrono::TimeDelta;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel};
use uuid::Uuid;

use crate::support::{TestApp, rounds::TestRound};

/// A round with a comment that waits to be read, and its moderator, who can sign in.
pub async fn waiting(app: &TestApp) -> (TestRound, Uuid) {
    let round = app.round(RoundState::Stopped).await;
    let answer = app.answer_in(&round, 2).await;
    app.comment_in(&round, answer, "Svårt att komma fram, sa Anna.").await;
    let id = staff(app, Role::Moderator, &round).await;
    (round, id)
}

/// Somebody with this role who can sign in.
pub async fn staff(app: &TestApp, role: Role, round: &TestRound) -> Uuid {
    let id = app.account(role, round.organisation_id, Some(round.body_id)).await;
    let hash = Some("$argon2id$".to_owned());
    account::ActiveModel { id: Set(id), password_hash: Set(hash), ..Default::default() }
        .update(app.db())
        .await
        .unwrap();
    id
}

pub async fn address(app: &TestApp, id: Uuid) -> String {
    account::Entity::find_by_id(id).one(app.db()).await.unwrap().unwrap().email
}

#[tokio::test]
async fn what_waits_is_told_once_a_day_without_a_word_of_what_was_written() {
    let app = TestApp::new().await;
    let (round, id) = waiting(&app).await;

    assert_eq!((daily::tell(&app.state).await.unwrap(), daily::tell(&app.state).await.unwrap()), (1, 0));

    let mails = app.sent_mail().await;
    let [mail] = &mails[..] else { panic!("one mail: {mails:?}") };
    assert_eq!(mail.header("to"), Some(address(&app, id).await));
    assert_eq!(mail.header("subject").as_deref(), Some("Två saker väntar på dig i Med mig"));
    assert_eq!(mail.link("/kommentarer"), format!("{}/kommentarer", round.work_path()));
    assert_eq!(mail.link("/stang"), format!("{}/stang", round.work_path()));
    for text in [&mail.text, &mail.html] {
        assert!(text.contains("Läs 1\u{a0}kommentar"), "{text}");
        assert!(!text.contains("Anna") && !text.contains("svar har kommit"), "{text}");
    }
    assert_eq!(mail.header("list-unsubscribe-post").as_deref(), Some("List-Unsubscribe=One-Click"));
}

#[tokio::test]
async fn nobody_is_told_where_nothing_waits_nor_at_night_nor_the_same_again() {
    let app = TestApp::new().await;
    let quiet = app.round(RoundState::Withdrawn).await;
    staff(&app, Role::Moderator, &quiet).await;
    assert_eq!(daily::tell(&app.state).await.unwrap(), 0, "nothing waits");
    let (round, _) = waiting(&app).await;
    app.set_time("2027-03-02T05:59:00Z");
    assert_eq!(daily::tell(&app.state).await.unwrap(), 0, "it is not morning in Sweden yet");
    app.set_time("2027-03-02T06:00:00Z");
    assert_eq!(daily::tell(&app.state).await.unwrap(), 1);
    app.set_time("2027-03-03T06:00:00Z");
    assert_eq!(daily::tell(&app.state).await.unwrap(), 0, "they know");
    let answer = app.answer_in(&round, 2).await;
    app.comment_in(&round, answer, "En till.").await;
    assert_eq!(daily::tell(&app.state).await.unwrap(), 0, "once a day");
    app.set_time("2027-03-04T06:00:00Z");
    assert_eq!(daily::tell(&app.state).await.unwrap(), 1, "there is something new");
}

#[tokio::test]
async fn of_several_processes_one_tells() {
    let app = TestApp::new().await;
    waiting(&app).await;
    let tell = || daily::tell(&app.state);

    let (a, b, c, d) = tokio::join!(tell(), tell(), tell(), tell());

    assert_eq!(a.unwrap() + b.unwrap() + c.unwrap() + d.unwrap(), 1);
    assert_eq!(app.sent_mail().await.len(), 1);
}

#[tokio::test]
async fn who_has_no_right_any_more_or_has_never_come_gets_none() {
    let app = TestApp::new().await;
    let (round, id) = waiting(&app).await;
    app.account(Role::Moderator, round.organisation_id, Some(round.body_id)).await;
    let closed = staff(&app, Role::Moderator, &round).await;
    let now = Some(app.state.clock.now());
    account::ActiveModel { id: Set(closed), disabled_at: Set(now), ..Default::default() }
        .update(app.db())
        .await
        .unwrap();
    staff(&app, Role::PaperKeyer, &round).await;
    let seats = membership::Entity::find().all(app.db()).await.unwrap();
    let seat = seats.into_iter().find(|seat| seat.account_id == id).unwrap();
    membership::Entity::delete_by_id(seat.id).exec(app.db()).await.unwrap();

    assert_eq!(daily::tell(&app.state).await.unwrap(), 0);
    assert!(app.outbox().await.is_empty());
}

/// A round that the clock could not open.
async fn not_opened(app: &TestApp) -> TestRound {
    let round = app.round(RoundState::Planned).await;
    let now = app.state.clock.now();
    let failed = round::ActiveModel { id: Set(round.row.id), failed_to_open_at: Set(Some(now)), ..Default::default() };
    failed.update(app.db()).await.unwrap();
    round
}

#[tokio::test]
async fn that_a_round_did_not_open_is_told_at_once_and_once_to_its_moderators_alone() {
    let app = TestApp::new().await;
    app.set_time("2027-02-27T23:00:00Z");
    let round = not_opened(&app).await;
    let id = staff(&app, Role::Moderator, &round).await;
    let elsewhere = app.round(RoundState::Open).await;
    staff(&app, Role::Moderator, &elsewhere).await;
    let tell = || urgent::tell(&app.state);

    let (a, b) = tokio::join!(tell(), tell());

    assert_eq!((a.unwrap() + b.unwrap(), tell().await.unwrap()), (1, 0));
    app.later(TimeDelta::days(1));
    assert_eq!(tell().await.unwrap(), 0, "it is told once");
    let mails = app.sent_mail().await;
    assert_eq!((mails.len(), mails[0].header("to")), (1, Some(address(&app, id).await)));
    assert_eq!(mails[0].link("/oppna"), format!("{}/oppna", round.work_path()));
    assert!(mails[0].text.contains("skulle öppna av sig själv"), "{}", mails[0].text);
}

/// A mail that was given up today.
pub async fn given_up(app: &TestApp, unsubscribe: &str) {
    let today = app.state.clock.now();
    let row = outbox::Model {
        id: new_secret_id(),
        recipient: "anna@storby.example".to_owned(),
        subject: "Nytt".to_owned(),
        text: "Nytt".to_owned(),
        html: "Nytt".to_owned(),
        sealed: None,
        unsubscribe: Some(format!("https://medmig.example{unsubscribe}")),
        attempts: 9,
        next_try_at: today,
        give_up_at: today,
        waits_from: None,
        failed_at: Some(today),
        trouble: Some(Trouble::Refused),
    };
    row.into_active_model().insert(app.db()).await.unwrap();
}

#[tokio::test]
async fn that_followers_could_not_be_told_is_told_to_administrators_once_a_day() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;
    let id = staff(&app, Role::Administrator, &round).await;
    staff(&app, Role::Moderator, &round).await;
    given_up(&app, "/arbete/post/avsluta?kod=x").await;
    assert_eq!(urgent::tell(&app.state).await.unwrap(), 0, "of mail to staff no mail is written");
    let elsewhere = app.round(RoundState::Closed).await;
    given_up(&app, &format!("/folj/{}/avsluta?kod=x", elsewhere.dialogue.slug)).await;
    assert_eq!(urgent::tell(&app.state).await.unwrap(), 0, "of followers of another organisation's dialogue neither");
    given_up(&app, &format!("/folj/{}/avsluta?kod=x", round.dialogue.slug)).await;

    assert_eq!((urgent::tell(&app.state).await.unwrap(), urgent::tell(&app.state).await.unwrap()), (1, 0));

    let mails = app.sent_mail_or_not().await;
    assert_eq!((mails.len(), mails[0].header("to")), (1, Some(address(&app, id).await)));
    app.later(TimeDelta::days(1));
    assert_eq!(urgent::tell(&app.state).await.unwrap(), 0, "what is old is among what waits");
}
