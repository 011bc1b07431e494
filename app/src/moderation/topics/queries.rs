//! What the pages of topics read. How many comments stand under a topic is a counter of the moderator's work, listed in
//! [`crate::moderation::counters`]; nothing is counted once the round is signed.

use std::collections::{BTreeMap, HashMap};

use analysis::topics::agreement::{Agreement, agreement};
use chrono::{DateTime, Utc};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    sea_query::SelectStatement,
};
use uuid::Uuid;

use super::{
    held,
    texts::{readable, readable_keys, words_of},
    voices,
};
use crate::{
    account::rights::ModeratorOf,
    entity::{comment, question, question::QuestionKind, round, topic, topic_board, topic_placement, topic_proposal},
    moderation::shown,
    round::{questionnaire::questionnaire, rules::may_moderate},
};

/// How many typical comments are shown of a topic: those in its first places.
const TYPICAL: i32 = 3;

/// The topics of one question.
#[derive(Clone, Debug)]
pub struct Board {
    /// The question.
    pub question: question::Model,
    /// Its topics, those with most comments first; before anything was proposed there are none.
    pub topics: Vec<Card>,
    /// What is under no topic.
    pub rest: Option<Card>,
    /// Comments that no proposal has been about.
    pub new: u64,
    /// Who has said that they are decided, and when.
    pub decided: Option<(String, DateTime<Utc>)>,
    /// How much of the proposal stands, where they are decided.
    pub agreement: Option<Agreement>,
}

/// A topic as its board shows it.
#[derive(Clone, Debug)]
pub struct Card {
    /// The topic.
    pub row: topic::Model,
    /// How many comments are under it; nothing once the round is signed.
    pub comments: Option<u64>,
    /// The threshold of the round, where fewer comments than that are under it.
    pub below: Option<i32>,
    /// Those that are most like all of it.
    pub typical: Vec<String>,
}

/// The questions that people write to, each with its topics.
///
/// # Errors
/// When the database cannot be read.
pub async fn boards(db: &impl ConnectionTrait, moderator: &ModeratorOf<round::Model>) -> Result<Vec<Board>, DbErr> {
    let round = moderator.row();
    let new = new_by_question(db, round.id).await?;
    let counts = may_moderate(round.state).then_some(counts(db, round.id).await?);
    let typical = typical(db, round.id).await?;
    let rows = topic_board::Entity::find().filter(topic_board::COLUMN.round_id.eq(round.id)).all(db).await?;
    let names = voices::names(db, rows.iter().filter_map(|row| row.decided_by)).await?;
    let decided: HashMap<Uuid, _> = rows
        .into_iter()
        .filter_map(|row| Some((row.question_id, (names.get(&row.decided_by?).cloned()?, row.decided_at?))))
        .collect();
    let mut boards = Vec::new();
    for question in written_to(db, round).await? {
        let card = |row: topic::Model| {
            let comments = counts.as_ref().map(|counts| counts.get(&row.id).copied().unwrap_or_default());
            let is_below =
                comments.is_some_and(|comments| i64::try_from(comments).is_ok_and(|n| n < i64::from(round.threshold)));
            Card {
                comments,
                below: is_below.then_some(round.threshold),
                typical: typical.get(&row.id).cloned().unwrap_or_default(),
                row,
            }
        };
        let cards = held::living(db, round.id, question.id).await?.into_iter().map(card);
        let (rest, mut topics): (Vec<Card>, Vec<Card>) = cards.partition(|card| card.row.is_rest);
        topics.sort_by(|a, b| b.comments.cmp(&a.comments).then_with(|| a.row.label.cmp(&b.row.label)));
        let decided = decided.get(&question.id).cloned();
        let agreement = match &decided {
            Some(_) => Some(how_alike(db, round.id, question.id).await?),
            None => None,
        };
        let new = new.get(&question.id).copied().unwrap_or_default();
        boards.push(Board { topics, rest: rest.into_iter().next(), new, decided, agreement, question });
    }
    Ok(boards)
}

