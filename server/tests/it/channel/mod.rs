//! Staff take in answers on paper, by phone and from meetings.

mod blank;
mod corrected;
mod frozen;
mod languages;
mod letter;
mod meetings;
mod originals;
mod papers;
mod phone;
mod prints;
mod rights;
mod screen;
mod twice;

use app::entity::{
    audit_entry, comment, membership::Role, paper_entry, round, round::RoundState, submission, submission_version,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, QueryFilter, QueryOrder};

use crate::support::{TestApp, page::Page, rounds::TestRound, visitor::Visitor};

/// What the paper of these stories says, as it is keyed in.
const PAPER: [(&str, &str); 9] = [
    ("q1", "4"),
    ("q2", "2"),
    ("q3", "13"),
    ("q4-1", "2"),
    ("q4-3", "1"),
    ("q5", "Ring oftare"),
    ("q6-2", "2"),
    ("age", "6"),
    ("sex", "1"),
];

/// The same as it is stored.
const STORED: &str = r#"[4,{"option":1},{"options":[0,2]},{"order":[2,0]},"text",{"votes":"-d"}]"#;

/// A round that can be answered in every way.
async fn round(app: &TestApp, state: RoundState) -> TestRound {
    let round = app.round(state).await;
    offer(app, &round, "web phone paper meeting kiosk").await;
    round
}

async fn offer(app: &TestApp, round: &TestRound, channels: &str) {
    let offered =
        round::ActiveModel { id: Set(round.row.id), channels: Set(channels.to_owned()), ..Default::default() };
    offered.update(app.db()).await.unwrap();
}

fn at(round: &TestRound, page: &str) -> String {
    format!("{}{page}", round.work_path())
}

async fn keyer(app: &TestApp, round: &TestRound) -> Visitor {
    app.staff(Role::PaperKeyer, round).await
}

/// Keys the paper in under this number, with these fields on top of the others.
async fn key_in(person: &mut Visitor, round: &TestRound, number: &str, other: &[(&str, &str)]) -> Page {
    let head = [("paper_number", number), ("handed_in_on", "2027-03-01")];
    let kept = PAPER.iter().copied().filter(|(name, _)| !other.iter().any(|(changed, _)| changed == name));
    let head = head.into_iter().filter(|(name, _)| !other.iter().any(|(changed, _)| changed == name));
    let fields: Vec<_> = head.chain(kept).chain(other.iter().copied()).collect();
    person.post(&at(round, "/papper"), &fields).await
}

/// Sends the form at `path` as a correction: what the page itself carries, with these fields on top.
async fn put_right(person: &mut Visitor, path: &str, fields: &[(&str, &str)]) -> Page {
    let page = person.get(path).await;
    send_as_seen(person, path, &page, fields).await
}

/// The same from a page that was opened before.
async fn send_as_seen(person: &mut Visitor, path: &str, page: &Page, fields: &[(&str, &str)]) -> Page {
    let carried = ["seen", "paper_number", "handed_in_on"];
    let carried = carried.map(|name| (name, page.value(&format!("[name={name}]")).unwrap_or_default()));
    let kept = carried.iter().filter(|(name, _)| !fields.iter().any(|(changed, _)| changed == name));
    let kept = kept.map(|(name, value)| (*name, value.as_str()));
    person.post(path, &kept.chain(fields.iter().copied()).collect::<Vec<_>>()).await
}

/// What the paper says, with these fields in the place of its own.
fn paper_with<'a>(changed: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = PAPER.into_iter().filter(|(name, _)| !changed.iter().any(|(other, _)| other == name));
    kept.chain(changed.iter().copied()).collect()
}

/// The answers of the round that are no versions of the past.
async fn submissions(app: &TestApp, round: &TestRound) -> Vec<submission::Model> {
    submission::Entity::find().filter(submission::COLUMN.round_id.eq(round.row.id)).all(app.db()).await.unwrap()
}

async fn versions(app: &TestApp, of: &submission::Model) -> Vec<submission_version::Model> {
    let own = submission_version::COLUMN.submission_id.eq(of.id);
    submission_version::Entity::find().filter(own).all(app.db()).await.unwrap()
}

async fn comments(app: &TestApp, round: &TestRound) -> Vec<comment::Model> {
    comment::Entity::find().filter(comment::COLUMN.round_id.eq(round.row.id)).all(app.db()).await.unwrap()
}

async fn entries(app: &TestApp, round: &TestRound) -> Vec<paper_entry::Model> {
    paper_entry::Entity::find()
        .filter(paper_entry::COLUMN.round_id.eq(round.row.id))
        .order_by_asc(paper_entry::COLUMN.paper_number)
        .all(app.db())
        .await
        .unwrap()
}

/// What the log says was done, first to last.
async fn acts(app: &TestApp) -> Vec<audit_entry::Model> {
    audit_entry::Entity::find().order_by_asc(audit_entry::Column::Number).all(app.db()).await.unwrap()
}

async fn names_of_acts(app: &TestApp) -> Vec<String> {
    acts(app).await.into_iter().map(|row| row.act).collect()
}
