//! The papers of a round that are keyed in, and what stands in the database for one of them.

use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::keying::{self, Keyed};
use crate::{
    account::rights::KeyerOf,
    answer::form::{NewAnswer, NewComment},
    entity::{audit_entry, comment, paper_entry, round, submission},
    error::AppError,
    round::questionnaire::Questionnaire,
};

/// The paper with this number.
pub async fn entry(
    db: &impl ConnectionTrait,
    round_id: Uuid,
    number: i32,
) -> Result<Option<paper_entry::Model>, DbErr> {
    paper_entry::Entity::find()
        .filter(paper_entry::COLUMN.round_id.eq(round_id))
        .filter(paper_entry::COLUMN.paper_number.eq(number))
        .one(db)
        .await
}

/// The paper that this keyer keyed in last.
pub async fn last_by(
    db: &impl ConnectionTrait,
    keyer: &KeyerOf<round::Model>,
) -> Result<Option<paper_entry::Model>, DbErr> {
    paper_entry::Entity::find()
        .filter(paper_entry::COLUMN.round_id.eq(keyer.row().id))
        .filter(paper_entry::COLUMN.keyed_by.eq(keyer.account().id))
        .order_by_desc(paper_entry::COLUMN.keyed_at)
        .order_by_desc(paper_entry::COLUMN.id)
        .one(db)
        .await
}

/// The numbers of all papers that are keyed in.
pub async fn numbers(db: &impl ConnectionTrait, keyer: &KeyerOf<round::Model>) -> Result<Vec<i32>, DbErr> {
    paper_entry::Entity::find()
        .select_only()
        .column(paper_entry::Column::PaperNumber)
        .filter(paper_entry::COLUMN.round_id.eq(keyer.row().id))
        .order_by_asc(paper_entry::COLUMN.paper_number)
        .into_tuple()
        .all(db)
        .await
}

/// What stands in the database for one paper, as it was keyed in, and whether it counts. Read for whoever has the paper in
/// hand, one at a time, and never added up.
///
/// # Errors
/// When the database fails, or the stored answer is none of ours.
pub async fn stored(
    db: &impl ConnectionTrait,
    asked: &Questionnaire,
    entry: &paper_entry::Model,
) -> Result<(Keyed, bool), AppError> {
    let row = submission::Entity::find_by_id(entry.submission_id).one(db).await?.ok_or(AppError::NotFound)?;
    let comments = comment::Entity::find()
        .filter(comment::COLUMN.submission_id.eq(row.id))
        .filter(comment::COLUMN.submission_version.eq(row.version))
        .all(db)
        .await?;
    let comments = comments
        .into_iter()
        .map(|c| NewComment { question_id: c.question_id, text: c.text, is_own_statement: c.is_own_statement })
        .collect();
    let values = serde_json::from_str(&row.answers).map_err(anyhow::Error::from)?;
    let answer = NewAnswer { values, comments, age_band: row.age_band, sex: row.sex, on_behalf: row.on_behalf };
    Ok((keying::keyed(&answer, asked), row.withdrawn_on.is_none()))
}

/// What has been done to a paper, first to last.
pub async fn history(db: &impl ConnectionTrait, entry: &paper_entry::Model) -> Result<Vec<audit_entry::Model>, DbErr> {
    audit_entry::Entity::find()
        .filter(audit_entry::COLUMN.subject_id.eq(entry.id))
        .order_by_asc(audit_entry::Column::Number)
        .all(db)
        .await
}
