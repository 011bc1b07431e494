//! Links, as rows.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::TimeDelta;
use http::HeaderMap;
use sea_orm::{ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{CODE, PATH};
use crate::{
    account::{
        queries::{self, Begun},
        rules::{Home, after_sign_in, holds},
        second_factor::rows::Demand,
        sessions::Way,
    },
    context::{AppState, random_bytes},
    entity::{account, membership, membership::Role, sign_in_link},
    mail::{
        letter::{Letter, Part},
        outbox::{self, Goes, NewMail},
        rules::Patience,
    },
    transaction::begin_writing,
    words::Words,
};

/// How long a link may be used.
const VALID: TimeDelta = TimeDelta::minutes(15);

/// Sends a link to `email` (folded), if it is the address of somebody who is elected and nothing else. It leads on to `asked`. For any
/// other address as much is read and written, so that the time it takes does not tell whose it is.
///
/// # Errors
/// When the database fails.
pub async fn send(state: &AppState, email: &str, asked: &str) -> Result<(), DbErr> {
    let found = account::Entity::find().filter(account::COLUMN.email.eq(email)).one(&state.db).await?;
    let goes = if is_for(&state.db, found.as_ref()).await? { Goes::Out } else { Goes::Nowhere };
    let token = URL_SAFE_NO_PAD.encode(random_bytes::<32>());
    let txn = begin_writing(&state.db).await?;
    let stale = sign_in_link::COLUMN.asked_at.lt(state.clock.now() - VALID);
    sign_in_link::Entity::delete_many().filter(stale).exec(&txn).await?;
    keep(state, &txn, &token, found.filter(|_| goes == Goes::Out)).await?;
    let link = format!("{}{}", state.base_url, path(&token, asked));
    outbox::put_or_pretend(&txn, &state.clock, letter(email, &link).sealed(&state.keys), goes).await?;
    txn.commit().await
}

/// Keeps a link of the account; without one, one statement changes nothing.
async fn keep(
    state: &AppState,
    db: &impl ConnectionTrait,
    token: &str,
    account: Option<account::Model>,
) -> Result<(), DbErr> {
    let token_mac = mac(state, token);
    let Some(account) = account else {
        return sign_in_link::Entity::delete_by_id(token_mac).exec(db).await.map(drop);
    };
    let row = sign_in_link::ActiveModel {
        token_mac: Set(token_mac),
        account_id: Set(account.id),
        asked_at: Set(state.clock.now()),
    };
    sign_in_link::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

/// The path of a link. Somebody else may have asked for it, so it leads on to nothing but a page of the elected.
fn path(token: &str, asked: &str) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair(CODE, token);
    if after_sign_in(asked, &[Home::Politics]) == asked {
        query.append_pair("nasta", asked);
    }
    format!("{PATH}?{}", query.finish())
}

/// Whether this code signs somebody in just now.
///
/// # Errors
/// When the database cannot be read.
pub async fn is_good(state: &AppState, code: &str) -> Result<bool, DbErr> {
    let row = sign_in_link::Entity::find_by_id(mac(state, code)).one(&state.db).await?;
    Ok(row.is_some_and(|row| state.clock.now() - row.asked_at < VALID))
}

/// Uses the link with this code, and begins a session; other links of the account stop working. None when it is no good, or was used
/// in the same moment.
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
    if !is_for(&txn, Some(&account)).await? || !queries::holds_still(&txn, &account).await? {
        return Ok(None);
    }
    let others = sign_in_link::COLUMN.account_id.eq(account.id);
    sign_in_link::Entity::delete_many().filter(others).exec(&txn).await?;
    let begun = queries::begin(state, &txn, headers, &account, Way::default()).await?;
    if begun.demand == Demand::Nothing {
        queries::write_own(state, &txn, account.id, "account.sign_in").await?;
    }
    txn.commit().await?;
    Ok(Some((account, begun)))
}

/// Whether the account signs in with a link: there is one, it is open, has a mailbox, and is that of somebody who is elected and nothing
/// else, in what a link opens: what came with a group of an organisation it does not.
async fn is_for(db: &impl ConnectionTrait, account: Option<&account::Model>) -> Result<bool, DbErr> {
    let id = account.map_or_else(Uuid::nil, |account| account.id);
    let mut roles = membership::Entity::find().filter(membership::COLUMN.account_id.eq(id)).all(db).await?;
    roles.retain(|role| holds(Way::default(), role));
    let is_elected = !roles.is_empty() && roles.iter().all(|role| role.role == Role::ElectedRepresentative);
    let is_open = |account: &account::Model| account.disabled_at.is_none() && !account.is_demonstration;
    Ok(is_elected && account.is_some_and(is_open))
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
