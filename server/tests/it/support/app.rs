//! The service as a story sees it.

use std::sync::{Arc, atomic::AtomicI64, atomic::Ordering};

use app::{
    answer::{guard::measures::Measures, writer::AnswerWriter},
    assets::Assets,
    context::{AppState, Clock, Keys},
};
use axum::Router;
use chrono::{DateTime, TimeDelta, Utc};
use leptos::config::LeptosOptions;
use sea_orm::DatabaseConnection;
use seeds::staged::seed_demonstration;
use server::site::Site;

use super::{database, visitor::Visitor};

/// The service with a database and a clock of its own.
pub struct TestApp {
    pub state: AppState,
    router: Router,
    clock: Arc<AtomicI64>,
    _own: database::Own,
}

impl TestApp {
    /// The service with the målbilder and kommuner, on 1 March 2027 at noon in Sweden.
    pub async fn new() -> Self {
        let (db, own) = database::fresh().await;
        Self { _own: own, ..Self::over(db) }
    }

    /// The same with the demonstration, as `medmig seed --demo` leaves it.
    pub async fn demonstrated() -> Self {
        let (db, own) = database::demonstrated(async |db| {
            seed_demonstration(&Self::over(db).state, "no password").await.unwrap();
        })
        .await;
        Self { _own: own, ..Self::over(db) }
    }

    /// The service over a database that the story brings.
    pub fn over(db: DatabaseConnection) -> Self {
        let clock = Arc::new(AtomicI64::new(0));
        let leptos = LeptosOptions::builder().output_name("medmig").build();
        let state = AppState {
            db,
            clock: Clock::Fixed(clock.clone()),
            keys: Keys::new(b"a secret for tests"),
            answers: AnswerWriter::default(),
            measures: Measures::default(),
            assets: Arc::new(Assets::read(&leptos, "no-such-file".as_ref())),
            leptos,
            base_url: "https://medmig.example".into(),
            proxies: 1,
            components: false,
        };
        let app = Self {
            router: server::router::router(state.clone(), Site::default()),
            state,
            clock,
            _own: database::Own::default(),
        };
        app.set_time("2027-03-01T11:00:00Z");
        app
    }

    /// The same where people reach it at `base_url`.
    pub fn reached_at(mut self, base_url: &str) -> Self {
        self.state.base_url = base_url.into();
        self.router = server::router::router(self.state.clone(), Site::default());
        self
    }

    /// Moves the clock. `at` is RFC 3339.
    pub fn set_time(&self, at: &str) {
        let at: DateTime<Utc> = at.parse().unwrap();
        self.clock.store(at.timestamp(), Ordering::Relaxed);
    }

    /// Moves the clock on.
    pub fn later(&self, by: TimeDelta) {
        self.set_time(&(self.state.clock.now() + by).to_rfc3339());
    }

    /// The database, to arrange what has no page yet and to look at what was stored.
    pub fn db(&self) -> &DatabaseConnection {
        &self.state.db
    }

    /// Somebody with a browser and no account.
    pub fn visitor(&self) -> Visitor {
        Visitor::new(self.router.clone())
    }
}
