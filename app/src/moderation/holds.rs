//! Several moderators read at once: whoever has a comment before them holds it for some minutes, and others get the next. When
//! the time is over it is like any other that is unread, so a browser that was closed keeps nothing from being read.
//!
//! Each statement here is a transaction of its own and takes the lock of one comment's row, so that none waits for another in a
//! ring. That two have the same comment all the same is met in [`super::decide`].

use chrono::TimeDelta;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    sea_query::{Expr, ExprTrait, OnConflict, Query},
};
use uuid::Uuid;

use crate::{
    account::rights::ModeratorOf,
    context::AppState,
    entity::{account, comment, comment_hold, round},
    moderation::counters,
};

/// How long a comment is one moderator's.
pub const HELD_FOR: TimeDelta = TimeDelta::minutes(5);

/// How often a comment is looked for that another took in the same moment.
const TRIES: usize = 20;

/// Which unread comment is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// The first.
    First,
    /// The one after this, and from the beginning again when there is none after it.
    After(Uuid),
    /// This one, as long as nobody has read it; else the first.
    This(Uuid),
}

/// An unread comment that nobody else has, in the order of their random keys, which tells nothing; held from now on. What this
/// moderator held before is free again.
///
/// # Errors
/// When the database fails.
pub async fn take_next(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    wanted: Wanted,
) -> Result<Option<comment::Model>, DbErr> {
    let mut found = None;
    for _ in 0..TRIES {
        found = free(state, moderator, wanted).await?;
        match &found {
            Some(comment) if !hold(state, moderator, comment.id).await? => continue,
            _ => break,
        }
    }
    let kept: Vec<Uuid> = found.iter().map(|comment| comment.id).collect();
    let_go(&state.db, moderator, &kept).await?;
    Ok(found)
}

/// The next `most` comments that nobody else has, after the one with the key `after` where there is one; held from now on.
///
/// # Errors
/// When the database fails.
pub async fn take_several(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    after: Option<Uuid>,
    most: u64,
) -> Result<Vec<comment::Model>, DbErr> {
    let after = Condition::all().add_option(after.map(|id| comment::Column::Id.gt(id)));
    let comments = queue(state, moderator)
        .filter(after)
        .filter(comment::COLUMN.is_own_statement.eq(false))
        .order_by_asc(comment::Column::Id)
        .limit(most)
        .all(&state.db)
        .await?;
    let mut taken = Vec::new();
    for comment in comments {
        if hold(state, moderator, comment.id).await? {
            taken.push(comment);
        }
    }
    let kept: Vec<Uuid> = taken.iter().map(|comment| comment.id).collect();
    let_go(&state.db, moderator, &kept).await?;
    Ok(taken)
}

/// Holds the comment, unless somebody else does. Says whether it is this moderator's now.
///
/// # Errors
/// When the database fails.
pub async fn hold(state: &AppState, moderator: &ModeratorOf<round::Model>, comment_id: Uuid) -> Result<bool, DbErr> {
    let (me, now) = (moderator.account().id, state.clock.now());
    let held = |column| Expr::col((comment_hold::Entity, column));
    let row = comment_hold::ActiveModel {
        comment_id: Set(comment_id),
        round_id: Set(moderator.row().id),
        account_id: Set(me),
        held_until: Set(now + HELD_FOR),
    };
    let mine_or_over = held(comment_hold::Column::AccountId).eq(me).or(held(comment_hold::Column::HeldUntil).lte(now));
    let unless_held = OnConflict::column(comment_hold::Column::CommentId)
        .update_columns([comment_hold::Column::AccountId, comment_hold::Column::HeldUntil])
        .action_and_where(mine_or_over)
        .to_owned();
    let changed = comment_hold::Entity::insert(row).on_conflict(unless_held).exec_without_returning(&state.db).await?;
    Ok(0 < changed)
}

