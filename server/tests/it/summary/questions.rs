//! The elected ask about a brief, and a moderator answers.

use app::entity::{
    account, brief_question, elected_mail, elected_mail::ElectedMail, membership::Role, round::RoundState,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel};
use uuid::Uuid;

use crate::{
    round::acts_on,
    support::{TestApp, rounds::TestRound, visitor::Visitor},
};

const ASKED: &str = "Vilka telefontider gäller i dag?";
const ANSWERED: &str = "Måndag till fredag mellan 8 och 16.";

fn path(round: &TestRound) -> String {
    format!("/politik/{}", round.row.code)
}

/// Somebody elected, with their name and browser.
async fn elected(app: &TestApp, round: &TestRound, name: &str) -> (Uuid, Visitor) {
    let id = app.account(Role::ElectedRepresentative, round.organisation_id, Some(round.body_id)).await;
    let named = account::ActiveModel { id: Set(id), display_name: Set(name.to_owned()), ..Default::default() };
    named.update(app.db()).await.unwrap();
    (id, app.signed_in_as(id).await)
}

async fn rows(app: &TestApp) -> Vec<brief_question::Model> {
    brief_question::Entity::find().all(app.db()).await.unwrap()
}

/// Asks as the page lets one ask.
async fn ask(who: &mut Visitor, round: &TestRound) {
    let key = who.get(&path(round)).await.value("input[name=key]").unwrap();
    let sent = who.post(&path(round), &[("act", "ask"), ("key", &key), ("question", ASKED)]).await;
    sent.assert_sent_to(&format!("{}?skickat=ja#fragor", path(round)));
}

