//! A database for each story: a copy of one that was migrated and seeded once.

use app::context::new_secret_id;
use sea_orm::{ConnectionTrait, Database, DatabaseConnection};
use sea_orm_migration::MigratorTrait;
use tempfile::TempDir;
use tokio::sync::OnceCell;

/// Where the copies come from.
enum Template {
    Sqlite(TempDir),
    Postgres(String),
}

static TEMPLATE: OnceCell<Template> = OnceCell::const_new();

/// A fresh database with the målbilder and kommuner. The folder, if any, goes when it is dropped.
pub async fn fresh() -> (DatabaseConnection, Option<TempDir>) {
    match TEMPLATE.get_or_init(template).await {
        Template::Sqlite(folder) => {
            let own = tempfile::tempdir().unwrap();
            std::fs::copy(folder.path().join("medmig.db"), own.path().join("medmig.db")).unwrap();
            (server::database::connect(&sqlite(&own)).await.unwrap(), Some(own))
        }
        Template::Postgres(name) => {
            let copy = format!("t{}", new_secret_id().simple());
            let admin = Database::connect(postgres()).await.unwrap();
            admin.execute_unprepared(&format!("CREATE DATABASE {copy} TEMPLATE {name}")).await.unwrap();
            admin.close().await.unwrap();
            (server::database::connect(&postgres_at(&copy)).await.unwrap(), None)
        }
    }
}

/// A database without a table.
pub async fn empty() -> (DatabaseConnection, Option<TempDir>) {
    if std::env::var("MEDMIG_TEST_POSTGRES").is_err() {
        let own = tempfile::tempdir().unwrap();
        return (server::database::connect(&sqlite(&own)).await.unwrap(), Some(own));
    }
    let name = format!("e{}", new_secret_id().simple());
    let admin = Database::connect(postgres()).await.unwrap();
    admin.execute_unprepared(&format!("CREATE DATABASE {name}")).await.unwrap();
    admin.close().await.unwrap();
    (server::database::connect(&postgres_at(&name)).await.unwrap(), None)
}

async fn template() -> Template {
    if std::env::var("MEDMIG_TEST_POSTGRES").is_err() {
        let folder = tempfile::tempdir().unwrap();
        fill(&sqlite(&folder)).await;
        return Template::Sqlite(folder);
    }
    let name = format!("template_{}", new_secret_id().simple());
    let admin = Database::connect(postgres()).await.unwrap();
    admin.execute_unprepared(&format!("CREATE DATABASE {name}")).await.unwrap();
    fill(&postgres_at(&name)).await;
    Template::Postgres(name)
}

async fn fill(url: &str) {
    let db = server::database::connect(url).await.unwrap();
    migrations::Migrator::up(&db, None).await.unwrap();
    db.close().await.unwrap();
}

fn sqlite(folder: &TempDir) -> String {
    format!("sqlite://{}", folder.path().join("medmig.db").display())
}

fn postgres() -> String {
    std::env::var("MEDMIG_TEST_POSTGRES").unwrap()
}

fn postgres_at(name: &str) -> String {
    let url = postgres();
    let (server, _) = url.rsplit_once('/').unwrap();
    format!("{server}/{name}")
}
