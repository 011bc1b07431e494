//! The answers: the newest version of each and then those before it.

use std::collections::HashMap;

use analysis::value::{AnswerValue, Vote};
use anyhow::Context;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{
    ActiveEnum, DbErr, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect, Select, sea_query::Expr,
};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Numbers, Subject, columns::ANSWERS, pack::Pack, times::moment, word};
use crate::{
    entity::{submission, submission::AnswerChannel, submission_flag, submission_version},
    round::questionnaire::{AskedQuestion, Questionnaire},
};

/// One version of an answer. Of what is stored, the hash of its receipt code is not fetched.
#[derive(FromQueryResult)]
struct Answered {
    id: Uuid,
    version: i32,
    channel: AnswerChannel,
    language: String,
    answers: String,
    age_band: Option<String>,
    sex: Option<String>,
    on_behalf: Option<bool>,
    sent_hour: DateTime<Utc>,
    is_late: Option<bool>,
    withdrawn_on: Option<NaiveDate>,
}

/// So many answers are read at a time.
const AT_A_TIME: usize = 500;

/// Writes them in the order of the file, each with its earlier versions after it, and returns the number that each was given.
pub(super) async fn write(subject: &Subject<'_>, pack: &mut Pack) -> anyhow::Result<Numbers> {
    let asked = &subject.ready.asked;
    let columns = (1..=asked.questions.len()).map(|number| format!("fraga_{number}")).collect();
    let options: Vec<_> = asked.questions.iter().map(|question| subject.order.numbers(question)).collect();
    let ids = subject.order.of(ids(subject).await?);
    let numbers: Numbers = ids.iter().copied().zip(1..).collect();
    let mut rows = pack.list(&ANSWERS, columns)?;
    for ids in ids.chunks(AT_A_TIME) {
        let stored = stored(subject, ids).await?;
        for id in ids {
            let number = *numbers.get(id).context("an answer without a number")?;
            for row in stored.get(id).into_iter().flatten() {
                rows.add(&cells(asked, &options, row, number)?)?;
            }
        }
    }
    rows.finish()?;
    Ok(numbers)
}

async fn ids(subject: &Subject<'_>) -> Result<Vec<Uuid>, DbErr> {
    let ids = submission::Entity::find().select_only().column(submission::Column::Id);
    ids.filter(submission::COLUMN.round_id.eq(subject.ready.round.id)).into_tuple().all(subject.txn).await
}

/// One version of an answer with what was odd about it.
struct Version {
    row: Answered,
    is_newest: bool,
    marks: Vec<String>,
}

/// Every version of these answers, the newest first.
async fn stored(subject: &Subject<'_>, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<Version>>, DbErr> {
    let mut marks = flags(subject, ids).await?;
    let mut versions: HashMap<Uuid, Vec<Version>> = HashMap::new();
    for row in newest(ids).into_model::<Answered>().all(subject.txn).await? {
        let marks = marks.remove(&row.id).unwrap_or_default();
        versions.entry(row.id).or_default().push(Version { row, is_newest: true, marks });
    }
    for row in older(ids).into_model::<Answered>().all(subject.txn).await? {
        versions.entry(row.id).or_default().push(Version { row, is_newest: false, marks: Vec::new() });
    }
    Ok(versions)
}

fn cells(
    asked: &Questionnaire,
    options: &[Vec<usize>],
    Version { row, is_newest, marks }: &Version,
    number: u32,
) -> anyhow::Result<Vec<Value>> {
    let values: Vec<AnswerValue> = serde_json::from_str(&row.answers).context("a stored answer cannot be read")?;
    let mut cells = vec![
        json!(number),
        json!(row.version),
        json!(is_newest),
        word(row.channel),
        json!(row.language),
        json!(moment(row.sent_hour)),
        json!(row.is_late),
        json!(row.withdrawn_on),
        json!(row.age_band),
        json!(row.sex),
        json!(row.on_behalf),
        json!(marks),
    ];
    let skipped = AnswerValue::Skipped;
    let questions = asked.questions.iter().zip(options).enumerate();
    cells.extend(
        questions.map(|(place, (question, options))| told(question, options, values.get(place).unwrap_or(&skipped))),
    );
    Ok(cells)
}

