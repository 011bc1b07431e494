//! POST: the number and the address are saved.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::request::Parts;
use sea_orm::{ActiveValue::Set, EntityTrait};

use super::form::{self, Wanted, stamp};
use crate::{
    account::{
        members,
        oidc::settings::note,
        people::{
            actions::{CONTACT, DONE},
            people_path,
        },
        rights::organisation::{AdministratorOf, own_administrator_of},
    },
    channel::{form::SEEN, seen::unchanged},
    context::AppState,
    entity::organisation,
    error::AppError,
    forms::Sent,
    round::{actions::answer, life::NotDone},
    transaction::begin_writing,
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
        Ok(wanted) => save(&state, &administrator, sent.get(SEEN), wanted).await,
        Err(errors) => Err(NotDone::Missing(errors)),
    };
    answer(&state, parts, sent, done, &format!("{}?{DONE}={CONTACT}", people_path(&slug))).await
}

async fn save(
    state: &AppState,
    administrator: &AdministratorOf<organisation::Model>,
    seen: &str,
    wanted: Wanted,
) -> Result<(), NotDone> {
    let id = administrator.row().id;
    let txn = begin_writing(&state.db).await?;
    members::hold_organisation(&txn, id).await?;
    let stands = organisation::Entity::find_by_id(id).one(&txn).await?.ok_or(AppError::NotFound)?;
    unchanged(seen, &stamp(&stands), "Kontaktuppgifterna")?;
    let told = in_words(&wanted);
    let change = organisation::ActiveModel {
        id: Set(id),
        contact_phone: Set(wanted.phone),
        contact_mail: Set(wanted.mail),
        ..Default::default()
    };
    organisation::Entity::update(change).exec(&txn).await?;
    note(state, &txn, administrator, "organisation.contact", told).await?;
    Ok(txn.commit().await?)
}

/// What was saved, for the log.
fn in_words(wanted: &Wanted) -> String {
    let or_none = |value: &Option<String>| value.clone().unwrap_or_else(|| "inget".to_owned());
    format!("Telefon: {}. E-post: {}.", or_none(&wanted.phone), or_none(&wanted.mail))
}
