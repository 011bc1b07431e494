//! A mail server that is away is seen by administrators before any mail is given up.

use app::{
    entity::{membership::Role, outbox as mails, round::RoundState},
    mail::{outbox, queue, queue::Count},
};
use chrono::{NaiveTime, TimeDelta};
use sea_orm::EntityTrait;
use server::mail::post::Post;

use crate::support::{
    TestApp,
    mail::{MailServer, a_mail},
    rounds::TestRound,
};

async fn followers_mail(app: &TestApp, round: &TestRound) {
    let ends = format!("https://medmig.example/folj/{}/avsluta?kod=x", round.dialogue.slug);
    let mail = outbox::NewMail { unsubscribe: Some(ends), ..a_mail("anna@storby.example") };
    outbox::put(app.db(), &app.state.clock, mail).await.unwrap();
}

/// Both mails are tried, if they are due: a worker stops at the first that the server does not answer. Then a quarter passes.
async fn tried_in_vain(app: &TestApp, way: &Post) {
    for _ in 0..2 {
        assert_eq!(app.send_mail(way).await, 0);
    }
    app.later(TimeDelta::minutes(15));
}

#[tokio::test]
async fn administrators_see_that_mail_has_waited_for_an_hour_and_since_when() {
    let (app, server) = (TestApp::new().await, MailServer::start());
    let (round, elsewhere) = (app.round(RoundState::Open).await, app.round(RoundState::Open).await);
    let way = server.post();
    drop(server);
    app.mail_to(&["bo@storby.example"]).await;
    followers_mail(&app, &round).await;
    for _ in 0..3 {
        tried_in_vain(&app, &way).await;
    }
    let bench = app.staff(Role::Administrator, &round).await.get("/arbete").await;
    assert_eq!(bench.assert_status(200).count("#stuck-mail"), 0, "it has not been away for long");

    for _ in 0..5 {
        tried_in_vain(&app, &way).await;
    }

    assert_eq!(queue::count(app.db()).await.unwrap(), Count { waiting: 2, failed: 0 });
    let bench = app.staff(Role::Administrator, &round).await.get("/arbete").await;
    bench.assert_status(200).assert_text("#stuck-mail", "2 mejl har väntat i mer än en timme");
    bench.assert_text("#stuck-mail", "det äldsta sedan den 1 mars 2027").assert_no_text("body", "anna@");
    // Six tries are also those of one mailbox that is full.
    bench.assert_text("#stuck-mail", "eller en mottagares som säger att det får vänta");
    let bench = app.staff(Role::Administrator, &elsewhere).await.get("/arbete").await;
    bench.assert_text("#stuck-mail", "1 mejl har väntat");
    let bench = app.staff(Role::Moderator, &round).await.get("/arbete").await;
    assert_eq!(bench.assert_status(200).count("#stuck-mail"), 0);
}

#[tokio::test]
async fn mail_that_nobody_has_tried_since_yesterday_is_seen_and_what_was_given_up_is_told_elsewhere() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    followers_mail(&app, &round).await;
    let mail = mails::Entity::find().one(app.db()).await.unwrap().unwrap();
    let midnight = app.state.clock.now().date_naive().and_time(NaiveTime::MIN).and_utc();
    assert_eq!(mail.waits_from, Some(midnight), "it tells the day and no more");
    app.later(TimeDelta::days(2));
    let bench = app.staff(Role::Administrator, &round).await.get("/arbete").await;
    bench.assert_status(200).assert_text("#stuck-mail", "1 mejl har väntat");

    app.later(TimeDelta::days(5));
    assert_eq!(queue::give_up_overdue(app.db(), &app.state.clock).await.unwrap(), 1);

    let bench = app.staff(Role::Administrator, &round).await.get("/arbete").await;
    assert_eq!((bench.count("#stuck-mail"), bench.count("#mejl")), (0, 1));
    let mail = mails::Entity::find().one(app.db()).await.unwrap().unwrap();
    assert_eq!(mail.waits_from, None, "what was given up tells the day of that alone");
}
