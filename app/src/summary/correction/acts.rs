//! A correction is proposed, or put aside: each one transaction with its row in the log, which holds the row of the round.

use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel,
    PaginatorTrait, QueryFilter, QuerySelect,
};
use uuid::Uuid;

use super::{
    answers::{Answer, found},
    form::{Excluding, Which},
};
use crate::{
    account::rights::ModeratorOf,
    answer::{form::NewAnswer, queries::begin_writing},
    channel::{form::NUMBER, keying, pile::stored, seen::unchanged},
    context::{AppState, new_id},
    entity::{
        correction::{self, CorrectionKind},
        round,
    },
    error::AppError,
    forms::FormErrors,
    record::audit::{self, Act},
    round::{life::NotDone, questionnaire::Questionnaire, rules::has_result, shuffle::done},
};

const SETTLED: AppError = AppError::Conflict("Någon annan har redan skrivit under förslaget eller lagt undan det");

/// Proposes that an answer does not count any more.
///
/// # Errors
/// [`NotDone::Missing`] when there is no such answer; [`AppError::Conflict`] when a proposal about it waits already.
pub async fn propose(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    excluding: &Excluding,
) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let round = hold(&txn, moderator).await?;
    let answer = found(state, &txn, &round, &excluding.which).await?;
    insert(state, &txn, moderator, &answer, None, &excluding.reason).await?;
    Ok(txn.commit().await?)
}

/// How a paper reads, as somebody proposes it.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The paper.
    pub number: i32,
    /// What it says.
    pub answer: NewAnswer,
    /// What the form was filled from.
    pub seen: String,
    /// Why: everybody reads it.
    pub reason: String,
}

/// Proposes that a paper reads otherwise than it was keyed in.
///
/// # Errors
/// [`NotDone::Missing`] when it reads as it was keyed in, or was changed since the form was shown; else as [`propose`].
pub async fn propose_paper(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    asked: &Questionnaire,
    reading: &Reading,
) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let round = hold(&txn, moderator).await?;
    let answer = found(state, &txn, &round, &Which::Paper(reading.number)).await?;
    let paper = answer.paper.as_ref().ok_or(AppError::NotFound)?;
    let on_file = stored(&txn, asked, paper).await?;
    unchanged(&reading.seen, &on_file.stamp(paper), "Papperet")?;
    let keyed = keying::keyed(&reading.answer, asked);
    if keyed == on_file.keyed {
        let sentence = "Det här är vad som redan står. Ändra det som är fel inmatat.";
        return Err(NotDone::Missing(FormErrors::on(NUMBER, sentence)));
    }
    let keyed = serde_json::to_string(&keyed).map_err(anyhow::Error::from).map_err(AppError::from)?;
    insert(state, &txn, moderator, &answer, Some(keyed), &reading.reason).await?;
    Ok(txn.commit().await?)
}

/// The moderator's round, which is signed, kept from changing until the transaction ends.
///
/// # Errors
/// [`AppError::NotFound`] when it has no result; [`AppError::Conflict`] when it was closed just now.
pub(super) async fn hold(
    txn: &DatabaseTransaction,
    moderator: &ModeratorOf<round::Model>,
) -> Result<round::Model, AppError> {
    let round = round::Entity::find_by_id(moderator.row().id).lock_exclusive().one(txn).await?;
    let round = round.filter(|round| has_result(round.state)).ok_or(AppError::NotFound)?;
    done(&round)?;
    Ok(round)
}

async fn insert(
    state: &AppState,
    txn: &DatabaseTransaction,
    moderator: &ModeratorOf<round::Model>,
    answer: &Answer,
    reading: Option<String>,
    reason: &str,
) -> Result<(), NotDone> {
    let waits = correction::Entity::find()
        .filter(correction::COLUMN.submission_id.eq(answer.row.id))
        .filter(correction::COLUMN.settled_at.is_null());
    if 0 < waits.count(txn).await? {
        return Err(AppError::Conflict("Ett förslag om samma svar väntar redan på underskrift").into());
    }
    let kind = if reading.is_some() { CorrectionKind::Paper } else { CorrectionKind::Exclude };
    let row = correction::Model {
        id: new_id(&state.clock),
        round_id: moderator.row().id,
        submission_id: answer.row.id,
        submission_version: answer.row.version,
        paper_number: answer.paper.as_ref().map(|paper| paper.paper_number),
        kind,
        reading,
        reason: reason.to_owned(),
        proposed_by: moderator.account().id,
        proposed_at: state.clock.now(),
        settled_by: None,
        settled_at: None,
        round_result_id: None,
    };
    let note = noted(&row);
    row.into_active_model().insert(txn).await?;
    Ok(audit::write(state, txn, act(moderator, "correction.propose", note)).await?)
}

/// Puts a proposal aside: nothing is corrected.
///
/// # Errors
/// [`AppError::Conflict`] when it does not wait any more.
pub async fn put_aside(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    proposal_id: Uuid,
) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    hold(&txn, moderator).await?;
    let proposal = waiting(&txn, moderator, proposal_id).await?;
    settle(state, &txn, moderator, proposal.id, None).await?;
    audit::write(state, &txn, act(moderator, "correction.put_aside", noted(&proposal))).await?;
    Ok(txn.commit().await?)
}

/// The proposal of the moderator's round that waits under this key.
///
/// # Errors
/// [`AppError::Conflict`] when there is none.
pub(super) async fn waiting(
    db: &impl ConnectionTrait,
    moderator: &ModeratorOf<round::Model>,
    id: Uuid,
) -> Result<correction::Model, AppError> {
    let own = correction::Entity::find_by_id(id)
        .filter(correction::COLUMN.round_id.eq(moderator.row().id))
        .filter(correction::COLUMN.settled_at.is_null());
    own.one(db).await?.ok_or(SETTLED)
}

/// Notes what became of a proposal. What a paper reads is kept with its answer by now, or nowhere.
///
/// # Errors
/// When the database fails.
pub(super) async fn settle(
    state: &AppState,
    txn: &DatabaseTransaction,
    moderator: &ModeratorOf<round::Model>,
    proposal_id: Uuid,
    round_result_id: Option<Uuid>,
) -> Result<(), AppError> {
    let settled = correction::ActiveModel {
        id: Set(proposal_id),
        reading: Set(None),
        settled_by: Set(Some(moderator.account().id)),
        settled_at: Set(Some(state.clock.now())),
        round_result_id: Set(round_result_id),
        ..Default::default()
    };
    settled.update(txn).await?;
    Ok(())
}

/// What a proposal is about, and why. The log is read by more people than single answers are, so it does not say which answer.
pub(super) fn noted(proposal: &correction::Model) -> String {
    let what = match proposal.kind {
        CorrectionKind::Exclude => "Ett svar räknas inte.",
        CorrectionKind::Paper => "Ett papper läses på nytt.",
    };
    format!("{what} Skäl: {}", proposal.reason)
}

/// An act on the result of the moderator's round.
pub(super) fn act(moderator: &ModeratorOf<round::Model>, act: &'static str, note: String) -> Act {
    Act::on_round(Some(moderator.account().id), moderator.row(), act, Some(note))
}
