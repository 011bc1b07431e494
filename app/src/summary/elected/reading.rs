//! One of the elected has a brief before them: what they have read is marked, for their own start page and mail. When they read it is
//! kept nowhere.

use sea_orm::{DatabaseConnection, DbErr, EntityTrait, IntoActiveModel, QuerySelect, sea_query::OnConflict};

use crate::{
    account::rights::ReaderOf,
    entity::{
        brief_read,
        membership::Role,
        round::{self, RoundState},
    },
    transaction::begin_writing,
};

/// Marks that this `version` of the summary was read (0 where there is none), and so many answers. What is read again as it was
/// writes nothing. A moderator's reading is no mark, and nothing is kept of who reads what is archived.
///
/// # Errors
/// When the database fails.
pub async fn note(
    db: &DatabaseConnection,
    reader: &ReaderOf<round::Model>,
    version: i32,
    answers: usize,
) -> Result<(), DbErr> {
    if reader.role() != Role::ElectedRepresentative || reader.row().state == RoundState::Archived {
        return Ok(());
    }
    let row = brief_read::Model {
        account_id: reader.account().id,
        round_id: reader.row().id,
        summary_version: version,
        answers: i32::try_from(answers).unwrap_or(i32::MAX),
    };
    let key = (row.account_id, row.round_id);
    if brief_read::Entity::find_by_id(key).one(db).await?.as_ref() == Some(&row) {
        return Ok(());
    }
    let txn = begin_writing(db).await?;
    // Whoever archives the round holds its row too: nothing is marked after that.
    let round = round::Entity::find_by_id(row.round_id).lock_shared().one(&txn).await?;
    if round.is_none_or(|round| round.state == RoundState::Archived) {
        return Ok(());
    }
    let newest = OnConflict::columns([brief_read::Column::AccountId, brief_read::Column::RoundId])
        .update_columns([brief_read::Column::SummaryVersion, brief_read::Column::Answers])
        .to_owned();
    let insert = brief_read::Entity::insert(row.into_active_model()).on_conflict(newest);
    insert.exec_without_returning(&txn).await?;
    txn.commit().await
}
