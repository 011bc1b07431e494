//! The sign-ins of the demonstration as rows. They exist only where somebody asked for the demonstration.

use std::collections::HashMap;

use app::entity::{account, membership};
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{
    demonstration::Account,
    ids::id,
    organisation_rows::{body_id, organisation_id},
    report::Report,
    upsert::upsert,
};

/// Writes the accounts, all with the same password, also where they exist already.
///
/// # Errors
/// When the database refuses.
pub(crate) async fn write(
    db: &impl ConnectionTrait,
    report: &mut Report,
    now: DateTime<Utc>,
    data: &[Account],
    password_hash: &str,
) -> Result<(), DbErr> {
    let stored =
        || account::Entity::find().filter(account::COLUMN.id.is_in(data.iter().map(|one| account_id(&one.email))));
    let since: HashMap<Uuid, _> = stored().all(db).await?.into_iter().map(|row| (row.id, row.created_at)).collect();
    let rows = data.iter().map(|one| account::Model {
        id: account_id(&one.email),
        email: one.email.clone(),
        display_name: one.display_name.clone(),
        password_hash: Some(password_hash.to_owned()),
        disabled_at: None,
        is_demonstration: true,
        created_at: since.get(&account_id(&one.email)).copied().unwrap_or(now),
    });
    upsert(db, report, stored(), rows.collect()).await?;
    let rows: Vec<_> = data.iter().map(membership_row).collect();
    let stored = membership::Entity::find().filter(membership::COLUMN.id.is_in(rows.iter().map(|row| row.id)));
    upsert(db, report, stored, rows).await
}

/// The key of an account's row.
pub(crate) fn account_id(email: &str) -> Uuid {
    id("account", email)
}

fn membership_row(data: &Account) -> membership::Model {
    membership::Model {
        id: id("membership", &data.email),
        account_id: account_id(&data.email),
        organisation_id: organisation_id(&data.organisation),
        body_id: data.body.as_ref().map(|slug| body_id(&data.organisation, slug)),
        role: data.role,
        is_by_group: false,
    }
}
