//! What waits is told by the clock, once a day at most. Any number of processes may look at the same time: the row of a person says
//! who has looked today, and is written in the transaction of the mail.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter,
    QuerySelect, QueryTrait,
};
use uuid::Uuid;

use super::{
    letters,
    people::{make_row, with_role},
    rules::{day_to_tell, is_told, print, worth_telling},
};
use crate::{
    context::AppState,
    entity::{account, membership, membership::Role, staff_mail, staff_mail::StaffMail},
    mail::outbox,
    round::{waiting::Waiting, work_list::work_list},
    transaction::begin_writing,
};

/// For whom something may wait.
const ROLES: [Role; 3] = [Role::Moderator, Role::Administrator, Role::CountyAdministrator];

/// Tells everybody who has not been looked at today. One that fails does not keep the others. Returns how many were told.
///
/// # Errors
/// When the database cannot be read.
pub async fn tell(state: &AppState) -> Result<u64, DbErr> {
    let now = state.clock.now();
    let Some(today) = day_to_tell(now) else { return Ok(0) };
    let done = staff_mail::Entity::find().select_only().column(staff_mail::Column::AccountId).filter(
        Condition::any()
            .add(staff_mail::COLUMN.looked_on.gte(today))
            .add(staff_mail::COLUMN.wanted.ne(StaffMail::Daily)),
    );
    let left = with_role(&ROLES, None).filter(account::Column::Id.not_in_subquery(done.into_query()));
    let mut told = 0;
    for person in left.all(&state.db).await? {
        match tell_one(state, &person, today, now).await {
            Ok(mails) => told += mails,
            Err(error) => tracing::error!(account.id = %person.id, %error, "somebody could not be told what waits"),
        }
    }
    Ok(told)
}

async fn tell_one(
    state: &AppState,
    person: &account::Model,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<u64, DbErr> {
    let txn = begin_writing(&state.db).await?;
    make_row(&txn, person.id).await?;
    let looked = staff_mail::ActiveModel { looked_on: Set(Some(today)), ..Default::default() };
    let ours = staff_mail::Entity::update_many()
        .set(looked)
        .filter(staff_mail::COLUMN.account_id.eq(person.id))
        .filter(staff_mail::COLUMN.wanted.eq(StaffMail::Daily))
        .filter(
            Condition::any().add(staff_mail::Column::LookedOn.is_null()).add(staff_mail::COLUMN.looked_on.lt(today)),
        )
        .exec(&txn)
        .await?;
    let row = staff_mail::Entity::find_by_id(person.id).one(&txn).await?;
    let Some(row) = row.filter(|_| ours.rows_affected == 1) else { return Ok(0) };
    let tasks = worth_telling(waits_for(&txn, person.id, now).await?, now);
    let print = print(&tasks);
    let is_told = is_told(&row, &tasks, &print, today);
    if is_told {
        let told = staff_mail::ActiveModel {
            account_id: Set(person.id),
            told_on: Set(Some(today)),
            told: Set(Some(print)),
            ..Default::default()
        };
        told.update(&txn).await?;
        outbox::put(&txn, &state.clock, letters::waiting(state, person, &tasks)).await?;
    }
    txn.commit().await?;
    Ok(u64::from(is_told))
}

/// What waits for somebody, by the roles that they have now: what their start page tells.
async fn waits_for(db: &impl ConnectionTrait, account_id: Uuid, now: DateTime<Utc>) -> Result<Vec<Waiting>, DbErr> {
    let seats = membership::Entity::find().filter(membership::COLUMN.account_id.eq(account_id)).all(db).await?;
    Ok(work_list(db, account_id, &seats, now).await?.waiting)
}
