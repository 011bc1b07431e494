//! Why a code, or a passkey, did nothing, and how that is told.

use axum::response::Response;
use chrono::TimeDelta;
use http::request::Parts;
use sea_orm::DbErr;
use uuid::Uuid;

use super::passkeys::held::NotShown;
use crate::{
    account::{actions::slowed_down, queries},
    context::AppState,
    entity::account,
    error::AppError,
    forms::{FormErrors, FormState, Sent, show_again},
    transaction::begin_writing,
};

const WRONG: &str = "Koden stämmer inte, eller är redan använd. Vänta på nästa kod i appen och skriv den.";

/// Why a code, or a passkey, did nothing.
#[derive(Debug)]
pub enum NotPassed {
    /// What is wrong with what was typed.
    Wrong(FormErrors),
    /// The same, of a passkey that may have been copied: the log is told of it.
    Copied(FormErrors, Uuid),
    /// There were too many tries.
    Wait(TimeDelta),
    /// Anything else.
    Failed(AppError),
}

impl From<DbErr> for NotPassed {
    fn from(cause: DbErr) -> Self {
        Self::Failed(cause.into())
    }
}

impl From<AppError> for NotPassed {
    fn from(error: AppError) -> Self {
        Self::Failed(error)
    }
}

impl NotPassed {
    /// The code in `field` is not one that can be used now.
    pub fn wrong(field: &str) -> Self {
        Self::Wrong(FormErrors::on(field, WRONG))
    }

    /// What a device of this account said did nothing; it is told at `field`.
    pub fn passkey(account: &account::Model, field: &str, not: NotShown) -> Self {
        let told = FormErrors::on(field, not.to_string());
        match not {
            NotShown::Failed(error) => Self::Failed(error),
            NotShown::Copied => Self::Copied(told, account.id),
            _ => Self::Wrong(told),
        }
    }

    /// The page again, with what is wrong.
    ///
    /// # Errors
    /// What failed for another reason.
    pub async fn shown(self, state: &AppState, parts: Parts, sent: Sent) -> Result<Response, AppError> {
        match self {
            Self::Wrong(errors) => Ok(show_again(state, parts, FormState::of(sent, errors)).await),
            Self::Copied(errors, account_id) => {
                note_copy(state, account_id).await?;
                Ok(show_again(state, parts, FormState::of(sent, errors)).await)
            }
            Self::Wait(wait) => Ok(slowed_down(state, parts, sent, wait).await),
            Self::Failed(error) => Err(error),
        }
    }
}

/// In a transaction of its own: that of the try is rolled back by then.
async fn note_copy(state: &AppState, account_id: Uuid) -> Result<(), DbErr> {
    tracing::warn!(account.id = %account_id, "a passkey counted backwards and was refused");
    let txn = begin_writing(&state.db).await?;
    queries::write_own(state, &txn, account_id, "account.refuse_passkey").await?;
    txn.commit().await
}
