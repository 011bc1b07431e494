//! What there is of a round and how long it is kept; and the rounds that somebody may archive.

use std::collections::{HashMap, HashSet};

use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};

use super::{
    open::{Open, open},
    rules::Kept,
};
use crate::{
    account::rights::archivist::archives_for,
    entity::{
        disposal_rule::RecordKind,
        membership,
        round::{self, RoundState},
    },
    record::disposal::queries::{Rules, kinds_of, rules_of},
};

/// Every kind of record that there is of the round, with the rule that its body has decided on.
///
/// # Errors
/// When the database cannot be read.
pub async fn kept(db: &impl ConnectionTrait, round: &round::Model) -> Result<Vec<Kept>, DbErr> {
    let rules = rules_of(db, round.controller_body_id).await?;
    let kinds = kinds_of(db, &[round.id]).await?.remove(&round.id).unwrap_or_default();
    Ok(by_rules(kinds, &rules))
}

fn by_rules(kinds: Vec<RecordKind>, rules: &Rules) -> Vec<Kept> {
    kinds.into_iter().map(|kind| Kept { rule: rules.get(&kind).cloned(), kind }).collect()
}

/// A round whose residents have their reply, and what there is of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FedBack {
    /// The round.
    pub round: round::Model,
    /// What there is of it.
    pub kept: Vec<Kept>,
    /// What somebody waits for in it.
    pub open: Open,
}

impl FedBack {
    /// Whether it can be archived now.
    pub fn is_decided(&self) -> bool {
        self.open == Open::default() && self.kept.iter().all(|one| one.rule.is_some())
    }
}

/// The rounds that wait to be archived where somebody in these seats is an administrator, the one closed first on top. The rules are
/// read once for each body, and what there is once for each kind: it is asked at every opening of a start page.
///
/// # Errors
/// When the database cannot be read.
pub async fn fed_back(db: &impl ConnectionTrait, seats: &[membership::Model]) -> Result<Vec<FedBack>, DbErr> {
    let (organisations, bodies) = archives_for(seats);
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
    let ids: Vec<_> = rounds.iter().map(|round| round.id).collect();
    let mut kinds = kinds_of(db, &ids).await?;
    let mut rules = HashMap::new();
    for body_id in rounds.iter().map(|round| round.controller_body_id).collect::<HashSet<_>>() {
        rules.insert(body_id, rules_of(db, body_id).await?);
    }
    let mut found = Vec::new();
    for round in rounds {
        let kept = by_rules(kinds.remove(&round.id).unwrap_or_default(), &rules[&round.controller_body_id]);
        found.push(FedBack { kept, open: open(db, round.id).await?, round });
    }
    Ok(found)
}
