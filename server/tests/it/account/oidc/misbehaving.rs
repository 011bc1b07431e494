//! A provider that is not what it should be, and answers that nobody asked for.

use app::entity::{attempt, own_sign_in, session};
use axum::{body::Body, extract::Request};
use chrono::TimeDelta;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, PaginatorTrait};
use serde_json::json;

use super::{add_group, back_from_provider, person, sign_in_as};
use crate::support::{TestApp, log::Log};

#[tokio::test]
async fn a_token_that_is_wrong_in_any_way_lets_nobody_in() {
    let app = TestApp::beside_provider().await;
    let (place, mut administrator) = app.with_own_sign_in("Storby", "ja").await;
    add_group(&mut administrator, &place, "samtal", "facilitator").await;
    let before = session::Entity::find().count(app.db()).await.unwrap();
    let log = Log::start();
    let wrong = [
        (json!({"nonce": "another"}), ""),
        (json!({"aud": "another client"}), ""),
        (json!({"exp": 1_700_000_000}), ""),
        (json!({"iss": "https://id.evil.example"}), ""),
        (json!({}), "other"),
        (json!({}), "none"),
    ];

    for (token, key) in &wrong {
        let mut person = person("Åsa", &["samtal"]);
        person["token"] = token.clone();
        person["key"] = json!(key);
        let mut browser = app.visitor();
        let page = sign_in_as(&mut browser, &place, &person).await;
        page.assert_sent_to(&place.outside("avbrott"));
        let said = "Inloggningen hos Storby kommun gick inte att slutföra. Försök igen.";
        browser.get(&page.location()).await.assert_status(200).assert_text("#own-sign-in-notice", said);
        browser.get("/arbete").await.assert_status(303);
        assert_eq!(log.lines_with(person["sub"].as_str().unwrap()), 0);
    }

    assert_eq!(session::Entity::find().count(app.db()).await.unwrap(), before);
    assert_eq!(log.lines_with("let nobody in"), wrong.len());
    sign_in_as(&mut app.visitor(), &place, &person("Åsa", &["samtal"])).await.assert_sent_to("/arbete");
}

#[tokio::test]
async fn an_answer_counts_once_in_the_browser_that_asked_and_soon() {
    let app = TestApp::beside_provider().await;
    let (place, mut administrator) = app.with_own_sign_in("Storby", "ja").await;
    let (other, _) = app.with_own_sign_in("Lillby", "ja").await;
    add_group(&mut administrator, &place, "samtal", "facilitator").await;
    let asa = person("Åsa", &["samtal"]);
    let failed = place.outside("avbrott");

    let mut browser = app.visitor();
    let back = back_from_provider(&mut browser, &place, &asa).await;
    let counted = attempt::Entity::find().count(app.db()).await.unwrap();
    app.visitor().get(&back).await.assert_sent_to(&failed);
    assert_eq!(attempt::Entity::find().count(app.db()).await.unwrap(), counted, "no try of the network");
    for site in ["cross-site", "same-site"] {
        let led = Request::get(place.go_path()).header("sec-fetch-site", site).body(Body::empty()).unwrap();
        app.visitor().send(led).await.assert_sent_to("/logga-in");
    }
    let elsewhere = back.replace(&place.row.slug, &other.row.slug);
    browser.clone().get(&elsewhere).await.assert_sent_to(&other.outside("avbrott"));
    browser.clone().get(&back.replace("state=", "state=x")).await.assert_sent_to(&failed);
    let mut twin = browser.clone();
    browser.get(&back).await.assert_sent_to("/arbete");
    twin.get(&back).await.assert_sent_to(&failed);

    let mut refused = app.visitor();
    let back = back_from_provider(&mut refused, &place, &asa).await;
    let refusal = back.replace("code=", "error=access_denied&x=");
    refused.get(&refusal).await.assert_sent_to(&failed);
    let mut mixed_up = app.visitor();
    let back = back_from_provider(&mut mixed_up, &place, &asa).await;
    mixed_up.get(&back.replace("iss=http", "iss=https")).await.assert_sent_to(&failed);
    let mut late = app.visitor();
    let back = back_from_provider(&mut late, &place, &asa).await;
    app.later(TimeDelta::minutes(10));
    late.get(&back).await.assert_sent_to(&failed);
}

#[tokio::test]
async fn a_provider_that_is_away_or_without_a_certificate_is_told_as_such() {
    let app = TestApp::beside_provider().await;
    let (place, _) = app.with_own_sign_in("Storby", "").await;
    let log = Log::start();

    // A port where nobody listens; then one that only the machine itself could reach.
    for (issuer, cause) in [("http://127.0.0.1:9", "no answer"), ("http://192.0.2.1", "not reached over HTTPS")] {
        let row = own_sign_in::ActiveModel {
            organisation_id: Set(place.row.id),
            issuer: Set(issuer.to_owned()),
            ..Default::default()
        };
        row.update(app.db()).await.unwrap();
        app.visitor().get(&place.go_path()).await.assert_sent_to(&place.outside("avbrott"));
        assert_eq!(log.lines_with(cause), 1, "{cause}");
    }
    app.visitor().get("/logga-in/hos/finns-inte").await.assert_status(404);
}
