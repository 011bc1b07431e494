//! The papers of a round that are keyed in, and what stands in the database for one of them.

use std::collections::HashSet;

use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::{Expr, ExprTrait, Query},
};
use uuid::Uuid;

use super::keying::{self, Keyed};
use crate::{
    account::rights::KeyerOf,
    answer::form::{NewAnswer, NewComment},
    entity::{audit_entry, comment, paper_entry, round, submission},
    error::AppError,
    round::questionnaire::Questionnaire,
    words::Words,
};

/// What stands in the database for a paper.
#[derive(Clone, Debug)]
pub struct OnFile {
    /// The newest version, as it was keyed in.
    pub keyed: Keyed,
    /// Which version that is.
    pub version: i32,
    /// Whether it counts.
    pub counts: bool,
    /// The tag of its language.
    pub language: String,
}

impl OnFile {
    /// What a form about the paper was filled from: another one means that it has been changed since.
    pub fn stamp(&self, entry: &paper_entry::Model) -> String {
        format!("{} {} {} {}", self.version, self.counts, entry.paper_number, entry.handed_in_on)
    }
}

/// Papers that a second person keys in, of any round. Those that were taken out of the count are not among them.
pub fn sample() -> Select<paper_entry::Entity> {
    let counts = Query::select()
        .expr(Expr::val(1))
        .from(submission::Entity)
        .and_where(
            Expr::col((submission::Entity, submission::Column::Id))
                .equals((paper_entry::Entity, paper_entry::Column::SubmissionId)),
        )
        .and_where(Expr::col((submission::Entity, submission::Column::WithdrawnOn)).is_null())
        .to_owned();
    paper_entry::Entity::find().filter(paper_entry::COLUMN.is_sampled.eq(true)).filter(Expr::exists(counts))
}

/// Those of these papers that somebody has keyed in, opened or changed: what was read there first is no secret to them.
///
/// # Errors
/// When the database cannot be read.
pub async fn seen_by(
    db: &impl ConnectionTrait,
    account_id: Uuid,
    papers: impl Iterator<Item = Uuid>,
) -> Result<HashSet<Uuid>, DbErr> {
    let acts = audit_entry::Entity::find()
        .filter(audit_entry::COLUMN.account_id.eq(account_id))
        .filter(audit_entry::COLUMN.subject_id.is_in(papers))
        .all(db)
        .await?;
    Ok(acts.into_iter().filter_map(|act| act.subject_id).collect())
}

/// The paper with this number.
///
/// # Errors
/// When the database cannot be read.
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

/// The same, kept from others who would change it until the transaction ends.
pub(super) async fn entry_to_change(
    txn: &DatabaseTransaction,
    round_id: Uuid,
    number: i32,
) -> Result<Option<paper_entry::Model>, DbErr> {
    paper_entry::Entity::find()
        .filter(paper_entry::COLUMN.round_id.eq(round_id))
        .filter(paper_entry::COLUMN.paper_number.eq(number))
        .lock_exclusive()
        .one(txn)
        .await
}

/// The paper that this keyer keyed in last.
///
/// # Errors
/// When the database cannot be read.
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
///
/// # Errors
/// When the database cannot be read.
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

/// What stands in the database for one paper. Read for whoever has the paper in hand, one at a time, and never added up.
///
/// # Errors
/// When the database fails, or the stored answer is none of ours.
pub async fn stored(
    db: &impl ConnectionTrait,
    asked: &Questionnaire,
    entry: &paper_entry::Model,
) -> Result<OnFile, AppError> {
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
    Ok(OnFile {
        keyed: keying::keyed(&answer, asked),
        version: row.version,
        counts: row.withdrawn_on.is_none(),
        language: row.language,
    })
}

/// The language of a paper.
///
/// # Errors
/// When the database cannot be read.
pub async fn language_of(db: &impl ConnectionTrait, entry: &paper_entry::Model) -> Result<Words, DbErr> {
    let row = submission::Entity::find_by_id(entry.submission_id).one(db).await?;
    Ok(row.map_or_else(Words::swedish, |row| Words::in_language(&row.language)))
}

/// What has been done to a paper, first to last.
///
/// # Errors
/// When the database cannot be read.
pub async fn history(db: &impl ConnectionTrait, entry: &paper_entry::Model) -> Result<Vec<audit_entry::Model>, DbErr> {
    audit_entry::Entity::find()
        .filter(audit_entry::COLUMN.subject_id.eq(entry.id))
        .order_by_asc(audit_entry::Column::Number)
        .all(db)
        .await
}
