//! The log as those it concerns read it.

mod append_only;
mod export;
mod reading;

use app::{
    account::queries,
    entity::{membership::Role, round::RoundState},
    record::audit::{self, Act},
};
use uuid::Uuid;

use crate::support::{TestApp, rounds::TestRound, visitor::Visitor};

/// A round with its moderator, who has opened the page of its questions and stopped it.
async fn arranged() -> (TestApp, TestRound, Visitor) {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let stopped = moderator.post(&format!("{}/stoppa", round.work_path()), &[("reason", "Fel i en fråga")]).await;
    stopped.assert_status(303);
    (app, round, moderator)
}

impl TestApp {
    /// Somebody with a role in all of the organisation that holds the round.
    async fn of_organisation(&self, role: Role, round: &TestRound) -> Visitor {
        let id = self.account(role, round.organisation_id, None).await;
        self.signed_in_as(id).await
    }

    /// Writes an act on the round into the log.
    async fn acted(&self, round: &TestRound, account_id: Option<Uuid>, note: &str) {
        let act = Act {
            account_id,
            body_id: Some(round.body_id),
            act: "round.paper_return",
            subject_kind: "round",
            subject_id: Some(round.row.id),
            note: Some(note.to_owned()),
        };
        audit::write(&self.state, self.db(), act).await.unwrap();
    }

    /// Writes that somebody signed in.
    async fn signed_in(&self, account_id: Uuid) {
        queries::write_own(&self.state, self.db(), account_id, "account.sign_in").await.unwrap();
    }
}
