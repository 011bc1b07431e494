//! What is masked is in the file as it is masked, and nowhere as it was written. Both remain.

use app::entity::{comment, comment::CommentState, round::RoundState, secrecy_review};
use sea_orm::{EntityTrait, QueryOrder};
use serde_json::json;

use super::{
    acts, at, because, decide, given_out, has, left, list, mask, mask_with, own_statement, registrar, release_the_rest,
    take_away, text_at,
};
use crate::support::TestApp;

const TEXT: &str = "Min granne Åsa Öberg är sjuk.";

async fn reviews(app: &TestApp) -> Vec<secrecy_review::Model> {
    secrecy_review::Entity::find().order_by_asc(secrecy_review::COLUMN.version).all(app.db()).await.unwrap()
}

#[tokio::test]
async fn a_part_is_masked_with_section_and_reason_and_the_original_stays() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let answer = app.answer_in(&round, 4).await;
    let id = app.comment_in(&round, answer, TEXT).await;
    let mut person = registrar(&app, &round).await;

    mask(&mut person, &round, TEXT, &[]).await;
    release_the_rest(&mut person, &round).await;

    let files = given_out(&mut person, &round).await;
    let comments = list(&files, "kommentarer");
    assert_eq!(comments[0]["text"], "Min granne [maskat] är sjuk.");
    assert_eq!((&comments[0]["maskning"], &comments[0]["lagrum"]), (&json!("delvis"), &json!("OSL 26 kap. 1 §")));
    assert_eq!(comments[0]["skal_till_maskning"], "Pekar ut en person");
    let masks = list(&files, "maskningar");
    assert_eq!((masks.len(), &masks[0]["text"]), (1, &json!("Min granne [maskat] är sjuk.")));
    assert!(!has(&files, "Öberg"));
    assert_eq!(comment::Entity::find_by_id(id).one(app.db()).await.unwrap().unwrap().text, TEXT);
    let kept = reviews(&app).await;
    let masked = kept.iter().find_map(|row| row.masked_text.as_deref());
    assert_eq!(masked, Some("Min granne [maskat] är sjuk."));
    let acts = acts(&app).await;
    assert_eq!(acts[0], ("record.read".to_owned(), String::new()));
    let done = acts.iter().find(|(act, _)| !act.starts_with("record.read"));
    assert_eq!(done, Some(&("record.mask".to_owned(), "OSL 26 kap. 1 §".to_owned())));
}

#[tokio::test]
async fn a_whole_text_is_masked_and_the_moderators_reason_for_itself() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    let answer = app.answer_in(&round, 4).await;
    let id = app.comment_as(&round, answer, TEXT, CommentState::Withheld).await;
    because(&app, id, "Nämner Öberg").await;
    let mut person = registrar(&app, &round).await;

    mask(&mut person, &round, TEXT, &[("extent", "whole"), ("passages", "")]).await;
    mask(&mut person, &round, "Nämner Öberg", &[("passages", "Öberg")]).await;
    release_the_rest(&mut person, &round).await;

    let files = given_out(&mut person, &round).await;
    let comments = list(&files, "kommentarer");
    assert_eq!((&comments[0]["text"], &comments[0]["maskning"]), (&json!("[maskat]"), &json!("hela")));
    assert_eq!(
        (&comments[0]["moderering"], &comments[0]["moderatorns_skal"]),
        (&json!("dold"), &json!("Nämner [maskat]"))
    );
    assert!(!has(&files, "Öberg"));
}

/// The reason for a mask is given out too, so it does not repeat what is masked, and is looked at as any text.
#[tokio::test]
async fn the_reason_for_a_mask_does_not_tell_what_is_masked() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let answer = app.answer_in(&round, 4).await;
    app.comment_in(&round, answer, TEXT).await;
    let mut person = registrar(&app, &round).await;
    let path = text_at(&mut person, &round, TEXT).await;

    let telling = mask_with(&[("reason", "Det är asa oberg som menas")]);
    person.post(&path, &telling).await.assert_status(422).assert_text("#reason-error", "utan orden som maskeras");
    assert!(reviews(&app).await.is_empty());

    mask(&mut person, &round, TEXT, &[("reason", "Grannen till Lindström pekas ut")]).await;
    assert_eq!(left(&mut person, &round).await, ["Grannen till Lindström pekas ut"]);
    mask(&mut person, &round, "Grannen till Lindström pekas ut", &[("passages", "Lindström")]).await;
    release_the_rest(&mut person, &round).await;
    let files = given_out(&mut person, &round).await;
    assert_eq!(list(&files, "kommentarer")[0]["skal_till_maskning"], "Grannen till [maskat] pekas ut");
    assert!(!has(&files, "Lindström") && !has(&files, "Öberg"));
}

