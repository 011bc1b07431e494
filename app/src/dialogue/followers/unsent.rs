//! Mail that could not be sent, or waits for a mail server that is away, for those who should see to it: mail to followers of a dialogue is its own organisation's.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait,
};
use uuid::Uuid;

use super::letters;
use crate::{
    entity::{dialogue, outbox, political_body},
    mail::rules::TRIES_OF_AN_HOUR,
};

/// How many mails could not be sent that the administrators of these organisations see to: those to followers of their own dialogues,
/// and those that are to nobody's followers, as codes and invitations.
///
/// # Errors
/// When the database cannot be read.
pub async fn unsent(db: &impl ConnectionTrait, organisations: Vec<Uuid>) -> Result<u64, DbErr> {
    let theirs = seen_to_by(db, organisations).await?;
    outbox::Entity::find().filter(outbox::COLUMN.failed_at.is_not_null()).filter(theirs).count(db).await
}

/// Mail that has waited for more than an hour and has not been given up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stuck {
    /// How many mails.
    pub mails: u64,
    /// Since when the oldest waits: it tells the day. Nothing where a program of before put them there.
    pub since: Option<DateTime<Utc>>,
}

/// What has waited for more than an hour of the mail that the administrators of these organisations see to, as [`unsent`]; none, where
/// nothing has. A mail does not say when it was put there: how often it was tried does, and that it is of yesterday.
///
/// # Errors
/// When the database cannot be read.
pub async fn stuck(
    db: &impl ConnectionTrait,
    organisations: Vec<Uuid>,
    now: DateTime<Utc>,
) -> Result<Option<Stuck>, DbErr> {
    let theirs = seen_to_by(db, organisations).await?;
    let tried = outbox::Column::Attempts.gte(TRIES_OF_AN_HOUR);
    let old = outbox::Column::WaitsFrom.lte(now - TimeDelta::days(1) - TimeDelta::hours(1));
    let waits = outbox::Entity::find()
        .filter(outbox::COLUMN.failed_at.is_null())
        .filter(Condition::any().add(tried).add(old))
        .filter(theirs);
    let mails = waits.clone().count(db).await?;
    if mails == 0 {
        return Ok(None);
    }
    let oldest = waits.filter(outbox::COLUMN.waits_from.is_not_null()).order_by_asc(outbox::Column::WaitsFrom);
    let oldest = oldest.select_only().column(outbox::Column::WaitsFrom).limit(1);
    Ok(Some(Stuck { mails, since: oldest.into_tuple().one(db).await? }))
}

/// Mail to followers of these organisations' dialogues, and what is to nobody's followers.
async fn seen_to_by(db: &impl ConnectionTrait, organisations: Vec<Uuid>) -> Result<Condition, DbErr> {
    let to_no_followers = outbox::Column::Unsubscribe.not_like(format!("%{}%", letters::path("")));
    let others = Condition::any().add(outbox::Column::Unsubscribe.is_null()).add(to_no_followers);
    Ok(of_dialogues(others, slugs(db, organisations).await?))
}

/// Whether mail to followers of these organisations' dialogues was given up since then.
///
/// # Errors
/// When the database cannot be read.
pub async fn given_up_since(
    db: &impl ConnectionTrait,
    organisations: Vec<Uuid>,
    since: DateTime<Utc>,
) -> Result<bool, DbErr> {
    let slugs = slugs(db, organisations).await?;
    if slugs.is_empty() {
        return Ok(false);
    }
    let theirs = of_dialogues(Condition::any(), slugs);
    let failed = outbox::Entity::find().filter(outbox::COLUMN.failed_at.gte(since)).filter(theirs);
    Ok(0 < failed.count(db).await?)
}

/// Those that `others` lets through, and mail to followers of these dialogues.
fn of_dialogues(others: Condition, slugs: Vec<String>) -> Condition {
    slugs.into_iter().fold(others, |all, slug| {
        all.add(outbox::Column::Unsubscribe.contains(format!("{}/avsluta?kod=", letters::path(&slug))))
    })
}

/// The dialogues of these organisations' bodies.
async fn slugs(db: &impl ConnectionTrait, organisations: Vec<Uuid>) -> Result<Vec<String>, DbErr> {
    let bodies = political_body::Entity::find()
        .select_only()
        .column(political_body::Column::Id)
        .filter(political_body::Column::OrganisationId.is_in(organisations));
    dialogue::Entity::find()
        .select_only()
        .column(dialogue::Column::Slug)
        .filter(dialogue::Column::OwnerBodyId.in_subquery(bodies.into_query()))
        .into_tuple()
        .all(db)
        .await
}
