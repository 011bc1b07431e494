//! Topics are decided, in the sight of what others do meanwhile, and frozen when the round is signed.

use app::{
    entity::{membership::Role, question, round::RoundState},
    round::questionnaire::questionnaire,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set};
use uuid::Uuid;

use super::topics::{SAID, assert_whole, at, on_board, on_topic, proposed, said, the_rest, topic_of, topics, written};
use crate::{
    protocol::protocol_of,
    round::{freeze, read_protocol, sign, sign_frozen, stored},
    support::{TestApp, page::Page, rounds::TestRound, visitor::Visitor},
};

#[tokio::test]
async fn nobody_decides_topics_that_another_has_changed_meanwhile_without_having_seen_it() {
    let app = TestApp::new().await;
    let (round, question, ids, mut one) = proposed(&app, &SAID).await;
    let mut other = app.staff(Role::Moderator, &round).await;
    let page = other.get(&at(&round)).await;
    let shown = as_shown(&app).await;
    for topic in &shown {
        assert_eq!(page.count(&format!("input[name=shown][value='{topic}']")), 1, "{topic}");
    }
    let phone = topic_of(&app, ids[0]).await;
    on_topic(&mut one, &round, &phone, &[("act", "remove")]).await.assert_status(303);

    let page = decide(&mut other, &round, question, &shown).await;

    page.assert_status(409).assert_text("[role=alert]", "Provkonto har");
    assert_eq!((page.count(".topics-decided"), page.count("input[name=topic][checked]")), (0, 0));
    decide(&mut other, &round, question, &as_shown(&app).await).await.assert_status(303);
    assert_eq!(other.get(&at(&round)).await.count(".topics-decided"), 1, "now it has been seen");

    let bus = topic_of(&app, ids[4]).await;
    on_topic(&mut one, &round, &bus, &[("act", "rename"), ("label", "Indragna bussar")]).await.assert_status(303);
    assert_eq!(other.get(&at(&round)).await.count(".topics-decided"), 0, "nobody has decided on topics of that name");
    decide(&mut other, &round, question, &as_shown(&app).await).await.assert_status(303);
    let (bus, rest) = (topic_of(&app, ids[4]).await, the_rest(&app).await);
    let out = [("act", "take_out"), ("comment", &*ids[4].to_string())];
    on_topic(&mut one, &round, &bus, &out).await.assert_status(303);
    assert_eq!(topic_of(&app, ids[4]).await.id, rest.id);
    assert_eq!(other.get(&at(&round)).await.count(".topics-decided"), 0, "nor without that comment");
}

/// The topics as a page shows them now.
pub async fn as_shown(app: &TestApp) -> Vec<String> {
    topics(app).await.iter().map(|topic| format!("{}.{}", topic.id, topic.version)).collect()
}

/// From a page that shows them so, topics are decided.
pub async fn decide(moderator: &mut Visitor, round: &TestRound, question: Uuid, shown: &[String]) -> Page {
    let question = question.to_string();
    let fields = [("question", question.as_str()), ("act", "decide")];
    let fields: Vec<_> = fields.into_iter().chain(shown.iter().map(|topic| ("shown", topic.as_str()))).collect();
    moderator.post(&at(round), &fields).await
}

#[tokio::test]
async fn decided_topics_stand_when_more_is_written_also_those_that_nobody_had_to_change() {
    let app = TestApp::new().await;
    let (round, question, ids, mut moderator) = proposed(&app, &SAID).await;
    for _ in 0..9 {
        app.answer_in(&round, 4).await;
    }
    on_board(&mut moderator, &round, question, "decide").await.assert_status(303);
    let (phone, bus, rest) = (topic_of(&app, ids[0]).await, topic_of(&app, ids[4]).await, the_rest(&app).await);
    let known = said(&app, &round, "Ingen svarar i telefon när jag ringer, det är lång kö.").await;
    // Once more is nobody's decision either.
    for _ in 0..2 {
        on_board(&mut moderator, &round, question, "propose").await.assert_status(303);
    }

    for (place, topic) in [(0, &phone), (3, &phone), (4, &bus), (7, &bus), (8, &rest)] {
        assert_eq!(topic_of(&app, ids[place]).await.id, topic.id, "{place}");
    }
    assert_eq!((topics(&app).await.len(), topic_of(&app, known).await.id), (3, phone.id));
    assert_whole(&app, &round).await;
    assert_eq!(moderator.get(&at(&round)).await.count(".topics-decided"), 1);

    // Whoever closes without taking in what has come since has the topics that are decided all the same.
    said(&app, &round, "Mer blommor i trapphuset.").await;
    freeze(&mut moderator, &round).await.assert_status(303);
    let path = format!("{}/stang", round.work_path());
    let gate = moderator.get(&path).await;
    gate.assert_text("#topics", "1 kommentar har kommit sedan ämnena bestämdes")
        .assert_no_text("#topics", "inte bestämda");
    assert_eq!(gate.count(&format!("#topics a[href='{}#new-{question}']", at(&round))), 1);
    moderator
        .post(&path, &[])
        .await
        .assert_status(422)
        .assert_text("#without_topics-error", "Ta med de nya kommentarerna i ämnena först");
    sign_frozen(&mut moderator, &round).await.assert_sent_to(&round.signed_path());
    moderator
        .get(&protocol_of(&round))
        .await
        .assert_text("article", &format!("{}: 5 svar", phone.label))
        .assert_text("article", "Kommentarer som kom efter att ämnena bestämdes har tjänsten lagt under det ämne som")
        .assert_text("article", "De som kom sist står inte under något ämne.")
        .assert_no_text("article", "Inga ämnen är bestämda");
}

