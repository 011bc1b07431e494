//! A round: planned from standard questions, changed until it opens, and opened through the gate.

use app::{
    entity::{
        answer_option,
        membership::{self, Role},
        question,
        round::{self, RoundState},
        translation,
    },
    round::{planning::saving::insert, questionnaire::questionnaire},
};
use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, TransactionTrait,
};
use uuid::Uuid;

use super::{AVAILABLE, Desk, ROUND, at, filled, plan_of, send};
use crate::round::see_preview;

fn at_time(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

#[tokio::test]
async fn a_moderator_plans_and_opens_a_round_from_standard_questions_in_a_few_pages() {
    let mut desk = Desk::new().await;
    let begins = desk.dialogue().await;
    let shown = desk.moderator.get(&begins).await;
    shown.assert_status(200).assert_text("main", AVAILABLE).assert_text("main", "utlovat till den 15 juni 2027");
    for (field, value) in [
        ("#title", "Vård som hänger ihop"),
        ("#opens_on", "2027-03-02"),
        ("#opens_time", "08:00"),
        ("#closes_on", "2027-03-22"),
        ("#closes_time", "23:59"),
        ("select[name=questions] option[selected]", "standard"),
        ("input[name=channels][checked]", "paper"),
    ] {
        shown.assert_value(field, value);
    }
    assert_eq!(shown.count("input[name=languages][checked]"), 3);

    let page = desk.send(&begins, &ROUND, &[]).await;
    let round = desk.stored(page.location().rsplit('/').next().unwrap()).await;

    page.assert_sent_to(&at(&round, ""));
    assert!(round.code.len() == 5 && round.code.chars().all(|c| c.is_ascii_uppercase() && !"AEIOUY".contains(c)));
    assert_eq!((round.state, round.controller_body_id), (RoundState::Planned, desk.body_id));
    assert_eq!((round.opens_at, round.closes_at), (at_time("2027-03-02T07:00:00Z"), at_time("2027-03-22T22:59:00Z")));
    assert_eq!((round.channels.as_str(), round.languages.as_str()), ("web paper", "sv fi"));
    let asked = questionnaire(desk.app.db(), round.questionnaire_id).await.unwrap();
    assert_eq!(asked.questions.len(), 4);
    assert!(asked.questions.iter().all(|question| question.row.origin_id.is_some_and(|id| id != question.row.id)));
    let work = desk.moderator.get(&at(&round, "")).await;
    work.assert_text("#gate-title ~ ul", "Saknas: Förhandsgranskning");
    assert_eq!(work.count(".check--missing"), 1);
    desk.app.visitor().get(&format!("/svara/{}", round.code)).await.assert_text("main", "Du kan inte svara än");

    see_preview(&mut desk.moderator, &at(&round, "")).await.assert_status(303);
    desk.moderator.post(&at(&round, "/oppna"), &[("act", "now")]).await.assert_sent_to(&at(&round, ""));

    assert_eq!(desk.act_names(round.id).await, ["round.plan", "round.preview", "round.open"]);
    let form = desk.app.visitor().get(&format!("/svara/{}?sprak=fi", round.code)).await;
    form.assert_status(200).assert_no_text("main", "Hur lätt eller svårt är det för dig");
}

#[tokio::test]
async fn what_is_wrong_with_a_round_stands_at_its_field() {
    let mut desk = Desk::new().await;
    let begins = desk.dialogue().await;
    let page = desk
        .send(
            &begins,
            &ROUND,
            &[("title", ""), ("statements", "x"), ("questions", "HITTPA"), ("opens_on", "2027-02-28")],
        )
        .await;
    page.assert_status(422)
        .assert_text("#title-error", "Skriv vad omgången heter")
        .assert_text("#statements-error", "Välj minst en del av målbilden")
        .assert_text("#questions-error", "Välj vilka frågor du börjar med")
        .assert_text("#opens_on-error", "Starten har redan passerat")
        .assert_value("#closes_on", "2027-03-22");
    let page = desk.send(&begins, &ROUND, &[("closes_on", "2027-03-28"), ("closes_time", "02:30")]).await;
    page.assert_status(422).assert_text("#closes_time-error", "Klockan 02.30 finns inte den 28 mars 2027");
    let page = desk.send(&begins, &ROUND, &[("closes_on", "2027-10-31"), ("closes_time", "02:30")]).await;
    page.assert_status(422).assert_text("#closes_time-error", "kommer två gånger");
    let page = desk.send(&begins, &ROUND, &[("closes_on", "2027-03-01"), ("closes_time", "")]).await;
    page.assert_status(422).assert_text("#closes_time-error", "Skriv ett klockslag");
    assert_eq!(round::Entity::find().count(desk.app.db()).await.unwrap(), 0);
    desk.moderator.get("/arbete/omgang/ny").await.assert_status(404);
    desk.moderator.get("/arbete/omgang/ny?dialog=finns-inte").await.assert_status(404);
}

#[tokio::test]
async fn a_form_that_is_sent_twice_plans_one_round_with_one_set_of_questions() {
    let mut desk = Desk::new().await;
    let begins = desk.dialogue().await;
    let questions = question::Entity::find().count(desk.app.db()).await.unwrap();
    let form = filled(&desk.moderator.get(&begins).await, &ROUND, &[]);
    let mut twice = desk.moderator.clone();

    let (one, two) = tokio::join!(send(&mut desk.moderator, &begins, &form), send(&mut twice, &begins, &form));

    assert_eq!((one.status, two.status, one.location()), (303, 303, two.location()));
    assert_eq!(round::Entity::find().count(desk.app.db()).await.unwrap(), 1);
    assert_eq!(question::Entity::find().count(desk.app.db()).await.unwrap(), questions + 4);
}

#[tokio::test]
async fn a_code_that_is_taken_is_drawn_again() {
    let mut desk = Desk::new().await;
    let round = desk.round(&[]).await;
    let txn = desk.app.db().begin().await.unwrap();
    let mut codes = [round.code.as_str(), round.code.as_str(), "FRIKD"].into_iter();

    let wanted = round::Model { id: Uuid::max(), ..round.clone() };
    let row = insert(&txn, wanted, || codes.next().unwrap().to_owned()).await.unwrap();

    assert_eq!(row.unwrap().code, "FRIKD");
    let again = insert(&txn, round::Model { id: Uuid::max(), ..round.clone() }, || "ANNAN".to_owned()).await.unwrap();
    assert_eq!(again, None, "the round itself is there already");
}

#[tokio::test]
async fn a_round_is_changed_until_it_opens_and_its_preview_is_seen_anew() {
    let mut desk = Desk::new().await;
    let round = desk.ready(&[]).await;
    let path = at(&round, "/andra");
    desk.moderator
        .get(&path)
        .await
        .assert_value("#opens_on", "2027-03-02")
        .assert_value("#title", "Hur är det att få kontakt?");

    desk.send(&path, &ROUND, &[("closes_on", "2027-04-02")]).await.assert_sent_to(&at(&round, ""));
    let row = desk.stored(&round.code).await;
    assert_eq!(row.closes_at, at_time("2027-04-02T21:59:00Z"), "summer time has come");
    assert!(row.preview_seen_at.is_some(), "the questions look as they did");
    desk.send(&path, &ROUND, &[("title", "Får du kontakt?")]).await.assert_status(303);
    assert_eq!(desk.stored(&round.code).await.preview_seen_at, None);

    let old = filled(&desk.moderator.get(&path).await, &ROUND, &[("title", "För sent")]);
    see_preview(&mut desk.moderator, &at(&round, "")).await.assert_status(303);
    desk.moderator.post(&at(&round, "/oppna"), &[]).await.assert_status(303);
    send(&mut desk.moderator, &path, &old).await.assert_status(409).assert_text("[role=alert]", "går inte att ändra");
    assert_eq!(desk.stored(&round.code).await.title, "Får du kontakt?");
}

#[tokio::test]
async fn of_two_who_change_a_round_at_once_the_second_sees_what_the_first_did() {
    let mut desk = Desk::new().await;
    let round = desk.round(&[]).await;
    let path = at(&round, "/andra");
    let mut colleague = desk.colleague().await;
    let hers = filled(&colleague.get(&path).await, &ROUND, &[("opens_time", "10:00")]);
    desk.send(&path, &ROUND, &[("opens_time", "09:00")]).await.assert_status(303);

    let page = send(&mut colleague, &path, &hers).await;

    page.assert_status(422).assert_text("#seen", "Öppnar klockan: står nu 09:00, du skrev 10:00");
    assert_eq!(desk.stored(&round.code).await.opens_at, at_time("2027-03-02T08:00:00Z"));
}

#[tokio::test]
async fn the_gate_names_every_thing_that_is_missing_with_a_link_to_its_field_and_cannot_be_passed_round() {
    let mut desk = Desk::new().await;
    let round = desk.round(&[]).await;
    let dialogue = desk.only_dialogue().await;
    let mut bare = dialogue.clone().into_active_model();
    bare.can_influence = Set(None);
    bare.reply_due = Set(None);
    bare.update(desk.app.db()).await.unwrap();

    for act in ["now", "set", ""] {
        let page = desk.moderator.post(&at(&round, "/oppna"), &[("act", act)]).await;
        page.assert_status(422).assert_text(".error-summary", "Tre saker att rätta till");
        for mended in [
            format!("{}#can_influence", plan_of(&dialogue)),
            format!("{}#reply_due", plan_of(&dialogue)),
            at(&round, "/forhandsgranska"),
        ] {
            assert_eq!(page.count(&format!(".check--missing a[href='{mended}']")), 1, "{mended}");
        }
        assert_eq!(page.count("main form"), 0);
    }
    let fields = desk.moderator.get(&plan_of(&dialogue)).await;
    assert_eq!(fields.count("#can_influence") + fields.count("#reply_due"), 2, "the links lead to fields");
    assert_eq!(desk.stored(&round.code).await.state, RoundState::Planned);
}

#[tokio::test]
async fn a_question_about_another_statement_keeps_the_gate_shut() {
    let mut desk = Desk::new().await;
    let round = desk.ready(&[]).await;
    let path = at(&round, "/andra");
    let shown = desk.moderator.get(&path).await;
    let second = shown.value("#statements-1").unwrap();

    desk.send(&path, &ROUND, &[("statements", &second)]).await.assert_status(303);

    let page = desk.moderator.post(&at(&round, "/oppna"), &[]).await;
    page.assert_status(422)
        .assert_text(".error-summary", "En fråga hör till en del av målbilden som omgången inte gäller");
    assert_eq!(page.count(&format!(".check--missing a[href='{}']", at(&round, "/fragor"))), 1);
}

#[tokio::test]
async fn a_round_must_end_before_the_day_that_was_promised_for_the_reply() {
    let mut desk = Desk::new().await;
    let round = desk.ready(&[]).await;
    desk.moderator.post(&at(&round, "/oppna"), &[]).await.assert_status(303);
    let begins = format!("/arbete/omgang/ny?dialog={}", desk.only_dialogue().await.slug);
    let page = desk.send(&begins, &ROUND, &[("closes_on", "2027-06-15")]).await;
    let late = desk.stored(page.location().rsplit('/').next().unwrap()).await;

    let page = desk.moderator.get(&at(&late, "/oppna")).await;

    page.assert_text(".checks", "Omgången måste sluta före den dag då svaret är utlovat");
    page.assert_text(".checks", "före dagen då de som beslutar sammanträder");
    assert_eq!(page.count(&format!(".check--missing a[href='{}#closes_on']", at(&late, "/andra"))), 2);
}

#[tokio::test]
async fn every_copy_of_a_standard_question_keeps_its_translations() {
    let mut desk = Desk::new().await;
    let round = desk.round(&[]).await;
    let questions = question::COLUMN.questionnaire_id.eq(round.questionnaire_id);
    let questions = question::Entity::find().filter(questions).all(desk.app.db()).await.unwrap();
    let ids: Vec<_> = questions.iter().map(|question| question.id).collect();
    let options = answer_option::COLUMN.question_id.is_in(ids.clone());
    let options = answer_option::Entity::find().filter(options).all(desk.app.db()).await.unwrap();

    for id in ids.into_iter().chain(options.into_iter().map(|option| option.id)) {
        let in_finnish = translation::Entity::find()
            .filter(translation::COLUMN.subject_id.eq(id))
            .filter(translation::COLUMN.language.eq("fi"))
            .filter(translation::COLUMN.field.eq("text"));
        assert_eq!(in_finnish.count(desk.app.db()).await.unwrap(), 1, "{id}");
    }
}

#[tokio::test]
async fn whoever_loses_the_role_while_writing_is_told_so_and_has_the_words_back() {
    let mut desk = Desk::new().await;
    let round = desk.round(&[]).await;
    let path = at(&round, "/andra");
    let shown = desk.moderator.get(&path).await;
    let form = filled(&shown, &ROUND, &[("title", "Vård som\nhänger ihop <b>")]);
    let seats = membership::Entity::update_many()
        .set(membership::ActiveModel { role: Set(Role::PaperKeyer), ..Default::default() })
        .filter(membership::COLUMN.body_id.eq(desk.body_id));
    seats.exec(desk.app.db()).await.unwrap();

    for path in [path, format!("{}/andra", at(&round, "").replace(&round.code, "FINNSEJ"))] {
        let page = send(&mut desk.moderator, &path, &form).await;
        page.assert_status(404)
            .assert_text("h1", "Det finns inget här för dig")
            .assert_text("#written", "hänger ihop <b>");
        assert_eq!(page.count("main a[href='/arbete']"), 1);
    }
    desk.moderator.get(&at(&round, "/andra")).await.assert_status(404).assert_text("h1", "Sidan finns inte");
}