/// What was answered, in the words it was chosen by. Of an opinion statement, which may be masked, stands its number.
fn told(question: &AskedQuestion, numbers: &[usize], value: &AnswerValue) -> Value {
    let option = |place: &u8| {
        let found = question.options.get(usize::from(*place));
        found.map_or_else(|| format!("alternativ {}", u16::from(*place) + 1), |option| option.text.clone())
    };
    match value {
        AnswerValue::Skipped => Value::Null,
        AnswerValue::DontKnow => json!("vet inte"),
        AnswerValue::Step(step) => json!(format!("{step} {}", option(&step.saturating_sub(1)))),
        AnswerValue::Option(place) => json!(option(place)),
        AnswerValue::Options(places) | AnswerValue::Order(places) => {
            json!(places.iter().map(option).collect::<Vec<_>>())
        }
        AnswerValue::Votes(votes) => {
            let mut votes: Vec<_> = numbers.iter().zip(votes).collect();
            votes.sort_by_key(|(number, _)| **number);
            json!(votes.into_iter().filter_map(vote).collect::<Vec<_>>())
        }
        AnswerValue::Text => json!("se kommentarer"),
    }
}

fn vote((number, vote): (&usize, &Option<Vote>)) -> Option<String> {
    let said = match vote.as_ref()? {
        Vote::Agree => "håller med",
        Vote::Disagree => "håller inte med",
        Vote::Pass => "hoppar över",
    };
    Some(format!("{number}: {said}"))
}

/// What was odd about answers, by their keys.
async fn flags(subject: &Subject<'_>, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<String>>, DbErr> {
    let of = submission_flag::COLUMN.submission_id.is_in(ids.iter().copied());
    let mut flags: HashMap<Uuid, Vec<String>> = HashMap::new();
    for row in submission_flag::Entity::find().filter(of).all(subject.txn).await? {
        flags.entry(row.submission_id).or_default().push(row.flag.to_value());
    }
    Ok(flags)
}

fn newest(ids: &[Uuid]) -> Select<submission::Entity> {
    use submission::Column;
    submission::Entity::find()
        .select_only()
        .columns([Column::Id, Column::Version, Column::Channel, Column::Language, Column::Answers, Column::AgeBand])
        .columns([Column::Sex, Column::OnBehalf, Column::SentHour, Column::IsLate, Column::WithdrawnOn])
        .filter(submission::COLUMN.id.is_in(ids.iter().copied()))
}

/// Of a version that was changed it is not kept whether it came too late.
fn older(ids: &[Uuid]) -> Select<submission_version::Entity> {
    use submission_version::Column;
    submission_version::Entity::find()
        .select_only()
        .column_as(Column::SubmissionId, "id")
        .columns([Column::Version, Column::Channel, Column::Language, Column::Answers, Column::AgeBand])
        .columns([Column::Sex, Column::OnBehalf, Column::SentHour, Column::WithdrawnOn])
        .expr_as(Expr::cust("CAST(NULL AS BOOLEAN)"), "is_late")
        .filter(submission_version::COLUMN.submission_id.is_in(ids.iter().copied()))
        .order_by_desc(Column::Version)
}

#[cfg(test)]
mod tests {
    use sea_orm::{DbBackend, QueryTrait};

    use super::*;

    #[test]
    fn the_hash_of_a_receipt_code_is_not_even_fetched() {
        let sql = newest(&[Uuid::nil()]).build(DbBackend::Postgres).to_string();
        assert!(sql.contains(r#""submission"."answers""#) && !sql.contains("receipt_mac"), "{sql}");
    }
}
