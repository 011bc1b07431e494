//! Pictures of figures: what is hidden suggests no size.

use scraper::{Html, Selector};

use super::public::path;
use crate::support::{TestApp, page::Page};

fn texts(page: &Page, selector: &str) -> Vec<String> {
    let html = Html::parse_document(&page.body);
    let selector = Selector::parse(selector).unwrap();
    let found = html.select(&selector).map(|element| element.text().collect::<String>());
    found.collect()
}

#[tokio::test]
async fn a_hidden_number_is_seen_and_drawn_no_longer_than_the_most_it_can_be() {
    let app = TestApp::new().await;
    let round = app.public_round().await;

    let page = app.visitor().get(&path(&round)).await;

    page.assert_text("#fraga-3 .bars", "färre än 5");
    let width = page.with("#fraga-3 .bar-hidden", |rect| rect.attr("width").map(str::to_owned)).flatten().unwrap();
    let width: f64 = width.trim_end_matches('%').parse().unwrap();
    assert!((1.0..=100.0 * 4.0 / 51.0).contains(&width), "{width}");
}

#[tokio::test]
async fn a_statement_of_which_no_group_is_shown_says_so_once() {
    let app = TestApp::demonstrated().await;

    let page = app.visitor().get("/resultat/HSD3").await;

    let (rows, gathered) = (texts(&page, "#asiktskarta tbody tr"), page.count("#none-shown q"));
    assert!(0 < page.count("#asiktskarta tbody td[colspan]"), "{}", page.text("#asiktskarta"));
    assert!(rows.iter().all(|row| row.matches("visas inte").count() < 4), "{rows:?}");
    assert_eq!(rows.len() + gathered, texts(&page, ".opinion-bars > li").len());
    assert!(rows.iter().all(|row| row.contains('%')), "{rows:?}");
}
