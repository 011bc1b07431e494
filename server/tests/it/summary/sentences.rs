//! The approved sentences in the files: the same words and numbers as on the page, each with the way to what it rests on.

use analysis::figures::RoundFigures;
use app::{
    entity::comment::{self, CommentState},
    summary::result::fixed_result,
};
use claims::claim::FigureRef;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use serde_json::{Value, from_value, json};

use super::{
    files::{Line, of_csv, of_sheet},
    public::path,
    writing::{act, approved_with_voice, moderator},
};
use crate::support::{TestApp, counted::counted, page::Page, rounds::TestRound};

fn address(round: &TestRound) -> String {
    format!("{}/meningar.json", path(round))
}

/// A round that everybody may read, with a summary in which one comment is quoted.
async fn written(app: &TestApp) -> (TestRound, comment::Model) {
    let round = app.public_round().await;
    let approved = comment::Entity::find().filter(comment::COLUMN.round_id.eq(round.row.id));
    let approved = approved.filter(comment::Column::State.eq(CommentState::Approved));
    let voice = approved.one(app.db()).await.unwrap().unwrap();
    approved_with_voice(app, &round, voice.id).await;
    (round, voice)
}

async fn sentences(app: &TestApp, round: &TestRound) -> Vec<Value> {
    let file = app.visitor().get(&address(round)).await;
    file.assert_status(200);
    assert_eq!(file.headers["content-type"], "application/json");
    let json: Value = serde_json::from_slice(&file.bytes).unwrap();
    let (print, _) = stored(app, round).await;
    assert_eq!((&json["result"], &json["version"]), (&json!(print), &json!(1)));
    json["sentences"].as_array().unwrap().clone()
}

async fn stored(app: &TestApp, round: &TestRound) -> (String, RoundFigures) {
    let result = fixed_result(app.db(), round.row.id).await.unwrap();
    (result.row.fingerprint, result.figures)
}

/// As a page's text is read: white space folded.
fn folded(text: &Value) -> String {
    text.as_str().unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The id on the page to which the address of a sentence leads.
fn place(sentence: &Value) -> String {
    sentence["address"].as_str().unwrap().rsplit_once('#').unwrap().1.to_owned()
}

#[tokio::test]
async fn every_sentence_of_the_file_is_read_on_the_page_and_leads_to_what_it_rests_on() {
    let app = TestApp::new().await;
    let (round, voice) = written(&app).await;
    let page = app.visitor().get(&path(&round)).await;
    assert_eq!(page.count(&format!("section:has(#files) a[href='{}']", address(&round))), 1);
    let (print, figures) = stored(&app, &round).await;

    let all = sentences(&app, &round).await;

    assert_eq!(all.len(), page.count(".claim-read"));
    let mut numbers = 0;
    for sentence in &all {
        let support = format!("details#{}", place(sentence));
        for figure in sentence["figures"].as_array().unwrap() {
            page.assert_text(&support, &folded(&figure["says"]));
            let told = [&figure["people"], &figure["of"]].map(|told| from_value::<(u32, u32)>(told.clone()).unwrap());
            let at: FigureRef = from_value(figure.clone()).unwrap();
            assert!(counted(&at, &figures).contains(&told), "{figure}");
            assert_eq!(figure["result"], json!(print));
            for row in figure["rows"].as_array().unwrap() {
                page.assert_text(&support, &folded(&row["answer"])).assert_text(&support, &folded(&row["people"]));
            }
            numbers += 1;
        }
    }
    assert!(0 < numbers, "something was counted again");
    let quoted: Vec<_> = all.iter().filter(|sentence| sentence["kind"] == "lone_voice").collect();
    assert_eq!((quoted.len(), &quoted[0]["quotes"]), (1, &json!([voice.text])));
}

#[tokio::test]
async fn the_list_and_the_workbook_have_the_sentences_of_the_file() {
    let app = TestApp::new().await;
    let (round, _) = written(&app).await;
    let all = sentences(&app, &round).await;

    let csv = of_csv(&app, &round).await;

    let said: Vec<_> = csv.iter().filter(|line| line[0] == "Mening").map(|line| json!(line[4])).collect();
    assert_eq!(said, all.iter().map(|sentence| sentence["sentence"].clone()).collect::<Vec<_>>());
    let figures = all.iter().flat_map(|sentence| {
        let figures = sentence["figures"].as_array().unwrap().iter();
        figures.map(move |figure| (sentence["sentence"].clone(), figure["says"].clone(), figure["people"].clone()))
    });
    let number = |field: &str| field.parse::<u32>().unwrap();
    let rests_on = |line: &Line| (json!(line[3]), json!(line[4]), json!([number(&line[6]), number(&line[7])]));
    let listed: Vec<_> = csv.iter().filter(|line| line[0] == "Underlag till mening").map(rests_on).collect();
    assert_eq!(listed, figures.collect::<Vec<_>>());
    assert_eq!(of_sheet(&app, &round, "Resultat").await, csv);
}

/// Neither link nor file.
async fn assert_none(app: &TestApp, round: &TestRound) -> Page {
    app.visitor().get(&address(round)).await.assert_status(404);
    let page = app.visitor().get(&path(round)).await;
    assert_eq!(page.count("a[href*='meningar.json']"), 0);
    page
}

#[tokio::test]
async fn a_draft_is_in_no_file_and_a_withheld_comment_takes_its_sentence_out() {
    let app = TestApp::new().await;
    let draft = app.public_round().await;
    act(&mut moderator(&app, &draft).await, &draft, &[("act", "begin")]).await.assert_status(303);
    assert_none(&app, &draft).await.assert_status(200);
    let unseen = app.signed_round().await;
    assert_none(&app, &unseen).await.assert_status(200);

    let (round, voice) = written(&app).await;
    let before = sentences(&app, &round).await.len();
    let withheld = comment::ActiveModel { id: Set(voice.id), state: Set(CommentState::Withheld), ..Default::default() };
    withheld.update(app.db()).await.unwrap();

    let after = sentences(&app, &round).await;
    assert_eq!(
        (after.len() + 1, after.iter().filter(|sentence| sentence["kind"] == "lone_voice").count()),
        (before, 0)
    );
    assert!(!app.visitor().get(&address(&round)).await.body.contains(&voice.text));
}
