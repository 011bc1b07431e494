//! Rows of the table that `make bench` prints.

use std::io::Write;

use serde_json::json;

/// Appends one figure. `goal` says what is to be reached, or is empty.
pub fn row(what: &str, value: f64, unit: &str, goal: &str) {
    let line = json!({ "what": what, "value": (value * 100.0).round() / 100.0, "unit": unit, "goal": goal });
    let file = std::env::var("MEDMIG_BENCH_ROWS").unwrap_or_else(|_| "/dev/stdout".to_owned());
    let written =
        std::fs::OpenOptions::new().append(true).create(true).open(&file).and_then(|mut file| writeln!(file, "{line}"));
    if let Err(error) = written {
        drop(writeln!(std::io::stderr(), "{file}: {error}"));
    }
}
