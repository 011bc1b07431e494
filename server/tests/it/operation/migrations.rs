//! Every migration is tried on the filled tables of those before it: `migrations/rows` holds rows for each.

use std::collections::BTreeMap;

use migrations::{Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend};
use server::database::read_back;

use crate::support::database;

/// The rows that were there when a step had just been made.
fn rows_of(step: &str) -> String {
    let file = format!("../migrations/rows/{step}.sql");
    std::fs::read_to_string(&file)
        .unwrap_or_else(|_| panic!("{file}: each step comes with rows that the next is tried on"))
}

/// How many rows each table must hold, by what was written.
type Expected = BTreeMap<String, i64>;

/// What a table is called once `step` is made.
fn name_after<'a>(step: &str, table: &'a str) -> &'a str {
    match (step, table) {
        ("m0019_attempts", "sign_in_attempt") => "attempt",
        _ => table,
    }
}

/// Rows that a step writes itself, of what was there before it.
const MADE: [(&str, &str, i64); 1] = [("m0062_decision_rounds", "decision_round", 3)];

/// Rows that go when a step is taken back: a program from before cannot read them.
const TAKEN_BACK: [(&str, &str, i64); 1] = [("m0066_unattended", "submission_flag", 1)];

fn taken_back(step: &str, table: &str) -> i64 {
    TAKEN_BACK.iter().filter(|(by, of, _)| (*by, *of) == (step, table)).map(|(.., rows)| rows).sum()
}

/// The same rows, under the names that their tables have once `step` is made, without those that it takes away, with those that it makes.
fn after(step: &str, expected: &Expected) -> Expected {
    let left = |table: &str, rows| match (step, table) {
        ("m0049_comment_runs", "comment_print") => 0,
        _ => rows,
    };
    let made = MADE.iter().filter(|(by, ..)| *by == step).map(|(_, table, rows)| ((*table).to_owned(), *rows));
    let kept = expected.iter().map(|(table, rows)| (name_after(step, table).to_owned(), left(table, *rows)));
    kept.chain(made).collect()
}

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
        expected = after(&step, &expected);
        assert_rows(&db, &step, &expected).await;
        fill(&db, &step, &mut expected).await;
    }

    assert_rows(&db, "the last", &expected).await;
    assert_eq!(read_back(&db, "SELECT text FROM comment").await.unwrap(), "Det är svårt att komma fram på telefon 🙂");
    let summarised = "SELECT state FROM round WHERE code = 'STB20'";
    assert_eq!(read_back(&db, summarised).await.unwrap(), "summarised", "its summary was approved");
}

#[tokio::test]
async fn a_decision_is_given_the_rounds_that_it_counted_for_and_those_whose_replies_name_it() {
    let (db, _folder) = database::empty().await;
    for step in steps() {
        if step == "m0062_decision_rounds" {
            break;
        }
        Migrator::up(&db, Some(1)).await.unwrap();
        fill(&db, &step, &mut Expected::new()).await;
    }
    // The decision is of 8 April. One of them ended as that day did in Sweden, the other a second into the next.
    for (code, closes_at) in [("STB20", "2027-04-08T22:00:00Z"), ("STB47", "2027-04-08T22:00:01Z")] {
        let moved = format!("UPDATE round SET closes_at = '{closes_at}', stopped_at = NULL WHERE code = '{code}'");
        db.execute_unprepared(&moved).await.unwrap();
    }

    Migrator::up(&db, Some(1)).await.unwrap();

    let of = "SELECT count(*) FROM decision_round JOIN round ON round.id = decision_round.round_id WHERE round.code";
    for (codes, rows) in [("IN ('STB1', 'STB20')", "2"), ("NOT IN ('STB1', 'STB20')", "0")] {
        assert_eq!(read_back(&db, &format!("{of} {codes}")).await.unwrap(), rows, "{codes}");
    }
}

#[tokio::test]
async fn questions_are_given_the_version_that_the_log_has_changes_for_and_copies_of_a_joint_dialogue_the_same() {
    const COPY: &str = "00000000-0000-7000-8000-000000006802";
    let (db, _folder) = database::empty().await;
    for step in steps() {
        if step == "m0068_editions" {
            break;
        }
        Migrator::up(&db, Some(1)).await.unwrap();
        fill(&db, &step, &mut Expected::new()).await;
    }
    // STB20 opened with a copy of what its joint dialogue shares, after it was changed twice for all.
    let (made, fingerprint) = ("'2027-02-01T11:00:00Z', '2027-03-01T11:00:00Z'", "'fingerprint'");
    let columns = "questionnaire (id, created_at, frozen_at, fingerprint)";
    let acts = ["question.add", "question.move", "round.open"].into_iter().zip(680_001..).map(|(act, number)| {
        format!(
            "INSERT INTO audit_entry (id, number, at, act, subject_kind, subject_id, previous_hash, hash) VALUES \
             ('00000000-0000-7000-8000-000000{number}', {number}, '2027-02-02T11:00:00Z', '{act}', 'round', \
             '00000000-0000-7000-8000-000000002001', 'hash before', 'hash')"
        )
    });
    let copied = [
        format!("INSERT INTO {columns} VALUES ('{COPY}', {made}, {fingerprint})"),
        format!("UPDATE round SET questionnaire_id = '{COPY}' WHERE code = 'STB20'"),
        format!("INSERT INTO {columns} VALUES ('00000000-0000-7000-8000-000000006803', {made}, {fingerprint})"),
    ];
    for written in copied.into_iter().chain(acts) {
        db.execute_unprepared(&written).await.unwrap_or_else(|error| panic!("{written}: {error}"));
    }

    Migrator::up(&db, Some(1)).await.unwrap();

    let with = |edition: i32| format!("SELECT count(*) FROM questionnaire WHERE edition = {edition}");
    let shared = "00000000-0000-7000-8000-000000000401";
    let of_both = format!("{} AND id IN ('{COPY}', '{shared}')", with(3));
    assert_eq!(read_back(&db, &of_both).await.unwrap(), "2");
    let others = format!("{} AND id NOT IN ('{COPY}', '{shared}')", with(1));
    let all = "SELECT count(*) - 2 FROM questionnaire";
    assert_eq!(read_back(&db, &others).await.unwrap(), read_back(&db, all).await.unwrap(), "nobody changed these");
}

