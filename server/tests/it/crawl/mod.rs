//! Every page of a closed round is walked, and every number that stands in a figure is found in the stored release: the
//! number of people of the very cell it tells of, or the share that the disclosure layer makes of it.

mod brief;
mod opinions;
mod ordinals;
mod papers;
mod protocol;
mod release;
mod result;
mod walk;

use app::entity::{account, membership, membership::Role};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use seeds::staged::seed_demonstration;

use crate::support::{TestApp, visitor::Visitor};

/// The demonstration's closed rounds.
const CLOSED: [&str; 3] = ["HSD2", "HSD3", "ESK3"];

/// Those of them with opinion statements and a summary. The other has one-time codes and a meeting.
const SUMMARISED: [&str; 2] = ["HSD3", "ESK3"];

async fn demonstration() -> TestApp {
    let app = TestApp::new().await;
    seed_demonstration(&app.state, "no password").await.unwrap();
    app
}

/// Everybody of the demonstration who has this role.
async fn everybody(app: &TestApp, role: Role) -> Vec<Visitor> {
    let members = membership::Entity::find().filter(membership::Column::Role.eq(role)).all(app.db()).await.unwrap();
    let accounts = account::Entity::find().all(app.db()).await.unwrap();
    let mut people = Vec::new();
    for account in accounts {
        if members.iter().any(|member| member.account_id == account.id) {
            people.push(app.signed_in_as(account.id).await);
        }
    }
    people
}
