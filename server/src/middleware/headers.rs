//! Headers that tell browsers what not to do, on everything we send.

use app::context::AppState;
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use http::{
    HeaderMap, HeaderName, HeaderValue, Method,
    header::{
        CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS,
    },
};

/// The same on every response. `same-origin`, not `no-referrer`: with the latter a browser that lacks `Sec-Fetch-Site`
/// sends `Origin: null`, and a form of ours could not be told from that of another site.
const ALWAYS: [(HeaderName, &str); 5] = [
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// For what is not a page; pages say more themselves.
const NOTHING_ALLOWED: HeaderValue = HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'");

/// Half a year.
const HTTPS_ONLY: HeaderValue = HeaderValue::from_static("max-age=15768000");

/// Where pages hold what belongs to one person: answers, receipt codes, what somebody follows, the work of staff.
const PERSONAL: [&str; 9] =
    ["/svara", "/tack", "/kvitto", "/folj", "/logga-in", "/logga-ut", "/inbjudan", "/arbete", "/politik"];

/// Middleware: adds what the response does not say itself.
pub async fn add(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let kept = keeping(request.method(), request.uri().path());
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if state.base_url.starts_with("https://") {
        headers.insert(STRICT_TRANSPORT_SECURITY, HTTPS_ONLY);
    }
    unless_there(headers, CONTENT_SECURITY_POLICY, NOTHING_ALLOWED);
    unless_there(headers, CACHE_CONTROL, kept);
    response
}

fn unless_there(headers: &mut HeaderMap, name: HeaderName, value: HeaderValue) {
    headers.entry(name).or_insert(value);
}

/// What is personal is kept nowhere; other pages are asked for anew each time.
fn keeping(method: &Method, path: &str) -> HeaderValue {
    let personal = PERSONAL
        .iter()
        .any(|start| path.strip_prefix(start).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')));
    HeaderValue::from_static(if personal || *method != Method::GET { "no-store" } else { "no-cache" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_personal_is_kept_nowhere() {
        for path in ["/svara/HSD4", "/arbete", "/arbete/omgang/HSD4", "/logga-in", "/tack"] {
            assert_eq!(keeping(&Method::GET, path), "no-store", "{path}");
        }
        assert_eq!(keeping(&Method::POST, "/"), "no-store");
        for path in ["/", "/malbild/x", "/svarare"] {
            assert_eq!(keeping(&Method::GET, path), "no-cache", "{path}");
        }
    }
}
