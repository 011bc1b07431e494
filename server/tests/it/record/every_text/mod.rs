//! Every kind of text that a round holds comes out. A mark that names its table and column is written in every column of text that hangs
//! on a round, and looked for in the file. A column that somebody adds is found by itself: it comes out, or the story fails until it
//! stands among the exceptions with a reason.

mod exceptions;
mod rows;
mod schema;

use std::collections::{BTreeMap, BTreeSet};

use app::{
    entity::{comment, dialogue, membership::Role, protocol, round, round_result, round_summary},
    record::audit::{self, Act},
    summary::writing::document::Document,
};
use claims::{
    claim::Part,
    summary::{Expected, LeftOut},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ConnectionTrait, EntityTrait, QueryFilter};
use serde_json::{Value, json};

use self::{
    exceptions::{EXCEPTIONS, How, OTHERS, exception},
    schema::{Place, all, of_round, texts},
};
use super::{demonstrated::ended, given_out, has, list, mask, release_the_rest};
use crate::support::{TestApp, rounds::TestRound};

/// Rows of these come by acts, and no others are written over: the log cannot be changed, and a review is of the words it is of.
const BY_ACTS: [&str; 2] = ["audit_entry", "secrecy_review"];

/// Texts of a summary.
const OF_SUMMARY: [&str; 5] = ["background", "sentence", "thanks", "left_out", "sent_back"];

/// What stands in a column. No mark is the beginning of another.
fn mark((table, column): Place) -> String {
    format!("märke-{table}-{column}.")
}

#[test]
fn every_table_hangs_on_a_round_or_does_not_for_a_reason() {
    let modules = std::fs::read_to_string("../app/src/entity/mod.rs").unwrap();
    let modules = modules.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    let known = all();
    let known: BTreeSet<&str> = known.iter().map(|table| table.name).collect();
    assert_eq!(modules.collect::<BTreeSet<_>>(), known, "a table is missing in schema::all");

    let hanging = of_round();
    let hanging: BTreeSet<&str> = hanging.iter().map(|table| table.name).collect();
    let others: BTreeSet<&str> = OTHERS.iter().map(|(table, _)| *table).collect();
    let apart: BTreeSet<&str> = known.difference(&hanging).copied().collect();
    assert_eq!(apart, others, "these hang on no round: say why not, or let the walk find them");
    assert!(OTHERS.iter().all(|(_, why)| !why.is_empty()));
}

#[test]
fn every_exception_is_a_column_that_is_there() {
    let there: BTreeSet<Place> = texts().into_iter().collect();
    let gone: Vec<_> = EXCEPTIONS.iter().filter(|(table, column, ..)| !there.contains(&(*table, *column))).collect();
    assert!(gone.is_empty(), "{gone:?}");
    assert!(EXCEPTIONS.iter().all(|(.., why)| !why.is_empty()));
}

#[tokio::test]
async fn every_text_of_a_round_comes_out_or_is_kept_out_for_a_reason() {
    let app = TestApp::demonstrated().await;
    let round = ended(&app).await;
    rows::add(&app, &round).await;
    let is_kept_out = |place: &Place| exception(*place).is_some_and(|(_, _, how, _)| *how == How::KeptOut);
    let (kept_out, rest): (Vec<_>, Vec<_>) = texts().into_iter().partition(is_kept_out);
    let marked: Vec<_> = rest.into_iter().filter(|place| exception(*place).is_none()).collect();
    for place in marked.iter().chain(&kept_out) {
        write(&app, *place).await;
    }
    in_log(&app, &round).await;
    in_protocols(&app, &round).await;
    in_summary(&app, &round).await;

    let files = all_files(&app, &round).await;

    let missing: Vec<_> = marked.iter().filter(|place| !has(&files, &mark(**place))).collect();
    assert!(missing.is_empty(), "given out nowhere: {missing:?}");
    let told: Vec<_> =
        kept_out.iter().filter(|place| has(&files, &mark(**place))).filter_map(|place| exception(*place)).collect();
    assert!(told.is_empty(), "given out, though it is to be kept out: {told:?}");
    assert!(has(&files, &mark(("protocol", "json"))), "the protocol");
    let unwritten: Vec<_> =
        OF_SUMMARY.into_iter().filter(|part| !has(&files, &mark(("round_summary", *part)))).collect();
    assert!(unwritten.is_empty(), "of the summary: {unwritten:?}");
    as_they_stand(&app, &round, &files).await;
}

