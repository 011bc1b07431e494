//! What a moderator has said of somebody's words stands when the answer is changed and these words are not: nobody reads them
//! twice, the one who wrote them is told the same as before, and they stay under their topics.

use sea_orm::{DatabaseTransaction, DbErr, EntityTrait, QueryFilter};

use crate::{
    entity::{
        comment::{self, CommentState},
        submission,
    },
    moderation::{decide::save, shown::spans_of_one, topics::following::follow},
};

/// Gives the comments of this version what was said of the same words in the newest version before it that somebody has read.
pub(super) async fn stands(db: &DatabaseTransaction, changed: &submission::Model) -> Result<(), DbErr> {
    let all = comment::Entity::find().filter(comment::COLUMN.submission_id.eq(changed.id)).all(db).await?;
    let (new, old): (Vec<_>, Vec<_>) = all.iter().partition(|own| own.submission_version == changed.version);
    for new in new {
        let read = old.iter().filter(|old| old.state != CommentState::Unread && says_the_same(old, new));
        let Some(said) = read.max_by_key(|old| old.submission_version) else { continue };
        let stands = comment::Model {
            state: said.state,
            reason: said.reason.clone(),
            handled_by: said.handled_by,
            handled_at: said.handled_at,
            ..new.clone()
        };
        save(db, &stands, &spans_of_one(db, said.id).await?).await?;
        follow(db, said.id, new.id).await?;
    }
    Ok(())
}

fn says_the_same(old: &comment::Model, new: &comment::Model) -> bool {
    (old.question_id, old.is_own_statement, &old.text) == (new.question_id, new.is_own_statement, &new.text)
}
