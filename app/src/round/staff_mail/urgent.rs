//! What cannot wait is told at once, each thing once a day: that a round did not open of itself, to its moderators; that mail to
//! followers could not be sent, to administrators.

use chrono::NaiveDate;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter, sea_query::OnConflict,
};
use uuid::Uuid;

use super::{
    letters,
    people::{administered, wanted, with_role},
};
use crate::{
    context::AppState,
    dialogue::followers::unsent,
    entity::{
        account,
        membership::{self, Role},
        outbox as mails,
        round::{self, RoundState},
        staff_mail::StaffMail,
        staff_notice,
        staff_notice::Urgent,
    },
    mail::{outbox, rules::day_of},
    swedish,
    transaction::begin_writing,
};

/// Tells those who have not been told. Any number of processes may do it side by side. Returns how many were told.
///
/// # Errors
/// When the database fails.
pub async fn tell(state: &AppState) -> Result<u64, DbErr> {
    Ok(tell_of_rounds(state).await? + tell_of_mail(state).await?)
}

async fn tell_of_rounds(state: &AppState) -> Result<u64, DbErr> {
    let failed = round::Entity::find()
        .filter(round::COLUMN.state.eq(RoundState::Planned))
        .filter(round::Column::FailedToOpenAt.is_not_null());
    let mut told = 0;
    for round in failed.all(&state.db).await? {
        let Some(at) = round.failed_to_open_at else { continue };
        let day = swedish::local(at).date_naive();
        for person in with_role(&[Role::Moderator], Some(round.controller_body_id)).all(&state.db).await? {
            let mail = letters::not_opened(state, &person, &round);
            told += tell_once(state, &person, (Urgent::NotOpened, round.id, day), mail).await?;
        }
    }
    Ok(told)
}

/// Only of what was given up today: it stays for two weeks, and is among what waits. It is told where the dialogue is. Mail to staff is
/// left out, or a mail that nobody gets would be told of by another.
async fn tell_of_mail(state: &AppState) -> Result<u64, DbErr> {
    let now = state.clock.now();
    let failed = mails::Entity::find().filter(mails::COLUMN.failed_at.gte(day_of(now)));
    if failed.one(&state.db).await?.is_none() {
        return Ok(0);
    }
    let (day, mut told) = (day_of(now).date_naive(), 0);
    let roles = [Role::Administrator, Role::CountyAdministrator];
    for person in with_role(&roles, None).all(&state.db).await? {
        let seats =
            membership::Entity::find().filter(membership::COLUMN.account_id.eq(person.id)).all(&state.db).await?;
        if !unsent::given_up_since(&state.db, administered(&seats), day_of(now)).await? {
            continue;
        }
        let mail = letters::mail_failed(state, &person);
        told += tell_once(state, &person, (Urgent::MailFailed, Uuid::nil(), day), mail).await?;
    }
    Ok(told)
}

/// Writes that somebody has been told, with the mail itself. Returns 1 if it is new and they want it.
async fn tell_once(
    state: &AppState,
    person: &account::Model,
    (event, subject_id, on_day): (Urgent, Uuid, NaiveDate),
    mail: outbox::NewMail,
) -> Result<u64, DbErr> {
    let there = staff_notice::Entity::find_by_id((person.id, event, subject_id, on_day)).one(&state.db).await?;
    if there.is_some() || wanted(&state.db, person.id).await? == StaffMail::Off {
        return Ok(0);
    }
    let txn = begin_writing(&state.db).await?;
    let is_new = note(&txn, person.id, (event, subject_id, on_day)).await?;
    if is_new {
        outbox::put(&txn, &state.clock, mail).await?;
    }
    txn.commit().await?;
    Ok(u64::from(is_new))
}

async fn note(
    txn: &DatabaseTransaction,
    account_id: Uuid,
    (event, subject_id, on_day): (Urgent, Uuid, NaiveDate),
) -> Result<bool, DbErr> {
    let row = staff_notice::ActiveModel {
        account_id: Set(account_id),
        event: Set(event),
        subject_id: Set(subject_id),
        on_day: Set(on_day),
    };
    let key = [
        staff_notice::Column::AccountId,
        staff_notice::Column::Event,
        staff_notice::Column::SubjectId,
        staff_notice::Column::OnDay,
    ];
    let once = OnConflict::columns(key).do_nothing().to_owned();
    Ok(staff_notice::Entity::insert(row).on_conflict(once).exec_without_returning(txn).await? == 1)
}
