//! `medmig check`: is the database reachable, up to date and unharmed?

use app::summary::{frozen_result, result};

use crate::{cli::say, database, secret, settings::Settings};

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
    let results = result::unlogged(&db).await?;
    anyhow::ensure!(results.is_empty(), "results that were changed after they were signed: {}", results.join(", "));
    say("Every result is the one that was signed.")?;
    let waiting = frozen_result::waiting(&db).await?;
    // The secret is asked for only where something was sealed with it.
    if !waiting.is_empty() {
        let wrong = frozen_result::unsealed(&secret::kept(&settings)?, &db, waiting).await?;
        anyhow::ensure!(
            wrong.is_empty(),
            "rounds whose frozen result is not the one that was sealed under this MEDMIG_SECRET: {}",
            wrong.join(", ")
        );
        say("Every result that waits to be signed is the one that was computed.")?;
    }
    let mail = app::mail::queue::count(&db).await?;
    say(format!("Mail: {} waiting to be sent, {} that could not be sent.", mail.waiting, mail.failed))?;
    db.close().await?;
    Ok(())
}
