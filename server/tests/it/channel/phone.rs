//! A caller answers.

use app::{
    answer::receipt::ReceiptCode,
    entity::{round::RoundState, submission::AnswerChannel},
};

use super::{PAPER, STORED, acts, at, comments, keyer, round, submissions};
use crate::support::TestApp;

#[tokio::test]
async fn a_call_is_kept_under_the_code_that_is_read_out() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let mut keyer = keyer(&app, &round).await;
    let path = at(&round, "/telefon");
    let page = keyer.get(&path).await;
    page.assert_status(200).assert_text(".desk-script", "Socialnämnden i Storby frågar");
    let code = page.value("input[name=receipt]").unwrap();
    let call: Vec<_> = PAPER.into_iter().chain([("receipt", code.as_str())]).collect();

    let kept = keyer.post(&path, &call).await;

    kept.assert_status(200).assert_text(".receipt-code", &code).assert_text(".receipt", "Skriv upp den här koden");
    assert_eq!(kept.location(), "");
    let rows = submissions(&app, &round).await;
    let receipt = ReceiptCode::parse(&code).unwrap();
    assert_eq!(rows[0].receipt_mac, app.state.keys.mac("receipt", receipt.as_bytes()));
    assert_eq!((rows[0].channel, rows[0].answers.as_str()), (AnswerChannel::Phone, STORED));
    assert_eq!(comments(&app, &round).await.len(), 1);
    let acts = acts(&app).await;
    assert_eq!((acts.len(), acts[0].act.as_str()), (1, "phone.enter"));
    assert_eq!((acts[0].subject_id, acts[0].note.as_ref()), (Some(round.row.id), None), "no trace to the answer");

    keyer.post(&path, &call).await.assert_status(200).assert_text(".receipt-code", &code);
    let changed: Vec<_> = call.iter().copied().filter(|(name, _)| *name != "q1").collect();
    keyer.post(&path, &changed).await.assert_status(422).assert_text(".error-summary", "redan sparat");
    assert_eq!(submissions(&app, &round).await.len(), 1);
}

#[tokio::test]
async fn nobody_answers_by_phone_after_the_stop() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let code = keyer(&app, &round).await.get(&at(&round, "/telefon")).await.value("input[name=receipt]").unwrap();
    app.set_time("2027-03-08T11:00:00Z");
    let mut keyer = keyer(&app, &round).await;

    let call: Vec<_> = PAPER.into_iter().chain([("receipt", code.as_str())]).collect();
    let late = keyer.post(&at(&round, "/telefon"), &call).await;
    late.assert_status(409).assert_text("[role=alert]", "har stoppats").assert_text("[role=alert]", "Ring oftare");

    keyer.get(&at(&round, "/telefon")).await.assert_text(".lead", "tar inte emot svar nu");
    assert_eq!((submissions(&app, &round).await.len(), acts(&app).await.len()), (0, 0));
}

#[tokio::test]
async fn a_call_without_an_answer_is_not_kept() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let mut keyer = keyer(&app, &round).await;

    let page = keyer.post(&at(&round, "/telefon"), &[("receipt", "x")]).await;

    page.assert_status(422).assert_text("#q1-error", "Här är inget svar").assert_text(".error-summary", "för gammalt");
    assert_eq!(submissions(&app, &round).await.len(), 0);
}
