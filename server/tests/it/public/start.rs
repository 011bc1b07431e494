//! Where residents begin, and the page of their kommun.

use app::{
    answer::receipt::ReceiptCode,
    context::new_id,
    entity::{population_table, round::RoundState, statement_version},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel};

use super::{link, move_to, place, retitle, statement_path};
use crate::support::TestApp;

#[tokio::test]
async fn the_start_page_shows_what_can_be_answered_with_time_left_and_time_needed() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;

    let page = app.visitor().get("/").await;

    page.assert_status(200)
        .assert_text("h1", "Tyck till om vården nära dig")
        .assert_text("h2", "Det här kan du svara på nu")
        .assert_text(".round-card-title", "Hur är det att få kontakt med vården?")
        .assert_text(".round-card-quote", "Jag har en vård som är tillgänglig för mina behov")
        .assert_text(".round-card", "7 dagar kvar")
        .assert_text(".round-card", "ungefär 4 minuter")
        .assert_text(".site-footer a[href='/logga-in']", "För dig som arbetar här");
    assert_eq!(link(&page, ".round-card-title a"), round.path());
}

#[tokio::test]
async fn a_statement_that_is_only_a_name_is_not_quoted_on_a_card() {
    let app = TestApp::new().await;
    app.round(RoundState::Open).await;
    let words = statement_version::Entity::find().one(app.db()).await.unwrap().unwrap();
    let named = statement_version::ActiveModel {
        id: Set(words.id),
        title: Set("Nära".to_owned()),
        means: Set(Some("genom tillgänglighet och kontinuitet".to_owned())),
        ..Default::default()
    };
    named.update(app.db()).await.unwrap();

    let page = app.visitor().get("/").await;

    page.assert_text(".round-card", "7 dagar kvar").assert_no_text(".round-card", "Nära");
    assert_eq!(page.count(".round-card-quote"), 0);
}

#[tokio::test]
async fn one_day_is_written_in_the_singular_and_the_last_one_by_name() {
    let app = TestApp::new().await;
    app.round(RoundState::Open).await;

    app.set_time("2027-03-07T11:00:00Z");
    app.visitor().get("/").await.assert_text(".round-card", "1 dag kvar");
    app.set_time("2027-03-08T10:59:00Z");
    app.visitor().get("/").await.assert_text(".round-card", "sista dagen i dag");
}

#[tokio::test]
async fn a_planned_round_is_nowhere() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Planned).await;
    let place = place(&app, &round).await;

    for path in ["/".to_owned(), format!("/?kommun={place}"), format!("/kommun/{place}"), statement_path(&app).await] {
        let page = app.visitor().get(&path).await;
        page.assert_status(200).assert_no_text("body", "Hur är det att få kontakt");
        assert_eq!(page.count(".round-card"), 0, "{path}");
    }
    app.visitor().get(&format!("/dialog/{}", round.dialogue.slug)).await.assert_status(404);
}

#[tokio::test]
async fn a_kommun_is_chosen_without_javascript() {
    let app = TestApp::new().await;
    let here = app.round(RoundState::Open).await;
    let there = app.round(RoundState::Open).await;
    retitle(&app, &there, "Hur är det i Lillby?").await;
    move_to(&app, &there, "Lillby").await;
    let slug = place(&app, &here).await;

    let page = app.visitor().get(&format!("/?kommun={slug}")).await;

    page.assert_status(200)
        .assert_text("h1", "Tyck till om vården i Storby")
        .assert_no_text("main", "Hur är det i Lillby?");
    page.assert_value("#kommun option[selected]", &slug);
    assert_eq!(page.with("form.ask", |e| e.attr("method") == Some("get")), Some(true));
    app.visitor().get("/?kommun=finns-inte").await.assert_status(200).assert_text("main", "Hur är det i Lillby?");
}

#[tokio::test]
async fn a_code_from_a_poster_leads_to_its_round_however_it_is_typed() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let (first, rest) = round.row.code.split_at(2);
    app.visitor().get("/").await.assert_text("#code-title", "Har du en kod från en affisch eller ett brev?");

    for typed in [round.row.code.clone(), format!("+{}+", round.row.code.to_lowercase()), format!("{first}-{rest}")] {
        app.visitor().get(&format!("/?kod={typed}")).await.assert_sent_to(&round.path());
    }
    let finnish = app.visitor().get(&format!("/?kod={}&sprak=fi", round.row.code)).await;
    finnish.assert_sent_to(&format!("{}?sprak=fi", round.path()));
}

#[tokio::test]
async fn a_code_that_no_round_has_comes_back_as_typed_with_a_sentence() {
    let app = TestApp::new().await;
    app.round(RoundState::Open).await;

    for (typed, shown) in [("HEJ9", "HEJ9"), ("%22%3E%3Cb%3E", "\"><b>"), ("a%2F..%2Fb", "a/../b")] {
        let page = app.visitor().get(&format!("/?kod={typed}")).await;
        page.assert_status(422)
            .assert_text("#kod-error", "Vi hittar inga frågor med den koden")
            .assert_value("#kod", shown)
            .assert_text("main", "Hur är det att få kontakt med vården?");
        assert_eq!(link(&page, ".error-summary a"), "#kod");
    }
    app.visitor().get("/?kod=").await.assert_status(422).assert_text("#kod-error", "Skriv koden som står på affischen");
    let english = app.visitor().get("/?kod=HEJ9&sprak=en").await;
    english
        .assert_text("#kod-error", "We cannot find any questions with that code")
        .assert_value("input[name=sprak]", "en");
}