/// A resident's own statement that a moderator took away: its words stand in the comment and among the options, and the reason can
/// be masked as well.
#[tokio::test]
async fn a_statement_that_was_taken_away_is_masked_wherever_it_stands_and_so_is_the_reason() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let option = own_statement(&app, &round, TEXT, 2).await;
    take_away(&app, option, "Pekar ut Åsa Öberg").await;
    let mut person = registrar(&app, &round).await;
    person.get(&at(&round, "/texter")).await.assert_text("#texts", "En moderator har tagit bort det");

    mask(&mut person, &round, TEXT, &[]).await;
    mask(&mut person, &round, "Pekar ut Åsa Öberg", &[]).await;
    release_the_rest(&mut person, &round).await;

    let files = given_out(&mut person, &round).await;
    let option = list(&files, "alternativ").into_iter().find(|row| row["eget_pastaende"] == true).unwrap();
    assert_eq!((&option["text"], &option["maskning"]), (&json!("Min granne [maskat] är sjuk."), &json!("delvis")));
    assert_eq!((&option["borttaget"], &option["skal"]), (&json!("2027-03-01"), &json!("Pekar ut [maskat]")));
    let comment = &list(&files, "kommentarer")[0];
    assert_eq!(comment["moderering"], "visades och togs sedan bort");
    assert_eq!(comment["moderatorns_skal"], "Pekar ut [maskat]");
    assert!(!has(&files, "Öberg"));
}

#[tokio::test]
async fn a_new_decision_stands_beside_the_old_and_an_old_form_changes_nothing() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let answer = app.answer_in(&round, 4).await;
    app.comment_in(&round, answer, TEXT).await;
    let (mut first, mut second) = (registrar(&app, &round).await, registrar(&app, &round).await);
    let path = text_at(&mut second, &round, TEXT).await;
    let seen = second.get(&path).await.value("[name=seen]").unwrap();
    mask(&mut first, &round, TEXT, &[]).await;

    let late = second.post(&path, &mask_with(&[("passages", "granne"), ("seen", &seen)])).await;
    late.assert_status(409).assert_text("[role=alert]", "har prövats eller ändrats");
    late.assert_text(".decided", "Min granne [maskat] är sjuk.");
    decide(&mut second, &round, TEXT, &[("act", "release")]).await;

    let kept = reviews(&app).await;
    let masked: Vec<_> = kept.iter().map(|row| (row.version, row.masked_text.as_deref())).collect();
    assert_eq!(masked, [(1, Some("Min granne [maskat] är sjuk.")), (2, None)]);
    assert_eq!(list(&given_out(&mut first, &round).await, "kommentarer")[0]["text"], TEXT);
}

#[tokio::test]
async fn two_who_mask_the_same_text_at_once_are_one_and_one_who_is_told() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let answer = app.answer_in(&round, 4).await;
    app.comment_in(&round, answer, TEXT).await;
    let (mut first, mut second) = (registrar(&app, &round).await, registrar(&app, &round).await);
    let path = text_at(&mut first, &round, TEXT).await;
    let seen = first.get(&path).await.value("[name=seen]").unwrap();
    let fields = mask_with(&[("seen", &seen)]);

    let (one, other) = tokio::join!(first.post(&path, &fields), second.post(&path, &fields));

    let mut statuses = [one.status, other.status];
    statuses.sort_unstable();
    assert_eq!((statuses, reviews(&app).await.len()), ([303, 409], 1));
}

#[tokio::test]
async fn what_lacks_comes_back_as_typed() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let answer = app.answer_in(&round, 4).await;
    app.comment_in(&round, answer, TEXT).await;
    let mut person = registrar(&app, &round).await;
    let path = text_at(&mut person, &round, TEXT).await;

    let page =
        person.post(&path, &mask_with(&[("passages", "Bo Öberg"), ("section", "other"), ("other_section", "x")])).await;

    page.assert_status(422).assert_text("#passages-error", "”Bo Öberg” står inte i texten");
    page.assert_text("#other_section-error", "kapitel och paragraf").assert_value("#other_section", "x");
    page.assert_value("#reason", "Pekar ut en person").assert_value("[name=extent][checked]", "part");
    assert_eq!(page.value("#passages").unwrap().trim(), "Bo Öberg");
    assert!(reviews(&app).await.is_empty());
}
