//! The rules of a house, read and saved.

use sea_orm::{ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, sea_query::OnConflict};
use uuid::Uuid;

use super::form::{lowest, stamp};
use crate::{
    account::{members, oidc::settings::note, rights::organisation::AdministratorOf},
    channel::seen::unchanged,
    context::AppState,
    entity::{house_rules, organisation},
    round::life::NotDone,
    transaction::begin_writing,
};

/// What holds in an organisation, also where it has decided nothing.
///
/// # Errors
/// When the database cannot be read.
pub async fn of(db: &impl ConnectionTrait, organisation_id: Uuid) -> Result<house_rules::Model, DbErr> {
    let nothing = house_rules::Model { organisation_id, case_number_pattern: None, threshold: lowest() };
    Ok(house_rules::Entity::find_by_id(organisation_id).one(db).await?.unwrap_or(nothing))
}

/// Saves what an administrator has decided.
///
/// # Errors
/// [`NotDone::Missing`] when another has changed it since it was `seen`.
pub async fn save(
    state: &AppState,
    administrator: &AdministratorOf<organisation::Model>,
    seen: &str,
    wanted: house_rules::Model,
) -> Result<(), NotDone> {
    let id = administrator.row().id;
    let txn = begin_writing(&state.db).await?;
    members::hold_organisation(&txn, id).await?;
    unchanged(seen, &stamp(&of(&txn, id).await?), "Reglerna")?;
    let told = in_words(&wanted);
    let columns = [house_rules::Column::CaseNumberPattern, house_rules::Column::Threshold];
    let again = OnConflict::column(house_rules::Column::OrganisationId).update_columns(columns).to_owned();
    house_rules::Entity::insert(wanted.into_active_model()).on_conflict(again).exec_without_returning(&txn).await?;
    note(state, &txn, administrator, "organisation.house_rules", told).await?;
    Ok(txn.commit().await?)
}

/// What was saved, for the log.
fn in_words(wanted: &house_rules::Model) -> String {
    let numbers = match &wanted.case_number_pattern {
        Some(patterns) => format!("Diarienummer skrivs {}.", patterns.replace('\n', " eller ")),
        None => "Diarienummer skrivs hur som helst.".to_owned(),
    };
    format!("{numbers} Minsta antal {}.", wanted.threshold)
}
