//! What a person says of a topic beside its name and its comments: how it leans, and which comments are shown under it. That changes
//! nothing of what the topics were decided to be.

use std::collections::BTreeSet;

use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, sea_query::Expr};
use uuid::Uuid;

use super::{
    form::COMMENT,
    held::{Held, touch},
    rules::MOST_QUOTES,
    texts::readable_keys,
};
use crate::{
    entity::{
        topic::{self, Lean, TopicChange},
        topic_placement,
    },
    forms::FormErrors,
    moderation::decide::Undecided,
};

/// Whether comments are shown under their topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quoting {
    /// They are.
    Shown,
    /// They are not, any more.
    NotShown,
}

/// Says how a topic leans.
///
/// # Errors
/// [`Undecided`] says why nothing has changed.
pub(super) async fn lean(held: Held<'_>, topic: Uuid, lean: Lean) -> Result<(), Undecided> {
    let said = topic::ActiveModel { lean: Set(Some(lean)), ..described(&held) };
    touch(&held.txn, [topic], said).await?;
    held.done("topic.lean").await
}

/// Chooses comments that are shown under a topic, or takes them away.
///
/// # Errors
/// [`Undecided::Missing`] when there would be too many; [`Undecided::Moved`] when one of them is not under the topic to be read any more.
pub(super) async fn quote(
    held: Held<'_>,
    topic: Uuid,
    comments: BTreeSet<Uuid>,
    quoting: Quoting,
) -> Result<(), Undecided> {
    let readable = || {
        topic_placement::Entity::find()
            .filter(topic_placement::COLUMN.topic_id.eq(topic))
            .filter(topic_placement::Column::CommentId.in_subquery(readable_keys(held.moderator.row().id)))
    };
    let asked = topic_placement::COLUMN.comment_id.is_in(comments.iter().copied());
    if readable().filter(asked).count(&held.txn).await? < comments.len() as u64 {
        let sentence = "En av kommentarerna finns inte kvar i ämnet. Den kan vara flyttad, dold eller tillbakatagen.";
        return Err(Undecided::Moved(sentence.to_owned()));
    }
    if quoting == Quoting::Shown {
        let others = topic_placement::COLUMN.comment_id.is_not_in(comments.iter().copied());
        let shown = readable().filter(topic_placement::COLUMN.is_quote.eq(true)).filter(others);
        if (MOST_QUOTES as u64) < shown.count(&held.txn).await? + comments.len() as u64 {
            let sentence = format!("Högst {MOST_QUOTES} citat visas i ett ämne. Ta bort ett annat först.");
            return Err(Undecided::Missing(FormErrors::on(COMMENT, sentence)));
        }
    }
    topic_placement::Entity::update_many()
        .col_expr(topic_placement::Column::IsQuote, Expr::value(quoting == Quoting::Shown))
        .filter(topic_placement::COLUMN.topic_id.eq(topic))
        .filter(topic_placement::COLUMN.comment_id.is_in(comments.iter().copied()))
        .exec(&held.txn)
        .await?;
    touch(&held.txn, [topic], described(&held)).await?;
    held.done(if quoting == Quoting::Shown { "topic.quote" } else { "topic.unquote" }).await
}

/// By whom and when, and that no proposal touches the topic from now on.
fn described(held: &Held<'_>) -> topic::ActiveModel {
    topic::ActiveModel {
        is_decided: Set(true),
        change: Set(TopicChange::Described),
        changed_by: Set(Some(held.moderator.account().id)),
        changed_at: Set(held.state.clock.now()),
        ..Default::default()
    }
}
