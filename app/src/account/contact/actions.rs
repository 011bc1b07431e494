//! POST: the number and the address are saved.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::request::Parts;
use sea_orm::{ActiveValue::Set, EntityTrait, TransactionTrait};

use super::form::{self, Wanted};
use crate::{
    account::{
        people::{
            actions::{CONTACT, DONE},
            people_path,
        },
        rights::organisation::{AdministratorOf, own_administrator_of},
    },
    context::AppState,
    entity::organisation,
    error::AppError,
    forms::Sent,
    record::audit::{self, Act},
    round::{actions::answer, life::NotDone},
};

/// POST: say how residents reach the organisation.
///
/// # Errors
/// [`AppError::NotFound`] for everybody but its own administrators.
pub async fn save_contact(
    State(state): State<AppState>,
    Path(slug): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let administrator = own_administrator_of(&state, &parts.headers, &slug).await?;
    let done = match form::check(&sent) {
        Ok(wanted) => save(&state, &administrator, wanted).await,
        Err(errors) => Err(NotDone::Missing(errors)),
    };
    answer(&state, parts, sent, done, &format!("{}?{DONE}={CONTACT}", people_path(&slug))).await
}

async fn save(
    state: &AppState,
    administrator: &AdministratorOf<organisation::Model>,
    wanted: Wanted,
) -> Result<(), NotDone> {
    let id = administrator.row().id;
    let txn = state.db.begin().await?;
    let act = Act {
        account_id: Some(administrator.account().id),
        act: "organisation.contact",
        subject_kind: "organisation",
        subject_id: Some(id),
        ..Act::default()
    };
    let change = organisation::ActiveModel {
        id: Set(id),
        contact_phone: Set(wanted.phone),
        contact_mail: Set(wanted.mail),
        ..Default::default()
    };
    organisation::Entity::update(change).exec(&txn).await?;
    audit::write_of(state, &txn, Some(id), act).await?;
    Ok(txn.commit().await?)
}
