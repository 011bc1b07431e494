//! Once a round has opened nothing of its questions changes.

use app::{
    entity::{
        questionnaire,
        round::{self, RoundState},
    },
    round::frozen::fingerprint,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait};
use tokio::task::JoinSet;

use super::Builder;
use crate::round::see_preview;

async fn open(builder: &mut Builder) -> u16 {
    let path = builder.round.work_path();
    see_preview(&mut builder.moderator, &path).await.assert_status(303);
    builder.moderator.post(&format!("{path}/oppna"), &[]).await.status
}

#[tokio::test]
async fn an_opened_round_shows_its_questions_without_forms_and_says_why() {
    let mut builder = Builder::new().await;
    let version = builder.list().await.value("input[name=version]").unwrap();
    let question = builder.asked().await.remove(1);
    let (list, one, new) = (builder.path(), builder.path_of(&question), format!("{}/ny/egna-ord", builder.path()));
    let page = builder.moderator.get(&one).await;
    let (before, acts) = (builder.texts().await, ["round.preview", "round.open"]);
    assert_eq!(open(&mut builder).await, 303);

    for path in [&list, &one, &new] {
        let page = builder.moderator.get(path).await;
        page.assert_status(200)
            .assert_text("#locked", "Omgången är inte längre planerad")
            .assert_text("#locked", "1 mars 2027");
        assert_eq!(page.count("main form"), 0, "{path}");
    }
    builder.list().await.assert_text(".builder-list", &before[5]);
    for act in ["up", "down", "remove", "add"] {
        builder.press_on(&version, act, question.row.id).await.assert_status(409);
    }
    let sent = builder.send(&page, &one, &[("text", "Hur vill du helst bli nådd?")]).await;
    sent.assert_status(409)
        .assert_text("[role=alert]", "Omgången är inte längre planerad")
        .assert_text("blockquote", "Hur vill du helst bli nådd?");
    builder.moderator.post(&new, &[("text", "Vad saknas?"), ("version", &version)]).await.assert_status(409);

    assert_eq!(builder.texts().await, before);
    assert_eq!(builder.acts().await, acts);
}

#[tokio::test]
async fn questions_that_another_round_has_opened_with_stand() {
    let mut builder = Builder::new().await;
    let set = questionnaire::ActiveModel {
        id: Set(builder.round.row.questionnaire_id),
        frozen_at: Set(Some(builder.app.state.clock.now())),
        ..Default::default()
    };
    set.update(builder.app.db()).await.unwrap();

    let page = builder.list().await;

    page.assert_text("#locked", "En annan omgång ställer samma frågor");
    let id = builder.asked().await[1].row.id;
    builder.press("up", id).await.assert_status(409);
    assert_eq!(builder.acts().await, Vec::<String>::new());
}

/// Whoever comes first, the fingerprint that the round opened with is that of the questions that stand.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_change_at_the_moment_of_opening_is_before_it_or_not_at_all() {
    for turn in 0..6 {
        let mut builder = Builder::new().await;
        let version = builder.list().await.value("input[name=version]").unwrap();
        let asked = builder.asked().await;
        let path = builder.round.work_path();
        see_preview(&mut builder.moderator, &path).await.assert_status(303);
        let mut at_once = JoinSet::new();
        let (mut opener, open) = (builder.moderator.clone(), format!("{path}/oppna"));
        if turn % 2 == 0 {
            at_once.spawn(async move { ("open", opener.post(&open, &[]).await.status) });
        } else {
            at_once.spawn(async move {
                tokio::task::yield_now().await;
                ("open", opener.post(&open, &[]).await.status)
            });
        }
        for question in &asked[1..] {
            let (mut colleague, list) = (builder.moderator.clone(), builder.path());
            let (id, version) = (question.row.id.to_string(), version.clone());
            at_once.spawn(async move {
                let fields = [("version", version.as_str()), ("act", "remove"), ("question", id.as_str())];
                ("remove", colleague.post(&list, &fields).await.status)
            });
        }

        let outcomes = at_once.join_all().await;

        let opened = outcomes.contains(&("open", 303));
        let removed = outcomes.iter().filter(|outcome| **outcome == ("remove", 303)).count();
        let row = round::Entity::find_by_id(builder.round.row.id).one(builder.app.db()).await.unwrap().unwrap();
        assert!(removed <= 1, "the second was on an old list: {outcomes:?}");
        assert_eq!(builder.asked().await.len(), 6 - removed);
        assert!(opened != (removed == 1), "a change asks for another look, so it is one or the other: {outcomes:?}");
        assert_eq!(opened, row.state == RoundState::Open);
        let asked = app::round::questionnaire::questionnaire(builder.app.db(), row.questionnaire_id).await.unwrap();
        assert_eq!(asked.row.fingerprint, opened.then(|| fingerprint(&asked).unwrap()));
    }
}
