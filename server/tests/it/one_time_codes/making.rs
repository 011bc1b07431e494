//! Codes are made, and leave as a file or as letters.

use std::collections::BTreeSet;

use app::{
    answer::receipt::ReceiptCode,
    entity::{
        membership::Role,
        round::{self, RoundState},
    },
    one_time_codes::letters::{language, letter},
    round::work_queries::preparation,
    words::Words,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ConnectionTrait, DbBackend};

use super::{act, acts, at, number};
use crate::support::{TestApp, page::Page, pdf, rounds::TestRound, visitor::Visitor};

/// A round that demands a code, and its moderator.
async fn arranged(state: RoundState) -> (TestApp, TestRound, Visitor) {
    let app = TestApp::new().await;
    let round = app.round(state).await;
    let demands = round::ActiveModel { id: Set(round.row.id), one_time_codes: Set(true), ..Default::default() };
    demands.update(app.db()).await.unwrap();
    let moderator = app.staff(Role::Moderator, &round).await;
    (app, round, moderator)
}

/// The codes in a file.
fn codes_in(file: &Page) -> Vec<String> {
    file.body.lines().skip(1).map(|line| line.split(';').next().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn codes_leave_as_a_file_that_nobody_keeps_and_each_is_good_for_an_answer() {
    let (app, round, mut moderator) = arranged(RoundState::Open).await;

    let file = moderator.post(&at(&round), &[("act", "list"), ("number", "25")]).await;

    file.assert_status(200);
    let name = format!("attachment; filename=\"engangskoder-{}.csv\"", round.row.code);
    assert_eq!(file.headers["content-disposition"], name.as_str());
    assert_eq!(file.headers["content-type"], "text/csv; charset=utf-8");
    assert_eq!(file.headers["cache-control"], "no-store");
    assert!(file.body.starts_with("\u{feff}Engångskod;Adress;Sista dag att svara\r\n"), "{}", file.body);
    let codes = codes_in(&file);
    let row = format!("{};https://medmig.example{};8 mars 2027", codes[0], round.path());
    assert_eq!(file.body.lines().nth(1), Some(row.as_str()));
    assert_eq!((codes.len(), codes.iter().collect::<BTreeSet<_>>().len(), number(&app, &round).await), (25, 25, 25));
    assert!(codes.iter().all(|code| ReceiptCode::parse(code).is_some()));
    assert_eq!(acts(&app, &round).await, [act("round.make_codes", "Antal koder: 25.")]);
    for code in &codes[..3] {
        let mut resident = app.visitor();
        let receipt = resident.get(&round.path()).await.value("input[name=receipt]").unwrap();
        let answer = [("q1", "4"), ("code", code.as_str()), ("receipt", receipt.as_str())];
        resident.post(&round.path(), &answer).await.assert_status(200);
    }
}

#[tokio::test]
async fn two_clicks_make_two_sets() {
    let (app, round, mut moderator) = arranged(RoundState::Planned).await;
    let (first, second) = (
        moderator.post(&at(&round), &[("act", "list"), ("number", "3")]).await,
        moderator.post(&at(&round), &[("act", "list"), ("number", "3")]).await,
    );

    let all: BTreeSet<_> = codes_in(&first).into_iter().chain(codes_in(&second)).collect();

    assert_eq!((all.len(), number(&app, &round).await), (6, 6));
    moderator
        .get(&at(&round))
        .await
        .assert_text("#there", "6 koder finns")
        .assert_no_text("main", all.first().unwrap());
}

#[tokio::test]
async fn letters_leave_as_a_pdf_that_nobody_keeps_with_a_page_for_each_code() {
    let (app, round, mut moderator) = arranged(RoundState::Open).await;
    let order = [("act", "letters"), ("number", "3"), ("contact", "0611-34 80 00 <b> #x")];

    let file = moderator.post(&at(&round), &order).await;

    file.assert_status(200);
    let name = format!("attachment; filename=\"Brev {}.pdf\"", round.row.code);
    assert_eq!(file.headers["content-disposition"], name.as_str());
    assert_eq!(file.headers["content-type"], "application/pdf");
    assert_eq!(file.headers["cache-control"], "no-store");
    let title = format!("Brev {}: Hur är det", round.row.code);
    for part in ["%PDF-", &title, "<pdfuaid:part>1<", "<xmpTPg:NPages>3<"] {
        assert!(file.body.contains(part), "{part}");
    }
    assert_eq!(number(&app, &round).await, 3);
    assert_eq!(acts(&app, &round).await, [act("round.make_codes", "Antal koder: 3.")]);
    moderator.get(&at(&round)).await.assert_text("#there", "3 koder finns");
}

#[tokio::test]
async fn a_letter_says_who_asks_how_to_answer_and_when_the_reply_comes() {
    let (app, round, _) = arranged(RoundState::Open).await;
    let channels = round::ActiveModel {
        id: Set(round.row.id),
        channels: Set("web phone paper".to_owned()),
        paper_return: Set(Some("Biblioteket, Storgatan 1".to_owned())),
        ..Default::default()
    };
    channels.update(app.db()).await.unwrap();
    let ready = preparation(app.db(), round.row.id).await.unwrap();

    let swedish = language(app.db(), &ready.round, Words::swedish()).await.unwrap();

    let letter = letter(ready, Some("0611-34 80 00".to_owned()), "https://medmig.example", &swedish);

    assert_eq!(letter.from, "Storby kommun");
    assert!(letter.labels.asks.starts_with("Socialnämnden i Storby frågar."), "{}", letter.labels.asks);
    assert_eq!(
        (letter.labels.code, letter.title.text),
        (format!("Frågornas kod {}", round.row.code), round.row.title.clone())
    );
    assert_eq!((letter.why.text.as_str(), letter.why.lang), ("Vi vill veta hur det är att få kontakt.", None));
    assert_eq!(letter.can_influence.unwrap().text, "Öppettider och telefontider.");
    assert!(letter.steps[0].contains(&letter.address) && letter.labels.until.contains(&letter.last_day));
    assert_eq!(letter.link, format!("https://medmig.example{}", round.path()));
    assert_eq!(letter.address, format!("medmig.example{}", round.path()));
    assert_eq!(letter.last_day, "8 mars 2027");
    assert_eq!(letter.others[0], "Hör av dig hit: 0611-34 80 00");
    assert!(letter.others[2].ends_with("Här lämnar du den: Biblioteket, Storgatan 1"), "{:?}", letter.others);
    assert_eq!(letter.told[0], "Socialnämnden i Storby svarar invånarna senast den 15 april 2027.");
    assert!(letter.told[1].contains("Skriv inte ditt namn") && letter.told[1].contains("allmän handling"));
}

#[tokio::test]
async fn a_letter_promises_no_reply_that_nobody_has_promised_and_says_when_it_is_all_made_up() {
    let (app, round, _) = arranged(RoundState::Planned).await;
    let mut ready = preparation(app.db(), round.row.id).await.unwrap();
    ready.deciding = None;
    ready.dialogue.is_demonstration = true;

    let swedish = language(app.db(), &ready.round, Words::swedish()).await.unwrap();

    let told = letter(ready, None, "https://medmig.example", &swedish).told;

    assert_eq!((told.len(), told[1].as_str()), (2, "Dialogen är påhittad, för att visa hur tjänsten fungerar."));
    assert!(told[0].contains("allmän handling"), "{told:?}");
}

#[tokio::test]
async fn letters_leave_in_the_language_that_was_chosen() {
    let (app, round, mut moderator) = arranged(RoundState::Open).await;
    app.offer(&round, "sv fi").await;
    app.translate(round.row.id, "title", "fi", "Miten saat yhteyden hoitoon?").await;
    let finnish = format!("{}?sprak=fi", at(&round));
    let page = moderator.get(&finnish).await;
    assert_eq!(page.count("main button[form=gor-koder][lang=fi][aria-current=true]"), 1);

    let file = moderator.post(&finnish, &[("act", "letters"), ("number", "1"), ("contact", "")]).await;

    let name = format!("attachment; filename=\"Brev fi {}.pdf\"", round.row.code);
    assert_eq!(file.headers["content-disposition"], name.as_str());
    assert!(file.body.contains("fi-SE"));
    let said: String = pdf::pages(&file.bytes).concat().split_whitespace().collect();
    for words in ["Mitensaatyhteydenhoitoon?", "Kertakoodisi", "Osatästäonvainruotsiksi.", "Vivillvetahur"] {
        assert!(said.contains(words), "{words} is not in: {said}");
    }
    assert!(!said.contains("Dinengångskod"), "{said}");
}

#[tokio::test]
async fn what_is_typed_stays_when_the_language_of_the_letters_is_changed() {
    let (app, round, mut moderator) = arranged(RoundState::Open).await;
    app.offer(&round, "sv fi").await;
    let finnish = format!("{}?sprak=fi", at(&round));

    let shown = moderator.post(&finnish, &[("number", "7"), ("contact", "Receptionen"), ("show", "fi")]).await;

    shown.assert_status(200).assert_value("#number", "7").assert_value("#contact", "Receptionen");
    assert_eq!(shown.count(".error-summary, .error"), 0);
    assert_eq!(shown.count("main button[form=gor-koder][lang=fi][aria-current=true]"), 1);
}

#[tokio::test]
async fn a_number_that_cannot_be_made_is_told_at_the_field_and_makes_none() {
    let (app, round, mut moderator) = arranged(RoundState::Planned).await;
    for (wanted, typed, told) in [
        ("list", "", "mellan 1 och 5"),
        ("list", "0", "mellan 1 och 5"),
        ("list", "5001", "mellan 1 och 5"),
        ("list", "många", "mellan 1 och 5"),
        ("letters", "501", "mellan 1 och 500"),
    ] {
        let fields = [("act", wanted), ("number", typed), ("contact", "Receptionen")];
        let page = moderator.post(&at(&round), &fields).await;
        page.assert_status(422).assert_text("#number-error", told).assert_value("#number", typed);
        page.assert_value("#contact", "Receptionen");
        assert_eq!(page.count(".error-summary a[href='#number']"), 1);
    }
    let long = "å".repeat(101);
    let page = moderator.post(&at(&round), &[("act", "letters"), ("number", "2"), ("contact", &long)]).await;
    page.assert_status(422).assert_text("#contact-error", "högst 100 tecken").assert_value("#number", "2");

    assert_eq!((number(&app, &round).await, acts(&app, &round).await), (0, Vec::new()));
}

#[tokio::test]
async fn a_round_has_no_more_codes_than_its_marks_can_bear() {
    let (app, round, mut moderator) = arranged(RoundState::Planned).await;
    let mac = match app.db().get_database_backend() {
        DbBackend::Postgres => "convert_to(i::text, 'UTF8')",
        _ => "CAST(i AS BLOB)",
    };
    let nearly_all = format!(
        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 99998) \
         INSERT INTO one_time_code (code_mac, round_id, place) \
         SELECT {mac}, (SELECT id FROM round WHERE code = '{}'), i FROM n",
        round.row.code
    );
    app.db().execute_unprepared(&nearly_all).await.unwrap();

    let page = moderator.post(&at(&round), &[("act", "list"), ("number", "2")]).await;

    page.assert_status(422).assert_text("#number-error", "högst 100 000 koder, och här finns 99 999");
    moderator.post(&at(&round), &[("act", "list"), ("number", "1")]).await.assert_status(200);
    assert_eq!(number(&app, &round).await, 100_000);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn codes_are_made_while_others_are_used() {
    let (app, round, moderator) = arranged(RoundState::Open).await;
    let codes = app.codes_for(&round, 4).await;
    let mut all = tokio::task::JoinSet::new();
    for code in codes {
        let (mut resident, path) = (app.visitor(), round.path());
        all.spawn(async move {
            let receipt = resident.get(&path).await.value("input[name=receipt]").unwrap();
            resident.post(&path, &[("q1", "4"), ("code", &code), ("receipt", &receipt)]).await.status
        });
        let (mut moderator, page) = (moderator.clone(), at(&round));
        all.spawn(async move { moderator.post(&page, &[("act", "list"), ("number", "10")]).await.status });
    }

    assert_eq!(all.join_all().await, [200; 8]);

    assert_eq!(number(&app, &round).await, 44);
}
