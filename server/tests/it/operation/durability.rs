//! The settings that a power cut needs hold on every connection of the pool.

use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, TransactionTrait};
use server::database::{most_connections, read_back, what_is_not_durable};

use crate::support::database;

#[tokio::test]
async fn every_connection_of_the_pool_is_durable() {
    let (db, _folder) = database::fresh().await;
    let mut held = Vec::new();
    for _ in 0..most_connections(db.get_database_backend()) {
        held.push(db.begin().await.unwrap());
    }

    for connection in &held {
        let wrong = what_is_not_durable(connection).await.unwrap();
        // The stories' own cluster runs without fsync; everything that a connection decides must still hold.
        let wrong: Vec<_> =
            wrong.iter().filter(|said| !said.contains("fsync") && !said.contains("full_page")).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
        if connection.get_database_backend() == DbBackend::Sqlite {
            assert_eq!(read_back(connection, "PRAGMA busy_timeout").await.unwrap(), "10000");
        }
    }
    assert!(db.begin().await.is_err(), "the pool is larger than this story knows");
}

#[tokio::test]
async fn a_setting_that_is_not_durable_is_told() {
    let (db, _folder) = database::fresh().await;
    let weaken = match db.get_database_backend() {
        DbBackend::Sqlite => "PRAGMA synchronous = NORMAL",
        _ => "SET synchronous_commit = off",
    };
    assert!(!told(&db).await.contains("synchronous"));

    db.execute_unprepared(weaken).await.unwrap();

    assert!(told(&db).await.contains("synchronous"));
}

/// All that any connection of the pool says is wrong: asked so often that each has its turn.
async fn told(db: &DatabaseConnection) -> String {
    let mut said = String::new();
    for _ in 0..64 {
        said += &what_is_not_durable(db).await.unwrap().concat();
    }
    said
}
