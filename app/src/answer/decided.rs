//! What a moderator has said of somebody's words stands when the answer is changed and these words are not: nobody reads them
//! twice, the one who wrote them is told the same as before, and they stay under their topics.

use sea_orm::{DatabaseTransaction, DbErr, EntityTrait, QueryFilter};

use crate::{
    entity::{
        comment::{self, CommentState},
        submission,
    },
    moderation::{
        decide::save,
        shown::spans_of_one,
        topics::following::{follow, hold_boards},
    },
};

/// Gives the comments of this version what was said of the same words in the newest version before it that has them. What was taken back
/// there is not said any more, whatever an older version was told.
pub(super) async fn stands(db: &DatabaseTransaction, changed: &submission::Model) -> Result<(), DbErr> {
    let all = comment::Entity::find().filter(comment::COLUMN.submission_id.eq(changed.id)).all(db).await?;
    let (new, old): (Vec<_>, Vec<_>) = all.iter().partition(|own| own.submission_version == changed.version);
    let stand: Vec<_> = new.into_iter().filter_map(|new| Some((said_of(new, &old)?, new))).collect();
    hold_boards(db, changed.round_id, stand.iter().map(|(_, new)| new.question_id).collect()).await?;
    for (said, new) in stand {
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

/// The newest of the `old` with the words of `new`, if somebody has read it and has not taken that back.
fn said_of<'a>(new: &comment::Model, old: &[&'a comment::Model]) -> Option<&'a comment::Model> {
    let same = old.iter().copied().filter(|old| says_the_same(old, new));
    same.max_by_key(|old| old.submission_version).filter(|newest| newest.state != CommentState::Unread)
}

fn says_the_same(old: &comment::Model, new: &comment::Model) -> bool {
    (old.question_id, old.is_own_statement, &old.text) == (new.question_id, new.is_own_statement, &new.text)
}
