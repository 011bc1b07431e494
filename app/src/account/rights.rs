//! Rights are types. Only this module makes them, from a request's session, and each carries the row it is a right to.
//! A right is per body: a moderator of one nämnd sees nothing of another's open work, and what one may not see does not
//! exist (404).

pub mod archivist;
pub mod decision;
pub mod invited;
pub mod organisation;
pub mod record;
pub mod registrar;

use http::HeaderMap;
use sea_orm::{EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{
    account::{
        rules as account_rules,
        second_factor::rows as second_factor,
        sessions::{self, Way},
    },
    context::AppState,
    dialogue::joint::own_case,
    entity::{account, dialogue, membership, membership::Role, political_body, round},
    error::AppError,
    round::rules,
};

/// Somebody who is signed in, with what they are in this session: an organisation's own sign-in opens nothing of others.
#[derive(Clone, Debug)]
pub struct SignedIn {
    account: account::Model,
    memberships: Vec<membership::Model>,
}

impl SignedIn {
    /// Who it is.
    pub fn account(&self) -> &account::Model {
        &self.account
    }

    /// The bodies where they have `role`.
    pub fn bodies(&self, role: Role) -> Vec<Uuid> {
        self.memberships.iter().filter(|m| m.role == role).filter_map(|m| m.body_id).collect()
    }

    /// Whether they work for any body or organisation, in whatever role.
    pub fn is_staff(&self) -> bool {
        self.memberships.iter().any(|m| m.role != Role::ElectedRepresentative)
    }

    /// Whether they have `role` anywhere.
    pub fn is(&self, role: Role) -> bool {
        self.memberships.iter().any(|m| m.role == role)
    }
}

/// The right to moderate what `row` holds.
#[derive(Clone, Debug)]
pub struct ModeratorOf<T> {
    account: account::Model,
    row: T,
}

/// The right to read the brief of what `row` holds.
#[derive(Clone, Debug)]
pub struct ReaderOf<T> {
    account: account::Model,
    row: T,
    role: Role,
    moderates: bool,
}

/// The right to take in what `row` receives on paper and by phone: a paper keyer's, and a moderator's.
#[derive(Clone, Debug)]
pub struct KeyerOf<T> {
    account: account::Model,
    row: T,
}

/// The right to register the meetings of what `row` holds: a facilitator's, and a moderator's.
#[derive(Clone, Debug)]
pub struct FacilitatorOf<T> {
    account: account::Model,
    row: T,
}

impl<T> ModeratorOf<T> {
    /// Who acts.
    pub fn account(&self) -> &account::Model {
        &self.account
    }

    /// What they act on.
    pub fn row(&self) -> &T {
        &self.row
    }
}

impl<T> KeyerOf<T> {
    /// Who acts.
    pub fn account(&self) -> &account::Model {
        &self.account
    }

    /// What they act on.
    pub fn row(&self) -> &T {
        &self.row
    }
}

impl<T> FacilitatorOf<T> {
    /// Who acts.
    pub fn account(&self) -> &account::Model {
        &self.account
    }

    /// What they act on.
    pub fn row(&self) -> &T {
        &self.row
    }
}

impl<T> ReaderOf<T> {
    /// Who reads.
    pub fn account(&self) -> &account::Model {
        &self.account
    }

    /// What they read.
    pub fn row(&self) -> &T {
        &self.row
    }

    /// What they read it as: elected, or moderator.
    pub fn role(&self) -> Role {
        self.role
    }

    /// Whether they moderate it, whatever they read it as.
    pub fn moderates(&self) -> bool {
        self.moderates
    }
}

/// Whoever is signed in.
///
/// # Errors
/// [`AppError::NotSignedIn`] when nobody is, the account is closed, or a role of theirs needs a second factor that they do not
/// have (yet): they get it when they sign in.
pub async fn signed_in(state: &AppState, headers: &HeaderMap) -> Result<SignedIn, AppError> {
    let session = sessions::living(state, headers).await?.ok_or(AppError::NotSignedIn)?;
    let (id, way) = (session.account_id, Way::from(&session));
    let account = account::Entity::find_by_id(id).one(&state.db).await?.ok_or(AppError::NotSignedIn)?;
    if account.disabled_at.is_some() {
        return Err(AppError::NotSignedIn);
    }
    let mut memberships =
        membership::Entity::find().filter(membership::COLUMN.account_id.eq(id)).all(&state.db).await?;
    memberships.retain(|role| account_rules::holds(way, role));
    let is_needed = !way.is_strong && second_factor::is_needed(&account, &memberships);
    if is_needed && !second_factor::is_tied(&state.db, id).await? {
        return Err(AppError::NotSignedIn);
    }
    Ok(SignedIn { account, memberships })
}

/// The right to moderate the round with this code.
///
/// # Errors
/// [`AppError::NotSignedIn`]; [`AppError::NotFound`] when there is no such round in a body that they moderate.
pub async fn moderator_of_round(
    state: &AppState,
    headers: &HeaderMap,
    code: &str,
) -> Result<ModeratorOf<round::Model>, AppError> {
    let (account, row) = staff_of_round(state, headers, code, &[Role::Moderator]).await?;
    Ok(ModeratorOf { account, row })
}

/// The right to plan the dialogue at this address, and rounds of it.
///
/// # Errors
/// [`AppError::NotSignedIn`]; [`AppError::NotFound`] when no body that they moderate owns such a dialogue.
pub async fn moderator_of_dialogue(
    state: &AppState,
    headers: &HeaderMap,
    slug: &str,
) -> Result<ModeratorOf<dialogue::Model>, AppError> {
    let who = signed_in(state, headers).await?;
    let row = dialogue::Entity::find().filter(dialogue::COLUMN.slug.eq(slug)).one(&state.db).await?;
    let row = row.ok_or(AppError::NotFound)?;
    if !who.bodies(Role::Moderator).contains(&row.owner_body_id) {
        tracing::warn!(account.id = %who.account.id, dialogue.id = %row.id, "asked for a dialogue of another body");
        return Err(AppError::NotFound);
    }
    Ok(ModeratorOf { account: who.account, row })
}

/// The right to plan dialogues of the body with this key.
///
/// # Errors
/// [`AppError::NotSignedIn`]; [`AppError::NotFound`] when it is no body that they moderate.
pub async fn moderator_of_body(
    state: &AppState,
    headers: &HeaderMap,
    body_id: Uuid,
) -> Result<ModeratorOf<political_body::Model>, AppError> {
    let who = signed_in(state, headers).await?;
    if !who.bodies(Role::Moderator).contains(&body_id) {
        tracing::warn!(account.id = %who.account.id, body.id = %body_id, "would plan for a body of others");
        return Err(AppError::NotFound);
    }
    let row = political_body::Entity::find_by_id(body_id).one(&state.db).await?.ok_or(AppError::NotFound)?;
    Ok(ModeratorOf { account: who.account, row })
}

/// The bodies that whoever is signed in moderates.
///
/// # Errors
/// [`AppError::NotSignedIn`]; [`AppError::NotFound`] for those who moderate none.
pub async fn moderated_bodies(state: &AppState, headers: &HeaderMap) -> Result<Vec<Uuid>, AppError> {
    let who = signed_in(state, headers).await?;
    let bodies = who.bodies(Role::Moderator);
    if bodies.is_empty() {
        tracing::warn!(account.id = %who.account.id, "asked for the planning of dialogues without moderating any body");
        return Err(AppError::NotFound);
    }
    Ok(bodies)
}

/// The right to key in papers and phone calls of the round with this code.
///
/// # Errors
/// As [`moderator_of_round`], for paper keyers and moderators.
pub async fn keyer_of_round(
    state: &AppState,
    headers: &HeaderMap,
    code: &str,
) -> Result<KeyerOf<round::Model>, AppError> {
    let (account, row) = staff_of_round(state, headers, code, &[Role::PaperKeyer, Role::Moderator]).await?;
    Ok(KeyerOf { account, row })
}

/// The right to register meetings of the round with this code.
///
/// # Errors
/// As [`moderator_of_round`], for facilitators and moderators.
pub async fn facilitator_of_round(
    state: &AppState,
    headers: &HeaderMap,
    code: &str,
) -> Result<FacilitatorOf<round::Model>, AppError> {
    let (account, row) = staff_of_round(state, headers, code, &[Role::Facilitator, Role::Moderator]).await?;
    Ok(FacilitatorOf { account, row })
}

/// Who is signed in, and the round, for one who has any of `roles` in its body.
async fn staff_of_round(
    state: &AppState,
    headers: &HeaderMap,
    code: &str,
    roles: &[Role],
) -> Result<(account::Model, round::Model), AppError> {
    let who = signed_in(state, headers).await?;
    let row = round_by_code(state, code).await?;
    if !roles.iter().any(|role| who.bodies(*role).contains(&row.controller_body_id)) {
        tracing::warn!(account.id = %who.account.id, round.id = %row.id, "asked for a round of another body");
        return Err(AppError::NotFound);
    }
    Ok((who.account, row))
}

/// The right to read the brief of a closed round: elected of the bodies that decide, take it up and hold it, and its moderators.
///
/// # Errors
/// As [`moderator_of_round`]; a round that is not closed yet has no brief.
pub async fn reader_of_round(
    state: &AppState,
    headers: &HeaderMap,
    code: &str,
) -> Result<ReaderOf<round::Model>, AppError> {
    let who = signed_in(state, headers).await?;
    let row = round_by_code(state, code).await?;
    let dialogue = dialogue::Entity::find_by_id(row.dialogue_id).one(&state.db).await?.ok_or(AppError::NotFound)?;
    let receiving = own_case::queries::case(&state.db, &dialogue, &row).await?.receiving_body_id;
    let theirs = [dialogue.deciding_body_id, receiving, Some(row.controller_body_id)];
    let elected = who.bodies(Role::ElectedRepresentative).iter().any(|body| theirs.contains(&Some(*body)));
    let moderates = who.bodies(Role::Moderator).contains(&row.controller_body_id);
    if !(elected || moderates) || !rules::has_result(row.state) {
        tracing::warn!(account.id = %who.account.id, round.id = %row.id, "asked for a brief that is not theirs to read");
        return Err(AppError::NotFound);
    }
    let role = if elected { Role::ElectedRepresentative } else { Role::Moderator };
    Ok(ReaderOf { account: who.account, row, role, moderates })
}

async fn round_by_code(state: &AppState, code: &str) -> Result<round::Model, AppError> {
    round::Entity::find().filter(round::COLUMN.code.eq(code)).one(&state.db).await?.ok_or(AppError::NotFound)
}
