//! The topics of a question while somebody changes them: held against everybody else, and against the closing of the round.

use std::collections::BTreeSet;

use sea_orm::{
    ActiveModelTrait,
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, ExprTrait, OnConflict},
};
use uuid::Uuid;

use super::{
    acts::undecide,
    placing::{placed, rewrite},
    rules::{self, Sorting},
};
use crate::{
    account::rights::ModeratorOf,
    answer::queries::locked_rounds,
    context::AppState,
    entity::{account, question, round, topic, topic::TopicChange, topic_board},
    error::AppError,
    moderation::decide::Undecided,
    record::audit::{self, Act},
    round::rules::may_moderate,
    transaction::begin_writing,
};

/// A topic as somebody saw it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Which one.
    pub topic: Uuid,
    /// How it stood.
    pub version: i32,
}

/// Where a comment stands that was moved to a topic: after those that were proposed there.
pub const LAST: i32 = 1_000_000;

/// The topics of a question, at somebody's hand.
pub(super) struct Held<'a> {
    pub state: &'a AppState,
    pub moderator: &'a ModeratorOf<round::Model>,
    pub txn: DatabaseTransaction,
    /// All that are there, the rest among them.
    pub topics: Vec<topic::Model>,
    pub rest: Uuid,
    pub question_id: Uuid,
}

/// Begins: the round is kept open to change, the question's topics are kept from everybody else, and stand as they were `seen`.
///
/// # Errors
/// [`Undecided::Moved`] when they do not, or the round is signed.
pub(super) async fn hold<'a>(
    state: &'a AppState,
    moderator: &'a ModeratorOf<round::Model>,
    question_id: Uuid,
    seen: &[Seen],
) -> Result<Held<'a>, Undecided> {
    let txn = begin_writing(&state.db).await?;
    hold_board(&txn, moderator, question_id).await?;
    let topics = living(&txn, moderator.row().id, question_id).await?;
    let rest = topics.iter().find(|topic| topic.is_rest).map(|topic| topic.id);
    let rest =
        rest.ok_or_else(|| Undecided::Moved("Det finns inga ämnen på frågan än. Be om förslag först.".to_owned()))?;
    for seen in seen {
        if !topics.iter().any(|topic| topic.id == seen.topic && topic.version == seen.version) {
            return Err(moved(&txn, moderator, seen.topic).await?);
        }
    }
    Ok(Held { state, moderator, txn, topics, rest, question_id })
}

/// The row of a question's topics, made where there is none, and kept until the transaction ends.
///
/// # Errors
/// [`Undecided::Moved`] when the round is signed, or not open yet.
pub(super) async fn hold_board(
    txn: &DatabaseTransaction,
    moderator: &ModeratorOf<round::Model>,
    question_id: Uuid,
) -> Result<topic_board::Model, Undecided> {
    let round = moderator.row();
    let rounds = locked_rounds(txn, [round.id].into_iter()).await?;
    if !rounds.values().any(|round| may_moderate(round.state)) {
        return Err(Undecided::Moved("Omgången är stängd, så ämnena går inte att ändra".to_owned()));
    }
    let asked = question::Entity::find_by_id(question_id)
        .filter(question::COLUMN.questionnaire_id.eq(round.questionnaire_id))
        .one(txn)
        .await?;
    asked.ok_or(AppError::NotFound)?;
    let key = [topic_board::Column::RoundId, topic_board::Column::QuestionId];
    let row = topic_board::ActiveModel {
        round_id: Set(round.id),
        question_id: Set(question_id),
        decided_by: Set(None),
        decided_at: Set(None),
    };
    let once = OnConflict::columns(key).do_nothing().to_owned();
    topic_board::Entity::insert(row).on_conflict(once).exec_without_returning(txn).await?;
    let board = topic_board::Entity::find_by_id((round.id, question_id)).lock_exclusive().one(txn).await?;
    Ok(board.ok_or(AppError::NotFound)?)
}

/// The topics of a question that are not gone.
///
/// # Errors
/// When the database cannot be read.
pub(super) async fn living(
    db: &impl ConnectionTrait,
    round_id: Uuid,
    question_id: Uuid,
) -> Result<Vec<topic::Model>, DbErr> {
    topic::Entity::find()
        .filter(topic::COLUMN.round_id.eq(round_id))
        .filter(topic::COLUMN.question_id.eq(question_id))
        .filter(topic::COLUMN.is_gone.eq(false))
        .order_by_asc(topic::Column::Id)
        .all(db)
        .await
}

/// What to tell whoever saw a topic otherwise than it is.
async fn moved(
    db: &impl ConnectionTrait,
    moderator: &ModeratorOf<round::Model>,
    topic: Uuid,
) -> Result<Undecided, Undecided> {
    let own = topic::Entity::find_by_id(topic).filter(topic::COLUMN.round_id.eq(moderator.row().id));
    let topic = own.one(db).await?.ok_or(AppError::NotFound)?;
    Ok(Undecided::Moved(told(db, &topic).await?))
}

