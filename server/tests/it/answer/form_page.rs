//! The form before anything is sent.

use app::entity::{answer_option, data_protection_contact, membership::Role, question, round::RoundState};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};

use super::{arranged, submissions};
use crate::support::TestApp;

#[tokio::test]
async fn every_field_has_its_label_and_every_group_its_question() {
    let (app, round, _) = arranged().await;

    let page = app.visitor().get(&round.path()).await;

    assert_eq!(page.count("fieldset"), page.count("fieldset > legend"));
    assert_eq!(page.count("input[type=radio], input[type=checkbox]"), page.count("label > input"));
    for id in ["q5", "q4-1", "q4-2", "q4-3"] {
        assert_eq!(page.count(&format!("label[for='{id}']")), 1, "{id}");
        assert_eq!(page.count(&format!("[id='{id}']")), 1, "{id}");
    }
    assert_eq!(page.count("form button:not([type=button])"), 1);
    page.assert_text("form button", "Skicka mitt svar");
    assert_eq!(
        page.count("#fragar[hidden] button[type=button]"),
        1,
        "what a script asks before it sends is hidden until then"
    );
}

#[tokio::test]
async fn a_ranking_says_once_how_it_is_put_in_order() {
    let (app, round, _) = arranged().await;

    let page = app.visitor().get(&round.path()).await;

    page.assert_text("#q4-how", "Sätt 1 vid det som är viktigast.");
    assert_eq!((page.count("#q4 .hint"), page.count("#q4[aria-describedby='q4-how']")), (1, 1));
    let buttons = page.with("#q4-how", |how| how.attr("data-buttons").unwrap().to_owned());
    assert_eq!(buttons.as_deref(), Some("Flytta upp det som är viktigast. Du behöver inte ordna alla."));
}

#[tokio::test]
async fn the_resident_is_told_who_asks_and_who_may_read_before_the_first_question() {
    let (app, round, _) = arranged().await;

    let page = app.visitor().get(&round.path()).await;

    page.assert_text("#inledning summary", "Socialnämnden i Storby frågar")
        .assert_text("#inledning", "inget om någon annans hälsa")
        .assert_text("main", "Ring 1177. Ring 112")
        .assert_text("blockquote", "Jag har en vård som är tillgänglig för mina behov");
    let told = page.body.find("allmän handling").unwrap();
    assert!(told < page.body.find("Hur lätt är det").unwrap());
    assert_eq!(page.count("a[href='/integritet']"), 2);
}

#[tokio::test]
async fn what_not_to_write_is_said_in_the_same_words_before_the_questions_and_at_a_free_text() {
    let (app, round, _) = arranged().await;
    for language in ["", "?sprak=lattlast", "?sprak=fi", "?sprak=en"] {
        let page = app.visitor().get(&format!("{}{language}", round.path())).await;

        assert_eq!(page.text("#inledning details strong"), page.text("#q5-hint"), "{language}");
    }
}

#[tokio::test]
async fn without_a_script_the_form_tells_who_has_answered_already_how_to_change_it() {
    let (app, round, mut resident) = arranged().await;

    let page = app.visitor().get(&format!("{}?sprak=fi", round.path())).await;

    page.assert_text("#las-igenom a[href='/kvitto?sprak=fi']", "kuittikoodilla");
    let again = resident.send(&[("q1", "9")]).await;
    assert_eq!(again.assert_status(422).count("#las-igenom a"), 0, "this answer is not sent yet");
}

#[tokio::test]
async fn what_the_law_demands_to_be_told_is_one_tap_away_before_the_first_question() {
    let (app, round, _) = arranged().await;

    let page = app.visitor().get(&round.path()).await;

    for told in [
        "Socialnämnden i Storby är personuppgiftsansvarig",
        "Kontakta Storby kommun och fråga efter dataskyddsombudet för Socialnämnden",
        "Vi vill veta hur det är att få kontakt.",
        "artikel 6.1 e",
        "hur många svar som kommer från samma nätverk",
        "vem som helst kan be att få läsa svaren",
        "Till dess att det finns ett beslut",
        "invända mot den",
        "Integritetsskyddsmyndigheten",
    ] {
        page.assert_text("#inledning details", told);
    }
    page.assert_text("#inledning details", "ring 112").assert_text("#inledning details strong", "Skriv inga namn");
    assert!(page.body.find("<details").unwrap() < page.body.find("Hur lätt är det").unwrap());
}

