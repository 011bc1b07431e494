//! The made-up meetings of a round, as rows of the same shape as real ones. They are counted beside the answers.

use analysis::value::AnswerValue;
use app::{
    answer::form::field,
    channel::hands::Hands,
    entity::{comment, comment::CommentState, meeting, submission, submission::AnswerChannel},
    swedish,
};
use chrono::{DateTime, TimeDelta, Timelike, Utc};
use sea_orm::{ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{
    demonstration::{Meeting, Round},
    ids::id,
    report::Report,
    submission_rows::Sending,
    upsert::upsert,
};

/// Writes the meetings of a round with their notes, as registered by `facilitator`.
///
/// # Errors
/// When the hands cannot be written as JSON or the database refuses.
pub(crate) async fn write(
    db: &impl ConnectionTrait,
    report: &mut Report,
    data: &Round,
    (sending, facilitator): (&Sending<'_>, Uuid),
) -> anyhow::Result<()> {
    let (mut submissions, mut meetings, mut notes) = (Vec::new(), Vec::new(), Vec::new());
    for (number, held) in data.meetings.iter().enumerate() {
        let name = format!("{}:meeting:{number}", data.code);
        let row = submission(sending, &name, held)?;
        notes.extend(noted(sending, &row, held));
        meetings.push(meeting(sending, &row, held, facilitator)?);
        submissions.push(row);
    }
    let round_id = sending.round.id;
    let stored = submission::Entity::find().filter(submission::COLUMN.round_id.eq(round_id));
    upsert(db, report, stored, submissions).await?;
    let stored = meeting::Entity::find().filter(meeting::COLUMN.round_id.eq(round_id));
    upsert(db, report, stored, meetings).await?;
    let stored = comment::Entity::find().filter(comment::COLUMN.round_id.eq(round_id));
    upsert(db, report, stored, notes).await?;
    Ok(())
}

fn held_at(sending: &Sending<'_>, held: &Meeting) -> DateTime<Utc> {
    let time = sending.now + TimeDelta::days(held.held_days);
    time.with_minute(0).and_then(|time| time.with_second(0)).and_then(|time| time.with_nanosecond(0)).unwrap_or(time)
}

/// Nobody answers in it: hands are kept with the meeting.
fn submission(sending: &Sending<'_>, name: &str, held: &Meeting) -> anyhow::Result<submission::Model> {
    Ok(submission::Model {
        id: id("submission", name),
        round_id: sending.round.id,
        receipt_mac: sending.keys.mac("demonstration", name.as_bytes()),
        version: 1,
        channel: AnswerChannel::Meeting,
        language: "sv".to_owned(),
        answers: serde_json::to_string(&vec![AnswerValue::Skipped; sending.set.questions.len()])?,
        age_band: None,
        sex: None,
        on_behalf: None,
        sent_hour: held_at(sending, held),
        is_late: false,
        withdrawn_on: None,
    })
}

fn meeting(
    sending: &Sending<'_>,
    row: &submission::Model,
    held: &Meeting,
    facilitator: Uuid,
) -> anyhow::Result<meeting::Model> {
    Ok(meeting::Model {
        submission_id: row.id,
        version: row.version,
        round_id: row.round_id,
        held_on: swedish::local(row.sent_hour).date_naive(),
        place: held.place.clone(),
        participants: held.participants,
        led_by: held.led_by.clone(),
        hands: serde_json::to_string(&hands(sending, held))?,
        reason: None,
        registered_by: facilitator,
        registered_at: row.sent_hour,
    })
}

/// By the fields of the form: `h2-1` is the first choice of the second question.
fn hands(sending: &Sending<'_>, held: &Meeting) -> Hands {
    let asked = sending.set.questions.iter().enumerate();
    let raised = asked.filter_map(|(place, question)| Some((place, held.hands.get(&question.key)?)));
    let fields = raised.flat_map(|(place, raised)| {
        let number = field(place).trim_start_matches('q').to_owned();
        (1..).zip(raised).map(move |(choice, hands)| (format!("h{number}-{choice}"), *hands))
    });
    fields.collect()
}

/// The notes, read by a moderator as every comment is.
fn noted(sending: &Sending<'_>, row: &submission::Model, held: &Meeting) -> Vec<comment::Model> {
    let notes = held.notes.iter().flat_map(|(question, notes)| notes.iter().map(move |text| (question, text)));
    let comment = |(number, (question, text)): (usize, (&String, &String))| comment::Model {
        id: id("comment", &format!("{}:{number}", row.id)),
        submission_id: row.id,
        submission_version: row.version,
        round_id: row.round_id,
        question_id: sending.set.question_id(question),
        text: text.clone(),
        is_own_statement: false,
        state: CommentState::Approved,
        reason: None,
        handled_by: Some(sending.moderator),
        handled_at: Some(row.sent_hour),
    };
    notes.enumerate().map(comment).collect()
}
