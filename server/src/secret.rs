//! The installation's secret: from the settings, or made once and kept beside the SQLite file.

use std::{
    fs::OpenOptions,
    io::{ErrorKind, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

use app::context::{Keys, random_bytes};

use crate::settings::{DatabaseUrl, Refused, Secret, Settings};

/// The keys of this installation, made now if it has none.
///
/// # Errors
/// [`Refused`] when no secret is set and the file that keeps it cannot be read or written.
pub fn keys(settings: &Settings) -> Result<Keys, Refused> {
    if let (None, DatabaseUrl::Sqlite(database)) = (&settings.secret, &settings.database) {
        let file = beside(database);
        make(&file).map_err(|cause| without(&file, &cause))?;
    }
    kept(settings)
}

/// The keys of an installation that has some: with others nothing that it sealed could be opened.
///
/// # Errors
/// [`Refused`] when no secret is set and there is no file that keeps it.
pub fn kept(settings: &Settings) -> Result<Keys, Refused> {
    match (&settings.secret, &settings.database) {
        (Some(Secret(secret)), _) => Ok(Keys::new(secret.as_bytes())),
        (None, DatabaseUrl::Sqlite(database)) => {
            let file = beside(database);
            let secret = std::fs::read_to_string(&file).map_err(|cause| without(&file, &cause))?;
            Ok(Keys::new(secret.trim().as_bytes()))
        }
        (None, DatabaseUrl::Postgres(_)) => Err(Refused::new("MEDMIG_SECRET", "must be set with PostgreSQL")),
    }
}

fn beside(database: &Path) -> PathBuf {
    PathBuf::from(format!("{}.secret", database.display()))
}

fn without(file: &Path, cause: &std::io::Error) -> Refused {
    Refused::new("MEDMIG_SECRET", format!("is not set, and {} cannot be read or written: {cause}", file.display()))
}

/// Writes a new secret that only the owner may read, unless there is one already.
fn make(file: &Path) -> std::io::Result<()> {
    let hex: String = random_bytes::<32>().iter().map(|byte| format!("{byte:02x}")).collect();
    match OpenOptions::new().write(true).create_new(true).mode(0o600).open(file) {
        Ok(mut new) => new.write_all(hex.as_bytes()).and_then(|()| new.sync_all()),
        Err(cause) if cause.kind() == ErrorKind::AlreadyExists => Ok(()),
        Err(cause) => Err(cause),
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn settings(file: &Path) -> Settings {
        let url = format!("sqlite://{}", file.display());
        Settings::read(|name| (name == "MEDMIG_DATABASE_URL").then(|| url.clone())).unwrap()
    }

    #[test]
    fn the_secret_is_made_once_and_only_its_owner_may_read_it() {
        let folder = tempfile::tempdir().unwrap();
        let settings = settings(&folder.path().join("medmig.db"));
        let first = keys(&settings).unwrap().mac("test", b"x");
        assert_eq!(keys(&settings).unwrap().mac("test", b"x"), first);
        let kept = std::fs::metadata(folder.path().join("medmig.db.secret")).unwrap();
        assert_eq!((kept.permissions().mode() & 0o777, kept.len()), (0o600, 64));
    }

    #[test]
    fn whoever_only_looks_makes_no_secret() {
        let folder = tempfile::tempdir().unwrap();
        let settings = settings(&folder.path().join("medmig.db"));
        assert!(kept(&settings).unwrap_err().to_string().starts_with("MEDMIG_SECRET is not set, and "));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
        let made = keys(&settings).unwrap().mac("test", b"x");
        assert_eq!(kept(&settings).unwrap().mac("test", b"x"), made);
    }

    #[test]
    fn a_folder_that_is_missing_is_said() {
        let refused = keys(&settings(Path::new("/no/such/folder/medmig.db"))).unwrap_err().to_string();
        assert!(refused.starts_with("MEDMIG_SECRET is not set, and /no/such/folder/"), "{refused}");
    }
}
