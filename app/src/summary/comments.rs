//! The comments that may be read: those that a human has approved, and the words that were kept of those that are disposed of.

use std::collections::{HashMap, HashSet};

use analysis::figures::{Category, Cell, QuestionFigures, RoundFigures};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::{
    channel::meeting_queries,
    entity::{comment, comment::CommentState, published_words, withdrawn_quote},
    moderation::{counters, redaction::as_shown, shown::spans_in_round},
    round::questionnaire::Questionnaire,
    words::Words,
};

/// A comment that may be read.
#[derive(Clone, Debug)]
pub struct Said {
    /// The key of the comment, or of the words that were kept when it was disposed of.
    pub id: Uuid,
    /// The words.
    pub text: String,
    /// Whether they were noted at a meeting, and stand in nobody's own answer.
    pub at_meeting: bool,
}

/// Comments that a human has approved, without the words that were covered, in an order that tells nothing (their random
/// keys). No others leave this function, and none to a question of which `figures` may not tell how many were asked it.
/// Residents' own statements stand among the figures, as statements of their question. Those that were kept when the comments
/// were disposed of stand beside them.
///
/// # Errors
/// When the database cannot be read.
pub async fn comments_to_read(
    db: &impl ConnectionTrait,
    round_id: Uuid,
    asked: &Questionnaire,
    figures: &RoundFigures,
) -> Result<HashMap<Uuid, Vec<Said>>, DbErr> {
    let counted = Condition::all().add(counters::is_of_a_counted_answer());
    let mut comments = approved_comments(db, round_id, counted).await?;
    comments.retain(|question, _| may_be_read(asked, figures, *question));
    for row in kept_words(db, round_id).await? {
        comments.entry(row.question_id).or_default().push(Said {
            id: row.id,
            text: row.text,
            at_meeting: row.at_meeting,
        });
    }
    Ok(comments)
}

/// The words that were kept when comments were disposed of, but for those that have been withdrawn since.
///
/// # Errors
/// When the database cannot be read.
pub async fn kept_words(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Vec<published_words::Model>, DbErr> {
    let rows = published_words::Entity::find()
        .filter(published_words::COLUMN.round_id.eq(round_id))
        .order_by_asc(published_words::COLUMN.id)
        .all(db)
        .await?;
    if rows.is_empty() {
        return Ok(rows);
    }
    let withdrawn = withdrawn_quote::Entity::find().filter(withdrawn_quote::COLUMN.round_id.eq(round_id));
    let withdrawn: HashSet<Uuid> = withdrawn.all(db).await?.into_iter().map(|row| row.quote_id).collect();
    Ok(rows.into_iter().filter(|row| !withdrawn.contains(&row.id)).collect())
}

/// Comments that a human has approved, of which `which` is true, as they are shown. By question.
///
/// # Errors
/// When the database cannot be read.
pub async fn approved_comments(
    db: &impl ConnectionTrait,
    round_id: Uuid,
    which: Condition,
) -> Result<HashMap<Uuid, Vec<Said>>, DbErr> {
    let comments = comment::Entity::find()
        .filter(comment::COLUMN.round_id.eq(round_id))
        .filter(comment::Column::State.is_in([CommentState::Approved, CommentState::Redacted]))
        .filter(comment::COLUMN.is_own_statement.eq(false))
        .filter(which)
        .order_by_asc(comment::COLUMN.id)
        .all(db)
        .await?;
    let covered = spans_in_round(db, round_id).await?;
    let sessions = meeting_queries::sessions(db, round_id).await?;
    let mut by_question: HashMap<Uuid, Vec<Said>> = HashMap::new();
    for comment in comments {
        let spans = covered.get(&comment.id).map(Vec::as_slice).unwrap_or_default();
        let Some(text) = as_shown(&comment, spans, Words::swedish()) else { continue };
        let at_meeting = sessions.contains(&comment.submission_id);
        by_question.entry(comment.question_id).or_default().push(Said { id: comment.id, text, at_meeting });
    }
    Ok(by_question)
}

/// What was written to a question that only some were asked is read only where it may be told how many they were: as many
/// comments as stand there prove at least as many people.
fn may_be_read(asked: &Questionnaire, figures: &RoundFigures, question: Uuid) -> bool {
    let question = asked.questions.iter().find(|asked| asked.row.id == question);
    match question.and_then(|question| question.row.depends_on_option_id) {
        Some(option) => matches!(how_many_chose(asked, figures, option), Some(Cell::Count { .. })),
        None => true,
    }
}

/// What may be told of how many chose an option.
fn how_many_chose(asked: &Questionnaire, figures: &RoundFigures, option_id: Uuid) -> Option<Cell> {
    let (place, option) = asked.place_of(option_id)?;
    match figures.questions().get(place)? {
        QuestionFigures::SingleChoice(table) => table.cell(Category::Option(u8::try_from(option).ok()?)),
        QuestionFigures::MultipleChoice(tables) => tables.get(option)?.cell(Category::Chosen),
        _ => None,
    }
}
