//! The second factor of an account as rows: whether it is asked for, tying an app to the account, and using a code once.

use std::collections::BTreeSet;

use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, TryInsertResult,
    sea_query::Expr,
};
use uuid::Uuid;

use super::{
    passkeys::held,
    recovery,
    totp::{self, Secret, Seed},
};
use crate::{
    account::{roles, rules, sessions::Way},
    context::AppState,
    entity::{account, membership, second_factor},
};

/// What is asked for beside the password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Demand {
    /// Nothing: no role of theirs needs it, or the account is one of the demonstration.
    Nothing,
    /// A code, or a passkey.
    Code,
    /// That an app is tied to the account first, or a passkey made.
    App,
}

/// What this account is asked for at a sign-in begun in this way. Who has once tied an app to it, or made a passkey, is asked for
/// that, whatever their roles are now; nobody is where an organisation answers for a second factor.
///
/// # Errors
/// When the database fails.
pub async fn demand(db: &impl ConnectionTrait, account: &account::Model, way: Way) -> Result<Demand, DbErr> {
    if account.is_demonstration || way.is_strong {
        return Ok(Demand::Nothing);
    }
    if is_tied(db, account.id).await? {
        return Ok(Demand::Code);
    }
    let mut roles = membership::Entity::find().filter(membership::COLUMN.account_id.eq(account.id)).all(db).await?;
    roles.retain(|role| rules::holds(way, role));
    Ok(if is_needed(account, &roles) { Demand::App } else { Demand::Nothing })
}

/// Whether somebody with these roles does nothing without a second factor. The accounts of the demonstration, which `medmig
/// seed --demo` alone makes, have none.
pub fn is_needed(account: &account::Model, roles: &[membership::Model]) -> bool {
    !account.is_demonstration && roles.iter().any(|row| roles::needs_second_factor(row.role))
}

/// Whether the account has a second factor: an app is tied to it, or it has a passkey.
///
/// # Errors
/// When the database fails.
pub async fn is_tied(db: &impl ConnectionTrait, account_id: Uuid) -> Result<bool, DbErr> {
    Ok(has_app(db, account_id).await? || held::are_any(db, account_id).await?)
}

/// Whether an app is tied to the account.
///
/// # Errors
/// When the database fails.
pub async fn has_app(db: &impl ConnectionTrait, account_id: Uuid) -> Result<bool, DbErr> {
    Ok(0 < second_factor::Entity::find_by_id(account_id).count(db).await?)
}

/// Which of these accounts an app is tied to.
///
/// # Errors
/// When the database fails.
pub async fn tied(db: &impl ConnectionTrait, accounts: &[Uuid]) -> Result<BTreeSet<Uuid>, DbErr> {
    let theirs = second_factor::Column::AccountId.is_in(accounts.iter().copied());
    let rows = second_factor::Entity::find().filter(theirs).all(db).await?;
    Ok(rows.into_iter().map(|row| row.account_id).collect())
}

/// The secret of the app that is tied to an account.
///
/// # Errors
/// When the database fails.
pub async fn secret(state: &AppState, db: &impl ConnectionTrait, account_id: Uuid) -> Result<Option<Secret>, DbErr> {
    let row = second_factor::Entity::find_by_id(account_id).one(db).await?;
    Ok(row.map(|row| totp::secret(&state.keys, account_id, &row.seed)))
}

/// Ties the app to the account that makes its codes from `seed`, if `typed` is the one it shows now. Whether it was, and no app
/// was tied to the account before.
///
/// # Errors
/// When the database fails.
pub async fn is_tied_now(
    state: &AppState,
    db: &impl ConnectionTrait,
    account_id: Uuid,
    (seed, typed): (Seed, &str),
) -> Result<bool, DbErr> {
    let now = state.clock.now();
    let secret = totp::secret(&state.keys, account_id, &seed);
    let Some(step) = totp::step_of(&secret, typed, now) else { return Ok(false) };
    let row = second_factor::ActiveModel {
        account_id: Set(account_id),
        seed: Set(seed.to_vec()),
        tied_at: Set(now),
        last_step: Set(step),
    };
    let done = second_factor::Entity::insert(row).on_conflict_do_nothing().exec_without_returning(db).await?;
    Ok(matches!(done, TryInsertResult::Inserted(1)))
}

/// Uses the code that was typed: whether it is right and newer than any that was used before. Of two who use it at the same
/// moment one does.
///
/// # Errors
/// When the database fails.
pub async fn is_used_now(
    state: &AppState,
    db: &impl ConnectionTrait,
    account_id: Uuid,
    typed: &str,
) -> Result<bool, DbErr> {
    let Some(secret) = secret(state, db, account_id).await? else { return Ok(false) };
    let Some(step) = totp::step_of(&secret, typed, state.clock.now()) else { return Ok(false) };
    let done = second_factor::Entity::update_many()
        .col_expr(second_factor::Column::LastStep, Expr::value(step))
        .filter(second_factor::COLUMN.account_id.eq(account_id))
        .filter(second_factor::COLUMN.last_step.lt(step))
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Takes app, passkeys and the codes on paper away from the account. Whether there was an app or a passkey.
///
/// # Errors
/// When the database fails.
pub async fn forget(db: &impl ConnectionTrait, account_id: Uuid) -> Result<bool, DbErr> {
    recovery::forget(db, account_id).await?;
    let had_passkeys = held::forget(db, account_id).await?;
    Ok(forget_app(db, account_id).await? || had_passkeys)
}

/// Takes the app away from the account. Whether there was one.
///
/// # Errors
/// When the database fails.
pub async fn forget_app(db: &impl ConnectionTrait, account_id: Uuid) -> Result<bool, DbErr> {
    let done = second_factor::Entity::delete_by_id(account_id).exec(db).await?;
    Ok(done.rows_affected == 1)
}
