//! The file leaves with a reason and a line in the log, and only when all that must be reviewed has been.

use app::entity::{comment::CommentState, round::RoundState};
use sha2::{Digest, Sha256};

use super::{WHY, acts, at, files, given_out, left, list, listed, registrar};
use crate::support::TestApp;

#[tokio::test]
async fn the_log_has_who_why_and_the_checksum_of_the_file() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    app.answer_in(&round, 4).await;
    let mut person = registrar(&app, &round).await;

    let file = person.post(&at(&round, ""), &WHY).await;

    file.assert_status(200);
    let header = |name: &str| file.headers[name].to_str().unwrap().to_owned();
    assert_eq!(
        (header("content-type"), header("cache-control")),
        ("application/zip".to_owned(), "no-store".to_owned())
    );
    assert_eq!(header("content-disposition"), format!("attachment; filename=\"handlingar-{}.zip\"", round.row.code));
    assert_eq!(header("content-length"), file.bytes.len().to_string());
    let sum: String = Sha256::digest(&file.bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let note = format!("Skäl: Begäran om allmän handling. SHA-256: {sum}");
    assert_eq!(acts(&app).await, [("record.export".to_owned(), note)]);
    let page = person.get(&at(&round, "")).await;
    page.assert_text("#given-out", &sum)
        .assert_text("#given-out", "Provkonto")
        .assert_text("#given-out", "1 mars 2027");
}

#[tokio::test]
async fn every_file_has_the_checksum_that_is_told() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let files = given_out(&mut registrar(&app, &round).await, &round).await;

    let sums: Vec<_> = files["sha256.txt"].lines().filter_map(|line| line.split_once("  ")).collect();

    assert_eq!(sums.len(), files.len() - 1);
    for (sum, name) in sums {
        let real: String = Sha256::digest(&files[name]).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(sum, real, "{name}");
    }
}

#[tokio::test]
async fn without_a_reason_nothing_leaves() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut person = registrar(&app, &round).await;

    let page = person.post(&at(&round, ""), &[("reason", " ")]).await;

    page.assert_status(422).assert_text("#reason-error", "Skriv varför").assert_text(".error-summary", "Skriv varför");
    let long = "å".repeat(301);
    person.post(&at(&round, ""), &[("reason", &long)]).await.assert_status(422).assert_value("#reason", &long);
    assert!(acts(&app).await.is_empty());
}

#[tokio::test]
async fn while_a_text_is_left_to_review_no_file_is_made() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    for (text, state) in
        [("Dold", CommentState::Withheld), ("Oläst", CommentState::Unread), ("Visad", CommentState::Approved)]
    {
        let answer = app.answer_in(&round, 4).await;
        app.comment_as(&round, answer, text, state).await;
    }
    let mut person = registrar(&app, &round).await;
    person.get(&at(&round, "")).await.assert_text("#left", "3 texter är kvar att pröva");

    let page = person.post(&at(&round, ""), &WHY).await;

    page.assert_status(422).assert_text(".error-summary", "Pröva först").assert_value("#reason", WHY[0].1);
    assert!(acts(&app).await.is_empty());
    let texts = listed(&person.get(&at(&round, "/texter")).await);
    for text in &texts[..2] {
        let one = [("act", "release"), ("text", text.marked.as_str())];
        person.post(&at(&round, "/texter"), &one).await.assert_sent_to(&at(&round, "/texter"));
        person.post(&at(&round, ""), &WHY).await.assert_status(422);
    }
    assert_eq!(left(&mut person, &round).await, [texts[2].words.clone()]);
    let other = [("act", "release"), ("text", texts[2].marked.as_str())];
    person.post(&at(&round, "/texter"), &other).await.assert_status(303);
    let comments = list(&files(&person.post(&at(&round, ""), &WHY).await), "kommentarer");
    assert_eq!(comments.len(), 3);
    assert!(comments.iter().all(|row| row["maskning"] == "nej"), "{comments:?}");
}
