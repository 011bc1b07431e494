//! What there is of a round and how long it is kept; and the rounds that somebody may archive.

use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};

use super::rules::Kept;
use crate::{
    account::rights::SignedIn,
    entity::round::{self, RoundState},
    record::disposal::queries::{kinds_in, rules_of},
};

/// Every kind of record that there is of the round, with the rule that its body has decided on.
///
/// # Errors
/// When the database cannot be read.
pub async fn kept(db: &impl ConnectionTrait, round: &round::Model) -> Result<Vec<Kept>, DbErr> {
    let rules = rules_of(db, round.controller_body_id).await?;
    let kinds = kinds_in(db, round.id).await?;
    Ok(kinds.into_iter().map(|kind| Kept { rule: rules.get(&kind).cloned(), kind }).collect())
}

/// A round whose residents have their reply, and what there is of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FedBack {
    /// The round.
    pub round: round::Model,
    /// What there is of it.
    pub kept: Vec<Kept>,
}

impl FedBack {
    /// Whether it can be archived now.
    pub fn is_decided(&self) -> bool {
        self.kept.iter().all(|one| one.rule.is_some())
    }
}

/// The rounds that wait to be archived where this person is an administrator, the one closed first on top.
///
/// # Errors
/// When the database cannot be read.
pub async fn fed_back(db: &impl ConnectionTrait, who: &SignedIn) -> Result<Vec<FedBack>, DbErr> {
    let (organisations, bodies) = who.archives_for();
    if organisations.is_empty() && bodies.is_empty() {
        return Ok(Vec::new());
    }
    let theirs = Condition::any()
        .add(round::Column::OrganisationId.is_in(organisations))
        .add(round::Column::ControllerBodyId.is_in(bodies));
    let rounds = round::Entity::find()
        .filter(theirs)
        .filter(round::Column::State.eq(RoundState::FedBack))
        .order_by_asc(round::Column::ClosedAt)
        .order_by_asc(round::Column::Id)
        .all(db)
        .await?;
    let mut found = Vec::new();
    for round in rounds {
        found.push(FedBack { kept: kept(db, &round).await?, round });
    }
    Ok(found)
}
