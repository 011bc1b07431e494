//! Who works in an organisation, as far as its administrator may see.

use std::collections::{HashMap, HashSet};

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{
    account::{
        members,
        oidc::settings,
        rights::organisation::AdministratorOf,
        roles,
        second_factor::{passkeys::held, rows},
    },
    dialogue::{joint, places},
    entity::{
        account, identity, membership,
        membership::Role,
        organisation, political_body,
        round::{self, RoundState},
    },
    error::AppError,
    swedish,
};

/// Somebody with a role in the organisation.
#[derive(Clone, Debug)]
pub struct Person {
    /// Who it is.
    pub account: account::Model,
    /// Their roles here, and none that they have elsewhere.
    pub roles: Vec<membership::Model>,
    /// Whether an app is tied to the account.
    pub has_app: bool,
    /// Whether it has a passkey.
    pub has_passkey: bool,
    /// Whether they have signed in at the organisation's own sign-in.
    pub is_known_elsewhere: bool,
}

impl Person {
    /// Whether they have a second factor.
    pub fn has_second_factor(&self) -> bool {
        self.has_app || self.has_passkey
    }
}

/// An organisation with its bodies and the people who work there.
#[derive(Clone, Debug)]
pub struct Staff {
    /// Nämnder first.
    pub bodies: Vec<political_body::Model>,
    /// In Swedish alphabetical order.
    pub people: Vec<Person>,
}

/// Everybody who works there.
///
/// # Errors
/// When the database cannot be read.
pub async fn staff(
    db: &impl ConnectionTrait,
    administrator: &AdministratorOf<organisation::Model>,
) -> Result<Staff, DbErr> {
    let bodies = places::bodies(db, administrator.row().id).await?;
    let rows = membership::Entity::find().filter(membership::COLUMN.organisation_id.eq(administrator.row().id));
    let mut roles: HashMap<Uuid, Vec<_>> = HashMap::new();
    for row in rows.all(db).await?.into_iter().filter(|row| administrator.sees(row.role)) {
        roles.entry(row.account_id).or_default().push(row);
    }
    let accounts = account::Entity::find().filter(account::COLUMN.id.is_in(roles.keys().copied())).all(db).await?;
    let ids: Vec<_> = roles.keys().copied().collect();
    let (tied, holders) = (rows::tied(db, &ids).await?, held::holders(db, &ids).await?);
    let known = known_elsewhere(db, administrator.row().id).await?;
    let person = |account: account::Model| Person {
        roles: in_order(roles.remove(&account.id), &bodies),
        has_app: tied.contains(&account.id),
        has_passkey: holders.contains(&account.id),
        is_known_elsewhere: known.contains(&account.id),
        account,
    };
    let mut people: Vec<_> = accounts.into_iter().map(person).collect();
    people.sort_by_key(|person| swedish::sort_key(&person.account.display_name));
    Ok(Staff { bodies, people })
}

/// The bodies of the organisation that nobody moderates, though a round of theirs is not signed yet or an invitation waits.
///
/// # Errors
/// When the database cannot be read.
pub async fn unmoderated(
    db: &impl ConnectionTrait,
    bodies: &[political_body::Model],
) -> Result<Vec<political_body::Model>, DbErr> {
    let ids: Vec<Uuid> = bodies.iter().map(|body| body.id).collect();
    let moderated = members::moderated(db, &ids).await?;
    let rounds = round::Entity::find()
        .filter(round::COLUMN.controller_body_id.is_in(ids.iter().copied()))
        .filter(round::Column::State.is_in([RoundState::Planned, RoundState::Open, RoundState::Stopped]))
        .all(db)
        .await?;
    let mut without = Vec::new();
    for body in bodies.iter().filter(|body| !moderated.contains(&body.id)) {
        let has_a_round = rounds.iter().any(|round| round.controller_body_id == body.id);
        if has_a_round || !joint::queries::unanswered(db, &[body.id]).await?.is_empty() {
            without.push(body.clone());
        }
    }
    Ok(without)
}

/// The accounts that are tied to somebody at the organisation's own sign-in.
async fn known_elsewhere(db: &impl ConnectionTrait, organisation_id: Uuid) -> Result<HashSet<Uuid>, DbErr> {
    let Some(own) = settings::of(db, organisation_id).await? else { return Ok(HashSet::new()) };
    let rows = identity::Entity::find().filter(identity::COLUMN.issuer.eq(own.issuer)).all(db).await?;
    Ok(rows.into_iter().map(|row| row.account_id).collect())
}

/// One of those who work there.
///
/// # Errors
/// [`AppError::NotFound`], with a line in the log, for anybody else.
pub async fn person(
    db: &impl ConnectionTrait,
    administrator: &AdministratorOf<organisation::Model>,
    account_id: &str,
) -> Result<Person, AppError> {
    let id: Uuid = account_id.parse().map_err(|_| AppError::NotFound)?;
    let found = staff(db, administrator).await?.people.into_iter().find(|person| person.account.id == id);
    found.ok_or_else(|| {
        let by = administrator.account().id;
        tracing::warn!(account.id = %by, "asked for somebody who does not work in the organisation");
        AppError::NotFound
    })
}

/// Whether the administrator may take the second factor away from an account: never their own, nor that of somebody who is more than they
/// are, nor where the account needs one elsewhere, for others to decide on.
///
/// # Errors
/// When the database cannot be read.
pub async fn takes_app_away(
    db: &impl ConnectionTrait,
    administrator: &AdministratorOf<organisation::Model>,
    account_id: Uuid,
) -> Result<bool, DbErr> {
    if account_id == administrator.account().id {
        return Ok(false);
    }
    let held = membership::Entity::find().filter(membership::COLUMN.account_id.eq(account_id)).all(db).await?;
    Ok(held.iter().all(|row| match row.organisation_id == administrator.row().id {
        true => row.role != Role::CountyAdministrator || administrator.gives(row.role),
        false => !roles::needs_second_factor(row.role),
    }))
}

/// As they are read: by body, those of the whole organisation last.
fn in_order(rows: Option<Vec<membership::Model>>, bodies: &[political_body::Model]) -> Vec<membership::Model> {
    let mut rows = rows.unwrap_or_default();
    let place = |row: &membership::Model| bodies.iter().position(|body| Some(body.id) == row.body_id);
    rows.sort_by_key(|row| (place(row).unwrap_or(usize::MAX), row.role as u8));
    rows
}
