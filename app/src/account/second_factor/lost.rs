//! Telephone and device are gone, and so are the codes on paper: somebody else takes the second factor away, and the person is
//! told.

use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter};

use super::rows;
use crate::{
    account::{queries, sessions},
    context::AppState,
    entity::account,
    mail::{
        address,
        letter::{Letter, Part},
        outbox::{self, NewMail},
    },
    record::audit::{self, Act},
    transaction::begin_writing,
    words::Words,
};

/// What the log calls it.
pub const ACT: &str = "account.take_app_away";

/// Who takes it away where no organisation does.
const OPERATOR: &str = "Den som sköter driften av Med mig";

/// Takes app, passkeys and codes on paper away, in the transaction `db`: every window is signed out, and the person is told by
/// mail. `by` is who did it, as the first words of a sentence. Whether there was an app or a passkey. The log is the caller's.
///
/// # Errors
/// When the database fails.
pub async fn take_away(
    state: &AppState,
    db: &impl ConnectionTrait,
    account: &account::Model,
    by: &str,
) -> Result<bool, DbErr> {
    if !rows::forget(db, account.id).await? {
        return Ok(false);
    }
    sessions::end_all(db, account.id).await?;
    outbox::put(db, &state.clock, letter(&account.email, by, &state.base_url)).await?;
    Ok(true)
}

/// What came of taking it away from the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It is gone.
    Yes,
    /// There was none.
    HadNone,
    /// There is no such account.
    NoAccount,
}

/// The same from the command line, for the account with this address.
///
/// # Errors
/// When the database fails.
pub async fn take_away_by_operator(state: &AppState, email: &str) -> Result<Taken, DbErr> {
    let found = account::Entity::find().filter(account::COLUMN.email.eq(address::folded(email)));
    let txn = begin_writing(&state.db).await?;
    let Some(account) = found.one(&txn).await? else { return Ok(Taken::NoAccount) };
    if !take_away(state, &txn, &account, OPERATOR).await? {
        return Ok(Taken::HadNone);
    }
    let act = Act { act: ACT, subject_kind: "account", subject_id: Some(account.id), ..Act::default() };
    let only = queries::only_organisation(&txn, account.id).await?;
    audit::write_of(state, &txn, only, act).await?;
    txn.commit().await?;
    Ok(Taken::Yes)
}

fn letter(to: &str, by: &str, base_url: &str) -> NewMail {
    let parts = vec![
        Part::Text("Hej!".to_owned()),
        Part::Text(format!(
            "{by} har tagit bort andra steget från ditt konto i Med mig: app, passkeys och reservkoder. Du är utloggad \
             överallt. Logga in med ditt lösenord. Behöver din roll ett andra steg väljer du ett nytt då."
        )),
        Part::Link { text: "Logga in".to_owned(), url: format!("{base_url}/logga-in") },
    ];
    let foot = "Har du inte bett om det? Säg till den som är administratör hos er på en gång. Någon annan kan försöka komma in \
                på ditt konto."
        .to_owned();
    let subject = "Andra steget är borttaget från ditt konto i Med mig".to_owned();
    Letter { subject, parts, foot: vec![Part::Text(foot)] }.to(to, Words::swedish())
}
