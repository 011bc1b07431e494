//! Every published sentence of the demonstration is walked to what it rests on and back, in one step: on the page for everybody, in the
//! file of sentences, in the brief and on its paper.

use std::collections::{BTreeMap, BTreeSet};

use analysis::{figures::RoundFigures, stored};
use app::entity::{membership::Role, round_result};
use claims::{
    claim::{FigureRef, TableRef},
    figure::figure,
    propose::propose,
};
use scraper::Html;
use sea_orm::EntityTrait;
use serde_json::{Value, from_slice, from_value};

use super::{
    CORRECTED, SUMMARISED,
    brief::{all, not_in, text},
    everybody,
    release::{Release, numbers},
    summary_of,
};
use crate::support::{TestApp, counted::counted, page::Page, pdf, visitor::Visitor};

/// Where residents read what became of what they said in the corrected round.
const REPLY: &str = "/aterkoppling/harnosand-kontakt-med-varden";

/// The sentences of a round in the file beside its result.
async fn in_file(app: &TestApp, code: &str) -> Vec<Value> {
    let file = app.visitor().get(&format!("/resultat/{code}/meningar.json")).await;
    file.assert_status(200);
    let json: Value = from_slice(&file.bytes).unwrap();
    json["sentences"].as_array().unwrap().clone()
}

/// Every result that was ever signed, by its fingerprint.
pub(super) async fn results(app: &TestApp) -> BTreeMap<String, RoundFigures> {
    let rows = round_result::Entity::find().all(app.db()).await.unwrap();
    rows.into_iter().map(|row| (row.fingerprint.clone(), stored::open(&row.json, &row.fingerprint).unwrap())).collect()
}

/// Text without space and without the marks of quotations, which a page draws.
fn flat(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace() && *sign != '”').collect()
}

fn text_of<'a>(sentence: &'a Value, field: &str) -> &'a str {
    sentence[field].as_str().unwrap()
}

/// Whether there is anything that a sentence rests on: that answers are of those who wanted to answer rests on nothing.
fn has_support(sentence: &Value) -> bool {
    ["figures", "quotes"].iter().any(|field| !sentence[field].as_array().unwrap().is_empty())
}

/// The address of a sentence as a browser asks for it, its id on the page, and the id of what it rests on.
fn way(app: &TestApp, sentence: &Value) -> (String, String, String) {
    let address = text_of(sentence, "address").strip_prefix(&*app.state.base_url).unwrap();
    let (path, place) = address.split_once('#').unwrap();
    let anchor = place.strip_suffix("-underlag").unwrap();
    (path.to_owned(), anchor.to_owned(), place.to_owned())
}

/// On the opened page the support stands open below its own sentence, and no other does. Back to the sentence is where it stands.
#[track_caller]
fn assert_opened(page: &Page, sentence: &Value, (anchor, place): (&str, &str)) {
    page.assert_status(200);
    let (own, support) = (format!("li#{anchor}"), format!("li#{anchor} details[open]#{place}"));
    assert_eq!(page.count(&own), 1, "{anchor}");
    let words = flat(&page.text(&format!("{own} .claim-words")));
    assert_eq!(words, flat(text_of(sentence, "sentence")), "{anchor}");
    let expected = usize::from(has_support(sentence));
    assert_eq!((page.count(&support), page.count("details.claim-support[open]")), (expected, expected), "{words}");
    let told = flat(&page.text(&support));
    for figure in sentence["figures"].as_array().unwrap() {
        assert!(told.contains(&flat(text_of(figure, "says"))), "{figure} is not in {told}");
        for row in figure["rows"].as_array().unwrap() {
            for field in ["answer", "people"] {
                assert!(told.contains(&flat(text_of(row, field))), "{row} is not in {told}");
            }
        }
    }
    for quote in sentence["quotes"].as_array().unwrap() {
        assert!(told.contains(&flat(quote.as_str().unwrap())), "{quote} is not in {told}");
    }
}

/// The least and the most that the file tells of a figure, added up once more from the stored result that it names.
fn assert_counted(figure: &Value, results: &BTreeMap<String, RoundFigures>) -> usize {
    let span = |field: &str| from_value::<Option<(u32, u32)>>(figure[field].clone()).unwrap();
    let at: FigureRef = from_value(figure.clone()).unwrap();
    let Some((people, of)) = span("people").zip(span("of")) else { return 0 };
    let possible = counted(&at, &results[&at.result]);
    assert!(possible.contains(&[people, of]), "{figure}: {possible:?}");
    1
}

