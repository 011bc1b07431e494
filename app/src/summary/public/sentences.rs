//! GET: the approved sentences as JSON, each with what it says as data and what it rests on, as the page shows it.

use analysis::{answered::Possible, derived::Share};
use axum::{
    extract::{Path, State},
    response::Response,
};
use chrono::NaiveDate;
use claims::claim::{FigureRef, Ground, Kind, Said};
use http::request::Parts;
use serde::Serialize;

use super::{
    files::{asked_for, name},
    queries::PublicResult,
};
use crate::{
    context::AppState,
    error::AppError,
    round::{questionnaire::Questionnaire, rules::result_path},
    spreadsheet,
    summary::writing::{
        published::Published,
        shown::{RestsOn, Sentence},
    },
    swedish,
};

/// Where the sentences of a result are.
pub fn sentences_path(code: &str) -> String {
    format!("{}/meningar.json", result_path(code))
}

/// The file.
#[derive(Serialize)]
struct File<'a> {
    round: &'a str,
    demonstration: bool,
    /// Fingerprint of the result whose figures the sentences tell.
    result: &'a str,
    version: i32,
    approved_on: NaiveDate,
    background: &'a str,
    sentences: Vec<One<'a>>,
    /// The opinion statements that residents added while others answered: only those who answered after that were asked.
    added_statements: Vec<Added>,
    thanks: &'a str,
    /// How many are not shown, because something that they rest on has changed.
    not_shown: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    corrected_since: Option<String>,
}

/// Where a statement stands in the result, both counted from 0, as in the figures.
#[derive(Serialize)]
struct Added {
    place: usize,
    row: usize,
}

/// A sentence.
#[derive(Serialize)]
struct One<'a> {
    /// Where it stands with what it rests on.
    address: String,
    sentence: String,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    ground: Option<Ground>,
    /// What is said of which figure, counted from 0: direction and strength.
    says: &'a [Said],
    figures: Vec<Figure<'a>>,
    quotes: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    corrected_since: Option<String>,
}

/// A figure that it rests on. Of numbers there are the least and the most that the shown cells leave possible.
#[derive(Serialize)]
struct Figure<'a> {
    /// Where it stands in the result.
    #[serde(flatten)]
    at: &'a FigureRef,
    says: &'a str,
    people: Option<(u32, u32)>,
    of: Option<(u32, u32)>,
    percent: Option<(u32, u32)>,
    rows: Vec<Row<'a>>,
}

/// A row of its table.
#[derive(Serialize)]
struct Row<'a> {
    answer: &'a str,
    people: &'a str,
    share: Option<&'a str>,
}

/// GET: the sentences of the approved summary.
pub async fn json(State(state): State<AppState>, Path(code): Path<String>, parts: Parts) -> Result<Response, AppError> {
    let result = asked_for(&state, &code, &parts).await?;
    let written = result.written.as_ref().ok_or(AppError::NotFound)?;
    let text = serde_json::to_vec_pretty(&file(&result, written, &state.base_url)).map_err(anyhow::Error::from)?;
    spreadsheet::attachment(&format!("{}.json", name("meningar", &result)), "application/json", text)
}

fn file<'a>(result: &'a PublicResult, written: &'a Published, base_url: &str) -> File<'a> {
    let page = format!("{base_url}{}", result_path(&result.round.row.code));
    File {
        round: &result.round.row.code,
        demonstration: result.round.is_demonstration,
        result: written.result.as_deref().unwrap_or(&result.result.row.fingerprint),
        version: written.version,
        approved_on: swedish::local(written.approved_at).date_naive(),
        background: &written.background,
        sentences: written.sentences.iter().map(|sentence| one(sentence, &page)).collect(),
        added_statements: added(&result.wording.questionnaire),
        thanks: &written.thanks,
        not_shown: written.hidden,
        corrected_since: written.since.as_ref().map(|since| since.told()),
    }
}

fn added(asked: &Questionnaire) -> Vec<Added> {
    let questions = asked.questions.iter().enumerate();
    let all = questions.flat_map(|(place, question)| {
        let options = question.options.iter().enumerate().filter(|(_, option)| option.is_own_statement());
        options.map(move |(row, _)| Added { place, row })
    });
    all.collect()
}

fn one<'a>(sentence: &'a Sentence, page: &str) -> One<'a> {
    let claim = &sentence.claim;
    let (kind, ground) = named(claim.kind);
    let figures = claim.support.figures.iter().zip(&sentence.figures);
    One {
        address: sentence.support_path(page),
        sentence: sentence.text(),
        kind,
        ground,
        says: &claim.says,
        figures: figures.map(|(at, figure)| told(at, figure)).collect(),
        quotes: &sentence.comments,
        corrected_since: sentence.since.told(),
    }
}

fn told<'a>(at: &'a FigureRef, figure: &'a RestsOn) -> Figure<'a> {
    let rows = figure.line.iter().flat_map(|line| &line.rows);
    Figure {
        at,
        says: &figure.says,
        people: figure.told.map(|told| told.people),
        of: figure.told.map(|told| told.of),
        percent: figure.told.as_ref().and_then(percent),
        rows: rows.map(|(answer, people, share)| Row { answer, people, share: share.as_deref() }).collect(),
    }
}

/// The least and the most whole per cent.
pub(super) fn percent(told: &Possible) -> Option<(u32, u32)> {
    match told.share() {
        Share::Percent(percent) => Some((percent, percent)),
        Share::Between(low, high) => Some((low, high)),
        Share::NotShown => None,
    }
}

/// What a kind is called in the file. A topic is named in its sentence.
fn named(kind: Kind) -> (&'static str, Option<Ground>) {
    match kind {
        Kind::Participation => ("participation", None),
        Kind::Level => ("level", None),
        Kind::Difference => ("difference", None),
        Kind::Agreement => ("agreement", None),
        Kind::Division => ("division", None),
        Kind::Topic(_) => ("topic", None),
        Kind::LoneVoice => ("lone_voice", None),
        Kind::Limit(ground) => ("limit", Some(ground)),
    }
}
