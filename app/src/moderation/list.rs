//! What is decided, last first.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use crate::{
    account::rights::ModeratorOf,
    entity::{account, comment, comment::CommentState, round},
    moderation::{counters, redaction::as_shown, shown},
    words::Words,
};

/// Comments of one page.
pub const ON_A_PAGE: usize = 30;

/// Which of the decided comments are wanted.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted {
    /// Decided so.
    pub state: Option<CommentState>,
    /// Written to this question.
    pub question: Option<Uuid>,
    /// Decided before this place in the list.
    pub before: Option<Place>,
}

/// A place in the list: when, and the key that tells comments of one moment apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    at: DateTime<Utc>,
    id: Uuid,
}

impl Place {
    /// As it stands in an address.
    pub fn told(&self) -> String {
        format!("{}.{}", self.at.timestamp_nanos_opt().unwrap_or_default(), self.id)
    }

    /// Reads what [`Place::told`] says.
    pub fn read(told: &str) -> Option<Self> {
        let (at, id) = told.split_once('.')?;
        Some(Self { at: DateTime::from_timestamp_nanos(at.parse().ok()?), id: id.parse().ok()? })
    }
}

/// A decided comment.
#[derive(Clone, Debug)]
pub struct Decided {
    /// The comment.
    pub comment: comment::Model,
    /// What others read of it.
    pub shown: Option<String>,
    /// Who decided.
    pub by: String,
}

impl Decided {
    /// Where it stands in the list.
    pub fn place(&self) -> Option<Place> {
        self.comment.handled_at.map(|at| Place { at, id: self.comment.id })
    }
}

/// One page of the list, and one comment more where there is another page.
///
/// # Errors
/// When the database cannot be read.
pub async fn decided(
    db: &impl ConnectionTrait,
    moderator: &ModeratorOf<round::Model>,
    wanted: Wanted,
) -> Result<Vec<Decided>, DbErr> {
    let comments = comment::Entity::find()
        .filter(comment::COLUMN.round_id.eq(moderator.row().id))
        .filter(comment::COLUMN.handled_at.is_not_null())
        .filter(counters::is_of_a_counted_answer())
        .filter(only(wanted))
        .order_by_desc(comment::Column::HandledAt)
        .order_by_desc(comment::Column::Id)
        .limit(u64::try_from(ON_A_PAGE + 1).unwrap_or(u64::MAX))
        .all(db)
        .await?;
    let spans = shown::spans_of(db, comments.iter().map(|comment| comment.id)).await?;
    let by = comments.iter().filter_map(|comment| comment.handled_by);
    let by = account::Entity::find().filter(account::Column::Id.is_in(by)).all(db).await?;
    let by: HashMap<Uuid, String> = by.into_iter().map(|account| (account.id, account.display_name)).collect();
    let row = |comment: comment::Model| Decided {
        shown: as_shown(&comment, spans.get(&comment.id).map(Vec::as_slice).unwrap_or_default(), Words::swedish()),
        by: comment.handled_by.and_then(|id| by.get(&id).cloned()).unwrap_or_default(),
        comment,
    };
    Ok(comments.into_iter().map(row).collect())
}

fn only(wanted: Wanted) -> Condition {
    let place = |place: Place| {
        let same = comment::Column::HandledAt.eq(place.at).and(comment::Column::Id.lt(place.id));
        comment::Column::HandledAt.lt(place.at).or(same)
    };
    Condition::all()
        .add_option(wanted.state.map(|state| comment::Column::State.eq(state)))
        .add_option(wanted.question.map(|question| comment::Column::QuestionId.eq(question)))
        .add_option(wanted.before.map(place))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_comes_back_from_an_address_and_nonsense_is_none() {
        let place = Place { at: DateTime::from_timestamp_nanos(1_772_000_000_123_456_789), id: Uuid::from_u128(7) };
        assert_eq!(Place::read(&place.told()), Some(place));
        for nonsense in ["", "1", "1.2", "x.y"] {
            assert_eq!(Place::read(nonsense), None);
        }
    }
}
