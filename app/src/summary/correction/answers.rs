//! Finding the answers that a correction is about. What they say is not shown: a moderator finds them by what they have in hand, or by what
//! they have in common.

use std::collections::BTreeMap;

use sea_orm::{ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{
    form::{COMMENT, Excluding, MARKED, MEETINGS, RECEIPT, Which},
    rules::why_not,
};
use crate::{
    answer::guard::flags,
    channel::{form::NUMBER, pile},
    context::AppState,
    entity::{
        comment, paper_entry, round,
        submission::{self, AnswerChannel},
    },
    error::AppError,
    forms::FormErrors,
    moderation::sameness,
    receipt::queries::mac,
    round::life::NotDone,
};

/// So many rows are asked for at a time.
const AT_A_TIME: usize = 500;

/// An answer, with its paper where it came on one.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Its newest version.
    pub row: submission::Model,
    /// Its paper.
    pub paper: Option<paper_entry::Model>,
}

/// Everything that is named, each once. What is found by what it has in common is what counts now.
///
/// # Errors
/// As [`found`]; [`NotDone::Missing`] where nothing has that in common.
pub async fn all_found(
    state: &AppState,
    db: &impl ConnectionTrait,
    round: &round::Model,
    excluding: &Excluding,
) -> Result<Vec<Answer>, NotDone> {
    let mut answers = BTreeMap::new();
    for which in &excluding.which {
        let answer = found(state, db, round, which).await?;
        answers.insert(answer.row.id, answer);
    }
    let mut ids = flags::answers_with(db, round.id, &excluding.marked).await?;
    if let Some(comment) = excluding.alike {
        ids.extend(sameness::answers_like(db, round.id, comment).await?);
    }
    for answer in of_keys(db, round, &ids).await? {
        answers.insert(answer.row.id, answer);
    }
    if answers.is_empty() {
        let sentence = "Inget svar som räknas är märkt så, eller har den texten. Välj något annat.";
        let field = if excluding.alike.is_some() { COMMENT } else { MARKED };
        return Err(NotDone::Missing(FormErrors::on(field, sentence)));
    }
    Ok(answers.into_values().collect())
}

/// The answers of the round with these keys that count, with their papers.
async fn of_keys(db: &impl ConnectionTrait, round: &round::Model, ids: &[Uuid]) -> Result<Vec<Answer>, AppError> {
    let mut found = Vec::new();
    for ids in ids.chunks(AT_A_TIME) {
        let rows = submission::Entity::find()
            .filter(submission::COLUMN.round_id.eq(round.id))
            .filter(submission::COLUMN.id.is_in(ids.iter().copied()))
            .all(db)
            .await?;
        let papers = paper_entry::Entity::find()
            .filter(paper_entry::COLUMN.submission_id.is_in(ids.iter().copied()))
            .all(db)
            .await?;
        let paper = |id: Uuid| papers.iter().find(|paper| paper.submission_id == id).cloned();
        let counting = rows.into_iter().filter(|row| why_not(row).is_none());
        found.extend(counting.map(|row| Answer { paper: paper(row.id), row }));
    }
    Ok(found)
}

/// The answer, or the meeting, of the round that counts now.
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
        Which::Meeting(id) => {
            let row = submission::Entity::find_by_id(*id).one(db).await?;
            let row = row.filter(|row| row.channel == AnswerChannel::Meeting);
            (row, MEETINGS, "Mötet finns inte i omgången")
        }
    };
    let missing = |sentence: &str| NotDone::Missing(FormErrors::on(field, named(which, sentence)));
    let row = row.filter(|row| row.round_id == round.id).ok_or_else(|| missing(none))?;
    if let Some(sentence) = why_not(&row) {
        return Err(missing(sentence));
    }
    let paper = paper_entry::Entity::find().filter(paper_entry::COLUMN.submission_id.eq(row.id)).one(db).await?;
    Ok(Answer { row, paper })
}

/// The sentence with which of several it is about.
fn named(which: &Which, sentence: &str) -> String {
    match which {
        Which::Paper(number) => format!("Papper {number}: {sentence}"),
        Which::Receipt(typed) => format!("{typed}: {sentence}"),
        Which::Comment(_) | Which::Meeting(_) => sentence.to_owned(),
    }
}
