//! Finding an answer by its receipt code alone, and withdrawing it. There is no other way in: what is not under the code
//! that was sent is out of reach.

use std::{collections::HashMap, sync::Arc};

use analysis::value::AnswerValue;
use chrono::NaiveDate;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use crate::{
    answer::{
        beside,
        guard::flags,
        queries::locked_rounds,
        receipt::{self, ReceiptCode},
    },
    context::{AppState, Keys},
    decision::feedback::queries::{Given, given},
    dialogue::deciding::{TakenUp, taken_up_of},
    entity::{comment, round, submission, submission_flag::Flag},
    error::AppError,
    moderation::{
        shown::{Spans, spans_of},
        taken_away::reasons,
    },
    round::{
        queries::{ResidentRound, round_by_code},
        remembered::wording_that,
        rules,
        wording::Wording,
    },
    summary::{
        correction::queries::excluded,
        writing::published::{PublishedClaim, uses},
    },
    swedish,
    transaction::begin_writing,
    words::Words,
};

/// An answer as it stands, with the round it was sent to.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Its newest version.
    pub row: submission::Model,
    /// Where it was sent.
    pub round: ResidentRound,
    /// What was asked, in the reader's language.
    pub asked: Arc<Wording>,
    /// What was written in the newest version.
    pub comments: Vec<comment::Model>,
    /// Words of them that a moderator has covered.
    pub covered: Spans,
    /// The claims of the published summary that rest on each of them.
    pub uses: HashMap<Uuid, Vec<PublishedClaim>>,
    /// The reply about the round, once it is given.
    pub reply: Option<Given>,
    /// Whether a decision rests on the round, or the day has passed without one.
    pub taken_up: TakenUp,
    /// Why an own statement that others had been shown was taken away, by its question.
    pub taken_away: HashMap<Uuid, String>,
    /// Why the answer does not count, where a correction of the result took it out.
    pub excluded: Option<String>,
    /// What was odd about how it was sent.
    pub odd: Vec<Flag>,
    /// Whether something that a screen sent again is kept beside it.
    pub has_beside: bool,
}

/// The answer under the code that somebody typed, with what was asked in the words of `reader`. A text that is no code is looked for like one, and takes as long.
///
/// # Errors
/// When the database cannot be read.
pub async fn kept(state: &AppState, typed: &str, reader: Words) -> Result<Option<Kept>, AppError> {
    let mac = mac(&state.keys, typed);
    let found = submission::Entity::find().filter(submission::COLUMN.receipt_mac.eq(mac)).one(&state.db).await?;
    match found {
        Some(row) => Ok(Some(with_round(state, row, reader).await?)),
        None => Ok(None),
    }
}

/// The hash of a code. That of any other text is the hash of no code, since a code is written in one way.
pub fn mac(keys: &Keys, typed: &str) -> Vec<u8> {
    let code = ReceiptCode::parse(typed);
    keys.mac(receipt::PURPOSE, code.as_ref().map_or(typed.as_bytes(), ReceiptCode::as_bytes))
}

async fn with_round(state: &AppState, row: submission::Model, reader: Words) -> Result<Kept, AppError> {
    let round = round_of(&state.db, row.round_id).await?;
    let values: Vec<AnswerValue> = serde_json::from_str(&row.answers).unwrap_or_default();
    let asked = wording_that(state, &round.row, reader, |asked| asked.holds(&values)).await?;
    let comments = comment::Entity::find()
        .filter(comment::COLUMN.submission_id.eq(row.id))
        .filter(comment::COLUMN.submission_version.eq(row.version))
        .order_by_asc(comment::COLUMN.id)
        .all(&state.db)
        .await?;
    let taken_away = reasons(&state.db, &comments).await?;
    let covered = spans_of(&state.db, comments.iter().map(|comment| comment.id)).await?;
    let uses = uses_of(&state.db, &round, &comments).await?;
    let reply = given(&state.db, &round.row, reader).await?;
    let excluded = excluded(&state.db, row.id).await?;
    let taken_up = taken_up_of(&state.db, &round.row).await?;
    let odd = flags::of(&state.db, row.id).await?;
    let has_beside = beside::has_any(&state.db, &row).await?;
    Ok(Kept { row, round, asked, comments, covered, uses, reply, taken_up, taken_away, excluded, odd, has_beside })
}

