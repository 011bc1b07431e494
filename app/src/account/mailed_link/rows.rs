//! Links, as rows.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::TimeDelta;
use http::HeaderMap;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter};

use super::{CODE, PATH};
use crate::{
    account::{
        queries::{self, Begun},
        rules::holds,
        second_factor::rows::Demand,
        sessions::Way,
    },
    answer::queries::begin_writing,
    context::{AppState, random_bytes},
    entity::{account, membership, membership::Role, sign_in_link},
    mail::{
        letter::{Letter, Part},
        outbox::{self, NewMail},
        rules::Patience,
    },
    words::Words,
};

/// How long a link may be used.
const VALID: TimeDelta = TimeDelta::minutes(15);

/// Sends a link to `email` (folded), if it is the address of somebody who is elected and nothing else. Older ones stop working.
///
/// # Errors
/// When the database fails.
pub async fn send(state: &AppState, email: &str) -> Result<(), DbErr> {
    let found = account::Entity::find().filter(account::COLUMN.email.eq(email)).one(&state.db).await?;
    let Some(account) = found else { return Ok(()) };
    if !is_for(&state.db, &account).await? {
        return Ok(());
    }
    let token = URL_SAFE_NO_PAD.encode(random_bytes::<32>());
    let row = sign_in_link::ActiveModel {
        token_mac: Set(mac(state, &token)),
        account_id: Set(account.id),
        asked_at: Set(state.clock.now()),
    };
    let txn = begin_writing(&state.db).await?;
    let theirs = sign_in_link::Column::AccountId.eq(account.id);
    let stale = sign_in_link::Column::AskedAt.lt(state.clock.now() - VALID);
    sign_in_link::Entity::delete_many().filter(theirs.or(stale)).exec(&txn).await?;
    sign_in_link::Entity::insert(row).exec_without_returning(&txn).await?;
    let link = format!("{}{PATH}?{CODE}={token}", state.base_url);
    outbox::put(&txn, &state.clock, letter(&account.email, &link)).await?;
    txn.commit().await
}

/// Whether this code signs somebody in just now.
///
/// # Errors
/// When the database cannot be read.
pub async fn is_good(state: &AppState, code: &str) -> Result<bool, DbErr> {
    let row = sign_in_link::Entity::find_by_id(mac(state, code)).one(&state.db).await?;
    Ok(row.is_some_and(|row| state.clock.now() - row.asked_at < VALID))
}

/// Uses the link with this code, and begins a session. None when it is no good, or was used in the same moment.
///
/// # Errors
/// When the database fails.
pub async fn use_it(
    state: &AppState,
    headers: &HeaderMap,
    code: &str,
) -> Result<Option<(account::Model, Begun)>, DbErr> {
    let txn = begin_writing(&state.db).await?;
    let Some(row) = sign_in_link::Entity::find_by_id(mac(state, code)).one(&txn).await? else { return Ok(None) };
    let taken = sign_in_link::Entity::delete_by_id(row.token_mac).exec(&txn).await?;
    if taken.rows_affected != 1 || VALID <= state.clock.now() - row.asked_at {
        return Ok(None);
    }
    let Some(account) = account::Entity::find_by_id(row.account_id).one(&txn).await? else { return Ok(None) };
    if !is_for(&txn, &account).await? || !queries::holds_still(&txn, &account).await? {
        return Ok(None);
    }
    let begun = queries::begin(state, &txn, headers, &account, Way::default()).await?;
    if begun.demand == Demand::Nothing {
        queries::write_own(state, &txn, account.id, "account.sign_in").await?;
    }
    txn.commit().await?;
    Ok(Some((account, begun)))
}

/// Whether the account signs in with a link: it is open, has a mailbox, and is that of somebody who is elected and nothing else.
async fn is_for(db: &impl ConnectionTrait, account: &account::Model) -> Result<bool, DbErr> {
    if account.disabled_at.is_some() || account.is_demonstration {
        return Ok(false);
    }
    let roles = membership::Entity::find().filter(membership::COLUMN.account_id.eq(account.id)).all(db).await?;
    let opens_something = roles.iter().any(|role| holds(Way::default(), role));
    Ok(opens_something && roles.iter().all(|role| role.role == Role::ElectedRepresentative))
}

fn letter(to: &str, link: &str) -> NewMail {
    let parts = vec![
        Part::Text("Hej!".to_owned()),
        Part::Text(
            "Här är länken som du loggar in i Med mig med. Den går att använda en gång, inom en kvart.".to_owned(),
        ),
        Part::Link { text: "Logga in".to_owned(), url: link.to_owned() },
    ];
    let foot =
        "Länken är din. Skicka den inte vidare. Har du inte bett om den kan du strunta i det här mejlet.".to_owned();
    let letter = Letter { subject: "Logga in i Med mig".to_owned(), parts, foot: vec![Part::Text(foot)] };
    // It is a key, and whoever asked for it looks for it now.
    NewMail { patience: Patience::Hours, ..letter.to(to, Words::swedish()) }
}

fn mac(state: &AppState, code: &str) -> Vec<u8> {
    state.keys.mac("sign-in link", code.trim().as_bytes())
}
