//! On paper and by telephone in each language that a round offers.

use app::{
    entity::{membership::Role, round::RoundState},
    round::questionnaire::questionnaire,
};

use super::{acts, at, key_in, keyer, paper_with, put_right, round, send_as_seen, submissions, versions};
use crate::support::{TestApp, page::Page, pdf, rounds::TestRound};

/// An open round in Swedish and Finnish. Every question but those at these places is translated.
async fn arranged(but: &[usize]) -> (TestApp, TestRound) {
    let (app, round) = unnamed(but).await;
    app.translate(round.row.id, "title", "fi", "Miten saat yhteyden hoitoon?").await;
    (app, round)
}

/// The same of which the name is not translated.
async fn unnamed(but: &[usize]) -> (TestApp, TestRound) {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    app.offer(&round, "sv fi").await;
    let asked = questionnaire(app.db(), round.row.questionnaire_id).await.unwrap();
    for (place, question) in asked.questions.iter().enumerate().filter(|(place, _)| !but.contains(place)) {
        app.translate(question.row.id, "text", "fi", &format!("Kysymys {}?", place + 1)).await;
        for option in &question.options {
            app.translate(option.id, "text", "fi", &format!("Vaihtoehto {}", option.position + 1)).await;
        }
    }
    (app, round)
}

/// The words of a file without what stands between them.
fn said(file: &Page) -> String {
    pdf::pages(&file.bytes).concat().split_whitespace().collect()
}

#[tokio::test]
async fn the_form_is_printed_in_the_language_that_the_link_names() {
    let (app, round) = arranged(&[]).await;
    let mut keyer = keyer(&app, &round).await;

    let page = keyer.get(&at(&round, "/blankett?sprak=fi")).await;

    page.assert_status(200)
        .assert_text(".paper-form[lang=fi] .paper-form-title:not([lang])", "Miten saat yhteyden hoitoon?")
        .assert_text(".paper-form-code", "Koodi")
        .assert_text(".paper-form", "Palauta lomake viimeistään 8. maaliskuuta 2027.")
        .assert_text(".paper-form", "1. Kysymys 1?")
        .assert_text(".paper-form", "10. Oletko nainen vai mies?")
        .assert_text(".paper-form-options", "5 Vaihtoehto 5")
        .assert_text(".paper-form-options", "0 En tiedä")
        .assert_text(".paper-form-staff", "Kunta täyttää");
    assert_eq!((page.count(".paper-form-part"), page.count(".paper-form [lang=sv]")), (10, 0));
    let (swedish, finnish) = (at(&round, "/blankett"), at(&round, "/blankett?sprak=fi"));
    assert_eq!(page.count(&format!("main nav a[lang=sv][href='{swedish}']")), 1);
    assert_eq!(page.count(&format!("main nav a[lang=fi][aria-current=page][href='{finnish}']")), 1);
    assert_eq!(page.count(&format!("a[href='{}']", at(&round, "/blankett.pdf?sprak=fi"))), 1);
    keyer.get(&swedish).await.assert_text(".paper-form[lang=sv]", "Lämna blanketten senast den 8 mars 2027.");
}

#[tokio::test]
async fn a_question_that_nobody_has_translated_stands_on_the_form_in_swedish_and_says_so() {
    let (app, round) = arranged(&[1]).await;

    let page = keyer(&app, &round).await.get(&at(&round, "/blankett?sprak=fi")).await;

    page.assert_text(".paper-form-part[lang=sv]", "2. Hur vill du helst få kontakt?")
        .assert_text(".paper-form-part[lang=sv] p[lang=fi]", "Tämä kysymys on vain ruotsiksi.");
    assert_eq!(page.count(".paper-form-part[lang=sv]"), 1);
}

#[tokio::test]
async fn a_form_of_which_nothing_is_translated_says_so_once() {
    let (app, round) = arranged(&[0, 1, 2, 3, 4, 5]).await;

    let page = keyer(&app, &round).await.get(&at(&round, "/blankett?sprak=fi")).await;

    page.assert_text(".paper-form > .paper-form-swedish", "Kysymykset ovat vain ruotsiksi.");
    assert_eq!((page.count(".paper-form-part[lang=sv]"), page.count(".paper-form-swedish")), (6, 1));
}

