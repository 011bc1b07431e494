//! The corrections of a round, as its moderators read them, and what others ask about them.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, HashMap},
};

use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{
    rules::{Changed, about},
    signers::{Signing, signing},
};
use crate::{
    account::rights::ModeratorOf,
    channel::{
        access::{name_of, names},
        differences::{Difference, differences},
        keying::Keyed,
        meeting_queries, pile,
        sheet::sheet,
    },
    entity::{
        correction::{self, CorrectionKind},
        meeting, round, round_result,
    },
    error::AppError,
    round::questionnaire::{Questionnaire, questionnaire},
};

/// A correction with who did what.
#[derive(Clone, Debug)]
pub struct Listed {
    /// One of its rows: reason, people and times are the same in all.
    pub row: correction::Model,
    /// How many it has.
    pub many: usize,
    /// What it is about, a sentence each.
    pub about: Vec<String>,
    /// Who proposed it.
    pub proposed_by: String,
    /// Who signed it or put it aside.
    pub settled_by: Option<String>,
    /// Where papers read otherwise than they were keyed in, of one that waits.
    pub differences: Vec<Difference>,
    /// The numbers of these papers.
    pub read_again: Vec<i32>,
    /// Who may sign one that waits.
    pub signing: Signing,
}

/// Every correction of the moderator's round, the last first.
///
/// # Errors
/// When the database cannot be read.
pub async fn listed(db: &impl ConnectionTrait, moderator: &ModeratorOf<round::Model>) -> Result<Vec<Listed>, AppError> {
    let round = moderator.row();
    let rows = correction::Entity::find()
        .filter(correction::COLUMN.round_id.eq(round.id))
        .order_by_asc(correction::COLUMN.id)
        .all(db)
        .await?;
    let asked = questionnaire(db, round.questionnaire_id).await?;
    let meetings = meeting_queries::names(db, round.id).await?;
    let proposed = rows.iter().map(|row| row.proposed_by);
    let people: Vec<Uuid> = proposed.chain(rows.iter().filter_map(|row| row.settled_by)).collect();
    let by = names(db, people.into_iter()).await?;
    let mut listed = Vec::new();
    for rows in by_proposal(rows) {
        let Some(row) = rows.first().cloned() else { continue };
        let (mut differences, mut read_again) = (Vec::new(), Vec::new());
        for row in &rows {
            let found = differing(db, &asked, row).await?;
            read_again.extend(row.paper_number.filter(|_| !found.is_empty()));
            differences.extend(found);
        }
        listed.push(Listed {
            many: rows.len(),
            about: about(&rows, &meetings),
            proposed_by: name_of(&by, row.proposed_by),
            settled_by: row.settled_by.map(|id| name_of(&by, id)),
            signing: signing(db, moderator, &row).await?,
            differences,
            read_again,
            row,
        });
    }
    Ok(listed)
}

/// The rows of each proposal together, the last first.
fn by_proposal(rows: Vec<correction::Model>) -> Vec<Vec<correction::Model>> {
    let mut proposals: BTreeMap<_, Vec<correction::Model>> = BTreeMap::new();
    for row in rows {
        proposals.entry(Reverse((row.proposed_at, row.proposal()))).or_default().push(row);
    }
    proposals.into_values().collect()
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

/// How much of a round has been changed or taken away since its tables were computed, with what is signed `now`.
///
/// # Errors
/// When the database cannot be read.
pub async fn changed(db: &impl ConnectionTrait, round_id: Uuid, now: &[correction::Model]) -> Result<Changed, DbErr> {
    let signed = correction::Entity::find()
        .filter(correction::COLUMN.round_id.eq(round_id))
        .filter(correction::COLUMN.round_result_id.is_not_null())
        .all(db)
        .await?;
    Ok(Changed::of(signed.iter().chain(now)))
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

/// The meetings of a round that count, the newest first, each with as many participants as it was said to have had last.
///
/// # Errors
/// When the database cannot be read.
pub async fn meetings(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Vec<meeting::Model>, DbErr> {
    let said = people(db, round_id).await?;
    let rows = meeting_queries::counting(db, round_id).await?.into_iter();
    let right = |row: meeting::Model| meeting::Model {
        participants: said.get(&row.submission_id).copied().unwrap_or(row.participants),
        ..row
    };
    Ok(rows.map(right).collect())
}

/// How many took part in each meeting whose number was corrected in the signed result, by what was signed last.
///
/// # Errors
/// When the database cannot be read.
pub async fn people(db: &impl ConnectionTrait, round_id: Uuid) -> Result<HashMap<Uuid, i32>, DbErr> {
    let mut signed = correction::Entity::find()
        .filter(correction::COLUMN.round_id.eq(round_id))
        .filter(correction::COLUMN.round_result_id.is_not_null())
        .all(db)
        .await?;
    // By version, which grows with each; a clock may jump.
    let results = round_result::Entity::find().filter(round_result::COLUMN.round_id.eq(round_id)).all(db).await?;
    let versions: HashMap<Uuid, i32> = results.into_iter().map(|row| (row.id, row.version)).collect();
    signed.sort_by_key(|row| row.round_result_id.and_then(|id| versions.get(&id).copied()));
    Ok(signed.into_iter().filter_map(|row| Some((row.submission_id, row.people?))).collect())
}
