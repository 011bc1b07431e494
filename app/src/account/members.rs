//! Roles that people hold, as rows. Who may give and take them is for [`crate::account::people`] to see to.

use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect,
    sea_query::Expr,
};
use uuid::Uuid;

use crate::{
    context::{AppState, new_id},
    entity::{account, membership, membership::Role, organisation},
};

/// Gives a role in an organisation, for one of its bodies or for all of it. Whether it was new: who has it keeps it. A role that came
/// with a group stays from now on without it.
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
pub async fn hold(db: &impl ConnectionTrait, organisation_id: Uuid, account_id: Uuid) -> Result<(), DbErr> {
    organisation::Entity::update_many()
        .col_expr(organisation::Column::Slug, Expr::col(organisation::Column::Slug))
        .filter(organisation::COLUMN.id.eq(organisation_id))
        .exec(db)
        .await?;
    account::Entity::update_many()
        .col_expr(account::Column::Email, Expr::col(account::Column::Email))
        .filter(account::COLUMN.id.eq(account_id))
        .exec(db)
        .await
        .map(drop)
}

/// Whether somebody but `account_id` has `role` in the organisation and can sign in to use it: who was invited and has not
/// come yet cannot.
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
        .filter(membership::COLUMN.account_id.ne(account_id));
    let able = account::Entity::find()
        .filter(account::Column::Id.in_subquery(sea_orm::QueryTrait::into_query(holders)))
        .filter(account::COLUMN.disabled_at.is_null())
        .filter(account::COLUMN.password_hash.is_not_null());
    Ok(0 < able.count(db).await?)
}