#[tokio::test]
async fn the_last_step_can_be_taken_back_and_made_again() {
    let (db, _folder) = database::empty().await;
    let mut expected = Expected::new();
    let steps = steps();
    let (last, before) = steps.split_last().unwrap();
    for step in before {
        Migrator::up(&db, Some(1)).await.unwrap();
        expected = after(step, &expected);
        fill(&db, step, &mut expected).await;
    }
    Migrator::up(&db, None).await.unwrap();
    let mut filled = after(last, &expected);
    fill(&db, last, &mut filled).await;
    let stays = |name: &str| filled[name_after(last, name)] - taken_back(last, name);
    let kept: Expected = expected.into_keys().map(|name| (name.clone(), stays(&name))).collect();

    Migrator::down(&db, Some(1)).await.unwrap();
    assert_rows(&db, "taking the last back", &kept).await;
    Migrator::up(&db, None).await.unwrap();

    assert_rows(&db, "making it again", &after(last, &kept)).await;
}

#[tokio::test]
async fn marks_that_a_program_from_before_cannot_read_go_when_one_goes_back() {
    let (db, _folder) = database::empty().await;
    let step = "m0066_unattended";
    let place = steps().iter().position(|name| name == step).unwrap();
    for step in &steps()[..=place] {
        Migrator::up(&db, Some(1)).await.unwrap();
        fill(&db, step, &mut Expected::new()).await;
    }
    let mark = "INSERT INTO submission_flag VALUES ('00000000-0000-4000-8000-000000006601', 'without_code')";
    db.execute_unprepared(mark).await.unwrap();
    let round = "UPDATE round SET state = 'stopped', frozen_at =";
    let its = "WHERE id = '00000000-0000-7000-8000-000000000405'";
    db.execute_unprepared(&format!("{round} NULL {its}")).await.unwrap();
    assert!(Migrator::down(&db, Some(1)).await.is_err(), "whoever changed the answer would make it count");
    db.execute_unprepared(&format!("{round} '2027-03-05T08:00:00Z' {its}")).await.unwrap();

    Migrator::down(&db, Some(1)).await.unwrap();

    let flags = "SELECT count(*) FROM submission_flag WHERE flag";
    assert_eq!(read_back(&db, &format!("{flags} IN ('without_code', 'unasked')")).await.unwrap(), "0");
    assert_eq!(read_back(&db, &format!("{flags} = 'burst'")).await.unwrap(), "1", "others stay");
    let kept = "SELECT count(*) FROM submission WHERE id = '00000000-0000-4000-8000-000000006601'";
    assert_eq!(read_back(&db, kept).await.unwrap(), "1");
}

#[tokio::test]
async fn migrating_again_does_nothing() {
    let (db, _folder) = database::fresh().await;

    Migrator::up(&db, None).await.unwrap();

    assert!(server::database::missing_steps(&db).await.is_empty());
}

/// What the program before `m0019` writes, and how many rows that changes.
const OLD_PROGRAM: [(&str, u64); 6] = [
    (
        r#"INSERT INTO "sign_in_attempt" ("key_mac", "failures", "last_failed_at") VALUES ('a', 1, '2027-03-01T11:00:00Z') ON CONFLICT ("key_mac") DO NOTHING"#,
        1,
    ),
    (
        r#"INSERT INTO "sign_in_attempt" ("key_mac", "failures", "last_failed_at") VALUES ('a', 1, '2027-03-01T11:00:00Z') ON CONFLICT ("key_mac") DO NOTHING"#,
        0,
    ),
    (
        r#"UPDATE "sign_in_attempt" SET "failures" = 2, "last_failed_at" = '2027-03-01T11:00:05Z' WHERE "sign_in_attempt"."key_mac" = 'a' AND "sign_in_attempt"."failures" = 1"#,
        1,
    ),
    (
        r#"UPDATE "sign_in_attempt" SET "failures" = "failures" - 1 WHERE "sign_in_attempt"."key_mac" IN ('a') AND "sign_in_attempt"."failures" > 0"#,
        1,
    ),
    (
        r#"DELETE FROM "sign_in_attempt" WHERE "sign_in_attempt"."key_mac" = 'b' OR "sign_in_attempt"."last_failed_at" < '2027-02-28T11:00:00Z'"#,
        0,
    ),
    (
        r#"DELETE FROM "sign_in_attempt" WHERE "sign_in_attempt"."key_mac" = 'a' AND "sign_in_attempt"."failures" <= 1"#,
        1,
    ),
];

#[tokio::test]
async fn on_postgresql_a_program_from_before_counts_tries_in_the_table_with_the_new_name() {
    let (db, _folder) = database::fresh().await;
    if db.get_database_backend() != DbBackend::Postgres {
        return;
    }
    for (place, (written, rows)) in OLD_PROGRAM.into_iter().enumerate() {
        assert_eq!(db.execute_unprepared(written).await.unwrap().rows_affected(), rows, "{written}");

        let there = read_back(&db, "SELECT coalesce(sum(failures), 0) FROM attempt").await.unwrap();
        assert_eq!(there, ["1", "1", "2", "1", "1", "0"][place], "{written}");
    }
}