#[tokio::test]
async fn the_privacy_text_is_there_in_every_language() {
    let (app, round, _) = arranged().await;
    for (code, told) in [("lattlast", "dataskyddsombudet"), ("fi", "rekisterinpitäjä"), ("en", "data controller")] {
        let page = app.visitor().get(&format!("{}?sprak={code}", round.path())).await;

        page.assert_text("#inledning details", told);
        assert_eq!(page.count(&format!("#inledning a[href='/integritet?sprak={code}']")), 1, "{code}");
    }
}

#[tokio::test]
async fn the_dataskyddsombud_is_named_where_the_kommun_has_said_how_to_reach_one() {
    let (app, round, _) = arranged().await;
    let contact = "dataskyddsombud@storby.example".to_owned();
    let row = data_protection_contact::Model { organisation_id: round.organisation_id, contact };
    row.into_active_model().insert(app.db()).await.unwrap();

    let page = app.visitor().get(&round.path()).await;

    page.assert_text("#inledning details", "Dataskyddsombudet svarar på frågor")
        .assert_text("#inledning details", "@storby.example");
    page.assert_no_text("#inledning details", "Vi har ingen direkt adress");
}

#[tokio::test]
async fn a_scale_is_worded_with_the_easiest_first_and_i_do_not_know_last() {
    let (app, round, _) = arranged().await;

    let page = app.visitor().get(&round.path()).await;

    page.assert_text("#q1-group .option", "Mycket lätt").assert_value("#q1", "5");
    page.assert_text("#q1-group .option--apart", "Jag vet inte");
    assert_eq!(page.count("#q1-group .option"), 6);
}

#[tokio::test]
async fn a_question_that_depends_on_another_says_for_whom_it_is() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let option = answer_option::Entity::find()
        .filter(answer_option::Column::Text.eq("Video"))
        .one(app.db())
        .await
        .unwrap()
        .unwrap();
    let question = question::Entity::find()
        .filter(question::Column::Kind.eq("free_text"))
        .filter(question::Column::QuestionnaireId.eq(round.row.questionnaire_id))
        .one(app.db())
        .await
        .unwrap()
        .unwrap();
    let depends = question::ActiveModel {
        id: Set(question.id),
        depends_on_option_id: Set(Some(option.id)),
        ..Default::default()
    };
    depends.update(app.db()).await.unwrap();

    let page = app.visitor().get(&round.path()).await;

    page.assert_text(
        "section[data-after='q2'][data-is='3']",
        "Svara om du valde ”Video” på frågan ”Hur vill du helst få kontakt?”",
    );
}

#[tokio::test]
async fn every_visit_gets_a_code_of_its_own_that_nobody_may_store() {
    let (app, round, resident) = arranged().await;

    let page = app.visitor().get(&round.path()).await;

    assert_ne!(page.value("input[name=receipt]").unwrap(), resident.receipt);
    assert_eq!(page.headers["cache-control"], "no-store");
    assert!(page.headers.get("set-cookie").is_none());
}

#[tokio::test]
async fn the_scripts_carry_the_nonce_of_the_policy_and_other_pages_have_none_of_the_form() {
    let (app, round, _) = arranged().await;

    let page = app.visitor().get(&round.path()).await;

    let nonce = page.with("script[type=module]", |script| script.attr("nonce").unwrap().to_owned()).unwrap();
    assert!(page.headers["content-security-policy"].to_str().unwrap().contains(&format!("'nonce-{nonce}'")));
    assert!(page.text("script[type=module]").contains("import(\"/pkg/medmig.js\")"));
    let other = app.visitor().get("/om").await;
    assert_eq!(other.count("script[type=module]:not([src^='/pkg/left.'])"), 0, "{}", other.body);
}

#[tokio::test]
async fn the_size_of_the_text_is_one_tap_away_for_residents_and_set_before_the_page_is_painted() {
    let (app, round, _) = arranged().await;

    for path in [round.path(), "/om".to_owned()] {
        let page = app.visitor().get(&path).await;

        page.assert_text("header button[data-larger]", "Större text");
        assert_eq!((page.count("head script[nonce]"), page.count("script:not([nonce])")), (1, 0), "{path}");
        let (script, text) = (page.body.find("medmig:text").unwrap(), page.body.find("<body").unwrap());
        assert!(script < text, "{path}");
    }
}

