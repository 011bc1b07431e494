//! Rights to an organisation: to say who works there, and to read what was done.

use std::collections::BTreeSet;

use http::HeaderMap;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{SignedIn, signed_in};
use crate::{
    account::roles,
    context::AppState,
    entity::{account, membership::Role, organisation},
    error::AppError,
};

/// The right to say who works in what `row` holds.
#[derive(Clone, Debug)]
pub struct AdministratorOf<T> {
    account: account::Model,
    row: T,
    held: Vec<Role>,
}

impl<T> AdministratorOf<T> {
    /// Who acts.
    pub fn account(&self) -> &account::Model {
        &self.account
    }

    /// Where they act.
    pub fn row(&self) -> &T {
        &self.row
    }

    /// Whether they give and take this role.
    pub fn gives(&self, role: Role) -> bool {
        self.held.iter().any(|held| roles::gives(*held, role))
    }

    /// Whether they see everybody who works there, and not only whom they appoint for the county.
    pub fn sees_all(&self) -> bool {
        self.held.contains(&Role::Administrator)
    }

    /// Whether they see who has this role: those of the organisation see everybody, those of the county whom they appoint.
    pub fn sees(&self, role: Role) -> bool {
        self.sees_all() || self.gives(role)
    }
}

/// The right to read the log: all that was done in some organisations and bodies, and what was done in the rounds of others.
#[derive(Clone, Debug)]
pub struct LogReader {
    account: account::Model,
    /// Organisations whose administrator or registrar they are.
    pub(crate) organisations: Vec<Uuid>,
    /// Bodies whose registrar they are.
    pub(crate) bodies: Vec<Uuid>,
    /// Bodies whose rounds they moderate.
    pub(crate) moderated: Vec<Uuid>,
}

impl LogReader {
    /// Who reads.
    pub fn account(&self) -> &account::Model {
        &self.account
    }
}

/// The right to say who works in the organisation at this address: its administrator's, and for whom they appoint that of
/// its county.
///
/// # Errors
/// [`AppError::NotSignedIn`]; [`AppError::NotFound`] when there is no such organisation that they administer.
pub async fn administrator_of(
    state: &AppState,
    headers: &HeaderMap,
    slug: &str,
) -> Result<AdministratorOf<organisation::Model>, AppError> {
    let who = signed_in(state, headers).await?;
    let row = organisation::Entity::find().filter(organisation::COLUMN.slug.eq(slug)).one(&state.db).await?;
    let row = row.ok_or(AppError::NotFound)?;
    let mut held = Vec::new();
    if organisations(&who, Role::Administrator).contains(&row.id) {
        held.push(Role::Administrator);
    }
    if counties(state, &who).await?.contains(&row.county_code) {
        held.push(Role::CountyAdministrator);
    }
    if held.is_empty() {
        tracing::warn!(account.id = %who.account.id, organisation.id = %row.id, "asked for the people of another organisation");
        return Err(AppError::NotFound);
    }
    Ok(AdministratorOf { account: who.account, row, held })
}

/// The right to say how people sign in to the organisation at this address: its own administrator's, and nobody's for the county.
///
/// # Errors
/// As [`administrator_of`].
pub async fn own_administrator_of(
    state: &AppState,
    headers: &HeaderMap,
    slug: &str,
) -> Result<AdministratorOf<organisation::Model>, AppError> {
    let administrator = administrator_of(state, headers, slug).await?;
    if !administrator.sees_all() {
        tracing::warn!(account.id = %administrator.account.id, "asked for how another organisation signs in");
        return Err(AppError::NotFound);
    }
    Ok(administrator)
}

/// The organisations whose people the visitor may see, in Swedish alphabetical order.
///
/// # Errors
/// [`AppError::NotSignedIn`]; [`AppError::NotFound`] when there are none.
pub async fn administered(state: &AppState, headers: &HeaderMap) -> Result<Vec<organisation::Model>, AppError> {
    let who = signed_in(state, headers).await?;
    let theirs = Condition::any()
        .add(organisation::Column::Id.is_in(organisations(&who, Role::Administrator)))
        .add(organisation::Column::CountyCode.is_in(counties(state, &who).await?));
    let mut rows = organisation::Entity::find().filter(theirs).all(&state.db).await?;
    if rows.is_empty() {
        tracing::warn!(account.id = %who.account.id, "asked for people without administering any");
        return Err(AppError::NotFound);
    }
    rows.sort_by_key(|row| crate::swedish::sort_key(&row.name));
    Ok(rows)
}

/// The right to read the log, as far as the visitor's roles go.
///
/// # Errors
/// [`AppError::NotSignedIn`]; [`AppError::NotFound`] for those whom no part of it is for.
pub async fn log_reader(state: &AppState, headers: &HeaderMap) -> Result<LogReader, AppError> {
    let who = signed_in(state, headers).await?;
    if !reads_log(&who) {
        tracing::warn!(account.id = %who.account.id, "asked for the log without a right to any of it");
        return Err(AppError::NotFound);
    }
    let registers = who.memberships.iter().filter(|m| m.role == Role::Registrar && m.body_id.is_none());
    let registers = registers.map(|m| m.organisation_id);
    Ok(LogReader {
        organisations: organisations(&who, Role::Administrator).into_iter().chain(registers).collect(),
        bodies: who.bodies(Role::Registrar),
        moderated: who.bodies(Role::Moderator),
        account: who.account,
    })
}

/// Whether some of the log is for them.
pub fn reads_log(who: &SignedIn) -> bool {
    [Role::Administrator, Role::Registrar, Role::Moderator].into_iter().any(|role| who.is(role))
}

/// Whether they say who works in some organisation.
pub fn administers(who: &SignedIn) -> bool {
    !administered_by(who).is_empty()
}

/// The organisations that they administer, for themselves or for the county.
pub fn administered_by(who: &SignedIn) -> Vec<Uuid> {
    [Role::Administrator, Role::CountyAdministrator].into_iter().flat_map(|role| organisations(who, role)).collect()
}

/// Where they have this role.
fn organisations(who: &SignedIn, role: Role) -> Vec<Uuid> {
    who.memberships.iter().filter(|m| m.role == role).map(|m| m.organisation_id).collect()
}

/// The counties whose administrators they appoint.
async fn counties(state: &AppState, who: &SignedIn) -> Result<BTreeSet<String>, AppError> {
    let seats = organisations(who, Role::CountyAdministrator);
    if seats.is_empty() {
        return Ok(BTreeSet::new());
    }
    let rows = organisation::Entity::find().filter(organisation::COLUMN.id.is_in(seats)).all(&state.db).await?;
    Ok(rows.into_iter().map(|row| row.county_code).collect())
}
