//! What a round asks, word for word. Once a round has opened its questions never change, so they are read once a process
//! and remembered; any number of processes may do so side by side.

use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, OnceLock, PoisonError, RwLock},
};

use sea_orm::{
    ConnectionTrait, DbErr, EntityTrait, FromQueryResult, JoinType, QueryFilter, QueryOrder, QuerySelect, RelationDef,
};
use uuid::Uuid;

use super::questionnaire::{Questionnaire, questionnaire};
use crate::entity::{round, round_statement, statement, statement_version, vision};

/// The questions of a round and the statements they belong to.
#[derive(Clone, Debug)]
pub struct Wording {
    /// The questions in order.
    pub questionnaire: Questionnaire,
    /// The statements in order, in the words the round was asked with.
    pub statements: Vec<AskedStatement>,
    /// The questions as HTML, before anybody has answered them: the same for everyone, so they are written once.
    pub unanswered: OnceLock<String>,
}

/// One statement of a round.
#[derive(Clone, Debug, FromQueryResult)]
pub struct AskedStatement {
    /// The statement, whatever its wording.
    pub statement_id: Uuid,
    /// Its words.
    pub title: String,
    /// Address of the målbild.
    pub vision_slug: String,
    /// Name of the målbild.
    pub vision_name: String,
}

static FROZEN: LazyLock<RwLock<HashMap<Uuid, Arc<Wording>>>> = LazyLock::new(RwLock::default);

/// What `round` asks.
///
/// # Errors
/// When the database cannot be read.
pub async fn wording(db: &impl ConnectionTrait, round: &round::Model) -> Result<Arc<Wording>, DbErr> {
    let known = FROZEN.read().unwrap_or_else(PoisonError::into_inner).get(&round.id).cloned();
    if let Some(known) = known {
        return Ok(known);
    }
    let questionnaire = questionnaire(db, round.questionnaire_id).await?;
    let statements = statements(db, round.id).await?;
    let wording = Arc::new(Wording { questionnaire, statements, unanswered: OnceLock::new() });
    if round.opened_at.is_some() && wording.questionnaire.row.frozen_at.is_some() {
        FROZEN.write().unwrap_or_else(PoisonError::into_inner).insert(round.id, wording.clone());
    }
    Ok(wording)
}

async fn statements(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Vec<AskedStatement>, DbErr> {
    round_statement::Entity::find()
        .select_only()
        .columns([statement_version::Column::StatementId, statement_version::Column::Title])
        .column_as(vision::Column::Slug, "vision_slug")
        .column_as(vision::Column::Name, "vision_name")
        .join(JoinType::InnerJoin, version())
        .join(JoinType::InnerJoin, statement_of_version())
        .join(JoinType::InnerJoin, vision_of_statement())
        .filter(round_statement::COLUMN.round_id.eq(round_id))
        .order_by_asc(round_statement::COLUMN.position)
        .into_model()
        .all(db)
        .await
}

fn version() -> RelationDef {
    round_statement::Entity::belongs_to(statement_version::Entity)
        .from(round_statement::Column::StatementVersionId)
        .to(statement_version::Column::Id)
        .into()
}

fn statement_of_version() -> RelationDef {
    statement_version::Entity::belongs_to(statement::Entity)
        .from(statement_version::Column::StatementId)
        .to(statement::Column::Id)
        .into()
}

fn vision_of_statement() -> RelationDef {
    statement::Entity::belongs_to(vision::Entity).from(statement::Column::VisionId).to(vision::Column::Id).into()
}
