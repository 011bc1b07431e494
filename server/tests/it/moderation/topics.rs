//! Topics are proposed, and sorted by a person.

use app::{
    entity::{
        audit_entry, comment, comment::CommentState, membership::Role, question::QuestionKind, round::RoundState,
        topic, topic_placement,
    },
    moderation::topics::propose::propose,
    round::questionnaire::questionnaire,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{
    round::acts_on,
    support::{TestApp, page::Page, rounds::TestRound, visitor::Visitor},
};

/// About the telephone and about buses; the last is about neither.
pub const SAID: [&str; 9] = [
    "Det är lång kö när man ringer på telefon.",
    "Telefonen svarar aldrig, man ringer och ringer.",
    "Jag ringer på telefon varje morgon och ingen svarar.",
    "Kortare kö på telefon när man ringer.",
    "Bussen går för sällan till vårdcentralen.",
    "Det går ingen buss till vårdcentralen på kvällen.",
    "Bussen till vårdcentralen är indragen.",
    "Bättre buss till vårdcentralen.",
    "Blommorna i trapphuset var vackra.",
];

pub fn at(round: &TestRound) -> String {
    format!("{}/amnen", round.work_path())
}

/// A stopped round with these approved comments, each in an answer of its own, and their question.
pub async fn written(app: &TestApp, texts: &[&str]) -> (TestRound, Uuid, Vec<Uuid>) {
    let round = app.round(RoundState::Stopped).await;
    let mut ids = Vec::new();
    for text in texts {
        ids.push(said(app, &round, text).await);
    }
    let question = app.comments_by_key(&round).await[0].question_id;
    (round, question, ids)
}

pub async fn said(app: &TestApp, round: &TestRound, text: &str) -> Uuid {
    let answer = app.answer_in(round, 2).await;
    app.comment_as(round, answer, text, CommentState::Approved).await
}

/// The same with topics proposed by a moderator.
pub async fn proposed(app: &TestApp, texts: &[&str]) -> (TestRound, Uuid, Vec<Uuid>, Visitor) {
    let (round, question, ids) = written(app, texts).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    on_board(&mut moderator, &round, question, "propose").await.assert_status(303);
    (round, question, ids, moderator)
}

pub async fn on_board(moderator: &mut Visitor, round: &TestRound, question: Uuid, act: &str) -> Page {
    moderator.post(&at(round), &[("question", &question.to_string()), ("act", act)]).await
}

/// The topics that are there, those that were made first on top.
pub async fn topics(app: &TestApp) -> Vec<topic::Model> {
    let mut rows = topic::Entity::find().all(app.db()).await.unwrap();
    rows.retain(|row| !row.is_gone);
    rows.sort_by_key(|row| row.id);
    rows
}

async fn under(app: &TestApp, topic: Uuid) -> Vec<Uuid> {
    let rows =
        topic_placement::Entity::find().filter(topic_placement::COLUMN.topic_id.eq(topic)).all(app.db()).await.unwrap();
    let mut ids: Vec<Uuid> = rows.into_iter().map(|row| row.comment_id).collect();
    ids.sort_unstable();
    ids
}

pub async fn the_rest(app: &TestApp) -> topic::Model {
    topics(app).await.into_iter().find(|topic| topic.is_rest).unwrap()
}

/// The topic that this comment is under.
pub async fn topic_of(app: &TestApp, comment: Uuid) -> topic::Model {
    for topic in topics(app).await {
        if under(app, topic.id).await.contains(&comment) {
            return topic;
        }
    }
    panic!("the comment is lost");
}

/// What is asked for on the page of a topic as it stands now.
pub async fn on_topic(
    moderator: &mut Visitor,
    round: &TestRound,
    topic: &topic::Model,
    fields: &[(&str, &str)],
) -> Page {
    let version = topic.version.to_string();
    let fields: Vec<_> = [("version", version.as_str())].into_iter().chain(fields.iter().copied()).collect();
    moderator.post(&format!("{}/{}", at(round), topic.id), &fields).await
}

/// Every comment is under at least one topic, or else under the rest, and none is lost.
pub async fn assert_whole(app: &TestApp, round: &TestRound) {
    let rest = the_rest(app).await.id;
    let alone = under(app, rest).await;
    let mut all = alone.clone();
    for topic in topics(app).await.into_iter().filter(|topic| topic.id != rest) {
        let under = under(app, topic.id).await;
        assert!(under.iter().all(|comment| !alone.contains(comment)), "{} and the rest", topic.label);
        all.extend(under);
    }
    all.sort_unstable();
    all.dedup();
    let written: Vec<Uuid> = app.comments_by_key(round).await.into_iter().map(|row: comment::Model| row.id).collect();
    assert_eq!(all, written);
}

#[tokio::test]
async fn of_a_closed_round_without_topics_is_not_said_that_they_stand_nor_that_more_will_come() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;

    let page = app.staff(Role::Moderator, &round).await.get(&at(&round)).await;

    page.assert_text("#closed", "Omgången är stängd. Inga ämnen bestämdes.");
    assert_eq!(page.count(".empty"), 0);
}

