//! The life of a round, as its moderator leads it.

mod closing;
mod freezing;
mod notes;
mod opening;
mod shuffled;
mod stopping;
mod withdrawing;
mod work;

use app::entity::{audit_entry, membership::Role, round, round_result};
use sea_orm::{EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::support::{TestApp, page::Page, rounds::TestRound, visitor::Visitor};

/// Every address of a round's work.
const PAGES: [&str; 15] = [
    "",
    "/fragor",
    "/forhandsgranska",
    "/oppna",
    "/stoppa",
    "/kommentarer",
    "/flera",
    "/andra-lasning",
    "/amnen",
    "/stang",
    "/koder",
    "/andra",
    "/aterkalla",
    "/meddelande",
    "/aterkoppling",
];

/// The round as it is stored now.
pub async fn stored(app: &TestApp, round: &TestRound) -> round::Model {
    round::Entity::find_by_id(round.row.id).one(app.db()).await.unwrap().unwrap()
}

/// What the log says was done to this subject, first to last.
pub async fn acts_on(app: &TestApp, subject: Uuid) -> Vec<audit_entry::Model> {
    audit_entry::Entity::find()
        .filter(audit_entry::COLUMN.subject_id.eq(subject))
        .order_by_asc(audit_entry::Column::Number)
        .all(app.db())
        .await
        .unwrap()
}

async fn acts(app: &TestApp, round: &TestRound) -> Vec<String> {
    acts_on(app, round.row.id).await.into_iter().map(|row| row.act).collect()
}

async fn results(app: &TestApp, round: &TestRound) -> Vec<round_result::Model> {
    round_result::Entity::find().filter(round_result::COLUMN.round_id.eq(round.row.id)).all(app.db()).await.unwrap()
}

fn at(round: &TestRound, page: &str) -> String {
    format!("{}{page}", round.work_path())
}

/// Reads the planned round whose work is at this path as residents will meet it, and says so.
pub async fn see_preview(moderator: &mut Visitor, work_path: &str) -> Page {
    let path = format!("{work_path}/forhandsgranska");
    let version = moderator.get(&path).await.value("main > form input[name=version]").unwrap_or_default();
    moderator.post(&path, &[("version", &version)]).await
}

/// Freezes the answers as they stand on the page, with all papers keyed in.
pub async fn freeze(moderator: &mut Visitor, round: &TestRound) -> Page {
    let path = at(round, "/stang");
    let received = moderator.get(&path).await.value("input[name=received]").unwrap_or_default();
    moderator.post(&path, &[("act", "freeze"), ("received", &received), ("paper_keyed", "yes")]).await
}

/// Signs the protocol of frozen answers, whether topics are decided or not.
pub async fn sign_frozen(moderator: &mut Visitor, round: &TestRound) -> Page {
    let seen = read_protocol(moderator, round).await;
    moderator.post(&at(round, "/stang"), &[("without_topics", "yes"), ("seen", &seen)]).await
}

/// Reads the protocol that waits to be signed. What its form says of what was read.
pub async fn read_protocol(moderator: &mut Visitor, round: &TestRound) -> String {
    moderator.get(&at(round, "/stang")).await.value("input[name=seen]").unwrap_or_default()
}

/// Freezes the answers and signs the protocol. Gives what came back when they could not be frozen.
pub async fn sign(app: &TestApp, round: &TestRound) -> Page {
    let mut moderator = app.staff(Role::Moderator, round).await;
    let frozen = freeze(&mut moderator, round).await;
    if frozen.status == 303 { sign_frozen(&mut moderator, round).await } else { frozen }
}
