//! Every migration is tried on the filled tables of those before it: `migrations/rows` holds rows for each.

use std::collections::BTreeMap;

use migrations::{Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, DatabaseConnection};
use server::database::read_back;

use crate::support::database;

/// The rows that were there when a step had just been made.
fn rows_of(step: &str) -> String {
    let file = format!("{}/../migrations/rows/{step}.sql", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&file)
        .unwrap_or_else(|_| panic!("{file}: each step comes with rows that the next is tried on"))
}

/// How many rows each table must hold, by what was written.
type Expected = BTreeMap<String, i64>;

async fn fill(db: &DatabaseConnection, step: &str, expected: &mut Expected) {
    for line in rows_of(step).lines().filter(|line| !line.is_empty()) {
        db.execute_unprepared(line).await.unwrap_or_else(|error| panic!("{step}: {line}: {error}"));
        let table = line.strip_prefix("INSERT INTO ").and_then(|rest| rest.split(' ').next()).unwrap();
        *expected.entry(table.to_owned()).or_default() += 1;
    }
}

async fn assert_rows(db: &DatabaseConnection, after: &str, expected: &Expected) {
    for (table, rows) in expected {
        let found = read_back(db, &format!("SELECT count(*) FROM {table}")).await.unwrap();
        assert_eq!(found, rows.to_string(), "{table} after {after}");
    }
}

/// Names of the steps, oldest first.
fn steps() -> Vec<String> {
    Migrator::migrations().iter().map(|step| step.name().to_owned()).collect()
}

#[tokio::test]
async fn every_step_keeps_the_rows_of_those_before_it() {
    let (db, _folder) = database::empty().await;
    let mut expected = Expected::new();

    for step in steps() {
        Migrator::up(&db, Some(1)).await.unwrap_or_else(|error| panic!("{step}: {error}"));
        assert_rows(&db, &step, &expected).await;
        fill(&db, &step, &mut expected).await;
    }

    assert_rows(&db, "the last", &expected).await;
    assert_eq!(read_back(&db, "SELECT text FROM comment").await.unwrap(), "Det är svårt att komma fram på telefon 🙂");
}

#[tokio::test]
async fn the_last_step_can_be_taken_back_and_made_again() {
    let (db, _folder) = database::empty().await;
    let mut expected = Expected::new();
    let steps = steps();
    let (last, before) = steps.split_last().unwrap();
    for step in before {
        Migrator::up(&db, Some(1)).await.unwrap();
        fill(&db, step, &mut expected).await;
    }
    Migrator::up(&db, None).await.unwrap();
    // What the last step's rows are in tables that were there before stays when it is taken back.
    let mut filled = expected.clone();
    fill(&db, last, &mut filled).await;
    filled.retain(|table, _| expected.contains_key(table));

    Migrator::down(&db, Some(1)).await.unwrap();
    assert_rows(&db, "taking the last back", &filled).await;
    Migrator::up(&db, None).await.unwrap();

    assert_rows(&db, "making it again", &filled).await;
}

#[tokio::test]
async fn migrating_again_does_nothing() {
    let (db, _folder) = database::fresh().await;

    Migrator::up(&db, None).await.unwrap();

    assert!(server::database::missing_steps(&db).await.is_empty());
}
