//! Codes on paper, shown once when an app is tied to an account: each opens the account once without the app. Only keyed
//! hashes of them are kept. They are written as receipt codes are, which people can read, and mistype without harm.

use sea_orm::{ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, sea_query::Expr};
use uuid::Uuid;

use crate::{
    answer::receipt::ReceiptCode,
    context::{AppState, random_bytes},
    entity::recovery_code,
};

/// How many there are.
const HOW_MANY: usize = 8;

/// New codes for the account; older ones are worth nothing then.
///
/// # Errors
/// When the database fails.
pub async fn make(state: &AppState, db: &impl ConnectionTrait, account_id: Uuid) -> Result<Vec<ReceiptCode>, DbErr> {
    forget(db, account_id).await?;
    let codes: Vec<_> = (0..HOW_MANY).map(|_| ReceiptCode::from_random(random_bytes())).collect();
    let rows: Vec<_> = codes
        .iter()
        .map(|code| recovery_code::ActiveModel {
            code_mac: Set(mac(state, account_id, code)),
            account_id: Set(account_id),
            used_at: Set(None),
        })
        .collect();
    recovery_code::Entity::insert_many(rows).exec_without_returning(db).await?;
    Ok(codes)
}

/// Uses the code that was typed: whether it is one of theirs and was not used before.
///
/// # Errors
/// When the database fails.
pub async fn is_used_now(
    state: &AppState,
    db: &impl ConnectionTrait,
    account_id: Uuid,
    typed: &str,
) -> Result<bool, DbErr> {
    let Some(code) = ReceiptCode::parse(typed) else { return Ok(false) };
    let done = recovery_code::Entity::update_many()
        .col_expr(recovery_code::Column::UsedAt, Expr::value(state.clock.now()))
        .filter(recovery_code::COLUMN.code_mac.eq(mac(state, account_id, &code)))
        .filter(recovery_code::COLUMN.used_at.is_null())
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// How many are left.
///
/// # Errors
/// When the database fails.
pub async fn left(db: &impl ConnectionTrait, account_id: Uuid) -> Result<u64, DbErr> {
    recovery_code::Entity::find()
        .filter(recovery_code::COLUMN.account_id.eq(account_id))
        .filter(recovery_code::COLUMN.used_at.is_null())
        .count(db)
        .await
}

/// Takes them all away.
///
/// # Errors
/// When the database fails.
pub async fn forget(db: &impl ConnectionTrait, account_id: Uuid) -> Result<(), DbErr> {
    let theirs = recovery_code::COLUMN.account_id.eq(account_id);
    recovery_code::Entity::delete_many().filter(theirs).exec(db).await.map(drop)
}

fn mac(state: &AppState, account_id: Uuid, code: &ReceiptCode) -> Vec<u8> {
    state.keys.mac("recovery code", &[account_id.as_bytes().as_slice(), code.as_bytes()].concat())
}
