//! The service about itself, what does not exist, and text that tries to be more than text.

use app::entity::round::RoundState;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, IntoActiveModel};

use super::{place, retitle, statement_path, vision_of};
use crate::support::TestApp;

const SCRIPT: &str = "</title></textarea><script>alert(1)</script>";

#[tokio::test]
async fn what_does_not_exist_is_not_found() {
    let app = TestApp::new().await;
    app.round(RoundState::Open).await;
    let vision = vision_of(&app).await.slug;

    for path in ["/kommun/x", "/dialog/x", "/malbild/x", "/malbild/x/y", &format!("/malbild/{vision}/y")] {
        app.visitor().get(path).await.assert_status(404).assert_text("h1", "Sidan finns inte");
    }
}

#[tokio::test]
async fn titles_from_the_database_are_text_and_nothing_else() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    retitle(&app, &round, SCRIPT).await;
    let mut row = round.dialogue.clone().into_active_model();
    (row.title, row.purpose) = (Set(SCRIPT.to_owned()), Set(SCRIPT.to_owned()));
    row.update(app.db()).await.unwrap();
    let mut row = vision_of(&app).await.into_active_model();
    row.name = Set(SCRIPT.to_owned());
    let vision = row.update(app.db()).await.unwrap();

    let kommun = format!("/kommun/{}", place(&app, &round).await);
    let dialogue = format!("/dialog/{}", round.dialogue.slug);
    for path in
        ["/", &kommun, &dialogue, &format!("/malbild/{}", vision.slug), &statement_path(&app).await, "/integritet"]
    {
        let page = app.visitor().get(path).await;
        page.assert_status(200).assert_text("body", "<script>alert(1)");
        assert!(!page.body.contains("<script>alert"), "{path}");
    }
}

#[tokio::test]
async fn the_service_tells_about_itself() {
    let app = TestApp::new().await;
    app.round(RoundState::Open).await;

    app.visitor().get("/om").await.assert_status(200).assert_text("h1", "Om Med mig");
    app.visitor().get("/lattlast").await.assert_status(200).assert_text("h1", "Lättläst om Med mig");
    app.visitor()
        .get("/integritet")
        .await
        .assert_status(200)
        .assert_text("main", "allmän handling")
        .assert_text("[aria-labelledby=kept]", "om du svarade åt någon annan")
        .assert_text("[aria-labelledby=kept]", "En märkning")
        .assert_text("[aria-labelledby=kept]", "i sex timmar")
        .assert_text("[aria-labelledby=kept]", "inom ett dygn")
        .assert_text("[aria-labelledby=controller] li strong", "Socialnämnden i Storby")
        .assert_text("main", "Integritetsskyddsmyndigheten");
    let page = app.visitor().get("/tillganglighet").await;
    page.assert_status(200).assert_text("main", "delvis förenlig").assert_text("main", "egen bedömning");
    assert_eq!(page.count("a[href='https://www.digg.se/tdosanmalan']"), 1);
}

#[tokio::test]
async fn the_gallery_shows_the_components_while_developing() {
    let app = TestApp::new().await;

    let page = app.visitor().get("/komponenter").await;

    page.assert_status(200).assert_text("h1", "Komponenter");
    for part in [".statement", ".promise", ".round-card", ".tag", ".timeline", ".notice", ".bars", ".table", ".receipt"]
    {
        assert!(0 < page.count(part), "{part}");
    }
}
