//! A målbild and its statements.

use app::{
    context::new_id,
    entity::{perspective_shift, round::RoundState, statement_version, success_factor, vision, vision_section},
};
use chrono::NaiveDate;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel};

use super::{link, statement_path, vision_of};
use crate::support::TestApp;

#[tokio::test]
async fn a_vision_is_shown_whole_with_its_source_and_without_what_it_lacks() {
    let app = TestApp::new().await;
    app.round(RoundState::Open).await;
    let vision = vision_of(&app).await;
    let path = format!("/malbild/{}", vision.slug);

    let bare = app.visitor().get(&path).await;
    bare.assert_status(200)
        .assert_text(".statement-list", "Jag har en vård som är tillgänglig för mina behov")
        .assert_text("main", "Antagen av Storläns samverkansnämnd den 1 januari 2022.")
        .assert_text("main", "Källa: Målbild. Storläns samverkansnämnd, 2022.")
        .assert_text("main", "till och med 2035");
    assert_eq!(bare.count("#shifts, #factors, #background, q"), 0);

    fill(&app, &vision).await;
    app.visitor()
        .get(&path)
        .await
        .assert_text("q", "Inga beslut om mig, utan mig")
        .assert_text("main", "Vården ska vara god.")
        .assert_text(".table", "Passiv mottagare")
        .assert_text(".more summary", "Samsyn")
        .assert_text("main", "Vi behöver utgå från målbilden.")
        .assert_text("main", "Varför behövs en omställning?")
        .assert_text("main", "Antagen av Storläns samverkansnämnd den 1 januari 2022, § 4/22, NSV22-0008.")
        .assert_text("main", "Gäller från och med den 1 september 2022.");
}

#[tokio::test]
async fn a_statement_stands_in_its_newest_words_with_lattlast_marked_as_an_adaptation() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let path = statement_path(&app).await;
    let words = statement_version::Entity::find().one(app.db()).await.unwrap().unwrap();

    let page = app.visitor().get(&path).await;
    page.assert_status(200).assert_text("h1", &words.title).assert_text(".places", "Storby");
    assert_eq!(page.count("#easy-read"), 0);
    assert_eq!(link(&page, ".round-card a"), round.path());

    for (field, text) in [("title", "Det är lätt att få kontakt"), ("body", "Jag kan få kontakt.\n\nDet är enkelt.")]
    {
        app.translate(words.id, field, "sv-x-lattlast", text).await;
    }
    let page = app.visitor().get(&path).await;
    page.assert_text("[aria-labelledby=easy-read]", "Det är lätt att få kontakt")
        .assert_text("main", "är en bearbetning");
    assert_eq!(page.count("[aria-labelledby=easy-read] p"), 3);

    let newer = statement_version::Model {
        id: new_id(&app.state.clock),
        version: 2,
        title: "Jag når vården".to_owned(),
        ..words
    };
    newer.into_active_model().insert(app.db()).await.unwrap();
    let page = app.visitor().get(&path).await;
    page.assert_text("h1", "Jag når vården").assert_text(".round-card-quote", "Jag har en vård som är tillgänglig");
    assert_eq!(page.count("#easy-read"), 0, "the adaptation is of the old words");
}

/// Adds what only some målbilder have.
async fn fill(app: &TestApp, vision: &vision::Model) {
    let (db, clock, vision_id) = (app.db(), &app.state.clock, vision.id);
    let mut row = vision.clone().into_active_model();
    row.motto = Set(Some("Inga beslut om mig, utan mig".to_owned()));
    row.purpose = Set(Some("Vården ska vara god.".to_owned()));
    row.minute_item = Set(Some("§ 4/22".to_owned()));
    row.case_number = Set(Some("NSV22-0008".to_owned()));
    row.in_force_from = Set(NaiveDate::from_ymd_opt(2022, 9, 1));
    row.update(db).await.unwrap();
    let (from_text, to_text) = ("Passiv mottagare".to_owned(), "Aktiv medskapare".to_owned());
    let shift = perspective_shift::Model { id: new_id(clock), vision_id, position: 1, from_text, to_text };
    shift.into_active_model().insert(db).await.unwrap();
    let (title, body) = ("Samsyn".to_owned(), "Vi behöver utgå från målbilden.".to_owned());
    let factor = success_factor::Model { id: new_id(clock), vision_id, position: 1, title, body };
    factor.into_active_model().insert(db).await.unwrap();
    let (title, body) = ("Varför behövs en omställning?".to_owned(), "När fler lever längre.".to_owned());
    let section = vision_section::Model { id: new_id(clock), vision_id, position: 1, title, body };
    section.into_active_model().insert(db).await.unwrap();
}
