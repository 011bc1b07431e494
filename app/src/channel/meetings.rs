//! Meetings are registered, corrected and taken out of the count. A meeting is one session with so many people: a
//! submission of its own channel, which no share counts. Its notes are comments for a moderator to read.

use analysis::value::AnswerValue;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, DatabaseTransaction, DbErr, EntityTrait, IntoActiveModel, QueryFilter,
    QuerySelect,
};
use uuid::Uuid;

use super::{
    access::Asked,
    form::Correction,
    meeting_again::already_there,
    meeting_form::NewMeeting,
    meeting_queries::card,
    papers::{insert, living, noon, submission},
    seen::unchanged,
};
use crate::{
    account::rights::FacilitatorOf,
    answer::{change::replace, form::NewAnswer, receipt::ReceiptCode},
    context::AppState,
    entity::{
        meeting, round,
        submission::{self as stored, AnswerChannel},
    },
    error::AppError,
    record::audit::{self, Act},
    round::life::NotDone,
    swedish,
    transaction::begin_writing,
};

/// What a meeting is called where it was changed.
const MEETING: &str = "Mötet";

/// Registers a meeting. Sent twice under the same code it is one meeting. Returns which.
///
/// # Errors
/// [`NotDone::Missing`] when the code belongs to another meeting; [`AppError::Conflict`] when the round takes nothing more.
pub async fn register(
    state: &AppState,
    facilitator: &FacilitatorOf<round::Model>,
    asked: &Asked,
    receipt: &ReceiptCode,
    new: NewMeeting,
) -> Result<Uuid, NotDone> {
    let txn = begin_writing(&state.db).await?;
    let round = living(state, &txn, facilitator.row().id).await?;
    let mac = state.keys.mac("meeting", receipt.as_bytes());
    if let Some(there) = stored::Entity::find().filter(stored::COLUMN.receipt_mac.eq(mac.clone())).one(&txn).await? {
        already_there(&txn, &there, &new).await?;
        return Ok(there.id);
    }
    let answer = session(asked, &new);
    let sent_hour = noon(new.held_on).min(state.clock.hour());
    let mut submission = submission(state, &round, AnswerChannel::Meeting, answer, sent_hour)?;
    submission.row.receipt_mac = mac;
    insert(&txn, &submission).await?;
    let row = row(state, facilitator, (submission.row.id, 1), &new, None)?;
    keep(state, &txn, facilitator, row, "meeting.register").await?;
    txn.commit().await?;
    Ok(submission.row.id)
}

/// Puts another version in the place of a meeting. What stood there before is kept, and the notes are read anew. The hands
/// stay as they are when somebody else corrects than the one who may see them.
///
/// # Errors
/// [`AppError::NotFound`] when there is no such meeting; [`NotDone::Missing`] when it has been changed since the form was
/// shown; [`AppError::Conflict`] when the round takes nothing more.
pub async fn correct(
    state: &AppState,
    facilitator: &FacilitatorOf<round::Model>,
    asked: &Asked,
    id: Uuid,
    new: NewMeeting,
    correction: Correction,
) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let round = living(state, &txn, facilitator.row().id).await?;
    let old = session_row(&txn, round.id, id).await?;
    let card = card(&txn, round.id, id).await?;
    unchanged(&correction.seen, &card.stamp(), MEETING)?;
    let sent_hour = noon(new.held_on).min(state.clock.hour());
    let mut submission = submission(state, &round, AnswerChannel::Meeting, session(asked, &new), sent_hour)?;
    submission.row.receipt_mac = old.receipt_mac.clone();
    let mut row = row(state, facilitator, (id, old.version + 1), &new, Some(correction.reason))?;
    if !card.shows_hands_to(facilitator.account().id) {
        row.hands = card.row.hands;
    }
    replace(&txn, old, &submission).await?;
    keep(state, &txn, facilitator, row, "meeting.correct").await?;
    Ok(txn.commit().await?)
}

