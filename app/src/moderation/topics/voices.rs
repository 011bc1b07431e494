//! Single voices: comments far from all topics, of which a person marks those that must not disappear.

use std::collections::{BTreeSet, HashMap};

use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, IntoActiveModel,
    PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::OnConflict,
};
use uuid::Uuid;

use super::{
    form::COMMENT,
    held::{LAST, on_round},
    rules::MOST_VOICES,
    texts::{readable, readable_keys, words_of},
};
use crate::{
    account::rights::ModeratorOf,
    channel::meeting_queries,
    context::AppState,
    entity::{account, comment, lone_voice, question, round},
    forms::FormErrors,
    moderation::{decide::Undecided, shown},
    record::audit,
    round::rules::may_moderate,
    transaction::begin_writing,
};

/// So many comments of a question are kept as proposals.
const KEPT: usize = 10;

/// A comment that may be a single voice, or is one.
#[derive(Clone, Debug)]
pub struct Voice {
    /// The comment.
    pub comment: comment::Model,
    /// What others read of it.
    pub text: String,
    /// Whether it was noted at a meeting.
    pub at_meeting: bool,
    /// Who has marked it, and why, if anybody has.
    pub marked: Option<Marked>,
}

/// That a voice must not disappear.
#[derive(Clone, Debug)]
pub struct Marked {
    /// Who says so.
    pub by: String,
    /// Why, if that was written.
    pub reason: Option<String>,
}

/// The voices of a round.
#[derive(Clone, Debug, Default)]
pub struct Voices {
    /// Those that others may read, the farthest from all topics first.
    pub there: Vec<Voice>,
    /// Comments that were marked and that nobody may read any more: changed, taken back, or withheld.
    pub gone: Vec<Uuid>,
}

/// All of them.
///
/// # Errors
/// When the database cannot be read.
pub async fn voices(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Voices, DbErr> {
    let rows = lone_voice::Entity::find()
        .filter(lone_voice::COLUMN.round_id.eq(round_id))
        .order_by_asc(lone_voice::Column::Place)
        .order_by_asc(lone_voice::Column::CommentId)
        .all(db)
        .await?;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.comment_id).collect();
    let comments = readable(round_id).filter(comment::COLUMN.id.is_in(ids.iter().copied())).all(db).await?;
    let mut comments: HashMap<Uuid, comment::Model> = comments.into_iter().map(|one| (one.id, one)).collect();
    let spans = shown::spans_of(db, ids).await?;
    let sessions = meeting_queries::sessions(db, round_id).await?;
    let names = names(db, rows.iter().filter_map(|row| row.marked_by)).await?;
    let mut voices = Voices::default();
    for row in rows {
        let by = row.marked_by.map(|id| names.get(&id).cloned().unwrap_or_default());
        let marked = by.map(|by| Marked { by, reason: row.reason.clone() });
        match comments.remove(&row.comment_id) {
            Some(comment) => voices.there.push(Voice {
                text: words_of(&comment, &spans),
                at_meeting: sessions.contains(&comment.submission_id),
                marked,
                comment,
            }),
            None if marked.is_some() => voices.gone.push(row.comment_id),
            None => (),
        }
    }
    Ok(voices)
}

/// What these people are called.
///
/// # Errors
/// When the database cannot be read.
pub(super) async fn names(
    db: &impl ConnectionTrait,
    ids: impl Iterator<Item = Uuid>,
) -> Result<HashMap<Uuid, String>, DbErr> {
    let rows = account::Entity::find().filter(account::Column::Id.is_in(ids)).all(db).await?;
    Ok(rows.into_iter().map(|account| (account.id, account.display_name)).collect())
}

/// Keeps the comments that are farthest from all topics, beside those that are marked.
///
/// # Errors
/// When the database fails.
pub(super) async fn propose(
    txn: &DatabaseTransaction,
    round_id: Uuid,
    question_id: Uuid,
    farthest: impl Iterator<Item = Uuid>,
) -> Result<(), DbErr> {
    lone_voice::Entity::delete_many()
        .filter(lone_voice::COLUMN.round_id.eq(round_id))
        .filter(lone_voice::COLUMN.question_id.eq(question_id))
        .filter(lone_voice::Column::MarkedBy.is_null())
        .exec(txn)
        .await?;
    for (place, comment_id) in (0..).zip(farthest.take(KEPT)) {
        let row = row(comment_id, round_id, question_id, place).into_active_model();
        let once = OnConflict::column(lone_voice::Column::CommentId).do_nothing().to_owned();
        lone_voice::Entity::insert(row).on_conflict(once).exec_without_returning(txn).await?;
    }
    Ok(())
}

fn row(comment_id: Uuid, round_id: Uuid, question_id: Uuid, place: i32) -> lone_voice::Model {
    lone_voice::Model { comment_id, round_id, question_id, place, marked_by: None, marked_at: None, reason: None }
}

