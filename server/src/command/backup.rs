//! `medmig backup` and `medmig restore`, for SQLite. The service may run while a backup is made. PostgreSQL has programs of
//! its own for both; README says how.

use std::{
    fs::{File, OpenOptions},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

use anyhow::{Context, bail, ensure};
use sea_orm::{ConnectionTrait, DbBackend, Statement};

use crate::{
    cli::say,
    database,
    settings::{DatabaseUrl, Settings},
};

const WITH_POSTGRES: &str =
    "with PostgreSQL, back up with pg_dump and restore with pg_restore: README says how, under \"Backups\"";

/// Writes everything that is committed now into `file`, which must not be there yet, and proves that it can be read back.
///
/// The copy is one moment's (`VACUUM INTO` reads in one transaction, and nobody waits for it), without what was deleted
/// before. It holds what residents wrote: only its owner may read it. The secret is not in it.
pub(crate) async fn backup(settings: Settings, file: PathBuf) -> anyhow::Result<()> {
    let database = sqlite_file(&settings)?;
    ensure!(database.exists(), "there is no database at {}: nothing to back up", database.display());
    // VACUUM INTO fills an empty file and refuses any other.
    create(&file)?;
    let copied = copy_into(&settings, &file).await;
    if let Err(cause) = copied {
        std::fs::remove_file(&file)?;
        return Err(cause);
    }
    say(format!("Backed up to {}: {} bytes, read back and whole.", file.display(), std::fs::metadata(&file)?.len()))?;
    say("The secret (MEDMIG_SECRET, or the file beside the database) is not in it. Keep it, and keep it apart.")?;
    Ok(())
}

/// Puts the database of `file` where the settings say that the database is, which must be free, and checks it.
pub(crate) async fn restore(settings: Settings, file: PathBuf) -> anyhow::Result<()> {
    let database = sqlite_file(&settings)?.to_owned();
    // A write-ahead log that is left of another database would be played into the restored one.
    for end in ["", "-wal", "-shm", "-journal"] {
        let left = PathBuf::from(format!("{}{end}", database.display()));
        ensure!(
            !left.exists(),
            "{} is there already: stop the service and move {1}, {1}-wal and {1}-shm away first",
            left.display(),
            database.display()
        );
    }
    let fresh = beside(&database, "restoring");
    create(&fresh)?;
    let read = read_into(&file, &fresh).await;
    if read.is_err() {
        std::fs::remove_file(&fresh)?;
    }
    let missing = read.with_context(|| format!("{} cannot be restored", file.display()))?;
    std::fs::rename(&fresh, &database)?;
    sync_folder(&database)?;
    say(format!("Restored to {}.", database.display()))?;
    if settings.secret.is_none() && !beside(&database, "secret").exists() {
        say(format!(
            "Put the secret that was kept apart into {} before you serve: without it no receipt code leads to its answer.",
            beside(&database, "secret").display()
        ))?;
    }
    if missing {
        say("The backup is of an older medmig: run `medmig migrate`, then `medmig check`.")?;
        return Ok(());
    }
    super::check(settings).await
}

fn sqlite_file(settings: &Settings) -> anyhow::Result<&Path> {
    match &settings.database {
        DatabaseUrl::Sqlite(file) => Ok(file),
        DatabaseUrl::Postgres(_) => bail!(WITH_POSTGRES),
    }
}

async fn copy_into(settings: &Settings, file: &Path) -> anyhow::Result<()> {
    let target = file.to_str().context("the name of the file must be UTF-8")?;
    let db = super::connect(settings).await?;
    let copy = Statement::from_sql_and_values(DbBackend::Sqlite, "VACUUM INTO $1", [target.into()]);
    let copied = db.execute_raw(copy).await;
    db.close().await?;
    copied?;
    File::open(file)?.sync_all()?;
    sync_folder(file)?;
    // What is looked at is a copy: looking would change the file.
    let look = beside(file, "reading");
    create(&look)?;
    let read = read_into(file, &look).await;
    std::fs::remove_file(&look)?;
    read.map(drop)
}

/// Copies `file` to `fresh` and looks whether it is a database of ours that is whole. Returns whether it lacks steps that
/// this program knows.
async fn read_into(file: &Path, fresh: &Path) -> anyhow::Result<bool> {
    std::io::copy(&mut File::open(file)?, &mut OpenOptions::new().write(true).open(fresh)?)?;
    File::open(fresh)?.sync_all()?;
    let db = database::connect(&format!("sqlite://{}", fresh.display()))
        .await
        .context("it is damaged, or it is no database")?;
    let looked = look_at(&db).await;
    db.close().await?;
    looked
}

async fn look_at(db: &sea_orm::DatabaseConnection) -> anyhow::Result<bool> {
    let whole =
        database::read_back(db, "PRAGMA integrity_check").await.context("it is damaged, or it is no database")?;
    ensure!(whole == "ok", "it is damaged: {whole}");
    let loose = db.query_all_raw(Statement::from_string(DbBackend::Sqlite, "PRAGMA foreign_key_check")).await?;
    ensure!(loose.is_empty(), "it is damaged: {} rows belong to rows that are not there", loose.len());
    let steps = database::steps(db).await;
    ensure!(!steps.applied.is_empty(), "it is no database of medmig");
    ensure!(steps.unknown.is_empty(), "it was written by a newer medmig, which knows {}", steps.unknown.join(", "));
    Ok(!steps.missing.is_empty())
}

/// A new file that only its owner may read.
fn create(file: &Path) -> anyhow::Result<()> {
    let made = OpenOptions::new().write(true).create_new(true).mode(0o600).open(file);
    made.map(drop).with_context(|| format!("{} cannot be made", file.display()))
}

/// `medmig.db.secret` for `medmig.db`.
fn beside(file: &Path, what: &str) -> PathBuf {
    PathBuf::from(format!("{}.{what}", file.display()))
}

/// The name of a file outlives a power cut when its folder is on disk.
fn sync_folder(file: &Path) -> std::io::Result<()> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}
