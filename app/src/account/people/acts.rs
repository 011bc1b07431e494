//! What an administrator does with the people of the organisation. Each act stands in the log with whom it was done to.

use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, PaginatorTrait, QueryFilter,
};
use uuid::Uuid;

use super::{
    form::{MEMBERSHIP, ROLE, SURE, Wanted},
    letters, needless,
    queries::{self, Person},
};
use crate::{
    account::{
        invitations::{self, NewInvitation, NotInvited},
        members,
        rights::organisation::AdministratorOf,
        roles,
        second_factor::lost,
        sessions,
    },
    context::AppState,
    entity::{account, membership, membership::Role, organisation, political_body},
    error::AppError,
    forms::FormErrors,
    mail::{address, outbox},
    record::audit::{self, Act},
    round::life::NotDone,
    transaction::begin_writing,
};

/// Who acts, where.
type Administrator = AdministratorOf<organisation::Model>;

const NOT_OWN: &str = "Någon annan behöver ge dig den rollen";

const LAST: &str = "Det måste finnas någon annan som kan logga in med den rollen. Bjud in en till först.";

/// Invites somebody; the link goes to them by mail and to nobody else.
///
/// # Errors
/// [`NotDone::Missing`] when the account was closed from elsewhere, it is their own and the role one that others give, or the invitation
/// would be of no use.
pub async fn invite(state: &AppState, administrator: &Administrator, new: &NewInvitation) -> Result<(), NotDone> {
    if address::folded(&new.email) == administrator.account().email && new.role == Role::Registrar {
        return Err(missing(ROLE, NOT_OWN));
    }
    let txn = begin_writing(&state.db).await?;
    if let Some(sentence) = needless::why(&txn, new).await? {
        return Err(missing("email", sentence));
    }
    let invited = invitations::invite_by(state, &txn, Some(administrator.account().id), new).await;
    let (account, link) = invited.map_err(|cause| match cause {
        NotInvited::Database(cause) => NotDone::from(cause),
        NotInvited::Closed(_) => {
            missing("email", "Kontot med den adressen är stängt. Be den som sköter driften om hjälp.")
        }
        NotInvited::Email(_) | NotInvited::Name | NotInvited::Body | NotInvited::Organisation => {
            NotDone::Failed(AppError::Internal(cause.into()))
        }
    })?;
    let body = match new.body_id {
        Some(id) => political_body::Entity::find_by_id(id).one(&txn).await?,
        None => None,
    };
    let role_in = letters::role_in(new.role, body.as_ref(), administrator.row());
    let mail = letters::invitation(&account.email, &role_in, new.role, &link);
    outbox::put(&txn, &state.clock, mail.sealed(&state.keys)).await?;
    Ok(txn.commit().await?)
}

/// Sends a new link to somebody whose invitation is too old, or who has forgotten the password. The password stands until
/// the link is used.
///
/// # Errors
/// When the database fails.
pub async fn renew(state: &AppState, administrator: &Administrator, person: &Person) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    members::hold(&txn, administrator.row().id, person.account.id).await?;
    let link = invitations::new_link(state, &txn, person.account.id).await?;
    let mail = letters::new_link(&person.account.email, administrator.row(), &link).sealed(&state.keys);
    outbox::put(&txn, &state.clock, mail).await?;
    note(state, &txn, administrator, person, ("account.renew_invitation", None), None).await?;
    Ok(txn.commit().await?)
}

/// Takes app, passkeys and the codes on paper away from somebody who has lost them: they are signed out in every window, told by
/// mail, and choose anew when they sign in.
///
/// # Errors
/// [`AppError::Conflict`] when it is not for this administrator to do, or was done before.
pub async fn take_app_away(state: &AppState, administrator: &Administrator, person: &Person) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    members::hold(&txn, administrator.row().id, person.account.id).await?;
    if !queries::takes_app_away(&txn, administrator, person.account.id).await? {
        return Err(AppError::Conflict("Be den som sköter driften om hjälp med den här personens inloggning").into());
    }
    if !lost::take_away(state, &txn, &person.account, &administrator.row().official_name).await? {
        return Err(AppError::Conflict("Personen har inget andra steg").into());
    }
    note(state, &txn, administrator, person, (lost::ACT, None), None).await?;
    Ok(txn.commit().await?)
}

/// Gives a role; where `instead` is one of theirs, instead of that.
///
/// # Errors
/// [`NotDone::Missing`] when they have it already, the other one must be held by somebody, or administrators would make themselves
/// registrars.
pub async fn give(
    state: &AppState,
    administrator: &Administrator,
    person: &Person,
    wanted: Wanted,
    instead: Option<&membership::Model>,
) -> Result<(), NotDone> {
    if person.account.id == administrator.account().id && wanted.role == Role::Registrar {
        return Err(missing(ROLE, NOT_OWN));
    }
    let txn = begin_writing(&state.db).await?;
    members::hold(&txn, administrator.row().id, person.account.id).await?;
    let seat = (administrator.row().id, wanted.body_id);
    if !members::add(state, &txn, person.account.id, wanted.role, seat).await? {
        return Err(missing(ROLE, "Personen har redan den rollen"));
    }
    let name = roles::name(wanted.role);
    let note_of = match instead {
        None => format!("Roll: {name}."),
        Some(old) => {
            is_dispensable(&txn, administrator, old, MEMBERSHIP).await?;
            delete(state, &txn, old).await?;
            format!("Roll: {name}, i stället för {}.", roles::name(old.role))
        }
    };
    note(state, &txn, administrator, person, ("account.give_role", wanted.body_id), Some(note_of)).await?;
    Ok(txn.commit().await?)
}

