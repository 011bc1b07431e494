//! Signing out: here at once, and then at the provider, if the person wants to and it can be done.

use app::{account::oidc::leave_path, entity::own_sign_in};
use axum::{body::Body, extract::Request};
use sea_orm::{ActiveModelTrait, ActiveValue::Set};
use serde_json::json;

use super::{BASE_URL, PROVIDER, add_group, person, sign_in_as};
use crate::support::{TestApp, log::Log};

#[tokio::test]
async fn who_signs_out_here_is_asked_whether_to_sign_out_at_the_provider_too() {
    let app = TestApp::beside_provider().await;
    let (place, mut administrator) = app.with_own_sign_in("Storby", "ja").await;
    add_group(&mut administrator, &place, "samtal", "facilitator").await;
    let (asa, mut browser) = (person("Åsa", &["samtal"]), app.visitor());
    sign_in_as(&mut browser, &place, &asa).await.assert_sent_to("/arbete");
    let there = leave_path(&place.row.slug);
    browser.get(&there).await.assert_sent_to("/logga-in");
    browser.get("/arbete").await.assert_status(200);

    let mut signed_in = browser.clone();
    let out = browser.post("/logga-ut", &[]).await;
    out.assert_sent_to(&place.outside("kvar"));
    signed_in.get("/arbete").await.assert_status(303);
    let page = browser.get(&out.location()).await;
    page.assert_text("#own-sign-in-notice", "Du är utloggad ur Med mig");
    page.assert_text("#leave-provider", "Logga ut hos Storby kommun");

    let led = Request::get(&there).header("sec-fetch-site", "cross-site").body(Body::empty()).unwrap();
    app.visitor().send(led).await.assert_sent_to("/logga-in");
    let sent = browser.get(&there).await;
    sent.assert_status(303);
    let address = sent.location();
    assert!(address.starts_with(&PROVIDER.issuer()), "{address}");
    assert!(!address.contains(asa["sub"].as_str().unwrap()) && !address.contains("token"), "{address}");
    let (left, _) = PROVIDER.ask("/leave", &json!({"to": address, "sub": asa["sub"]}));
    assert_eq!(left["left"], json!(true));
    let back = left["back"].as_str().unwrap().strip_prefix(BASE_URL).unwrap();
    browser.get(back).await.assert_sent_to(&place.outside("tillbaka"));
    let page = browser.get(&place.outside("tillbaka")).await;
    page.assert_text("#own-sign-in-notice", "Du är tillbaka från utloggningen hos Storby kommun");
    assert_eq!(app.acts().await.last().unwrap(), "account.sign_out");
}

#[tokio::test]
async fn one_is_out_here_and_told_so_when_the_provider_is_away() {
    let app = TestApp::beside_provider().await;
    let (place, mut administrator) = app.with_own_sign_in("Storby", "ja").await;
    add_group(&mut administrator, &place, "samtal", "facilitator").await;
    let mut browser = app.visitor();
    sign_in_as(&mut browser, &place, &person("Åsa", &["samtal"])).await.assert_sent_to("/arbete");
    let row = own_sign_in::ActiveModel {
        organisation_id: Set(place.row.id),
        issuer: Set("http://127.0.0.1:9".to_owned()),
        ..Default::default()
    };
    row.update(app.db()).await.unwrap();
    let (mut signed_in, log) = (browser.clone(), Log::start());

    browser.post("/logga-ut", &[]).await.assert_sent_to(&place.outside("kvar-dar"));
    signed_in.get("/arbete").await.assert_status(303);
    let page = browser.get(&place.outside("kvar-dar")).await;
    page.assert_text("#own-sign-in-notice", "det kan vi inte avsluta härifrån");
    assert_eq!(page.count("#leave-provider"), 0);
    browser.get(&leave_path(&place.row.slug)).await.assert_sent_to(&place.outside("kvar-dar"));
    assert_eq!(log.lines_with("nobody can sign out"), 2);
    app.visitor().get(&leave_path("finns-inte")).await.assert_status(404);
}
