//! A sample of what is decided is read once more by somebody else.

use app::{
    context::new_secret_id,
    entity::{comment, comment::CommentState, membership::Role, round::RoundState, second_reading},
    round::staff_mail::daily,
};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel};
use uuid::Uuid;

use super::{
    anew::{own, written},
    approve, comment_now,
};
use crate::{
    round::acts_on,
    staff_mail::staff,
    support::{TestApp, rounds::TestRound},
};

/// A comment whose key begins with this digit: those with 0 are the sample.
async fn with_key(app: &TestApp, round: &TestRound, digit: &str, text: &str) -> Uuid {
    let row = comment_now(app, written(app, round, text).await).await;
    comment::Entity::delete_by_id(row.id).exec(app.db()).await.unwrap();
    let id: Uuid = format!("{digit}{}", &new_secret_id().to_string()[1..]).parse().unwrap();
    comment::Model { id, ..row }.into_active_model().insert(app.db()).await.unwrap().id
}

#[tokio::test]
async fn another_moderator_reads_the_sample_without_the_decision_and_the_agreement_is_shown() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let id = with_key(&app, &round, "0", "Grannen är sjuk.").await;
    let outside = with_key(&app, &round, "f", "Bra bemötande.").await;
    let (mut one, mut other) = (app.staff(Role::Moderator, &round).await, app.staff(Role::Moderator, &round).await);
    one.post(&own(&round, id), &[("act", "withhold:health")]).await.assert_status(303);
    approve(&mut one, &round, &outside.to_string()).await.assert_status(303);
    let path = format!("{}/andra-lasning", round.work_path());
    one.get(&path).await.assert_text(".empty", "Inget att läsa en andra gång");

    let page = other.get(&path).await;
    page.assert_text(".comment-text", "Grannen är sjuk.").assert_no_text("main", "Dold");
    let (sample, not) = (id.to_string(), outside.to_string());
    other.post(&path, &[("comment_id", &sample), ("act", "burn")]).await.assert_status(422);
    other.post(&path, &[("comment_id", &not), ("act", "approved")]).await.assert_status(409);
    one.post(&path, &[("comment_id", &sample), ("act", "withheld")]).await.assert_status(409);
    other.post(&path, &[("comment_id", &sample), ("act", "redacted")]).await.assert_sent_to(&path);

    other.get(&path).await.assert_text(".empty", "Inget").assert_text("#agreement", "bedömt 0 av 1 lika");
    other.post(&path, &[("comment_id", &sample), ("act", "withheld")]).await.assert_status(409);
    let list = other.get(&format!("{}/lasta", round.work_path())).await;
    list.assert_text("#agreement", "Två har läst 1 kommentar var för sig och bedömt 0 av 1 lika.");
    let kept = second_reading::Entity::find().all(app.db()).await.unwrap();
    assert_eq!((kept.len(), kept[0].first, kept[0].second), (1, CommentState::Withheld, CommentState::Redacted));
    assert_eq!(comment_now(&app, id).await.state, CommentState::Withheld, "it changes nothing");
    let acts: Vec<_> = acts_on(&app, id).await.into_iter().map(|row| row.act).collect();
    let looks = acts.iter().filter(|act| *act == "comment.original").count();
    assert_eq!((acts[0].as_str(), acts[1].as_str(), looks), ("comment.withhold", "comment.original", 3));
    assert_eq!(acts.last().map(String::as_str), Some("comment.second_reading"));
}

#[tokio::test]
async fn what_waits_to_be_read_a_second_time_is_told_to_those_who_can_until_they_have() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    let id = with_key(&app, &round, "0", "Svårt att komma fram.").await;
    let (mut one, mut other) = (app.staff(Role::Moderator, &round).await, app.staff(Role::Moderator, &round).await);
    approve(&mut one, &round, &id.to_string()).await.assert_status(303);
    let (path, closing) = (format!("{}/andra-lasning", round.work_path()), format!("{}/stang", round.work_path()));
    let link = format!("#waiting a[href='{path}']");

    other.get("/arbete").await.assert_text(&link, "Läs 1 kommentar en andra gång");
    other.get(&closing).await.assert_text("#second-left", "1 kommentar som andra har beslutat om väntar");
    assert_eq!(one.get("/arbete").await.count(&link), 0, "one does not read one's own decision again");
    assert_eq!(one.get(&closing).await.count("#second-left"), 0);
    other.post(&path, &[("comment_id", &*id.to_string()), ("act", "approved")]).await.assert_sent_to(&path);

    assert_eq!(other.get("/arbete").await.count(&link), 0);
    assert_eq!(other.get(&closing).await.assert_status(200).count("#second-left"), 0);
}

#[tokio::test]
async fn what_waits_to_be_read_a_second_time_stands_in_the_daily_mail() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    let id = with_key(&app, &round, "0", "Svårt att komma fram.").await;
    let mut one = app.staff(Role::Moderator, &round).await;
    approve(&mut one, &round, &id.to_string()).await.assert_status(303);
    staff(&app, Role::Moderator, &round).await;

    assert_eq!(daily::tell(&app.state).await.unwrap(), 1);

    let path = format!("{}/andra-lasning", round.work_path());
    assert_eq!(app.sent_mail().await[0].link("/andra-lasning"), path);
}
