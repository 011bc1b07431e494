//! A correction is proposed, or put aside: each one transaction with its row in the log, which holds the row of the round.

use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait,
    IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::{
    answers::{Answer, all_found, found},
    form::{Excluding, MEETING, PEOPLE, Recount, Which},
    queries::meetings,
    rules::noted,
};
use crate::{
    account::rights::ModeratorOf,
    answer::form::NewAnswer,
    channel::{form::NUMBER, keying, pile::stored, seen::unchanged},
    context::{AppState, new_id},
    entity::{
        correction::{self, CorrectionKind},
        round,
        submission::AnswerChannel,
    },
    error::AppError,
    forms::FormErrors,
    record::audit::{self, Act},
    round::{life::NotDone, questionnaire::Questionnaire, rules::has_result, shuffle::done},
    transaction::begin_writing,
};

/// Rows of one INSERT.
const MOST_ROWS: usize = 500;

const SETTLED: AppError = AppError::Conflict("Någon annan har redan skrivit under förslaget eller lagt undan det");

/// Proposes that answers and meetings do not count any more: one proposal, whatever their number.
///
/// # Errors
/// [`NotDone::Missing`] when one of them is not there; [`AppError::Conflict`] when a proposal about one of them waits already.
pub async fn propose(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    excluding: &Excluding,
) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let round = hold(&txn, moderator).await?;
    let answers = all_found(state, &txn, &round, excluding).await?;
    insert(state, &txn, moderator, answers, What::Out, Proposal::new(state, &excluding.reason)).await?;
    Ok(txn.commit().await?)
}

/// Proposes that another number of people took part in a meeting that counts.
///
/// # Errors
/// [`NotDone::Missing`] when it is the number that stands, or the meeting does not count; else as [`propose`].
pub async fn propose_people(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    recount: &Recount,
) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let round = hold(&txn, moderator).await?;
    let wrong = |field: &str, sentence: &str| NotDone::Missing(FormErrors::on(field, sentence));
    let stands = meetings(&txn, round.id).await?.into_iter().find(|row| row.submission_id == recount.meeting);
    let stands = stands.ok_or_else(|| wrong(MEETING, "Mötet räknas inte. Välj ett annat"))?;
    if stands.participants == recount.people {
        return Err(wrong(PEOPLE, "Det är det antalet som står. Skriv hur många som deltog"));
    }
    let meeting = found(state, &txn, &round, &Which::Meeting(recount.meeting)).await?;
    let proposal = Proposal::new(state, &recount.reason);
    insert(state, &txn, moderator, vec![meeting], What::Had(recount.people), proposal).await?;
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
    /// Why, or to which proposal it is added.
    pub because: Because,
}

/// Why a paper is read anew.
#[derive(Clone, Debug)]
pub enum Because {
    /// A reason of its own: everybody reads it.
    Of(String),
    /// As the proposal with this key, which the same person has made and nobody has signed.
    As(Uuid),
}

/// What is said of the answers of a proposal.
enum What {
    /// They do not count.
    Out,
    /// The paper reads like this, as JSON of what one keys in.
    Reads(String),
    /// So many took part in the meeting.
    Had(i32),
}

impl What {
    fn kind(&self, channel: AnswerChannel) -> CorrectionKind {
        match (self, channel) {
            (Self::Reads(_), _) => CorrectionKind::Paper,
            (Self::Had(_), _) => CorrectionKind::People,
            (Self::Out, AnswerChannel::Meeting) => CorrectionKind::Meeting,
            (Self::Out, _) => CorrectionKind::Exclude,
        }
    }
}

/// A proposal that rows are written for.
struct Proposal {
    id: Uuid,
    reason: String,
    at: DateTime<Utc>,
}

impl Proposal {
    fn new(state: &AppState, reason: &str) -> Self {
        Self { id: new_id(&state.clock), reason: reason.to_owned(), at: state.clock.now() }
    }
}

/// Proposes that a paper reads otherwise than it was keyed in.
///
/// # Errors
/// [`NotDone::Missing`] when it reads as it was keyed in, or was changed since the form was shown; [`AppError::Conflict`] when the proposal
/// that it is added to does not wait any more; else as [`propose`].
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
    let proposal = match &reading.because {
        Because::Of(reason) => Proposal::new(state, reason),
        Because::As(id) => own(&txn, moderator, *id).await?,
    };
    insert(state, &txn, moderator, vec![answer], What::Reads(keyed), proposal).await?;
    Ok(txn.commit().await?)
}

