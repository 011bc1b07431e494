//! A resident's own statement that others have been shown is taken away, as when it points out a person. It keeps its place and
//! the votes on it; its words are shown nowhere any more, and stay as a record. That can be done as long as the round is there,
//! also when its result is signed.

use std::collections::HashMap;

use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait, sea_query::SelectStatement,
};
use uuid::Uuid;

use super::form::Taking;
use crate::{
    account::rights::ModeratorOf,
    context::AppState,
    entity::{answer_option, comment, comment::CommentState, question, round},
    error::AppError,
    record::audit::{self, Act},
    round::remembered,
    transaction::begin_writing,
};

/// Id of the part of the page of comments where it is done.
pub const PART: &str = "egna-pastaenden";

/// Note: whether it is meant.
pub const ASKS: &str = "asks";

/// In the query of the page of comments: somebody has just taken a statement away.
pub const DONE: &str = "borttaget";

/// Where the page of comments at `queue` says that it is done.
pub fn done_path(queue: &str) -> String {
    format!("{queue}?{DONE}=ja#{PART}")
}

/// What residents have added to the round, in the order of its questions: what stands, and what was taken away.
///
/// # Errors
/// When the database cannot be read.
pub async fn added(
    db: &impl ConnectionTrait,
    moderator: &ModeratorOf<round::Model>,
) -> Result<Vec<answer_option::Model>, DbErr> {
    answer_option::Entity::find()
        .filter(answer_option::Column::QuestionId.in_subquery(questions_of(moderator.row())))
        .filter(answer_option::COLUMN.own_language.is_not_null())
        .order_by_asc(answer_option::COLUMN.question_id)
        .order_by_asc(answer_option::COLUMN.position)
        .all(db)
        .await
}

/// Takes a statement away, once.
///
/// # Errors
/// [`AppError::Conflict`] when that is done already, or no resident of this round has added it.
pub async fn take_away(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    taking: Taking,
) -> Result<(), AppError> {
    let taken = answer_option::ActiveModel {
        withheld_at: Set(Some(state.clock.now())),
        withheld_reason: Set(Some(taking.reason)),
        ..Default::default()
    };
    let txn = begin_writing(&state.db).await?;
    let changed = answer_option::Entity::update_many()
        .set(taken)
        .filter(answer_option::COLUMN.id.eq(taking.statement_id))
        .filter(answer_option::Column::QuestionId.in_subquery(questions_of(moderator.row())))
        .filter(answer_option::COLUMN.own_language.is_not_null())
        .filter(answer_option::COLUMN.withheld_at.is_null())
        .exec(&txn)
        .await?;
    if changed.rows_affected != 1 {
        return Err(AppError::Conflict("Påståendet är redan borttaget"));
    }
    audit::write(state, &txn, act_on(moderator, taking.statement_id)).await?;
    txn.commit().await?;
    remembered::forget(moderator.row().id);
    Ok(())
}

/// Why own statements among `comments` that others had been shown were taken away, by question. Words that were shown anew
/// after that stand.
///
/// # Errors
/// When the database cannot be read.
pub async fn reasons(db: &impl ConnectionTrait, comments: &[comment::Model]) -> Result<HashMap<Uuid, String>, DbErr> {
    let mut reasons = HashMap::new();
    let shown = |comment: &&comment::Model| comment.is_own_statement && comment.state == CommentState::Approved;
    for own in comments.iter().filter(shown) {
        let same = answer_option::Entity::find()
            .filter(answer_option::COLUMN.question_id.eq(own.question_id))
            .filter(answer_option::COLUMN.own_language.is_not_null())
            .filter(answer_option::COLUMN.text.eq(own.text.clone()))
            .order_by_asc(answer_option::COLUMN.position)
            .all(db)
            .await?;
        let taken: Option<Vec<String>> = same.into_iter().map(|option| option.withheld_reason).collect();
        reasons.extend(taken.and_then(|mut taken| taken.pop()).map(|reason| (own.question_id, reason)));
    }
    Ok(reasons)
}

/// The questions of a round.
fn questions_of(round: &round::Model) -> SelectStatement {
    question::Entity::find()
        .select_only()
        .column(question::Column::Id)
        .filter(question::COLUMN.questionnaire_id.eq(round.questionnaire_id))
        .into_query()
}

fn act_on(moderator: &ModeratorOf<round::Model>, statement_id: Uuid) -> Act {
    Act {
        account_id: Some(moderator.account().id),
        body_id: Some(moderator.row().controller_body_id),
        act: "own_statement.take_away",
        subject_kind: "answer_option",
        subject_id: Some(statement_id),
        note: None,
    }
}
