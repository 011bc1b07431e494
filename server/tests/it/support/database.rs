//! A database for each story: a copy of one that was migrated and seeded once.

use std::sync::Mutex;

use app::context::new_secret_id;
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, DbBackend};
use sea_orm_migration::MigratorTrait;
use tempfile::TempDir;
use tokio::sync::OnceCell;

/// Where the copies come from.
enum Template {
    Sqlite(TempDir),
    Postgres(String),
}

static TEMPLATE: OnceCell<Template> = OnceCell::const_new();

/// The same with the demonstration, which takes seconds to write.
static DEMONSTRATION: OnceCell<Template> = OnceCell::const_new();

/// Copies on PostgreSQL whose stories are told: the next story takes them away before their pages are ever written to the disk.
static TOLD: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Where the database of a story is, as long as it is told.
#[derive(Default)]
pub struct Own {
    /// On SQLite. It goes with this.
    folder: Option<TempDir>,
    /// The name of a copy on PostgreSQL.
    copy: Option<String>,
}

impl Own {
    fn folder(folder: TempDir) -> Self {
        Self { folder: Some(folder), copy: None }
    }

    /// What is in it now, for others to be copies of. `db` is hung up.
    async fn into_template(mut self, db: DatabaseConnection) -> Template {
        if db.get_database_backend() == DbBackend::Sqlite {
            // The writer of answers may have a connection of its own, and then the log would not be emptied by hanging up.
            db.execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await.unwrap();
        }
        db.close().await.unwrap();
        match self.copy.take() {
            Some(name) => Template::Postgres(name),
            None => Template::Sqlite(self.folder.take().unwrap()),
        }
    }
}

impl Drop for Own {
    fn drop(&mut self) {
        TOLD.lock().unwrap().extend(self.copy.take());
    }
}

/// A fresh database with the målbilder and kommuner.
pub async fn fresh() -> (DatabaseConnection, Own) {
    copy_of(TEMPLATE.get_or_init(template).await).await
}

/// One with the demonstration besides, which `seed` writes for the first story that wants it.
pub async fn demonstrated(seed: impl AsyncFnOnce(DatabaseConnection)) -> (DatabaseConnection, Own) {
    let seeded = || async {
        let (db, own) = fresh().await;
        seed(db.clone()).await;
        own.into_template(db).await
    };
    copy_of(DEMONSTRATION.get_or_init(seeded).await).await
}

async fn copy_of(template: &Template) -> (DatabaseConnection, Own) {
    match template {
        Template::Sqlite(folder) => {
            let own = tempfile::tempdir().unwrap();
            std::fs::copy(folder.path().join("medmig.db"), own.path().join("medmig.db")).unwrap();
            (server::database::connect(&sqlite(&own)).await.unwrap(), Own::folder(own))
        }
        Template::Postgres(name) => {
            let copy = format!("t{}", new_secret_id().simple());
            let admin = Database::connect(postgres()).await.unwrap();
            let told = std::mem::take(&mut *TOLD.lock().unwrap());
            for told in told {
                admin.execute_unprepared(&format!("DROP DATABASE {told} WITH (FORCE)")).await.unwrap();
            }
            admin.execute_unprepared(&format!("CREATE DATABASE {copy} TEMPLATE {name}")).await.unwrap();
            admin.close().await.unwrap();
            (server::database::connect(&postgres_at(&copy)).await.unwrap(), Own { copy: Some(copy), folder: None })
        }
    }
}

/// A database without a table.
pub async fn empty() -> (DatabaseConnection, Own) {
    let Some(url) = empty_on_postgres().await else {
        let own = tempfile::tempdir().unwrap();
        return (server::database::connect(&sqlite(&own)).await.unwrap(), Own::folder(own));
    };
    (server::database::connect(&url).await.unwrap(), Own::default())
}

/// The address of a database without a table; nothing where the stories are told on SQLite.
pub async fn empty_on_postgres() -> Option<String> {
    std::env::var("MEDMIG_TEST_POSTGRES").ok()?;
    let name = format!("e{}", new_secret_id().simple());
    let admin = Database::connect(postgres()).await.unwrap();
    admin.execute_unprepared(&format!("CREATE DATABASE {name}")).await.unwrap();
    admin.close().await.unwrap();
    Some(postgres_at(&name))
}

/// Takes away what keeps rows of the log as they are, as somebody who owns the database could.
pub async fn let_the_log_be_changed(db: &DatabaseConnection) {
    let guards: &[&str] = match db.get_database_backend() {
        DbBackend::Postgres => &["audit_entry_stays ON audit_entry"],
        _ => &["audit_entry_is_not_changed", "audit_entry_is_not_deleted"],
    };
    for guard in guards {
        db.execute_unprepared(&format!("DROP TRIGGER {guard}")).await.unwrap();
    }
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
