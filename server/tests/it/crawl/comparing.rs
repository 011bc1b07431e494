//! What only a comparison can tell stands where the longest summary of the demonstration is read: on the result, in easy-read words, and in
//! the brief, which is one sheet all the same.

use app::entity::membership::Role;
use scraper::Html;

use super::{
    brief::{all, text},
    everybody,
};
use crate::support::{TestApp, page::Page, pdf, visitor::Visitor};

/// The round that is compared with the year before, with another kommun, and within itself by opinion group.
const CODE: &str = "HSD3";

/// A piece of each of the three sentences.
const SAID: [&str; 3] = [" än i Härnösand, ", " än i Kramfors, ", " håller oftare med om "];

/// The same in easy-read words.
const EASY: [&str; 3] = [
    "Det svaret är mindre vanligt i Härnösand, ",
    "Det svaret är vanligare i Härnösand, ",
    "Det svaret är vanligare i grupp ",
];

#[track_caller]
fn assert_said_once(page: &Page, pieces: [&str; 3]) {
    page.assert_status(200);
    let html = Html::parse_document(&page.body);
    let said = all(html.root_element(), ".claim-words").into_iter().map(|words| text(&[words]));
    let said: Vec<String> = said.collect();
    for piece in pieces {
        assert_eq!(said.iter().filter(|one| one.contains(piece)).count(), 1, "{piece} in {said:?}");
    }
}

/// Somebody elected who may read the brief.
async fn reader(app: &TestApp) -> Visitor {
    let mut found = None;
    for mut elected in everybody(app, Role::ElectedRepresentative).await {
        if elected.get(&format!("/politik/{CODE}")).await.status == 200 {
            found = Some(elected);
        }
    }
    found.unwrap()
}

#[tokio::test]
async fn a_year_before_another_kommun_and_opinion_groups_stand_side_by_side_wherever_a_summary_is_read() {
    let app = TestApp::demonstrated().await;
    let mut elected = reader(&app).await;

    assert_said_once(&app.visitor().get(&format!("/resultat/{CODE}")).await, SAID);
    assert_said_once(&app.visitor().get(&format!("/resultat/{CODE}?sprak=lattlast")).await, EASY);
    assert_said_once(&elected.get(&format!("/politik/{CODE}")).await, SAID);

    let paper = elected.get(&format!("/politik/{CODE}/brief.pdf")).await;
    assert_eq!(pdf::pages(&paper.bytes).len(), 1, "the brief is one sheet");
}
