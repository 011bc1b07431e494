//! Rounds that demand a code from a letter: one code, one answer, and no line between them.

use app::{
    answer::receipt::ReceiptCode,
    entity::{
        one_time_code, one_time_code_use,
        round::{self, RoundState},
        submission::AnswerChannel,
    },
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait};
use tokio::task::JoinSet;

use super::{Resident, submissions};
use crate::support::{TestApp, rounds::TestRound};

/// An open round with so many codes, and the codes.
async fn arranged(number: usize) -> (TestApp, TestRound, Vec<String>) {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let codes = app.codes_for(&round, number).await;
    (app, round, codes)
}

/// How many codes of all rounds are used.
async fn used(app: &TestApp) -> u32 {
    let rows = one_time_code_use::Entity::find().all(app.db()).await.unwrap();
    rows.iter().flat_map(|row| &row.marks).map(|marks| marks.count_ones()).sum()
}

#[tokio::test]
async fn a_code_is_good_for_one_answer() {
    let (app, round, codes) = arranged(3).await;
    let mut first = Resident::at(&app, &round).await;
    first.send(&[("q1", "4"), ("code", &codes[0].to_lowercase())]).await.assert_status(200);
    let mut second = Resident::at(&app, &round).await;

    let page = second.send(&[("q1", "1"), ("q5", "Kvar"), ("code", &codes[0])]).await;

    page.assert_status(422).assert_text("#code-error", "Koden är redan använd").assert_value("#code", &codes[0]);
    page.assert_value("#q5", "Kvar");
    assert_eq!((submissions(&app, &round).await.len(), used(&app).await), (1, 1));
    second.send(&[("q1", "1"), ("q5", "Kvar"), ("code", &codes[1])]).await.assert_status(200);
    assert_eq!((submissions(&app, &round).await.len(), used(&app).await), (2, 2));
}

/// The clock stopped the round at 11:00; both say that they pressed an hour before.
#[tokio::test]
async fn a_code_is_good_for_one_answer_that_the_network_held_back() {
    let (app, round, codes) = arranged(2).await;
    let mut first = Resident::at(&app, &round).await;
    let mut second = Resident::at(&app, &round).await;
    app.set_time("2027-03-08T12:00:00Z");
    let held_back = [("q1", "4"), ("waited", "7200"), ("code", codes[0].as_str())];

    first.send(&held_back).await.assert_status(200);
    first.send(&held_back).await.assert_status(200);
    second.send(&held_back).await.assert_status(422);

    assert_eq!((submissions(&app, &round).await.len(), used(&app).await), (1, 1));
}

#[tokio::test]
async fn a_wrong_code_gets_a_sentence_at_the_field_and_everything_back() {
    let (app, round, _) = arranged(1).await;
    let other = app.round(RoundState::Open).await;
    let elsewhere = app.codes_for(&other, 1).await.remove(0);
    let unknown = ReceiptCode::from_random([7; 7]).to_string();
    let mut resident = Resident::at(&app, &round).await;

    for (code, said) in [
        ("", "Skriv koden som står i brevet"),
        ("K7QX", "Det är något fel i koden"),
        ("<script>", "Det är något fel i koden"),
        (unknown.as_str(), "Koden hör inte till de här frågorna"),
        (elsewhere.as_str(), "Koden hör inte till de här frågorna"),
    ] {
        let page = resident.send(&[("q1", "4"), ("q5", "Kvar"), ("code", code)]).await;

        page.assert_status(422).assert_text("#code-error", said).assert_value("#code", code);
        page.assert_value("#q5", "Kvar");
        assert_eq!(page.count(".error-summary a[href='#code']"), 1);
    }
    assert_eq!((submissions(&app, &round).await.len(), used(&app).await), (0, 0));
}

