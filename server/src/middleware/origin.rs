//! Who sent the form: a page of ours, or another site in a visitor's name?

use app::{account::sessions::COOKIE, context::AppState, error::AppError};
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, Method, header};

/// Forms of residents. They act under no session, so another site gains nothing by sending them, and the oldest browser
/// and the barest kiosk must get through. A mail program that ends the mail to staff or elected has a token and no session either (RFC 8058). Everything else that changes something is checked.
const OPEN_TO_ALL: [&str; 5] = ["/svara/", "/kvitto", "/folj/", "/arbete/post/avsluta", "/politik/post/avsluta"];

/// Where a code from a poster is typed: the start page alone, which every other address begins with.
const START: &str = "/";

/// Middleware: refuses what another site sends under a session, at sign-in, or anywhere where staff act.
pub async fn check(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if reads || is_allowed(request.uri().path(), request.headers(), &state.base_url) {
        return next.run(request).await;
    }
    tracing::warn!("refused a form that was not sent from a page of ours");
    AppError::OtherSite.into_response()
}

fn is_allowed(path: &str, headers: &HeaderMap, base_url: &str) -> bool {
    let open = path == START || OPEN_TO_ALL.iter().any(|start| path.starts_with(start));
    (open && !has_session(headers)) || is_ours(headers, base_url)
}

/// Every browser since 2023 says `Sec-Fetch-Site`; the others say `Origin`. One that says neither is not believed.
fn is_ours(headers: &HeaderMap, base_url: &str) -> bool {
    match (headers.get("sec-fetch-site"), headers.get(header::ORIGIN)) {
        (Some(site), _) => site == "same-origin",
        (None, Some(origin)) => origin == base_url,
        (None, None) => false,
    }
}

fn has_session(headers: &HeaderMap) -> bool {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    cookies.flat_map(|value| value.split(';')).any(|pair| pair.split('=').next().map(str::trim) == Some(COOKIE))
}

#[cfg(test)]
mod tests {
    use http::HeaderName;

    use super::*;

    fn allowed(path: &str, sent: &[(&'static str, &'static str)]) -> bool {
        let pairs = sent.iter().map(|(name, value)| (HeaderName::from_static(name), value.parse().unwrap()));
        is_allowed(path, &pairs.collect(), "https://medmig.example")
    }

    const SESSION: (&str, &str) = ("cookie", "other=1; __Host-medmig=token");

    #[test]
    fn an_answer_gets_through_from_the_oldest_browser() {
        assert!(allowed("/svara/HSD4", &[]));
        assert!(allowed("/svara/HSD4", &[("origin", "null")]));
        assert!(allowed("/svara/HSD4", &[("cookie", "other=__Host-medmig")]));
    }

    #[test]
    fn a_code_from_a_poster_gets_through_too_and_opens_no_other_address() {
        assert!(allowed("/", &[]));
        assert!(!allowed("/", &[SESSION]));
        assert!(!allowed("/arbete/omgang/HSD4/stang", &[]));
        assert!(!allowed("/logga-ut", &[("origin", "null")]));
    }

    #[test]
    fn under_a_session_the_form_must_be_ours() {
        assert!(allowed("/svara/HSD4", &[SESSION, ("sec-fetch-site", "same-origin")]));
        assert!(allowed("/arbete/omgang/HSD4/stang", &[SESSION, ("origin", "https://medmig.example")]));
        for other in [
            &[SESSION][..],
            &[SESSION, ("sec-fetch-site", "cross-site")],
            &[SESSION, ("sec-fetch-site", "same-site")],
            &[SESSION, ("sec-fetch-site", "none")],
            &[SESSION, ("sec-fetch-site", "cross-site"), ("origin", "https://medmig.example")],
            &[SESSION, ("origin", "https://medmig.example.evil.example")],
            &[SESSION, ("origin", "null")],
        ] {
            assert!(!allowed("/svara/HSD4", other), "{other:?}");
        }
    }

    #[test]
    fn nobody_is_signed_in_from_another_site() {
        assert!(!allowed("/logga-in", &[]));
        assert!(!allowed("/logga-in", &[("sec-fetch-site", "cross-site")]));
        assert!(allowed("/logga-in", &[("sec-fetch-site", "same-origin")]));
    }
}
