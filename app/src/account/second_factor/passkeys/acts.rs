//! What one does with one's own passkeys: each stands in the log, and all but the first asks for a code, or another passkey, that is
//! given then and there.

use http::request::Parts;
use uuid::Uuid;

use super::{ANSWER, ceremony, held, rules};
use crate::{
    account::second_factor::{
        actions::begin_anew,
        done::Done,
        half::Come,
        not_passed::NotPassed,
        page::{ADD_CODE, MAKE_PASSKEY, NAME, REMOVE_CODE, REMOVE_PASSKEY, WHICH},
        rows,
        tries::Try,
    },
    context::AppState,
    entity::account,
    error::AppError,
    forms::{FormErrors, Sent},
};

const NO_ANSWER: &str = "Din enhet har inte svarat. För en passkey behöver webbläsaren JavaScript.";

/// What is told of the last way in.
pub const LAST: &str =
    "Du har inget annat att logga in med. Lägg till en passkey till, eller koppla en app, innan du tar bort den här.";

/// The passkey that is the account's first second factor.
///
/// # Errors
/// [`NotPassed::Wrong`] at [`NAME`] when the device did not do as it was asked.
pub async fn make_first(
    state: &AppState,
    parts: &Parts,
    (account, come): (&account::Model, Come),
    sent: &Sent,
) -> Result<Done, NotPassed> {
    let tried = made(state, parts, account, sent).await?;
    let acts = match come {
        Come::Half => vec!["account.make_passkey", "account.sign_in"],
        Come::Whole => vec!["account.make_passkey"],
    };
    begin_anew(state, parts, tried, (account, acts)).await
}

/// A code is given, or a passkey shown, and so the device may be asked to make one more.
///
/// # Errors
/// [`NotPassed::Wrong`] at [`ADD_CODE`] when it is not right; [`AppError::Conflict`] where there can be no passkeys.
pub async fn ask(state: &AppState, parts: &Parts, account: &account::Model, sent: &Sent) -> Result<Done, NotPassed> {
    let tried = Try::begin(state, parts, account, (sent, &[ADD_CODE])).await?;
    let acts = tried.uses(state, account, (sent, ADD_CODE)).await?;
    tried.counts_no_longer().await?;
    let begun = ceremony::begin_making(state, &tried.txn, &parts.headers, account).await?;
    let begun = begun.ok_or(AppError::Conflict("Här går det inte att använda passkeys"))?;
    tried.commit(state, account, acts).await?;
    Ok(Done::Asks(begun))
}

/// One more passkey, which the device made as it was asked by [`ask`].
///
/// # Errors
/// As [`make_first`].
pub async fn make_one_more(
    state: &AppState,
    parts: &Parts,
    account: &account::Model,
    sent: &Sent,
) -> Result<Done, NotPassed> {
    let tried = made(state, parts, account, sent).await?;
    let cookie = tried.begins_anew(state, parts, (account, vec!["account.make_passkey"])).await?;
    Ok(Done::Changed { act: MAKE_PASSKEY, cookie })
}

async fn made(state: &AppState, parts: &Parts, account: &account::Model, sent: &Sent) -> Result<Try, NotPassed> {
    if sent.get(ANSWER).is_empty() {
        return Err(NotPassed::Wrong(FormErrors::on(NAME, NO_ANSWER)));
    }
    let tried = Try::begin(state, parts, account, (sent, &[])).await?;
    tried.makes(state, account, (sent, NAME)).await?;
    Ok(tried)
}

/// One passkey less.
///
/// # Errors
/// [`NotPassed::Wrong`] at [`REMOVE_CODE`] when code or passkey is not right, and at [`WHICH`] when it is the last way in;
/// [`AppError::Conflict`] when it is gone already.
pub async fn remove(state: &AppState, parts: &Parts, account: &account::Model, sent: &Sent) -> Result<Done, NotPassed> {
    let tried = Try::begin(state, parts, account, (sent, &[REMOVE_CODE])).await?;
    let mut acts = tried.uses(state, account, (sent, REMOVE_CODE)).await?;
    let has_app = rows::has_app(&tried.txn, account.id).await?;
    if !rules::may_go(has_app, held::of(&tried.txn, account.id).await?.len()) {
        return Err(NotPassed::Wrong(FormErrors::on(WHICH, LAST)));
    }
    let id: Uuid = sent.get(WHICH).parse().unwrap_or_default();
    if !held::remove(&tried.txn, account.id, id).await? {
        return Err(AppError::Conflict("Passkeyn är redan borttagen").into());
    }
    acts.push("account.remove_passkey");
    let cookie = tried.begins_anew(state, parts, (account, acts)).await?;
    Ok(Done::Changed { act: REMOVE_PASSKEY, cookie })
}
