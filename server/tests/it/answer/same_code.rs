//! The receipt code makes sending again harmless, and asks when the content is another.

use app::entity::round::RoundState;

use super::{Resident, arranged, comments, old_versions, submissions};

const FIRST: [(&str, &str); 2] = [("q1", "4"), ("q5", "Först")];
const OTHER: [(&str, &str); 2] = [("q1", "1"), ("q5", "Sedan")];

#[tokio::test]
async fn the_same_answer_ten_times_is_one_answer() {
    let (app, round, mut resident) = arranged().await;

    for _ in 0..10 {
        resident.send(&FIRST).await.assert_status(200).assert_text(".receipt-code", &resident.receipt);
    }

    assert_eq!((submissions(&app, &round).await.len(), comments(&app, &round).await.len()), (1, 1));
}

#[tokio::test]
async fn the_same_code_with_other_content_asks_and_changes_nothing() {
    let (app, round, mut resident) = arranged().await;
    resident.send(&FIRST).await.assert_status(200);

    let page = resident.send(&OTHER).await;

    page.assert_status(409).assert_text(".notice", "Är det här ett nytt svar?").assert_value("#q5", "Sedan");
    page.assert_text("button[value=change]", "Ändra mitt svar").assert_text("button[value=new]", "nytt svar");
    page.assert_value("input[name=receipt]", &resident.receipt);
    assert_eq!(comments(&app, &round).await[0].text, "Först");
}

#[tokio::test]
async fn a_changed_answer_is_a_new_version_and_the_old_one_remains() {
    let (app, round, mut resident) = arranged().await;
    resident.send(&FIRST).await.assert_status(200);
    let change: Vec<_> = OTHER.into_iter().chain([("same_code", "change")]).collect();

    for _ in 0..2 {
        resident.send(&change).await.assert_status(200).assert_text(".receipt-code", &resident.receipt);
    }

    let saved = submissions(&app, &round).await;
    assert_eq!((saved.len(), saved[0].version), (1, 2));
    assert!(saved[0].answers.starts_with("[1,"));
    let old = old_versions(&app).await;
    assert_eq!((old.len(), old[0].version, old[0].submission_id), (1, 1, saved[0].id));
    assert!(old[0].answers.starts_with("[4,"));
    let mut written: Vec<_> =
        comments(&app, &round).await.into_iter().map(|comment| (comment.submission_version, comment.text)).collect();
    written.sort();
    assert_eq!(written, [(1, "Först".to_owned()), (2, "Sedan".to_owned())]);
}

#[tokio::test]
async fn a_new_answer_gets_a_code_of_its_own_and_is_sent_once() {
    let (app, round, mut resident) = arranged().await;
    resident.send(&FIRST).await.assert_status(200);
    let page = resident.send(&OTHER).await;
    let code = page.value("input[name=new_receipt]").unwrap();
    let new: Vec<_> = OTHER.into_iter().chain([("same_code", "new"), ("new_receipt", code.as_str())]).collect();

    for _ in 0..3 {
        resident.send(&new).await.assert_status(200).assert_text(".receipt-code", &code);
    }

    assert_eq!((submissions(&app, &round).await.len(), comments(&app, &round).await.len()), (2, 2));
    assert!(old_versions(&app).await.is_empty());
}

#[tokio::test]
async fn who_keeps_a_number_and_changes_the_answer_is_asked_each_thing_once() {
    let (app, round, mut resident) = arranged().await;
    resident.send(&FIRST).await.assert_status(200);
    let number = ("q5", "Jag har 811218-9876");
    resident.send(&[number]).await.assert_status(422).assert_value("button[name=keep]", "number");

    let page = resident.send(&[number, ("keep", "number")]).await;
    page.assert_status(409).assert_value("input[name=keep]", "number");
    let kept = page.value("input[name=keep]").unwrap();
    resident.send(&[number, ("keep", &kept), ("same_code", "change")]).await.assert_status(200);

    assert_eq!(submissions(&app, &round).await[0].version, 2);
}

#[tokio::test]
async fn a_code_of_another_round_is_replaced() {
    let (app, _, mut resident) = arranged().await;
    resident.send(&FIRST).await.assert_status(200);
    let other = app.round(RoundState::Open).await;
    let mut elsewhere = Resident::at(&app, &other).await;
    elsewhere.receipt = resident.receipt;

    let page = elsewhere.send(&OTHER).await;

    page.assert_status(409).assert_text(".error-summary", "skicka igen").assert_value("#q5", "Sedan");
    elsewhere.receipt = page.value("input[name=receipt]").unwrap();
    elsewhere.send(&OTHER).await.assert_status(200);
    assert_eq!(submissions(&app, &other).await.len(), 1);
}
