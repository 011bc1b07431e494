//! Mail that reaches no mailbox: whoever has none any more does not follow for ever.

use sea_orm::{ColumnTrait, DbErr, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter, sea_query::Expr};
use uuid::Uuid;

use super::{
    queries::forget,
    token::{self, Purpose},
};
use crate::{
    context::AppState,
    entity::{follower, outbox as mails, outbox::Trouble},
    mail::outbox,
    transaction::begin_writing,
};

/// So many refusals in a row end it. The first may be a mistake of somebody who moves mailboxes about.
const ENOUGH: i32 = 2;

/// The mail server says that there is no mailbox at the address of `mail`. Returns whether that ended somebody's following:
/// then the address is erased, with all that waits to be sent to it. A mail that was refused so before, and has been tried
/// anew, tells nothing more.
///
/// # Errors
/// When the database fails.
pub async fn refused(state: &AppState, mail: &mails::Model) -> Result<bool, DbErr> {
    let known = mail.trouble == Some(Trouble::NoMailbox);
    let Some((follower, unsubscribe)) = follower_of(state, mail).filter(|_| !known) else {
        return Ok(false);
    };
    let own = follower::COLUMN.id.eq(follower);
    let txn = begin_writing(&state.db).await?;
    follower::Entity::update_many()
        .col_expr(follower::Column::Refused, Expr::col(follower::Column::Refused).add(1))
        .filter(own.clone())
        .exec(&txn)
        .await?;
    let enough = own.and(follower::COLUMN.refused.gte(ENOUGH));
    let ends = follower::Entity::find().filter(enough).count(&txn).await? == 1;
    if ends {
        forget(&txn, follower::Column::Id.eq(follower)).await?;
        outbox::withdraw(&txn, unsubscribe).await?;
    }
    txn.commit().await?;
    Ok(ends)
}

/// A mail has arrived: refusals before it were no lasting ones.
///
/// # Errors
/// When the database fails.
pub async fn delivered(state: &AppState, mail: &mails::Model) -> Result<(), DbErr> {
    let Some((follower, _)) = follower_of(state, mail) else {
        return Ok(());
    };
    let refused = follower::COLUMN.id.eq(follower).and(follower::COLUMN.refused.gt(0));
    let none = follower::Entity::update_many().col_expr(follower::Column::Refused, Expr::value(0));
    none.filter(refused).exec(&state.db).await.map(drop)
}

/// Whom a mail was sent to because they follow, and its address for ending that.
fn follower_of<'a>(state: &AppState, mail: &'a mails::Model) -> Option<(Uuid, &'a str)> {
    let unsubscribe = mail.unsubscribe.as_deref()?;
    let (_, code) = unsubscribe.rsplit_once("kod=")?;
    Some((token::read(&state.keys, Purpose::End, code)?, unsubscribe))
}
