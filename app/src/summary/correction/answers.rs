//! Finding the answer that a correction is about. What it says is not shown: a moderator finds it by what they have in hand.

use sea_orm::{ConnectionTrait, EntityTrait, QueryFilter};

use super::{
    form::{COMMENT, RECEIPT, Which},
    rules::why_not,
};
use crate::{
    channel::{form::NUMBER, pile},
    context::AppState,
    entity::{comment, paper_entry, round, submission},
    error::AppError,
    forms::FormErrors,
    receipt::queries::mac,
    round::life::NotDone,
};

/// An answer, with its paper where it came on one.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Its newest version.
    pub row: submission::Model,
    /// Its paper.
    pub paper: Option<paper_entry::Model>,
}

/// The answer of the round that counts now.
///
/// # Errors
/// [`NotDone::Missing`] where there is none, or it does not count.
pub async fn found(
    state: &AppState,
    db: &impl ConnectionTrait,
    round: &round::Model,
    which: &Which,
) -> Result<Answer, NotDone> {
    let (row, field, none) = match which {
        Which::Paper(number) => {
            let paper = pile::entry(db, round.id, *number).await?;
            let row = match &paper {
                Some(paper) => submission::Entity::find_by_id(paper.submission_id).one(db).await?,
                None => None,
            };
            (row, NUMBER, "Det finns inget papper med det numret i omgången")
        }
        Which::Receipt(typed) => {
            let own = submission::COLUMN.receipt_mac.eq(mac(&state.keys, typed));
            let row = submission::Entity::find().filter(own).one(db).await?;
            (row, RECEIPT, "Det finns inget svar med den kvittokoden i omgången")
        }
        Which::Comment(id) => {
            let comment = comment::Entity::find_by_id(*id).one(db).await?.ok_or(AppError::NotFound)?;
            let row = submission::Entity::find_by_id(comment.submission_id).one(db).await?;
            (row, COMMENT, "Svaret finns inte kvar")
        }
    };
    let missing = |sentence: &str| NotDone::Missing(FormErrors::on(field, sentence));
    let row = row.filter(|row| row.round_id == round.id).ok_or_else(|| missing(none))?;
    if let Some(sentence) = why_not(&row) {
        return Err(missing(sentence));
    }
    let paper = paper_entry::Entity::find().filter(paper_entry::COLUMN.submission_id.eq(row.id)).one(db).await?;
    Ok(Answer { row, paper })
}