/// The questions of a round that people write to in their own words.
pub(super) async fn written_to(db: &impl ConnectionTrait, round: &round::Model) -> Result<Vec<question::Model>, DbErr> {
    let asked = questionnaire(db, round.questionnaire_id).await?.questions.into_iter().map(|question| question.row);
    Ok(asked.filter(|question| matches!(question.kind, QuestionKind::FreeText | QuestionKind::Opinion)).collect())
}

/// How many readable comments are under each topic of a round.
async fn counts(db: &impl ConnectionTrait, round_id: Uuid) -> Result<HashMap<Uuid, u64>, DbErr> {
    let rows: Vec<(Uuid, i64)> = topic_placement::Entity::find()
        .select_only()
        .column(topic_placement::Column::TopicId)
        .column_as(topic_placement::Column::CommentId.count(), "comments")
        .filter(topic_placement::Column::TopicId.in_subquery(topics_of(round_id)))
        .filter(topic_placement::Column::CommentId.in_subquery(readable_keys(round_id)))
        .group_by(topic_placement::Column::TopicId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(topic, comments)| (topic, u64::try_from(comments).unwrap_or_default())).collect())
}

/// The keys of a round's topics that are not gone.
fn topics_of(round_id: Uuid) -> SelectStatement {
    topic::Entity::find()
        .select_only()
        .column(topic::Column::Id)
        .filter(topic::COLUMN.round_id.eq(round_id))
        .filter(topic::COLUMN.is_gone.eq(false))
        .into_query()
}

/// The words of the comments in the first places of each topic.
async fn typical(db: &impl ConnectionTrait, round_id: Uuid) -> Result<HashMap<Uuid, Vec<String>>, DbErr> {
    let rows = topic_placement::Entity::find()
        .filter(topic_placement::Column::TopicId.in_subquery(topics_of(round_id)))
        .filter(topic_placement::Column::Place.lt(TYPICAL))
        .order_by_asc(topic_placement::Column::Place)
        .order_by_asc(topic_placement::Column::CommentId)
        .all(db)
        .await?;
    let words = words_of_all(db, round_id, rows.iter().map(|row| row.comment_id).collect()).await?;
    let mut typical: HashMap<Uuid, Vec<String>> = HashMap::new();
    for row in rows {
        typical.entry(row.topic_id).or_default().extend(words.get(&row.comment_id).cloned());
    }
    Ok(typical)
}

/// The words of those of these comments that others may read.
///
/// # Errors
/// When the database cannot be read.
pub(super) async fn words_of_all(
    db: &impl ConnectionTrait,
    round_id: Uuid,
    ids: Vec<Uuid>,
) -> Result<HashMap<Uuid, String>, DbErr> {
    let comments = readable(round_id).filter(comment::COLUMN.id.is_in(ids.iter().copied())).all(db).await?;
    let spans = shown::spans_of(db, ids).await?;
    Ok(comments.into_iter().map(|comment| (comment.id, words_of(&comment, &spans))).collect())
}

/// Readable comments that are under no topic and not under the rest, by question: no proposal has been about them.
async fn new_by_question(db: &impl ConnectionTrait, round_id: Uuid) -> Result<HashMap<Uuid, u64>, DbErr> {
    let placed = topic_placement::Entity::find()
        .select_only()
        .column(topic_placement::Column::CommentId)
        .filter(topic_placement::Column::TopicId.in_subquery(topics_of(round_id)))
        .into_query();
    let rows: Vec<(Uuid, i64)> = readable(round_id)
        .select_only()
        .column(comment::Column::QuestionId)
        .column_as(comment::Column::Id.count(), "comments")
        .filter(comment::Column::Id.not_in_subquery(placed))
        .group_by(comment::Column::QuestionId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(question, new)| (question, u64::try_from(new).unwrap_or_default())).collect())
}

/// How many of a question's comments no proposal has been about.
///
/// # Errors
/// When the database cannot be read.
pub(super) async fn new_on(db: &impl ConnectionTrait, round_id: Uuid, question_id: Uuid) -> Result<u64, DbErr> {
    Ok(new_by_question(db, round_id).await?.remove(&question_id).unwrap_or_default())
}

/// A question whose topics are not ready.
#[derive(Clone, Debug)]
pub struct Unready {
    /// The question.
    pub question: question::Model,
    /// How many comments have come since the topics were decided, which stand all the same; `None` where nobody has decided them.
    pub since: Option<u64>,
}

