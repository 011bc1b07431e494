//! Who gets mail about what waits, and how they end it.

use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter,
    QuerySelect, QueryTrait, Select, sea_query::OnConflict,
};
use uuid::Uuid;

use super::rules::MAIL_PATH;
use crate::{
    account::mail_ends,
    context::AppState,
    dialogue::followers::token::Purpose,
    entity::{account, brief_read, identity, membership, membership::Role, staff_mail, staff_mail::StaffMail},
    mail::outbox,
    record::audit::{self, Act},
    transaction::begin_writing,
};

/// Those with any of these roles, in a body or anywhere, who can sign in: as [`seated`], and nobody who has only been invited. Who
/// signs in with nothing but mailed links has come when they have read a brief.
pub fn with_role(roles: &[Role], body: Option<Uuid>) -> Select<account::Entity> {
    let known = identity::Entity::find().select_only().column(identity::Column::AccountId);
    let has_read = brief_read::Entity::find().select_only().column(brief_read::Column::AccountId);
    let has_come = Condition::any()
        .add(account::Column::PasswordHash.is_not_null())
        .add(account::Column::Id.in_subquery(known.into_query()))
        .add(account::Column::Id.in_subquery(has_read.into_query()));
    seated(roles, body).filter(has_come)
}

/// Those with any of these roles, in a body or anywhere: none whose account is closed, and none of a demonstration, who have no
/// mailbox.
pub fn seated(roles: &[Role], body: Option<Uuid>) -> Select<account::Entity> {
    let seats = membership::Entity::find()
        .select_only()
        .column(membership::Column::AccountId)
        .filter(membership::Column::Role.is_in(roles.iter().copied()))
        .filter(Condition::all().add_option(body.map(|body| membership::Column::BodyId.eq(body))));
    account::Entity::find()
        .filter(account::Column::Id.in_subquery(seats.into_query()))
        .filter(account::COLUMN.disabled_at.is_null())
        .filter(account::COLUMN.is_demonstration.eq(false))
}

/// The organisations that somebody with these seats administers, for themselves or for the county.
pub fn administered(seats: &[membership::Model]) -> Vec<Uuid> {
    let administers = |seat: &&membership::Model| matches!(seat.role, Role::Administrator | Role::CountyAdministrator);
    seats.iter().filter(administers).map(|seat| seat.organisation_id).collect()
}

/// Which mail somebody wants, as they have chosen or not.
///
/// # Errors
/// When the database cannot be read.
pub async fn wanted(db: &impl ConnectionTrait, account_id: Uuid) -> Result<StaffMail, DbErr> {
    let row = staff_mail::Entity::find_by_id(account_id).one(db).await?;
    Ok(row.map(|row| row.wanted).unwrap_or_default())
}

/// The row of somebody, made where there is none.
///
/// # Errors
/// When the database fails.
pub async fn make_row(db: &impl ConnectionTrait, account_id: Uuid) -> Result<(), DbErr> {
    let row = staff_mail::ActiveModel {
        account_id: Set(account_id),
        wanted: Set(StaffMail::default()),
        looked_on: Set(None),
        told_on: Set(None),
        told: Set(None),
    };
    let once = OnConflict::column(staff_mail::Column::AccountId).do_nothing().to_owned();
    staff_mail::Entity::insert(row).on_conflict(once).exec_without_returning(db).await.map(drop)
}

/// Chooses. `by` is nobody where a link in a mail did it. What waits to be sent to somebody who wants none any more is not sent.
///
/// # Errors
/// When the database fails.
pub async fn choose(state: &AppState, account_id: Uuid, wanted: StaffMail, by: Option<Uuid>) -> Result<(), DbErr> {
    let txn = begin_writing(&state.db).await?;
    make_row(&txn, account_id).await?;
    let chosen = staff_mail::ActiveModel { account_id: Set(account_id), wanted: Set(wanted), ..Default::default() };
    chosen.update(&txn).await?;
    if wanted == StaffMail::Off {
        outbox::withdraw(&txn, &end_address(state, account_id)).await?;
    }
    let act = Act {
        account_id: by,
        act: "account.staff_mail",
        subject_kind: "account",
        subject_id: Some(account_id),
        note: by.is_none().then(|| "Med länken i ett mejl.".to_owned()),
        ..Act::default()
    };
    audit::write(state, &txn, act).await?;
    txn.commit().await
}

/// Takes away what waits to be sent to somebody who does not work here any more.
///
/// # Errors
/// When the database fails.
pub async fn withdraw(state: &AppState, db: &impl ConnectionTrait, account_id: Uuid) -> Result<(), DbErr> {
    outbox::withdraw(db, &end_address(state, account_id)).await
}

/// The address where one POST ends it, and where people find a button.
pub fn end_address(state: &AppState, account_id: Uuid) -> String {
    mail_ends::address(state, Purpose::EndStaffMail, MAIL_PATH, account_id)
}
