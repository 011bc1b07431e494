//! The promised day has passed without a reply.

use app::{
    context::new_id,
    dialogue::followers::late::tell_late,
    entity::{round, round::RoundState},
};
use sea_orm::{ActiveModelTrait, IntoActiveModel};

use super::{ANNA, follow, follower_of, followers};
use crate::{
    public::set_state,
    support::{TestApp, rounds::TestRound},
};

/// The last moment of the promised day in Sweden, and the first after it.
const IN_TIME: &str = "2027-04-15T21:59:59Z";
const LATE: &str = "2027-04-15T22:00:00Z";

async fn one_more_round(app: &TestApp, round: &TestRound) {
    let (id, code) = (new_id(&app.state.clock), format!("{}X", round.row.code));
    round::Model { id, code, ..round.row.clone() }.into_active_model().insert(app.db()).await.unwrap();
}

#[tokio::test]
async fn whoever_follows_is_told_once_that_the_reply_is_late() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;
    one_more_round(&app, &round).await;
    app.translate(round.dialogue.id, "title", "fi", "Yhteys hoitoon").await;
    follower_of(&app, &round, ANNA, "sv").await;
    follower_of(&app, &round, "asukas@storby.example", "fi").await;

    app.set_time(IN_TIME);
    tell_late(&app.state).await.unwrap();
    assert!(app.outbox().await.is_empty(), "the day is not over");
    app.set_time(LATE);
    tell_late(&app.state).await.unwrap();

    let mut mails = app.sent_mail().await;
    mails.sort_by_key(|mail| mail.header("to"));
    let [anna, asukas] = &mails[..] else { panic!("one each, though two rounds wait: {mails:?}") };
    assert_eq!(anna.header("subject").as_deref(), Some("Svaret är försenat: ”Kontakten med vården”"));
    assert!(anna.text.contains("senast den 15 april 2027. Svaret har inte kommit än."), "{}", anna.text);
    assert!(anna.html.contains("Svaret har inte kommit än."), "{}", anna.html);
    assert_eq!(anna.header("list-unsubscribe-post").as_deref(), Some("List-Unsubscribe=One-Click"));
    assert_eq!(asukas.header("subject").as_deref(), Some("Vastaus on myöhässä: ”Yhteys hoitoon”"));
    app.visitor().get(&anna.link("/dialog/")).await.assert_status(200).assert_text(".notice", "Svaret är försenat");

    tell_late(&app.state).await.unwrap();
    set_state(&app, &round, RoundState::Withdrawn).await;
    tell_late(&app.state).await.unwrap();
    assert!(app.outbox().await.is_empty(), "it is told once, whichever round waits");
}

#[tokio::test]
async fn nobody_is_told_of_a_reply_that_has_come_or_that_nobody_waits_for() {
    let app = TestApp::new().await;
    for state in [RoundState::FedBack, RoundState::Archived, RoundState::Withdrawn, RoundState::Planned] {
        let round = app.round(state).await;
        follower_of(&app, &round, ANNA, "sv").await;
    }
    let open = app.round(RoundState::Delivered).await;
    follow(&app, &open, "bo@storby.example").await;
    assert_eq!((app.sent_mail().await.len(), followers(&app).await.len()), (1, 5));

    app.set_time(LATE);
    tell_late(&app.state).await.unwrap();

    assert!(app.outbox().await.is_empty());
}
