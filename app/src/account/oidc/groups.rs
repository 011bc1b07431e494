//! An administrator says which role comes with a group, and takes it back.

use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::{form::GROUP, settings};
use crate::{
    account::{members, people::form::Wanted, rights::organisation::AdministratorOf, roles},
    context::{AppState, new_id},
    entity::{group_role, membership, organisation},
    error::AppError,
    forms::FormErrors,
    round::life::NotDone,
    transaction::begin_writing,
};

type Administrator = AdministratorOf<organisation::Model>;

/// From now on `wanted` comes with `group`. Whoever is in it gets it at the next sign-in.
///
/// # Errors
/// [`NotDone::Missing`] when it does already.
pub async fn add(state: &AppState, administrator: &Administrator, group: &str, wanted: Wanted) -> Result<(), NotDone> {
    let id = administrator.row().id;
    let txn = begin_writing(&state.db).await?;
    members::hold(&txn, id, administrator.account().id).await?;
    let table = settings::table(&txn, id).await?;
    let same = |row: &group_role::Model| {
        (row.group_name.as_str(), row.role, row.body_id) == (group, wanted.role, wanted.body_id)
    };
    if table.iter().any(same) {
        return Err(NotDone::Missing(FormErrors::on(GROUP, "Gruppen ger redan den rollen")));
    }
    let row = group_role::ActiveModel {
        id: Set(new_id(&state.clock)),
        organisation_id: Set(id),
        group_name: Set(group.to_owned()),
        role: Set(wanted.role),
        body_id: Set(wanted.body_id),
        made_by: Set(administrator.account().id),
    };
    group_role::Entity::insert(row).exec_without_returning(&txn).await?;
    let note = format!("Gruppen {group}. Roll: {}.", roles::name(wanted.role));
    settings::note(state, &txn, administrator, "organisation.add_group", note).await?;
    Ok(txn.commit().await?)
}

/// A group gives its role no longer. Who had it with a group loses it at once; with another one it comes back at the next sign-in.
///
/// # Errors
/// [`AppError::Conflict`] when it is gone already.
pub async fn remove(state: &AppState, administrator: &Administrator, named: &str) -> Result<(), NotDone> {
    let id = administrator.row().id;
    let txn = begin_writing(&state.db).await?;
    members::hold(&txn, id, administrator.account().id).await?;
    let row = settings::table(&txn, id).await?.into_iter().find(|row| row.id.to_string() == named);
    let row = row.ok_or(AppError::Conflict("Gruppen är redan borttagen"))?;
    group_role::Entity::delete_by_id(row.id).exec(&txn).await?;
    let held = membership::Entity::find()
        .filter(membership::COLUMN.organisation_id.eq(id))
        .filter(membership::COLUMN.is_by_group.eq(true))
        .filter(membership::COLUMN.role.eq(row.role))
        .filter(membership::Column::BodyId.eq(row.body_id))
        .all(&txn)
        .await?;
    members::lose(state, &txn, &held).await?;
    let note = format!("Gruppen {}. Roll: {}.", row.group_name, roles::name(row.role));
    settings::note(state, &txn, administrator, "organisation.remove_group", note).await?;
    Ok(txn.commit().await?)
}
