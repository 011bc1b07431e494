//! The settings: environment variables, each with a default that works on one machine. One that cannot work is refused
//! at the start, with a sentence that names it.

use std::{net::SocketAddr, path::PathBuf};

use app::account::rules::SHORTEST_PASSWORD;

use crate::mail::setting::{MailSetting, is_here};

/// Shown under `medmig --help`.
pub const HELP: &str = "\
Settings (environment variables):
  MEDMIG_LISTEN          address and port of the pages [127.0.0.1:3000]
  MEDMIG_METRICS_LISTEN  address and port of /metrics [127.0.0.1:9464]
  MEDMIG_BASE_URL        where people reach the service, https:// but on this machine [http:// and MEDMIG_LISTEN]
  MEDMIG_DATABASE_URL    sqlite://FILE or postgres://USER@HOST/NAME [sqlite://medmig.db]
  MEDMIG_MAIL_URL        file:FOLDER, smtp://USER:PASSWORD@HOST:PORT or smtps://… [file:mail, beside the database]
  MEDMIG_MAIL_FROM       whose mail it is, as medmig@kommunen.example; demanded with smtp
  MEDMIG_MAIL_CA         file of certificates (PEM) to trust besides the public ones; mail goes encrypted then [none]
  MEDMIG_SECRET          at least 32 characters; with SQLite made and kept beside the database file
  MEDMIG_DEMO_PASSWORD   password of the demonstration's accounts, at least 12 characters [random]
  MEDMIG_SITE            folder with the files that browsers fetch [site, beside the program]
  MEDMIG_PROXIES         how many proxies of yours stand in front and add to X-Forwarded-For [0]
  MEDMIG_LOG             json or pretty, and a level after a colon, as pretty:debug [json:info]
  MEDMIG_COMPONENTS      1 shows every component at /komponenter, for those who build [0]";

/// The shortest secret that is taken, in bytes.
const SHORTEST_SECRET: usize = 32;

/// A setting that cannot work, and what would.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{name} {problem}")]
pub struct Refused {
    name: &'static str,
    problem: String,
}

impl Refused {
    /// `problem` completes the sentence that begins with the setting's name.
    pub fn new(name: &'static str, problem: impl Into<String>) -> Self {
        Self { name, problem: problem.into() }
    }
}

/// How the process runs. Made by [`Settings::read`] alone, so that what is here can work.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where the pages are served.
    pub listen: SocketAddr,
    /// Where `/metrics` is served.
    pub metrics_listen: SocketAddr,
    /// Where people reach the service, without a slash at the end.
    pub base_url: String,
    /// Where everything is kept.
    pub database: DatabaseUrl,
    /// Where mail goes.
    pub mail: MailSetting,
    /// The secret, where one is set.
    pub secret: Option<Secret>,
    /// The demonstration's password, where one is set.
    pub demo_password: Option<Secret>,
    /// The folder of the files that browsers fetch, where one is set.
    pub site: Option<PathBuf>,
    /// How many proxies of ours stand in front.
    pub proxies: usize,
    /// How the log is written.
    pub log: LogSetting,
    /// Whether every component is shown at `/komponenter`.
    pub components: bool,
}

/// The address of a database that we know how to talk to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DatabaseUrl {
    /// A file on this machine.
    Sqlite(PathBuf),
    /// A server.
    Postgres(Secret),
}

/// Text that is never written out by `{:?}`.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(pub String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}

/// The form of the log, and what stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogSetting {
    /// Lines for people instead of JSON.
    pub pretty: bool,
    /// Levels, as `info` or `warn,server=debug`.
    pub levels: String,
}

impl Settings {
    /// Reads the environment of the process.
    ///
    /// # Errors
    /// [`Refused`] for the first setting that cannot work.
    pub fn from_environment() -> Result<Self, Refused> {
        Self::read(|name| std::env::var(name).ok())
    }

    /// Reads settings from `get`, which gives the value of a name. An empty value is as good as none.
    ///
    /// # Errors
    /// [`Refused`] for the first setting that cannot work.
    pub fn read(get: impl Fn(&str) -> Option<String>) -> Result<Self, Refused> {
        let get = |name: &str| get(name).filter(|value| !value.is_empty());
        let listen = address("MEDMIG_LISTEN", get("MEDMIG_LISTEN"), "127.0.0.1:3000")?;
        let database = database(&get("MEDMIG_DATABASE_URL").unwrap_or_else(|| "sqlite://medmig.db".to_owned()))?;
        let base_url = match get("MEDMIG_BASE_URL") {
            Some(value) => base_url(&value)?,
            None => own_address(listen)?,
        };
        Ok(Self {
            listen,
            metrics_listen: address("MEDMIG_METRICS_LISTEN", get("MEDMIG_METRICS_LISTEN"), "127.0.0.1:9464")?,
            mail: MailSetting::read(
                get("MEDMIG_MAIL_URL"),
                get("MEDMIG_MAIL_FROM"),
                get("MEDMIG_MAIL_CA"),
                &database,
                &base_url,
            )?,
            base_url,
            secret: secret(get("MEDMIG_SECRET"), &database)?,
            database,
            demo_password: password(get("MEDMIG_DEMO_PASSWORD"))?,
            site: site(get("MEDMIG_SITE"))?,
            proxies: proxies(get("MEDMIG_PROXIES"))?,
            log: log(&get("MEDMIG_LOG").unwrap_or_default())?,
            components: components(get("MEDMIG_COMPONENTS").as_deref())?,
        })
    }
}

impl DatabaseUrl {
    /// The address as the driver wants it. It may hold a password: never log it.
    pub fn url(&self) -> String {
        match self {
            Self::Sqlite(file) => format!("sqlite://{}", file.display()),
            Self::Postgres(Secret(url)) => url.clone(),
        }
    }
}

