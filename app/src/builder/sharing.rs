//! Questions that several rounds ask. Nobody changes them for the others: a planned round gets a copy of its own first, and whoever
//! asks for that has been told what it means.

use sea_orm::{ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter};

use super::{
    changes::Done,
    done::What,
    hold::{sentence, take},
    rules::Locked,
};
use crate::{
    account::rights::ModeratorOf,
    context::AppState,
    entity::round,
    error::AppError,
    round::planning::copying::{opened_with, write_copy},
};

/// How many other rounds, in whatever state, ask the questions of this one.
///
/// # Errors
/// When the database cannot be read.
pub async fn others(db: &impl ConnectionTrait, round: &round::Model) -> Result<u64, DbErr> {
    round::Entity::find()
        .filter(round::COLUMN.questionnaire_id.eq(round.questionnaire_id))
        .filter(round::COLUMN.id.ne(round.id))
        .count(db)
        .await
}

/// Gives the round a copy of the questions that it shares, with their translations. Standard questions stay comparable. A round
/// whose questions are its own already keeps them.
///
/// # Errors
/// [`AppError::Conflict`] when the round is not planned any more.
pub async fn make_own(state: &AppState, moderator: &ModeratorOf<round::Model>) -> Done {
    let (held, why) = take(state, moderator).await?;
    let id = held.round.id;
    match why {
        Some(Locked::Shared) => {}
        None => return Ok((What::Same, id)),
        Some(why) => return Err(AppError::Conflict(sentence(why)).into()),
    }
    let questions = opened_with(&held.txn, held.round.questionnaire_id).await?;
    // It says the same, so it is the same edition.
    let own = write_copy(&held.txn, &state.clock, questions, held.board.asked.row.edition).await?;
    let set = round::ActiveModel { id: Set(id), questionnaire_id: Set(own), ..Default::default() };
    round::Entity::update(set).exec(&held.txn).await?;
    let note = format!("Tidigare frågor: {}. Egna frågor: {own}.", held.round.questionnaire_id);
    held.done(state, moderator, "round.own_questions", note).await?;
    Ok((What::MadeOwn, id))
}
