//! Topics are proposed, and proposed again when there are new comments. What a person has decided stays as it is: where that is all
//! topics of a question, new comments come to the nearest or to the rest, and the topics are still decided. That no person has
//! put them there stays noted, and is told, until somebody decides the topics again.

use std::collections::{BTreeMap, BTreeSet};

use analysis::topics::{self, Proposal};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, DatabaseTransaction, DbErr, EntityTrait, IntoActiveModel,
    QueryFilter, sea_query::OnConflict,
};
use uuid::Uuid;

use super::{
    held::{LAST, hold_board, living, on_round, touch},
    placing::put,
    renewal::{Renewed, Standing, renewed},
    rules::{REST, free_name},
    texts, voices,
};
use crate::{
    account::rights::ModeratorOf,
    context::{AppState, new_id},
    entity::{round, topic, topic::TopicChange, topic_placement, topic_proposal},
    error::AppError,
    moderation::decide::Undecided,
    record::audit,
    swedish,
    transaction::begin_writing,
};

/// Rows of one statement.
const ROWS: usize = 1_000;

/// Proposes topics for the comments on a question that others may read. Comments that come meanwhile are left for the next time.
///
/// # Errors
/// [`Undecided`] says why nothing has changed.
pub async fn propose(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    question_id: Uuid,
) -> Result<(), Undecided> {
    let comments = texts::on_question(&state.db, moderator.row().id, question_id).await?;
    let (keys, words): (Vec<Uuid>, Vec<String>) = comments.into_iter().unzip();
    // A second of work for 20 000 comments: beside the threads that answer others, and before anything is held.
    let proposal = tokio::task::spawn_blocking(move || topics::propose(&words));
    let proposal = proposal.await.map_err(anyhow::Error::from).map_err(AppError::from)?;
    let txn = begin_writing(&state.db).await?;
    let is_decided = hold_board(&txn, moderator, question_id).await?.decided_at.is_some();
    let board = Board { state, moderator, txn: &txn, question_id, keys, is_decided };
    board.renew(&proposal).await?;
    audit::write(state, &txn, on_round(moderator, "topic.propose")).await?;
    Ok(txn.commit().await?)
}

/// The topics of a question, held.
struct Board<'a> {
    state: &'a AppState,
    moderator: &'a ModeratorOf<round::Model>,
    txn: &'a DatabaseTransaction,
    question_id: Uuid,
    /// The comments that the proposal is about, by place.
    keys: Vec<Uuid>,
    /// Whether a person has said that the topics are decided.
    is_decided: bool,
}