#[tokio::test]
async fn every_sentence_of_the_file_leads_to_what_it_rests_on_and_back() {
    let app = TestApp::demonstrated().await;
    let results = results(&app).await;
    let (mut kinds, mut figures, mut quotes) = (BTreeSet::new(), 0, 0);
    for code in SUMMARISED {
        let sentences = in_file(&app, code).await;
        let page = app.visitor().get(&format!("/resultat/{code}")).await;
        assert_eq!(
            (sentences.len(), page.count("details.claim-support[open]")),
            (page.count(".claim-read"), 0),
            "{code}"
        );
        for sentence in &sentences {
            let (path, anchor, place) = way(&app, sentence);
            assert_opened(&app.visitor().get(&path).await, sentence, (&anchor, &place));
            kinds.insert(text_of(sentence, "kind").to_owned());
            figures +=
                sentence["figures"].as_array().unwrap().iter().map(|one| assert_counted(one, &results)).sum::<usize>();
            quotes += sentence["quotes"].as_array().unwrap().len();
        }
    }
    assert!(["participation", "topic", "limit"].iter().all(|kind| kinds.contains(*kind)), "{kinds:?}");
    assert!(10 < figures && 5 < quotes, "{figures} figures and {quotes} quotes");
}

/// What could be said of groups and of an earlier round is counted alike too, whether or not somebody chose to say it.
#[tokio::test]
async fn every_figure_that_is_proposed_is_what_its_stored_result_tells() {
    let app = TestApp::demonstrated().await;
    let results = results(&app).await;
    let (mut own, mut of_groups) = (0, 0);
    for code in SUMMARISED {
        let (_, sources) = summary_of(&app, code).await;
        let claims = propose(&sources).into_iter().filter_map(|proposal| proposal.wordings.into_iter().next());
        for at in claims.flat_map(|claim| claim.support.figures) {
            let told = figure(&sources, &at).unwrap().told;
            let possible = counted(&at, &results[&at.result]);
            assert!(possible.contains(&[told.people, told.of]), "{code}: {at:?}: {possible:?}");
            match at.table {
                TableRef::OfGroup { .. } | TableRef::OfOthers { .. } | TableRef::OfOpinionGroup { .. } => {
                    of_groups += 1;
                }
                _ => own += 1,
            }
        }
    }
    assert!(10 < own && 0 < of_groups, "{own} figures, and {of_groups} of groups");
}

/// The brief of each round, as one of the elected who may read it.
async fn briefs(app: &TestApp) -> Vec<(&'static str, Visitor, Page)> {
    let mut read = Vec::new();
    for mut reader in everybody(app, Role::ElectedRepresentative).await {
        for code in SUMMARISED {
            let page = reader.get(&format!("/politik/{code}")).await;
            if page.status == 200 {
                read.push((code, reader.clone(), page));
            }
        }
    }
    assert_eq!(read.len(), SUMMARISED.len());
    read
}

#[tokio::test]
async fn every_sentence_of_a_brief_stands_on_its_paper_and_leads_from_there_to_what_it_rests_on() {
    let app = TestApp::demonstrated().await;
    for (code, mut reader, page) in briefs(&app).await {
        let file = reader.get(&format!("/politik/{code}/brief.pdf")).await;
        assert_eq!(file.status, 200, "{code}");
        let (said, links) = (flat(&pdf::pages(&file.bytes).concat()), pdf::links(&file.bytes));
        let sentences = in_file(&app, code).await;
        assert_eq!(page.count(".claim-read"), sentences.len(), "{code}");
        for sentence in &sentences {
            let (_, anchor, place) = way(&app, sentence);
            assert!(said.contains(&flat(text_of(sentence, "sentence"))), "{code}: {sentence} is not in {said}");
            let path = format!("/politik/{code}?underlag={anchor}");
            let link = format!("{}{path}#{place}", app.state.base_url);
            assert_eq!(links.contains(&link), has_support(sentence), "{link} among {links:?}");
            assert_opened(&reader.get(&path).await, sentence, (&anchor, &place));
        }
    }
}

/// What residents are answered stands sentence by sentence, with no number but those of the result that the sentences tell.
#[tokio::test]
async fn the_reply_answers_the_sentences_of_the_file_and_tells_no_other_number() {
    let app = TestApp::demonstrated().await;
    let release = Release::of_version(&app, CORRECTED, 1).await;
    let sentences: BTreeSet<String> =
        in_file(&app, CORRECTED).await.iter().map(|one| flat(text_of(one, "sentence"))).collect();

    let page = app.visitor().get(REPLY).await;

    page.assert_status(200);
    let html = Html::parse_document(&page.body);
    let (mut said, mut told) = (0, 0);
    for answered in all(html.root_element(), ".reply-said > li") {
        let words = all(answered, "p:not(.outcome)");
        assert_eq!(not_in(&release.in_sentences(), words[0]), Vec::<String>::new());
        assert!(sentences.contains(&flat(&text(&words[..1]))), "{} is in {sentences:?}", text(&words[..1]));
        assert_eq!(all(answered, ".outcome").len(), 1);
        told += numbers(&text(&words[..1])).len();
        said += 1;
    }
    assert!(1 < said && 0 < told, "{said} sentences with {told} numbers");
}
