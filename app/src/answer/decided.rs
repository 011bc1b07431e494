//! What a moderator has said of a resident's own statement stands when the answer is changed and the statement is not: nobody
//! is asked twice, and the one who wrote it is told the same as before.

use sea_orm::{ActiveModelTrait, ActiveValue::Set, DatabaseTransaction, DbErr, EntityTrait, QueryFilter};

use crate::entity::{
    comment::{self, CommentState},
    submission,
};

/// Gives the own statements of this version what was said of the same words in any version before it.
pub(super) async fn stands(db: &DatabaseTransaction, changed: &submission::Model) -> Result<(), DbErr> {
    let own = comment::Entity::find()
        .filter(comment::COLUMN.submission_id.eq(changed.id))
        .filter(comment::COLUMN.is_own_statement.eq(true))
        .all(db)
        .await?;
    let (new, old): (Vec<_>, Vec<_>) = own.iter().partition(|own| own.submission_version == changed.version);
    for new in new {
        let same = |old: &&&comment::Model| old.question_id == new.question_id && old.text == new.text;
        let Some(said) = old.iter().filter(same).find(|old| old.state != CommentState::Unread) else { continue };
        let stands = comment::ActiveModel {
            id: Set(new.id),
            state: Set(said.state),
            reason: Set(said.reason.clone()),
            handled_by: Set(said.handled_by),
            handled_at: Set(said.handled_at),
            ..Default::default()
        };
        stands.update(db).await?;
    }
    Ok(())
}
