//! What only a comparison can tell stands where summaries of the demonstration are read: on the result, in easy-read words, and in the brief
//! of the longest, which is one sheet all the same.

use app::entity::membership::Role;
use scraper::Html;

use super::{
    brief::{all, text},
    everybody,
};
use crate::support::{TestApp, page::Page, pdf, visitor::Visitor};

/// The round that is compared with the year before and with another kommun.
const CODE: &str = "HSD3";

/// A piece of each of the two sentences.
const SAID: [&str; 2] = [" än i Härnösand, ", " än i Kramfors, "];

/// The same in easy-read words.
const EASY: [&str; 2] = ["Det svaret är mindre vanligt i Härnösand, ", "Det svaret är vanligare i Härnösand, "];

/// A round that is compared within itself by opinion group, and a piece of that sentence, in easy-read words too.
const WITHIN: (&str, [&str; 1], [&str; 1]) = ("ESK3", [" håller oftare med om "], ["Det svaret är vanligare i grupp "]);

#[track_caller]
fn assert_said_once(page: &Page, pieces: &[&str]) {
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

    let (within, said, easy) = WITHIN;
    for (code, said, easy) in [(CODE, &SAID[..], &EASY[..]), (within, &said[..], &easy[..])] {
        assert_said_once(&app.visitor().get(&format!("/resultat/{code}")).await, said);
        assert_said_once(&app.visitor().get(&format!("/resultat/{code}?sprak=lattlast")).await, easy);
    }
    assert_said_once(&elected.get(&format!("/politik/{CODE}")).await, &SAID);

    let paper = elected.get(&format!("/politik/{CODE}/brief.pdf")).await;
    assert_eq!(pdf::pages(&paper.bytes).len(), 1, "the brief is one sheet");
}
