//! The day of the promised reply has passed without one: whoever follows the dialogue is told so by the clock, once.

use chrono::NaiveDate;
use sea_orm::{
    ColumnTrait, DbErr, EntityTrait, Iterable, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Query, SelectStatement},
};
use uuid::Uuid;

use super::tell::tell;
use crate::{
    context::AppState,
    dialogue::rules,
    entity::{dialogue, follower, follower_notice, follower_notice::RoundEvent, round, round::RoundState},
    swedish,
    transaction::begin_writing,
};

/// Tells those who have not been told. Any number of processes may do it side by side.
///
/// # Errors
/// When the database fails.
pub async fn tell_late(state: &AppState) -> Result<(), DbErr> {
    let today = swedish::local(state.clock.now()).date_naive();
    for dialogue in late_dialogues(state, today).await? {
        tell_of(state, dialogue.id).await?;
    }
    Ok(())
}

async fn tell_of(state: &AppState, dialogue_id: Uuid) -> Result<(), DbErr> {
    let txn = begin_writing(&state.db).await?;
    // Another process that is at it waits here, and then finds that all have been told.
    dialogue::Entity::find_by_id(dialogue_id).lock_exclusive().one(&txn).await?;
    let waits = round::Entity::find()
        .filter(round::COLUMN.dialogue_id.eq(dialogue_id))
        .filter(round::Column::OpenedAt.is_not_null())
        .filter(round::Column::State.is_in(waiting()))
        .order_by_asc(round::Column::Id)
        .one(&txn)
        .await?;
    if let Some(round) = waits {
        tell(state, &txn, &round, RoundEvent::Late).await?;
    }
    txn.commit().await
}

/// Dialogues whose reply was due before `today` and has not been given, where somebody who follows has not been told.
async fn late_dialogues(state: &AppState, today: NaiveDate) -> Result<Vec<dialogue::Model>, DbErr> {
    let rounds = Query::select()
        .column(round::Column::DialogueId)
        .from(round::Entity)
        .and_where(round::Column::OpenedAt.is_not_null())
        .and_where(round::Column::State.is_in(waiting()))
        .take();
    dialogue::Entity::find()
        .filter(dialogue::Column::ReplyDue.lt(today))
        .filter(dialogue::Column::Id.in_subquery(not_told()))
        .filter(dialogue::Column::Id.in_subquery(rounds))
        .all(&state.db)
        .await
}

/// Dialogues with somebody who follows and has not been told.
fn not_told() -> SelectStatement {
    let told = Query::select()
        .column(follower_notice::Column::FollowerId)
        .from(follower_notice::Entity)
        .and_where(follower_notice::Column::Event.eq(RoundEvent::Late))
        .take();
    Query::select()
        .column(follower::Column::DialogueId)
        .from(follower::Entity)
        .and_where(follower::Column::ExpiresOn.is_null())
        .and_where(follower::Column::Id.not_in_subquery(told))
        .take()
}

/// In these states residents wait for the reply.
fn waiting() -> impl Iterator<Item = RoundState> {
    RoundState::iter().filter(|state| rules::awaits_reply(*state))
}
