//! Each round is chosen by itself, those that wait for something are marked, and who enters a decision is told that it is saved.

use app::entity::{
    membership::Role,
    round::{self, RoundState},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set};

use super::{RULE, at, decide, dispose, registrar, signed};
use crate::{
    public::set_state,
    support::{TestApp, page::Page, rounds::TestRound},
};

/// A signed round of the same body as `other`, whose residents have their reply.
async fn answered_beside(app: &TestApp, other: &TestRound) -> TestRound {
    let (round, ..) = signed(app, 5).await;
    let moved = round::ActiveModel {
        id: Set(round.row.id),
        organisation_id: Set(other.organisation_id),
        controller_body_id: Set(other.body_id),
        ..Default::default()
    };
    moved.update(app.db()).await.unwrap();
    set_state(app, &round, RoundState::FedBack).await;
    round
}

/// How many boxes of the round there are on the page, and how many of them have a tick.
fn boxes(page: &Page, round: &TestRound) -> (usize, usize) {
    let of = format!("#due input[name=round][value='{}']", round.row.code);
    (page.count(&of), page.count(&format!("{of}[checked]")))
}

#[tokio::test]
async fn a_round_that_waits_for_its_reply_is_marked_and_is_not_chosen_first() {
    let app = TestApp::new().await;
    let (waits, ..) = signed(&app, 5).await;
    let answered = answered_beside(&app, &waits).await;
    let mut person = registrar(&app, &waits).await;
    decide(&app, &waits, &[]).await;

    let page = person.get(&at(&waits)).await;

    assert_eq!((boxes(&page, &waits), boxes(&page, &answered)), ((1, 0), (1, 1)));
    page.assert_text("#due", "Varning: underlaget är inte lämnat till politikerna");
    assert_eq!(page.text("#due").matches("Varning:").count(), 1);
}

#[tokio::test]
async fn only_the_rounds_that_are_chosen_go() {
    let app = TestApp::new().await;
    let (waits, ..) = signed(&app, 5).await;
    let answered = answered_beside(&app, &waits).await;
    let mut person = registrar(&app, &waits).await;
    decide(&app, &waits, &[]).await;
    let seen = person.get(&at(&waits)).await.value("[name=seen]").unwrap();
    let none = [("act", "dispose"), ("seen", seen.as_str()), ("sure", "ja")];
    person.post(&at(&waits), &none).await.assert_status(422).assert_text("#round-error", "Välj minst en omgång");

    let one = [&none[..], &[("round", answered.row.code.as_str())]].concat();
    person.post(&at(&waits), &one).await.assert_sent_to(&at(&waits));

    assert_eq!((app.comments_by_key(&waits).await.len(), app.comments_by_key(&answered).await.len()), (2, 0));
    person.get(&at(&waits)).await.assert_text("#due", &waits.row.code).assert_no_text("#due", &answered.row.code);
}

#[tokio::test]
async fn who_enters_a_decision_is_told_that_it_is_saved_and_what_it_says() {
    let app = TestApp::new().await;
    let (round, ..) = signed(&app, 5).await;
    let mut person = registrar(&app, &round).await;
    assert_eq!(person.get(&at(&round)).await.count("#saved"), 0);

    let saved = person.post(&at(&round), &RULE).await.location();

    let page = person.get(&saved).await;
    page.assert_text("#saved", "Beslutet är sparat");
    page.assert_text("#saved", "Texter gallras när omgången är stängd. Beslut: § 41 den 1 februari 2027.");
    person.post(&saved, &[]).await.assert_status(422);
}

#[tokio::test]
async fn a_summary_of_what_is_disposed_of_waits_for_nobody() {
    let app = TestApp::new().await;
    let (round, ..) = signed(&app, 5).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    moderator.get("/arbete").await.assert_text("#waiting", "Skriv sammanställningen");
    let mut person = registrar(&app, &round).await;
    decide(&app, &round, &[]).await;

    dispose(&mut person, &round).await;

    moderator.get("/arbete").await.assert_no_text("main", "Skriv sammanställningen");
}
