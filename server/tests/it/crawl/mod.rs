//! Every page of a closed round is walked, and every number that stands in a figure is found in the stored release: the
//! number of people of the very cell it tells of, or the share that the disclosure layer makes of it. On the results, in every language, so is
//! every number in running text; what counts nobody is known by the words around it.

mod beside;
mod brief;
mod compared;
mod comparing;
mod dressed;
mod elsewhere;
mod leads;
mod mutated;
mod no_figures;
mod opinions;
mod ordinals;
mod papers;
mod protocol;
mod release;
mod result;
mod running;
mod sentences;
mod so_many_of;
mod walk;

use app::{
    entity::{account, membership, membership::Role, round},
    summary::writing::{queries::approved, sources::sources_over},
};
use claims::{claim::Claim, sources::Sources};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::support::{TestApp, visitor::Visitor};

/// The demonstration's closed rounds.
const CLOSED: [&str; 5] = ["HSD1", "HSD2", "HSD3", "KRA1", "ESK3"];

/// Those of them with opinion statements and a summary. Of the others one has one-time codes and a meeting, and one is another kommun's, beside
/// which a summary is read.
const SUMMARISED: [&str; 3] = ["HSD1", "HSD3", "ESK3"];

/// The one whose result was corrected after it had been handed over and answered.
const CORRECTED: &str = "HSD1";

/// Those whose result is as it was signed first.
const NEWEST: [&str; 2] = ["HSD3", "ESK3"];

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

/// The approved claims of a round, with all that they may rest on.
async fn summary_of(app: &TestApp, code: &str) -> (Vec<Claim>, Sources) {
    let row = round::Entity::find().filter(round::COLUMN.code.eq(code)).one(app.db()).await.unwrap().unwrap();
    let version = approved(app.db(), row.id).await.unwrap().unwrap();
    let sources = sources_over(app.db(), &row, &version.document).await.unwrap();
    (version.document.claims.into_iter().map(|written| written.claim).collect(), sources)
}
