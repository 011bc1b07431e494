//! Reads and writes of accounts: who signs in, and what follows from it.

use std::collections::BTreeSet;

use http::HeaderMap;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter, sea_query::Expr};
use uuid::Uuid;

use crate::{
    account::{
        form::SignIn,
        limits, passwords,
        rules::{Home, holds, homes_of},
        second_factor::{
            half,
            rows::{self, Demand},
        },
        sessions::{self, Way},
    },
    context::AppState,
    entity::{account, membership},
    error::AppError,
    record::audit::{self, Act},
    transaction::begin_writing,
};

/// The account that this e-mail and password belong to. None, and after the same work, when there is no such account,
/// it is closed, has no password yet, or the password is another.
pub async fn account_with(state: &AppState, typed: &SignIn) -> Result<Option<account::Model>, AppError> {
    let found = account::Entity::find().filter(account::COLUMN.email.eq(&typed.email)).one(&state.db).await?;
    let found = found.filter(|account| account.disabled_at.is_none());
    let stored = found.as_ref().and_then(|account| account.password_hash.as_deref());
    let right = passwords::verify(stored, &typed.password).await?;
    Ok(found.filter(|_| right))
}

/// What a right password has begun.
#[derive(Clone, Debug)]
pub struct Begun {
    /// The `Set-Cookie` value.
    pub cookie: String,
    /// What is still asked for.
    pub demand: Demand,
    /// How the session was begun, which says how far it reaches.
    pub way: Way,
}

/// Begins a session of `account`, whose password was right; see [`begin`]. None when the account was closed or its password
/// changed in the same moment.
///
/// # Errors
/// When the database fails.
pub async fn sign_in(
    state: &AppState,
    headers: &HeaderMap,
    account: &account::Model,
    attempt: &limits::Attempt,
) -> Result<Option<Begun>, DbErr> {
    let transaction = begin_writing(&state.db).await?;
    if !holds_still(&transaction, account).await? {
        return Ok(None);
    }
    limits::succeeded(&transaction, attempt).await?;
    let begun = begin(state, &transaction, headers, account, Way::default()).await?;
    if begun.demand == Demand::Nothing {
        write_own(state, &transaction, account.id, "account.sign_in").await?;
    }
    transaction.commit().await?;
    Ok(Some(begun))
}

/// Begins a session for one who has shown who they are in this way, or half of one where more is asked for, and ends the one that
/// the browser had.
///
/// # Errors
/// When the database fails.
pub async fn begin(
    state: &AppState,
    db: &impl ConnectionTrait,
    headers: &HeaderMap,
    account: &account::Model,
    way: Way,
) -> Result<Begun, DbErr> {
    sessions::end(state, db, headers).await?;
    let demand = rows::demand(db, account, way).await?;
    let cookie = match demand {
        Demand::Nothing => sessions::begin(state, db, account.id, way).await?,
        Demand::Code | Demand::App => half::begin(state, db, account.id, way).await?,
    };
    Ok(Begun { cookie, demand, way })
}

/// Ends the session of this request, with a row in the log. At whose own sign-in it was begun; none where at no organisation's.
///
/// # Errors
/// When the database fails.
pub async fn sign_out(state: &AppState, headers: &HeaderMap) -> Result<Option<Uuid>, DbErr> {
    let account_id = sessions::account_id(state, headers).await?;
    let way = half::way(state, &state.db, headers).await?;
    let transaction = begin_writing(&state.db).await?;
    sessions::end(state, &transaction, headers).await?;
    if let Some(id) = account_id {
        write_own(state, &transaction, id, "account.sign_out").await?;
    }
    transaction.commit().await?;
    Ok(way.organisation_id)
}

/// Gives an account the password that `hash` ([`passwords::hash`]) was made from and signs it out everywhere.
///
/// # Errors
/// When the database fails.
pub async fn set_password(db: &impl ConnectionTrait, account_id: Uuid, hash: &str) -> Result<(), DbErr> {
    account::Entity::update_many()
        .col_expr(account::Column::PasswordHash, Expr::value(hash))
        .filter(account::COLUMN.id.eq(account_id))
        .exec(db)
        .await?;
    sessions::end_all(db, account_id).await
}

