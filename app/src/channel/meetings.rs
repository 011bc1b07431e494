//! Meetings are registered, corrected and taken out of the count. A meeting is one session with so many people: a
//! submission of its own channel, which no share counts. Its notes are comments for a moderator to read.

use std::collections::{HashMap, HashSet};

use analysis::value::AnswerValue;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder,
};
use uuid::Uuid;

use super::{
    access::Asked,
    meeting_again::already_there,
    meeting_form::{self, NewMeeting, note_places},
    papers::{insert, living, noon, submission},
};
use crate::{
    account::rights::FacilitatorOf,
    answer::{change::replace, form::NewAnswer, queries::begin_writing, receipt::ReceiptCode},
    context::AppState,
    entity::{
        comment, meeting, round,
        submission::{self as stored, AnswerChannel},
    },
    error::AppError,
    forms::Sent,
    record::audit::{self, Act},
    round::life::NotDone,
    swedish,
};

/// A meeting as it stands now.
#[derive(Clone, Debug)]
pub struct MeetingCard {
    /// Its newest version.
    pub row: meeting::Model,
    /// Whether it counts.
    pub counts: bool,
}

/// Registers a meeting. Sent twice under the same code it is one meeting.
///
/// # Errors
/// [`NotDone::Missing`] when the code belongs to another meeting; [`AppError::Conflict`] when the round takes nothing more.
pub async fn register(
    state: &AppState,
    facilitator: &FacilitatorOf<round::Model>,
    asked: &Asked,
    receipt: &ReceiptCode,
    new: NewMeeting,
) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let round = living(state, &txn, facilitator.row().id).await?;
    let mac = state.keys.mac("meeting", receipt.as_bytes());
    if let Some(there) = stored::Entity::find().filter(stored::COLUMN.receipt_mac.eq(mac.clone())).one(&txn).await? {
        return already_there(&txn, &there, &new).await;
    }
    let answer = session(asked, &new);
    let sent_hour = noon(new.held_on).min(state.clock.hour());
    let mut submission = submission(state, &round, AnswerChannel::Meeting, answer, sent_hour)?;
    submission.row.receipt_mac = mac;
    insert(&txn, &submission).await?;
    let row = row(state, facilitator, (submission.row.id, 1), &new, None)?;
    keep(state, &txn, facilitator, row, "meeting.register").await?;
    Ok(txn.commit().await?)
}

/// Puts another version in the place of a meeting. What stood there before is kept, and the notes are read anew.
///
/// # Errors
/// [`AppError::NotFound`] when there is no such meeting; [`AppError::Conflict`] when the round takes nothing more.
pub async fn correct(
    state: &AppState,
    facilitator: &FacilitatorOf<round::Model>,
    asked: &Asked,
    id: Uuid,
    new: NewMeeting,
    reason: String,
) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let round = living(state, &txn, facilitator.row().id).await?;
    let old = session_row(&txn, round.id, id).await?;
    let sent_hour = noon(new.held_on).min(state.clock.hour());
    let mut submission = submission(state, &round, AnswerChannel::Meeting, session(asked, &new), sent_hour)?;
    submission.row.receipt_mac = old.receipt_mac.clone();
    let row = row(state, facilitator, (id, old.version + 1), &new, Some(reason))?;
    replace(&txn, old, &submission).await?;
    keep(state, &txn, facilitator, row, "meeting.correct").await?;
    Ok(txn.commit().await?)
}

/// Takes a meeting out of the count: it was registered by mistake. What was written remains.
///
/// # Errors
/// As [`correct`].
pub async fn withdraw(
    state: &AppState,
    facilitator: &FacilitatorOf<round::Model>,
    id: Uuid,
    reason: &str,
) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let round = living(state, &txn, facilitator.row().id).await?;
    let old = session_row(&txn, round.id, id).await?;
    let mut withdrawn: stored::ActiveModel = old.into();
    withdrawn.withdrawn_on = Set(Some(swedish::local(state.clock.now()).date_naive()));
    withdrawn.update(&txn).await?;
    audit::write(state, &txn, act(facilitator, "meeting.withdraw", id, format!("Skäl: {reason}"))).await?;
    Ok(txn.commit().await?)
}