/// What the comments are used in, once everybody may read the result: sentences tell its figures.
async fn uses_of(
    db: &impl ConnectionTrait,
    round: &ResidentRound,
    comments: &[comment::Model],
) -> Result<HashMap<Uuid, Vec<PublishedClaim>>, AppError> {
    if !rules::result_is_public(round.row.state, round.row.result_shown_at) {
        return Ok(HashMap::new());
    }
    let ids: Vec<Uuid> = comments.iter().map(|comment| comment.id).collect();
    uses(db, &round.row, &ids).await
}

async fn round_of(db: &impl ConnectionTrait, id: Uuid) -> Result<ResidentRound, DbErr> {
    let round = round::Entity::find_by_id(id).one(db).await?;
    let round = round.ok_or_else(|| DbErr::RecordNotFound("round".to_owned()))?;
    round_by_code(db, &round.code).await
}

/// What became of a wish to withdraw an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withdrawal {
    /// It is withdrawn: now, or since it was asked for the first time.
    Done,
    /// There is a newer version than the one that was to be withdrawn. It still stands.
    Changed,
    /// The round has stopped.
    Over,
}

/// Withdraws this version of an answer. The round is locked meanwhile, so that none slips out after a stop. Nothing is
/// taken away but its place among what counts.
///
/// # Errors
/// When the database cannot do it; then nothing has changed.
pub async fn withdraw(state: &AppState, answer: &submission::Model, version: i32) -> Result<Withdrawal, DbErr> {
    let now = state.clock.now();
    let txn = begin_writing(&state.db).await?;
    let rounds = locked_rounds(&txn, [answer.round_id].into_iter()).await?;
    let is_open = rounds.values().any(|round| rules::may_answer(round, now).is_ok());
    let stored = submission::Entity::find_by_id(answer.id);
    // Nobody waits for the shuffling of a closed round to be told that it is too late.
    let stored = if is_open { stored.lock_exclusive() } else { stored };
    let Some(stored) = stored.one(&txn).await? else {
        return Ok(Withdrawal::Over);
    };
    if stored.version != version {
        return Ok(Withdrawal::Changed);
    }
    if stored.withdrawn_on.is_some() {
        return Ok(Withdrawal::Done);
    }
    if !is_open {
        return Ok(Withdrawal::Over);
    }
    mark(&txn, stored.id, swedish::local(now).date_naive()).await?;
    txn.commit().await?;
    Ok(Withdrawal::Done)
}

async fn mark(db: &impl ConnectionTrait, id: Uuid, day: NaiveDate) -> Result<(), DbErr> {
    let withdrawn = submission::ActiveModel { id: Set(id), withdrawn_on: Set(Some(day)), ..Default::default() };
    withdrawn.update(db).await.map(drop)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn no_text_but_the_code_itself_finds_its_answer(random: [u8; 7], other: [u8; 7], text in ".{0,40}") {
            let keys = Keys::new(b"a secret for tests");
            let code = ReceiptCode::from_random(random).to_string();
            prop_assert_eq!(mac(&keys, &code), mac(&keys, &code.to_lowercase().replace('-', " ")));
            let found = ReceiptCode::parse(&text).map(|code| code.to_string()) == Some(code.clone());
            prop_assert_eq!(mac(&keys, &text) == mac(&keys, &code), found);
            let other = ReceiptCode::from_random(other).to_string();
            prop_assert_eq!(mac(&keys, &other) == mac(&keys, &code), other == code);
        }
    }
}