/// Where an account works, first the page it comes to after sign-in.
///
/// # Errors
/// When the database cannot be read.
pub async fn homes(db: &impl ConnectionTrait, account_id: Uuid) -> Result<Vec<Home>, DbErr> {
    let roles = roles_of(db, account_id).await?;
    Ok(homes_of(|role| roles.iter().any(|member| member.role == role)))
}

/// The same of the roles that hold in a session that was begun in this way.
///
/// # Errors
/// When the database cannot be read.
pub async fn homes_in(db: &impl ConnectionTrait, account_id: Uuid, way: Way) -> Result<Vec<Home>, DbErr> {
    let mut roles = roles_of(db, account_id).await?;
    roles.retain(|role| holds(way, role));
    Ok(homes_of(|role| roles.iter().any(|member| member.role == role)))
}

async fn roles_of(db: &impl ConnectionTrait, account_id: Uuid) -> Result<Vec<membership::Model>, DbErr> {
    membership::Entity::find().filter(membership::COLUMN.account_id.eq(account_id)).all(db).await
}

/// Appends an act of an account on itself to the log. Where the account works for one organisation the act is that one's; an
/// act of somebody who works for several is none of theirs, since none may know what is done for the others.
///
/// # Errors
/// When the database fails.
pub async fn write_own(
    state: &AppState,
    db: &impl ConnectionTrait,
    account_id: Uuid,
    act: &'static str,
) -> Result<(), DbErr> {
    let by = Some(account_id);
    let act = Act { account_id: by, act, subject_kind: "account", subject_id: by, ..Act::default() };
    audit::write_of(state, db, only_organisation(db, account_id).await?, act).await
}

/// The organisation that an account works for; none where it works for several, or for none.
///
/// # Errors
/// When the database cannot be read.
pub async fn only_organisation(db: &impl ConnectionTrait, account_id: Uuid) -> Result<Option<Uuid>, DbErr> {
    let rows = membership::Entity::find().filter(membership::COLUMN.account_id.eq(account_id)).all(db).await?;
    let organisations: BTreeSet<_> = rows.iter().map(|row| row.organisation_id).collect();
    Ok(organisations.first().copied().filter(|_| organisations.len() == 1))
}

/// Whether a session that was begun in this way reaches every role of an account, also those elsewhere. One that was begun at an
/// organisation's provider and does not chooses no second factor for the account: it would be asked for where the provider says nothing.
///
/// # Errors
/// When the database cannot be read.
pub async fn reaches_all(db: &impl ConnectionTrait, account_id: Uuid, way: Way) -> Result<bool, DbErr> {
    if way.organisation_id.is_none() {
        return Ok(true);
    }
    Ok(roles_of(db, account_id).await?.iter().all(|role| holds(way, role)))
}

/// Whether there are accounts of a demonstration.
///
/// # Errors
/// When the database cannot be read.
pub async fn has_demonstration(db: &impl ConnectionTrait) -> Result<bool, DbErr> {
    let made_up = account::Entity::find().filter(account::COLUMN.is_demonstration.eq(true));
    Ok(made_up.one(db).await?.is_some())
}

/// Whether the account is as it was read. Takes its row: a password that is changed at the same time is changed before
/// (then this is false) or after (then that ends the session which begins here).
///
/// # Errors
/// When the database fails.
pub async fn holds_still(db: &impl ConnectionTrait, read: &account::Model) -> Result<bool, DbErr> {
    let done = account::Entity::update_many()
        .col_expr(account::Column::PasswordHash, Expr::col(account::Column::PasswordHash))
        .filter(account::COLUMN.id.eq(read.id))
        .filter(account::COLUMN.password_hash.eq(read.password_hash.clone()))
        .filter(account::COLUMN.disabled_at.is_null())
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}
