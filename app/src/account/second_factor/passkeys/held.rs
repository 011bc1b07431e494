//! The passkeys of an account as rows: which there are, making one more, using one, taking one away.

use std::collections::BTreeSet;

use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    TryInsertResult,
};
use uuid::Uuid;
use webauthn_rs::prelude::{
    AuthenticationResult, Passkey, PublicKeyCredential, RegisterPublicKeyCredential, WebauthnError,
};

use super::{ceremony::Asked, relying_party, rules};
use crate::{
    context::{AppState, new_id},
    entity::passkey,
    error::AppError,
};

/// Why what a device said did nothing.
#[derive(Debug, thiserror::Error)]
pub enum NotShown {
    /// The ceremony is over, or was never one of this account in this session.
    #[error("Sidan stod öppen för länge, eller har redan använts. Försök igen.")]
    Over,
    /// The passkey is none of the account's.
    #[error("Den passkeyn hör inte till ditt konto. Använd en annan, eller skriv en kod.")]
    Unknown,
    /// The passkey was made before.
    #[error("Den passkeyn finns redan")]
    Known,
    /// The device counts backwards, so there may be two of it.
    #[error(
        "Passkeyn kan ha kopierats, så den släpptes inte in. Skriv en kod i stället, ta sedan bort passkeyn och lägg till en ny."
    )]
    Copied,
    /// It said something else than it was asked, or did not ask for face, finger or code.
    #[error("Det gick inte att läsa svaret från din enhet. Försök igen, eller skriv en kod.")]
    Refused,
    /// Anything else.
    #[error(transparent)]
    Failed(#[from] AppError),
}

impl From<DbErr> for NotShown {
    fn from(cause: DbErr) -> Self {
        Self::Failed(cause.into())
    }
}

impl From<WebauthnError> for NotShown {
    fn from(cause: WebauthnError) -> Self {
        match cause {
            WebauthnError::CredentialNotFound => Self::Unknown,
            WebauthnError::CredentialPossibleCompromise => Self::Copied,
            cause => {
                // An address of ours that is not what the settings say comes to light here.
                tracing::info!(%cause, "what a device answered was refused");
                Self::Refused
            }
        }
    }
}

/// The account's passkeys, oldest first.
///
/// # Errors
/// When the database fails.
pub async fn of(db: &impl ConnectionTrait, account_id: Uuid) -> Result<Vec<passkey::Model>, DbErr> {
    let theirs = passkey::Entity::find().filter(passkey::COLUMN.account_id.eq(account_id));
    theirs.order_by_asc(passkey::Column::Id).all(db).await
}

/// Whether the account has any.
///
/// # Errors
/// When the database fails.
pub async fn are_any(db: &impl ConnectionTrait, account_id: Uuid) -> Result<bool, DbErr> {
    Ok(0 < passkey::Entity::find().filter(passkey::COLUMN.account_id.eq(account_id)).count(db).await?)
}

/// Which of these accounts have any.
///
/// # Errors
/// When the database fails.
pub async fn holders(db: &impl ConnectionTrait, accounts: &[Uuid]) -> Result<BTreeSet<Uuid>, DbErr> {
    let theirs = passkey::Column::AccountId.is_in(accounts.iter().copied());
    let rows = passkey::Entity::find().filter(theirs).all(db).await?;
    Ok(rows.into_iter().map(|row| row.account_id).collect())
}

/// What is known of a passkey.
///
/// # Errors
/// When what is kept cannot be read.
pub fn read(row: &passkey::Model) -> Result<Passkey, AppError> {
    Ok(serde_json::from_str(&row.credential).map_err(anyhow::Error::from)?)
}

