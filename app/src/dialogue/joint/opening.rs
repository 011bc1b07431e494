//! What the rounds of a joint dialogue ask: one set until the first of them opens, which freezes it. Each round opens with a copy of
//! its own, since residents add statements of theirs to it, and these are one place's.

use sea_orm::{ActiveValue::Set, ColumnTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter};

use super::{answering::copy_statements, queries::part, rules::Part};
use crate::{
    context::Clock,
    entity::{
        question,
        round::{self, RoundState},
    },
    round::{
        frozen::freeze,
        planning::copying::write_copy,
        questionnaire::{AskedQuestion, Questionnaire, questionnaire},
    },
};

/// What `round` opens with, where it is about to ask `asked`: these questions, or in a joint dialogue its own copy of them. Then they
/// are frozen under this fingerprint, as the copy will be, if no other round has done so.
///
/// # Errors
/// When the database fails.
pub async fn own_questions(
    txn: &DatabaseTransaction,
    clock: &Clock,
    round: &round::Model,
    asked: Questionnaire,
    fingerprint: &str,
) -> Result<Questionnaire, DbErr> {
    if part(txn, round).await? == Part::Apart {
        return Ok(asked);
    }
    if asked.row.frozen_at.is_none() {
        freeze(txn, clock, &asked, fingerprint).await?;
    }
    let edition = asked.row.edition;
    let id = write_copy(txn, clock, asked.questions.into_iter().map(comparable).collect(), edition).await?;
    questionnaire(txn, id).await
}

/// A copy of a shared question says which one it was, so that places can be compared by the owner's questions too.
fn comparable(question: AskedQuestion) -> AskedQuestion {
    let origin_id = question.row.origin_id.or(Some(question.row.id));
    AskedQuestion { row: question::Model { origin_id, ..question.row }, ..question }
}

/// The owner has tied its round to other statements: so are those that follow it, and their moderators look at the preview again.
///
/// # Errors
/// When the database fails.
pub async fn follow_statements(txn: &DatabaseTransaction, template: &round::Model) -> Result<(), DbErr> {
    let following = round::Entity::find()
        .filter(round::COLUMN.questionnaire_id.eq(template.questionnaire_id))
        .filter(round::COLUMN.state.eq(RoundState::Planned))
        .filter(round::Column::Id.ne(template.id))
        .all(txn)
        .await?;
    for round in following {
        copy_statements(txn, template.id, round.id).await?;
        let unseen = round::ActiveModel { id: Set(round.id), preview_seen_at: Set(None), ..Default::default() };
        round::Entity::update(unseen).exec(txn).await?;
    }
    Ok(())
}