/// The meetings of the round, the newest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn meetings(
    db: &impl ConnectionTrait,
    facilitator: &FacilitatorOf<round::Model>,
) -> Result<Vec<MeetingCard>, DbErr> {
    cards(db, facilitator.row().id).await
}

/// One meeting, and what its form would hold.
///
/// # Errors
/// [`AppError::NotFound`] when there is no such meeting in the round.
pub async fn meeting(
    db: &impl ConnectionTrait,
    facilitator: &FacilitatorOf<round::Model>,
    asked: &Asked,
    id: Uuid,
) -> Result<(MeetingCard, Sent), AppError> {
    let cards = cards(db, facilitator.row().id).await?;
    let card = cards.into_iter().find(|card| card.row.submission_id == id).ok_or(AppError::NotFound)?;
    let form = filled(db, asked, &card.row).await?;
    Ok((card, form))
}

/// The submissions of a round that are meetings.
///
/// # Errors
/// When the database cannot be read.
pub async fn sessions(db: &impl ConnectionTrait, round_id: Uuid) -> Result<HashSet<Uuid>, DbErr> {
    let rows = meeting::Entity::find().filter(meeting::COLUMN.round_id.eq(round_id)).all(db).await?;
    Ok(rows.into_iter().map(|row| row.submission_id).collect())
}

/// How many took part in each meeting of a round that counts. Once the round is closed it never changes.
///
/// # Errors
/// When the database cannot be read.
pub async fn participants(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Vec<u32>, DbErr> {
    let cards = cards(db, round_id).await?.into_iter().filter(|card| card.counts);
    Ok(cards.map(|card| u32::try_from(card.row.participants).unwrap_or_default()).collect())
}

/// The newest version of each meeting of a round.
async fn cards(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Vec<MeetingCard>, DbErr> {
    let rows = meeting::Entity::find()
        .filter(meeting::COLUMN.round_id.eq(round_id))
        .order_by_asc(meeting::COLUMN.version)
        .all(db)
        .await?;
    let newest: HashMap<Uuid, meeting::Model> = rows.into_iter().map(|row| (row.submission_id, row)).collect();
    let sessions = stored::Entity::find().filter(stored::COLUMN.id.is_in(newest.keys().copied())).all(db).await?;
    let counting: HashMap<Uuid, bool> = sessions.iter().map(|row| (row.id, row.withdrawn_on.is_none())).collect();
    let card = |row: meeting::Model| MeetingCard {
        counts: counting.get(&row.submission_id).copied().unwrap_or_default(),
        row,
    };
    let mut cards: Vec<_> = newest.into_values().map(card).collect();
    cards.sort_by_key(|card| std::cmp::Reverse((card.row.held_on, card.row.registered_at)));
    Ok(cards)
}

/// The form of a meeting as it was filled in. The notes come in the order of their random keys: nothing else is kept.
async fn filled(db: &impl ConnectionTrait, asked: &Asked, row: &meeting::Model) -> Result<Sent, AppError> {
    let comments = comment::Entity::find()
        .filter(comment::COLUMN.submission_id.eq(row.submission_id))
        .filter(comment::COLUMN.submission_version.eq(row.version))
        .order_by_asc(comment::COLUMN.id)
        .all(db)
        .await?;
    let hands: HashMap<String, u32> = serde_json::from_str(&row.hands).map_err(anyhow::Error::from)?;
    let mut fields = vec![
        (meeting_form::HELD_ON.to_owned(), row.held_on.to_string()),
        (meeting_form::PLACE.to_owned(), row.place.clone()),
        (meeting_form::PARTICIPANTS.to_owned(), row.participants.to_string()),
        (meeting_form::LED_BY.to_owned(), row.led_by.clone()),
    ];
    for place in note_places(asked) {
        let own = comments.iter().filter(|comment| comment.question_id == place.question_id);
        let text: Vec<_> = own.map(|comment| comment.text.as_str()).collect();
        fields.push((place.field, text.join("\n\n")));
    }
    fields.extend(hands.into_iter().map(|(field, number)| (field, number.to_string())));
    Ok(Sent::new(fields))
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
    let row = stored::Entity::find_by_id(id).filter(stored::COLUMN.round_id.eq(round_id)).one(txn).await?;
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