/// Keeps the passkey that the device has made, as it was `asked`, under the name that was `typed`.
///
/// # Errors
/// [`NotShown`]; nothing is kept then.
pub async fn add(
    state: &AppState,
    db: &impl ConnectionTrait,
    account_id: Uuid,
    (asked, answer): (Option<&Asked>, &str),
    typed: &str,
) -> Result<(), NotShown> {
    let Some(Asked::Make(asked)) = asked else { return Err(NotShown::Over) };
    let us = relying_party::at(&state.base_url).ok_or(NotShown::Refused)?;
    let answer: RegisterPublicKeyCredential = serde_json::from_str(answer).map_err(|_| NotShown::Refused)?;
    let made = us.finish_passkey_registration(&answer, asked)?;
    let row = passkey::ActiveModel {
        id: Set(new_id(&state.clock)),
        account_id: Set(account_id),
        credential_id: Set(made.cred_id().clone()),
        credential: Set(written(&made)?),
        // What it counts from is in `credential`, and what it counts to is compared with that first.
        counter: Set(0),
        name: Set(rules::name(typed)),
        made_at: Set(state.clock.now()),
        used_at: Set(None),
    };
    let once = passkey::Entity::insert(row).on_conflict_do_nothing_on([passkey::Column::CredentialId]);
    match once.exec_without_returning(db).await? {
        TryInsertResult::Inserted(1) => Ok(()),
        _ => Err(NotShown::Known),
    }
}

/// Uses the passkey that the device has shown, as it was `asked`. The row of the account is held by then: of two uses of one
/// passkey the second is compared with the first.
///
/// # Errors
/// [`NotShown`]; nothing has changed then.
pub async fn use_one(
    state: &AppState,
    db: &impl ConnectionTrait,
    account_id: Uuid,
    (asked, answer): (Option<&Asked>, &str),
) -> Result<(), NotShown> {
    let Some(Asked::Use(asked)) = asked else { return Err(NotShown::Over) };
    let us = relying_party::at(&state.base_url).ok_or(NotShown::Refused)?;
    let answer: PublicKeyCredential = serde_json::from_str(answer).map_err(|_| NotShown::Refused)?;
    let shown = us.finish_passkey_authentication(&answer, asked)?;
    let theirs = of(db, account_id).await?;
    let row = theirs.into_iter().find(|row| row.credential_id == *shown.cred_id()).ok_or(NotShown::Unknown)?;
    if !rules::goes_on(row.counter, i64::from(shown.counter())) {
        return Err(NotShown::Copied);
    }
    note_use(state, db, &row, &shown).await
}

async fn note_use(
    state: &AppState,
    db: &impl ConnectionTrait,
    row: &passkey::Model,
    shown: &AuthenticationResult,
) -> Result<(), NotShown> {
    let mut known = read(row)?;
    known.update_credential(shown);
    let used = passkey::ActiveModel {
        id: Set(row.id),
        credential: Set(written(&known)?),
        counter: Set(i64::from(shown.counter())),
        used_at: Set(Some(state.clock.now())),
        ..Default::default()
    };
    passkey::Entity::update(used).exec(db).await?;
    Ok(())
}

fn written(passkey: &Passkey) -> Result<String, AppError> {
    Ok(serde_json::to_string(passkey).map_err(anyhow::Error::from)?)
}

/// Takes one of the account's passkeys away. Whether it was there.
///
/// # Errors
/// When the database fails.
pub async fn remove(db: &impl ConnectionTrait, account_id: Uuid, id: Uuid) -> Result<bool, DbErr> {
    let one = passkey::Entity::delete_many()
        .filter(passkey::COLUMN.id.eq(id))
        .filter(passkey::COLUMN.account_id.eq(account_id));
    Ok(one.exec(db).await?.rows_affected == 1)
}

/// Takes all of them away. Whether there were any.
///
/// # Errors
/// When the database fails.
pub async fn forget(db: &impl ConnectionTrait, account_id: Uuid) -> Result<bool, DbErr> {
    let theirs = passkey::COLUMN.account_id.eq(account_id);
    Ok(0 < passkey::Entity::delete_many().filter(theirs).exec(db).await?.rows_affected)
}
