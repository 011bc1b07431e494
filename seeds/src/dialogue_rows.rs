//! A made-up dialogue and its rounds as rows, with times around the moment of the first seeding.

use app::{
    entity::{dialogue, questionnaire, round, round::RoundState, round_statement, statement_version, translation},
    round::frozen,
    swedish,
};
use chrono::{DateTime, NaiveDate, TimeDelta, Timelike, Utc};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::{
    demonstration::{Dialogue, Other, Round},
    ids::id,
    organisation_rows::{body_id, organisation_id},
    question_rows::{self, QuestionSet},
    questions::{Question, Questions},
    report::Report,
    translations,
    upsert::upsert,
    vision_rows::statement_id,
    weekday::weekday,
};

/// How a resident of the demonstration could answer.
const CHANNELS: &str = "web kiosk phone paper meeting";
/// Where a form of the demonstration would be handed in.
const PAPER_RETURN: &str = "I receptionen på din hälsocentral eller i kommunens kontaktcenter (exempel).";
/// "Färre än fem".
const THRESHOLD: i32 = 5;

/// The key of a made-up dialogue's row.
pub(crate) fn dialogue_id(data: &Dialogue) -> Uuid {
    id("dialogue", &data.key)
}

/// The key of a made-up round's row.
pub(crate) fn round_id(data: &Round) -> Uuid {
    id("round", &data.code)
}

/// Writes the dialogue with its promise, in plain Swedish, lättläst and the other languages it has.
///
/// # Errors
/// When the database refuses.
pub(crate) async fn write_dialogue(
    db: &impl ConnectionTrait,
    report: &mut Report,
    now: DateTime<Utc>,
    data: &Dialogue,
) -> Result<(), DbErr> {
    let row = dialogue::Model {
        id: dialogue_id(data),
        slug: data.slug.clone(),
        owner_body_id: body_id(&data.organisation, &data.owner),
        title: data.title.clone(),
        purpose: data.purpose.clone(),
        influence_level: data.influence_level,
        can_influence: Some(data.can_influence.clone()),
        cannot_influence: Some(data.cannot_influence.clone()),
        deciding_body_id: Some(body_id(&data.organisation, &data.deciding_body)),
        reply_due: Some(day(now, data.reply_due_days)),
        meeting_on: data.meeting_days.map(|days| weekday(now, days)),
        commissioned_by: Some(data.commissioned_by.clone()),
        case_number: None,
        is_demonstration: true,
        created_at: now,
    };
    let row_id = row.id;
    upsert(db, report, dialogue::Entity::find_by_id(row_id), vec![row]).await?;
    let mut texts = easy_read(data);
    texts.extend(other(row_id, &data.other));
    translations::write(db, report, texts).await
}

fn easy_read(data: &Dialogue) -> Vec<translation::Model> {
    let text = |field, text| translations::easy_read(dialogue_id(data), field, text);
    vec![
        text("purpose", &data.purpose_easy_read),
        text("can_influence", &data.can_influence_easy_read),
        text("cannot_influence", &data.cannot_influence_easy_read),
    ]
}

fn other(subject_id: Uuid, texts: &Other) -> impl Iterator<Item = translation::Model> + '_ {
    texts.iter().flat_map(move |(language, fields)| {
        fields.iter().map(move |(field, text)| translations::row(subject_id, field, language, text))
    })
}

