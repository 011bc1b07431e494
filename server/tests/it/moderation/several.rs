//! Several comments that stand in full on the page are approved with one press.

use app::entity::{comment::CommentState, membership::Role, round::RoundState};
use uuid::Uuid;

use super::{anew::written, approve, comment_now};
use crate::{
    round::acts_on,
    support::{TestApp, rounds::TestRound},
};

/// Twelve comments that nobody has read, in the order in which they are shown.
async fn twelve(app: &TestApp, round: &TestRound) -> Vec<Uuid> {
    let mut ids = Vec::new();
    for n in 0..12 {
        ids.push(written(app, round, &format!("Kommentar nummer {n}.")).await);
    }
    ids.sort_unstable();
    ids
}

#[tokio::test]
async fn one_goes_through_all_of_them_and_takes_the_last_press_back() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let ids = twelve(&app, &round).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let path = format!("{}/flera", round.work_path());
    let page = moderator.get(&path).await;
    page.assert_text("#left", "12 kvar att läsa").assert_value("input[name=last]", &ids[9].to_string());
    assert_eq!(page.count(&format!("a[href='{}/kommentarer/{}']", round.work_path(), ids[0])), 1);
    let none = moderator.post(&path, &[("act", "approve")]).await;
    none.assert_status(422).assert_text("#approved-error", "Kryssa i minst en kommentar");

    let [first, second, last] = [0, 1, 9].map(|at: usize| ids[at].to_string());
    let answer = moderator.post(&path, &[("approved", &first), ("approved", &second), ("last", &last)]).await;

    answer.assert_sent_to(&format!("{path}?godkanda=2&lasta-av-andra=0&efter={last}"));
    let next = moderator.get(&answer.location()).await;
    next.assert_text("#done", "Godkända: 2").assert_value("input[name=approved]", &ids[10].to_string());
    assert_eq!((next.count("input[name=approved]"), next.count("#done input[name=taken_back]")), (2, 2));
    let passed = moderator.get(&format!("{path}?efter={}", ids[11])).await;
    passed.assert_text(".empty", "Du har gått igenom alla").assert_text("#left", "10 kvar att läsa");
    let undo = [("act", "undo"), ("taken_back", first.as_str()), ("taken_back", second.as_str())];
    moderator.post(&path, &undo).await.assert_sent_to(&format!("{path}?angrade=2&lasta-av-andra=0"));
    for id in &ids[..2] {
        assert_eq!(comment_now(&app, *id).await.state, CommentState::Unread);
    }
}

#[tokio::test]
async fn when_all_are_approved_none_is_said_to_be_left() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let id = written(&app, &round, "Bra.").await.to_string();
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let path = format!("{}/flera", round.work_path());
    moderator.get(&path).await.assert_value("input[name=last]", &id);

    let answer = moderator.post(&path, &[("approved", &id), ("last", &id)]).await;

    let page = moderator.get(&answer.location()).await;
    page.assert_text("#left", "0 kvar att läsa").assert_text("#done", "Godkända: 1");
    page.assert_text(".empty", "Allt som har kommit är läst").assert_no_text("main", "ligger kvar i kön");
}

#[tokio::test]
async fn those_that_are_ticked_are_approved_and_the_others_wait() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let ids = twelve(&app, &round).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let path = format!("{}/flera", round.work_path());
    let page = moderator.get(&path).await;
    assert_eq!((page.count(".comment-text"), page.count("input[name=approved]")), (10, 10));
    assert_eq!(page.value("input[name=approved]"), Some(ids[0].to_string()));
    let mut other = app.staff(Role::Moderator, &round).await;
    app.later(chrono::TimeDelta::minutes(6));
    approve(&mut other, &round, &ids[1].to_string()).await.assert_status(303);

    let (first, second) = (ids[0].to_string(), ids[1].to_string());
    let answer = moderator.post(&path, &[("approved", &first), ("approved", &second), ("approved", "x")]).await;

    answer.assert_sent_to(&format!("{path}?godkanda=1&lasta-av-andra=1"));
    moderator
        .get(&answer.location())
        .await
        .assert_text("#done", "Godkända: 1")
        .assert_text("#done", "1 hade en annan läst");
    assert_eq!(comment_now(&app, ids[0]).await.state, CommentState::Approved);
    assert_eq!((acts_on(&app, ids[0]).await.len(), acts_on(&app, ids[1]).await.len()), (1, 1));
    assert_eq!(comment_now(&app, ids[2]).await.state, CommentState::Unread);
    let again = moderator.post(&path, &[("approved", &first)]).await;
    moderator.get(&again.location()).await.assert_text("#done .notice--information", "Inget godkändes");
}

#[tokio::test]
async fn what_does_not_stand_on_the_moderators_page_is_not_approved() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut ids = Vec::new();
    for _ in 0..12 {
        ids.push(written(&app, &round, "Bra.").await.to_string());
    }
    ids.sort_unstable();
    let (mut moderator, mut other) =
        (app.staff(Role::Moderator, &round).await, app.staff(Role::Moderator, &round).await);
    let path = format!("{}/flera", round.work_path());
    let last_first: Vec<_> = ids.iter().rev().map(|id| ("approved", id.as_str())).collect();
    let approved = || async {
        let comments = app.comments_by_key(&round).await.into_iter();
        comments.filter(|comment| comment.state == CommentState::Approved).count()
    };

    let unseen = moderator.post(&path, &last_first).await;
    unseen.assert_sent_to(&format!("{path}?godkanda=0&lasta-av-andra=10"));
    assert_eq!(approved().await, 0);
    assert_eq!(moderator.get(&path).await.value("input[name=approved]").as_ref(), Some(&ids[0]));
    let elsewhere = other.get(&path).await;
    assert_eq!(elsewhere.value("input[name=approved]").as_ref(), Some(&ids[10]), "those two are another's");

    let seen = moderator.post(&path, &last_first).await;
    seen.assert_sent_to(&format!("{path}?godkanda=8&lasta-av-andra=2"));
    assert_eq!(approved().await, 8, "no more are looked at than fit on a page");
    for id in &ids[10..] {
        assert_eq!(comment_now(&app, id.parse().unwrap()).await.state, CommentState::Unread);
    }
}
