//! What the planning of rounds reads: the statements that can be chosen, and the rounds whose questions can be copied.

use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::{
    entity::{organisation, round, round_statement, statement_version},
    vision::queries::{WordedStatement, statements, vision_of_county},
};

/// The most earlier rounds to choose from.
const MOST_EARLIER: u64 = 20;

/// The statements of the organisation's county in their newest words, in order.
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

/// The rounds of these bodies, the newest first: what they ask can be asked again.
pub async fn earlier_rounds(db: &impl ConnectionTrait, bodies: &[Uuid]) -> Result<Vec<round::Model>, DbErr> {
    round::Entity::find()
        .filter(round::COLUMN.controller_body_id.is_in(bodies.iter().copied()))
        .order_by_desc(round::Column::OpensAt)
        .limit(MOST_EARLIER)
        .all(db)
        .await
}

/// The keys of a round's statements, in its order.
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
