//! The log as a file: every row with the fields that its hash is made of, so that others can verify the chain.

use chrono::SecondsFormat;
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{
    acts,
    queries::{self, Filter, Line},
};
use crate::{
    account::rights::organisation::LogReader,
    context::AppState,
    entity::political_body,
    error::AppError,
    record::audit::{self, Act},
    spreadsheet::{harmless, list},
    swedish,
    transaction::begin_writing,
};

/// What people read first; then the fields of the row, in the order in which [`audit::hash`] takes them, and the hash.
const HEADINGS: [&str; 16] = [
    "Nummer",
    "Tid i Sverige",
    "Vem",
    "Vad",
    "Gäller",
    "Anteckning",
    "Föregående fingeravtryck",
    "Radens id",
    "Tid i UTC",
    "Konto",
    "Organisation",
    "Nämnd",
    "Föremål",
    "Händelse",
    "Slag av föremål",
    "Fingeravtryck",
];

/// So many rows are read at a time.
const AT_A_TIME: u64 = 1_000;

/// The rows that were asked for, oldest first. That the file was fetched is written first, and stands in it unless the filter
/// leaves it out.
///
/// # Errors
/// When the database fails.
pub async fn file(state: &AppState, reader: &LogReader, filter: &Filter) -> Result<Vec<u8>, AppError> {
    note(state, reader, filter).await?;
    let mut rows = list(Vec::new()).map_err(anyhow::Error::from)?;
    rows.write_record(HEADINGS).map_err(anyhow::Error::from)?;
    let mut last = 0;
    loop {
        let lines = queries::oldest_after(&state.db, reader, filter, (last, AT_A_TIME)).await?;
        let Some(newest) = lines.last() else {
            return Ok(rows.into_inner().map_err(|cause| anyhow::Error::from(cause.into_error()))?);
        };
        last = newest.entry.number;
        for line in &lines {
            rows.write_record(cells(line)).map_err(anyhow::Error::from)?;
        }
    }
}

/// One row, no cell of which is a formula.
fn cells(line: &Line) -> [String; 16] {
    let Line { entry, who, about } = line;
    let id = |id: Option<Uuid>| id.map(|id| id.to_string()).unwrap_or_default();
    let note = entry.note.clone().unwrap_or_default();
    [
        entry.number.to_string(),
        swedish::moment(entry.at),
        who.clone(),
        acts::in_words(&entry.act).to_owned(),
        about.clone(),
        note,
        hex(&entry.previous_hash),
        entry.id.to_string(),
        entry.at.to_rfc3339_opts(SecondsFormat::Micros, true),
        id(entry.account_id),
        id(entry.organisation_id),
        id(entry.body_id),
        id(entry.subject_id),
        entry.act.clone(),
        entry.subject_kind.clone(),
        hex(&entry.hash),
    ]
    .map(|cell| harmless(&cell))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Writes into the log that it was fetched: once for each organisation or body whose log it is.
async fn note(state: &AppState, reader: &LogReader, filter: &Filter) -> Result<(), DbErr> {
    let bodies = political_body::Entity::find()
        .filter(political_body::Column::OrganisationId.is_in(reader.organisations.iter().copied()))
        .all(&state.db)
        .await?;
    let whole = |id: &Uuid| bodies.iter().any(|body| body.id == *id);
    let mut owners: Vec<(Option<Uuid>, Option<Uuid>)> = match &filter.round {
        Some(round) => vec![(None, Some(round.controller_body_id))],
        None => {
            let parts = reader.bodies.iter().chain(&reader.moderated).filter(|id| !whole(id));
            let all = reader.organisations.iter().map(|id| (Some(*id), None));
            all.chain(parts.map(|id| (None, Some(*id)))).collect()
        }
    };
    owners.sort_unstable();
    owners.dedup();
    let txn = begin_writing(&state.db).await?;
    for (organisation_id, body_id) in owners {
        let act = Act {
            account_id: Some(reader.account().id),
            body_id,
            act: "log.export",
            subject_kind: if filter.round.is_some() { "round" } else { "log" },
            subject_id: filter.round.as_ref().map(|round| round.id),
            note: described(filter),
        };
        audit::write_of(state, &txn, organisation_id, act).await?;
    }
    txn.commit().await
}

/// Whose acts and which period, where that was asked for.
fn described(filter: &Filter) -> Option<String> {
    let day = |word: &str, day: Option<chrono::NaiveDate>| day.map(|day| format!("{word} {}.", swedish::day(day)));
    let person = filter.person.as_ref().map(|person| format!("Bara av {} ({}).", person.display_name, person.id));
    let parts = [person, day("Från", filter.asked.from), day("Till", filter.asked.until)];
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}
