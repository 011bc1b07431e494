//! How often the elected want mail, and how they end it.

use sea_orm::{ActiveModelTrait, ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, sea_query::OnConflict};
use uuid::Uuid;

use super::rules::MAIL_PATH;
use crate::{
    account::mail_ends,
    context::AppState,
    dialogue::followers::token::Purpose,
    entity::{elected_mail, elected_mail::ElectedMail},
    mail::outbox,
    record::audit::{self, Act},
    transaction::begin_writing,
};

/// How often somebody wants mail, as they have chosen or not.
///
/// # Errors
/// When the database cannot be read.
pub async fn wanted(db: &impl ConnectionTrait, account_id: Uuid) -> Result<ElectedMail, DbErr> {
    let row = elected_mail::Entity::find_by_id(account_id).one(db).await?;
    Ok(row.map(|row| row.wanted).unwrap_or_default())
}

/// The row of somebody, made where there is none.
///
/// # Errors
/// When the database fails.
pub async fn make_row(db: &impl ConnectionTrait, account_id: Uuid) -> Result<(), DbErr> {
    let row = elected_mail::ActiveModel {
        account_id: Set(account_id),
        wanted: Set(ElectedMail::default()),
        looked_on: Set(None),
        told_on: Set(None),
        told: Set(None),
    };
    let once = OnConflict::column(elected_mail::Column::AccountId).do_nothing().to_owned();
    elected_mail::Entity::insert(row).on_conflict(once).exec_without_returning(db).await.map(drop)
}

/// Chooses. `by` is nobody where a link in a mail did it. What waits to be sent to somebody who wants none any more is not sent.
///
/// # Errors
/// When the database fails.
pub async fn choose(state: &AppState, account_id: Uuid, wanted: ElectedMail, by: Option<Uuid>) -> Result<(), DbErr> {
    let txn = begin_writing(&state.db).await?;
    make_row(&txn, account_id).await?;
    let chosen = elected_mail::ActiveModel { account_id: Set(account_id), wanted: Set(wanted), ..Default::default() };
    chosen.update(&txn).await?;
    if wanted == ElectedMail::Off {
        withdraw(state, &txn, account_id).await?;
    }
    let act = Act {
        account_id: by,
        act: "account.elected_mail",
        subject_kind: "account",
        subject_id: Some(account_id),
        note: by.is_none().then(|| "Med länken i ett mejl.".to_owned()),
        ..Act::default()
    };
    audit::write(state, &txn, act).await?;
    txn.commit().await
}

/// Takes away what waits to be sent to somebody who is not elected any more.
///
/// # Errors
/// When the database fails.
pub async fn withdraw(state: &AppState, db: &impl ConnectionTrait, account_id: Uuid) -> Result<(), DbErr> {
    outbox::withdraw(db, &end_address(state, account_id)).await
}

/// The address where one POST ends it, and where people find a button.
pub fn end_address(state: &AppState, account_id: Uuid) -> String {
    mail_ends::address(state, Purpose::EndElectedMail, MAIL_PATH, account_id)
}
