//! What the planning of rounds reads: the statements that can be chosen, and the rounds whose questions can be copied.

use std::collections::HashMap;

use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use uuid::Uuid;

use crate::{
    entity::{dialogue, organisation, round, round_statement, statement_version},
    vision::queries::{WordedStatement, statements, vision_of_county},
};

/// The statements of the organisation's county in their newest words, in order.
///
/// # Errors
/// When the database cannot be read.
pub async fn offered_statements(
    db: &impl ConnectionTrait,
    organisation_id: Uuid,
) -> Result<Vec<WordedStatement>, DbErr> {
    let place = organisation::Entity::find_by_id(organisation_id).one(db).await?;
    let place = place.ok_or_else(|| DbErr::RecordNotFound("organisation".to_owned()))?;
    match vision_of_county(db, &place.county_code).await? {
        Some(vision) => statements(db, vision.id).await,
        None => Ok(Vec::new()),
    }
}

/// A dialogue with its rounds, the newest first: what they ask can be asked again.
#[derive(Clone, Debug)]
pub struct Earlier {
    /// What the dialogue is called.
    pub dialogue: String,
    /// Its rounds.
    pub rounds: Vec<round::Model>,
}

/// Every round of these bodies by its dialogue, the dialogue with the newest round first.
///
/// # Errors
/// When the database cannot be read.
pub async fn earlier_rounds(db: &impl ConnectionTrait, bodies: &[Uuid]) -> Result<Vec<Earlier>, DbErr> {
    let rounds = of_bodies(bodies).order_by_desc(round::Column::OpensAt).all(db).await?;
    let dialogues = dialogue::COLUMN.id.is_in(rounds.iter().map(|round| round.dialogue_id));
    let dialogues = dialogue::Entity::find().filter(dialogues).all(db).await?;
    let titles: HashMap<Uuid, String> = dialogues.into_iter().map(|row| (row.id, row.title)).collect();
    let mut groups: Vec<(Uuid, Earlier)> = Vec::new();
    for round in rounds {
        let id = round.dialogue_id;
        match groups.iter_mut().find(|(known, _)| *known == id) {
            Some((_, group)) => group.rounds.push(round),
            None => {
                let dialogue = titles.get(&id).cloned().unwrap_or_default();
                groups.push((id, Earlier { dialogue, rounds: vec![round] }));
            }
        }
    }
    Ok(groups.into_iter().map(|(_, group)| group).collect())
}

/// The round of one of these bodies with this code.
///
/// # Errors
/// When the database cannot be read.
pub async fn earlier_round(
    db: &impl ConnectionTrait,
    bodies: &[Uuid],
    code: &str,
) -> Result<Option<round::Model>, DbErr> {
    of_bodies(bodies).filter(round::COLUMN.code.eq(code)).one(db).await
}

fn of_bodies(bodies: &[Uuid]) -> Select<round::Entity> {
    round::Entity::find().filter(round::COLUMN.controller_body_id.is_in(bodies.iter().copied()))
}

/// The keys of a round's statements, in its order.
///
/// # Errors
/// When the database cannot be read.
pub async fn chosen_statements(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Vec<Uuid>, DbErr> {
    let version = round_statement::Entity::belongs_to(statement_version::Entity)
        .from(round_statement::Column::StatementVersionId)
        .to(statement_version::Column::Id)
        .into();
    round_statement::Entity::find()
        .select_only()
        .column(statement_version::Column::StatementId)
        .join(sea_orm::JoinType::InnerJoin, version)
        .filter(round_statement::COLUMN.round_id.eq(round_id))
        .order_by_asc(round_statement::Column::Position)
        .into_tuple()
        .all(db)
        .await
}
