//! The rounds that a summary may be compared with: earlier ones of the same body, and those of other kommuner that asked the same standard
//! question. Whoever reads the summary reads their figures too, so they are those whose result is everybody's to read.
//!
//! A difference holds among all that are looked at, so they must not be others with what others do later: those of other kommuner were closed
//! before, but for the sisters of a joint dialogue, which are as many as took part. Which of them everybody may read changes all the same; so
//! an approved summary keeps those that it was compared with (`document::Compared`).

use std::{cmp::Reverse, collections::HashSet};

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::{
    entity::{question, question::QuestionKind, round},
    round::rules::result_is_public,
};

/// How many earlier rounds a result may be compared with.
const MOST_EARLIER: usize = 5;
/// How many of other kommuner in the same joint dialogue.
const MOST_SISTERS: usize = 24;
/// How many of other kommuner beside these, the newest.
const MOST_ELSEWHERE: usize = 5;

/// Rounds of the same body that were closed before this one, the newest first.
///
/// # Errors
/// When the database cannot be read.
pub(super) async fn earlier(db: &impl ConnectionTrait, round: &round::Model) -> Result<Vec<round::Model>, DbErr> {
    let Some(closed_at) = round.closed_at else { return Ok(Vec::new()) };
    let rounds = round::Entity::find()
        .filter(round::COLUMN.controller_body_id.eq(round.controller_body_id))
        .filter(round::COLUMN.organisation_id.eq(round.organisation_id))
        .filter(round::COLUMN.closed_at.lt(closed_at))
        .order_by_desc(round::COLUMN.closed_at)
        .all(db)
        .await?;
    Ok(rounds.into_iter().filter(is_public).take(MOST_EARLIER).collect())
}

/// Rounds of other organisations that asked a standard question of this one, or the same in a joint dialogue: its sisters first, then those that
/// were closed before it, the newest first.
///
/// # Errors
/// When the database cannot be read.
pub(super) async fn elsewhere(db: &impl ConnectionTrait, round: &round::Model) -> Result<Vec<round::Model>, DbErr> {
    let sets = sets_with_the_same(db, round).await?;
    if sets.is_empty() {
        return Ok(Vec::new());
    }
    let rounds = round::Entity::find()
        .filter(round::Column::QuestionnaireId.is_in(sets))
        .filter(round::Column::OrganisationId.ne(round.organisation_id))
        .order_by_desc(round::COLUMN.closed_at)
        .order_by_asc(round::COLUMN.id)
        .all(db)
        .await?;
    let (mut sisters, others): (Vec<_>, Vec<_>) =
        rounds.into_iter().partition(|other| other.dialogue_id == round.dialogue_id);
    // Databases do not agree on where those without a day come; here they come last, and take no other's place.
    sisters.sort_by_key(|other| Reverse(other.closed_at));
    let was_closed = |other: &round::Model| other.closed_at.is_some() && other.closed_at < round.closed_at;
    // So many are looked at, whether or not everybody may read them yet.
    let others = others.into_iter().filter(was_closed).take(MOST_ELSEWHERE);
    Ok(sisters.into_iter().take(MOST_SISTERS).chain(others).filter(is_public).collect())
}

/// Whether everybody may read the result of the round.
pub(super) fn is_public(round: &round::Model) -> bool {
    result_is_public(round.state, round.result_shown_at)
}

/// The questionnaires that hold a question of this round that can be counted, was put to all, and is a copy of the same.
async fn sets_with_the_same(db: &impl ConnectionTrait, round: &round::Model) -> Result<HashSet<Uuid>, DbErr> {
    let own = question::Entity::find()
        .filter(question::COLUMN.questionnaire_id.eq(round.questionnaire_id))
        .filter(question::COLUMN.origin_id.is_not_null())
        .filter(question::COLUMN.depends_on_option_id.is_null())
        .all(db)
        .await?;
    let counted = own.into_iter().filter(|question| question.kind != QuestionKind::FreeText);
    let origins: HashSet<Uuid> = counted.filter_map(|question| question.origin_id).collect();
    if origins.is_empty() {
        return Ok(HashSet::new());
    }
    let same = question::Entity::find().filter(question::Column::OriginId.is_in(origins)).all(db).await?;
    Ok(same.into_iter().map(|question| question.questionnaire_id).collect())
}