/// Whether this moderator got the comment to read, and nobody else has since: a page of theirs shows all of it. That its time may be over
/// is for [`super::decide`] to mind.
///
/// # Errors
/// When the database cannot be read.
pub async fn is_before(
    db: &impl ConnectionTrait,
    moderator: &ModeratorOf<round::Model>,
    comment_id: Uuid,
) -> Result<bool, DbErr> {
    let held = comment_hold::Entity::find_by_id(comment_id)
        .filter(comment_hold::COLUMN.account_id.eq(moderator.account().id))
        .one(db)
        .await?;
    Ok(held.is_some())
}

/// Who else holds this comment now.
///
/// # Errors
/// When the database fails.
pub async fn held_by_another(
    state: &AppState,
    db: &impl ConnectionTrait,
    moderator: &ModeratorOf<round::Model>,
    comment_id: Uuid,
) -> Result<Option<account::Model>, DbErr> {
    let held = comment_hold::Entity::find_by_id(comment_id)
        .filter(comment_hold::COLUMN.account_id.ne(moderator.account().id))
        .filter(comment_hold::COLUMN.held_until.gt(state.clock.now()))
        .one(db)
        .await?;
    match held {
        Some(held) => account::Entity::find_by_id(held.account_id).one(db).await,
        None => Ok(None),
    }
}

/// Names of the others who read comments of the round now.
///
/// # Errors
/// When the database fails.
pub async fn others(state: &AppState, moderator: &ModeratorOf<round::Model>) -> Result<Vec<String>, DbErr> {
    let reading = comment_hold::Entity::find()
        .select_only()
        .column(comment_hold::Column::AccountId)
        .filter(comment_hold::COLUMN.round_id.eq(moderator.row().id))
        .filter(comment_hold::COLUMN.account_id.ne(moderator.account().id))
        .filter(comment_hold::COLUMN.held_until.gt(state.clock.now()))
        .into_query();
    let accounts = account::Entity::find().filter(account::Column::Id.in_subquery(reading));
    let accounts = accounts.order_by_asc(account::Column::DisplayName).all(&state.db).await?;
    Ok(accounts.into_iter().map(|account| account.display_name).collect())
}

/// What this moderator holds beside `kept` is free.
async fn let_go(db: &impl ConnectionTrait, moderator: &ModeratorOf<round::Model>, kept: &[Uuid]) -> Result<(), DbErr> {
    let own = comment_hold::Entity::delete_many()
        .filter(comment_hold::COLUMN.round_id.eq(moderator.row().id))
        .filter(comment_hold::COLUMN.account_id.eq(moderator.account().id))
        .filter(comment_hold::Column::CommentId.is_not_in(kept.iter().copied()));
    own.exec(db).await.map(drop)
}

async fn free(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    wanted: Wanted,
) -> Result<Option<comment::Model>, DbErr> {
    let wanted = match wanted {
        Wanted::First => None,
        Wanted::After(id) => Some(comment::Column::Id.gt(id)),
        Wanted::This(id) => Some(comment::Column::Id.eq(id)),
    };
    let first =
        |wanted: Condition| queue(state, moderator).filter(wanted).order_by_asc(comment::Column::Id).one(&state.db);
    let found = match wanted {
        Some(wanted) => first(Condition::all().add(wanted)).await?,
        None => None,
    };
    if found.is_some() { Ok(found) } else { first(Condition::all()).await }
}

/// What is unread and held by nobody else.
fn queue(state: &AppState, moderator: &ModeratorOf<round::Model>) -> sea_orm::Select<comment::Entity> {
    let held = |column| Expr::col((comment_hold::Entity, column));
    let by_another = Query::select()
        .expr(Expr::val(1))
        .from(comment_hold::Entity)
        .and_where(held(comment_hold::Column::CommentId).equals((comment::Entity, comment::Column::Id)))
        .and_where(held(comment_hold::Column::AccountId).ne(moderator.account().id))
        .and_where(held(comment_hold::Column::HeldUntil).gt(state.clock.now()))
        .to_owned();
    counters::unread().filter(comment::COLUMN.round_id.eq(moderator.row().id)).filter(Expr::exists(by_another).not())
}