#[tokio::test]
async fn topics_are_proposed_with_typical_comments_and_nothing_is_lost() {
    let app = TestApp::new().await;
    let (round, question, ids) = written(&app, &SAID).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    moderator.get(&at(&round)).await.assert_status(200).assert_text(".topics-new", "9 kommentarer kan ordnas i ämnen");

    on_board(&mut moderator, &round, question, "propose").await.assert_sent_to(&format!("{}?gjort=ja", at(&round)));

    let page = moderator.get(&at(&round)).await;
    assert_eq!((page.count(".topics-new"), page.count(".topics-row")), (0, 2), "{}", page.text("main"));
    page.assert_text(".topics-row", "4 kommentarer").assert_text(".topics-row .muted", "4 kommentarer");
    assert!(2 <= page.count(".topics-typical li"));
    page.assert_text(".topics-below", "Färre än 5 har skrivit om det.");
    page.assert_text(".topics-rest", "Övrigt: 1 kommentar utan ämne");
    assert_ne!(topic_of(&app, ids[0]).await.id, topic_of(&app, ids[4]).await.id);
    assert_eq!(topic_of(&app, ids[8]).await.id, the_rest(&app).await.id);
    assert_whole(&app, &round).await;
    let acts: Vec<_> = acts_on(&app, round.row.id).await.into_iter().map(|row| (row.act, row.note)).collect();
    assert_eq!(acts, [("topic.propose".to_owned(), None)]);
}

#[tokio::test]
async fn what_residents_have_voted_on_asks_for_no_topics() {
    let app = TestApp::new().await;
    let (round, _, ids) = written(&app, &SAID).await;
    let asked = questionnaire(app.db(), round.row.questionnaire_id).await.unwrap();
    let voted_on = asked.questions.iter().find(|question| question.row.kind == QuestionKind::Opinion).unwrap().row.id;
    for id in ids {
        let moved = comment::ActiveModel { id: Set(id), question_id: Set(voted_on), ..Default::default() };
        moved.update(app.db()).await.unwrap();
    }
    let mut moderator = app.staff(Role::Moderator, &round).await;

    let page = moderator.get(&at(&round)).await;

    page.assert_text(".topics-new", "så de behöver inga ämnen").assert_no_text("main", "kan ordnas");
    on_board(&mut moderator, &round, voted_on, "propose").await.assert_status(303);
    assert_eq!(moderator.get(&at(&round)).await.count(".topics-row"), 2, "they can be made all the same");
}

