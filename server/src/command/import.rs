//! `medmig import`: what comes from elsewhere.

use std::path::PathBuf;

use anyhow::Context;
use app::{
    summary::population::{import, import::Report, table},
    swedish,
};
use chrono::Datelike;
use clap::Args;

use crate::{cli::say, settings::Settings};

/// Which table, as it is written on the command line.
#[derive(Debug, Args)]
pub(crate) struct PopulationFile {
    /// The table: UTF-8, with commas, semicolons or tabs between fields. The first line names the columns, in any order:
    /// "kommun" (or "region", "kod"): a kommun's code with or without its name, as 2281 or "2281 Sundsvall", or the two digits
    /// of a county, for its region; "år" ("year"): counted on its last day; "kön" ("sex"): kvinnor, män, or totalt; "ålder"
    /// ("age"): 0 to 99 and 100+ in whole years, or totalt; "antal" ("folkmängd", "count"): how many. Each place needs a line
    /// for both sexes at every age. Lines of totals are only compared. Places that are not in the service are left out
    file: PathBuf,
    /// Who counted, as the pages say it
    #[arg(long, default_value = "SCB, folkmängd efter ålder och kön")]
    source: String,
}

/// `medmig import population`
pub(crate) async fn population(settings: Settings, wanted: PopulationFile) -> anyhow::Result<()> {
    let name = wanted.file.display().to_string();
    let bytes = std::fs::read(&wanted.file).with_context(|| format!("cannot read {name}"))?;
    let state = super::state(&settings).await?;
    let this_year = swedish::local(state.clock.now()).year();
    let places = table::read(&bytes, this_year).with_context(|| name.clone())?;
    let report = import::import(&state, &places, wanted.source.trim()).await.with_context(|| name)?;
    state.db.close().await?;
    tell(&report)
}

fn tell(report: &Report) -> anyhow::Result<()> {
    for sentence in &report.said {
        say(sentence)?;
    }
    say(format_args!("Read in: {}. The same as before: {}.", report.written, report.unchanged))?;
    if !report.unknown.is_empty() {
        say(format_args!("Left out, since they are not in the service: {}.", report.unknown.join(", ")))?;
    }
    say("Results that are signed from now on stand beside the newest figures. Signed ones keep theirs.")?;
    Ok(())
}
