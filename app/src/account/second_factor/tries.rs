//! A try at a code, or with a passkey: counted before it is looked at, and looked at with the row of the account held, so that of all that is
//! done to one account at the same moment each sees what the others did.

use http::request::Parts;
use sea_orm::{DatabaseTransaction, DbErr};

use super::{
    half,
    not_passed::NotPassed,
    passkeys::{
        ANSWER, CEREMONY,
        ceremony::{self, Asked},
        held,
    },
    recovery, rows,
};
use crate::{
    account::{limits, queries, sessions},
    context::AppState,
    entity::account,
    error::AppError,
    forms::{FormErrors, Sent},
    limits::Turn,
    request,
    transaction::begin_writing,
};

/// A try that is counted, in a transaction that holds the row of the account. Where it is dropped nothing has changed but that
/// it is counted.
#[derive(Debug)]
pub struct Try {
    /// To do in what a right code lets one do, and to commit.
    pub txn: DatabaseTransaction,
    attempt: limits::Attempt,
    /// What the device was asked, where one has answered.
    asked: Option<Asked>,
}

impl Try {
    /// Counts a try. `needed` are the fields that a code is typed in, first the one that a passkey may stand for: an empty one is
    /// no try.
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
        let typed = needed.iter().skip(usize::from(is_answer(sent)));
        let mut errors = FormErrors::default();
        for field in typed.filter(|field| sent.get(field).trim().is_empty()) {
            errors.add(*field, "Skriv koden");
        }
        if !errors.is_empty() {
            return Err(NotPassed::Wrong(errors));
        }
        Self::counted(state, parts, account, sent).await
    }

    async fn counted(
        state: &AppState,
        parts: &Parts,
        account: &account::Model,
        sent: &Sent,
    ) -> Result<Self, NotPassed> {
        let attempt = match limits::begin_code(state, account.id, request::sender(state, parts)).await? {
            Turn::Now(attempt) => attempt,
            Turn::Wait(wait) => return Err(NotPassed::Wait(wait)),
        };
        let asked = match is_answer(sent) {
            true => ceremony::take(state, &parts.headers, account.id, sent.get(CEREMONY)).await?,
            false => None,
        };
        let txn = begin_writing(&state.db).await?;
        if !queries::holds_still(&txn, account).await? {
            return Err(AppError::NotSignedIn.into());
        }
        Ok(Self { txn, attempt, asked })
    }

    /// Uses the passkey that was shown, or the code that stands in `field`: one of the app's, or one on paper. Returns what the log
    /// is told of it.
    ///
    /// # Errors
    /// [`NotPassed::Wrong`] when it is none of these, or was used before.
    pub async fn uses(
        &self,
        state: &AppState,
        account: &account::Model,
        (sent, field): (&Sent, &str),
    ) -> Result<Vec<&'static str>, NotPassed> {
        if is_answer(sent) {
            let answer = (self.asked.as_ref(), sent.get(ANSWER));
            let used = held::use_one(state, &self.txn, account.id, answer).await;
            return used.map(|()| Vec::new()).map_err(|not| NotPassed::passkey(account, field, not));
        }
        let typed = sent.get(field);
        if rows::is_used_now(state, &self.txn, account.id, typed).await? {
            return Ok(Vec::new());
        }
        match recovery::is_used_now(state, &self.txn, account.id, typed).await? {
            true => Ok(vec!["account.use_recovery_code"]),
            false => Err(NotPassed::wrong(field)),
        }
    }

    /// Keeps the passkey that the device has made, under the name that was `typed`. What is wrong is told at `field`.
    ///
    /// # Errors
    /// [`NotPassed::Wrong`] when it is not what the device was asked for.
    pub async fn makes(
        &self,
        state: &AppState,
        account: &account::Model,
        (sent, field): (&Sent, &str),
    ) -> Result<(), NotPassed> {
        let answer = (self.asked.as_ref(), sent.get(ANSWER));
        let made = held::add(state, &self.txn, account.id, answer, sent.get(field)).await;
        made.map_err(|not| NotPassed::passkey(account, field, not))
    }

    /// What was tried was right: it counts no longer. The session goes on.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn counts_no_longer(&self) -> Result<(), DbErr> {
        limits::succeeded(&self.txn, &self.attempt).await
    }

    /// What was tried was right: it counts no longer, and the session that it was sent from is over, whole or half.
    ///
    /// # Errors
    /// [`AppError::NotSignedIn`] when that session was ended in the same moment.
    pub async fn succeeds(&self, state: &AppState, parts: &Parts) -> Result<(), NotPassed> {
        self.counts_no_longer().await?;
        match sessions::end(state, &self.txn, &parts.headers).await? {
            true => Ok(()),
            false => Err(AppError::NotSignedIn.into()),
        }
    }

    /// What was tried was right, and every session of the account is over. Another begins here, whose `Set-Cookie` value is returned.
    ///
    /// # Errors
    /// As [`Self::succeeds`].
    pub async fn begins_anew(
        self,
        state: &AppState,
        parts: &Parts,
        (account, acts): (&account::Model, Vec<&'static str>),
    ) -> Result<String, NotPassed> {
        let way = half::way(state, &self.txn, &parts.headers).await?;
        self.succeeds(state, parts).await?;
        sessions::end_all(&self.txn, account.id).await?;
        let cookie = sessions::begin(state, &self.txn, account.id, way).await?;
        self.commit(state, account, acts).await?;
        Ok(cookie)
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

/// Whether a device has answered.
fn is_answer(sent: &Sent) -> bool {
    !sent.get(ANSWER).is_empty()
}
