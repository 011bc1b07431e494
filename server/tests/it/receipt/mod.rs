//! The way back to an answer by its receipt code.

mod changing;
mod decided;
mod guessing;
mod mailing;
mod seeing;
mod thanking;
mod withdrawing;

use app::entity::{
    comment,
    round::{self, RoundState},
    submission, submission_version,
};
use axum::{body::Body, extract::Request};
use http::header;
use scraper::{Html, Selector};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use crate::support::{TestApp, page::Page, rounds::TestRound, visitor::Visitor};

/// An answer of every kind.
const ANSWER: [(&str, &str); 11] = [
    ("q1", "4"),
    ("q2", "2"),
    ("q3", "1"),
    ("q3", "3"),
    ("q4-1", "2"),
    ("q4-2", "1"),
    ("q5", "Ring upp <mig> 🙂"),
    ("q6-1", "agree"),
    ("q6-2", "pass"),
    ("age", "65-79"),
    ("sex", "woman"),
];

/// Somebody who has answered and holds the code.
#[derive(Clone)]
struct Holder {
    visitor: Visitor,
    path: String,
    code: String,
}

impl Holder {
    /// Answers the round with these fields.
    async fn of(app: &TestApp, round: &TestRound, fields: &[(&str, &str)]) -> Self {
        let mut visitor = app.visitor();
        let code = visitor.get(&round.path()).await.value("input[name=receipt]").unwrap();
        let with_code: Vec<_> = fields.iter().copied().chain([("receipt", code.as_str())]).collect();
        visitor.post(&round.path(), &with_code).await.assert_status(200);
        Self { visitor, path: round.path(), code }
    }

    /// Sends the code.
    async fn look(&mut self) -> Page {
        self.ask(&[]).await
    }

    /// Sends the code with these fields.
    async fn ask(&mut self, fields: &[(&str, &str)]) -> Page {
        let code = self.code.clone();
        let with_code: Vec<_> = fields.iter().copied().chain([("receipt", code.as_str())]).collect();
        self.visitor.post("/kvitto", &with_code).await
    }

    /// Presses the button that withdraws the answer on `page`.
    async fn withdraw(&mut self, page: &Page) -> Page {
        let version = page.value("input[name=version]").unwrap();
        self.ask(&[("act", "withdraw"), ("version", &version)]).await
    }

    /// The answer form with the old answers in it, as the browser would send it.
    async fn change(&mut self) -> Vec<(String, String)> {
        let page = self.ask(&[("act", "change")]).await;
        page.assert_status(200);
        assert_eq!(page.with("form#svar", |form| form.attr("action") == Some(&self.path)), Some(true));
        filled_in(&page)
    }

    /// Sends the answer form.
    async fn send(&mut self, fields: &[(String, String)]) -> Page {
        let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.visitor.post(&self.path.clone(), &fields).await
    }
}

/// `fields` with another value for one of them.
fn with(fields: &[(String, String)], name: &str, value: &str) -> Vec<(String, String)> {
    let others = fields.iter().filter(|(field, _)| field != name).cloned();
    others.chain([(name.to_owned(), value.to_owned())]).collect()
}

/// What the answer form on `page` would send.
fn filled_in(page: &Page) -> Vec<(String, String)> {
    let html = Html::parse_document(&page.body);
    let field = Selector::parse("form#svar [name]:not(button)").unwrap();
    let chosen = Selector::parse("option[selected]").unwrap();
    let sent = html.select(&field).filter_map(|field| {
        let value = match (field.value().name(), field.attr("type")) {
            ("textarea", _) => field.text().collect(),
            ("select", _) => field.select(&chosen).next()?.attr("value")?.to_owned(),
            (_, Some("radio" | "checkbox")) if field.attr("checked").is_none() => return None,
            _ => field.attr("value")?.to_owned(),
        };
        Some((field.attr("name")?.to_owned(), value))
    });
    sent.collect()
}

/// What each element that `selector` finds says.
fn texts(page: &Page, selector: &str) -> Vec<String> {
    let html = Html::parse_document(&page.body);
    let selector = Selector::parse(selector).unwrap();
    html.select(&selector).map(|element| element.text().collect::<String>().trim().to_owned()).collect()
}

async fn arranged() -> (TestApp, TestRound, Holder) {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let holder = Holder::of(&app, &round, &ANSWER).await;
    (app, round, holder)
}

async fn only_submission(app: &TestApp, round: &TestRound) -> submission::Model {
    let mut all = submissions(app, round).await;
    assert_eq!(all.len(), 1);
    all.remove(0)
}

async fn submissions(app: &TestApp, round: &TestRound) -> Vec<submission::Model> {
    submission::Entity::find().filter(submission::Column::RoundId.eq(round.row.id)).all(app.db()).await.unwrap()
}

async fn old_versions(app: &TestApp) -> Vec<submission_version::Model> {
    submission_version::Entity::find().all(app.db()).await.unwrap()
}

async fn comments(app: &TestApp) -> Vec<comment::Model> {
    comment::Entity::find().all(app.db()).await.unwrap()
}

async fn now_is(app: &TestApp, round: &TestRound, state: RoundState) {
    let change = round::ActiveModel { id: Set(round.row.id), state: Set(state), ..Default::default() };
    change.update(app.db()).await.unwrap();
}

/// Sends a code from a network address.
async fn try_code(app: &TestApp, network: &str, code: &str) -> Page {
    let body = form_urlencoded::Serializer::new(String::new()).append_pair("receipt", code).finish();
    let request = Request::post("/kvitto")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("x-forwarded-for", network)
        .body(Body::from(body))
        .unwrap();
    app.visitor().send(request).await
}
