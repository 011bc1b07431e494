//! `medmig seed` and `medmig seed --demo`: what every installation starts with, and something to try.

use app::{
    account::passwords,
    context::random_bytes,
    entity::{membership::Role, round::RoundState},
    round::rules::{answer_path, brief_path},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use seeds::demonstration::{Demonstration, Dialogue, demonstration};

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

/// The same, and the demonstration. Where to begin with it and its sign-ins are printed.
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
    let data = demonstration()?;
    for account in &data.accounts {
        say(format_args!("  {:<45} {} ({:?})", account.email, account.display_name, account.role))?;
    }
    say(format_args!("  The password of each is {password}"))?;
    say("\nWhere to begin (as it was when it was seeded; its rounds end in time):")?;
    for dialogue in &data.dialogues {
        for place in places(&data, dialogue) {
            say(format_args!("  {}{place}", settings.base_url))?;
        }
    }
    Ok(())
}

/// Where the questions of a dialogue are answered, and where its first closed round is read, by whom.
fn places(data: &Demonstration, dialogue: &Dialogue) -> Vec<String> {
    let round = |state: RoundState| dialogue.rounds.iter().find(|round| round.state == state);
    let reader = data.accounts.iter().find(|account| {
        account.role == Role::ElectedRepresentative
            && account.organisation == dialogue.organisation
            && account.body.as_ref() == Some(&dialogue.deciding_body)
    });
    let answer = round(RoundState::Open).map(|open| format!("{} to answer: {}", answer_path(&open.code), open.title));
    let brief = round(RoundState::Closed).zip(reader).map(|(closed, reader)| {
        format!("{} the brief, for {}: {}", brief_path(&closed.code), reader.email, closed.title)
    });
    answer.into_iter().chain(brief).collect()
}