#[tokio::test]
async fn a_mistake_in_a_question_and_in_the_code_are_told_at_once() {
    let (app, round, _) = arranged(1).await;

    let page = Resident::at(&app, &round).await.send(&[("q1", "9")]).await;

    page.assert_status(422).assert_text("#q1-error", "Välj").assert_text("#code-error", "Skriv koden");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sending_again_is_harmless_also_with_a_code() {
    let (app, round, codes) = arranged(2).await;
    let resident = Resident::at(&app, &round).await;
    let mut sending = JoinSet::new();
    for _ in 0..8 {
        let (mut resident, code) = (resident.clone(), codes[0].clone());
        sending.spawn(async move { resident.send(&[("q1", "4"), ("code", &code)]).await.status });
    }

    assert_eq!(sending.join_all().await, [200; 8]);

    assert_eq!((submissions(&app, &round).await.len(), used(&app).await), (1, 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_eight_who_use_the_same_code_at_once_one_is_thanked() {
    let (app, round, codes) = arranged(2).await;
    let mut sending = JoinSet::new();
    for _ in 0..8 {
        let (mut resident, code) = (Resident::at(&app, &round).await, codes[0].clone());
        sending.spawn(async move { resident.send(&[("q1", "4"), ("code", &code)]).await.status });
    }

    let mut outcomes = sending.join_all().await;
    outcomes.sort_unstable();

    assert_eq!(outcomes, [200, 422, 422, 422, 422, 422, 422, 422]);
    assert_eq!((submissions(&app, &round).await.len(), used(&app).await), (1, 1));
}

#[tokio::test]
async fn an_answer_is_changed_with_its_receipt_and_uses_no_code_more() {
    let (app, round, codes) = arranged(2).await;
    let mut resident = Resident::at(&app, &round).await;
    resident.send(&[("q1", "4"), ("code", &codes[0])]).await.assert_status(200);

    resident.send(&[("q1", "5"), ("code", &codes[0])]).await.assert_status(409);
    resident.send(&[("q1", "5"), ("code", &codes[0]), ("same_code", "change")]).await.assert_status(200);

    assert_eq!((submissions(&app, &round).await[0].version, used(&app).await), (2, 1));
    let form = app.visitor().post("/kvitto", &[("receipt", resident.receipt.as_str()), ("act", "change")]).await;
    form.assert_status(200).assert_text("#skicka button", "Skicka mitt ändrade svar");
    assert_eq!(form.count("[name=code]"), 0, "the letter's code is not asked for again");
}

/// The answer was changed by somebody else with the same receipt, or by another tab, between opening and sending.
#[tokio::test]
async fn a_change_of_what_was_changed_meanwhile_is_told_so_and_asks_for_no_code() {
    let (app, round, codes) = arranged(1).await;
    let mut resident = Resident::at(&app, &round).await;
    resident.send(&[("q1", "4"), ("code", &codes[0])]).await.assert_status(200);
    resident.send(&[("q1", "5"), ("same_code", "change"), ("version", "1")]).await.assert_status(200);

    let stale = [("q1", "1"), ("q5", "Kvar"), ("same_code", "change"), ("version", "1")];
    let page = resident.send(&stale).await;

    page.assert_status(409).assert_text(".notice", "Svaret är ändrat under tiden").assert_value("#q5", "Kvar");
    assert_eq!(page.count("[name=code], button[value=new], button[value=change]"), 0);
    page.assert_value("input[name=same_code]", "change").assert_value("input[name=version]", "2");
    assert_eq!(submissions(&app, &round).await[0].version, 2);
    let anyway = [("q1", "1"), ("q5", "Kvar"), ("same_code", "change"), ("version", "2")];
    resident.send(&anyway).await.assert_status(200).assert_text(".receipt-code", &resident.receipt);
    assert_eq!((submissions(&app, &round).await[0].version, used(&app).await), (3, 1));
}

#[tokio::test]
async fn a_code_is_not_used_up_by_an_answer_that_came_too_late() {
    let (app, round, codes) = arranged(1).await;
    let mut resident = Resident::at(&app, &round).await;
    app.set_time("2027-03-09T11:00:00Z");

    resident.send(&[("q1", "4"), ("code", &codes[0])]).await.assert_status(409);

    assert_eq!((submissions(&app, &round).await.len(), used(&app).await), (0, 0));
}

#[tokio::test]
async fn codes_are_kept_as_hashes_in_an_order_that_says_nothing() {
    let (app, round, codes) = arranged(600).await;
    let more = app.codes_for(&round, 3).await;
    let rows = one_time_code::Entity::find().all(app.db()).await.unwrap();
    assert_eq!((rows.len(), codes.len() + more.len()), (603, 603));

    let mut first: Vec<_> = rows.iter().filter(|row| row.place < 600).collect();
    first.sort_unstable_by_key(|row| row.place);

    assert!(first.is_sorted_by_key(|row| row.code_mac.clone()));
    let kept = format!("{rows:?}");
    assert!(codes.iter().all(|code| !kept.contains(code.as_str())));
}

/// PostgreSQL writes the number of the transaction beside every row. That of a code's row is the one in which the codes were
/// made, whatever was answered since.
#[tokio::test]
async fn no_row_of_a_code_is_written_when_it_is_used() {
    let (app, round, codes) = arranged(4).await;
    let before = one_time_code::Entity::find().all(app.db()).await.unwrap();
    for code in &codes {
        Resident::at(&app, &round).await.send(&[("q1", "4"), ("code", code)]).await.assert_status(200);
    }

    assert_eq!(one_time_code::Entity::find().all(app.db()).await.unwrap(), before);
    assert_eq!(one_time_code_use::Entity::find().all(app.db()).await.unwrap().len(), 1);
    if app.db().get_database_backend() == sea_orm::DbBackend::Postgres {
        let sql = "SELECT count(*) FROM one_time_code c JOIN submission s ON c.xmin::text = s.xmin::text";
        assert_eq!(server::database::read_back(app.db(), sql).await.unwrap(), "0");
    }
}

#[tokio::test]
async fn a_round_without_codes_asks_for_none() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;

    let page = app.visitor().get(&round.path()).await;

    assert_eq!(page.count("[name=code]"), 0);
    assert_eq!(page.count("#brevet"), 0);
}

/// Who got a letter, in every language, without JavaScript: told before the first question, asked last, and led on from a
/// wrong code and a used one to the right one, with everything that was answered kept.
#[tokio::test]
async fn a_letter_is_answered_in_every_language() {
    for (language, before, asked, unknown, used_up) in [
        ("", "Ha ditt brev framme", "Skriv koden", "hör inte till", "redan använd"),
        ("?sprak=sv-x-lattlast", "Ha ditt brev framme", "Skriv koden", "hör inte till", "redan använd"),
        ("?sprak=fi", "Pidä kirjeesi", "Kirjoita koodi", "ei kuulu", "jo käytetty"),
        ("?sprak=en", "Have your letter", "Enter the code", "does not belong", "already been used"),
    ] {
        let (app, round, codes) = arranged(2).await;
        Resident::at(&app, &round).await.send(&[("q1", "2"), ("code", &codes[1])]).await.assert_status(200);
        let path = format!("{}{language}", round.path());
        let mut visitor = app.visitor();
        let form = visitor.get(&path).await;
        form.assert_status(200).assert_text("#brevet", before).assert_text("label[for=code]", asked);
        assert!(form.body.find("name=\"q1\"").unwrap() < form.body.find("name=\"code\"").unwrap(), "{language}");
        let receipt = form.value("input[name=receipt]").unwrap();
        let answer = |code: &str| {
            let fields = [("q1", "4"), ("q5", "Kvar"), ("age", "65-79"), ("receipt", receipt.as_str()), ("code", code)];
            fields.map(|(name, value)| (name.to_owned(), value.to_owned()))
        };
        let wrong = ReceiptCode::from_random([7; 7]).to_string();

        for (code, said) in [(&wrong, unknown), (&codes[1], used_up)] {
            let fields = answer(code);
            let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            let page = visitor.post(&path, &fields).await;
            page.assert_status(422).assert_text("#code-error", said).assert_value("#code", code);
            page.assert_value("#q5", "Kvar").assert_value("input[name=q1][checked]", "4");
            page.assert_value("input[name=age][checked]", "65-79").assert_value("input[name=receipt]", &receipt);
        }
        let fields = answer(&codes[0].replace('-', " ").to_lowercase());
        let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        visitor.post(&path, &fields).await.assert_status(200).assert_text(".receipt-code", &receipt);

        assert_eq!((submissions(&app, &round).await.len(), used(&app).await), (2, 2), "{language}");
    }
}

#[tokio::test]
async fn a_screen_at_a_reception_asks_each_person_for_a_code_of_their_own() {
    let (app, round, codes) = arranged(2).await;
    let kiosk =
        round::ActiveModel { id: Set(round.row.id), channels: Set("web kiosk".to_owned()), ..Default::default() };
    kiosk.update(app.db()).await.unwrap();
    let path = format!("{}?kiosk=1", round.path());
    for (code, status) in [(&codes[0], 200), (&codes[0], 422), (&codes[1], 200)] {
        let mut screen = app.visitor();
        let form = screen.get(&path).await;
        form.assert_status(200).assert_value("#code", "");
        let receipt = form.value("input[name=receipt]").unwrap();

        let page = screen.post(&path, &[("q1", "4"), ("receipt", &receipt), ("code", code)]).await;

        page.assert_status(status);
    }
    let channels: Vec<_> = submissions(&app, &round).await.into_iter().map(|saved| saved.channel).collect();
    assert_eq!((channels, used(&app).await), (vec![AnswerChannel::Kiosk; 2], 2));
}
