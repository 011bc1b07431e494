//! The corrections of a round, as its moderators read them, and what others ask about them.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::{
    channel::{
        access::{name_of, names},
        differences::{Difference, differences},
        keying::Keyed,
        pile,
        sheet::sheet,
    },
    entity::{
        correction::{self, CorrectionKind},
        round,
    },
    error::AppError,
    round::questionnaire::{Questionnaire, questionnaire},
};

/// A correction with who did what.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The row.
    pub row: correction::Model,
    /// Who proposed it.
    pub proposed_by: String,
    /// Who signed it or put it aside.
    pub settled_by: Option<String>,
    /// Where a paper reads otherwise than it was keyed in, of one that waits.
    pub differences: Vec<Difference>,
}

/// Every correction of a round, the last first.
///
/// # Errors
/// When the database cannot be read.
pub async fn listed(db: &impl ConnectionTrait, round: &round::Model) -> Result<Vec<Listed>, AppError> {
    let rows = correction::Entity::find()
        .filter(correction::COLUMN.round_id.eq(round.id))
        .order_by_desc(correction::COLUMN.id)
        .all(db)
        .await?;
    let asked = questionnaire(db, round.questionnaire_id).await?;
    let proposed = rows.iter().map(|row| row.proposed_by);
    let people: Vec<Uuid> = proposed.chain(rows.iter().filter_map(|row| row.settled_by)).collect();
    let by = names(db, people.into_iter()).await?;
    let mut listed = Vec::with_capacity(rows.len());
    for row in rows {
        listed.push(Listed {
            proposed_by: name_of(&by, row.proposed_by),
            settled_by: row.settled_by.map(|id| name_of(&by, id)),
            differences: differing(db, &asked, &row).await?,
            row,
        });
    }
    Ok(listed)
}

async fn differing(
    db: &impl ConnectionTrait,
    asked: &Questionnaire,
    row: &correction::Model,
) -> Result<Vec<Difference>, AppError> {
    let Some((number, reading)) = row.paper_number.zip(row.reading.as_ref()) else { return Ok(Vec::new()) };
    let Some(paper) = pile::entry(db, row.round_id, number).await? else { return Ok(Vec::new()) };
    let on_file = pile::stored(db, asked, &paper).await?;
    let keyed: Keyed = serde_json::from_str(reading).map_err(anyhow::Error::from)?;
    Ok(differences(&sheet(asked), &on_file.keyed, &keyed))
}

/// How many answers of a round have been changed or taken away since its tables were computed, with this one.
///
/// # Errors
/// When the database cannot be read.
pub async fn changed(db: &impl ConnectionTrait, round_id: Uuid, answer_id: Uuid) -> Result<u32, DbErr> {
    let signed = correction::Entity::find()
        .filter(correction::COLUMN.round_id.eq(round_id))
        .filter(correction::COLUMN.round_result_id.is_not_null())
        .all(db)
        .await?;
    let answers: HashSet<Uuid> = signed.into_iter().map(|row| row.submission_id).chain([answer_id]).collect();
    Ok(u32::try_from(answers.len()).unwrap_or(u32::MAX))
}

/// Why an answer does not count any more, where a correction took it out of the result.
///
/// # Errors
/// When the database cannot be read.
pub async fn excluded(db: &impl ConnectionTrait, answer_id: Uuid) -> Result<Option<String>, DbErr> {
    let signed = correction::Entity::find()
        .filter(correction::COLUMN.submission_id.eq(answer_id))
        .filter(correction::COLUMN.round_result_id.is_not_null())
        .filter(correction::COLUMN.kind.eq(CorrectionKind::Exclude))
        .one(db)
        .await?;
    Ok(signed.map(|row| row.reason))
}

/// Since when the oldest proposal of each of these rounds waits for somebody to sign it.
///
/// # Errors
/// When the database cannot be read.
pub async fn waiting_by_round(
    db: &impl ConnectionTrait,
    rounds: impl Iterator<Item = Uuid>,
) -> Result<HashMap<Uuid, DateTime<Utc>>, DbErr> {
    let rows = correction::Entity::find()
        .filter(correction::COLUMN.round_id.is_in(rounds))
        .filter(correction::COLUMN.settled_at.is_null())
        .order_by_desc(correction::COLUMN.proposed_at)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.round_id, row.proposed_at)).collect())
}
