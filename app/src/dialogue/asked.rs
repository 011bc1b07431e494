//! What rounds ask: their first statement, and how long they take to answer. Many rounds in one read each.

use std::collections::HashMap;

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect, RelationDef,
};
use uuid::Uuid;

use super::{queries::wording, rules};
use crate::{
    entity::{answer_option, question, question::QuestionKind, round_statement, statement_version},
    translated::{Translated, translations},
    words::Words,
};

/// The first statement of each round, in the words it was asked with. One that is a name, with what it means beside it in the målbild, says
/// nothing alone and is left out.
///
/// # Errors
/// When the database cannot be read.
pub async fn first_statements(
    db: &impl ConnectionTrait,
    rounds: impl Iterator<Item = Uuid>,
    words: Words,
) -> Result<HashMap<Uuid, Translated>, DbErr> {
    let rows: Vec<(Uuid, Uuid, String)> = round_statement::Entity::find()
        .select_only()
        .column(round_statement::Column::RoundId)
        .columns([statement_version::Column::Id, statement_version::Column::Title])
        .join(JoinType::InnerJoin, wording())
        .filter(round_statement::Column::RoundId.is_in(rounds))
        .filter(statement_version::Column::Means.is_null())
        .order_by_desc(round_statement::Column::Position)
        .into_tuple()
        .all(db)
        .await?;
    let texts = translations(db, words, rows.iter().map(|(_, version, _)| *version)).await?;
    // The first statement comes last and so is the one that stays.
    Ok(rows.into_iter().map(|(round, version, title)| (round, texts.text(version, "title", &title))).collect())
}

/// Minutes for each of these sets of questions.
///
/// # Errors
/// When the database cannot be read.
pub async fn minutes(
    db: &impl ConnectionTrait,
    questionnaires: impl Iterator<Item = Uuid>,
) -> Result<HashMap<Uuid, u32>, DbErr> {
    let options: RelationDef = question::Entity::belongs_to(answer_option::Entity)
        .from(question::Column::Id)
        .to(answer_option::Column::QuestionId)
        .into();
    let rows: Vec<(Uuid, QuestionKind, i64)> = question::Entity::find()
        .select_only()
        .column(question::Column::QuestionnaireId)
        .column(question::Column::Kind)
        .column_as(answer_option::Column::Id.count(), "options")
        .join(JoinType::LeftJoin, options)
        .filter(question::Column::QuestionnaireId.is_in(questionnaires))
        .group_by(question::Column::Id)
        .group_by(question::Column::QuestionnaireId)
        .group_by(question::Column::Kind)
        .into_tuple()
        .all(db)
        .await?;
    let mut by_set: HashMap<Uuid, Vec<(QuestionKind, u32)>> = HashMap::new();
    for (set, kind, options) in rows {
        by_set.entry(set).or_default().push((kind, u32::try_from(options).unwrap_or(u32::MAX)));
    }
    Ok(by_set.into_iter().map(|(set, asked)| (set, rules::minutes(asked))).collect())
}
