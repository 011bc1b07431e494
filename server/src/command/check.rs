//! `medmig check`: is the database reachable, up to date and unharmed?

use crate::{cli::say, database, settings::Settings};

/// Looks, says what it found, and fails at the first thing that is wrong.
pub(crate) async fn check(settings: Settings) -> anyhow::Result<()> {
    let db = super::connect(&settings).await?;
    say("The database answers.")?;
    let missing = database::missing_steps(&db).await;
    anyhow::ensure!(missing.is_empty(), "the tables are not up to date: run `medmig migrate` ({})", missing.join(", "));
    say("The tables are up to date.")?;
    let wrong = database::what_is_not_durable(&db).await?;
    anyhow::ensure!(wrong.is_empty(), "an answer could be lost in a power cut: {}", wrong.join("; "));
    say("What is acknowledged outlives a power cut.")?;
    let acts = app::record::audit::verify(&db).await?;
    say(format!("The log of acts is whole: {acts} rows, each following from the one before."))?;
    let results = app::summary::result::unlogged(&db).await?;
    anyhow::ensure!(results.is_empty(), "results that were changed after they were signed: {}", results.join(", "));
    say("Every result is the one that was signed.")?;
    let mail = app::mail::queue::count(&db).await?;
    say(format!("Mail: {} waiting to be sent, {} that could not be sent.", mail.waiting, mail.failed))?;
    db.close().await?;
    Ok(())
}
