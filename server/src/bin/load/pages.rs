//! The answer page.

use std::time::Duration;

use crate::{
    arrange::CODE,
    client::{Connection, get},
    measure::{self, Pace},
    report::row,
    service::Running,
};

/// As fast as it goes, and at a tenth of what must be reached.
async fn as_fast_and_calm(running: &Running) -> anyhow::Result<[f64; 4]> {
    let path = format!("/svara/{CODE}");
    let request = move || get(&path);
    let fast = Pace::AsFastAsAnswered;
    measure::measure(running.address, 16, Duration::from_secs(2), fast, request.clone()).await?;
    let full = measure::measure(running.address, 16, Duration::from_secs(8), fast, request.clone()).await?;
    let tenth = Pace::PerSecond(full.per_second() / 10.0);
    let calm = measure::measure(running.address, 16, Duration::from_secs(8), tenth, request).await?;
    Ok([full.per_second(), full.within(0.5), full.within(0.99), calm.within(0.99)])
}

/// Measures and reports.
pub async fn measure(name: &str, running: &Running) -> anyhow::Result<()> {
    let [rate, median, slowest, calm] = as_fast_and_calm(running).await?;
    row(&format!("answer page, 20 questions, 16 connections, {name}"), rate, "requests/s", "3000 or more");
    row(&format!("answer page, half answered within, {name}"), median, "ms", "");
    row(&format!("answer page, 99 % answered within, {name}"), slowest, "ms", "");
    row(&format!("answer page at a tenth of the rate, 99 % within, {name}"), calm, "ms", "at most 10");
    let (_, bytes) = Connection::open(running.address).await?.send(&get(&format!("/svara/{CODE}"))).await?;
    row(&format!("answer page with its headers, compressed, {name}"), bytes as f64, "bytes", "");
    Ok(())
}
