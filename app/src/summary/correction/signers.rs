//! Who may sign a correction: any moderator of the body who is not the one who proposed it, under whatever account.

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{
    account::{members::can_sign_in, rights::ModeratorOf, same_person::is_same},
    entity::{account, correction, membership, membership::Role, round},
    swedish,
};

/// Whether the reader may sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signing {
    /// The reader may.
    May,
    /// The reader seems to be who proposed it. Those who may, by name.
    Others(Vec<String>),
}

/// Who may sign the proposal with this row, for a moderator who reads of it.
///
/// # Errors
/// When the database cannot be read.
pub(super) async fn signing(
    db: &impl ConnectionTrait,
    reader: &ModeratorOf<round::Model>,
    row: &correction::Model,
) -> Result<Signing, DbErr> {
    let proposer = account::Entity::find_by_id(row.proposed_by).one(db).await?;
    let Some(proposer) = proposer.filter(|proposer| is_same(proposer, reader.account())) else {
        return Ok(Signing::May);
    };
    let others = moderators(db, reader.row().controller_body_id).await?;
    let mut names: Vec<String> =
        others.into_iter().filter(|one| !is_same(one, &proposer)).map(|one| one.display_name).collect();
    names.sort_by_key(|name| swedish::sort_key(name));
    names.dedup();
    Ok(Signing::Others(names))
}

/// Everybody who moderates a body and can sign in.
async fn moderators(db: &impl ConnectionTrait, body_id: Uuid) -> Result<Vec<account::Model>, DbErr> {
    let seats = membership::Entity::find()
        .filter(membership::Column::Role.eq(Role::Moderator))
        .filter(membership::Column::BodyId.eq(body_id))
        .all(db)
        .await?;
    account::Entity::find()
        .filter(account::COLUMN.id.is_in(seats.into_iter().map(|seat| seat.account_id)))
        .filter(can_sign_in())
        .all(db)
        .await
}
