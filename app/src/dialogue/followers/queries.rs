//! Followers come and go. Each step takes the same way through the database whether the address follows already or not, so
//! that neither the answer nor its time tells.

use chrono::NaiveDate;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect,
    sea_query::{Expr, OnConflict, Query},
};
use uuid::Uuid;

use super::{
    letters, rules,
    token::{self, Purpose},
};
use crate::{
    context::{AppState, new_secret_id},
    dialogue::queries::PublicDialogue,
    entity::{dialogue, follower, follower_notice, follower_notice::RoundEvent, round, round::RoundState},
    mail::{
        address::mailbox,
        outbox::{self, Goes},
    },
    transaction::begin_writing,
    words::Words,
};

/// Somebody wants mail at `address`: it is asked, unless it follows already or has been asked often enough. The statements
/// are the same then.
///
/// # Errors
/// When the database fails.
pub async fn ask(state: &AppState, dialogue: &PublicDialogue, address: &str, words: Words) -> Result<(), DbErr> {
    let txn = begin_writing(&state.db).await?;
    let new = new_row(dialogue.row.id, address, words);
    let key = OnConflict::columns([follower::Column::DialogueId, follower::Column::Address]).do_nothing().to_owned();
    follower::Entity::insert(new).on_conflict(key).exec_without_returning(&txn).await?;
    let (follower, goes) = may_be_asked(state, &txn, dialogue.row.id, address, words).await?;
    let letter = letters::confirm(state, dialogue, follower, words);
    outbox::put_or_pretend(&txn, &state.clock, letter.to(address, words), goes).await?;
    txn.commit().await
}

fn new_row(dialogue_id: Uuid, address: &str, words: Words) -> follower::ActiveModel {
    follower::ActiveModel {
        id: Set(new_secret_id()),
        dialogue_id: Set(dialogue_id),
        address: Set(address.to_owned()),
        mailbox: Set(mailbox(address)),
        language: Set(words.tag().to_owned()),
        asked: Set(0),
        // Nobody has been asked yet: over at once unless the next step says otherwise.
        expires_on: Set(Some(NaiveDate::default())),
        refused: Set(0),
    }
}

/// Counts one question to this address and returns whom it is for, and whether it goes there.
async fn may_be_asked(
    state: &AppState,
    db: &impl ConnectionTrait,
    dialogue_id: Uuid,
    address: &str,
    words: Words,
) -> Result<(Uuid, Goes), DbErr> {
    let seldom = asked(db, &mailbox(address)).await? < rules::MOST_ASKED;
    let row = follower::Entity::find()
        .filter(follower::COLUMN.dialogue_id.eq(dialogue_id))
        .filter(follower::COLUMN.address.eq(address))
        .one(db)
        .await?
        .ok_or_else(|| DbErr::RecordNotFound("follower".to_owned()))?;
    let asks = seldom && row.expires_on.is_some();
    let last = if asks { Some(rules::last_day_to_confirm(state.clock.now())) } else { row.expires_on };
    let change = follower::ActiveModel {
        id: Set(row.id),
        asked: Set(row.asked + i32::from(asks)),
        expires_on: Set(last),
        language: Set(if asks { words.tag().to_owned() } else { row.language }),
        ..Default::default()
    };
    follower::Entity::update(change).exec(db).await?;
    Ok((row.id, if asks { Goes::Out } else { Goes::Nowhere }))
}

/// How often this mailbox has been asked in the last week, by anybody, without an answer. The first statement takes its
/// rows, so that many who ask at once are counted one after the other.
async fn asked(db: &impl ConnectionTrait, mailbox: &str) -> Result<i64, DbErr> {
    follower::Entity::update_many()
        .col_expr(follower::Column::Asked, Expr::col(follower::Column::Asked))
        .filter(follower::COLUMN.mailbox.eq(mailbox))
        .exec(db)
        .await?;
    let sum = follower::Entity::find()
        .select_only()
        .column_as(follower::Column::Asked.sum(), "asked")
        .filter(follower::COLUMN.mailbox.eq(mailbox))
        .filter(follower::COLUMN.expires_on.is_not_null())
        .into_tuple::<Option<i64>>()
        .one(db)
        .await?;
    Ok(sum.flatten().unwrap_or_default())
}

/// How somebody who has a link of a mail stands to the dialogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// They have said yes.
    Follows,
    /// They have been asked, and have not said anything.
    Asked,
    /// They have ended it, it has ended, or they were asked too long ago.
    Gone,
}

/// How `follower` stands to the dialogue now.
///
/// # Errors
/// When the database fails.
pub async fn standing(state: &AppState, follower: Uuid) -> Result<Standing, DbErr> {
    let found = follower::Entity::find_by_id(follower).filter(in_time(state)).one(&state.db).await?;
    Ok(match found.map(|row| row.expires_on) {
        None => Standing::Gone,
        Some(None) => Standing::Follows,
        Some(Some(_)) => Standing::Asked,
    })
}

/// They say yes: from now on they follow. Says whether it was in time; saying it twice is as good as once.
///
/// # Errors
/// When the database fails.
pub async fn confirm(state: &AppState, follower: Uuid) -> Result<bool, DbErr> {
    let confirmed = follower::Entity::update_many()
        .col_expr(follower::Column::ExpiresOn, Expr::value(None::<NaiveDate>))
        .filter(follower::COLUMN.id.eq(follower))
        .filter(in_time(state))
        .exec(&state.db)
        .await?;
    Ok(confirmed.rows_affected == 1)
}

