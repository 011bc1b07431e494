//! A try at a code: counted before it is looked at, and looked at with the row of the account held, so that of all that is
//! done to one account at the same moment each sees what the others did.

use axum::response::Response;
use chrono::TimeDelta;
use http::request::Parts;
use sea_orm::{DatabaseTransaction, DbErr, TransactionTrait};

use super::{recovery, rows};
use crate::{
    account::{actions::slowed_down, limits, queries, sessions},
    context::AppState,
    entity::account,
    error::AppError,
    forms::{FormErrors, FormState, Sent, show_again},
    limits::Turn,
    request,
};

const WRONG: &str = "Koden stämmer inte, eller är redan använd. Vänta på nästa kod i appen och skriv den.";

/// Why a code did nothing.
#[derive(Debug)]
pub enum NotPassed {
    /// What is wrong with what was typed.
    Wrong(FormErrors),
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

    /// The page again, with what is wrong.
    ///
    /// # Errors
    /// What failed for another reason.
    pub async fn shown(self, state: &AppState, parts: Parts, sent: Sent) -> Result<Response, AppError> {
        match self {
            Self::Wrong(errors) => Ok(show_again(state, parts, FormState::of(sent, errors)).await),
            Self::Wait(wait) => Ok(slowed_down(state, parts, sent, wait).await),
            Self::Failed(error) => Err(error),
        }
    }
}

/// A try that is counted, in a transaction that holds the row of the account. Where it is dropped nothing has changed but that
/// it is counted.
#[derive(Debug)]
pub struct Try {
    /// To do in what a right code lets one do, and to commit.
    pub txn: DatabaseTransaction,
    attempt: limits::Attempt,
}

impl Try {
    /// Counts a try. `needed` are the fields that a code is typed in: an empty one is no try.
    ///
    /// # Errors
    /// [`NotPassed::Wait`] after too many; [`AppError::NotSignedIn`] when the account was closed, or its password changed, since
    /// it was read.
    pub async fn begin(
        state: &AppState,
        parts: &Parts,
        account: &account::Model,
        (sent, needed): (&Sent, &[&str]),
    ) -> Result<Self, NotPassed> {
        let mut errors = FormErrors::default();
        for field in needed.iter().filter(|field| sent.get(field).trim().is_empty()) {
            errors.add(*field, "Skriv koden");
        }
        if !errors.is_empty() {
            return Err(NotPassed::Wrong(errors));
        }
        let attempt = match limits::begin_code(state, account.id, request::sender(state, parts)).await? {
            Turn::Now(attempt) => attempt,
            Turn::Wait(wait) => return Err(NotPassed::Wait(wait)),
        };
        let txn = state.db.begin().await?;
        if !queries::holds_still(&txn, account).await? {
            return Err(AppError::NotSignedIn.into());
        }
        Ok(Self { txn, attempt })
    }

    /// Uses the code that stands in `field`: one of the app's, or one on paper. Returns what the log is told of it.
    ///
    /// # Errors
    /// [`NotPassed::Wrong`] when it is neither, or was used before.
    pub async fn uses(
        &self,
        state: &AppState,
        account: &account::Model,
        (sent, field): (&Sent, &str),
    ) -> Result<Vec<&'static str>, NotPassed> {
        let typed = sent.get(field);
        if rows::is_used_now(state, &self.txn, account.id, typed).await? {
            return Ok(Vec::new());
        }
        match recovery::is_used_now(state, &self.txn, account.id, typed).await? {
            true => Ok(vec!["account.use_recovery_code"]),
            false => Err(NotPassed::wrong(field)),
        }
    }

    /// What was tried was right: it counts no longer, and the session that it was sent from is over, whole or half.
    ///
    /// # Errors
    /// [`AppError::NotSignedIn`] when that session was ended in the same moment.
    pub async fn succeeds(&self, state: &AppState, parts: &Parts) -> Result<(), NotPassed> {
        limits::succeeded(&self.txn, &self.attempt).await?;
        match sessions::end(state, &self.txn, &parts.headers).await? {
            true => Ok(()),
            false => Err(AppError::NotSignedIn.into()),
        }
    }

    /// Makes it lasting, with these acts in the log. They come last: who writes to the log holds what all who write to it wait
    /// for, and takes no other row after it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn commit(
        self,
        state: &AppState,
        account: &account::Model,
        acts: Vec<&'static str>,
    ) -> Result<(), NotPassed> {
        for act in acts {
            queries::write_own(state, &self.txn, account.id, act).await?;
        }
        Ok(self.txn.commit().await?)
    }
}
