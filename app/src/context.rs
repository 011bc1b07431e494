//! What every request may reach: the database, the clock, randomness and the keys. The one place where the time is read
//! and random bytes are drawn; everything else is handed them, so that tests decide both.

use std::sync::{Arc, atomic::AtomicI64, atomic::Ordering};

use chrono::{DateTime, Timelike, Utc};
use hmac::{Hmac, Mac};
use leptos::config::LeptosOptions;
use sea_orm::DatabaseConnection;
use sha2::Sha256;
use uuid::Uuid;

use crate::{
    answer::{guard::measures::Measures, writer::AnswerWriter},
    assets::Assets,
};

/// What handlers and pages share. Cheap to clone.
#[derive(Clone, Debug)]
pub struct AppState {
    /// SQLite or PostgreSQL.
    pub db: DatabaseConnection,
    /// The time, real or set by a test.
    pub clock: Clock,
    /// The secret of this installation.
    pub keys: Keys,
    /// Writes residents' answers down.
    pub answers: AnswerWriter,
    /// How much has come from each network lately.
    pub measures: Measures,
    /// What Leptos needs to know to write a page.
    pub leptos: LeptosOptions,
    /// Addresses of the files the browser fetches.
    pub assets: Arc<Assets>,
    /// Where the service is reached from outside, without a slash at the end.
    pub base_url: Arc<str>,
    /// How many proxies of ours stand in front, each adding whom it heard to `X-Forwarded-For`.
    pub proxies: usize,
    /// Whether every component is shown at `/komponenter` (`MEDMIG_COMPONENTS`).
    pub components: bool,
}

/// Tells the time.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's.
    System,
    /// Seconds since 1970, moved by whoever holds the other end.
    Fixed(Arc<AtomicI64>),
}

impl Clock {
    /// The time now, in UTC.
    #[expect(clippy::disallowed_methods, reason = "the one place where the clock is read")]
    pub fn now(&self) -> DateTime<Utc> {
        match self {
            Self::System => Utc::now(),
            Self::Fixed(seconds) => DateTime::from_timestamp(seconds.load(Ordering::Relaxed), 0).unwrap_or_default(),
        }
    }

    /// The hour now: all that is kept about when a resident answered.
    pub fn hour(&self) -> DateTime<Utc> {
        let now = self.now();
        now.with_minute(0).and_then(|t| t.with_second(0)).and_then(|t| t.with_nanosecond(0)).unwrap_or(now)
    }
}

/// Fills `bytes` from the operating system.
///
/// # Panics
/// When the system has no randomness to give; nothing safe can be done without it.
#[expect(clippy::disallowed_methods, reason = "the one place where chance is let in")]
pub fn random_bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}

/// A key for a row whose order may show: the time, then random bits.
pub fn new_id(clock: &Clock) -> Uuid {
    let now = clock.now();
    let millis = u64::try_from(now.timestamp_millis()).unwrap_or_default();
    uuid::Builder::from_unix_timestamp_millis(millis, &random_bytes()).into_uuid()
}

/// A key for a row that must not tell when it was made: submissions, comments, followers.
pub fn new_secret_id() -> Uuid {
    uuid::Builder::from_random_bytes(random_bytes()).into_uuid()
}

/// The secret of this installation (`MEDMIG_SECRET`). Never shown, never logged.
#[derive(Clone)]
pub struct Keys(Arc<[u8]>);

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keys")
    }
}

impl Keys {
    /// Takes the secret as it stands in the settings.
    pub fn new(secret: &[u8]) -> Self {
        Self(secret.into())
    }

    /// HMAC-SHA-256 of `message`. `purpose` keeps one use of the secret apart from another.
    pub fn mac(&self, purpose: &str, message: &[u8]) -> Vec<u8> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes a key of any length");
        mac.update(purpose.as_bytes());
        mac.update(&[0]);
        mac.update(message);
        mac.finalize().into_bytes().to_vec()
    }
}