fn in_time(state: &AppState) -> Condition {
    let today = state.clock.now().date_naive();
    Condition::any().add(follower::Column::ExpiresOn.is_null()).add(follower::Column::ExpiresOn.gte(today))
}

/// They want no more: the address is erased, and so is what waits to be sent to it. Ending it twice does no harm.
///
/// # Errors
/// When the database fails.
pub async fn end(state: &AppState, slug: &str, follower: Uuid) -> Result<(), DbErr> {
    let txn = begin_writing(&state.db).await?;
    // While they are being told of something they wait, so that what is told them goes too.
    follower::Entity::find_by_id(follower).lock_exclusive().one(&txn).await?;
    forget(&txn, follower::Column::Id.eq(follower)).await?;
    outbox::withdraw(&txn, &letters::unsubscribe(state, slug, follower)).await?;
    txn.commit().await
}

/// Everybody who followed the dialogue is erased, with what waits to be sent to them.
async fn erase(state: &AppState, db: &impl ConnectionTrait, dialogue: &dialogue::Model) -> Result<(), DbErr> {
    let followers = follower::Entity::find().filter(follower::COLUMN.dialogue_id.eq(dialogue.id)).all(db).await?;
    for follower in followers {
        outbox::withdraw(db, &letters::unsubscribe(state, &dialogue.slug, follower.id)).await?;
    }
    forget(db, follower::Column::DialogueId.eq(dialogue.id)).await
}

/// Whether those who follow the dialogue are told that a round was withdrawn or that they have their reply, and mail to them still waits.
async fn is_being_told(state: &AppState, db: &impl ConnectionTrait, dialogue: &dialogue::Model) -> Result<bool, DbErr> {
    let followers = Query::select()
        .column(follower::Column::Id)
        .from(follower::Entity)
        .and_where(follower::Column::DialogueId.eq(dialogue.id))
        .take();
    let told = follower_notice::Entity::find()
        .filter(follower_notice::Column::Event.is_in([RoundEvent::Withdrawn, RoundEvent::FedBack]))
        .filter(follower_notice::Column::FollowerId.in_subquery(followers))
        .count(db)
        .await?;
    Ok(0 < told && outbox::waits(db, &letters::unsubscribe_start(state, &dialogue.slug)).await?)
}

/// Erases those who follow a dialogue whose rounds have all been archived or called off: nothing more will happen in it. Who is
/// to be told so is told first, if the mail server takes it within its days.
///
/// # Errors
/// When the database fails.
pub async fn erase_ended(state: &AppState) -> Result<(), DbErr> {
    let followed = Query::select().distinct().column(follower::Column::DialogueId).from(follower::Entity).take();
    let rounds = |states: Condition| {
        Query::select().column(round::Column::DialogueId).from(round::Entity).cond_where(states).take()
    };
    let over = [RoundState::Archived, RoundState::Withdrawn];
    let ended = dialogue::Entity::find()
        .filter(dialogue::Column::Id.in_subquery(followed))
        .filter(dialogue::Column::Id.in_subquery(rounds(Condition::all())))
        .filter(
            dialogue::Column::Id.not_in_subquery(rounds(Condition::all().add(round::Column::State.is_not_in(over)))),
        )
        .all(&state.db)
        .await?;
    for dialogue in ended {
        let txn = begin_writing(&state.db).await?;
        if !is_being_told(state, &txn, &dialogue).await? {
            erase(state, &txn, &dialogue).await?;
        }
        txn.commit().await?;
    }
    Ok(())
}

/// Erases those who were asked and did not answer in time.
///
/// # Errors
/// When the database fails.
pub async fn forget_unconfirmed(state: &AppState) -> Result<(), DbErr> {
    forget(&state.db, follower::Column::ExpiresOn.lt(state.clock.now().date_naive())).await
}

pub(super) async fn forget(db: &impl ConnectionTrait, whom: sea_orm::sea_query::SimpleExpr) -> Result<(), DbErr> {
    let ids = follower::Entity::find().select_only().column(follower::Column::Id).filter(whom.clone());
    let told = follower_notice::Column::FollowerId.in_subquery(sea_orm::QueryTrait::into_query(ids));
    follower_notice::Entity::delete_many().filter(told).exec(db).await?;
    follower::Entity::delete_many().filter(whom).exec(db).await.map(drop)
}

/// The follower that the code was made for, if we made it. Nobody, where they follow another dialogue than the one at this
/// address; one who follows none any more could have followed this one.
///
/// # Errors
/// When the database cannot be read.
pub async fn follower_of(state: &AppState, purpose: Purpose, slug: &str, code: &str) -> Result<Option<Uuid>, DbErr> {
    let Some(follower) = token::read(&state.keys, purpose, code) else {
        return Ok(None);
    };
    let here = Query::select()
        .column(dialogue::Column::Id)
        .from(dialogue::Entity)
        .and_where(dialogue::Column::Slug.eq(slug))
        .take();
    let elsewhere = follower::Entity::find_by_id(follower)
        .filter(follower::Column::DialogueId.not_in_subquery(here))
        .count(&state.db)
        .await?;
    Ok((elsewhere == 0).then_some(follower))
}