#[tokio::test]
async fn a_form_whose_heading_nobody_has_translated_says_that_of_the_heading() {
    let all: &[usize] = &[];
    for but in [all, &[1]] {
        let (app, round) = unnamed(but).await;

        let page = keyer(&app, &round).await.get(&at(&round, "/blankett?sprak=fi")).await;

        page.assert_text(".paper-form > .paper-form-swedish", "Otsikko on vain ruotsiksi.");
    }
}

#[tokio::test]
async fn in_a_language_that_the_round_does_not_offer_the_form_is_the_swedish_one() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let mut keyer = keyer(&app, &round).await;

    let page = keyer.get(&at(&round, "/blankett?sprak=fi")).await;

    page.assert_text(".paper-form[lang=sv]", "Lämna blanketten senast");
    assert_eq!(page.count("main nav a[lang=fi]"), 0);
    let file = keyer.get(&at(&round, "/blankett.pdf?sprak=fi")).await;
    let name = format!("attachment; filename=\"Blankett {}.pdf\"", round.row.code);
    assert_eq!(file.headers["content-disposition"], name.as_str());
    assert!(!file.body.contains("fi-SE"));
    assert_eq!(keyer.get(&at(&round, "/papper")).await.count("#language"), 0);
}

#[tokio::test]
async fn form_and_poster_are_files_in_the_language_with_its_mark() {
    let (app, round) = arranged(&[1]).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let code = &round.row.code;

    let form = moderator.get(&at(&round, "/blankett.pdf?sprak=fi")).await;
    let poster = moderator.get(&at(&round, "/affisch.pdf?papper=a5&sprak=fi")).await;

    for (file, name) in [(&form, "Blankett fi"), (&poster, "Affisch A5 fi")] {
        let name = format!("attachment; filename=\"{name} {code}.pdf\"");
        assert_eq!(file.headers["content-disposition"], name.as_str());
        assert!(file.body.contains("fi-SE"), "{name}");
    }
    let form = said(&form);
    for words in ["Koodi", "1.Kysymys1?", "Tämäkysymysonvainruotsiksi.", "2.Hurvilldu", "Kuntatäyttää", "Sivu1/"] {
        assert!(form.contains(words), "{words} is not in: {form}");
    }
    let poster = said(&poster);
    for words in ["Vastaatässä", "Mitensaatyhteydenhoitoon?", "8.maaliskuuta2027", "Osatästäonvainruotsiksi."] {
        assert!(poster.contains(words), "{words} is not in: {poster}");
    }
    let page = moderator.get(&round.work_path()).await;
    for path in ["/blankett.pdf?sprak=fi", "/affisch.pdf?papper=a4&sprak=fi", "/affisch.pdf?papper=a4"] {
        assert_eq!(page.count(&format!("a[href='{}']", at(&round, path))), 1, "{path}");
    }
}

#[tokio::test]
async fn a_call_is_read_aloud_and_kept_in_the_language_of_the_caller() {
    let (app, round) = arranged(&[]).await;
    let mut keyer = keyer(&app, &round).await;
    let path = at(&round, "/telefon?sprak=fi");
    let page = keyer.get(&path).await;
    page.assert_status(200)
        .assert_text(".desk-script [lang=fi]", "Socialnämnden, Storby")
        .assert_text("label[for=q1][lang=fi]", "1. Kysymys 1?")
        .assert_text(".sheet-keys[lang=fi]", "5 Vaihtoehto 5")
        .assert_text("p.sheet-legend[lang=fi]", "5. Kysymys 5?")
        .assert_text("label[for=q5]", "Svar på fråga 5");
    let receipt = page.value("input[name=receipt]").unwrap();

    let wrong = keyer.post(&path, &[("q1", "9"), ("receipt", &receipt)]).await;
    wrong.assert_status(422).assert_text("label[for=q1][lang=fi]", "1. Kysymys 1?");
    let kept = keyer.post(&path, &[("q1", "4"), ("receipt", &receipt)]).await;

    kept.assert_status(200).assert_text(".receipt [lang=fi]", "Kirjoita tämä koodi muistiin.");
    assert_eq!(submissions(&app, &round).await[0].language, "fi");
    keyer.get(&at(&round, "/telefon")).await.assert_text("label[for=q1]", "1. Hur lätt är det");
}

