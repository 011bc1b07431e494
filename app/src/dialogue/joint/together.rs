//! Of a joint dialogue as residents see it: which of its rounds ask the questions that are shared, and whose they are. The owner's other
//! rounds ask something else and are not among them.

use std::collections::HashMap;

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::queries::joint;
use crate::{
    dialogue::places,
    entity::{
        organisation::{self, OrganisationKind},
        questionnaire,
        round::{self, RoundState},
    },
    words::Words,
};

/// Who asks the same.
#[derive(Clone, Debug, Default)]
pub struct Together {
    /// The rounds that have opened, by their keys, each with its body as "Socialnämnden i Härnösand".
    pub opened: HashMap<Uuid, String>,
    /// The kommuner and bodies whose rounds have not.
    pub later: Vec<(String, String)>,
}

/// Who asks the same in the dialogue; nothing where it is no joint one.
///
/// # Errors
/// When the database cannot be read.
pub async fn together(db: &impl ConnectionTrait, dialogue_id: Uuid, words: Words) -> Result<Option<Together>, DbErr> {
    let Some(joint) = joint(db, dialogue_id).await? else { return Ok(None) };
    let rounds = round::Entity::find().filter(round::COLUMN.dialogue_id.eq(dialogue_id)).all(db).await?;
    let sets = rounds.iter().map(|round| round.questionnaire_id).chain([joint.questionnaire_id]);
    let prints = fingerprints(db, sets).await?;
    let shared = prints.get(&joint.questionnaire_id);
    let names = places::body_names(db, rounds.iter().map(|round| round.controller_body_id), words).await?;
    let kommuner = kommuner(db, &rounds).await?;
    let mut together = Together::default();
    for round in rounds {
        let body = names.get(&round.controller_body_id).cloned().unwrap_or_default();
        // An opened round asks a copy of its own, with the fingerprint of what is shared.
        let asks_a_copy = shared.is_some() && prints.get(&round.questionnaire_id) == shared;
        let waits = round.state == RoundState::Planned && round.questionnaire_id == joint.questionnaire_id;
        match kommuner.get(&round.organisation_id) {
            _ if round.opened_at.is_some() && asks_a_copy => drop(together.opened.insert(round.id, body)),
            Some(place) if waits => together.later.push((place.clone(), body)),
            _ => {}
        }
    }
    Ok(Some(together))
}

/// The fingerprints of those sets that are frozen.
async fn fingerprints(
    db: &impl ConnectionTrait,
    sets: impl Iterator<Item = Uuid>,
) -> Result<HashMap<Uuid, String>, DbErr> {
    let rows = questionnaire::Entity::find().filter(questionnaire::COLUMN.id.is_in(sets)).all(db).await?;
    Ok(rows.into_iter().filter_map(|row| Some((row.id, row.fingerprint?))).collect())
}

/// The kommuner that hold the rounds, by name.
async fn kommuner(db: &impl ConnectionTrait, rounds: &[round::Model]) -> Result<HashMap<Uuid, String>, DbErr> {
    let rows = organisation::Entity::find()
        .filter(organisation::COLUMN.id.is_in(rounds.iter().map(|round| round.organisation_id)))
        .filter(organisation::COLUMN.kind.eq(OrganisationKind::Municipality))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.name)).collect())
}
