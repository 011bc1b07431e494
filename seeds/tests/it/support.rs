//! An empty, migrated database and the service's state around it.

use std::sync::{Arc, atomic::AtomicI64, atomic::Ordering};

use app::{
    answer::{guard::measures::Measures, writer::AnswerWriter},
    assets::Assets,
    context::{AppState, Clock, Keys, new_secret_id},
};
use leptos::config::LeptosOptions;
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection, EntityTrait, PaginatorTrait};
use sea_orm_migration::MigratorTrait;

/// The state of a service on 1 March 2027 at noon in Sweden, and the clock to move.
pub(crate) struct Place {
    pub(crate) state: AppState,
    clock: Arc<AtomicI64>,
}

impl Place {
    pub(crate) async fn empty() -> Self {
        let db = database().await;
        migrations::Migrator::up(&db, None).await.unwrap();
        let clock = Arc::new(AtomicI64::new(1_803_898_800));
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
            proxies: 0,
            components: false,
        };
        Self { state, clock }
    }

    pub(crate) fn db(&self) -> &DatabaseConnection {
        &self.state.db
    }

    pub(crate) fn days_pass(&self, days: i64) {
        self.clock.fetch_add(days * 86_400, Ordering::Relaxed);
    }

    pub(crate) async fn rows<E: EntityTrait>(&self) -> Vec<E::Model>
    where
        E::Model: Send + Sync,
    {
        E::find().all(self.db()).await.unwrap()
    }

    pub(crate) async fn count<E: EntityTrait>(&self) -> u64
    where
        E::Model: Send + Sync,
    {
        E::find().count(self.db()).await.unwrap()
    }
}

async fn database() -> DatabaseConnection {
    let Ok(postgres) = std::env::var("MEDMIG_TEST_POSTGRES") else {
        let mut options = ConnectOptions::new("sqlite::memory:");
        options.max_connections(1).sqlx_logging(false);
        return Database::connect(options).await.unwrap();
    };
    let name = format!("seeds_{}", new_secret_id().simple());
    let admin = Database::connect(&postgres).await.unwrap();
    admin.execute_unprepared(&format!("CREATE DATABASE {name}")).await.unwrap();
    let (server, _) = postgres.rsplit_once('/').unwrap();
    Database::connect(format!("{server}/{name}")).await.unwrap()
}