#[tokio::test]
async fn a_person_renames_moves_adds_splits_merges_and_removes() {
    let app = TestApp::new().await;
    let (round, question, ids, mut moderator) = proposed(&app, &SAID).await;
    let id = |place: usize| ids[place].to_string();
    let phone = topic_of(&app, ids[0]).await;
    on_topic(&mut moderator, &round, &phone, &[("act", "rename"), ("label", " Köer i telefon ")])
        .await
        .assert_status(303);
    let phone = topic_of(&app, ids[0]).await;
    assert_eq!((phone.label.as_str(), phone.is_decided), ("Köer i telefon", true));
    let renamed = audit_entry::Entity::find().filter(audit_entry::COLUMN.act.eq("topic.rename"));
    let renamed = renamed.one(app.db()).await.unwrap().unwrap();
    assert_eq!(renamed.note.as_deref(), Some("Ett ämne fick ett annat namn."));

    // The one about flowers joins it; another is about buses too.
    let (rest, bus) = (the_rest(&app).await, topic_of(&app, ids[4]).await);
    let to = [("act", "move"), ("comment", &*id(8)), ("to", &*phone.id.to_string())];
    on_topic(&mut moderator, &round, &rest, &to).await.assert_status(303);
    assert_eq!(topic_of(&app, ids[8]).await.id, phone.id);
    let phone = topic_of(&app, ids[0]).await;
    let too = [("act", "also"), ("comment", &*id(1)), ("to", &*bus.id.to_string())];
    on_topic(&mut moderator, &round, &phone, &too).await.assert_status(303);
    assert!(under(&app, bus.id).await.contains(&ids[1]) && under(&app, phone.id).await.contains(&ids[1]));
    assert_whole(&app, &round).await;

    // Two of them become a topic of their own, one goes out again.
    let phone = topic_of(&app, ids[0]).await;
    let split = [("act", "split"), ("comment", &*id(2)), ("comment", &*id(8)), ("new_label", "Morgnar")];
    on_topic(&mut moderator, &round, &phone, &split).await.assert_status(303);
    let mornings = topic_of(&app, ids[2]).await;
    assert_eq!((mornings.label.as_str(), under(&app, mornings.id).await.len()), ("Morgnar", 2));
    let out = [("act", "take_out"), ("comment", &*id(8))];
    on_topic(&mut moderator, &round, &mornings, &out).await.assert_status(303);
    assert_eq!(topic_of(&app, ids[8]).await.id, rest.id);
    assert_whole(&app, &round).await;

    // And become one again, under the first name.
    let (phone, mornings) = (topic_of(&app, ids[0]).await, topic_of(&app, ids[2]).await);
    let ticks = [&phone, &mornings].map(|topic| format!("{}.{}", topic.id, topic.version));
    let question = question.to_string();
    let merge = [("question", question.as_str()), ("act", "merge"), ("topic", &*ticks[0]), ("topic", &*ticks[1])];
    moderator.post(&at(&round), &merge).await.assert_status(303);
    assert_eq!(topic_of(&app, ids[2]).await.id, phone.id);
    assert_whole(&app, &round).await;

    let bus = topic_of(&app, ids[4]).await;
    on_topic(&mut moderator, &round, &bus, &[("act", "remove")])
        .await
        .assert_sent_to(&format!("{}?gjort=ja", at(&round)));
    assert_eq!((topics(&app).await.len(), topic_of(&app, ids[4]).await.id), (2, rest.id));
    assert_whole(&app, &round).await;
    let gone = moderator.get(&format!("{}/{}", at(&round), bus.id)).await;
    gone.assert_status(200).assert_text("#gone", "Provkonto har tagit bort ämnet");
}

#[tokio::test]
async fn what_is_wrong_comes_back_with_all_that_was_ticked_and_written() {
    let app = TestApp::new().await;
    let (round, question, ids, mut moderator) = proposed(&app, &SAID).await;
    let (phone, bus) = (topic_of(&app, ids[0]).await, topic_of(&app, ids[4]).await);
    let tick = format!("input[name=comment][value='{}']", ids[0]);

    let no_topic = [("act", "move"), ("comment", &*ids[0].to_string()), ("to", ""), ("new_label", "Kvar")];
    let page = on_topic(&mut moderator, &round, &phone, &no_topic).await;
    page.assert_status(422).assert_text("#to-error", "Välj ett ämne").assert_value("#new_label", "Kvar");
    assert_eq!(page.count(&format!("{tick}[checked]")), 1);
    page.assert_value("#label", &phone.label);

    on_topic(&mut moderator, &round, &phone, &[("act", "split"), ("new_label", "Nytt")])
        .await
        .assert_status(422)
        .assert_text("#comment-error", "Kryssa i minst en kommentar")
        .assert_value("#new_label", "Nytt");
    on_topic(&mut moderator, &round, &phone, &[("act", "rename"), ("label", &bus.label.to_uppercase())])
        .await
        .assert_status(422)
        .assert_text("#label-error", "Slå ihop dem");
    let one = format!("{}.{}", phone.id, phone.version);
    let name = format!("label-{question}");
    let alone = [("question", &*question.to_string()), ("act", "merge"), ("topic", &*one), (&*name, "Ett nytt namn")];
    let page = moderator.post(&at(&round), &alone).await;
    page.assert_status(422).assert_text(".error-summary", "Kryssa i minst två ämnen");
    page.assert_value(&format!("#label-{question}"), "Ett nytt namn");
    assert_eq!(page.count("input[name=topic][checked]"), 1);
    assert_eq!(topics(&app).await.iter().filter(|topic| topic.is_decided).count(), 0, "nothing has changed");
}