/// Takes a meeting out of the count: it was registered by mistake. What was written remains. Doing it again changes nothing.
///
/// # Errors
/// As [`correct`].
pub async fn withdraw(
    state: &AppState,
    facilitator: &FacilitatorOf<round::Model>,
    id: Uuid,
    correction: &Correction,
) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let round = living(state, &txn, facilitator.row().id).await?;
    let old = session_row(&txn, round.id, id).await?;
    if old.withdrawn_on.is_some() {
        return Ok(());
    }
    unchanged(&correction.seen, &card(&txn, round.id, id).await?.stamp(), MEETING)?;
    let mut withdrawn: stored::ActiveModel = old.into();
    withdrawn.withdrawn_on = Set(Some(swedish::local(state.clock.now()).date_naive()));
    withdrawn.update(&txn).await?;
    let note = format!("Skäl: {}", correction.reason);
    audit::write(state, &txn, act(facilitator, "meeting.withdraw", id, note)).await?;
    Ok(txn.commit().await?)
}

/// Notes that somebody opens a meeting: the notes stand there as they were written, whatever was decided of them since. One row a day is
/// enough.
///
/// # Errors
/// When the database fails.
pub async fn note_opened(
    state: &AppState,
    facilitator: &FacilitatorOf<round::Model>,
    row: &meeting::Model,
) -> Result<(), DbErr> {
    let txn = begin_writing(&state.db).await?;
    let note = format!("Möte {}", swedish::day(row.held_on));
    audit::write_once_a_day(state, &txn, act(facilitator, "meeting.open", row.submission_id, note)).await?;
    txn.commit().await
}

/// A session has no answers of its own, only notes.
fn session(asked: &Asked, new: &NewMeeting) -> NewAnswer {
    NewAnswer {
        values: vec![AnswerValue::Skipped; asked.questionnaire.questions.len()],
        comments: new.notes.clone(),
        ..NewAnswer::default()
    }
}

async fn session_row(txn: &DatabaseTransaction, round_id: Uuid, id: Uuid) -> Result<stored::Model, AppError> {
    let row = stored::Entity::find_by_id(id).filter(stored::COLUMN.round_id.eq(round_id)).lock_exclusive();
    let row = row.one(txn).await?;
    row.filter(|row| row.channel == AnswerChannel::Meeting).ok_or(AppError::NotFound)
}

fn row(
    state: &AppState,
    facilitator: &FacilitatorOf<round::Model>,
    (submission_id, version): (Uuid, i32),
    new: &NewMeeting,
    reason: Option<String>,
) -> Result<meeting::Model, AppError> {
    Ok(meeting::Model {
        submission_id,
        version,
        round_id: facilitator.row().id,
        held_on: new.held_on,
        place: new.place.clone(),
        participants: i32::try_from(new.participants).unwrap_or(i32::MAX),
        led_by: new.led_by.clone(),
        hands: serde_json::to_string(&new.hands).map_err(anyhow::Error::from)?,
        reason,
        registered_by: facilitator.account().id,
        registered_at: state.clock.now(),
    })
}

async fn keep(
    state: &AppState,
    txn: &DatabaseTransaction,
    facilitator: &FacilitatorOf<round::Model>,
    row: meeting::Model,
    name: &'static str,
) -> Result<(), DbErr> {
    let people = swedish::count(row.participants.into(), "deltagare", "deltagare");
    let reason = row.reason.as_ref().map(|reason| format!(" Skäl: {reason}")).unwrap_or_default();
    let note = format!("Möte {}, {people}, version {}.{reason}", swedish::day(row.held_on), row.version);
    let act = act(facilitator, name, row.submission_id, note);
    row.into_active_model().insert(txn).await?;
    audit::write(state, txn, act).await
}

fn act(facilitator: &FacilitatorOf<round::Model>, act: &'static str, id: Uuid, note: String) -> Act {
    Act {
        account_id: Some(facilitator.account().id),
        body_id: Some(facilitator.row().controller_body_id),
        act,
        subject_kind: "meeting",
        subject_id: Some(id),
        note: Some(note),
    }
}
