//! What is kept after disposal can be taken down, and what was withdrawn goes by the same rules.

use app::{
    answer::receipt::ReceiptCode,
    context::new_id,
    entity::{
        lone_voice,
        membership::Role,
        published_words,
        round::{self, RoundState},
        submission,
        topic::{self, TopicChange},
        topic_placement,
    },
    round::shuffle::shuffle_closed,
};
use chrono::TimeDelta;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel};

use super::{at, decide, dispose, registrar, signed};
use crate::{
    summary::writing::{approved_with_voice, led_on, path},
    support::TestApp,
};

#[tokio::test]
async fn an_answer_that_comes_when_those_of_the_round_are_gone_is_kept_as_late() {
    let app = TestApp::new().await;
    let (round, ..) = signed(&app, 5).await;
    let mut answers = Vec::new();
    for number in [1, 2] {
        let receipt = ReceiptCode::from_random([number; 7]).to_string();
        let late = [("receipt", receipt.as_str()), ("q1", "4"), ("waited", "3600")];
        answers.push(app.visitor().post(&round.path(), &late).await);
        if number == 1 {
            for kind in ["texts", "answers"] {
                decide(&app, &round, &[("kind", kind)]).await;
            }
            dispose(&mut registrar(&app, &round).await, &round).await;
        }
    }

    let said: Vec<_> = answers.iter().map(|page| page.headers["medmig-answer"].to_str().unwrap()).collect();
    assert_eq!(said, ["late", "late"]);
    assert_eq!(submission::Entity::find().all(app.db()).await.unwrap().len(), 1);
}

#[tokio::test]
async fn words_that_were_kept_are_withdrawn_as_any_quote() {
    let app = TestApp::new().await;
    let (round, _, text) = signed(&app, 20).await;
    let mut moderator = approved_with_voice(&app, &round, text).await;
    let mut person = registrar(&app, &round).await;
    decide(&app, &round, &[]).await;
    dispose(&mut person, &round).await;
    shuffle_closed(&app.state).await.unwrap();
    let kept = published_words::Entity::find().one(app.db()).await.unwrap().unwrap();
    app.brief_of(&round).await.assert_text(".claim-read .claim-quote", &kept.text);
    let page = format!("{}/citat/{}", round.work_path(), kept.id);
    let before = moderator.get(&page).await;
    before.assert_text("#stands-in", "i sammanställningen");
    let seen = before.value("input[name=seen]").unwrap();
    let fields = [("seen", seen.as_str()), ("reason", "Pekar ut en person.")];
    let part = [&fields[..], &[("passages", "kvällen")]].concat();
    moderator.post(&page, &part).await.assert_status(422).assert_text(".error-summary", "Kommentaren är gallrad");

    moderator.post(&page, &fields).await.assert_sent_to(&page);

    app.brief_of(&round).await.assert_no_text("body", &kept.text).assert_text("#hidden-sentences", "visas inte");
    moderator.get(&path(&round)).await.assert_no_text("main", &kept.text);
    assert_eq!(published_words::Entity::find().one(app.db()).await.unwrap(), Some(kept), "it stays as a record");
}

#[tokio::test]
async fn a_voice_and_a_quote_are_told_as_such_when_their_comment_is_gone() {
    let app = TestApp::new().await;
    let (round, _, text) = signed(&app, 20).await;
    let question_id = app.comments_by_key(&round).await[0].question_id;
    let (round_id, by) = (round.row.id, app.account(Role::Moderator, round.organisation_id, Some(round.body_id)).await);
    let now = app.state.clock.now();
    let topic = topic::Model {
        id: new_id(&app.state.clock),
        round_id,
        question_id,
        label: "Kvällar".to_owned(),
        is_rest: false,
        is_decided: true,
        is_gone: false,
        version: 1,
        change: TopicChange::Described,
        changed_by: Some(by),
        changed_at: now,
        lean: None,
    };
    let topic_id = topic.into_active_model().insert(app.db()).await.unwrap().id;
    let shown = topic_placement::Model { topic_id, comment_id: text, place: 0, by_person: true, is_quote: true };
    shown.into_active_model().insert(app.db()).await.unwrap();
    let (marked_by, marked_at, reason) = (Some(by), Some(now), None);
    let voice = lone_voice::Model { comment_id: text, round_id, question_id, place: 0, marked_by, marked_at, reason };
    voice.into_active_model().insert(app.db()).await.unwrap();
    let mut person = registrar(&app, &round).await;
    decide(&app, &round, &[]).await;

    dispose(&mut person, &round).await;

    let kept = published_words::Entity::find().one(app.db()).await.unwrap().unwrap();
    assert_eq!((kept.topic_id, kept.is_voice), (Some(topic_id), true));
    let brief = app.brief_of(&round).await;
    brief.assert_text(".brief > .brief-part:last-child h2", "En minoritet att lyssna på");
    brief.assert_text(".brief > .brief-part:last-child .quote", &kept.text);
}

#[tokio::test]
async fn a_sentence_is_tried_with_the_words_that_were_kept() {
    let app = TestApp::new().await;
    let (round, _, text) = signed(&app, 20).await;
    let mut moderator = approved_with_voice(&app, &round, text).await;
    let mut person = registrar(&app, &round).await;
    decide(&app, &round, &[]).await;
    dispose(&mut person, &round).await;
    moderator.post(&path(&round), &[("act", "begin")]).await.assert_status(303);
    let new = format!("{}/ny", path(&round));
    let changes = moderator.get(&new).await.value("input[name=changes]").unwrap();
    let start = [("changes", changes.as_str()), ("kind", "lone_voice")];
    let comment = text.to_string();

    let more = [&start[..], &[("comment", &comment), ("act", "add_comment")]].concat();
    let added = led_on(&mut moderator, &new, &more).await;

    added.assert_status(200);
    let support = added.value("input[name=support]").unwrap();
    let sentence = [("support", support.as_str()), ("sentence", "En person skriver: [citat 1]."), ("act", "try")];
    let tried = led_on(&mut moderator, &new, &[&start[..], &sentence].concat()).await;
    tried
        .assert_status(200)
        .assert_text("#provad", "Orden i meningen svarar du för.")
        .assert_text("#provad", "Fler tider på kvällen");
}

#[tokio::test]
async fn a_round_that_was_withdrawn_is_due_from_when_it_stopped() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    let answer = app.answer_in(&round, 4).await;
    app.comment_in(&round, answer, "Ring mig").await;
    let withdrawn = round::ActiveModel {
        id: Set(round.row.id),
        state: Set(RoundState::Withdrawn),
        stopped_at: Set(Some(app.state.clock.now() - TimeDelta::days(40))),
        ..Default::default()
    };
    withdrawn.update(app.db()).await.unwrap();
    let mut person = registrar(&app, &round).await;
    decide(&app, &round, &[("months", "2")]).await;
    person.get(&at(&round)).await.assert_text("#none-due", "Inget får gallras");
    // A newer rule is one of another moment.
    app.later(TimeDelta::seconds(1));
    for kind in ["texts", "answers"] {
        decide(&app, &round, &[("kind", kind), ("months", "1")]).await;
    }

    dispose(&mut person, &round).await;

    assert!(app.answers_by_key(&round).await.is_empty() && app.comments_by_key(&round).await.is_empty());
    assert!(published_words::Entity::find().all(app.db()).await.unwrap().is_empty());
}
