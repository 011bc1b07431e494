//! Roles that people hold, as rows. Who may give and take them is for [`crate::account::people`] to see to.

use std::collections::HashSet;

use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter,
    QuerySelect, QueryTrait, sea_query::Expr,
};
use uuid::Uuid;

use crate::{
    context::{AppState, new_id},
    entity::{account, identity, membership, membership::Role, organisation},
    round::staff_mail,
    summary::elected_mail,
};

/// Gives a role in an organisation, for one of its bodies or for all of it. Whether it was new: who has it keeps it. A role that came
/// with a group stays from now on without it.
///
/// # Errors
/// When the database fails.
pub async fn add(
    state: &AppState,
    db: &impl ConnectionTrait,
    account_id: Uuid,
    role: Role,
    (organisation_id, body_id): (Uuid, Option<Uuid>),
) -> Result<bool, DbErr> {
    let rows = membership::Entity::find().filter(membership::COLUMN.account_id.eq(account_id)).all(db).await?;
    let same =
        |row: &&membership::Model| (row.organisation_id, row.body_id, row.role) == (organisation_id, body_id, role);
    if let Some(held) = rows.iter().find(same) {
        let kept = membership::ActiveModel { id: Set(held.id), is_by_group: Set(false), ..Default::default() };
        membership::Entity::update(kept).exec(db).await?;
        return Ok(held.is_by_group);
    }
    let row = membership::ActiveModel {
        id: Set(new_id(&state.clock)),
        account_id: Set(account_id),
        organisation_id: Set(organisation_id),
        body_id: Set(body_id),
        role: Set(role),
        is_by_group: Set(false),
    };
    membership::Entity::insert(row).exec_without_returning(db).await?;
    Ok(true)
}

/// Takes the rows of an organisation and of an account, in this order, so that of those who take away roles at the same time
/// one sees what the other did.
///
/// # Errors
/// When the database fails.
pub async fn hold(db: &impl ConnectionTrait, organisation_id: Uuid, account_id: Uuid) -> Result<(), DbErr> {
    hold_organisation(db, organisation_id).await?;
    account::Entity::update_many()
        .col_expr(account::Column::Email, Expr::col(account::Column::Email))
        .filter(account::COLUMN.id.eq(account_id))
        .exec(db)
        .await
        .map(drop)
}

/// Takes the row of an organisation, as [`hold`] does before it takes that of an account.
///
/// # Errors
/// When the database fails.
pub async fn hold_organisation(db: &impl ConnectionTrait, organisation_id: Uuid) -> Result<(), DbErr> {
    organisation::Entity::update_many()
        .col_expr(organisation::Column::Slug, Expr::col(organisation::Column::Slug))
        .filter(organisation::COLUMN.id.eq(organisation_id))
        .exec(db)
        .await
        .map(drop)
}

/// Takes these roles away, with the mail that waits to be sent to whoever had them.
///
/// # Errors
/// When the database fails.
pub async fn lose(state: &AppState, db: &impl ConnectionTrait, roles: &[membership::Model]) -> Result<(), DbErr> {
    for role in roles {
        membership::Entity::delete_by_id(role.id).exec(db).await?;
        withdraw_mail(state, db, role.account_id).await?;
    }
    Ok(())
}

/// Takes away the mail that waits to be sent to somebody who has lost a role: it tells of work that may not be theirs any more. What
/// still is they are told of tomorrow.
///
/// # Errors
/// When the database fails.
pub async fn withdraw_mail(state: &AppState, db: &impl ConnectionTrait, account_id: Uuid) -> Result<(), DbErr> {
    staff_mail::people::withdraw(state, db, account_id).await?;
    elected_mail::people::withdraw(state, db, account_id).await
}

/// Whether somebody but `account_id` has been given `role` in the organisation by hand and can sign in to use it: who was invited and
/// has not come yet cannot, and a role that came with a group is gone when the provider is.
///
/// # Errors
/// When the database cannot be read.
pub async fn is_held_by_another(
    db: &impl ConnectionTrait,
    organisation_id: Uuid,
    role: Role,
    account_id: Uuid,
) -> Result<bool, DbErr> {
    let holders = membership::Entity::find()
        .select_only()
        .column(membership::Column::AccountId)
        .filter(membership::COLUMN.organisation_id.eq(organisation_id))
        .filter(membership::COLUMN.role.eq(role))
        .filter(membership::COLUMN.is_by_group.eq(false))
        .filter(membership::COLUMN.account_id.ne(account_id));
    let able = account::Entity::find()
        .filter(account::Column::Id.in_subquery(holders.into_query()))
        .filter(account::COLUMN.disabled_at.is_null())
        .filter(account::COLUMN.password_hash.is_not_null());
    Ok(0 < able.count(db).await?)
}

/// Accounts that somebody can sign in to: who was invited and has not come yet cannot.
pub fn can_sign_in() -> Condition {
    let known = identity::Entity::find().select_only().column(identity::Column::AccountId);
    let has_come = Condition::any()
        .add(account::Column::PasswordHash.is_not_null())
        .add(account::Column::Id.in_subquery(known.into_query()));
    Condition::all().add(account::Column::DisabledAt.is_null()).add(has_come)
}

/// Those of the bodies that somebody moderates who can sign in.
///
/// # Errors
/// When the database cannot be read.
pub async fn moderated(db: &impl ConnectionTrait, bodies: &[Uuid]) -> Result<HashSet<Uuid>, DbErr> {
    let seats = membership::Entity::find()
        .filter(membership::COLUMN.role.eq(Role::Moderator))
        .filter(membership::Column::BodyId.is_in(bodies.iter().copied()))
        .all(db)
        .await?;
    let able: Vec<Uuid> = account::Entity::find()
        .select_only()
        .column(account::Column::Id)
        .filter(account::COLUMN.id.is_in(seats.iter().map(|seat| seat.account_id)))
        .filter(can_sign_in())
        .into_tuple()
        .all(db)
        .await?;
    Ok(seats.into_iter().filter(|seat| able.contains(&seat.account_id)).filter_map(|seat| seat.body_id).collect())
}
