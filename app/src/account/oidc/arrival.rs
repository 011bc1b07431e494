//! Somebody comes back from their organisation's provider: whose account it is, which roles come with their groups, and a session
//! as far as those reach.

use http::HeaderMap;
use sea_orm::{ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{
    rules::{self, Follows},
    settings,
    told::{Told, Trusts},
};
use crate::{
    account::{
        invitations, members,
        queries::{self, Begun},
        roles,
        rules::holds,
        second_factor::rows::Demand,
        sessions::{self, Way},
    },
    context::{AppState, new_id},
    entity::{account, group_role, identity, membership, own_sign_in},
    limits::{self, Counted},
    mail::address,
    record::audit::{self, Act},
    transaction::begin_writing,
};

/// The most characters of a name that are kept.
const LONGEST_NAME: usize = 100;

/// Why somebody whom the provider knows is not let in. The words are for the log.
#[derive(Debug, thiserror::Error)]
pub enum NotLetIn {
    /// They have no role here, and none comes with their groups.
    #[error("no role comes with the groups")]
    NoRole,
    /// There is no account of theirs, and the provider tells no address that is believed.
    #[error("no account is known, and no address was told that is believed")]
    NoAddress,
    /// The account with their address was tied to somebody else there.
    #[error("the account with the address belongs to somebody else at the provider")]
    AddressTaken,
    /// The account is closed.
    #[error("the account is closed")]
    Closed,
    /// The account, or what the organisation says of its provider, was changed while they were there.
    #[error("the account or the provider was changed meanwhile")]
    Changed,
    /// The database.
    #[error(transparent)]
    Database(#[from] DbErr),
}

/// Lets somebody in whom the provider of `own` has `told` us about. What their groups give and take stands, also when that leaves
/// them without a role and so outside.
///
/// # Errors
/// See [`NotLetIn`].
pub async fn let_in(
    state: &AppState,
    headers: &HeaderMap,
    (own, told): (&own_sign_in::Model, &Told),
    tried: &Counted,
) -> Result<(account::Model, Begun), NotLetIn> {
    let txn = begin_writing(&state.db).await?;
    let table = table_held(&txn, own).await?;
    let account = whose(state, &txn, (own, told), &table).await?;
    if account.disabled_at.is_some() {
        return Err(NotLetIn::Closed);
    }
    let changed = follow_groups(state, &txn, &account, (own, told, &table)).await?;
    let way = Way { organisation_id: Some(own.organisation_id), is_strong: own.is_strong || told.is_strong };
    if !reaches_something(&txn, account.id, way).await? {
        shut_out(&txn, account.id, own.organisation_id).await?;
        note(state, &txn, &account, &changed, own.organisation_id).await?;
        txn.commit().await?;
        return Err(NotLetIn::NoRole);
    }
    let is_new = tie(state, &txn, &account, told).await?;
    limits::give_back(&txn, tried).await?;
    let begun = queries::begin(state, &txn, headers, &account, way).await?;
    // The log comes last: who writes to it takes no other row after it.
    note(state, &txn, &account, &changed, own.organisation_id).await?;
    let is_in = begun.demand == Demand::Nothing;
    let acts = [is_new.then_some("account.tie_identity"), is_in.then_some("account.sign_in")];
    for act in acts.into_iter().flatten() {
        let by = Some(account.id);
        let act = Act { account_id: by, act, subject_kind: "account", subject_id: by, ..Act::default() };
        audit::write_of(state, &txn, Some(own.organisation_id), act).await?;
    }
    txn.commit().await?;
    Ok((account, begun))
}

/// Which roles come with which groups, with the organisation held: until we are done nobody changes that, or the provider, which is
/// still the one that was asked.
async fn table_held(db: &impl ConnectionTrait, own: &own_sign_in::Model) -> Result<Vec<group_role::Model>, NotLetIn> {
    members::hold_organisation(db, own.organisation_id).await?;
    if settings::of(db, own.organisation_id).await?.as_ref() != Some(own) {
        return Err(NotLetIn::Changed);
    }
    Ok(settings::table(db, own.organisation_id).await?)
}

/// Lets the roles of an account in the organisation follow its groups, with the rows held ([`queries::holds_still`] takes that of the
/// account, after the organisation's). What the provider says nothing of is no group.
async fn follow_groups(
    state: &AppState,
    db: &impl ConnectionTrait,
    account: &account::Model,
    (own, told, table): (&own_sign_in::Model, &Told, &[group_role::Model]),
) -> Result<Follows, NotLetIn> {
    if !queries::holds_still(db, account).await? {
        return Err(NotLetIn::Changed);
    }
    let groups = told.groups.clone().unwrap_or_default();
    let mut here = roles_of(db, account.id).await?;
    here.retain(|role| role.organisation_id == own.organisation_id);
    let changed = rules::follow(&here, &rules::roles_of(table, &groups));
    apply(state, db, account, &changed).await?;
    Ok(changed)
}

/// Whether a session that is begun this way opens anything.
async fn reaches_something(db: &impl ConnectionTrait, account_id: Uuid, way: Way) -> Result<bool, DbErr> {
    Ok(roles_of(db, account_id).await?.iter().any(|role| holds(way, role)))
}

/// Ends what was begun at the organisation's sign-in; of those who have no role anywhere, everything.
async fn shut_out(db: &impl ConnectionTrait, account_id: Uuid, organisation_id: Uuid) -> Result<(), DbErr> {
    if roles_of(db, account_id).await?.is_empty() {
        return sessions::end_all(db, account_id).await;
    }
    sessions::end_of(db, organisation_id, Some(account_id)).await
}

/// Whose account it is: the one that was tied to them; else the one with their address, as far as it is believed, which nobody else
/// there has been tied to; else a new one, where a role comes with their groups.
async fn whose(
    state: &AppState,
    db: &impl ConnectionTrait,
    (own, told): (&own_sign_in::Model, &Told),
    table: &[group_role::Model],
) -> Result<account::Model, NotLetIn> {
    let known = identity::Entity::find_by_id((told.issuer.clone(), told.subject.clone())).one(db).await?;
    if let Some(known) = known {
        return account::Entity::find_by_id(known.account_id).one(db).await?.ok_or(NotLetIn::Closed);
    }
    let email =
        told.address.believed(Trusts::from(own)).map(address::folded).filter(|email| address::is_address(email));
    let email = email.ok_or(NotLetIn::NoAddress)?;
    let found = account::Entity::find().filter(account::COLUMN.email.eq(&email)).one(db).await?;
    let Some(found) = found else {
        let groups = told.groups.clone().unwrap_or_default();
        if rules::roles_of(table, &groups).is_empty() {
            return Err(NotLetIn::NoRole);
        }
        return Ok(invitations::account_for(state, db, &email, &name(told, &email)).await?);
    };
    let others = identity::Entity::find()
        .filter(identity::COLUMN.account_id.eq(found.id))
        .filter(identity::COLUMN.issuer.eq(&told.issuer))
        .one(db)
        .await?;
    match others {
        Some(_) => Err(NotLetIn::AddressTaken),
        None if found.is_demonstration => Err(NotLetIn::Closed),
        None => Ok(found),
    }
}

/// What somebody is called who is new here: what the provider says, else what stands before the sign of their address.
fn name(told: &Told, email: &str) -> String {
    let told = told.name.as_deref().map(str::trim).filter(|name| !name.is_empty());
    let name = told.or_else(|| email.split('@').next()).unwrap_or_default();
    name.chars().filter(|c| !c.is_control()).take(LONGEST_NAME).collect()
}

/// Ties the account to them. Whether it was not before.
async fn tie(
    state: &AppState,
    db: &impl ConnectionTrait,
    account: &account::Model,
    told: &Told,
) -> Result<bool, DbErr> {
    let row = identity::ActiveModel {
        issuer: Set(told.issuer.clone()),
        subject: Set(told.subject.clone()),
        account_id: Set(account.id),
        linked_at: Set(state.clock.now()),
    };
    let done = identity::Entity::insert(row).on_conflict_do_nothing().exec_without_returning(db).await?;
    Ok(matches!(done, sea_orm::TryInsertResult::Inserted(1)))
}

async fn roles_of(db: &impl ConnectionTrait, account_id: Uuid) -> Result<Vec<membership::Model>, DbErr> {
    membership::Entity::find().filter(membership::COLUMN.account_id.eq(account_id)).all(db).await
}

/// Gives what comes with the groups, and takes what went with them; with that goes the mail that waits to be sent.
async fn apply(
    state: &AppState,
    db: &impl ConnectionTrait,
    account: &account::Model,
    changed: &Follows,
) -> Result<(), DbErr> {
    members::lose(state, db, &changed.lost).await?;
    for row in &changed.given {
        let role = membership::ActiveModel {
            id: Set(new_id(&state.clock)),
            account_id: Set(account.id),
            organisation_id: Set(row.organisation_id),
            body_id: Set(row.body_id),
            role: Set(row.role),
            is_by_group: Set(true),
        };
        membership::Entity::insert(role).exec_without_returning(db).await?;
    }
    Ok(())
}

/// Tells the log what came and went with the groups. Nobody did it: the groups say so.
async fn note(
    state: &AppState,
    db: &impl ConnectionTrait,
    account: &account::Model,
    changed: &Follows,
    organisation_id: Uuid,
) -> Result<(), DbErr> {
    let given = changed.given.iter().map(|row| {
        let note = format!("Roll: {}. Kom med gruppen {}.", roles::name(row.role), row.group_name);
        ("account.give_role", row.body_id, note)
    });
    let lost = changed.lost.iter().map(|role| {
        let note = format!("Roll: {}. Gick med en grupp.", roles::name(role.role));
        ("account.take_role", role.body_id, note)
    });
    for (act, body_id, note) in given.chain(lost) {
        let (subject_id, note) = (Some(account.id), Some(note));
        let act = Act { account_id: None, body_id, act, subject_kind: "account", subject_id, note };
        audit::write_of(state, db, Some(organisation_id), act).await?;
    }
    Ok(())
}
