//! What a summary may be compared with in other kommuner.

use app::{
    entity::{question, round},
    round::questionnaire::questionnaire,
    summary::writing::{
        queries::approved,
        sources::{sources, sources_over},
    },
};
use chrono::TimeDelta;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait};
use uuid::Uuid;

use super::writing::{approved_once_more, closed};
use crate::{
    public::move_to,
    support::{TestApp, rounds::TestRound},
};

/// The round's first question becomes a copy of the standard question with this key.
async fn as_standard(app: &TestApp, round: &TestRound, origin: u128) {
    let asked = questionnaire(app.db(), round.row.questionnaire_id).await.unwrap();
    let id = Set(asked.questions[0].row.id);
    let row = question::ActiveModel { id, origin_id: Set(Some(Uuid::from_u128(origin))), ..Default::default() };
    row.update(app.db()).await.unwrap();
}

/// One's own round closed now, and one of another kommun closed as many days before, which everybody may read.
async fn two(app: &TestApp, days: i64) -> (TestRound, TestRound) {
    let (own, _) = closed(app).await;
    let (other, _) = closed(app).await;
    move_to(app, &other, "Bortby").await;
    let now = app.state.clock.now();
    for (round, at) in [(&own, now), (&other, now - TimeDelta::days(days))] {
        let row = round::ActiveModel {
            id: Set(round.row.id),
            closed_at: Set(Some(at)),
            result_shown_at: Set(Some(now)),
            ..Default::default()
        };
        row.update(app.db()).await.unwrap();
    }
    (own, other)
}

/// The names of the rounds that the summary of this one may be compared with.
async fn beside(app: &TestApp, round: &TestRound) -> Vec<String> {
    let row = round::Entity::find_by_id(round.row.id).one(app.db()).await.unwrap().unwrap();
    let all = sources(app.db(), &row).await.unwrap();
    all.rounds.into_iter().skip(1).map(|round| round.name).collect()
}

#[tokio::test]
async fn a_result_elsewhere_is_a_source_where_the_question_is_the_same_and_everybody_may_read_it() {
    let app = TestApp::new().await;
    let (own, other) = two(&app, 30).await;
    as_standard(&app, &own, 1).await;
    assert!(beside(&app, &own).await.is_empty());
    as_standard(&app, &other, 2).await;
    assert!(beside(&app, &own).await.is_empty(), "another question");

    as_standard(&app, &other, 1).await;

    let names = beside(&app, &own).await;
    assert!(names.len() == 1 && names[0].starts_with("Bortby, "), "{names:?}");
    let hidden = round::ActiveModel { id: Set(other.row.id), result_shown_at: Set(None), ..Default::default() };
    hidden.update(app.db()).await.unwrap();
    assert!(beside(&app, &own).await.is_empty(), "not for everybody");
}

#[tokio::test]
async fn what_is_closed_later_elsewhere_changes_nothing_but_in_a_joint_dialogue() {
    let app = TestApp::new().await;
    let (own, other) = two(&app, -30).await;
    as_standard(&app, &own, 1).await;
    as_standard(&app, &other, 1).await;
    assert!(beside(&app, &own).await.is_empty());

    let sister = round::ActiveModel { id: Set(other.row.id), dialogue_id: Set(own.dialogue.id), ..Default::default() };
    sister.update(app.db()).await.unwrap();

    assert_eq!(beside(&app, &own).await.len(), 1);
}

#[tokio::test]
async fn a_kommun_that_a_sentence_could_not_tell_apart_is_left_out() {
    let app = TestApp::new().await;
    let (own, other) = two(&app, 0).await;
    as_standard(&app, &own, 1).await;
    as_standard(&app, &other, 1).await;
    let sister = round::ActiveModel { id: Set(other.row.id), dialogue_id: Set(own.dialogue.id), ..Default::default() };
    sister.update(app.db()).await.unwrap();
    assert_eq!(beside(&app, &own).await.len(), 1);

    move_to(&app, &other, "Storby").await;

    assert!(beside(&app, &own).await.is_empty());
}

#[tokio::test]
async fn what_an_approved_summary_was_compared_with_stays_whatever_others_publish_later() {
    let app = TestApp::new().await;
    let (own, other) = two(&app, 30).await;
    let (later, _) = closed(&app).await;
    move_to(&app, &later, "Mellanby").await;
    for round in [&own, &other, &later] {
        as_standard(&app, round, 1).await;
    }
    let now = app.state.clock.now();
    let closed_at = Set(Some(now - TimeDelta::days(1)));
    let hidden = round::ActiveModel { id: Set(later.row.id), closed_at, ..Default::default() };
    hidden.update(app.db()).await.unwrap();
    approved_once_more(&app, &own).await;
    let kept = approved(app.db(), own.row.id).await.unwrap().unwrap().document;
    assert_eq!(
        kept.compared.as_ref().map(|all| all.iter().map(|one| one.round).collect::<Vec<_>>()),
        Some(vec![other.row.id])
    );

    let shown = round::ActiveModel { id: Set(later.row.id), result_shown_at: Set(Some(now)), ..Default::default() };
    shown.update(app.db()).await.unwrap();

    assert_eq!(beside(&app, &own).await.len(), 2, "whoever writes now may compare with both");
    let row = round::Entity::find_by_id(own.row.id).one(app.db()).await.unwrap().unwrap();
    let read = sources_over(app.db(), &row, &kept).await.unwrap();
    let names: Vec<_> = read.rounds.iter().skip(1).map(|round| round.name.as_str()).collect();
    assert!(names.len() == 1 && names[0].starts_with("Bortby, "), "{names:?}");
}
