//! A round that begins as a copy of an earlier one.

use app::entity::{answer_option, question::QuestionKind, round};
use app::round::questionnaire::questionnaire;
use sea_orm::{ActiveModelTrait, IntoActiveModel};

use super::{Desk, ROUND, at};

#[tokio::test]
async fn a_copy_asks_the_same_and_leaves_what_residents_added() {
    let mut desk = Desk::new().await;
    let first = desk.ready(&[("title", "Första gången")]).await;
    desk.moderator.post(&at(&first, "/oppna"), &[]).await.assert_status(303);
    let asked = questionnaire(desk.app.db(), first.questionnaire_id).await.unwrap();
    let opinion = asked.questions.iter().find(|question| question.row.kind == QuestionKind::Opinion).unwrap();
    let own = answer_option::Model {
        id: app::context::new_secret_id(),
        position: 99,
        text: "Mitt eget påstående.".to_owned(),
        own_language: Some("sv".to_owned()),
        ..opinion.options[0].clone()
    };
    own.into_active_model().insert(desk.app.db()).await.unwrap();
    let begins = format!("/arbete/omgang/ny?dialog={}", desk.only_dialogue().await.slug);
    let work = desk.moderator.get(&at(&first, "")).await;
    assert_eq!(work.count(&format!("a[href='{begins}&kopia={}']", first.code)), 1);
    let shown = desk.moderator.get(&format!("{begins}&kopia={}", first.code)).await;
    shown.assert_value("#title", "Första gången").assert_value("select[name=questions] option[selected]", &first.code);
    assert_eq!(shown.count("input[name=statements][checked]"), 1);

    let page = desk.send(&begins, &ROUND, &[("questions", &first.code)]).await;

    let copy = desk.stored(page.location().rsplit('/').next().unwrap()).await;
    let again = questionnaire(desk.app.db(), copy.questionnaire_id).await.unwrap();
    let texts = |set: &app::round::questionnaire::Questionnaire| {
        let text =
            |q: &app::round::questionnaire::AskedQuestion| (q.row.text.clone(), q.row.origin_id, q.options.len());
        set.questions.iter().map(text).collect::<Vec<_>>()
    };
    assert_eq!((texts(&again), again.row.frozen_at), (texts(&asked), None));
    assert!(again.questions.iter().all(|q| asked.questions.iter().all(|other| other.row.id != q.row.id)));
    let acts = desk.acts(copy.id).await;
    assert_eq!(acts[0].1, format!("Kod {}. Frågor från omgång {}.", copy.code, first.code));
}

#[tokio::test]
async fn a_question_that_depends_on_a_choice_depends_on_the_copy_of_it() {
    let mut desk = Desk::new().await;
    let begins = desk.dialogue().await;
    let second = desk.moderator.get(&begins).await.value("#statements-1").unwrap();

    let page = desk.send(&begins, &ROUND, &[("statements", &second)]).await;

    let round: round::Model = desk.stored(page.location().rsplit('/').next().unwrap()).await;
    let asked = questionnaire(desk.app.db(), round.questionnaire_id).await.unwrap();
    let depends: Vec<_> = asked.questions.iter().filter_map(|question| question.row.depends_on_option_id).collect();
    assert_eq!(depends.len(), 1);
    assert_eq!(asked.place_of(depends[0]), Some((0, 0)));
}

#[tokio::test]
async fn the_questions_of_another_body_cannot_be_copied() {
    let mut desk = Desk::new().await;
    let other = desk.app.round(round::RoundState::Open).await;
    let begins = desk.dialogue().await;

    let page = desk.send(&begins, &ROUND, &[("questions", &other.row.code)]).await;

    page.assert_status(422).assert_text("#questions-error", "Välj vilka frågor du börjar med");
    page.assert_no_text("main", &other.row.code);
}

#[tokio::test]
async fn every_round_of_the_body_can_be_copied_however_many_there_are() {
    let mut desk = Desk::new().await;
    let first = desk.ready(&[("title", "Den äldsta")]).await;
    for n in 0..25 {
        let id = app::context::new_id(&desk.app.state.clock);
        let opens_at = first.opens_at + chrono::TimeDelta::days(n);
        let newer = round::Model { id, code: format!("NY{n:03}"), opens_at, ..first.clone() };
        newer.into_active_model().insert(desk.app.db()).await.unwrap();
    }
    let begins = format!("/arbete/omgang/ny?dialog={}", desk.only_dialogue().await.slug);
    let shown = desk.moderator.get(&begins).await;
    shown.assert_value("select[name=questions] option[selected]", "standard");
    assert_eq!(shown.count("select[name=questions] optgroup[label='Kopiera ur ”Vård som hänger ihop”'] option"), 26);

    let page = desk.send(&begins, &ROUND, &[("questions", &first.code)]).await;

    let copy = desk.stored(page.location().rsplit('/').next().unwrap()).await;
    assert_eq!(desk.acts(copy.id).await[0].1, format!("Kod {}. Frågor från omgång {}.", copy.code, first.code));
}

#[tokio::test]
async fn a_copy_of_what_is_not_there_is_told_and_nothing_else_is_chosen() {
    let mut desk = Desk::new().await;
    let round = desk.ready(&[]).await;
    let begins = format!("/arbete/omgang/ny?dialog={}", desk.only_dialogue().await.slug);
    let other = desk.app.round(round::RoundState::Open).await;
    for gone in ["BORTA", other.row.code.as_str()] {
        let shown = desk.moderator.get(&format!("{begins}&kopia={gone}")).await;
        shown.assert_status(422).assert_text("#copied", "finns inte här");
        shown.assert_value("select[name=questions] option[selected]", "");

        let page = desk.send(&begins, &ROUND, &[("questions", gone)]).await;

        page.assert_status(422).assert_text("#questions-error", "Välj vilka frågor du börjar med");
        assert_eq!(page.count("select[name=questions] option[selected]"), 0);
        assert_eq!(page.value("select[name=questions] option").as_deref(), Some(""), "the list begins with none");
    }
    let shown = desk.moderator.get(&format!("{begins}&kopia={}", round.code)).await;
    shown.assert_status(200).assert_text("#copied", &format!("Kopia av omgång {}", round.code));
}
