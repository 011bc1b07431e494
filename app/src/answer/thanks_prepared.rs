//! The thanks for an answer, which come with every one that is sent: written once, with a code that is nobody's, and given to
//! each with their own code and its picture.

use std::sync::{Arc, LazyLock};

use axum::response::Response;
use http::request::Parts;
use print::qr::{Drawn, drawn};
use uuid::Uuid;

use super::{
    actions::new_receipt,
    first_visit::asks_for_nothing_else,
    receipt::ReceiptCode,
    thanks::{Thanks, way_back},
    thanks_said::say_thanks,
};
use crate::{
    context::AppState, forms::FormState, memory::Memory, prepared::PreparedPage, request,
    round::queries::ResidentRound, words::Words,
};

/// By round and language, and whether an answer was changed.
type Key = (Uuid, &'static str, bool);

/// Thanks, and the round they were written of.
type Known = Arc<(PreparedPage, ResidentRound)>;

static THANKS: LazyLock<Memory<Key, Known>> = LazyLock::new(Memory::new);

/// The page that thanks for an answer that was sent to `parts`' address.
pub(super) async fn say(state: &AppState, parts: Parts, thanks: Thanks) -> Response {
    match prepared(state, &parts, &thanks).await {
        Some(page) => page,
        None => say_thanks(state, parts, thanks, FormState::default()).await,
    }
}

async fn prepared(state: &AppState, parts: &Parts, thanks: &Thanks) -> Option<Response> {
    let words = request::words_of(parts);
    if !asks_for_nothing_else(parts, words) {
        return None;
    }
    let key = (thanks.round.row.id, words.code(), thanks.is_change);
    let is_old = |known: &Known| known.1 != thanks.round;
    let write = || async {
        let page = written(state, parts, thanks, words).await.ok_or(())?;
        Ok::<_, ()>(Arc::new((page, thanks.round.clone())))
    };
    let known = THANKS.get(key, is_old, write).await.ok()?;
    if is_old(&known) {
        return None;
    }
    let values = values(state, words, &thanks.receipt)?;
    Some(known.0.with(&values.each_ref().map(String::as_str), &parts.headers))
}

async fn written(state: &AppState, parts: &Parts, thanks: &Thanks, words: Words) -> Option<PreparedPage> {
    let thanks = Thanks { receipt: new_receipt(), ..thanks.clone() };
    let values = values(state, words, &thanks.receipt)?;
    let page = say_thanks(state, parts.clone(), thanks, FormState::default()).await;
    PreparedPage::of(page, |_| Some(values.to_vec())).await
}

/// What is a person's own in the page: the code, and the size and the path of its picture.
fn values(state: &AppState, words: Words, receipt: &ReceiptCode) -> Option<[String; 3]> {
    let Drawn { side, path } = drawn(&way_back(state, words, receipt)).ok()?;
    Some([receipt.to_string(), format!("0 0 {side} {side}"), path])
}