#[tokio::test]
async fn a_typed_code_stands_in_no_address_and_leads_to_its_round_or_back_as_it_was_typed() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    for path in ["/", "/finns-inte"] {
        let page = app.visitor().get(path).await;
        assert_eq!(page.count("form[method=post][action='/'] input#kod"), 1, "{path}");
        page.assert_text("section[aria-labelledby=code-title] a[href='/kvitto']", "Har du en kvittokod?");
    }

    app.visitor()
        .post("/", &[("kod", &format!(" {} ", round.row.code.to_lowercase()))])
        .await
        .assert_sent_to(&round.path());
    let finnish = app.visitor().post("/?sprak=fi", &[("kod", &round.row.code)]).await;
    finnish.assert_sent_to(&format!("{}?sprak=fi", round.path()));
    let page = app.visitor().post("/", &[("kod", "HEJ9")]).await;
    page.assert_status(422)
        .assert_text("#kod-error", "Vi hittar inga frågor med den koden")
        .assert_value("#kod", "HEJ9")
        .assert_text("main", "Hur är det att få kontakt med vården?");
    app.visitor().post("/", &[("kod", " ")]).await.assert_status(422).assert_text("#kod-error", "Skriv koden");
}

/// Nor does it come back in a page, also not mistyped.
#[tokio::test]
async fn a_receipt_code_that_is_typed_where_a_round_s_belongs_leads_to_its_own_page_and_is_written_nowhere() {
    let app = TestApp::new().await;
    app.round(RoundState::Open).await;

    for code in [ReceiptCode::from_random([7; 7]).to_string(), "0000-0000-0001".to_owned()] {
        app.visitor().post("/", &[("kod", &code)]).await.assert_sent_to("/kvitto");
        app.visitor().post("/?sprak=en", &[("kod", &code)]).await.assert_sent_to("/kvitto?sprak=en");
        app.visitor().get(&format!("/?kod={code}")).await.assert_sent_to("/kvitto");
        app.visitor().get(&format!("/{code}")).await.assert_sent_to("/kvitto");
        app.visitor().get(&format!("/{}?sprak=fi", code.to_lowercase())).await.assert_sent_to("/kvitto?sprak=fi");
    }
}

#[tokio::test]
async fn where_nothing_is_open_the_page_says_so_and_leads_on() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;

    let page = app.visitor().get(&format!("/kommun/{}", place(&app, &round).await)).await;

    page.assert_status(200).assert_text(".empty", "Det finns inget att svara på just nu");
    assert_eq!(link(&page, ".empty a"), "/");
}

#[tokio::test]
async fn what_was_asked_before_says_what_happens_next_and_when() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;

    let page = app.visitor().get("/").await;

    page.assert_text("#earlier", "Det här hände sedan")
        .assert_text(
            ".round-card--reply",
            "Svaren är lästa. De går till politikerna i socialnämnden innan de beslutar.",
        )
        .assert_text(".round-card--reply", "Du får svar senast den 15 april 2027.")
        .assert_no_text(".round-card--reply", "Försenat");
    assert_eq!(link(&page, ".round-card--reply a"), format!("/dialog/{}", round.dialogue.slug));
}

#[tokio::test]
async fn a_kommun_has_its_bodies_its_people_and_its_vision() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    for (year, total) in [(2019, 11_000), (2023, 12_345)] {
        let source = "SCB, folkmängd".to_owned();
        let id = new_id(&app.state.clock);
        let row = population_table::Model { id, organisation_id: round.organisation_id, year, source, total };
        row.into_active_model().insert(app.db()).await.unwrap();
    }

    let page = app.visitor().get(&format!("/kommun/{}", place(&app, &round).await)).await;

    page.assert_status(200)
        .assert_text("h1", "Storby kommun")
        .assert_text("main", "Storby hade 12 345 invånare i slutet av 2023. Källa: SCB, folkmängd.")
        .assert_text("main", "Socialnämnden")
        .assert_text("main", "Målbild för vården i Storlän")
        .assert_text(".round-card", "Hur är det att få kontakt med vården?");
}

#[tokio::test]
async fn an_address_without_which_one_leads_to_the_list() {
    let app = TestApp::new().await;
    for (path, list) in [
        ("/dialog", "/"),
        ("/kommun", "/"),
        ("/resultat", "/#earlier"),
        ("/aterkoppling", "/#earlier"),
        ("/aterkoppling?sprak=fi", "/?sprak=fi#earlier"),
    ] {
        app.visitor().get(path).await.assert_sent_to(list);
    }
}
