//! The thanks come in the answer to what was sent, at no address of their own.

use axum::{body::Body, extract::Request, response::Response};
use http::request::Parts;
use leptos::prelude::provide_context;

use crate::{context::AppState, error::AppError, forms::FormState, shell};

/// The page that says thanks, or that the answer came too late. `form` holds what was typed into it.
pub(crate) async fn say_thanks(
    state: &AppState,
    mut parts: Parts,
    thanks: impl Clone + Send + Sync + 'static,
    form: FormState,
) -> Response {
    // With its query: it says the language, and whether this is a screen that many use.
    let query = parts.uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    match format!("/tack{query}").parse() {
        Ok(uri) => parts.uri = uri,
        Err(cause) => AppError::Internal(anyhow::Error::from(cause)).log(),
    }
    let page = Request::from_parts(parts, Body::empty());
    let context = move || {
        provide_context(thanks.clone());
        provide_context(form.clone());
    };
    shell::render(state, page, context).await
}
