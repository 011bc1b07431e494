//! The right to read the signed records of a round: its moderators', and that of registrars and administrators.

use http::HeaderMap;
use uuid::Uuid;

use super::{SignedIn, round_by_code, signed_in};
use crate::{
    context::AppState,
    entity::{account, membership::Role, round},
    error::AppError,
    round::rules,
};

/// The right to read the signed records of what `row` holds: its moderators', and those of registrars and administrators of
/// the organisation, or of the body alone.
#[derive(Clone, Debug)]
pub struct RecordReaderOf<T> {
    account: account::Model,
    row: T,
    role: Role,
}

impl<T> RecordReaderOf<T> {
    /// Who reads.
    pub fn account(&self) -> &account::Model {
        &self.account
    }

    /// What they read.
    pub fn row(&self) -> &T {
        &self.row
    }

    /// What they read it as: moderator first, since a moderator can do most with it.
    pub fn role(&self) -> Role {
        self.role
    }
}

impl SignedIn {
    /// The organisations, and the bodies elsewhere, whose signed records they read as registrar or administrator.
    pub fn keeps_records_of(&self) -> (Vec<Uuid>, Vec<Uuid>) {
        let keeps = || self.memberships.iter().filter(|m| matches!(m.role, Role::Registrar | Role::Administrator));
        let organisations = keeps().filter(|m| m.body_id.is_none()).map(|m| m.organisation_id).collect();
        (organisations, keeps().filter_map(|m| m.body_id).collect())
    }

    /// What they read the signed records of `round` as, if they may.
    fn reads_records_of(&self, round: &round::Model) -> Option<Role> {
        if self.bodies(Role::Moderator).contains(&round.controller_body_id) {
            return Some(Role::Moderator);
        }
        let (organisations, bodies) = self.keeps_records_of();
        let keeps = organisations.contains(&round.organisation_id) || bodies.contains(&round.controller_body_id);
        let role = if self.is(Role::Registrar) { Role::Registrar } else { Role::Administrator };
        keeps.then_some(role)
    }
}

/// The right to read the signed records of the round with this code.
///
/// # Errors
/// As [`super::moderator_of_round`], for registrars and administrators too; a round that is not closed has none.
pub async fn record_reader_of_round(
    state: &AppState,
    headers: &HeaderMap,
    code: &str,
) -> Result<RecordReaderOf<round::Model>, AppError> {
    let who = signed_in(state, headers).await?;
    let row = round_by_code(state, code).await?;
    match who.reads_records_of(&row).filter(|_| rules::has_result(row.state)) {
        Some(role) => Ok(RecordReaderOf { account: who.account, row, role }),
        None => {
            tracing::warn!(account.id = %who.account.id, round.id = %row.id, "asked for a record that is not theirs to read");
            Err(AppError::NotFound)
        }
    }
}
