//! The brief of the demonstration's closed round, as one of the elected reads it: the page, from the stored result, and the PDF.

use std::time::Duration;

use anyhow::Context;
use app::account::sessions::COOKIE;

use crate::{
    client::{Connection, get_as, post},
    measure::{self, Pace, Seen},
    report::row,
    service::{PASSWORD, Running},
};

/// Who reads it.
const ELECTED: &str = "fortroendevald@harnosand.example";
/// Where it stands.
const BRIEF: &str = "/politik/HSD3";

/// Measures and reports.
pub async fn measure(name: &str, running: &Running) -> anyhow::Result<()> {
    let cookie = signed_in(running, ELECTED).await?;
    let page = one_by_one(running, get_as(&cookie, BRIEF), Duration::from_secs(5)).await?;
    rows(&format!("brief page from the stored result, {name}"), &page, "under 20");
    let file = one_by_one(running, get_as(&cookie, &format!("{BRIEF}/brief.pdf")), Duration::from_secs(10)).await?;
    rows(&format!("brief as PDF from the running service, {name}"), &file, "under 500");
    Ok(())
}

fn rows(what: &str, seen: &Seen, goal: &str) {
    for share in [0.5, 0.99] {
        row(&format!("{what}, {} % within", share * 100.0), seen.within(share), "ms", goal);
    }
}

/// One reader, who asks again as soon as it is there; a second of it first, that does not count.
async fn one_by_one(running: &Running, request: Vec<u8>, time: Duration) -> anyhow::Result<Seen> {
    let again = move || request.clone();
    measure::measure(running.address, 1, Duration::from_secs(1), Pace::AsFastAsAnswered, again.clone()).await?;
    measure::measure(running.address, 1, time, Pace::AsFastAsAnswered, again).await
}

/// The cookie of a session of somebody in the demonstration.
pub async fn signed_in(running: &Running, who: &str) -> anyhow::Result<String> {
    let form = form_urlencoded::Serializer::new(String::new())
        .append_pair("email", who)
        .append_pair("password", PASSWORD)
        .finish();
    let came = Connection::open(running.address).await?.text(&post("/logga-in", &form)).await?;
    let begins = format!("set-cookie: {COOKIE}=");
    let line = came.lines().find(|line| line.to_ascii_lowercase().starts_with(&begins.to_ascii_lowercase()));
    let pair = line.and_then(|line| line.split_once(": ")?.1.split(';').next());
    Ok(pair.with_context(|| format!("{who} could not sign in"))?.to_owned())
}