/// A setting of the device: who reads on a phone in the town hall has it too.
#[tokio::test]
async fn the_elected_have_the_size_of_the_text_one_tap_away_too() {
    let (app, round, _) = arranged().await;

    let page = app.staff(Role::ElectedRepresentative, &round).await.get("/politik").await;

    page.assert_status(200).assert_text("header button[data-larger]", "Större text");
    assert!(page.body.contains("medmig:text"));
    let bench = app.staff(Role::Moderator, &round).await.get("/arbete").await;
    assert_eq!(bench.status, 200);
    assert!(bench.count("[data-larger]") == 0 && !bench.body.contains("medmig:text"));
}

#[tokio::test]
async fn a_hard_word_is_explained_at_the_question_where_it_stands() {
    let (app, round, _) = arranged().await;

    let page = app.visitor().get(&round.path()).await;

    page.assert_text("section.question:first-of-type details dt", "Tillgänglig")
        .assert_text("section.question:first-of-type details summary", "Ord som kan vara svåra");
    assert_eq!(page.count("section.question details"), 2);
    page.assert_text("section.question:nth-of-type(6) details dt", "Digitala");
}

#[tokio::test]
async fn one_may_tell_that_one_answers_for_somebody_else_and_why_it_is_asked() {
    let (app, round, _) = arranged().await;

    let page = app.visitor().get(&round.path()).await;

    page.assert_text("section.question:last-of-type", "vilka som har svarat och vilka som saknas")
        .assert_text("#on_behalf-group", "Jag svarar åt någon annan");
    // Said after age and sex it would tell that both were answered for the wrong person.
    page.assert_text("#on_behalf-group + #age-group + #sex-group", "Är du kvinna eller man?");
}

#[tokio::test]
async fn the_form_speaks_the_language_of_its_address() {
    let (app, round, _) = arranged().await;

    let finnish = app.visitor().get(&format!("{}?sprak=fi", round.path())).await;
    let swedish = app.visitor().get(&round.path()).await;

    finnish
        .assert_text("#q1-group .option--apart", "En tiedä")
        .assert_text("#age-group legend", "Minkä ikäinen olet?")
        .assert_text("#skicka", "Lähetä vastaukseni");
    assert_eq!(finnish.count("#ord [data-next='Seuraava'], #ord [data-progress='{place} · kysymys {n}/{all}']"), 2);
    swedish.assert_text("#q1-group .option--apart", "Jag vet inte").assert_text("#skicka", "Skicka mitt svar");
}

#[tokio::test]
async fn a_mistake_is_told_in_the_language_of_the_address() {
    let (_app, _round, mut resident) = arranged().await;
    resident.path += "?sprak=fi";

    let page = resident.send(&[]).await;

    page.assert_status(422)
        .assert_text("#q1-error", "Virhe: Vastaa ainakin yhteen kysymykseen")
        .assert_text("#error-summary-title", "Yksi asia korjattavana");
}

#[tokio::test]
async fn without_a_script_a_choice_is_undone_by_one_that_says_nothing() {
    let (app, round, mut resident) = arranged().await;

    let page = app.visitor().get(&round.path()).await;

    let none = |field: &str| format!(r#"name="{field}" value="""#);
    for field in ["q1", "on_behalf", "age"] {
        assert!(page.body.contains(&none(field)), "{field}");
    }
    assert!(!page.body.contains(&none("sex")), "\"Annat eller vill inte ange\" says it already");
    assert!(!page.body.contains(&none("q6-1")), "\"Hoppa över\" does");
    let says = |text: &str| page.body.matches(text).count();
    let (plain, unsure) = (says("Jag vill inte svara"), says("Jag vet inte, eller vill inte svara"));
    let numbers = page.count("section.question[data-seconds]") - page.count("section.question[data-aside]") - 1;
    assert_eq!(says("Storby · fråga "), numbers, "each question but those about oneself");
    let ways = says("<noscript") - numbers;
    assert_eq!((plain + unsure, unsure), (ways, 1), "only the single choice has no other way to say so");
    let sent = [("q1", ""), ("age", ""), ("q2", "1"), ("q6-1", ""), ("q6-2", "pass")];
    resident.send(&sent).await.assert_status(200);
    let kept = submissions(&app, &round).await;
    assert_eq!(kept[0].age_band, None);
    let answers = r#"[null,{"option":0},null,null,null,{"votes":"-p"}]"#;
    assert_eq!(kept[0].answers, answers, "to pass is a vote, and no answer is none");
}
