//! Being slowed down after mistakes.

use super::{ELSEWHERE, HERE, PASSWORD, sign_in, sign_in_from};
use crate::support::TestApp;
use app::entity::attempt;
use app::entity::membership::Role;
use chrono::TimeDelta;
use http::header;
use sea_orm::EntityTrait;

#[tokio::test]
async fn after_five_mistakes_one_waits_and_nobody_else_does() {
    let app = TestApp::new().await;
    let somebody = app.with_password(Role::Facilitator).await;
    let neighbour = app.with_password(Role::Facilitator).await;
    for email in [&somebody.email, "ingen@storby.example"] {
        for _ in 0..5 {
            app.sign_in_from(HERE, email, "inte det rätta").await.assert_status(422);
        }
        let page = app.sign_in_from(HERE, email, PASSWORD).await;
        page.assert_status(429).assert_text(".notice", "Vänta en stund och försök igen");
        page.assert_text(".notice", "om ungefär en halv minut").assert_value("#email", email);
        assert_eq!(page.headers[header::RETRY_AFTER], "6");
    }

    app.sign_in_from(HERE, &neighbour.email, PASSWORD).await.assert_sent_to("/arbete");
    app.sign_in_from(ELSEWHERE, &somebody.email, PASSWORD).await.assert_sent_to("/arbete");

    app.later(TimeDelta::seconds(6));
    app.sign_in_from(HERE, &somebody.email, "inte det rätta").await.assert_status(422);
    app.sign_in_from(HERE, &somebody.email, PASSWORD).await.assert_status(429);
    app.later(TimeDelta::seconds(11));
    app.sign_in_from(HERE, &somebody.email, PASSWORD).await.assert_sent_to("/arbete");
    // The right password cleared what was counted.
    app.sign_in_from(HERE, &somebody.email, "inte det rätta").await.assert_status(422);
}

#[tokio::test]
async fn forty_guesses_at_once_get_no_further_than_five() {
    let app = TestApp::new().await;
    let somebody = app.with_password(Role::Facilitator).await;

    let mut guesses = tokio::task::JoinSet::new();
    for i in 0..40 {
        let (browser, email) = (app.visitor(), somebody.email.clone());
        guesses.spawn(async move { sign_in_from(browser, HERE, &email, &format!("gissning nummer {i}")).await.status });
    }
    let answers = guesses.join_all().await;

    assert_eq!(answers.iter().filter(|status| **status == 422).count(), 5, "{answers:?}");
    assert_eq!(answers.iter().filter(|status| **status == 429).count(), 35, "{answers:?}");
}

#[tokio::test]
async fn an_office_behind_one_address_has_room_for_many_mistakes_but_not_for_any_number() {
    let app = TestApp::new().await;
    let somebody = app.with_password(Role::Facilitator).await;
    for i in 0..49 {
        app.sign_in_from(HERE, &format!("n{i}@storby.example"), "inte det rätta").await.assert_status(422);
    }

    app.sign_in_from(HERE, &somebody.email, PASSWORD).await.assert_sent_to("/arbete");
    app.sign_in_from(HERE, "n49@storby.example", "inte det rätta").await.assert_status(422);
    app.sign_in_from(HERE, &somebody.email, PASSWORD).await.assert_status(429);
    app.sign_in_from(ELSEWHERE, &somebody.email, PASSWORD).await.assert_sent_to("/arbete");

    // Refused by the network, so the account's own counter has not moved.
    app.later(TimeDelta::seconds(61));
    app.sign_in_from(HERE, &somebody.email, PASSWORD).await.assert_sent_to("/arbete");
}

#[tokio::test]
async fn who_guesses_from_many_networks_is_slowed_down_and_keeps_nobody_out() {
    let app = TestApp::new().await;
    let somebody = app.with_password(Role::Facilitator).await;
    for network in 0..30 {
        app.sign_in_from(&format!("203.0.113.{network}:4000"), &somebody.email, "inte det rätta")
            .await
            .assert_status(422);
    }

    app.sign_in_from("203.0.113.1:4000", &somebody.email, "inte heller").await.assert_status(429);
    app.sign_in_from(HERE, &somebody.email, PASSWORD).await.assert_sent_to("/arbete");
}

#[tokio::test]
async fn behind_our_proxy_the_network_is_the_one_it_heard_and_not_one_that_was_made_up() {
    let app = TestApp::new().await;
    let somebody = app.with_password(Role::Facilitator).await;
    let from = |heard: &'static str, password: &'static str| {
        let (mut browser, email) = (app.visitor(), somebody.email.clone());
        async move { browser.send(sign_in(HERE, &email, password, Some(heard))).await }
    };
    for made_up in
        ["198.51.100.1, 203.0.113.9", "198.51.100.2, 203.0.113.9", "x, 203.0.113.9", " 203.0.113.9", "203.0.113.9"]
    {
        from(made_up, "inte det rätta").await.assert_status(422);
    }

    from("198.51.100.3, 203.0.113.9", PASSWORD).await.assert_status(429);
    from("203.0.113.9, 203.0.113.10", PASSWORD).await.assert_sent_to("/arbete");
}

#[tokio::test]
async fn what_was_counted_holds_no_address_and_is_cleared_after_a_day() {
    let app = TestApp::new().await;
    let somebody = app.with_password(Role::Facilitator).await;
    app.sign_in_from(HERE, "ingen@storby.example", "inte det rätta").await.assert_status(422);
    let rows = attempt::Entity::find().all(app.db()).await.unwrap();
    assert_eq!(rows.iter().map(|row| row.key_mac.len()).collect::<Vec<_>>(), [32, 32, 32]);

    app.later(TimeDelta::hours(25));
    app.sign_in_from(ELSEWHERE, &somebody.email, PASSWORD).await.assert_sent_to("/arbete");
    app::limits::forget_stale(&app.state).await.unwrap();

    let left = attempt::Entity::find().all(app.db()).await.unwrap();
    assert!(left.is_empty(), "who made no mistake leaves no trace");
}
