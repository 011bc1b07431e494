//! A rule rests on a decision, and what it allows goes by the calendar.

use app::entity::{disposal_rule, round::RoundState};
use chrono::TimeDelta;
use sea_orm::EntityTrait;

use super::{RULE, at, decide, registrar, signed};
use crate::support::TestApp;

#[tokio::test]
async fn without_a_decision_nothing_may_go() {
    let app = TestApp::new().await;
    let (round, ..) = signed(&app, 5).await;
    app.later(TimeDelta::days(36_500));
    let mut person = registrar(&app, &round).await;

    let page = person.get(&at(&round)).await;

    page.assert_status(200)
        .assert_text("#none-due", "Inget får gallras")
        .assert_text("#rules", "tills något är beslutat");
    assert_eq!(page.count("[name=seen]"), 0);
    let forced = [("act", "dispose"), ("seen", "0"), ("round", round.row.code.as_str()), ("sure", "ja")];
    person.post(&at(&round), &forced).await.assert_status(409);
    assert_eq!(app.comments_by_key(&round).await.len(), 2);
}

#[tokio::test]
async fn a_rule_without_paragraph_or_day_is_refused_and_comes_back_as_typed() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut person = registrar(&app, &round).await;

    for (field, value) in [("minute_item", "beslut"), ("decided_on", ""), ("decided_on", "2027-03-02"), ("kind", "")] {
        let fields: Vec<_> =
            RULE.iter().map(|(name, own)| (*name, if *name == field { value } else { *own })).collect();
        let page = person.post(&at(&round), &fields).await;
        page.assert_status(422).assert_value("[name=months]", "0");
        assert_eq!(page.count(&format!("#{field}-error")), 1, "{field}: {value}");
    }
    assert!(disposal_rule::Entity::find().all(app.db()).await.unwrap().is_empty());
}

#[tokio::test]
async fn what_a_decision_allows_is_due_so_many_months_after_the_closing() {
    let app = TestApp::new().await;
    let (round, ..) = signed(&app, 5).await;
    let mut person = registrar(&app, &round).await;
    decide(&app, &round, &[("months", "6")]).await;

    person.get(&at(&round)).await.assert_text("#none-due", "Inget får gallras").assert_text("#rules", "§ 41");
    app.set_time("2027-08-31T11:00:00Z");
    person = registrar(&app, &round).await;
    person.get(&at(&round)).await.assert_text("#none-due", "Inget får gallras");
    app.set_time("2027-09-01T11:00:00Z");
    person = registrar(&app, &round).await;

    let page = person.get(&at(&round)).await;
    page.assert_text("#due", "Texter").assert_text("#due", &round.row.code).assert_text("#due", "1 september 2027");
    page.assert_text("#due", "§ 41 den 1 februari 2027");
    // A newer decision takes the place of the older.
    decide(&app, &round, &[("after", "kept"), ("minute_item", "§ 52")]).await;
    person.get(&at(&round)).await.assert_text("#none-due", "Inget får gallras").assert_text("#rules", "Bevaras");
}

#[tokio::test]
async fn a_round_that_is_not_signed_has_nothing_that_may_go() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    app.answer_in(&round, 4).await;
    let mut person = registrar(&app, &round).await;
    for kind in ["texts", "answers", "codes"] {
        decide(&app, &round, &[("kind", kind)]).await;
    }

    person.get(&at(&round)).await.assert_text("#none-due", "Inget får gallras");
}

/// An answer and the words in it hang together.
#[tokio::test]
async fn answers_do_not_go_before_their_texts() {
    let app = TestApp::new().await;
    let (round, ..) = signed(&app, 5).await;
    let mut person = registrar(&app, &round).await;
    decide(&app, &round, &[("kind", "answers")]).await;
    person.get(&at(&round)).await.assert_text("#none-due", "Inget får gallras");

    decide(&app, &round, &[]).await;

    let page = person.get(&at(&round)).await;
    page.assert_text("#due", "Texter").assert_text("#due", "Svar");
}
