//! Answers into PostgreSQL in one statement, which is a transaction of its own: one way there and back where a transaction
//! of several statements takes five. It is the same text however many answers there are, so it is prepared once. The rows
//! go there as JSON and come out as rows of their tables, whatever columns those have.

use std::{collections::HashSet, sync::LazyLock};

use sea_orm::{
    ConnectionTrait, DatabaseConnection, DbBackend, DbErr, EntityTrait, IdenStatic, Iterable, ModelTrait, Statement,
    Value,
};
use serde_json::{Map, Value as Json};
use uuid::Uuid;

use super::{
    guard::flags,
    queries::{NewSubmission, unread},
};
use crate::entity::{comment, submission, submission_flag};

/// `$1` holds the answers with the time each was sent, `$2` what was written in them, `$3` what is odd about them. The rounds are locked against a stop
/// while it runs: one that waits for a stop reads the round anew. It lets in what [`crate::round::rules::may_answer`] does.
static INSERT: LazyLock<String> = LazyLock::new(|| {
    let (submission, comment) = (columns::<submission::Entity>(), columns::<comment::Entity>());
    let flag = columns::<submission_flag::Entity>();
    format!(
        "WITH answer AS (SELECT * FROM json_populate_recordset(NULL::submission, $1::json)), \
         sent AS (SELECT * FROM json_to_recordset($1::json) AS sent(id uuid, sent_at timestamptz)), \
         held AS (SELECT id, closes_at FROM round \
         WHERE state = 'open' AND id IN (SELECT round_id FROM answer) FOR SHARE), \
         kept AS (INSERT INTO submission ({submission}) SELECT {submission} FROM answer \
         WHERE EXISTS (SELECT 1 FROM sent JOIN held ON sent.sent_at < held.closes_at \
         WHERE sent.id = answer.id AND held.id = answer.round_id) \
         ON CONFLICT (receipt_mac) DO NOTHING RETURNING id), \
         written AS (INSERT INTO comment ({comment}) \
         SELECT {comment} FROM json_populate_recordset(NULL::comment, $2::json) AS said \
         WHERE said.submission_id IN (SELECT id FROM kept)), \
         flagged AS (INSERT INTO submission_flag ({flag}) \
         SELECT {flag} FROM json_populate_recordset(NULL::submission_flag, $3::json) AS odd \
         WHERE odd.submission_id IN (SELECT id FROM kept)) \
         SELECT id FROM kept"
    )
});

/// Inserts those that the round takes and whose receipt code is not there yet, with what was written, and returns their keys.
pub(super) async fn insert(db: &DatabaseConnection, new: &[&NewSubmission]) -> Result<HashSet<Uuid>, DbErr> {
    let answers = new.iter().map(|new| sent(new)).collect::<Result<_, _>>()?;
    let written = new.iter().flat_map(|new| new.comments.iter().map(|comment| row(&unread(new, comment))));
    let written = written.map(|row| row.map(Json::Object)).collect::<Result<_, _>>()?;
    let odd = new.iter().flat_map(|new| flags::rows(new)).map(|flag| row(&flag).map(Json::Object));
    let odd = odd.collect::<Result<_, _>>()?;
    let values = [answers, written, odd].map(|rows| Json::Array(rows).to_string().into());
    let statement = Statement::from_sql_and_values(DbBackend::Postgres, INSERT.as_str(), values);
    db.query_all_raw(statement).await?.iter().map(|row| row.try_get("", "id")).collect()
}

fn columns<E: EntityTrait>() -> String {
    let names: Vec<_> = E::Column::iter().map(|column| format!("\"{}\"", column.as_str())).collect();
    names.join(", ")
}

fn row<M: ModelTrait>(model: &M) -> Result<Map<String, Json>, DbErr> {
    let columns = <M::Entity as EntityTrait>::Column::iter();
    columns.map(|column| Ok((column.as_str().to_owned(), json(model.get(column))?))).collect()
}

fn sent(new: &NewSubmission) -> Result<Json, DbErr> {
    let mut row = row(&new.row)?;
    row.insert("sent_at".to_owned(), new.sent_at.to_rfc3339().into());
    Ok(Json::Object(row))
}

/// A value as PostgreSQL reads it out of JSON.
fn json(value: Value) -> Result<Json, DbErr> {
    if value == value.as_null() {
        return Ok(Json::Null);
    }
    match value {
        Value::Bool(Some(flag)) => Ok(flag.into()),
        Value::Int(Some(number)) => Ok(number.into()),
        Value::BigInt(Some(number)) => Ok(number.into()),
        Value::String(Some(text)) => Ok(text.into()),
        Value::Bytes(Some(bytes)) => Ok(hex(&bytes).into()),
        Value::Uuid(Some(id)) => Ok(id.to_string().into()),
        Value::ChronoDate(Some(day)) => Ok(day.to_string().into()),
        Value::ChronoDateTimeUtc(Some(at)) => Ok(at.to_rfc3339().into()),
        _ => Err(DbErr::Type("a column of answers is of a kind that is not written here yet".to_owned())),
    }
}

/// `\xc0ffee`, as a column of bytes is written.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold("\\x".to_owned(), |text, byte| format!("{text}{byte:02x}"))
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};

    use super::*;

    #[test]
    fn a_row_has_every_column_as_the_database_reads_it() {
        let hour: DateTime<Utc> = "2027-03-01T11:00:00Z".parse().unwrap();
        let model = crate::answer::queries::web_submission(Uuid::nil(), vec![0, 255], "[3]".to_owned(), hour);

        let row = row(&model).unwrap();

        assert_eq!(row.len(), submission::Column::iter().count());
        assert_eq!((&row["receipt_mac"], &row["sent_hour"]), (&"\\x00ff".into(), &"2027-03-01T11:00:00+00:00".into()));
        assert_eq!((&row["channel"], &row["version"], &row["is_late"]), (&"web".into(), &1.into(), &false.into()));
        assert_eq!((&row["age_band"], &row["withdrawn_on"]), (&Json::Null, &Json::Null));
    }

    #[test]
    fn a_kind_that_is_not_written_yet_is_refused() {
        assert!(json(Value::Double(Some(0.5))).is_err());
        assert_eq!(json(Value::Double(None)).unwrap(), Json::Null);
    }
}