/// How many questions have topics that are not ready.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unfinished {
    /// Nobody has decided them.
    pub undecided: usize,
    /// They are decided, and comments have come since.
    pub newer: usize,
}

impl Unfinished {
    /// Counts them.
    pub fn of(left: &[Unready]) -> Self {
        let newer = left.iter().filter(|unready| unready.since.is_some()).count();
        Self { undecided: left.len() - newer, newer }
    }

    /// What there is to do with them, if anything. Those that are decided stand.
    pub fn to_do(self) -> Option<&'static str> {
        match (self.undecided, self.newer) {
            (0, 0) => None,
            (0, _) => Some("Ta med nya kommentarer i ämnena"),
            _ => Some("Bestäm ämnena"),
        }
    }
}

/// Of [`unready`] those to see to before the round is closed: words to a question. Residents' own statements have been voted on, which
/// sorts them better.
///
/// # Errors
/// When the database cannot be read.
pub async fn left(db: &impl ConnectionTrait, round: &round::Model) -> Result<Vec<Unready>, DbErr> {
    let mut left = unready(db, round).await?;
    left.retain(|unready| unready.question.kind == QuestionKind::FreeText);
    Ok(left)
}

/// The questions with readable comments whose topics nobody has decided, or that have new comments since.
///
/// # Errors
/// When the database cannot be read.
pub async fn unready(db: &impl ConnectionTrait, round: &round::Model) -> Result<Vec<Unready>, DbErr> {
    let new = new_by_question(db, round.id).await?;
    let boards = topic_board::Entity::find().filter(topic_board::COLUMN.round_id.eq(round.id)).all(db).await?;
    let written: Vec<Uuid> =
        readable(round.id).select_only().column(comment::Column::QuestionId).distinct().into_tuple().all(db).await?;
    let unready = |question: question::Model| {
        let decided = boards.iter().any(|board| board.question_id == question.id && board.decided_at.is_some());
        let since = new.get(&question.id).copied().filter(|_| decided);
        (written.contains(&question.id) && (!decided || since.is_some())).then_some(Unready { question, since })
    };
    Ok(written_to(db, round).await?.into_iter().filter_map(unready).collect())
}

/// What was proposed on a question beside what is decided, of the comments that others may read.
pub(super) async fn how_alike(
    db: &impl ConnectionTrait,
    round_id: Uuid,
    question_id: Uuid,
) -> Result<Agreement, DbErr> {
    let own = || {
        topic::Entity::find()
            .select_only()
            .column(topic::Column::Id)
            .filter(topic::COLUMN.round_id.eq(round_id))
            .filter(topic::COLUMN.question_id.eq(question_id))
    };
    let proposed: Vec<(Uuid, Uuid)> = topic_proposal::Entity::find()
        .select_only()
        .columns([topic_proposal::Column::TopicId, topic_proposal::Column::CommentId])
        .filter(topic_proposal::Column::TopicId.in_subquery(own().into_query()))
        .filter(topic_proposal::Column::CommentId.in_subquery(readable_keys(round_id)))
        .into_tuple()
        .all(db)
        .await?;
    let stands = own().filter(topic::COLUMN.is_gone.eq(false)).filter(topic::COLUMN.is_rest.eq(false));
    let decided: Vec<(Uuid, Uuid)> = topic_placement::Entity::find()
        .select_only()
        .columns([topic_placement::Column::TopicId, topic_placement::Column::CommentId])
        .filter(topic_placement::Column::TopicId.in_subquery(stands.into_query()))
        .filter(topic_placement::Column::CommentId.in_subquery(readable_keys(round_id)))
        .into_tuple()
        .all(db)
        .await?;
    Ok(agreement(&by_topic(proposed), &by_topic(decided)))
}

fn by_topic(rows: Vec<(Uuid, Uuid)>) -> Vec<Vec<Uuid>> {
    let mut topics: BTreeMap<Uuid, Vec<Uuid>> = BTreeMap::new();
    for (topic, comment) in rows {
        topics.entry(topic).or_default().push(comment);
    }
    topics.into_values().collect()
}