#[tokio::test]
async fn whoever_has_an_old_page_is_told_what_happened_and_loses_nothing() {
    let app = TestApp::new().await;
    let (round, _, ids, mut one) = proposed(&app, &SAID).await;
    let mut other = app.staff(Role::Moderator, &round).await;
    let seen = topic_of(&app, ids[0]).await;
    on_topic(&mut one, &round, &seen, &[("act", "rename"), ("label", "Telefonköer")]).await.assert_status(303);

    let split = [("act", "split"), ("comment", &*ids[0].to_string()), ("new_label", "Morgnar")];
    let page = on_topic(&mut other, &round, &seen, &split).await;

    page.assert_status(409)
        .assert_text("[role=alert]", "Provkonto har bytt namn på ett ämne, till ”Telefonköer”, 1 mars 2027 kl. 12.00.")
        .assert_text("h1", "Telefonköer")
        .assert_value("#new_label", "Morgnar");
    assert_eq!(page.count(&format!("input[name=comment][value='{}'][checked]", ids[0])), 1);
    let version = page.value("input[name=version]").unwrap();
    let path = format!("{}/{}", at(&round), seen.id);
    let again = [("version", version.as_str()), split[0], split[1], split[2]];
    other.post(&path, &again).await.assert_status(303);
    assert_eq!(topic_of(&app, ids[0]).await.label, "Morgnar");
}

