//! What each command does.

mod backup;
mod check;
mod codes;
mod connections;
mod import;
mod mail;
mod opinion_map;
mod seed;
mod serve;
mod topics;
mod user;

use app::{
    answer::{guard::measures::Measures, writer::AnswerWriter},
    assets::Assets,
    context::{AppState, Clock},
};
use migrations::{Migrator, MigratorTrait};
use sea_orm::DatabaseConnection;

pub(crate) use self::{
    backup::{backup, restore},
    check::check,
    codes::{CodesWanted, make_codes},
    import::{PopulationFile, population},
    mail::retry,
    opinion_map::{OpinionMapWanted, opinion_map},
    seed::seed,
    seed::seed_demonstration,
    serve::serve,
    topics::{TopicsWanted, topics},
    user::{Invitee, Owner, forget_second_factor, invite},
};
use crate::{
    cli::say,
    database, secret,
    settings::{Refused, Settings},
};

/// `medmig migrate`
pub(crate) async fn migrate(settings: Settings) -> anyhow::Result<()> {
    let db = connect(&settings).await?;
    let missing = database::missing_steps(&db).await.len();
    Migrator::up(&db, None).await?;
    db.close().await?;
    say(match missing {
        0 => "The tables are up to date.".to_owned(),
        steps => format!("The tables are up to date: {steps} step(s) done."),
    })?;
    Ok(())
}

/// The database of the settings.
async fn connect(settings: &Settings) -> anyhow::Result<DatabaseConnection> {
    let cannot =
        |cause| Refused::new("MEDMIG_DATABASE_URL", format!("names a database that cannot be reached: {cause}"));
    Ok(database::connect(&settings.database.url()).await.map_err(cannot)?)
}

/// What pages and handlers share, with the machine's clock.
async fn state(settings: &Settings) -> anyhow::Result<AppState> {
    let keys = secret::keys(settings)?;
    let leptos = leptos::config::LeptosOptions::builder().output_name("medmig").build();
    let hashes = std::env::current_exe()?.with_file_name("hash.txt");
    Ok(AppState {
        db: connect(settings).await?,
        clock: Clock::System,
        keys,
        answers: AnswerWriter::default(),
        measures: Measures::default(),
        assets: Assets::read(&leptos, &hashes).into(),
        leptos,
        base_url: settings.base_url.as_str().into(),
        proxies: settings.proxies,
        components: settings.components,
    })
}
