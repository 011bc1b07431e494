//! The elected are told by the clock what is new to them. Any number of processes may look at the same time: the row of a person says
//! who has looked today, and is written in the transaction of the mail.

use chrono::NaiveDate;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter,
    QuerySelect, QueryTrait,
};
use uuid::Uuid;

use super::{
    letters,
    people::{make_row, wanted},
    rules::{is_told, keys, news},
};
use crate::{
    context::AppState,
    entity::{account, elected_mail, elected_mail::ElectedMail, membership, membership::Role, round},
    mail::outbox,
    round::staff_mail::{
        people::{seated, with_role},
        rules::day_to_tell,
    },
    summary::elected::queries::cards,
    transaction::begin_writing,
};

/// Tells everybody who has not been looked at today. One that fails does not keep the others. Returns how many were told.
///
/// # Errors
/// When the database cannot be read.
pub async fn tell(state: &AppState) -> Result<u64, DbErr> {
    let Some(today) = day_to_tell(state.clock.now()) else { return Ok(0) };
    let done = elected_mail::Entity::find().select_only().column(elected_mail::Column::AccountId).filter(
        Condition::any()
            .add(elected_mail::COLUMN.looked_on.gte(today))
            .add(elected_mail::COLUMN.wanted.eq(ElectedMail::Off)),
    );
    let left = with_role(&[Role::ElectedRepresentative], None)
        .filter(account::Column::Id.not_in_subquery(done.into_query()))
        .all(&state.db)
        .await?;
    let mut told = 0;
    for person in left {
        match tell_one(state, &person, today).await {
            Ok(mails) => told += mails,
            Err(error) => {
                tracing::error!(account.id = %person.id, %error, "one of the elected could not be told what is new");
            }
        }
    }
    Ok(told)
}

async fn tell_one(state: &AppState, person: &account::Model, today: NaiveDate) -> Result<u64, DbErr> {
    let txn = begin_writing(&state.db).await?;
    make_row(&txn, person.id).await?;
    let looked = elected_mail::ActiveModel { looked_on: Set(Some(today)), ..Default::default() };
    let ours = elected_mail::Entity::update_many()
        .set(looked)
        .filter(elected_mail::COLUMN.account_id.eq(person.id))
        .filter(elected_mail::COLUMN.wanted.ne(ElectedMail::Off))
        .filter(
            Condition::any()
                .add(elected_mail::Column::LookedOn.is_null())
                .add(elected_mail::COLUMN.looked_on.lt(today)),
        )
        .exec(&txn)
        .await?;
    let row = elected_mail::Entity::find_by_id(person.id).one(&txn).await?;
    let Some(row) = row.filter(|_| ours.rows_affected == 1) else { return Ok(0) };
    let bodies = bodies(&txn, person.id).await?;
    let news = news(&cards(&txn, person.id, &bodies).await?, today);
    let is_told = is_told(&row, &news, today);
    if is_told {
        let told = elected_mail::ActiveModel {
            account_id: Set(person.id),
            told_on: Set(Some(today)),
            told: Set(Some(keys(&news))),
            ..Default::default()
        };
        told.update(&txn).await?;
        outbox::put(&txn, &state.clock, letters::digest(state, person, &news)).await?;
    }
    txn.commit().await?;
    Ok(u64::from(is_told))
}

/// The bodies where somebody is elected now.
async fn bodies(db: &impl ConnectionTrait, account_id: Uuid) -> Result<Vec<Uuid>, DbErr> {
    let seats = membership::Entity::find()
        .filter(membership::COLUMN.account_id.eq(account_id))
        .filter(membership::COLUMN.role.eq(Role::ElectedRepresentative))
        .all(db)
        .await?;
    Ok(seats.into_iter().filter_map(|seat| seat.body_id).collect())
}

/// Tells somebody that their question about a brief is answered, if they still are elected and want mail. Call it in the
/// transaction of the answer.
///
/// # Errors
/// When the database fails.
pub async fn answered(
    state: &AppState,
    db: &impl ConnectionTrait,
    round: &round::Model,
    asked_by: Uuid,
) -> Result<(), DbErr> {
    let asker = seated(&[Role::ElectedRepresentative], None).filter(account::COLUMN.id.eq(asked_by)).one(db).await?;
    match asker {
        Some(asker) if wanted(db, asker.id).await? != ElectedMail::Off => {
            outbox::put(db, &state.clock, letters::answered(state, &asker, round)).await
        }
        _ => Ok(()),
    }
}
