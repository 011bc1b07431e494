//! A resident answers.

mod bad_input;
mod beside;
mod codes;
mod flagged;
mod form_page;
mod held_back;
mod kiosk;
mod languages;
mod limits;
mod prepared;
mod same_code;
mod sending;
mod shut;
mod together;
mod unattended;
mod uncounted;
mod warned;

use app::entity::{comment, round::RoundState, submission, submission_version};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::support::{TestApp, page::Page, rounds::TestRound, visitor::Visitor};

/// A resident with the form of an open round before them.
#[derive(Clone)]
struct Resident {
    visitor: Visitor,
    path: String,
    /// The code that the server wrote into the form.
    receipt: String,
}

impl Resident {
    /// Opens the form.
    async fn at(app: &TestApp, round: &TestRound) -> Self {
        let mut visitor = app.visitor();
        let page = visitor.get(&round.path()).await;
        page.assert_status(200);
        Self { receipt: page.value("input[name=receipt]").unwrap(), visitor, path: round.path() }
    }

    /// Sends the form with these fields and its code.
    async fn send(&mut self, fields: &[(&str, &str)]) -> Page {
        let receipt = self.receipt.clone();
        let with_code: Vec<_> = fields.iter().copied().chain([("receipt", receipt.as_str())]).collect();
        self.visitor.post(&self.path, &with_code).await
    }
}

/// An open round and a resident at its form.
async fn arranged() -> (TestApp, TestRound, Resident) {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let resident = Resident::at(&app, &round).await;
    (app, round, resident)
}

async fn submissions(app: &TestApp, round: &TestRound) -> Vec<submission::Model> {
    submission::Entity::find().filter(submission::Column::RoundId.eq(round.row.id)).all(app.db()).await.unwrap()
}

async fn comments(app: &TestApp, round: &TestRound) -> Vec<comment::Model> {
    comment::Entity::find().filter(comment::Column::RoundId.eq(round.row.id)).all(app.db()).await.unwrap()
}

async fn old_versions(app: &TestApp) -> Vec<submission_version::Model> {
    submission_version::Entity::find().all(app.db()).await.unwrap()
}
