//! Questions are written to the tables, and taken away, with their options and translations.

use std::collections::HashSet;

use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, DatabaseTransaction, DbErr, EntityTrait, ExprTrait, IntoActiveModel,
    QueryFilter, sea_query::Expr,
};
use uuid::Uuid;

use super::{board::ids_of, planned::Planned};
use crate::{
    context::Clock,
    entity::{answer_option, question, translation},
    round::questionnaire::AskedQuestion,
};

/// Writes a question that was not there.
pub(super) async fn insert(txn: &DatabaseTransaction, clock: &Clock, new: &Planned) -> Result<(), DbErr> {
    new.question.row.clone().into_active_model().insert(txn).await?;
    insert_options(txn, new.question.options.iter().cloned()).await?;
    insert_texts(txn, clock, new).await
}

/// Puts `new` in the place of `old`.
pub(super) async fn replace(
    txn: &DatabaseTransaction,
    clock: &Clock,
    old: &AskedQuestion,
    new: &Planned,
) -> Result<(), DbErr> {
    question::Entity::update(new.question.row.clone().into_active_model().reset_all()).exec(txn).await?;
    let stays: HashSet<Uuid> = new.question.options.iter().map(|option| option.id).collect();
    answer_option::Entity::delete_many()
        .filter(answer_option::COLUMN.question_id.eq(old.row.id))
        .filter(answer_option::COLUMN.id.is_not_in(stays.iter().copied()))
        .exec(txn)
        .await?;
    make_room(txn, old.row.id).await?;
    let there = ids_of(old);
    let (kept, added): (Vec<_>, Vec<_>) =
        new.question.options.iter().cloned().partition(|option| there.contains(&option.id));
    for option in kept {
        answer_option::Entity::update(option.into_active_model().reset_all()).exec(txn).await?;
    }
    insert_options(txn, added.into_iter()).await?;
    delete_texts(txn, there).await?;
    insert_texts(txn, clock, new).await
}

/// Takes a question away.
pub(super) async fn delete(txn: &DatabaseTransaction, old: &AskedQuestion) -> Result<(), DbErr> {
    delete_texts(txn, ids_of(old)).await?;
    answer_option::Entity::delete_many().filter(answer_option::COLUMN.question_id.eq(old.row.id)).exec(txn).await?;
    question::Entity::delete_by_id(old.row.id).exec(txn).await.map(drop)
}

/// Two questions change places. No two stand at one place, not even for a moment.
pub(super) async fn swap(
    txn: &DatabaseTransaction,
    one: &question::Model,
    other: &question::Model,
) -> Result<(), DbErr> {
    for (id, position) in [(one.id, -1 - one.position), (other.id, one.position), (one.id, other.position)] {
        let moved = question::ActiveModel { id: Set(id), position: Set(position), ..Default::default() };
        question::Entity::update(moved).exec(txn).await?;
    }
    Ok(())
}

/// Puts the options of a question at places where none will stand.
async fn make_room(txn: &DatabaseTransaction, question_id: Uuid) -> Result<(), DbErr> {
    answer_option::Entity::update_many()
        .col_expr(answer_option::Column::Position, Expr::val(-1).sub(Expr::col(answer_option::Column::Position)))
        .filter(answer_option::COLUMN.question_id.eq(question_id))
        .exec(txn)
        .await
        .map(drop)
}

async fn insert_options(
    txn: &DatabaseTransaction,
    options: impl Iterator<Item = answer_option::Model>,
) -> Result<(), DbErr> {
    let rows = options.map(IntoActiveModel::into_active_model);
    answer_option::Entity::insert_many(rows).exec_without_returning(txn).await.map(drop)
}

async fn insert_texts(txn: &DatabaseTransaction, clock: &Clock, new: &Planned) -> Result<(), DbErr> {
    let rows = new.texts.rows(clock).into_iter().map(IntoActiveModel::into_active_model);
    translation::Entity::insert_many(rows).exec_without_returning(txn).await.map(drop)
}

async fn delete_texts(txn: &DatabaseTransaction, subjects: HashSet<Uuid>) -> Result<(), DbErr> {
    translation::Entity::delete_many().filter(translation::COLUMN.subject_id.is_in(subjects)).exec(txn).await.map(drop)
}