#[tokio::test]
async fn a_round_is_closed_when_its_topics_are_decided_and_they_are_frozen_then() {
    let app = TestApp::new().await;
    let (round, question, ids, mut moderator) = proposed(&app, &SAID).await;
    for _ in 0..11 {
        app.answer_in(&round, 4).await;
    }
    let path = format!("{}/stang", round.work_path());
    let more = said(&app, &round, "Telefon, telefon, kö.").await;
    freeze(&mut moderator, &round).await.assert_status(303);
    moderator.get(&path).await.assert_text("#topics", "Vad vill du säga till dem som beslutar?");
    moderator.get("/arbete").await.assert_text("#waiting", "Bestäm ämnena");
    let page = moderator.post(&path, &[]).await;
    page.assert_status(422).assert_text("#without_topics-error", "Bestäm ämnena först");
    assert_eq!(stored(&app, &round).await.state, RoundState::Stopped);
    for (place, label) in [(0, "Telefonköer"), (4, "Bussar")] {
        let topic = topic_of(&app, ids[place]).await;
        on_topic(&mut moderator, &round, &topic, &[("act", "rename"), ("label", label)]).await.assert_status(303);
    }
    let phone = topic_of(&app, ids[0]).await;
    on_board(&mut moderator, &round, question, "propose").await.assert_status(303);
    assert_eq!(
        topic_of(&app, more).await.id,
        phone.id,
        "five people have written about the telephone, four about buses"
    );
    on_board(&mut moderator, &round, question, "decide").await.assert_status(303);
    let board = moderator.get(&at(&round)).await;
    board.assert_text(".topics-decided", "Provkonto bestämde ämnena 1 mars 2027");
    board.assert_text("main", "Av det som föreslogs står allt kvar, och allt av det som är bestämt hade föreslagits.");
    moderator.get(&path).await.assert_text("#topics", "Inget är kvar att ordna");

    let seen = read_protocol(&mut moderator, &round).await;
    moderator.post(&path, &[("seen", &seen)]).await.assert_sent_to(&round.signed_path());

    let protocol = moderator.get(&protocol_of(&round)).await;
    protocol
        .assert_text("article", "Telefonköer: 5 svar")
        .assert_text("article", "Ämnen som färre än 5 har skrivit om");
    protocol.assert_no_text("article", "Bussar");
    let phone = topic_of(&app, ids[0]).await;
    let page = on_topic(&mut moderator, &round, &phone, &[("act", "rename"), ("label", "Annat")]).await;
    page.assert_status(409).assert_text("[role=alert]", "Omgången är stängd");
    on_board(&mut moderator, &round, question, "propose").await.assert_status(409);
    let page = moderator.get(&at(&round)).await;
    page.assert_text("main", "Telefonköer").assert_no_text(".topics-row h3", "kommentarer");
    assert_eq!(page.count("main form"), 0);
    assert_eq!(topic_of(&app, ids[0]).await.label, "Telefonköer");
}

#[tokio::test]
async fn without_decided_topics_the_protocol_says_so() {
    let app = TestApp::new().await;
    let (round, ..) = written(&app, &SAID).await;
    sign(&app, &round).await.assert_sent_to(&round.signed_path());
    let protocol = app.staff(Role::Moderator, &round).await.get(&protocol_of(&round)).await;
    protocol
        .assert_text("article", "Inga ämnen är bestämda.")
        .assert_text("article", "Alla ämnen var inte bestämda när protokollet skrevs under.");
}

#[tokio::test]
async fn that_somebody_has_written_to_a_question_for_some_is_not_told_by_what_is_left_to_decide() {
    let app = TestApp::new().await;
    let (round, text, _) = written(&app, &SAID).await;
    let asked = questionnaire(app.db(), round.row.questionnaire_id).await.unwrap();
    let option = asked.questions[1].options[2].id;
    let for_some =
        question::ActiveModel { id: Set(text), depends_on_option_id: Set(Some(option)), ..Default::default() };
    for_some.update(app.db()).await.unwrap();
    let mut moderator = app.staff(Role::Moderator, &round).await;
    freeze(&mut moderator, &round).await.assert_status(303);
    moderator.get(&format!("{}/stang", round.work_path())).await.assert_text("#topics", "Ämnena är inte bestämda för:");

    sign_frozen(&mut moderator, &round).await.assert_sent_to(&round.signed_path());

    let protocol = moderator.get(&protocol_of(&round)).await;
    protocol
        .assert_text("article", "Inga ämnen är bestämda.")
        .assert_no_text("article", "Alla ämnen var inte bestämda");
}

#[tokio::test]
async fn where_nobody_has_written_there_is_nothing_to_decide() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    app.answer_in(&round, 4).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    moderator.get(&at(&round)).await.assert_status(200).assert_text(".empty", "inget att ordna");
    freeze(&mut moderator, &round).await.assert_status(303);
    let seen = read_protocol(&mut moderator, &round).await;
    let path = format!("{}/stang", round.work_path());
    moderator.post(&path, &[("seen", &seen)]).await.assert_sent_to(&round.signed_path());
}