#[tokio::test]
async fn of_two_who_sort_the_same_topic_at_once_one_does() {
    let app = TestApp::new().await;
    let (round, _, ids, mut one) = proposed(&app, &SAID).await;
    let mut other = app.staff(Role::Moderator, &round).await;
    let phone = topic_of(&app, ids[0]).await;
    let (first, second) = (ids[0].to_string(), ids[1].to_string());
    let (a, b) = (
        [("act", "split"), ("comment", first.as_str()), ("new_label", "A")],
        [("act", "split"), ("comment", second.as_str()), ("new_label", "B")],
    );

    let (a, b) = tokio::join!(on_topic(&mut one, &round, &phone, &a), on_topic(&mut other, &round, &phone, &b));

    let mut statuses = [a.status, b.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    assert_whole(&app, &round).await;
}

#[tokio::test]
async fn new_comments_are_taken_in_without_touching_what_a_person_decided() {
    let app = TestApp::new().await;
    let (round, question, ids, mut moderator) = proposed(&app, &SAID).await;
    let (phone, rest) = (topic_of(&app, ids[0]).await, the_rest(&app).await);
    on_topic(&mut moderator, &round, &phone, &[("act", "rename"), ("label", "Telefonköer")]).await.assert_status(303);
    let phone = topic_of(&app, ids[0]).await;
    let out = [("act", "take_out"), ("comment", &*ids[3].to_string())];
    on_topic(&mut moderator, &round, &phone, &out).await.assert_status(303);
    on_board(&mut moderator, &round, question, "decide").await.assert_status(303);
    let new = said(&app, &round, "Ingen svarar i telefon när jag ringer, det är lång kö.").await;
    let page = moderator.get(&at(&round)).await;
    page.assert_text(".topics-new", "1 kommentar har kommit till. Det du har bestämt ändras inte");
    on_board(&mut moderator, &round, question, "decide")
        .await
        .assert_status(422)
        .assert_text(".error-summary", "Ta med de nya");

    on_board(&mut moderator, &round, question, "propose").await.assert_status(303);

    let now = topic_of(&app, new).await;
    assert_eq!((now.id, now.label.as_str()), (phone.id, "Telefonköer"));
    assert_eq!(topic_of(&app, ids[3]).await.id, rest.id, "a person took it out");
    assert_whole(&app, &round).await;
    let page = moderator.get(&at(&round)).await;
    assert_eq!(page.count(".topics-decided"), 1, "what was decided is decided still");
}

#[tokio::test]
async fn what_is_withheld_or_taken_back_drops_out_and_comes_back_to_its_place() {
    let app = TestApp::new().await;
    let (round, _, ids, mut moderator) = proposed(&app, &SAID).await;
    let phone = topic_of(&app, ids[0]).await;
    let path = format!("{}/{}", at(&round), phone.id);
    let state = |state| comment::ActiveModel { id: Set(ids[0]), state: Set(state), ..Default::default() };
    moderator.get(&path).await.assert_text(".topics-comments", SAID[0]);

    state(CommentState::Withheld).update(app.db()).await.unwrap();
    moderator.get(&path).await.assert_status(200).assert_no_text("main", SAID[0]);
    moderator.get(&at(&round)).await.assert_no_text("main", SAID[0]);

    state(CommentState::Approved).update(app.db()).await.unwrap();
    moderator.get(&path).await.assert_text(".topics-comments", SAID[0]);
}

#[tokio::test]
async fn topics_of_another_body_are_out_of_reach() {
    let app = TestApp::new().await;
    let (round, question, ids, _) = proposed(&app, &SAID).await;
    let mine = app.round(RoundState::Stopped).await;
    let mut stranger = app.staff(Role::Moderator, &mine).await;
    let phone = topic_of(&app, ids[0]).await;
    stranger.get(&at(&round)).await.assert_status(404);
    stranger.get(&format!("{}/{}", at(&round), phone.id)).await.assert_status(404);
    on_board(&mut stranger, &round, question, "propose").await.assert_status(404);
    // Through a round of one's own it is as far away.
    stranger.get(&format!("{}/{}", at(&mine), phone.id)).await.assert_status(404);
    on_board(&mut stranger, &mine, question, "propose").await.assert_status(404);
    on_topic(&mut stranger, &mine, &phone, &[("act", "remove")]).await.assert_status(404);
    assert_eq!(topic_of(&app, ids[0]).await, phone);
}

#[tokio::test]
async fn a_long_topic_is_read_page_by_page() {
    let app = TestApp::new().await;
    let texts: Vec<String> = (0..40).map(|n| format!("Det är lång kö på telefon nummer {n} när man ringer.")).collect();
    let (round, _, ids, mut moderator) = proposed(&app, &texts.iter().map(String::as_str).collect::<Vec<_>>()).await;
    let topic = topic_of(&app, ids[0]).await;
    let path = format!("{}/{}", at(&round), topic.id);

    let (first, second) = (moderator.get(&path).await, moderator.get(&format!("{path}?sida=2")).await);

    first.assert_text("nav[aria-label='Fler kommentarer']", "Sida 1 av 2");
    assert_eq!((first.count(".topics-comment"), second.count(".topics-comment")), (30, 10));
    assert_eq!(moderator.get(&format!("{path}?sida=99")).await.count(".topics-comment"), 10);
}

#[tokio::test]
async fn proposing_again_when_nothing_is_new_changes_nothing_that_was_decided() {
    let app = TestApp::new().await;
    let (round, question, ids, mut moderator) = proposed(&app, &SAID).await;
    let phone = topic_of(&app, ids[0]).await;
    on_topic(&mut moderator, &round, &phone, &[("act", "rename"), ("label", "Telefonköer")]).await.assert_status(303);
    let right =
        app::account::rights::moderator_of_round(&app.state, &moderator.headers(), &round.row.code).await.unwrap();

    propose(&app.state, &right, question).await.unwrap();
    propose(&app.state, &right, question).await.unwrap();

    let now = topic_of(&app, ids[0]).await;
    assert_eq!((now.id, now.label.as_str(), under(&app, now.id).await.len()), (phone.id, "Telefonköer", 4));
    assert_whole(&app, &round).await;
}

#[tokio::test]
async fn a_form_of_topics_that_is_not_ours_gets_a_sentence() {
    let app = TestApp::new().await;
    let (round, question, ids, mut moderator) = proposed(&app, &SAID).await;
    let (question, nobody) = (question.to_string(), Uuid::nil().to_string());
    for fields in [&[][..], &[("act", "propose"), ("question", "x")], &[("act", "burn"), ("question", &*question)]] {
        let page = moderator.post(&at(&round), fields).await;
        page.assert_status(422).assert_text(".error-summary", "Tryck på en knapp på sidan");
    }
    on_board(&mut moderator, &round, Uuid::nil(), "decide").await.assert_status(404);
    let phone = topic_of(&app, ids[0]).await;
    for fields in [&[("act", "burn"), ("comment", nobody.as_str())][..], &[("act", "move"), ("comment", "x")]] {
        on_topic(&mut moderator, &round, &phone, fields).await.assert_status(422);
    }
    let to_nowhere = [("act", "move"), ("comment", &*ids[0].to_string()), ("to", nobody.as_str())];
    on_topic(&mut moderator, &round, &phone, &to_nowhere).await.assert_status(404);
    assert_eq!(topic_of(&app, ids[0]).await, phone);
}