/// Writes its mark in all rows of a column.
async fn write(app: &TestApp, place: Place) {
    let (table, column) = place;
    if BY_ACTS.contains(&table) {
        return;
    }
    let sql = format!(r#"UPDATE "{table}" SET "{column}" = '{}'"#, mark(place));
    let done = app.db().execute_unprepared(&sql).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
    assert!(0 < done.rows_affected(), "{table} has no row to write in");
}

async fn in_log(app: &TestApp, round: &TestRound) {
    let act = Act::on_round(None, &round.row, "round.open", Some(mark(("audit_entry", "note"))));
    audit::write(&app.state, app.db(), act).await.unwrap();
}

/// In the first paragraph of each signed protocol.
async fn in_protocols(app: &TestApp, round: &TestRound) {
    for result in results(app, round).await {
        let stored = protocol::Entity::find_by_id(result.id).one(app.db()).await.unwrap();
        let Some(stored) = stored else { continue };
        let mut told: Value = serde_json::from_str(&stored.json).unwrap();
        told["items"][0]["told"].as_array_mut().unwrap().push(json!(mark(("protocol", "json"))));
        let row = protocol::ActiveModel {
            round_result_id: Set(result.id),
            json: Set(told.to_string()),
            ..Default::default()
        };
        row.update(app.db()).await.unwrap();
    }
}

async fn results(app: &TestApp, round: &TestRound) -> Vec<round_result::Model> {
    let own = round_result::COLUMN.round_id.eq(round.row.id);
    let results = round_result::Entity::find().filter(own).all(app.db()).await.unwrap();
    assert!(!results.is_empty());
    results
}

/// In every text of the approved summary.
async fn in_summary(app: &TestApp, round: &TestRound) {
    let [background, sentence, thanks, why, sent_back] = OF_SUMMARY.map(|part| mark(("round_summary", part)));
    let own = round_summary::COLUMN.round_id.eq(round.row.id);
    let stored = round_summary::Entity::find().filter(own).one(app.db()).await.unwrap().unwrap();
    let mut document: Document = serde_json::from_str(&stored.document).unwrap();
    document.claims[0].claim.sentence.push(Part::Text(format!(" {sentence}")));
    document.left_out.push(LeftOut { what: Expected::LoneVoice(round.row.id), why });
    let document = Document { background, thanks, sent_back: Some(sent_back), ..document };
    let row = round_summary::ActiveModel {
        id: Set(stored.id),
        document: Set(serde_json::to_string(&document).unwrap()),
        ..Default::default()
    };
    row.update(app.db()).await.unwrap();
}

/// What a registrar gives out when all texts are looked at and one is masked: as the round stands, and as it would in a dialogue that another
/// body holds, when it has a case of its own.
async fn all_files(app: &TestApp, round: &TestRound) -> BTreeMap<String, String> {
    let mut person = app.staff(Role::Registrar, round).await;
    let of_review = |column: &'static str| mark(("secrecy_review", column));
    let (kept, passage, reason) = (of_review("masked_text"), of_review("passages"), of_review("reason"));
    let section = format!("OSL 1 kap. 1 § {}", of_review("section"));
    let words = format!("{kept} {passage}");
    let id = app.comments_by_key(round).await.last().unwrap().id;
    let written = comment::ActiveModel { id: Set(id), text: Set(words.clone()), ..Default::default() };
    written.update(app.db()).await.unwrap();
    let fields = [("passages", &*passage), ("section", "other"), ("other_section", &*section), ("reason", &*reason)];
    mask(&mut person, round, &words, &fields).await;
    release_the_rest(&mut person, round).await;
    let mut files = given_out(&mut person, round).await;

    let (_, owner_body_id) = app.body("Lillby").await;
    let others =
        dialogue::ActiveModel { id: Set(round.dialogue.id), owner_body_id: Set(owner_body_id), ..Default::default() };
    others.update(app.db()).await.unwrap();
    release_the_rest(&mut person, round).await;
    let guest = given_out(&mut person, round).await;
    files.extend(guest.into_iter().map(|(name, file)| (format!("gäst-{name}"), file)));
    files
}

/// What cannot be written over is there as it stands.
async fn as_they_stand(app: &TestApp, round: &TestRound, files: &BTreeMap<String, String>) {
    for result in results(app, round).await {
        assert_eq!(files[&format!("resultat-{}.json", result.version)], result.json);
        let told = list(files, "resultat").into_iter().find(|row| row["version"] == result.version).unwrap();
        assert_eq!(told["fingeravtryck"], json!(result.fingerprint));
    }
    let row = round::Entity::find_by_id(round.row.id).one(app.db()).await.unwrap().unwrap();
    let facts = list(files, "omgang");
    for (what, value) in [("Kod", row.code), ("Svarssätt", row.channels), ("Språk", row.languages)] {
        assert!(facts.contains(&json!({"uppgift": what, "varde": value})), "{what}: {facts:?}");
    }
    assert!(list(files, "moten").iter().any(|row| row["hander"] == json!(["1-4: 9"])));
}
