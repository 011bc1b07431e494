//! Several moderators read at once: nobody reads what another has before them, and nothing is lost or done twice.

use app::{
    entity::{comment::CommentState, membership::Role, round::RoundState},
    moderation::holds::HELD_FOR,
    record::audit,
};
use chrono::TimeDelta;
use uuid::Uuid;

use super::{
    anew::{own, written},
    approve, comment_now, queue,
};
use crate::{
    round::acts_on,
    support::{TestApp, rounds::TestRound, visitor::Visitor},
};

/// Which comment stands on the page that somebody has.
async fn before(moderator: &mut Visitor, round: &TestRound) -> Option<String> {
    moderator.get(&queue(round)).await.value("input[name=comment_id]")
}

#[tokio::test]
async fn two_get_one_comment_each_and_see_that_the_other_is_there() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    for _ in 0..2 {
        written(&app, &round, "Bra.").await;
    }
    let (mut one, mut other) = (app.staff(Role::Moderator, &round).await, app.staff(Role::Moderator, &round).await);
    let mut third = app.staff(Role::Moderator, &round).await;

    let (first, second) = (before(&mut one, &round).await, before(&mut other, &round).await);

    assert!(first.is_some() && second.is_some() && first != second);
    assert_eq!(before(&mut one, &round).await, first, "it stays before the one who has it");
    one.get(&queue(&round)).await.assert_text("#order", "Ordningen är slumpad");
    let page = third.get(&queue(&round)).await;
    page.assert_text("#left", "2 kvar att läsa")
        .assert_text("#others", "Läser också nu: Provkonto och Provkonto")
        .assert_text(".empty", "Andra läser det som är kvar.");
    let held: Uuid = first.unwrap().parse().unwrap();
    third.get(&own(&round, held)).await.assert_text(".notice", "Provkonto läser den här kommentaren nu");
}

#[tokio::test]
async fn one_that_is_passed_by_is_free_at_once() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    for _ in 0..2 {
        written(&app, &round, "Bra.").await;
    }
    let (mut one, mut other) = (app.staff(Role::Moderator, &round).await, app.staff(Role::Moderator, &round).await);
    let passed = before(&mut one, &round).await.unwrap();

    let next = one.get(&format!("{}?efter={passed}", queue(&round))).await.value("input[name=comment_id]");

    assert!(next.is_some() && next.as_ref() != Some(&passed));
    assert_eq!(before(&mut other, &round).await, Some(passed));
}

#[tokio::test]
async fn a_comment_is_free_when_its_time_is_over_and_its_moderator_is_told() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let id = written(&app, &round, "Svårt att komma fram.").await;
    let text = id.to_string();
    let (mut one, mut other) = (app.staff(Role::Moderator, &round).await, app.staff(Role::Moderator, &round).await);
    before(&mut one, &round).await.unwrap();
    app.later(HELD_FOR - TimeDelta::seconds(1));
    assert_eq!(before(&mut other, &round).await, None);
    app.later(TimeDelta::seconds(1));
    assert_eq!(before(&mut other, &round).await, Some(text.clone()));

    let late = approve(&mut one, &round, &text).await;
    late.assert_status(409).assert_text("[role=alert]", "Din tid med kommentaren gick ut, och Provkonto läser den nu");
    assert_eq!(comment_now(&app, id).await.state, CommentState::Unread);

    let fields = [("comment_id", text.as_str()), ("act", "withhold:person")];
    other.post(&queue(&round), &fields).await.assert_status(303);
    let late = approve(&mut one, &round, &text).await;
    late.assert_status(409).assert_text("[role=alert]", "Kommentaren är redan läst: Provkonto dolde den");
    assert_eq!((comment_now(&app, id).await.state, acts_on(&app, id).await.len()), (CommentState::Withheld, 1));
}

#[tokio::test]
async fn whoever_comes_back_late_and_first_decides() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let id = written(&app, &round, "Svårt att komma fram.").await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    before(&mut moderator, &round).await.unwrap();
    app.later(TimeDelta::hours(1));

    approve(&mut moderator, &round, &id.to_string()).await.assert_status(303);

    assert_eq!(comment_now(&app, id).await.state, CommentState::Approved);
}

/// Reads until nothing is left, as fast as pages come. Returns what was decided.
async fn read_all(mut moderator: Visitor, queue: String, act: &'static str) -> Vec<String> {
    let mut decided = Vec::new();
    loop {
        let page = moderator.get(&queue).await;
        page.assert_status(200);
        let Some(id) = page.value("input[name=comment_id]") else {
            if page.text("#left").starts_with("0 ") {
                return decided;
            }
            continue;
        };
        let status = moderator.post(&queue, &[("comment_id", &id), ("act", act)]).await.status;
        assert!(status == 303 || status == 409, "{status}");
        if status == 303 {
            decided.push(id);
        }
    }
}

/// Presses every button of every comment, without looking.
async fn press_all(mut robot: Visitor, queue: String, ids: Vec<Uuid>) -> Vec<String> {
    let mut decided = Vec::new();
    for id in ids.iter().map(Uuid::to_string) {
        for act in ["approve", "withhold:person"] {
            let status = robot.post(&queue, &[("comment_id", &id), ("act", act)]).await.status;
            assert!(status == 303 || status == 409, "{status}");
            if status == 303 {
                decided.push(id.clone());
            }
        }
    }
    decided
}

#[tokio::test]
async fn two_moderators_and_a_robot_at_full_speed_lose_and_double_nothing() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    let mut ids = Vec::new();
    for n in 0..60 {
        ids.push(written(&app, &round, &format!("Kommentar {n}.")).await);
    }
    let (one, other) = (app.staff(Role::Moderator, &round).await, app.staff(Role::Moderator, &round).await);
    let robot = app.staff(Role::Moderator, &round).await;
    let reading = [
        tokio::spawn(read_all(one, queue(&round), "approve")),
        tokio::spawn(read_all(other, queue(&round), "withhold:threat")),
        tokio::spawn(press_all(robot, queue(&round), ids.clone())),
    ];

    let mut decided = Vec::new();
    for reading in reading {
        decided.extend(reading.await.unwrap());
    }

    decided.sort_unstable();
    let mut all: Vec<_> = ids.iter().map(Uuid::to_string).collect();
    all.sort_unstable();
    assert_eq!(decided, all, "each is decided once, by whoever was told so");
    for id in ids {
        let (comment, acts) = (comment_now(&app, id).await, acts_on(&app, id).await);
        assert_ne!(comment.state, CommentState::Unread);
        assert_eq!((acts.len(), acts[0].account_id), (1, comment.handled_by));
    }
    assert_eq!(audit::verify(app.db()).await.unwrap(), 60);
}
