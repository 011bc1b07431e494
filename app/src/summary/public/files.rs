//! GET: the result as files, with the same figures as the page.

use axum::{
    extract::{Path, State},
    response::Response,
};
use chrono::Datelike;
use http::request::Parts;
use tokio::task::spawn_blocking;

use super::{
    columns::COLUMNS,
    lines::{Value, lines},
    queries::{PublicResult, public_result},
    workbook::workbook,
};
use crate::{
    context::AppState,
    dialogue::rules::last_day,
    error::AppError,
    request,
    round::rules::result_path,
    spreadsheet::{self, harmless, list},
    summary::{corrected::tables, elected::rules::ended},
    swedish,
    words::Words,
};

/// A workbook, as browsers know it.
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// Where a file of a result is, by its ending.
pub fn file_path(code: &str, ending: &str) -> String {
    format!("{}/resultat.{ending}", result_path(code))
}

/// In the query: which version of the result, where it is not the newest.
pub const VERSION: &str = "version";

/// Reads [`VERSION`]: none where nothing is asked for.
///
/// # Errors
/// [`AppError::NotFound`] for what is no number.
pub fn asked_version(asked: &str) -> Result<Option<i32>, AppError> {
    if asked.is_empty() {
        return Ok(None);
    }
    asked.parse().map(Some).map_err(|_| AppError::NotFound)
}

/// The result that a file is asked of, of the version that the query names.
pub(super) async fn asked_for(state: &AppState, code: &str, parts: &Parts) -> Result<PublicResult, AppError> {
    public_result(state, code, asked_version(&request::query(parts, VERSION))?).await
}

/// GET: the lines as CSV, for the Excel of a kommun.
pub async fn csv(State(state): State<AppState>, Path(code): Path<String>, parts: Parts) -> Result<Response, AppError> {
    let result = asked_for(&state, &code, &parts).await?;
    let mut rows = list(Vec::new()).map_err(anyhow::Error::from)?;
    rows.write_record(COLUMNS.map(|column| column.heading)).map_err(anyhow::Error::from)?;
    for line in lines(&result) {
        rows.write_record(line.values().map(cell)).map_err(anyhow::Error::from)?;
    }
    let file = rows.into_inner().map_err(|cause| anyhow::Error::from(cause.into_error()))?;
    spreadsheet::download(&name("resultat", &result), file)
}

fn cell(value: Value) -> String {
    match value {
        Value::Nothing => String::new(),
        Value::Words(text) => harmless(&text),
        // A negative number begins with a sign and is no formula.
        Value::Number(number) => number.to_string(),
    }
}

/// GET: the same as a workbook.
pub async fn xlsx(State(state): State<AppState>, Path(code): Path<String>, parts: Parts) -> Result<Response, AppError> {
    let result = asked_for(&state, &code, &parts).await?;
    let (name, about, signed_at) =
        (name("resultat", &result), about(&result, &state.base_url), result.result.row.signed_at);
    let write = move || workbook(lines(&result).into_iter().map(|line| line.values()).collect(), &about, signed_at);
    let file = spawn_blocking(write).await.map_err(anyhow::Error::from)?.map_err(anyhow::Error::from)?;
    spreadsheet::attachment(&format!("{name}.xlsx"), XLSX, file)
}

/// GET: what was signed, byte for byte, so that anybody can compute its fingerprint.
pub async fn json(State(state): State<AppState>, Path(code): Path<String>, parts: Parts) -> Result<Response, AppError> {
    let result = asked_for(&state, &code, &parts).await?;
    let name = format!("{}.json", name("resultat", &result));
    spreadsheet::attachment(&name, "application/json", result.result.row.json.into_bytes())
}

/// "resultat-HSD3"; "resultat-HSD3-ersatt-1" of one that another supersedes; "-pahittat" of a demonstration, also where a file has no
/// room to say it.
pub(super) fn name(what: &str, result: &PublicResult) -> String {
    let superseded = result.superseded_by.as_ref().map(|_| format!("-ersatt-{}", result.result.row.version));
    let made_up = if result.round.is_demonstration { "-pahittat" } else { "" };
    format!("{what}-{}{}{made_up}", result.round.row.code, superseded.unwrap_or_default())
}

/// What the file is about, by name, with the public note on the round.
fn about(result: &PublicResult, base_url: &str) -> Vec<(&'static str, String)> {
    let (round, signed) = (&result.round, &result.result.row);
    let answered = last_day(ended(&round.row));
    let population = &result.population;
    let known = !population.people.is_empty();
    let source = known.then(|| population.source_in_words(Words::swedish(), answered.year()));
    let note = result.note.as_ref().map(|note| ("Meddelande om frågorna", note.text.text.clone()));
    let facts = vec![
        ("Frågorna", round.row.title.clone()),
        ("Plats", round.official_place.clone()),
        ("Sista svarsdag", swedish::day(answered)),
        ("Underskrivet", swedish::day_of(signed.signed_at)),
        ("Fingeravtryck (SHA-256 av JSON-filen)", signed.fingerprint.clone()),
        ("Befolkning", source.unwrap_or_else(|| Words::swedish().missing_no_figures())),
        ("Tillförlitlighet", Words::swedish().beside_unweighted()),
        ("Adress", format!("{base_url}{}", result_path(&round.row.code))),
    ];
    let made_up = round.is_demonstration.then(|| ("Demonstration", "Svaren är påhittade.".to_owned()));
    let corrected = result.corrections.iter().map(|correction| ("Rättelse", correction.told()));
    let tables =
        tables(Words::swedish(), &result.result.figures).into_iter().map(|told| ("Tabellerna efter rättelsen", told));
    let superseded = result.superseded_by.as_ref().map(|by| ("Ersatt av en senare version", by.told()));
    made_up.into_iter().chain(facts).chain(corrected).chain(tables).chain(superseded).chain(note).collect()
}
