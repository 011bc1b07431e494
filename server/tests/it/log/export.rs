//! The log as a file that others verify.

use app::{
    entity::{audit_entry, membership::Role},
    record::audit,
};
use chrono::DateTime;
use csv::StringRecord;
use sea_orm::{EntityTrait, QueryOrder};
use sha2::{Digest, Sha256};

use super::arranged;
use crate::support::{TestApp, page::Page};

const LOG: &str = "/arbete/logg";

/// The rows of a file as a spreadsheet reads them, with the apostrophes gone.
fn rows(file: &Page) -> Vec<Vec<String>> {
    let text = file.body.strip_prefix('\u{feff}').unwrap();
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
    let plain = |row: StringRecord| -> Vec<String> {
        row.iter().map(|cell| cell.strip_prefix('\'').unwrap_or(cell).to_owned()).collect()
    };
    reader.records().map(|row| plain(row.unwrap())).collect()
}

/// The hash of a row, computed from nothing but what stands in the file.
fn hash_of(row: &[String]) -> String {
    let bytes = |hex: &str| -> Vec<u8> {
        let hex: String = hex.chars().filter(|c| *c != '-').collect();
        (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
    };
    let number: i64 = row[0].parse().unwrap();
    let at = DateTime::parse_from_rfc3339(&row[8]).unwrap().timestamp_micros();
    let mut parts = vec![bytes(&row[6]), bytes(&row[7]), number.to_be_bytes().to_vec(), at.to_be_bytes().to_vec()];
    parts.extend([9, 10, 11, 12].map(|column| bytes(&row[column])));
    parts.extend([13, 14, 5].map(|column| row[column].clone().into_bytes()));
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

async fn last(app: &TestApp) -> audit_entry::Model {
    let rows = audit_entry::Entity::find().order_by_desc(audit_entry::Column::Number);
    rows.one(app.db()).await.unwrap().unwrap()
}

#[tokio::test]
async fn the_chain_can_be_verified_from_the_file_alone() {
    let (app, round, mut moderator) = arranged().await;
    app.acted(&round, None, "=HYPERLINK(\"http://x.example\";\"Receptionen\")").await;
    app.acted(&round, None, "'citat\noch en rad till").await;

    let file = moderator.post(LOG, &[]).await;

    file.assert_status(200);
    assert_eq!(file.headers["content-disposition"], "attachment; filename=\"logg.csv\"");
    assert_eq!(file.headers["cache-control"], "no-store");
    let rows = rows(&file);
    assert_eq!(rows.len(), 4);
    for row in &rows {
        assert_eq!(hash_of(row), row[15], "{row:?}");
    }
    for pair in rows.windows(2) {
        assert_eq!(pair[0][15], pair[1][6], "each row holds the hash of the one before");
    }
    assert_eq!(rows[0][..4], ["1", "1 mars 2027 kl. 12.00", "Provkonto", "stoppade omgången"]);
    assert!(file.body.contains("\"'=HYPERLINK("), "{}", file.body);
    assert!(!file.body.contains("Fel i en fråga"), "what was said to residents is no part of the log");
    audit::verify(app.db()).await.unwrap();
}

#[tokio::test]
async fn that_it_was_fetched_stands_in_the_log_of_those_it_belongs_to() {
    let (app, round, mut moderator) = arranged().await;

    moderator.post(LOG, &[("omgang", &round.row.code), ("fran", "2027-03-01")]).await.assert_status(200);

    let row = last(&app).await;
    assert_eq!(
        (row.act.as_str(), row.body_id, row.subject_id),
        ("log.export", Some(round.body_id), Some(round.row.id))
    );
    assert_eq!(row.note.as_deref(), Some("Från 1 mars 2027."));
    moderator.get(LOG).await.assert_text("#log", "hämtade loggen som fil");

    app.of_organisation(Role::Registrar, &round).await.post(LOG, &[]).await.assert_status(200);
    let row = last(&app).await;
    assert_eq!((row.organisation_id, row.body_id, row.number), (Some(round.organisation_id), None, 3));
}

#[tokio::test]
async fn a_wrong_period_fetches_nothing() {
    let (app, _, mut moderator) = arranged().await;

    let page = moderator.post(LOG, &[("fran", "2027-03-02"), ("till", "2027-03-01")]).await;

    page.assert_status(422).assert_text("#till-error", "kommer före den första").assert_value("#fran", "2027-03-02");
    assert_eq!(last(&app).await.act, "round.stop");
}

#[tokio::test]
async fn the_log_says_whose_acts_were_fetched_and_the_file_has_their_sign_ins() {
    let (app, round, _) = arranged().await;
    let keyer = app.account(Role::PaperKeyer, round.organisation_id, Some(round.body_id)).await;
    app.signed_in(keyer).await;
    let mut registrar = app.of_organisation(Role::Registrar, &round).await;

    let file = registrar.post(LOG, &[("person", &keyer.to_string()), ("fran", "2027-03-01")]).await;

    file.assert_status(200);
    assert_eq!(rows(&file).iter().map(|row| row[13].as_str()).collect::<Vec<_>>(), ["account.sign_in"]);
    let note = format!("Bara av Provkonto ({keyer}). Från 1 mars 2027.");
    assert_eq!(last(&app).await.note, Some(note));
}
