//! Residents have one stylesheet: nothing that the second one speaks of stands on a page of theirs, where it would look wrong.

use app::{
    entity::{membership::Role, round::RoundState},
    ui::staff_style,
};
use scraper::{Html, Selector};

use super::{everybody, walk::walk};
use crate::support::{TestApp, page::Page};

/// What a browser knows and a document that is only read does not, and what is asked in its place.
const IN_BROWSERS: [(&str, &str); 3] = [("::before", ""), ("::after", ""), (":checked", "*")];

/// Whatever a rule of the second stylesheet is for.
fn dressed() -> Selector {
    let preludes = staff_style::TEXT.split('{').filter_map(|text| text.rsplit(['}', ';']).next());
    let selectors = preludes.map(str::trim).filter(|text| !text.is_empty() && !text.starts_with('@'));
    let all = selectors.collect::<Vec<_>>().join(", ");
    let all = IN_BROWSERS.iter().fold(all, |all, (known, asked)| all.replace(known, asked));
    Selector::parse(&all).unwrap()
}

/// The elements of a page that the second stylesheet is for, by the class they have.
fn found(page: &Page, dressed: &Selector) -> Vec<String> {
    let html = Html::parse_document(&page.body);
    html.select(dressed).map(|element| element.value().attr("class").unwrap_or_default().to_owned()).collect()
}

/// The pages of somebody who answers, makes a mistake, answers anew and looks at the answer.
async fn of_one_who_answers(app: &TestApp) -> Vec<(String, Page)> {
    let round = app.round(RoundState::Open).await;
    let mut visitor = app.visitor();
    let form = visitor.get(&round.path()).await;
    let code = form.value("input[name=receipt]").unwrap();
    let mistake = visitor.post(&round.path(), &[("q4-1", "1"), ("q4-3", "1"), ("receipt", &code)]).await;
    mistake.assert_status(422);
    let thanks = visitor.post(&round.path(), &[("q1", "3"), ("q5", "Det går bra"), ("receipt", &code)]).await;
    thanks.assert_status(200);
    let receipt = visitor.post("/kvitto", &[("receipt", &code)]).await;
    receipt.assert_status(200);
    let named = [("form", form), ("mistake", mistake), ("thanks", thanks), ("receipt", receipt)];
    named.map(|(name, page)| (name.to_owned(), page)).into()
}

#[tokio::test]
async fn the_second_stylesheet_has_nothing_to_say_of_what_residents_see() {
    let app = TestApp::demonstrated().await;
    let mut visitor = app.visitor();
    let mut pages = walk(&mut visitor, "/").await;
    // Easy-read results are put together in a way of their own.
    let plain = pages.iter().filter(|(path, _)| !path.contains('?'));
    for path in plain.map(|(path, _)| format!("{path}?sprak=sv-x-lattlast")).collect::<Vec<_>>() {
        let page = visitor.get(&path).await;
        pages.push((path, page));
    }
    pages.extend(of_one_who_answers(&app).await);
    // What only those who are signed in may read sends others away.
    pages.retain(|(_, page)| page.status != 303);
    let dressed = dressed();

    for (path, page) in &pages {
        assert_eq!(found(page, &dressed), Vec::<String>::new(), "{path}");
    }

    assert!(pages.iter().any(|(path, page)| path.starts_with("/resultat/") && 0 < page.count(".claims")));
    let bench = everybody(&app, Role::Moderator).await.remove(0).get("/arbete").await;
    assert_ne!(found(&bench, &dressed), Vec::<String>::new(), "what it is for is found where it stands");
}