#[tokio::test]
async fn a_question_is_asked_once_answered_once_and_read_by_those_who_may_read_the_brief() {
    let app = TestApp::new().await;
    let round = app.public_round().await;
    let (asker, mut anna) = elected(&app, &round, "Anna Ek").await;
    let key = anna.get(&path(&round)).await.value("input[name=key]").unwrap();
    let asked = [("act", "ask"), ("key", key.as_str()), ("question", ASKED)];
    for _ in 0..2 {
        anna.post(&path(&round), &asked).await.assert_status(303);
    }
    anna.post(&path(&round), &[&asked[..2], &[("question", "En annan fråga")]].concat()).await.assert_status(409);
    assert_eq!(rows(&app).await.len(), 1);
    let id = rows(&app).await[0].id.to_string();
    let (_, mut bo) = elected(&app, &round, "Bo Alm").await;
    let seen = bo.get(&path(&round)).await;
    seen.assert_text("#fragor", ASKED).assert_text("#fragor", "Anna Ek, förtroendevald, 1 mars 2027");
    seen.assert_text("#fragor", "Inget svar än.");
    assert_eq!(seen.count("#fragor textarea[name^=answer]"), 0);

    let (mut one, mut other) = (app.staff(Role::Moderator, &round).await, app.staff(Role::Moderator, &round).await);
    let waits = format!("#waiting a[href='{}#fragor']", path(&round));
    one.get("/arbete").await.assert_text(&waits, "Svara på 1 fråga om underlaget");
    let field = format!("answer-{id}");
    let answer = [("act", "answer"), ("which", id.as_str()), (field.as_str(), ANSWERED)];
    let empty = one.post(&path(&round), &answer[..2]).await;
    empty.assert_status(422).assert_text(".error-summary", "Skriv svaret");
    let address = path(&round);
    let (a, b) = tokio::join!(one.post(&address, &answer), other.post(&address, &answer));

    let mut statuses = [a.status, b.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    let seen = bo.get(&path(&round)).await;
    seen.assert_text(".brief-answer", ANSWERED).assert_text(".brief-answer", "Svar från Provkonto, moderator");
    assert_eq!(one.get("/arbete").await.count(&waits), 0);
    app.visitor().get(&format!("/resultat/{}", round.row.code)).await.assert_no_text("body", ASKED);
    let mails = app.sent_mail().await;
    let email = account::Entity::find_by_id(asker).one(app.db()).await.unwrap().unwrap().email;
    assert_eq!((mails.len(), mails[0].header("to")), (1, Some(email)));
    assert_eq!(mails[0].link("/politik/"), format!("{}#fragor", path(&round)));
    assert!(!mails[0].text.contains(ANSWERED) && !mails[0].text.contains(ASKED), "{}", mails[0].text);
    let acts: Vec<_> = acts_on(&app, round.row.id).await.into_iter().map(|act| act.act).collect();
    let ours: Vec<_> = acts.iter().filter(|act| act.starts_with("brief.")).collect();
    assert_eq!(ours, ["brief.ask", "brief.answer"]);
}

#[tokio::test]
async fn what_is_wrong_comes_back_as_typed_and_others_neither_ask_nor_answer() {
    let app = TestApp::new().await;
    let round = app.signed_round().await;
    let (_, mut anna) = elected(&app, &round, "Anna Ek").await;
    let typed = "Gäller det 19811218-9876?";
    let key = Uuid::from_u128(1).to_string();
    let refused = anna.post(&path(&round), &[("act", "ask"), ("key", &key), ("question", typed)]).await;
    refused
        .assert_status(422)
        .assert_text("#question-error", "Ta bort personnumret")
        .assert_value("input[name=key]", &key);
    assert_eq!(refused.value("#question").unwrap().trim(), typed);
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let own = [("act", "ask"), ("key", key.as_str()), ("question", ASKED)];
    moderator.post(&path(&round), &own).await.assert_status(404);
    assert!(rows(&app).await.is_empty());
    ask(&mut anna, &round).await;

    let id = rows(&app).await[0].id.to_string();
    let field = format!("answer-{id}");
    let answer = [("act", "answer"), ("which", id.as_str()), (field.as_str(), ANSWERED)];
    let elsewhere = app.round(RoundState::Closed).await;
    let mut stranger = app.staff(Role::Moderator, &elsewhere).await;
    for address in [path(&round), path(&elsewhere)] {
        stranger.post(&address, &answer).await.assert_status(404);
    }
    anna.post(&path(&round), &answer).await.assert_status(404);

    assert!(rows(&app).await[0].answered_at.is_none() && app.outbox().await.is_empty());
}

#[tokio::test]
async fn who_wants_no_mail_gets_none_when_the_question_is_answered() {
    let app = TestApp::new().await;
    let round = app.signed_round().await;
    let (asker, mut anna) = elected(&app, &round, "Anna Ek").await;
    ask(&mut anna, &round).await;
    let row =
        elected_mail::Model { account_id: asker, wanted: ElectedMail::Off, looked_on: None, told_on: None, told: None };
    row.into_active_model().insert(app.db()).await.unwrap();
    let id = rows(&app).await[0].id.to_string();
    let field = format!("answer-{id}");

    let mut moderator = app.staff(Role::Moderator, &round).await;
    let answer = [("act", "answer"), ("which", id.as_str()), (field.as_str(), ANSWERED)];
    moderator.post(&path(&round), &answer).await.assert_status(303);

    assert!(app.outbox().await.is_empty());
    let to_answers = format!(".round-card .facts a[href='{}#fragor']", path(&round));
    let start = anna.get("/politik").await;
    start.assert_text(&to_answers, "1 svar om underlaget som du inte har läst");
    start.assert_text(".round-card .facts", "Svar på din fråga");
    let (_, mut bo) = elected(&app, &round, "Bo Alm").await;
    let start = bo.get("/politik").await;
    start.assert_text(&to_answers, "1 svar om").assert_no_text(".round-card", "Svar på din fråga");
    anna.get(&path(&round)).await.assert_status(200);
    anna.get("/politik").await.assert_no_text(".round-card", "Svar på din fråga");
}
