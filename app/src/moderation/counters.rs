//! The work counters: every number about an unclosed round that staff see beside how many have answered (`OpenRound`).
//! They say how much there is left to read, and nothing about what was answered (`disclosure.md`, G6 and G7).

use std::collections::HashMap;

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect, Select,
    sea_query::{Expr, ExprTrait, Query},
};
use uuid::Uuid;

use crate::entity::{comment, comment::CommentState, submission};

/// Comments of a round that nobody has read.
pub async fn left_to_read(db: &impl ConnectionTrait, round_id: Uuid) -> Result<u64, DbErr> {
    unread().filter(comment::COLUMN.round_id.eq(round_id)).count(db).await
}

/// The same for several rounds; one without any is not in the map.
pub async fn left_by_round(db: &impl ConnectionTrait, rounds: &[Uuid]) -> Result<HashMap<Uuid, u64>, DbErr> {
    let rows: Vec<(Uuid, i64)> = unread()
        .select_only()
        .column(comment::Column::RoundId)
        .column_as(comment::Column::Id.count(), "left")
        .filter(comment::COLUMN.round_id.is_in(rounds.iter().copied()))
        .group_by(comment::Column::RoundId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(id, n)| (id, u64::try_from(n).unwrap_or_default())).collect())
}

/// What is in the queue: unread, and part of an answer that counts.
pub(super) fn unread() -> Select<comment::Entity> {
    comment::Entity::find().filter(comment::COLUMN.state.eq(CommentState::Unread)).filter(is_of_a_counted_answer())
}

/// The answer was sent in time, has not been withdrawn, and has not been changed since.
pub fn is_of_a_counted_answer() -> Expr {
    let answer = |column| Expr::col((submission::Entity, column));
    let own = |column| Expr::col((comment::Entity, column));
    let living = Query::select()
        .expr(Expr::val(1))
        .from(submission::Entity)
        .and_where(answer(submission::Column::Id).equals((comment::Entity, comment::Column::SubmissionId)))
        .and_where(answer(submission::Column::Version).eq(own(comment::Column::SubmissionVersion)))
        .and_where(answer(submission::Column::WithdrawnOn).is_null())
        .and_where(answer(submission::Column::IsLate).eq(false))
        .to_owned();
    Expr::exists(living)
}