impl Board<'_> {
    async fn renew(&self, proposal: &Proposal) -> Result<(), DbErr> {
        let there = living(self.txn, self.moderator.row().id, self.question_id).await?;
        let rest = match there.iter().find(|topic| topic.is_rest) {
            Some(rest) => rest.id,
            None => self.new_topic(REST.to_owned(), true).await?,
        };
        let (standing, free) = self.standing(&there, rest).await?;
        let members = |topic: &topics::Topic| -> Vec<Uuid> {
            topic.members.iter().map(|member| self.keys[member.comment]).collect()
        };
        let proposed: Vec<Vec<Uuid>> = proposal.topics.iter().map(members).collect();
        let renewed = renewed(&standing, &free, &proposed);
        let renewed = if self.is_decided { renewed.without_new() } else { renewed };
        let untouched = standing.iter().filter(|(_, topic)| !topic.is_decided).map(|(id, _)| *id);
        self.clear(untouched.collect(), rest).await?;
        let stay = there.iter().filter(|topic| topic.is_decided || topic.is_rest);
        self.write(proposal, renewed, rest, stay.map(|topic| topic.label.clone()).collect()).await?;
        let farthest = proposal.voices.iter().map(|voice| self.keys[voice.comment]);
        voices::propose(self.txn, self.moderator.row().id, self.question_id, farthest).await
    }

    /// The topics but the rest, and the comments that no person has placed.
    async fn standing(
        &self,
        there: &[topic::Model],
        rest: Uuid,
    ) -> Result<(BTreeMap<Uuid, Standing>, BTreeSet<Uuid>), DbErr> {
        let topics = there.iter().filter(|topic| !topic.is_rest);
        let topics =
            topics.map(|topic| (topic.id, Standing { is_decided: topic.is_decided, comments: BTreeSet::new() }));
        let mut standing: BTreeMap<Uuid, Standing> = topics.collect();
        let mut free: BTreeSet<Uuid> = self.keys.iter().copied().collect();
        let ids = there.iter().map(|topic| topic.id);
        let rows = topic_placement::Entity::find().filter(topic_placement::Column::TopicId.is_in(ids));
        for row in rows.all(self.txn).await? {
            let is_placed = match standing.get_mut(&row.topic_id) {
                Some(topic) => {
                    topic.comments.insert(row.comment_id);
                    topic.is_decided
                }
                None => row.topic_id == rest && row.by_person,
            };
            if is_placed {
                free.remove(&row.comment_id);
            }
        }
        Ok((standing, free))
    }

    /// Takes away what was only proposed.
    async fn clear(&self, untouched: Vec<Uuid>, rest: Uuid) -> Result<(), DbErr> {
        let placed = topic_placement::Column::TopicId.is_in(untouched.clone());
        topic_placement::Entity::delete_many().filter(placed).exec(self.txn).await?;
        let proposed = topic_proposal::Column::TopicId.is_in(untouched.clone());
        topic_proposal::Entity::delete_many().filter(proposed).exec(self.txn).await?;
        topic_placement::Entity::delete_many()
            .filter(topic_placement::COLUMN.topic_id.eq(rest))
            .filter(topic_placement::COLUMN.by_person.eq(false))
            .exec(self.txn)
            .await?;
        let replaced = topic::ActiveModel { is_gone: Set(true), ..self.change(TopicChange::Replaced) };
        touch(self.txn, untouched, replaced).await
    }

    /// The `names` of topics that stay are taken.
    async fn write(
        &self,
        proposal: &Proposal,
        renewed: Renewed,
        rest: Uuid,
        mut names: Vec<String>,
    ) -> Result<(), DbErr> {
        let mut placed: Vec<(Uuid, Uuid, i32)> = Vec::new();
        // The rest has changed too, for whoever has its page before them.
        let touched = renewed.joining.keys().copied().chain([rest]);
        touch(self.txn, touched, self.change(TopicChange::Proposed)).await?;
        for (topic, comments) in &renewed.joining {
            placed.extend(comments.iter().map(|comment| (*topic, *comment, LAST)));
        }
        for (number, comments) in renewed.new {
            let topic = &proposal.topics[number];
            let typical: Vec<Uuid> = topic.typical.iter().map(|comment| self.keys[*comment]).collect();
            let name = free_name(&swedish::capital(&topic.label), &names);
            names.push(name.clone());
            let id = self.new_topic(name, false).await?;
            let first = typical.iter().copied().filter(|comment| comments.contains(comment));
            let others = comments.iter().copied().filter(|comment| !typical.contains(comment));
            placed.extend(first.chain(others).zip(0..).map(|(comment, place)| (id, comment, place)));
        }
        self.note(&placed).await?;
        let rest = renewed.rest.into_iter().map(|comment| (rest, comment, LAST));
        let rows = placed.into_iter().chain(rest).map(|(topic_id, comment_id, place)| topic_placement::Model {
            topic_id,
            comment_id,
            place,
            by_person: false,
            is_quote: false,
        });
        put(self.txn, rows.collect()).await
    }

    /// Keeps what was proposed, to compare what becomes of it.
    async fn note(&self, placed: &[(Uuid, Uuid, i32)]) -> Result<(), DbErr> {
        for some in placed.chunks(ROWS) {
            let rows = some.iter().map(|(topic_id, comment_id, _)| topic_proposal::ActiveModel {
                topic_id: Set(*topic_id),
                comment_id: Set(*comment_id),
            });
            let once = [topic_proposal::Column::TopicId, topic_proposal::Column::CommentId];
            topic_proposal::Entity::insert_many(rows)
                .on_conflict(OnConflict::columns(once).do_nothing().to_owned())
                .exec_without_returning(self.txn)
                .await?;
        }
        Ok(())
    }

    async fn new_topic(&self, label: String, is_rest: bool) -> Result<Uuid, DbErr> {
        let row = topic::Model {
            id: new_id(&self.state.clock),
            round_id: self.moderator.row().id,
            question_id: self.question_id,
            label,
            is_rest,
            is_decided: false,
            is_gone: false,
            version: 0,
            change: TopicChange::Proposed,
            changed_by: Some(self.moderator.account().id),
            changed_at: self.state.clock.now(),
            lean: None,
        };
        Ok(row.into_active_model().insert(self.txn).await?.id)
    }

    fn change(&self, change: TopicChange) -> topic::ActiveModel {
        topic::ActiveModel {
            change: Set(change),
            changed_by: Set(Some(self.moderator.account().id)),
            changed_at: Set(self.state.clock.now()),
            ..Default::default()
        }
    }
}
