//! Pages of a round say what of it is gone: to residents with a receipt, to its moderators, and to those who read what was signed.

use app::entity::{comment, comment::CommentState, membership::Role, round::RoundState};
use sea_orm::{ActiveModelTrait, ActiveValue::Set};

use super::{decide, dispose, registrar, signed};
use crate::{
    round::sign,
    support::{TestApp, page::Page, rounds::TestRound, visitor::Visitor},
};

const WORDS: &str = "Fler tider på kvällen";

/// A signed round with the answer of somebody who has its receipt code.
async fn with_receipt(app: &TestApp) -> (TestRound, String) {
    let round = app.round(RoundState::Open).await;
    let mut resident = app.visitor();
    let code = resident.get(&round.path()).await.value("input[name=receipt]").unwrap();
    resident.post(&round.path(), &[("receipt", &code), ("q1", "4"), ("q5", WORDS)]).await.assert_status(200);
    for row in app.comments_by_key(&round).await {
        let read = comment::ActiveModel { id: Set(row.id), state: Set(CommentState::Approved), ..Default::default() };
        read.update(app.db()).await.unwrap();
    }
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let stop = moderator.post(&format!("{}/stoppa", round.work_path()), &[("reason", "Klart")]).await;
    stop.assert_status(303);
    sign(app, &round).await.assert_sent_to(&round.signed_path());
    (round, code)
}

async fn look(visitor: &mut Visitor, code: &str, address: &str) -> Page {
    visitor.post(address, &[("receipt", code)]).await
}

#[tokio::test]
async fn a_receipt_tells_that_the_text_is_gone_and_later_that_the_answer_may_be() {
    let app = TestApp::new().await;
    let (round, code) = with_receipt(&app).await;
    let mut resident = app.visitor();
    look(&mut resident, &code, "/kvitto").await.assert_status(200).assert_text("main", WORDS);
    let mut person = registrar(&app, &round).await;
    decide(&app, &round, &[]).await;
    dispose(&mut person, &round).await;

    let shown = look(&mut resident, &code, "/kvitto").await;
    shown.assert_status(200).assert_no_text("main", WORDS).assert_text("main", "Texten är gallrad");
    look(&mut resident, &code, "/kvitto?sprak=fi").await.assert_text("main", "Teksti on hävitetty");

    decide(&app, &round, &[("kind", "answers")]).await;
    dispose(&mut person, &round).await;
    let gone = look(&mut resident, &code, "/kvitto").await;
    gone.assert_status(422).assert_text("#receipt-error", "Är svaret gallrat finns det inte kvar");
}

#[tokio::test]
async fn an_unknown_code_says_nothing_of_disposal_where_nothing_is_gone() {
    let app = TestApp::new().await;
    let page = look(&mut app.visitor(), "K7QX-M2PD-9RTA", "/kvitto").await;
    page.assert_status(422).assert_no_text("#receipt-error", "gallrat");
}

#[tokio::test]
async fn staff_read_on_the_rounds_pages_what_is_gone() {
    let app = TestApp::new().await;
    let (round, ..) = signed(&app, 5).await;
    let mut person = registrar(&app, &round).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    assert_eq!(moderator.get(&round.work_path()).await.count("#disposed"), 0);
    decide(&app, &round, &[]).await;

    dispose(&mut person, &round).await;

    let said = "Texter gallrades den 1 mars 2027 enligt § 41 den 1 februari 2027.";
    let protocol = format!("{}/protokoll", round.work_path());
    let records = format!("{}/utlamnande", round.work_path());
    moderator.get(&round.work_path()).await.assert_status(200).assert_text("#disposed", said);
    moderator.get(&protocol).await.assert_status(200).assert_text("#disposed", said);
    person.get(&records).await.assert_status(200).assert_text("#disposed", said);
    let file = person.post(&records, &[("reason", "Begäran om allmän handling")]).await;
    file.assert_status(200);
}
