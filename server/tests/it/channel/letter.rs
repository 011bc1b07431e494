//! Rounds that demand a code from a letter: on paper it stands beside the answers, on the telephone it is read out.

use app::{
    answer::receipt::ReceiptCode,
    entity::{one_time_code_use, round::RoundState, submission::AnswerChannel},
};
use sea_orm::EntityTrait;

use super::{PAPER, at, entries, key_in, keyer, names_of_acts, paper_with, put_right, round, submissions};
use crate::support::{TestApp, page::Page, rounds::TestRound, visitor::Visitor};

/// An open round that can be answered in every way, with codes.
async fn arranged(number: usize) -> (TestApp, TestRound, Vec<String>) {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let codes = app.codes_for(&round, number).await;
    (app, round, codes)
}

async fn used(app: &TestApp) -> u32 {
    let rows = one_time_code_use::Entity::find().all(app.db()).await.unwrap();
    rows.iter().flat_map(|row| &row.marks).map(|marks| marks.count_ones()).sum()
}

/// Takes a call with this code.
async fn call(keyer: &mut Visitor, round: &TestRound, code: &str) -> Page {
    let path = at(round, "/telefon");
    let receipt = keyer.get(&path).await.value("input[name=receipt]").unwrap();
    let call: Vec<_> = PAPER.into_iter().chain([("receipt", receipt.as_str()), ("code", code)]).collect();
    keyer.post(&path, &call).await
}

#[tokio::test]
async fn a_paper_is_kept_with_its_code_and_counts_once() {
    let (app, round, codes) = arranged(2).await;
    let mut keyer = keyer(&app, &round).await;
    keyer.get(&at(&round, "/papper")).await.assert_text("label[for=code]", "Koden på papperet");

    key_in(&mut keyer, &round, "1", &[("code", &codes[0].to_lowercase())]).await.assert_status(303);
    key_in(&mut keyer, &round, "1", &[("code", &codes[0])]).await.assert_status(303);
    let again = key_in(&mut keyer, &round, "2", &[("code", &codes[0])]).await;

    again.assert_status(422).assert_text("#code-error", "redan använd").assert_value("#code", &codes[0]);
    again.assert_value("#paper_number", "2").assert_text("#q5", "Ring oftare");
    let rows = submissions(&app, &round).await;
    assert_eq!((rows.len(), rows[0].channel, used(&app).await), (1, AnswerChannel::Paper, 1));
    assert_eq!(
        (entries(&app, &round).await.len(), names_of_acts(&app).await),
        (1, vec!["round.make_codes".to_owned(), "paper.enter".to_owned()])
    );
}

#[tokio::test]
async fn a_paper_without_a_code_that_counts_says_what_to_do_with_it() {
    let (app, round, _) = arranged(1).await;
    let mut keyer = keyer(&app, &round).await;
    let unknown = ReceiptCode::from_random([7; 7]).to_string();

    for (code, told) in
        [("", "Skriv koden som står på papperet"), ("K7QX", "något fel i koden"), (unknown.as_str(), "hör inte till")]
    {
        let page = key_in(&mut keyer, &round, "1", &[("code", code), ("q1", "4")]).await;
        page.assert_status(422).assert_text("#code-error", told).assert_value("#code", code).assert_value("#q1", "4");
    }

    assert_eq!((submissions(&app, &round).await.len(), entries(&app, &round).await.len(), used(&app).await), (0, 0, 0));
}

#[tokio::test]
async fn a_paper_is_put_right_without_its_code() {
    let (app, round, codes) = arranged(1).await;
    let mut keyer = keyer(&app, &round).await;
    key_in(&mut keyer, &round, "1", &[("code", &codes[0])]).await.assert_status(303);
    let path = at(&round, "/papper/1");
    let page = keyer.get(&path).await;
    assert_eq!(page.count("[name=code]"), 0);

    let right = paper_with(&[("q1", "5"), ("reason", "Fel siffra")]);
    put_right(&mut keyer, &path, &right).await.assert_sent_to(&path);

    assert_eq!((submissions(&app, &round).await[0].version, used(&app).await), (2, 1));
}

#[tokio::test]
async fn a_caller_reads_out_the_code_and_it_is_good_for_one_call() {
    let (app, round, codes) = arranged(2).await;
    let mut keyer = keyer(&app, &round).await;
    keyer.get(&at(&round, "/telefon")).await.assert_text("label[for=code]", "Koden i brevet");

    let without = call(&mut keyer, &round, "").await;
    without.assert_status(422).assert_text("#code-error", "Be personen läsa upp koden").assert_value("#q1", "4");
    call(&mut keyer, &round, &codes[0]).await.assert_status(200).assert_text(".receipt", "Läs upp koden");
    let again = call(&mut keyer, &round, &codes[0]).await;

    again.assert_status(422).assert_text("#code-error", "redan använd").assert_value("#code", &codes[0]);
    let rows = submissions(&app, &round).await;
    assert_eq!((rows.len(), rows[0].channel, used(&app).await), (1, AnswerChannel::Phone, 1));
}

/// One person, one answer, whichever way it comes.
#[tokio::test]
async fn a_code_that_was_used_on_paper_is_used_everywhere() {
    let (app, round, codes) = arranged(1).await;
    let mut keyer = keyer(&app, &round).await;
    key_in(&mut keyer, &round, "1", &[("code", &codes[0])]).await.assert_status(303);

    call(&mut keyer, &round, &codes[0]).await.assert_status(422);
    let mut resident = app.visitor();
    let receipt = resident.get(&round.path()).await.value("input[name=receipt]").unwrap();
    let answer = [("q1", "4"), ("code", codes[0].as_str()), ("receipt", receipt.as_str())];
    let page = resident.post(&round.path(), &answer).await;

    page.assert_status(422).assert_text("#code-error", "redan använd");
    assert_eq!((submissions(&app, &round).await.len(), used(&app).await), (1, 1));
}

#[tokio::test]
async fn the_form_to_print_has_a_place_for_the_code() {
    let (app, with_codes, _) = arranged(1).await;
    let without = round(&app, RoundState::Open).await;

    let page = keyer(&app, &with_codes).await.get(&at(&with_codes, "/blankett")).await;
    page.assert_text(".paper-form", "Skriv koden från ditt brev här");
    let page = keyer(&app, &without).await.get(&at(&without, "/blankett")).await;
    page.assert_no_text(".paper-form", "koden från ditt brev");
    let page = keyer(&app, &without).await.get(&at(&without, "/papper")).await;
    assert_eq!(page.count("[name=code]"), 0);
}