/// Takes a role away. Who has none left anywhere is signed out in every window.
///
/// # Errors
/// [`NotDone::Missing`] when it must be held by somebody; [`AppError::Conflict`] when it is gone already.
pub async fn take(
    state: &AppState,
    administrator: &Administrator,
    person: &Person,
    role: &membership::Model,
) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    members::hold(&txn, administrator.row().id, person.account.id).await?;
    is_dispensable(&txn, administrator, role, &take_id(role)).await?;
    delete(state, &txn, role).await?;
    if !has_a_role(&txn, person.account.id).await? {
        shut_out(state, &txn, person.account.id).await?;
    }
    let note_of = format!("Roll: {}.", roles::name(role.role));
    note(state, &txn, administrator, person, ("account.take_role", role.body_id), Some(note_of)).await?;
    Ok(txn.commit().await?)
}

/// Somebody leaves: every role that the administrator gives is taken away, and they are signed out in every window. Who has no
/// role left, here or elsewhere, has a closed account.
///
/// # Errors
/// As [`take`].
pub async fn leave(state: &AppState, administrator: &Administrator, person: &Person) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    members::hold(&txn, administrator.row().id, person.account.id).await?;
    // As they are now: somebody may just have given one.
    let roles = membership::Entity::find()
        .filter(membership::COLUMN.account_id.eq(person.account.id))
        .filter(membership::COLUMN.organisation_id.eq(administrator.row().id))
        .all(&txn)
        .await?;
    let (given, kept): (Vec<_>, Vec<_>) = roles.into_iter().partition(|role| administrator.gives(role.role));
    if given.is_empty() {
        return Err(missing(SURE, "Personen har ingen roll som du kan ta bort"));
    }
    for role in &given {
        is_dispensable(&txn, administrator, role, SURE).await?;
        delete(state, &txn, role).await?;
        let note_of = format!("Roll: {}.", roles::name(role.role));
        note(state, &txn, administrator, person, ("account.take_role", role.body_id), Some(note_of)).await?;
    }
    shut_out(state, &txn, person.account.id).await?;
    if !has_a_role(&txn, person.account.id).await? {
        close(&txn, person.account.id, state.clock.now()).await?;
    }
    // Each role that was taken has its row; nobody has left who keeps one that somebody else gives.
    if kept.is_empty() {
        note(state, &txn, administrator, person, ("account.leave", None), None).await?;
    }
    Ok(txn.commit().await?)
}

/// The id of the button that takes a role away: what is wrong with that is said there.
pub fn take_id(role: &membership::Model) -> String {
    format!("take-{}", role.id)
}

/// Whether somebody else could give the role again, if it is one that must not die out.
async fn is_dispensable(
    txn: &DatabaseTransaction,
    administrator: &Administrator,
    role: &membership::Model,
    field: &str,
) -> Result<(), NotDone> {
    let alone = roles::must_be_somebody(role.role)
        && !members::is_held_by_another(txn, administrator.row().id, role.role, role.account_id).await?;
    if alone { Err(missing(field, LAST)) } else { Ok(()) }
}

/// Takes a role away with the mail that waits to be sent.
async fn delete(state: &AppState, txn: &DatabaseTransaction, role: &membership::Model) -> Result<(), NotDone> {
    let gone = membership::Entity::delete_by_id(role.id).exec(txn).await?;
    if gone.rows_affected != 1 {
        return Err(AppError::Conflict("Rollen är redan borttagen").into());
    }
    Ok(members::withdraw_mail(state, txn, role.account_id).await?)
}

async fn has_a_role(db: &impl ConnectionTrait, account_id: Uuid) -> Result<bool, DbErr> {
    let left = membership::Entity::find().filter(membership::COLUMN.account_id.eq(account_id)).count(db).await?;
    Ok(0 < left)
}

/// Ends every session, and every link that has not been used.
async fn shut_out(state: &AppState, db: &impl ConnectionTrait, account_id: Uuid) -> Result<(), DbErr> {
    invitations::void_others(state, db, account_id).await?;
    sessions::end_all(db, account_id).await
}

async fn close(db: &impl ConnectionTrait, account_id: Uuid, now: DateTime<Utc>) -> Result<(), DbErr> {
    let closed = account::ActiveModel { id: Set(account_id), disabled_at: Set(Some(now)), ..Default::default() };
    account::Entity::update(closed).exec(db).await.map(drop)
}

/// Appends what was done, and in which body, to the log.
async fn note(
    state: &AppState,
    txn: &DatabaseTransaction,
    administrator: &Administrator,
    person: &Person,
    (act, body_id): (&'static str, Option<Uuid>),
    note: Option<String>,
) -> Result<(), DbErr> {
    let act = Act {
        account_id: Some(administrator.account().id),
        body_id,
        act,
        subject_kind: "account",
        subject_id: Some(person.account.id),
        note,
    };
    audit::write_of(state, txn, Some(administrator.row().id), act).await
}

fn missing(field: &str, sentence: &str) -> NotDone {
    NotDone::Missing(FormErrors::on(field, sentence))
}