/// Marks comments: they must not disappear. One that somebody has marked stays as it is.
///
/// # Errors
/// [`Undecided::Missing`] when there would be too many, or a question was put to some only, where a quotation would prove that
/// somebody was asked; [`Undecided::Moved`] when a comment is not there to be read any more, or somebody else has marked all of them.
pub async fn mark(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    comments: BTreeSet<Uuid>,
    reason: Option<String>,
) -> Result<(), Undecided> {
    let txn = begin_writing(&state.db).await?;
    let round_id = hold_round(&txn, moderator).await?;
    let found = readable(round_id).filter(comment::COLUMN.id.is_in(comments.iter().copied())).all(&txn).await?;
    if found.len() < comments.len() {
        let sentence = "Kommentaren finns inte kvar. Den som skrev kan ha ändrat eller tagit tillbaka sitt svar.";
        return Err(Undecided::Moved(sentence.to_owned()));
    }
    let marked = marked(&txn, round_id).await?;
    let new: Vec<_> =
        found.iter().filter(|comment| marked.iter().all(|voice| voice.comment_id != comment.id)).collect();
    let mut by_others = marked.iter().filter(|voice| voice.marked_by != Some(moderator.account().id));
    if let Some(first) = by_others.find(|voice| comments.contains(&voice.comment_id)).filter(|_| new.is_empty()) {
        return Err(Undecided::Moved(marked_already(&txn, first, reason).await?));
    }
    if MOST_VOICES < marked.len() + new.len() {
        let sentence = format!("Högst {MOST_VOICES} röster kan lyftas fram. Ta bort en annan först.");
        return Err(Undecided::Missing(FormErrors::on(COMMENT, sentence)));
    }
    if !are_put_to_all(&txn, new.iter().map(|comment| comment.question_id)).await? {
        let sentence = "Frågan ställdes bara till några. Ett citat skulle visa att någon fick den.";
        return Err(Undecided::Missing(FormErrors::on(COMMENT, sentence)));
    }
    for comment in new {
        let marked = lone_voice::Model {
            marked_by: Some(moderator.account().id),
            marked_at: Some(state.clock.now()),
            reason: reason.clone(),
            ..row(comment.id, round_id, comment.question_id, LAST)
        };
        let update = [lone_voice::Column::MarkedBy, lone_voice::Column::MarkedAt, lone_voice::Column::Reason];
        let there = OnConflict::column(lone_voice::Column::CommentId).update_columns(update).to_owned();
        lone_voice::Entity::insert(marked.into_active_model()).on_conflict(there).exec_without_returning(&txn).await?;
    }
    audit::write(state, &txn, on_round(moderator, "voice.mark")).await?;
    Ok(txn.commit().await?)
}

/// That somebody else was first, with the reason that was written in vain.
async fn marked_already(
    db: &impl ConnectionTrait,
    voice: &lone_voice::Model,
    reason: Option<String>,
) -> Result<String, DbErr> {
    let by = names(db, voice.marked_by.into_iter()).await?.into_values().next();
    let reason = reason.map(|reason| format!(" Ditt skäl är inte sparat: ”{reason}”")).unwrap_or_default();
    Ok(format!("{} har redan lyft fram rösten.{reason}", by.unwrap_or_else(|| "En annan".to_owned())))
}

/// Takes a mark away, also that of a comment which is gone.
///
/// # Errors
/// [`Undecided::Moved`] when there is none any more.
pub async fn unmark(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    comment_id: Uuid,
) -> Result<(), Undecided> {
    let txn = begin_writing(&state.db).await?;
    let round_id = hold_round(&txn, moderator).await?;
    let unmarked =
        lone_voice::ActiveModel { marked_by: Set(None), marked_at: Set(None), reason: Set(None), ..Default::default() };
    let done = lone_voice::Entity::update_many()
        .set(unmarked)
        .filter(lone_voice::COLUMN.comment_id.eq(comment_id))
        .filter(lone_voice::COLUMN.round_id.eq(round_id))
        .filter(lone_voice::Column::MarkedBy.is_not_null())
        .exec(&txn)
        .await?;
    if done.rows_affected == 0 {
        return Err(Undecided::Moved("Rösten är inte framlyft längre. Någon annan har tagit bort den.".to_owned()));
    }
    audit::write(state, &txn, on_round(moderator, "voice.unmark")).await?;
    Ok(txn.commit().await?)
}

/// The round, kept to oneself: how many are marked is counted over all its questions.
async fn hold_round(txn: &DatabaseTransaction, moderator: &ModeratorOf<round::Model>) -> Result<Uuid, Undecided> {
    let round = round::Entity::find_by_id(moderator.row().id).lock_exclusive().one(txn).await?;
    match round.filter(|round| may_moderate(round.state)) {
        Some(round) => Ok(round.id),
        None => Err(Undecided::Moved("Omgången är stängd, så det går inte att ändra något".to_owned())),
    }
}

/// The marked comments that others may read.
async fn marked(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Vec<lone_voice::Model>, DbErr> {
    lone_voice::Entity::find()
        .filter(lone_voice::COLUMN.round_id.eq(round_id))
        .filter(lone_voice::Column::MarkedBy.is_not_null())
        .filter(lone_voice::Column::CommentId.in_subquery(readable_keys(round_id)))
        .all(db)
        .await
}

async fn are_put_to_all(db: &impl ConnectionTrait, questions: impl Iterator<Item = Uuid>) -> Result<bool, DbErr> {
    let to_some = question::Entity::find()
        .filter(question::Column::Id.is_in(questions))
        .filter(question::Column::DependsOnOptionId.is_not_null());
    Ok(to_some.count(db).await? == 0)
}