fn address(name: &'static str, value: Option<String>, default: &str) -> Result<SocketAddr, Refused> {
    let value = value.unwrap_or_else(|| default.to_owned());
    value.parse().map_err(|_| Refused::new(name, format!("is {value:?}: write an address and a port, as {default}")))
}

/// Where the pages are reached by those on this machine. That others reach them there is not known, and `0.0.0.0` is no address to go to.
fn own_address(listen: SocketAddr) -> Result<String, Refused> {
    if !listen.ip().is_loopback() {
        let missing = format!("is missing: MEDMIG_LISTEN is {listen}, so say at which address people reach it");
        return Err(Refused::new("MEDMIG_BASE_URL", missing));
    }
    Ok(format!("http://{listen}"))
}

fn base_url(value: &str) -> Result<String, Refused> {
    const NAME: &str = "MEDMIG_BASE_URL";
    let url: http::Uri = value
        .parse()
        .map_err(|_| Refused::new(NAME, format!("is {value:?}: write a web address, as https://medmig.example")))?;
    if !matches!(url.scheme_str(), Some("http" | "https")) {
        return Err(Refused::new(NAME, format!("is {value:?}: begin with https:// (or http:// on your own machine)")));
    }
    // Browsers keep the cookie of a session for https alone, and for their own machine: nobody could sign in.
    if url.scheme_str() == Some("http") && !url.host().is_some_and(is_here) {
        return Err(Refused::new(
            NAME,
            format!("is {value:?}: use https://, since http:// works on your own machine alone"),
        ));
    }
    if url.path() != "/" || url.query().is_some() {
        return Err(Refused::new(NAME, format!("is {value:?}: the service needs a host of its own, without a path")));
    }
    Ok(value.trim_end_matches('/').to_owned())
}

fn database(value: &str) -> Result<DatabaseUrl, Refused> {
    const NAME: &str = "MEDMIG_DATABASE_URL";
    match value.split_once("://") {
        Some(("sqlite", "" | ":memory:")) => Err(Refused::new(NAME, "must name a file, as sqlite://medmig.db")),
        Some(("sqlite", file)) if file.contains('?') => Err(Refused::new(NAME, "must name a file, without options")),
        Some(("sqlite", file)) => Ok(DatabaseUrl::Sqlite(file.into())),
        Some(("postgres" | "postgresql", _)) => Ok(DatabaseUrl::Postgres(Secret(value.to_owned()))),
        // The value may hold a password, so only its beginning is shown.
        Some((scheme, _)) => Err(Refused::new(NAME, format!("begins with {scheme}://: use sqlite:// or postgres://"))),
        None => Err(Refused::new(NAME, "must begin with sqlite:// or postgres://")),
    }
}

fn secret(value: Option<String>, database: &DatabaseUrl) -> Result<Option<Secret>, Refused> {
    const NAME: &str = "MEDMIG_SECRET";
    match (value, database) {
        (Some(value), _) if value.len() < SHORTEST_SECRET => {
            Err(Refused::new(NAME, format!("is too short: use at least {SHORTEST_SECRET} random characters")))
        }
        (Some(value), _) => Ok(Some(Secret(value))),
        (None, DatabaseUrl::Sqlite(_)) => Ok(None),
        (None, DatabaseUrl::Postgres(_)) => {
            Err(Refused::new(NAME, "must be set with PostgreSQL, to the same value for every process"))
        }
    }
}

fn password(value: Option<String>) -> Result<Option<Secret>, Refused> {
    match value {
        Some(value) if value.chars().count() < SHORTEST_PASSWORD => Err(Refused::new(
            "MEDMIG_DEMO_PASSWORD",
            format!("is too short: use at least {SHORTEST_PASSWORD} characters"),
        )),
        value => Ok(value.map(Secret)),
    }
}

fn site(value: Option<String>) -> Result<Option<PathBuf>, Refused> {
    match value.map(PathBuf::from) {
        Some(folder) if !folder.is_dir() => {
            Err(Refused::new("MEDMIG_SITE", format!("is {}: there is no such folder", folder.display())))
        }
        folder => Ok(folder),
    }
}

fn proxies(value: Option<String>) -> Result<usize, Refused> {
    let value = value.unwrap_or_else(|| "0".to_owned());
    let few = value.parse().ok().filter(|proxies| *proxies < 10);
    few.ok_or_else(|| {
        Refused::new("MEDMIG_PROXIES", format!("is {value:?}: write how many proxies stand in front, 0 to 9"))
    })
}

fn components(value: Option<&str>) -> Result<bool, Refused> {
    match value {
        None | Some("0") => Ok(false),
        Some("1") => Ok(true),
        Some(value) => Err(Refused::new("MEDMIG_COMPONENTS", format!("is {value:?}: write 1 to show them, or 0"))),
    }
}

fn log(value: &str) -> Result<LogSetting, Refused> {
    let (form, levels) = value.split_once(':').unwrap_or((value, "info"));
    let pretty = match form {
        "" | "json" => false,
        "pretty" => true,
        _ => {
            return Err(Refused::new("MEDMIG_LOG", format!("is {value:?}: use json or pretty, as pretty:debug")));
        }
    };
    match levels.parse::<tracing_subscriber::EnvFilter>() {
        Ok(_) => Ok(LogSetting { pretty, levels: levels.to_owned() }),
        Err(_) => {
            Err(Refused::new("MEDMIG_LOG", format!("is {value:?}: the level is error, warn, info, debug or trace")))
        }
    }
}

#[cfg(test)]
#[path = "settings_tests.rs"]
mod tests;
