//! The registrar's forms are sent: each to its own address, each with the right to the records of that round.

use std::{fs::File, io};

use axum::{
    body::Body,
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use futures_util::{Stream, stream};
use http::{header, request::Parts};
use tokio::io::AsyncReadExt;
use uuid::Uuid;

use super::{
    decide,
    export::{self, pack::Packed},
    form,
    rules::texts_path,
    texts::texts,
};
use crate::{
    account::rights::registrar::registrar_of_round,
    context::AppState,
    error::AppError,
    forms::Sent,
    round::{actions::answer, life::NotDone},
};

/// So much of a file is read at a time.
const PIECE: usize = 64 * 1024;

/// POST: everything of the round, as the answer itself: it is kept nowhere.
pub async fn give_out(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let registrar = registrar_of_round(&state, &parts.headers, &code).await?;
    let done = match form::check_export(&sent) {
        Ok(reason) => export::export(&state, &registrar, &reason).await,
        Err(errors) => Err(NotDone::Missing(errors)),
    };
    match done {
        Ok(packed) => Ok(download(&registrar.row().code, packed)),
        Err(not_done) => answer(&state, parts, sent, Err(not_done), "").await,
    }
}

/// POST: the marked texts are given out as they stand, or masked as others are.
pub async fn decide_several(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let registrar = registrar_of_round(&state, &parts.headers, &code).await?;
    let done = match form::check_marked(&sent) {
        Ok(marked) if sent.get(form::ACT) == form::SAME => decide::mask_alike(&state, &registrar, marked).await,
        Ok(marked) => decide::release(&state, &registrar, marked).await,
        Err(errors) => Err(NotDone::Missing(errors)),
    };
    answer(&state, parts, sent, done, &texts_path(&registrar.row().code)).await
}

/// POST: one text is masked, or given out as it stands.
pub async fn decide_text(
    State(state): State<AppState>,
    Path((code, id)): Path<(String, String)>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let registrar = registrar_of_round(&state, &parts.headers, &code).await?;
    let id = Uuid::parse_str(&id).map_err(|_| AppError::NotFound)?;
    let texts = texts(&state.keys, &state.db, registrar.row()).await?;
    let text = texts.named(id).ok_or(AppError::NotFound)?;
    let done = match form::check_review(&sent, &text.text) {
        Ok(new) => decide::decide(&state, &registrar, &texts, (id, new)).await,
        Err(errors) => Err(NotDone::Missing(errors)),
    };
    answer(&state, parts, sent, done, &texts_path(&registrar.row().code)).await
}

/// A file to save, of which nobody on the way keeps a copy.
fn download(code: &str, packed: Packed) -> Response {
    let code: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
    let headers = [
        (header::CONTENT_TYPE, "application/zip".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"handlingar-{code}.zip\"")),
        (header::CONTENT_LENGTH, packed.size.to_string()),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, Body::from_stream(pieces(packed.file))).into_response()
}

/// The file, piece by piece.
fn pieces(file: File) -> impl Stream<Item = io::Result<Vec<u8>>> {
    stream::try_unfold(tokio::fs::File::from_std(file), |mut file| async move {
        let mut piece = vec![0; PIECE];
        let read = file.read(&mut piece).await?;
        piece.truncate(read);
        Ok::<_, io::Error>((0 < read).then_some((piece, file)))
    })
}
