//! One topic with its comments, page by page.

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::{held, queries::words_of_all, texts::readable_keys};
use crate::{
    account::rights::ModeratorOf,
    entity::{lone_voice, question, round, topic, topic_placement},
    error::AppError,
};

/// Comments of one page.
const ON_A_PAGE: u64 = 30;

/// One topic in full, page by page.
#[derive(Clone, Debug)]
pub struct View {
    /// The topic.
    pub row: topic::Model,
    /// Its question.
    pub question: question::Model,
    /// The other topics of the question.
    pub others: Vec<topic::Model>,
    /// The comments of this page.
    pub comments: Vec<Item>,
    /// Which page it is, from 1, and how many there are.
    pub page: (u64, u64),
    /// What became of it, if it is gone.
    pub gone: Option<String>,
}

/// A comment under a topic.
#[derive(Clone, Debug)]
pub struct Item {
    /// Its key.
    pub id: Uuid,
    /// What others read of it.
    pub text: String,
    /// The other topics that it is under.
    pub also: Vec<String>,
    /// Whether it is marked as a single voice.
    pub is_marked: bool,
    /// Whether it is shown under this topic in the result.
    pub is_quote: bool,
}

/// One topic of the moderator's round.
///
/// # Errors
/// [`AppError::NotFound`] when there is none with this key.
pub async fn view(
    db: &impl ConnectionTrait,
    moderator: &ModeratorOf<round::Model>,
    id: Uuid,
    page: u64,
) -> Result<View, AppError> {
    let round_id = moderator.row().id;
    let own = topic::Entity::find_by_id(id).filter(topic::COLUMN.round_id.eq(round_id));
    let row = own.one(db).await?.ok_or(AppError::NotFound)?;
    let question = question::Entity::find_by_id(row.question_id).one(db).await?.ok_or(AppError::NotFound)?;
    let gone = if row.is_gone { Some(held::told(db, &row).await?) } else { None };
    let mut others = held::living(db, round_id, row.question_id).await?;
    others.retain(|other| other.id != id && !other.is_rest);
    let under = topic_placement::Entity::find()
        .filter(topic_placement::COLUMN.topic_id.eq(id))
        .filter(topic_placement::Column::CommentId.in_subquery(readable_keys(round_id)));
    let pages = under.clone().count(db).await?.div_ceil(ON_A_PAGE).max(1);
    let page = page.clamp(1, pages);
    let ids: Vec<Uuid> = under
        .select_only()
        .column(topic_placement::Column::CommentId)
        .order_by_asc(topic_placement::Column::Place)
        .order_by_asc(topic_placement::Column::CommentId)
        .offset((page - 1) * ON_A_PAGE)
        .limit(ON_A_PAGE)
        .into_tuple()
        .all(db)
        .await?;
    let comments = items(db, round_id, id, &others, ids).await?;
    Ok(View { row, question, others, comments, page: (page, pages), gone })
}

async fn items(
    db: &impl ConnectionTrait,
    round_id: Uuid,
    topic_id: Uuid,
    others: &[topic::Model],
    ids: Vec<Uuid>,
) -> Result<Vec<Item>, DbErr> {
    let shown_in = others.iter().map(|other| other.id).chain([topic_id]);
    let placed = topic_placement::Entity::find()
        .filter(topic_placement::COLUMN.comment_id.is_in(ids.iter().copied()))
        .filter(topic_placement::COLUMN.topic_id.is_in(shown_in))
        .all(db)
        .await?;
    let marked = lone_voice::Entity::find()
        .filter(lone_voice::COLUMN.comment_id.is_in(ids.iter().copied()))
        .filter(lone_voice::Column::MarkedBy.is_not_null())
        .all(db)
        .await?;
    let mut words = words_of_all(db, round_id, ids.clone()).await?;
    let item = |id: Uuid| {
        let also = placed.iter().filter(|row| row.comment_id == id);
        let also = also.filter_map(|row| others.iter().find(|other| other.id == row.topic_id));
        Some(Item {
            text: words.remove(&id)?,
            also: also.map(|topic| topic.label.clone()).collect(),
            is_marked: marked.iter().any(|row| row.comment_id == id),
            is_quote: placed.iter().any(|row| row.comment_id == id && row.topic_id == topic_id && row.is_quote),
            id,
        })
    };
    Ok(ids.into_iter().filter_map(item).collect())
}
