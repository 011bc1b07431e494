//! `medmig seed` and `medmig seed --demo`: what every installation starts with, and something to try.

use app::{account::passwords, context::random_bytes};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use seeds::demonstration::demonstration;

use crate::{
    cli::say,
    settings::{Secret, Settings},
};

/// Writes the målbilder, the municipalities and the standard questions, and says what that changed.
pub(crate) async fn seed(settings: Settings) -> anyhow::Result<()> {
    let db = super::connect(&settings).await?;
    let report = seeds::standard::seed(&db).await?;
    say(report.to_string().trim_end())?;
    db.close().await?;
    Ok(())
}

/// The same, and the demonstration with its sign-ins, which are printed.
pub(crate) async fn seed_demonstration(settings: Settings) -> anyhow::Result<()> {
    let password = match &settings.demo_password {
        Some(Secret(password)) => password.clone(),
        None => URL_SAFE_NO_PAD.encode(random_bytes::<12>()),
    };
    let state = super::state(&settings).await?;
    let report = seeds::staged::seed_demonstration(&state, &passwords::hash(&password).await?).await?;
    state.db.close().await?;
    say(report.to_string().trim_end())?;
    say(format_args!(
        "\nThe demonstration's sign-ins at {}/logga-in (made up; never on a real installation):",
        settings.base_url
    ))?;
    for account in demonstration()?.accounts {
        say(format_args!("  {:<45} {} ({:?})", account.email, account.display_name, account.role))?;
    }
    say(format_args!("  The password of each is {password}"))?;
    Ok(())
}