/// What was last done to a topic, and by whom.
///
/// # Errors
/// When the database cannot be read.
pub async fn told(db: &impl ConnectionTrait, topic: &topic::Model) -> Result<String, DbErr> {
    let by = match topic.changed_by {
        Some(id) => account::Entity::find_by_id(id).one(db).await?.map(|account| account.display_name),
        None => None,
    };
    Ok(rules::happened(topic, by.as_deref()))
}

impl Held<'_> {
    /// The names of the topics but the rest that are `among`.
    pub fn labels(&self, among: impl Fn(&topic::Model) -> bool) -> Vec<String> {
        let topics = self.topics.iter().filter(|topic| !topic.is_rest && among(topic));
        topics.map(|topic| topic.label.clone()).collect()
    }

    /// Refuses a topic that is gone, or another question's.
    pub async fn known(&self, topic: Uuid) -> Result<(), Undecided> {
        if self.topics.iter().any(|known| known.id == topic && !known.is_rest) {
            return Ok(());
        }
        Err(moved(&self.txn, self.moderator, topic).await?)
    }

    /// Gives a topic a name.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn name(&self, topic: Uuid, label: String) -> Result<(), DbErr> {
        let named = topic::ActiveModel { id: Set(topic), label: Set(label), ..Default::default() };
        named.update(&self.txn).await.map(drop)
    }

    /// Moves comments, notes it at every topic that it touches, and ends. How a topic leans was said of other comments than it has now.
    pub async fn sort(self, act: &'static str, change: TopicChange, sorting: Sorting) -> Result<(), Undecided> {
        let before = placed(&self.txn, self.topics.iter().map(|topic| topic.id)).await?;
        let after = rules::sorted(&before, self.rest, &sorting);
        let mut touched = rewrite(&self.txn, self.rest, &before, &after).await?;
        let unsaid = topic::ActiveModel { lean: Set(None), ..Default::default() };
        let others = topic::Column::Id.is_in(touched.iter().copied());
        topic::Entity::update_many().set(unsaid).filter(others).exec(&self.txn).await?;
        let gone: BTreeSet<Uuid> = match &sorting {
            Sorting::Merge { from, into } => {
                touched.insert(*into);
                from.iter().filter(|topic| *topic != into).copied().collect()
            }
            Sorting::Remove { topic } => [*topic].into(),
            _ => BTreeSet::new(),
        };
        self.touch(&touched | &gone, change).await?;
        let ended = topic::ActiveModel { is_gone: Set(true), ..Default::default() };
        topic::Entity::update_many().set(ended).filter(topic::Column::Id.is_in(gone)).exec(&self.txn).await?;
        self.done(act).await
    }

    /// Counts up the version of topics, and notes who did what. Whoever had decided on them had not seen this.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn touch(&self, topics: impl IntoIterator<Item = Uuid>, change: TopicChange) -> Result<(), DbErr> {
        undecide(&self.txn, self.moderator.row().id, self.question_id).await?;
        let (by, at) = (Some(self.moderator.account().id), self.state.clock.now());
        touch(
            &self.txn,
            topics,
            topic::ActiveModel {
                is_decided: Set(true),
                change: Set(change),
                changed_by: Set(by),
                changed_at: Set(at),
                ..Default::default()
            },
        )
        .await
    }

    /// Notes the act, and lets go.
    pub async fn done(self, act: &'static str) -> Result<(), Undecided> {
        self.done_with(act, None).await
    }

    /// The same with a note. It tells no name of a topic: that may be what somebody wrote.
    pub async fn done_with(self, act: &'static str, note: Option<String>) -> Result<(), Undecided> {
        audit::write(self.state, &self.txn, Act { note, ..on_round(self.moderator, act) }).await?;
        Ok(self.txn.commit().await?)
    }
}

/// An act on the topics of a round, for the log. Which comments it was is not told there: each is part of somebody's answer.
pub(super) fn on_round(moderator: &ModeratorOf<round::Model>, act: &'static str) -> Act {
    Act::on_round(Some(moderator.account().id), moderator.row(), act, None)
}

/// Changes topics, and counts up their versions.
pub(super) async fn touch(
    txn: &DatabaseTransaction,
    topics: impl IntoIterator<Item = Uuid>,
    change: topic::ActiveModel,
) -> Result<(), DbErr> {
    topic::Entity::update_many()
        .set(change)
        .col_expr(topic::Column::Version, Expr::col(topic::Column::Version).add(1))
        .filter(topic::Column::Id.is_in(topics))
        .exec(txn)
        .await
        .map(drop)
}
