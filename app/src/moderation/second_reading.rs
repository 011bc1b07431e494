//! How alike moderators judge: a sample of what is decided is read once more, by somebody else, who does not see the decision. It
//! changes nothing; it is measured. The sample is those whose random key comes first, about one in sixteen.

use std::collections::HashMap;

use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::{Expr, ExprTrait, OnConflict, Query},
};
use uuid::Uuid;

use super::{
    counters,
    decide::{Undecided, act, locked},
};
use crate::{
    account::rights::ModeratorOf,
    context::AppState,
    entity::{comment, comment::CommentState, round, second_reading},
    record::audit,
    swedish,
    transaction::begin_writing,
};

/// Comments whose key comes before this one are the sample: those that begin with the first of sixteen digits.
const SAMPLE: Uuid = Uuid::from_u128(1 << 124);

/// What can be decided.
pub const DECISIONS: [CommentState; 3] = [CommentState::Approved, CommentState::Redacted, CommentState::Withheld];

/// How many have been read twice, and how many of them judged alike.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Agreement {
    /// Read by two.
    pub twice: i64,
    /// Those where both said the same.
    pub alike: i64,
}

impl Agreement {
    /// "Två har läst 12 kommentarer var för sig och bedömt 11 av 12 lika."
    pub fn told(&self) -> String {
        match self.twice {
            0 => "Ingen kommentar är läst av två än.".to_owned(),
            twice => {
                let comments = swedish::count(twice, "kommentar", "kommentarer");
                format!("Två har läst {comments} var för sig och bedömt {} av {twice} lika.", self.alike)
            }
        }
    }
}

/// A comment of the sample that somebody else has decided on and nobody has read a second time.
///
/// # Errors
/// When the database cannot be read.
pub async fn next(
    db: &impl ConnectionTrait,
    moderator: &ModeratorOf<round::Model>,
) -> Result<Option<comment::Model>, DbErr> {
    to_read(moderator.account().id)
        .filter(comment::COLUMN.round_id.eq(moderator.row().id))
        .order_by_asc(comment::Column::Id)
        .one(db)
        .await
}

/// How many of the sample of these rounds `reader` could read a second time; a round without any is not in the map.
///
/// # Errors
/// When the database cannot be read.
pub async fn left_by_round(
    db: &impl ConnectionTrait,
    rounds: &[Uuid],
    reader: Uuid,
) -> Result<HashMap<Uuid, u64>, DbErr> {
    let rows: Vec<(Uuid, i64)> = to_read(reader)
        .select_only()
        .column(comment::Column::RoundId)
        .column_as(comment::Column::Id.count(), "comments")
        .filter(comment::Column::RoundId.is_in(rounds.iter().copied()))
        .group_by(comment::Column::RoundId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(round, comments)| (round, u64::try_from(comments).unwrap_or_default())).collect())
}

/// Comments of the sample that others than `reader` have decided on and nobody has read a second time.
fn to_read(reader: Uuid) -> Select<comment::Entity> {
    let read = Query::select()
        .expr(Expr::val(1))
        .from(second_reading::Entity)
        .and_where(
            Expr::col((second_reading::Entity, second_reading::Column::CommentId))
                .equals((comment::Entity, comment::Column::Id)),
        )
        .to_owned();
    comment::Entity::find()
        .filter(comment::Column::State.is_in(DECISIONS))
        .filter(comment::Column::Id.lt(SAMPLE))
        .filter(comment::Column::HandledBy.ne(reader))
        .filter(comment::COLUMN.is_own_statement.eq(false))
        .filter(counters::is_of_a_counted_answer())
        .filter(Expr::exists(read).not())
}

/// How alike the round's comments were judged.
///
/// # Errors
/// When the database cannot be read.
pub async fn agreement(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Agreement, DbErr> {
    let pairs: Vec<(CommentState, CommentState)> = second_reading::Entity::find()
        .select_only()
        .columns([second_reading::Column::First, second_reading::Column::Second])
        .filter(second_reading::COLUMN.round_id.eq(round_id))
        .into_tuple()
        .all(db)
        .await?;
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let alike = pairs.iter().filter(|(first, second)| first == second).count();
    Ok(Agreement { twice: count(pairs.len()), alike: count(alike) })
}

/// Notes what the second moderator would have decided, once.
///
/// # Errors
/// [`Undecided::Moved`] when the comment is not there to be read a second time by this moderator.
pub async fn note(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    comment_id: Uuid,
    second: CommentState,
) -> Result<(), Undecided> {
    let txn = begin_writing(&state.db).await?;
    let comment = locked(&txn, moderator, comment_id).await?;
    let me = moderator.account().id;
    let is_there = comment.id < SAMPLE && comment.handled_by.is_some_and(|by| by != me) && !comment.is_own_statement;
    let row = second_reading::ActiveModel {
        comment_id: Set(comment.id),
        round_id: Set(comment.round_id),
        first: Set(comment.state),
        second: Set(second),
        read_by: Set(me),
        read_at: Set(state.clock.now()),
    };
    let once = OnConflict::column(second_reading::Column::CommentId).do_nothing().to_owned();
    let insert = second_reading::Entity::insert(row).on_conflict(once);
    if !is_there || insert.exec_without_returning(&txn).await? == 0 {
        return Err(Undecided::Moved(
            "Kommentaren är redan läst en andra gång, eller så har ingen beslutat om den".to_owned(),
        ));
    }
    audit::write(state, &txn, act(moderator, &comment, "comment.second_reading", None)).await?;
    Ok(txn.commit().await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_alike_is_said_in_words() {
        assert!(Agreement::default().told().starts_with("Ingen"));
        assert!(Agreement { twice: 12, alike: 11 }.told().ends_with("bedömt 11 av 12 lika."));
    }
}
