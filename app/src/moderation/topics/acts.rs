//! What a person does with topics: each act is one transaction with its row in the log. It holds the round against closing and the
//! question's topics against everybody else, and is done only if the topics stand as the person saw them.

use std::collections::BTreeSet;

use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, DatabaseTransaction, DbErr, EntityTrait, IntoActiveModel, QueryFilter,
};
use uuid::Uuid;

use super::{
    describing,
    form::Asked,
    held::{Held, Seen, hold},
    queries::new_on,
    rules::{self, Sorting},
    settled::settle,
};
use crate::{
    account::rights::ModeratorOf,
    context::{AppState, new_id},
    entity::{round, topic, topic::TopicChange, topic_board},
    error::AppError,
    forms::FormErrors,
    moderation::decide::Undecided,
};

/// Told in the log of another name. Neither is told: the one before may be in words of those who wrote, also where a person has touched the
/// topic since, and the new one can be copied from there. The log is for good, and is read before anything is published.
const RENAMED: &str = "Ett ämne fick ett annat namn.";

/// Does what is asked for on the page of one topic.
///
/// # Errors
/// [`Undecided`] says why nothing has changed.
pub async fn on_topic(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    seen: Seen,
    asked: Asked,
) -> Result<(), Undecided> {
    let own = topic::Entity::find_by_id(seen.topic).filter(topic::COLUMN.round_id.eq(moderator.row().id));
    let topic = own.one(&state.db).await?.ok_or(AppError::NotFound)?;
    let held = hold(state, moderator, topic.question_id, &[seen]).await?;
    let from = seen.topic;
    let only_of_topics =
        matches!(asked, Asked::Rename(_) | Asked::Remove | Asked::TakeOut(_) | Asked::Lean(_) | Asked::Quote { .. });
    if from == held.rest && only_of_topics {
        return Err(AppError::NotFound.into());
    }
    match asked {
        Asked::Rename(label) => rename(held, from, &label).await,
        Asked::Remove => held.sort("topic.remove", TopicChange::Removed, Sorting::Remove { topic: from }).await,
        Asked::Move { comments, to } => {
            held.known(to).await?;
            held.sort("topic.sort", TopicChange::Sorted, Sorting::Move { comments, from, to }).await
        }
        Asked::Also { comments, to } => {
            held.known(to).await?;
            held.sort("topic.sort", TopicChange::Sorted, Sorting::Also { comments, to }).await
        }
        Asked::TakeOut(comments) => {
            held.sort("topic.sort", TopicChange::Sorted, Sorting::TakeOut { comments, from }).await
        }
        Asked::Split { comments, label } => split(held, from, comments, &label).await,
        Asked::Lean(lean) => describing::lean(held, from, lean).await,
        Asked::Quote { comments, quoting } => describing::quote(held, from, comments, quoting).await,
    }
}

/// Makes one topic of several, under the name of the first or a new one.
///
/// # Errors
/// [`Undecided`] says why nothing has changed.
pub async fn merge(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    question_id: Uuid,
    seen: &[Seen],
    label: &str,
) -> Result<(), Undecided> {
    let held = hold(state, moderator, question_id, seen).await?;
    let from: BTreeSet<Uuid> = seen.iter().map(|seen| seen.topic).collect();
    let Some(into) = seen.first().map(|seen| seen.topic).filter(|_| 1 < from.len() && !from.contains(&held.rest))
    else {
        let errors = FormErrors::on(format!("topics-{question_id}"), "Kryssa i minst två ämnen som ska bli ett");
        return Err(Undecided::Missing(errors));
    };
    if !label.trim().is_empty() {
        let others = held.labels(|topic| !from.contains(&topic.id));
        let label = rules::label(label, &format!("label-{question_id}"), others).map_err(Undecided::Missing)?;
        held.name(into, label).await?;
    }
    held.sort("topic.merge", TopicChange::Merged, Sorting::Merge { from, into }).await
}

/// Says that the topics of a question are decided, as they were `seen`.
///
/// # Errors
/// [`Undecided::Missing`] when there are comments that the topics do not know yet; [`Undecided::Moved`] when somebody has changed one
/// of the topics since.
pub async fn decide(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    question_id: Uuid,
    seen: &[Seen],
) -> Result<(), Undecided> {
    let held = hold(state, moderator, question_id, seen).await?;
    if 0 < new_on(&held.txn, moderator.row().id, question_id).await? {
        let errors = FormErrors::on(format!("new-{question_id}"), "Ta med de nya kommentarerna först");
        return Err(Undecided::Missing(errors));
    }
    let decided = topic_board::ActiveModel {
        round_id: Set(moderator.row().id),
        question_id: Set(question_id),
        decided_by: Set(Some(moderator.account().id)),
        decided_at: Set(Some(state.clock.now())),
    };
    decided.update(&held.txn).await?;
    settle(&held.txn, moderator.row().id, question_id).await?;
    held.done("topic.decide").await
}

/// What was decided is not, since something of it is another.
///
/// # Errors
/// When the database fails.
pub(super) async fn undecide(txn: &DatabaseTransaction, round_id: Uuid, question_id: Uuid) -> Result<(), DbErr> {
    let undecided = topic_board::ActiveModel {
        round_id: Set(round_id),
        question_id: Set(question_id),
        decided_by: Set(None),
        decided_at: Set(None),
    };
    undecided.update(txn).await.map(drop)
}

async fn rename(held: Held<'_>, topic: Uuid, label: &str) -> Result<(), Undecided> {
    let others = held.labels(|other| other.id != topic);
    let label = rules::label(label, "label", others).map_err(Undecided::Missing)?;
    held.name(topic, label).await?;
    held.touch([topic], TopicChange::Renamed).await?;
    held.done_with("topic.rename", Some(RENAMED.to_owned())).await
}

async fn split(mut held: Held<'_>, from: Uuid, comments: BTreeSet<Uuid>, label: &str) -> Result<(), Undecided> {
    let label = rules::label(label, "new_label", held.labels(|_| true)).map_err(Undecided::Missing)?;
    let new = topic::Model {
        id: new_id(&held.state.clock),
        round_id: held.moderator.row().id,
        question_id: held.question_id,
        label,
        is_rest: false,
        is_decided: true,
        is_gone: false,
        version: 0,
        change: TopicChange::Sorted,
        changed_by: Some(held.moderator.account().id),
        changed_at: held.state.clock.now(),
        lean: None,
    };
    let to = new.id;
    let made = new.into_active_model().insert(&held.txn).await?;
    held.topics.push(made);
    held.sort("topic.split", TopicChange::Sorted, Sorting::Move { comments, from, to }).await
}
