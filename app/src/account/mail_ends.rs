//! The link in a mail by which somebody with an account ends mail of its kind. The code in it is all it takes.

use sea_orm::{DbErr, EntityTrait};
use uuid::Uuid;

use crate::{
    context::AppState,
    dialogue::followers::token::{self, Purpose},
    entity::account,
};

/// The address where one POST ends it, and where people find a button: below `path`, where they choose.
pub fn address(state: &AppState, purpose: Purpose, path: &str, account_id: Uuid) -> String {
    format!("{}{path}/avsluta?kod={}", state.base_url, token::write(&state.keys, purpose, account_id))
}

/// Whose mail a code ends, if it is one of ours and the account is there.
///
/// # Errors
/// When the database cannot be read.
pub async fn who(state: &AppState, purpose: Purpose, code: &str) -> Result<Option<Uuid>, DbErr> {
    match token::read(&state.keys, purpose, code) {
        Some(id) => Ok(account::Entity::find_by_id(id).one(&state.db).await?.map(|account| account.id)),
        None => Ok(None),
    }
}
