//! `/HSD4`: the code of a round as the whole address, as people type it from a poster.

use axum::{
    extract::{Request, State},
    response::{IntoResponse, Response},
};
use http::request::Parts;
use sea_orm::DbErr;

use super::receipt::ReceiptCode;
use crate::{context::AppState, error::AppError, forms::see_other, request, round::queries::round_by_code, shell};

/// What stands at an address that no page has: the way to the questions where it is a round's code, to where receipt codes belong where it is
/// one of these, else that there is nothing.
pub async fn show(State(state): State<AppState>, asked: Request) -> Response {
    let (parts, body) = asked.into_parts();
    if is_receipt(parts.uri.path()) {
        return see_other(&request::words_of(&parts).link("/kvitto")).into_response();
    }
    match way(&state, &parts).await {
        Ok(Some(way)) => way,
        Ok(None) => shell::show(State(state), Request::from_parts(parts, body)).await,
        Err(error) => error.into_response(),
    }
}

/// Whether somebody has typed a receipt code as the address, or nearly: the page that tells that there is nothing would hold it in its links.
fn is_receipt(path: &str) -> bool {
    // No code has a sign that parts the fields of a form, so this undoes what browsers write for spaces and dashes.
    let typed = form_urlencoded::parse(path.trim_start_matches('/').as_bytes()).next();
    typed.is_some_and(|(typed, _)| ReceiptCode::is_shape_of(&typed))
}

/// The way to the round whose code `parts` ask for, if it is one's. What is no word is no code, and is looked for nowhere.
async fn way(state: &AppState, parts: &Parts) -> Result<Option<Response>, AppError> {
    let Some(code) = parts.uri.path().strip_prefix('/').filter(|code| parts.method.is_safe() && !code.is_empty())
    else {
        return Ok(None);
    };
    match round_by_code(&state.db, code).await {
        Ok(round) => see_other(&request::words_of(parts).link(&round.path())).map(Some),
        Err(DbErr::RecordNotFound(_)) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_receipt_code_is_known_however_a_browser_writes_it_in_an_address() {
        for path in ["/0000-0000-0000", "/zzzz%20zzzz%20zzzz", "/0000%E2%80%930000%E2%80%930001", "/000000000000"] {
            assert!(is_receipt(path), "{path}");
        }
        for path in ["/", "/HSD4", "/om", "/dialog/0000-0000-0000", "/finns-inte"] {
            assert!(!is_receipt(path), "{path}");
        }
    }
}
