//! A question is asked, or answered: one transaction with its row in the log and the mail. What was asked and answered is never
//! changed.

use sea_orm::{
    ActiveValue::Set, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect,
    sea_query::OnConflict,
};
use uuid::Uuid;

use super::queries::may_be_asked;
use crate::{
    account::rights::{ModeratorOf, ReaderOf},
    context::AppState,
    entity::{brief_question, membership::Role, round},
    error::AppError,
    record::audit::{self, Act},
    summary::elected_mail::tell::answered,
    transaction::begin_writing,
};

/// Asks under `key`, which the form brought: sending the same form twice asks once.
///
/// # Errors
/// [`AppError::NotFound`] for those who are not elected; [`AppError::Conflict`] when the round is archived, or another question
/// has the key.
pub async fn ask(state: &AppState, reader: &ReaderOf<round::Model>, key: Uuid, text: String) -> Result<(), AppError> {
    let (round, by) = (reader.row(), reader.account().id);
    if reader.role() != Role::ElectedRepresentative {
        tracing::warn!(account.id = %by, round.id = %round.id, "would ask about a brief without being elected");
        return Err(AppError::NotFound);
    }
    let wanted = brief_question::Model {
        id: key,
        round_id: round.id,
        text,
        asked_by: by,
        asked_at: state.clock.now(),
        answer: None,
        answered_by: None,
        answered_at: None,
    };
    let txn = begin_writing(&state.db).await?;
    goes_on(&txn, round, AppError::Conflict("Omgången är avslutad, så det går inte att ställa frågor längre")).await?;
    let once = OnConflict::column(brief_question::Column::Id).do_nothing().to_owned();
    let insert = brief_question::Entity::insert(wanted.clone().into_active_model()).on_conflict(once);
    if insert.exec_without_returning(&txn).await? == 0 {
        let there = brief_question::Entity::find_by_id(key).one(&txn).await?;
        let is_same = there.is_some_and(|there| {
            (there.round_id, there.asked_by, there.text) == (wanted.round_id, wanted.asked_by, wanted.text)
        });
        let sent = AppError::Conflict("Frågan är redan skickad. Du kan ställa en till.");
        return if is_same { Ok(()) } else { Err(sent) };
    }
    audit::write(state, &txn, Act::on_round(Some(by), round, "brief.ask", None)).await?;
    Ok(txn.commit().await?)
}

/// Answers a question, and tells the one who asked.
///
/// # Errors
/// [`AppError::NotFound`] when the round has no such question; [`AppError::Conflict`] when the round is archived, or somebody has
/// answered it.
pub async fn answer(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    question: Uuid,
    text: String,
) -> Result<(), AppError> {
    let (round, by) = (moderator.row(), moderator.account().id);
    let txn = begin_writing(&state.db).await?;
    goes_on(&txn, round, AppError::Conflict("Omgången är avslutad, så det går inte att svara på frågor längre"))
        .await?;
    let row = brief_question::Entity::find_by_id(question)
        .filter(brief_question::COLUMN.round_id.eq(round.id))
        .one(&txn)
        .await?
        .ok_or(AppError::NotFound)?;
    let set = brief_question::ActiveModel {
        answer: Set(Some(text)),
        answered_by: Set(Some(by)),
        answered_at: Set(Some(state.clock.now())),
        ..Default::default()
    };
    let changed = brief_question::Entity::update_many()
        .set(set)
        .filter(brief_question::COLUMN.id.eq(row.id))
        .filter(brief_question::COLUMN.answered_at.is_null())
        .exec(&txn)
        .await?;
    if changed.rows_affected == 0 {
        return Err(AppError::Conflict("Någon annan har svarat på frågan"));
    }
    audit::write(state, &txn, Act::on_round(Some(by), round, "brief.answer", None)).await?;
    answered(state, &txn, round, row.asked_by).await?;
    Ok(txn.commit().await?)
}

/// Whoever archives the round holds its row too: nothing slips in after that. Else it is `over`.
async fn goes_on(txn: &DatabaseTransaction, round: &round::Model, over: AppError) -> Result<(), AppError> {
    let row = round::Entity::find_by_id(round.id).lock_shared().one(txn).await?.ok_or(AppError::NotFound)?;
    if may_be_asked(row.state) { Ok(()) } else { Err(over) }
}