/// Writes a round with its own copies of the standard questions, frozen as when it opened if it has. Returns the set, with its keys.
///
/// # Errors
/// When the questions cannot be fingerprinted or the database refuses.
pub(crate) async fn write_round<'a>(
    db: &impl ConnectionTrait,
    report: &mut Report,
    now: DateTime<Utc>,
    dialogue: &Dialogue,
    data: &Round,
    standard: &'a Questions,
) -> anyhow::Result<(round::Model, QuestionSet<'a>)> {
    let row = round_row(now, dialogue, data);
    let mut set = QuestionSet {
        row: questionnaire::Model {
            id: row.questionnaire_id,
            created_at: row.opens_at.min(now),
            frozen_at: row.opened_at,
            fingerprint: None,
            edition: 1,
        },
        questions: asked(data, standard),
        owner: format!("{}:", data.code),
    };
    if row.opened_at.is_some() {
        set.row.fingerprint = Some(frozen::fingerprint(&set.asked())?);
    }
    question_rows::write_set(db, report, &set).await?;
    upsert(db, report, round::Entity::find_by_id(row.id), vec![row.clone()]).await?;
    statements(db, report, data).await?;
    translations::write(db, report, other(row.id, &data.other).collect()).await?;
    Ok((row, set))
}

/// The standard questions that a round asks, in its order.
pub(crate) fn asked<'a>(data: &Round, standard: &'a Questions) -> Vec<&'a Question> {
    data.questions.iter().filter_map(|key| standard.questions.iter().find(|question| question.key == *key)).collect()
}

fn round_row(now: DateTime<Utc>, dialogue: &Dialogue, data: &Round) -> round::Model {
    let opens_at = at(now, data.opens_days, 8, 0);
    let closes_at = at(now, data.closes_days, 23, 59);
    // One that is closed waits to be signed first.
    let state = if data.state == RoundState::Closed { RoundState::Stopped } else { data.state };
    let has_opened = state != RoundState::Planned;
    round::Model {
        id: round_id(data),
        dialogue_id: dialogue_id(dialogue),
        organisation_id: organisation_id(&dialogue.organisation),
        controller_body_id: body_id(&dialogue.organisation, &dialogue.owner),
        questionnaire_id: id("questionnaire", &data.code),
        code: data.code.clone(),
        title: data.title.clone(),
        state,
        opens_at,
        closes_at,
        preview_seen_at: has_opened.then(|| opens_at - TimeDelta::days(1)),
        opened_at: has_opened.then_some(opens_at),
        stopped_at: (state == RoundState::Stopped).then_some(closes_at),
        stop_reason: None,
        frozen_at: None,
        closed_at: None,
        channels: CHANNELS.to_owned(),
        languages: data.languages.join(" "),
        threshold: THRESHOLD,
        one_time_codes: data.one_time_codes,
        paper_return: Some(PAPER_RETURN.to_owned()),
        shuffled_at: None,
        set_to_open_by: None,
        failed_to_open_at: None,
        note_id: None,
        result_shown_at: None,
    }
}

/// The day on the wall in Sweden, `days` from now.
fn day(now: DateTime<Utc>, days: i64) -> NaiveDate {
    swedish::local(now + TimeDelta::days(days)).date_naive()
}

/// `days` from now at a time of day on the wall in Sweden; where that hour is skipped in spring, now's own time.
fn at(now: DateTime<Utc>, days: i64, hour: u32, minute: u32) -> DateTime<Utc> {
    let day = swedish::local(now + TimeDelta::days(days));
    let time = day.with_hour(hour).and_then(|t| t.with_minute(minute)).and_then(|t| t.with_second(0));
    time.and_then(|t| t.with_nanosecond(0)).unwrap_or(day).to_utc()
}

/// The newest wording of each statement.
async fn statements(db: &impl ConnectionTrait, report: &mut Report, data: &Round) -> Result<(), DbErr> {
    let mut rows = Vec::new();
    for (key, position) in data.statements.iter().zip(1..) {
        let version = statement_version::Entity::find()
            .filter(statement_version::COLUMN.statement_id.eq(statement_id(key)))
            .order_by_desc(statement_version::COLUMN.version)
            .one(db)
            .await?
            .ok_or_else(|| DbErr::RecordNotFound(format!("statement {key}")))?;
        rows.push(round_statement::Model { round_id: round_id(data), statement_version_id: version.id, position });
    }
    let stored = round_statement::Entity::find().filter(round_statement::COLUMN.round_id.eq(round_id(data)));
    upsert(db, report, stored, rows).await
}
