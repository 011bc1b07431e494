//! The service about itself, what does not exist, and text that tries to be more than text.

use std::{collections::BTreeSet, fs};

use app::entity::round::RoundState;
use scraper::{Html, Selector};
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

/// Classes of components that the gallery has not, with why.
const ELSEWHERE: [(&str, &[&str]); 4] = [
    (
        "made in the browser while one answers",
        &["count--over", "listen", "progress", "progress-text", "ranking-moves", "ranking-said"],
    ),
    ("of a whole page: what it is for, and its title", &["staff", "statement-title"]),
    ("only on a map where a label had to give way", &["opinion-map-line"]),
    ("of pages alone, which write it themselves", &["behind", "behind-rounds", "data"]),
];

/// Every class that is dressed as a component, for everybody or for staff.
fn dressed() -> BTreeSet<String> {
    let files = fs::read_dir("../style/components").unwrap().map(|file| file.unwrap().path());
    let files = files.chain(["../style/staff/components.css".into()]);
    files.flat_map(|file| classes(&fs::read_to_string(file).unwrap())).collect()
}

/// The classes that a style sheet names, outside its comments.
fn classes(css: &str) -> Vec<String> {
    let bare: String = css.split("/*").map(|part| part.split_once("*/").map_or(part, |(_, rest)| rest)).collect();
    let is_of_name = |sign: &char| sign.is_ascii_alphanumeric() || *sign == '-';
    let names = bare.split('.').skip(1).map(|rest| rest.chars().take_while(is_of_name).collect::<String>());
    names.filter(|name| name.starts_with(|first: char| first.is_ascii_lowercase())).collect()
}

#[tokio::test]
async fn the_gallery_shows_every_component_that_is_dressed_while_developing() {
    let app = TestApp::new().await;

    let page = app.visitor().get("/komponenter").await;

    page.assert_status(200).assert_text("h1", "Komponenter").assert_text("[dir=rtl]", "أرسل إجابتي");
    let html = Html::parse_document(&page.body);
    let is_there = |class: &str| html.select(&Selector::parse(&format!(".{class}")).unwrap()).next().is_some();
    let elsewhere: BTreeSet<&str> = ELSEWHERE.iter().flat_map(|(_, classes)| classes.iter().copied()).collect();
    let dressed = dressed();
    let missing = dressed.iter().filter(|class| !elsewhere.contains(class.as_str()) && !is_there(class.as_str()));
    assert_eq!(missing.collect::<Vec<_>>(), Vec::<&String>::new());
    assert!(elsewhere.iter().all(|class| dressed.contains(*class)), "what has no class any more is no exception");
    assert_eq!(page.count("h1"), 1);
}