/// The moderator's own proposal that waits under this key.
async fn own(
    txn: &DatabaseTransaction,
    moderator: &ModeratorOf<round::Model>,
    proposal_id: Uuid,
) -> Result<Proposal, AppError> {
    let row = waiting(txn, moderator, proposal_id).await?.into_iter().next().ok_or(SETTLED)?;
    if row.proposed_by != moderator.account().id {
        return Err(AppError::Conflict("Bara den som har lagt förslaget lägger till något i det"));
    }
    Ok(Proposal { id: proposal_id, reason: row.reason, at: row.proposed_at })
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
    answers: Vec<Answer>,
    what: What,
    proposal: Proposal,
) -> Result<(), NotDone> {
    let waiting = waiting_in(txn, moderator).await?;
    if waiting.iter().any(|row| answers.iter().any(|answer| answer.row.id == row.submission_id)) {
        return Err(AppError::Conflict("Ett förslag om samma svar eller möte väntar redan på underskrift").into());
    }
    let row = |answer: Answer| correction::Model {
        id: new_id(&state.clock),
        round_id: moderator.row().id,
        submission_id: answer.row.id,
        submission_version: answer.row.version,
        paper_number: answer.paper.map(|paper| paper.paper_number),
        kind: what.kind(answer.row.channel),
        reading: if let What::Reads(reading) = &what { Some(reading.clone()) } else { None },
        people: if let What::Had(people) = what { Some(people) } else { None },
        reason: proposal.reason.clone(),
        proposed_by: moderator.account().id,
        proposed_at: proposal.at,
        settled_by: None,
        settled_at: None,
        round_result_id: None,
        proposal_id: Some(proposal.id),
    };
    let rows: Vec<correction::Model> = answers.into_iter().map(row).collect();
    for rows in rows.chunks(MOST_ROWS) {
        let rows = rows.iter().cloned().map(IntoActiveModel::into_active_model);
        correction::Entity::insert_many(rows).exec_without_returning(txn).await?;
    }
    Ok(audit::write(state, txn, act(moderator, "correction.propose", noted(&rows))).await?)
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
    let rows = waiting(&txn, moderator, proposal_id).await?;
    settle(state, &txn, moderator, proposal_id, None).await?;
    audit::write(state, &txn, act(moderator, "correction.put_aside", noted(&rows))).await?;
    Ok(txn.commit().await?)
}

/// The rows of the proposal of the moderator's round that waits under this key: one at least.
///
/// # Errors
/// [`AppError::Conflict`] when there is none.
pub(super) async fn waiting(
    db: &impl ConnectionTrait,
    moderator: &ModeratorOf<round::Model>,
    proposal_id: Uuid,
) -> Result<Vec<correction::Model>, AppError> {
    let mut rows = waiting_in(db, moderator).await?;
    rows.retain(|row| row.proposal() == proposal_id);
    if rows.is_empty() { Err(SETTLED) } else { Ok(rows) }
}

/// Everything that waits in the moderator's round.
async fn waiting_in(
    db: &impl ConnectionTrait,
    moderator: &ModeratorOf<round::Model>,
) -> Result<Vec<correction::Model>, DbErr> {
    let own = correction::Entity::find()
        .filter(correction::COLUMN.round_id.eq(moderator.row().id))
        .filter(correction::COLUMN.settled_at.is_null());
    own.order_by_asc(correction::COLUMN.id).all(db).await
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
) -> Result<(), DbErr> {
    let settled = correction::ActiveModel {
        reading: Set(None),
        settled_by: Set(Some(moderator.account().id)),
        settled_at: Set(Some(state.clock.now())),
        round_result_id: Set(round_result_id),
        ..Default::default()
    };
    // One from before there were several in a proposal has no key but its own.
    let own = Condition::any()
        .add(correction::Column::ProposalId.eq(proposal_id))
        .add(correction::Column::Id.eq(proposal_id));
    correction::Entity::update_many().set(settled).filter(own).exec(txn).await.map(drop)
}

/// An act on the result of the moderator's round.
pub(super) fn act(moderator: &ModeratorOf<round::Model>, act: &'static str, note: String) -> Act {
    Act::on_round(Some(moderator.account().id), moderator.row(), act, Some(note))
}
