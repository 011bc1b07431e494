//! GET `/svara/{code}`: the form as everybody sees it who comes for the first time. It is the page most often asked for, and
//! differs by a receipt code and a stamp alone, so it is written once and kept prepared until something in it changes.

use std::sync::{Arc, LazyLock};

use axum::{
    body::Body,
    extract::{Path, Request, State},
    response::Response,
};
use chrono::NaiveDate;
use http::request::Parts;
use uuid::Uuid;

use super::{
    actions::new_receipt,
    form,
    guard::stamp,
    page::{Found, find},
};
use crate::{
    context::AppState,
    memory::Memory,
    prepared::{PreparedPage, between},
    request,
    round::{queries::ResidentRound, wording::Wording},
    shell, swedish,
    words::{self, Words},
};

/// By round and language.
type Key = (Uuid, &'static str);

/// A form, and what it was written of.
struct Form {
    page: PreparedPage,
    round: ResidentRound,
    asked: Arc<Wording>,
    /// It says how many days are left.
    day: NaiveDate,
}

static FORMS: LazyLock<Memory<Key, Arc<Form>>> = LazyLock::new(Memory::new);

/// The form; or, where there is something else to show, the page that says it.
pub async fn show(State(state): State<AppState>, Path(code): Path<String>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    match form_of(&state, &code, &parts).await {
        Some(form) => form,
        None => shell::show(State(state), Request::from_parts(parts, body)).await,
    }
}

/// The form of an open round, asked for by its own address. A fault is left to the page to tell.
async fn form_of(state: &AppState, code: &str, parts: &Parts) -> Option<Response> {
    let words = request::words_of(parts);
    let Ok(Found::Open(round, asked)) = find(state, code, words).await else { return None };
    if parts.uri.path() != round.path() || !asks_for_nothing_else(parts, words) {
        return None;
    }
    let (now, key) = (state.clock.now(), (round.row.id, words.code()));
    let day = swedish::local(now).date_naive();
    let is_old = |form: &Arc<Form>| form.day != day || !Arc::ptr_eq(&form.asked, &asked) || form.round != *round;
    let write = || async {
        let page = written(state, parts).await.ok_or(())?;
        Ok::<_, ()>(Arc::new(Form { page, round: (*round).clone(), asked: asked.clone(), day }))
    };
    let form = FORMS.get(key, is_old, write).await.ok()?;
    // Another request is writing it anew just now.
    if is_old(&form) {
        return None;
    }
    let receipt = new_receipt().to_string();
    let shown = stamp::stamp(&state.keys, &round.row.code, now);
    Some(form.page.with(&[&receipt, &shown], &parts.headers))
}

/// Whether the address says nothing but the language.
pub(super) fn asks_for_nothing_else(parts: &Parts, words: Words) -> bool {
    parts.uri.query().is_none_or(|query| query == format!("{}={}", words::FIELD, words.code()))
}

async fn written(state: &AppState, parts: &Parts) -> Option<PreparedPage> {
    let asked = Request::from_parts(parts.clone(), Body::empty());
    let page = shell::render(state, asked, || ()).await;
    let field = |page: &str, name| between(page, &format!(r#"name="{name}" value=""#), "\"").map(str::to_owned);
    PreparedPage::of(page, |page| [form::RECEIPT, stamp::FIELD].into_iter().map(|name| field(page, name)).collect())
        .await
}
