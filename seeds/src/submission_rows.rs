//! What the people of the demonstration sent, as rows of the same shape as real answers. No receipt code opens them.

use app::{
    context::Keys,
    entity::{comment, comment::CommentState, round, round::RoundState, submission, submission::AnswerChannel},
};
use chrono::{DateTime, TimeDelta, Timelike, Utc};
use sea_orm::{ActiveEnum, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{
    answers::answers,
    chance::Chance,
    demonstration::{Comment, Round},
    ids::id,
    people::{Person, people},
    question_rows::QuestionSet,
    report::Report,
    upsert::upsert,
};

/// In an open round a moderator has read this many comments so far.
const READ_WHILE_OPEN: usize = 3;
/// A moderator reads a comment within so many hours.
const READ_WITHIN: u64 = 48;

/// What is the same for every submission of a round.
pub(crate) struct Sending<'a> {
    /// The round's row.
    pub(crate) round: &'a round::Model,
    /// Its questions.
    pub(crate) set: &'a QuestionSet<'a>,
    /// Who reads the comments.
    pub(crate) moderator: Uuid,
    /// Now; nothing is later.
    pub(crate) now: DateTime<Utc>,
    /// Keys of the installation, for the place of the receipt code.
    pub(crate) keys: &'a Keys,
}

/// Writes everything that was sent in a round.
///
/// # Errors
/// When an answer cannot be written as JSON or the database refuses.
pub(crate) async fn write(
    db: &impl ConnectionTrait,
    report: &mut Report,
    data: &Round,
    sending: &Sending<'_>,
) -> anyhow::Result<()> {
    let mut chance = Chance::new(data.seed);
    let (mut submissions, mut comments) = (Vec::new(), Vec::new());
    for (number, person) in people(data, &mut chance).iter().enumerate() {
        let row = sending.submission(number, person, data, &mut chance)?;
        for (question, comment) in &person.comments {
            let is_read = data.state != RoundState::Open || comments.len() < READ_WHILE_OPEN;
            let handled_at = is_read.then(|| sending.read_at(&row, &mut chance));
            comments.push(sending.comment(&row, question, comment, handled_at));
        }
        submissions.push(row);
    }
    let stored = submission::Entity::find().filter(submission::COLUMN.round_id.eq(sending.round.id));
    upsert(db, report, stored, submissions).await?;
    let stored = comment::Entity::find().filter(comment::COLUMN.round_id.eq(sending.round.id));
    upsert(db, report, stored, comments).await?;
    Ok(())
}

impl Sending<'_> {
    fn submission(
        &self,
        number: usize,
        person: &Person<'_>,
        data: &Round,
        chance: &mut Chance,
    ) -> anyhow::Result<submission::Model> {
        let name = format!("{}:{number}", data.code);
        let values = answers(data, &self.set.questions, person, chance);
        Ok(submission::Model {
            id: id("submission", &name),
            round_id: self.round.id,
            receipt_mac: self.keys.mac("demonstration", name.as_bytes()),
            version: 1,
            channel: AnswerChannel::try_from_value(&person.property("channel").to_owned())?,
            language: person.language().to_owned(),
            answers: serde_json::to_string(&values)?,
            age_band: person.background("age_group").map(str::to_owned),
            sex: person.background("sex").map(str::to_owned),
            on_behalf: None,
            sent_hour: self.sent_hour(chance),
            is_late: false,
            withdrawn_on: None,
        })
    }

    /// Many answer in the first days: the earlier of two draws.
    fn sent_hour(&self, chance: &mut Chance) -> DateTime<Utc> {
        let (from, until) = (self.round.opens_at, self.round.closes_at.min(self.now));
        let hours = u64::try_from((until - from).num_hours()).unwrap_or(0);
        let drawn = chance.below(hours).min(chance.below(hours));
        let time = from + TimeDelta::hours(i64::try_from(drawn).unwrap_or(0));
        time.with_minute(0).and_then(|t| t.with_second(0)).unwrap_or(time)
    }

    fn read_at(&self, row: &submission::Model, chance: &mut Chance) -> DateTime<Utc> {
        let later = TimeDelta::hours(i64::try_from(1 + chance.below(READ_WITHIN)).unwrap_or(1));
        (row.sent_hour + later).min(self.now)
    }

    fn comment(
        &self,
        row: &submission::Model,
        question: &str,
        data: &Comment,
        handled_at: Option<DateTime<Utc>>,
    ) -> comment::Model {
        let state = match (&handled_at, &data.withhold) {
            (None, _) => CommentState::Unread,
            (Some(_), None) => CommentState::Approved,
            (Some(_), Some(_)) => CommentState::Withheld,
        };
        comment::Model {
            id: id("comment", &format!("{}:{question}", row.id)),
            submission_id: row.id,
            submission_version: row.version,
            round_id: self.round.id,
            question_id: self.set.question_id(question),
            text: data.text.clone(),
            is_own_statement: false,
            state,
            reason: handled_at.and(data.withhold.clone()),
            handled_by: handled_at.map(|_| self.moderator),
            handled_at,
        }
    }
}
