//! `medmig mail`: what could not be sent.

use app::{context::Clock, mail::queue};

use crate::{cli::say, settings::Settings};

/// `medmig mail retry`
pub(crate) async fn retry(settings: Settings) -> anyhow::Result<()> {
    let db = super::connect(&settings).await?;
    let mails = queue::retry_failed(&db, &Clock::System).await?;
    db.close().await?;
    say(format!("{mails} mail(s) will be tried again."))?;
    Ok(())
}
