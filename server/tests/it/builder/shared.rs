//! Questions that two planned rounds ask, of which each body has its own.

use app::{
    entity::{round, round::RoundState},
    round::{frozen::fingerprint, questionnaire::Questionnaire, questionnaire::questionnaire},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel};

use super::Builder;
use crate::{round::acts_on, support::rounds::TestRound};

/// A round of another body that asks what the builder's round does.
async fn shared(builder: &Builder) -> TestRound {
    let mut other = builder.app.round(RoundState::Planned).await;
    let mut row = other.row.clone().into_active_model();
    row.questionnaire_id = Set(builder.round.row.questionnaire_id);
    other.row = row.update(builder.app.db()).await.unwrap();
    other
}

async fn asked_in(builder: &Builder, round: &TestRound) -> Questionnaire {
    let row = round::Entity::find_by_id(round.row.id).one(builder.app.db()).await.unwrap().unwrap();
    questionnaire(builder.app.db(), row.questionnaire_id).await.unwrap()
}

async fn make_own(builder: &mut Builder) -> (u16, String) {
    let page = builder.moderator.post(&builder.path(), &[("act", "own")]).await;
    (page.status, page.location())
}

#[tokio::test]
async fn they_are_changed_for_one_only_when_it_has_a_copy_of_its_own() {
    let mut builder = Builder::new().await;
    let other = shared(&builder).await;
    let before = asked_in(&builder, &other).await;
    let id = before.questions[1].row.id;
    let page = builder.list().await;
    page.assert_text("#locked", "En annan omgång ställer samma frågor");
    assert_eq!(page.count(&format!("form[action='{}'] button[value=own]", builder.path())), 1);
    builder.press("remove", id).await.assert_status(409);

    let (status, next) = make_own(&mut builder).await;

    assert!(status == 303 && next.starts_with(&format!("{}?gjort=kopia", builder.path())), "{status} {next}");
    builder.moderator.get(&next).await.assert_text("#gjort", "Omgången har nu egna frågor");
    let own = asked_in(&builder, &builder.round).await;
    assert_eq!(fingerprint(&own).unwrap(), fingerprint(&before).unwrap(), "it asks what it asked");
    assert_ne!(own.row.id, before.row.id);
    builder.press("remove", own.questions[1].row.id).await.assert_status(303);
    assert_eq!(asked_in(&builder, &builder.round).await.questions.len(), before.questions.len() - 1);
    let others = asked_in(&builder, &other).await;
    assert_eq!(fingerprint(&others).unwrap(), fingerprint(&before).unwrap());
    assert_eq!(builder.acts().await, ["round.own_questions", "question.remove"]);
    assert!(acts_on(&builder.app, other.row.id).await.is_empty());
}

#[tokio::test]
async fn a_copy_goes_on_counting_from_the_version_that_it_is_a_copy_of() {
    let mut builder = Builder::new().await;
    let last = builder.asked().await[5].row.id;
    builder.press("remove", last).await.assert_status(303);
    let other = shared(&builder).await;

    let (status, next) = make_own(&mut builder).await;

    assert!(status == 303 && next.contains("gjort=kopia"), "{status} {next}");
    let own = asked_in(&builder, &builder.round).await;
    assert_eq!(own.row.edition, 2, "it says the same");
    builder.press("remove", own.questions[1].row.id).await.assert_status(303);
    assert_eq!(asked_in(&builder, &builder.round).await.row.edition, 3);
    assert_eq!(asked_in(&builder, &other).await.row.edition, 2);
}

#[tokio::test]
async fn whoever_asks_twice_has_one_copy() {
    let mut builder = Builder::new().await;
    shared(&builder).await;
    let mut twice = builder.moderator.clone();
    let path = builder.path();

    let fields = [("act", "own")];
    let (one, two) = tokio::join!(builder.moderator.post(&path, &fields), twice.post(&path, &fields));

    assert_eq!((one.status, two.status), (303, 303));
    assert_eq!(builder.acts().await, ["round.own_questions"]);
}

#[tokio::test]
async fn a_round_whose_questions_nobody_shares_keeps_them() {
    let mut builder = Builder::new().await;
    let before = asked_in(&builder, &builder.round).await.row.id;

    let (status, next) = make_own(&mut builder).await;

    assert!(status == 303 && next.contains("gjort=samma"), "{status} {next}");
    assert_eq!(asked_in(&builder, &builder.round).await.row.id, before);
}
