//! The log: JSON lines for machines, or lines for people. What may never stand in it is in ARCHITECTURE.md.

use std::{io::IsTerminal, panic::Location};

use tracing_subscriber::{EnvFilter, fmt};

use crate::settings::LogSetting;

/// Would log what a device sent, byte by byte, where it cannot read it. We log that it was refused, and why.
const SILENT: &str = "webauthn_rs=off,webauthn_rs_core=off";

/// Starts logging to standard output, once per process.
pub fn start(setting: &LogSetting) {
    std::panic::set_hook(Box::new(|panic| told_by_place(panic.location())));
    let lines = fmt().with_env_filter(EnvFilter::new(format!("{},{SILENT}", setting.levels)));
    if setting.pretty {
        lines.with_ansi(std::io::stdout().is_terminal()).with_target(false).init();
    } else {
        lines.json().flatten_event(true).with_span_list(false).init();
    }
}

/// A panic is told by where it happened, never in its own words: they may hold what a person wrote, as those of a text that was cut between
/// two bytes of a letter do.
fn told_by_place(place: Option<&Location<'_>>) {
    tracing::error!(place = place.map(ToString::to_string), "panicked");
}
