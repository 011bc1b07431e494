//! Each request gets a number, a line in the log and a place in the metrics. None of them holds an address's parameters,
//! a query, a header, or a word that somebody wrote: only the pattern of the route.

use std::time::{Duration, Instant};

use app::context::random_bytes;
use axum::{
    extract::{MatchedPath, Request},
    middleware::Next,
    response::Response,
};
use http::{HeaderName, HeaderValue, Method};
use metrics::{SharedString, counter, histogram};
use tracing::Instrument;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// What is counted and never logged: a log's time beside a round with few answers could point at who sent which. Following often
/// comes right after answering, and the files are among them since a first visit to an answer page asks for its own.
const COUNTED_ONLY: [&str; 8] = ["/svara", "/tack", "/kvitto", "/folj", "/pkg", "/sw.js", "/healthz", "/readyz"];

/// Middleware: outermost, so that it sees what was really sent.
pub async fn observe(request: Request, next: Next) -> Response {
    let id = format!("{:016x}", u64::from_le_bytes(random_bytes()));
    let route = route(&request);
    let method = method(request.method());
    let span = tracing::info_span!("request", request.id = id);
    async move {
        let start = now();
        let mut response = next.run(request).await;
        record(&route, method, response.status().as_u16(), start.elapsed());
        if let Ok(value) = HeaderValue::from_str(&id) {
            response.headers_mut().insert(REQUEST_ID, value);
        }
        response
    }
    .instrument(span)
    .await
}

#[expect(clippy::disallowed_methods, reason = "how long a request took is measured, and decides nothing")]
fn now() -> Instant {
    Instant::now()
}

fn record(route: &str, method: &'static str, status: u16, took: Duration) {
    let label = SharedString::from(route.to_owned());
    counter!("medmig_requests_total", "route" => label.clone(), "method" => method, "status" => code(status))
        .increment(1);
    histogram!("medmig_request_seconds", "route" => label, "method" => method).record(took.as_secs_f64());
    if 500 <= status || !COUNTED_ONLY.iter().any(|start| route.starts_with(start)) {
        let duration_ms = took.as_secs_f64() * 1_000.0;
        tracing::info!(method, route, status, duration_ms, "a request was answered");
    }
}

/// The pattern of the address, as `/dialog/{slug}`.
fn route(request: &Request) -> String {
    let matched = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str);
    matched.unwrap_or("(none)").to_owned()
}

/// Names that a visitor made up do not fill the metrics.
fn method(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::POST => "POST",
        Method::HEAD => "HEAD",
        _ => "other",
    }
}

/// A status as a label, without writing it anew for the common ones.
fn code(status: u16) -> SharedString {
    match status {
        200 => SharedString::const_str("200"),
        303 => SharedString::const_str("303"),
        404 => SharedString::const_str("404"),
        422 => SharedString::const_str("422"),
        other => SharedString::from(other.to_string()),
    }
}
