//! Invitations that would give nobody anything: to a role that the person has and can use, or to an account that gets no mail.

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter};
use uuid::Uuid;

use crate::{
    account::{invitations::NewInvitation, members::can_sign_in},
    entity::{account, membership},
    mail::address,
};

const HAS_IT: &str = "Personen har redan den rollen, och kan logga in. En ny länk till den som har glömt lösenordet skickar du från \
                      personens egen sida.";

const NO_MAIL: &str = "Kontot hör till demonstrationen, som inte får några mejl. Har det en roll här ändrar du den på personens egen sida.";

/// Why the invitation would be of no use, for whoever invites; nothing where it would. Who was invited and has not come yet may be sent a
/// new link, and a role that came with a group may be given by hand.
///
/// # Errors
/// When the database cannot be read.
pub async fn why(db: &impl ConnectionTrait, new: &NewInvitation) -> Result<Option<&'static str>, DbErr> {
    let email = address::folded(&new.email);
    let known = account::Entity::find().filter(account::COLUMN.email.eq(email.as_str()));
    let Some(account) = known.filter(can_sign_in()).one(db).await? else { return Ok(None) };
    if has_it(db, account.id, new).await? {
        return Ok(Some(HAS_IT));
    }
    Ok(account.is_demonstration.then_some(NO_MAIL))
}

async fn has_it(db: &impl ConnectionTrait, account_id: Uuid, new: &NewInvitation) -> Result<bool, DbErr> {
    let body = match new.body_id {
        Some(id) => membership::Column::BodyId.eq(id),
        None => membership::Column::BodyId.is_null(),
    };
    let held = membership::Entity::find()
        .filter(membership::COLUMN.account_id.eq(account_id))
        .filter(membership::COLUMN.organisation_id.eq(new.organisation_id))
        .filter(membership::COLUMN.role.eq(new.role))
        .filter(membership::COLUMN.is_by_group.eq(false))
        .filter(body);
    Ok(0 < held.count(db).await?)
}