#[tokio::test]
async fn what_is_keyed_in_comes_along_when_the_language_of_the_call_is_changed() {
    let (app, round) = arranged(&[]).await;
    let mut keyer = keyer(&app, &round).await;
    let page = keyer.get(&at(&round, "/telefon")).await;
    let receipt = page.value("input[name=receipt]").unwrap();
    let finnish = at(&round, "/telefon?sprak=fi");
    assert_eq!(page.count(&format!("button[form=inmatning][lang=fi][formaction='{finnish}']")), 1);
    let keyed = [("receipt", receipt.as_str()), ("q1", "4"), ("q5", "Ring oftare."), ("show", "fi")];

    let shown = keyer.post(&finnish, &keyed).await;

    shown.assert_status(200).assert_text("label[for=q1][lang=fi]", "1. Kysymys 1?");
    shown.assert_value("#q1", "4").assert_value("#q5", "Ring oftare.").assert_value("input[name=receipt]", &receipt);
    assert_eq!((shown.count(".error-summary"), submissions(&app, &round).await.len()), (0, 0));
}

#[tokio::test]
async fn a_paper_counts_in_the_language_that_it_is_keyed_in_as() {
    let (app, round) = arranged(&[]).await;
    let id = app.account(Role::PaperKeyer, round.organisation_id, Some(round.body_id)).await;
    let mut person = app.signed_in_as(id).await;
    let papers = at(&round, "/papper");
    assert_eq!(person.get(&papers).await.count("#language option[value=sv][selected]"), 1);

    key_in(&mut person, &round, "17", &[("language", "en")])
        .await
        .assert_status(422)
        .assert_text("#language-error", "Välj");
    key_in(&mut person, &round, "17", &[("language", "fi")]).await.assert_status(303);
    key_in(&mut person, &round, "17", &[("language", "fi")]).await.assert_status(303);

    let rows = submissions(&app, &round).await;
    assert_eq!((rows.len(), rows[0].language.as_str()), (1, "fi"));
    let other = key_in(&mut person, &round, "17", &[("language", "sv")]).await;
    other.assert_status(422).assert_text("#paper_number-error", "Papper 17 är redan inmatat");
    assert_eq!(person.get(&papers).await.count("#language option[value=fi][selected]"), 1, "as the one before");
    app.set_time("2027-03-02T11:00:00Z");
    let mut next_day = app.signed_in_as(id).await;
    assert_eq!(next_day.get(&papers).await.count("#language option[value=sv][selected]"), 1, "a sitting of its own");
}

#[tokio::test]
async fn a_correction_keeps_the_language_of_a_paper_unless_it_corrects_that() {
    let (app, round) = arranged(&[]).await;
    let mut keyer = keyer(&app, &round).await;
    key_in(&mut keyer, &round, "17", &[("language", "fi")]).await.assert_status(303);
    let path = at(&round, "/papper/17");
    assert_eq!(keyer.get(&path).await.count("#language option[value=fi][selected]"), 1);

    put_right(&mut keyer, &path, &paper_with(&[("q1", "5"), ("reason", "Fel siffra")])).await.assert_sent_to(&path);
    let rows = submissions(&app, &round).await;
    assert_eq!((rows[0].version, rows[0].language.as_str()), (2, "fi"));

    let swedish = paper_with(&[("q1", "5"), ("language", "sv"), ("reason", "Det var en svensk")]);
    put_right(&mut keyer, &path, &swedish).await.assert_sent_to(&path);
    let rows = submissions(&app, &round).await;
    assert_eq!((rows[0].version, rows[0].language.as_str()), (3, "sv"));
    assert!(versions(&app, &rows[0]).await.iter().all(|version| version.language == "fi"));
    let told = acts(&app).await.pop().unwrap().note.unwrap();
    assert!(told.contains("Språket Suomi blev Svenska. Skäl: Det var en svensk"), "{told}");
}

#[tokio::test]
async fn what_two_have_read_differently_is_settled_in_the_language_of_the_paper() {
    let (app, round) = arranged(&[]).await;
    let (mut one, mut other) = (keyer(&app, &round).await, keyer(&app, &round).await);
    key_in(&mut one, &round, "1", &[("language", "fi")]).await.assert_status(303);
    let path = at(&round, "/papper/1/kontroll");
    other.post(&path, &paper_with(&[("q1", "5")])).await.assert_sent_to(&path);
    let page = other.get(&path).await;

    let settled = [("act", "settle"), ("choose-q1", "second")];
    send_as_seen(&mut other, &path, &page, &settled).await.assert_sent_to(&path);

    let rows = submissions(&app, &round).await;
    assert_eq!((rows[0].version, rows[0].language.as_str()), (2, "fi"));
}
