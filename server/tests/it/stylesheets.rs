//! Everybody gets one stylesheet; pages of staff and the elected have a second one.

use app::{
    entity::{membership::Role, round::RoundState},
    ui::staff_style,
};

use crate::support::{TestApp, page::Page};

/// Addresses of the stylesheets of a page, in their order: what a later one says in the same layer stands.
fn stylesheets(page: &Page) -> Vec<String> {
    let html = scraper::Html::parse_document(&page.body);
    let links = scraper::Selector::parse("head > link[rel=stylesheet]").unwrap();
    html.select(&links).map(|link| link.attr("href").unwrap_or_default().to_owned()).collect()
}

#[tokio::test]
async fn residents_fetch_one_stylesheet_and_none_of_what_staff_need() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let closed = app.round(RoundState::Closed).await;

    let of_rounds = [round.path(), closed.path(), format!("/resultat/{}", closed.row.code)];
    let others = ["/", "/kvitto", "/beslut", "/logga-in", "/finns-inte"].map(str::to_owned);
    for path in of_rounds.into_iter().chain(others) {
        let page = app.visitor().get(&path).await;
        assert_eq!(stylesheets(&page), [app.state.assets.stylesheet.as_str()], "{path}");
    }
    let worker = app.visitor().get("/sw.js").await;
    assert!(worker.body.contains(&app.state.assets.stylesheet) && !worker.body.contains(staff_style::PATH.as_str()));
}

#[tokio::test]
async fn staff_and_the_elected_fetch_both_in_every_state() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let both = [app.state.assets.stylesheet.clone(), String::clone(&staff_style::PATH)];
    let work = round.work_path();
    let preview = format!("{work}/forhandsgranska");

    let mut moderator = app.staff(Role::Moderator, &round).await;
    for (path, status) in [
        ("/arbete", 200),
        (work.as_str(), 200),
        (preview.as_str(), 200),
        ("/arbete/omgang/FINNSINTE", 404),
        ("/komponenter", 200),
    ] {
        let page = moderator.get(path).await;
        page.assert_status(status);
        assert_eq!(stylesheets(&page), both, "{path}");
    }
    let refused = moderator.post(&format!("{work}/stoppa"), &[("reason", "")]).await;
    assert_eq!(stylesheets(refused.assert_status(422)), both);
    let page = app.staff(Role::ElectedRepresentative, &round).await.get("/politik").await;
    assert_eq!(stylesheets(page.assert_status(200)), both);
}

#[tokio::test]
async fn the_second_stylesheet_is_kept_for_ever_under_the_name_of_its_content() {
    let app = TestApp::new().await;

    let style = app.visitor().get(&staff_style::PATH).await;

    style.assert_status(200);
    assert_eq!(style.headers["content-type"], "text/css; charset=utf-8");
    assert_eq!(style.headers["cache-control"], "public, max-age=31536000, immutable");
    assert_eq!(style.body, staff_style::TEXT);
    app.visitor().get("/pkg/staff.0000000000000000.css").await.assert_status(404);
}
