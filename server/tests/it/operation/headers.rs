//! Headers of security on pages, on what is not a page, and on failures.

use std::collections::BTreeSet;

use app::entity::{membership::Role, round::RoundState};
use axum::{body::Body, extract::Request};
use scraper::{Html, Selector};

use crate::support::{TestApp, page::Page};

const HEADERS: [(&str, &str); 5] = [
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("strict-transport-security", "max-age=15768000"),
];

#[tokio::test]
async fn everything_carries_the_headers() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut visitor = app.visitor();
    let mut seen = BTreeSet::new();

    for path in ["/", &round.path(), "/finns-inte", "/healthz", "/pkg/finns-inte.js", "/arbete"] {
        let page = visitor.get(path).await;
        for (name, value) in HEADERS {
            assert_eq!(page.headers.get(name).map(|v| v.to_str().unwrap()), Some(value), "{path}: {name}");
        }
        let policy = page.headers["content-security-policy"].to_str().unwrap();
        assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe-inline"), "{path}: {policy}");
        assert!(seen.insert(page.headers["x-request-id"].clone()), "{path}: every request has a number of its own");
    }
}

#[tokio::test]
async fn pages_are_never_stored_where_they_are_personal() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut visitor = app.visitor();

    for (path, kept) in [("/", "no-cache"), ("/om", "no-cache"), (&*round.path(), "no-store"), ("/arbete", "no-store")]
    {
        assert_eq!(visitor.get(path).await.headers["cache-control"], kept, "{path}");
    }
}

#[tokio::test]
async fn every_script_carries_the_nonce_of_its_own_page() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let mut seen = BTreeSet::new();

    for path in [round.path(), round.path(), round.work_path()] {
        let page = moderator.get(&path).await;
        page.assert_status(200);
        let nonce = nonce_of(&page);
        assert!(20 <= nonce.len() && seen.insert(nonce.clone()), "{path}: {nonce} is short or was used before");
        for script in scripts(&page) {
            assert_eq!(script.as_deref(), Some(nonce.as_str()), "{path}");
        }
    }
}

fn nonce_of(page: &Page) -> String {
    let policy = page.headers["content-security-policy"].to_str().unwrap();
    let (_, rest) = policy.split_once("'nonce-").unwrap();
    rest.split_once('\'').unwrap().0.to_owned()
}

/// The nonce of each script, inline or fetched.
fn scripts(page: &Page) -> Vec<Option<String>> {
    let selector = Selector::parse("script, link[rel=modulepreload]").unwrap();
    let nonces = Html::parse_document(&page.body);
    nonces.select(&selector).map(|e| e.value().attr("nonce").map(str::to_owned)).collect()
}

#[tokio::test]
async fn a_page_is_sent_compressed_to_who_can_read_it() {
    let app = TestApp::new().await;
    let mut visitor = app.visitor();

    for read in ["gzip", "gzip, deflate, br, zstd"] {
        let asked = Request::get("/om").header("accept-encoding", read).body(Body::empty()).unwrap();
        assert_eq!(visitor.send(asked).await.headers["content-encoding"], "gzip");
    }
    assert_eq!(visitor.get("/om").await.headers.get("content-encoding"), None);
}
