//! Mail that could not be sent, for those who should see to it: mail to followers of a dialogue is its own organisation's.

use chrono::{DateTime, Utc};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect, QueryTrait,
};
use uuid::Uuid;

use super::letters;
use crate::entity::{dialogue, outbox, political_body};

/// How many mails could not be sent that the administrators of these organisations see to: those to followers of their own dialogues,
/// and those that are to nobody's followers, as codes and invitations.
///
/// # Errors
/// When the database cannot be read.
pub async fn unsent(db: &impl ConnectionTrait, organisations: Vec<Uuid>) -> Result<u64, DbErr> {
    let to_no_followers = outbox::Column::Unsubscribe.not_like(format!("%{}%", letters::path("")));
    let others = Condition::any().add(outbox::Column::Unsubscribe.is_null()).add(to_no_followers);
    let theirs = of_dialogues(others, slugs(db, organisations).await?);
    outbox::Entity::find().filter(outbox::COLUMN.failed_at.is_not_null()).filter(theirs).count(db).await
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
