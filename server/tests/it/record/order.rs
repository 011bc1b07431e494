//! Nothing in a file tells in which order people answered, and two files cannot be laid side by side.

use std::collections::BTreeMap;

use app::entity::{comment::CommentState, round::RoundState};

use super::{given_out, list, own_statement, registrar};
use crate::support::TestApp;

/// What people wrote, in the order of `column` among the rows of `table`, or of the rows themselves.
fn words(files: &BTreeMap<String, String>, table: &str, column: Option<&str>) -> Vec<String> {
    let mut rows = list(files, table);
    if let Some(column) = column {
        rows.sort_by_key(|row| row[column].as_u64());
    }
    let texts = rows.iter().filter_map(|row| row["text"].as_str());
    texts.filter(|text| text.starts_with("Text ")).map(str::to_owned).collect()
}

/// With the keys of comments, which stand in the log with times, one could tell when an answer had come.
#[tokio::test]
async fn rows_and_numbers_are_drawn_anew_for_each_file() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    for number in 0..20 {
        let answer = app.answer_in(&round, 4).await;
        app.comment_as(&round, answer, &format!("Text {number}"), CommentState::Approved).await;
    }
    let by_answer: Vec<_> = app.answers_by_key(&round).await.into_iter().map(|row| row.id).collect();
    let mut comments = app.comments_by_key(&round).await;
    let by_key: Vec<_> = comments.iter().map(|row| row.text.clone()).collect();
    comments.sort_by_key(|row| by_answer.iter().position(|id| *id == row.submission_id));
    let by_answer: Vec<_> = comments.into_iter().map(|row| row.text).collect();
    let mut person = registrar(&app, &round).await;

    let (one, other) = (given_out(&mut person, &round).await, given_out(&mut person, &round).await);

    for column in [None, Some("svar_nr")] {
        let (one, other) = (words(&one, "kommentarer", column), words(&other, "kommentarer", column));
        assert_eq!(one.len(), 20);
        assert!(one != other && one != by_key && one != by_answer, "{column:?}: {one:?}");
    }
}

/// The place of a resident's own statement tells which was approved first.
#[tokio::test]
async fn own_statements_are_numbered_anew_after_those_of_the_round() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    for number in 0..12 {
        own_statement(&app, &round, &format!("Text {number}"), 2 + number).await;
    }
    let approved: Vec<_> = (0..12).map(|number| format!("Text {number}")).collect();
    let voted = format!(r#"[null,null,null,null,null,{{"votes":"p{}a"}}]"#, "-".repeat(12));
    app.answer_as(&round, voted).await;
    let mut person = registrar(&app, &round).await;

    let (one, other) = (given_out(&mut person, &round).await, given_out(&mut person, &round).await);

    let numbered = |files| words(files, "alternativ", Some("alternativ_nr"));
    assert!(numbered(&one) != numbered(&other) && numbered(&one) != approved, "{:?}", numbered(&one));
    for files in [one, other] {
        let options = list(&files, "alternativ");
        let last = options.iter().find(|row| row["text"] == "Text 11").unwrap();
        let first = options.iter().find(|row| row["text"] == "Det ska gå att ringa.").unwrap();
        assert_eq!(first["alternativ_nr"], 1);
        let votes = list(&files, "svar").into_iter().find(|row| row["fraga_1"].is_null()).unwrap();
        let mut told = vec!["1: hoppar över".to_owned(), format!("{}: håller med", last["alternativ_nr"])];
        told.sort();
        let mut given: Vec<_> =
            votes["fraga_6"].as_array().unwrap().iter().map(|vote| vote.as_str().unwrap().to_owned()).collect();
        given.sort();
        assert_eq!(given, told);
    }
}
