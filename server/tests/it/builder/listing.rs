//! The list: standard questions are added, questions are moved and taken away.

use app::entity::question::QuestionKind;
use uuid::Uuid;

use super::{Builder, DECIDES, DEPENDENT};
use crate::support::page::Page;

#[tokio::test]
async fn the_list_says_what_is_asked_and_in_which_order() {
    let mut builder = Builder::new().await;

    let page = builder.list().await;

    page.assert_status(200)
        .assert_text("main", "6 frågor. Det tar ungefär")
        .assert_text("#steps", "Den som svarar på en skärm möter")
        .assert_text(".builder-list", "Fråga 1 · Skala · Egen fråga");
    assert_eq!(page.count(".builder-question"), 6);
    // As residents read a scale: the highest step first, and "Jag vet inte" last.
    page.assert_text(".builder-answers", "Mycket lättGanska lätt")
        .assert_text(".builder-answers", "Mycket svårtJag vet inte");
    // "Hur lätt" asks one way only; it is a hint and nothing else.
    page.assert_text(".builder-hints", "Hur lätt eller svårt");
    let script = page.with("script[src*='/dragging.']", |script| script.attr("src").unwrap().to_owned()).unwrap();
    let script = builder.moderator.get(&script).await;
    script.assert_status(200);
    assert_eq!(script.headers["content-type"], "text/javascript; charset=utf-8");
    assert_eq!(page.count("button[value=up], button[value=down]"), 12, "dragging comes beside the buttons");
    let round = builder.moderator.get(&builder.round.work_path()).await;
    assert_eq!(round.count(&format!(".actions a[href='{}']", builder.path())), 1);
}

#[tokio::test]
async fn a_round_without_questions_says_so_and_does_not_open() {
    let mut builder = Builder::at_nothing().await;

    builder.list().await.assert_status(200).assert_text("main", "Omgången har inga frågor än.");

    let page = builder.moderator.get(&builder.round.work_path()).await;
    page.assert_text(".checks", "Lägg till minst en fråga.");
    assert_eq!(page.count(&format!(".check--missing a[href='{}']", builder.path())), 1);
}

#[tokio::test]
async fn a_standard_question_comes_with_the_one_it_depends_on_and_every_language() {
    let mut builder = Builder::at_nothing().await.with_standards().await;
    builder.app.offer(&builder.round, "sv fi").await;
    let offered = builder.list().await;
    offered.assert_text("#standard + p", "desamma i alla kommuner");
    assert_eq!(offered.count(".builder-offered > li"), 4);
    let id = builder.standard(DEPENDENT).await.id;

    let page = builder.press("add", id).await;

    assert!(page.location().ends_with("#standard"), "{}", page.location());
    assert_eq!(builder.texts().await, [DECIDES, DEPENDENT]);
    let asked = builder.asked().await;
    assert_eq!(asked[1].row.origin_id, Some(id));
    assert_eq!(asked[1].row.depends_on_option_id, Some(asked[0].options[0].id));
    assert_eq!(asked[1].row.kind, QuestionKind::Scale);
    assert_eq!(builder.acts().await, ["question.add"]);
    let list = builder.moderator.get(page.location().split('#').next().unwrap()).await;
    list.assert_text("#gjort", "Standardfrågan är tillagd som nummer 2.");
    list.assert_text("main", "Visas bara för den som har svarat ”Ja, två eller fler” på fråga 1.");
    assert_eq!(list.count(".builder-offered > li"), 2, "what is there is not offered");
    assert_eq!(list.count(".builder-lacks"), 0, "it is all there in Finnish");
}

#[tokio::test]
async fn a_standard_question_is_added_once() {
    let mut builder = Builder::at_nothing().await.with_standards().await;
    let id = builder.standard(DECIDES).await.id;

    builder.press("add", id).await.assert_status(303);
    builder.press("add", id).await.assert_status(303);

    assert_eq!(builder.texts().await, [DECIDES]);
    assert_eq!(builder.acts().await, ["question.add"]);
}

#[tokio::test]
async fn no_question_of_somewhere_else_can_be_added() {
    let mut builder = Builder::new().await;
    // There, but of a statement that the round is not about.
    seeds::standard::seed(builder.app.db()).await.unwrap();
    let own = builder.asked().await[0].row.id;
    for id in [builder.standard(DECIDES).await.id, Uuid::nil(), own] {
        builder.press("add", id).await.assert_status(422).assert_text(".error-summary", "finns inte längre");
    }
    assert_eq!(builder.asked().await.len(), 6);
}

#[tokio::test]
async fn a_question_is_moved_by_buttons_and_the_focus_goes_with_it() {
    let mut builder = Builder::new().await;
    let before = builder.texts().await;
    let id = builder.asked().await[1].row.id;

    let page = builder.press("up", id).await;

    assert!(page.location().ends_with(&format!("#upp-{id}")), "{}", page.location());
    let list = builder.moderator.get(page.location().split('#').next().unwrap()).await;
    let button = format!("[id='upp-{id}']");
    list.assert_text(&format!("[id='fraga-{id}'] #gjort"), "Frågan är nu nummer 1.");
    list.assert_text(&button, &format!("Flytta upp fråga 1: {}", before[1]));
    assert_eq!(list.with(&button, |button| button.attr("aria-describedby") == Some("gjort")), Some(true));
    assert_eq!(list.with(&button, |button| button.attr("aria-disabled") == Some("true")), Some(true));
    assert_eq!(builder.texts().await[..2], [before[1].clone(), before[0].clone()]);
    builder.press("down", id).await.assert_status(303);
    assert_eq!(builder.texts().await, before);
    assert_eq!(builder.acts().await, ["question.move", "question.move"]);
}

#[tokio::test]
async fn a_question_that_is_dragged_goes_all_the_way_or_stays_and_says_why_where_it_stands() {
    let mut builder = Builder::at_nothing().await.with_standards().await;
    let id = builder.standard(DEPENDENT).await.id;
    builder.press("add", id).await;
    let dependent = builder.asked().await[1].row.id.to_string();
    let version = builder.list().await.value("input[name=version]").unwrap();
    let to_the_top = [("act", "move"), ("question", &dependent), ("to", "1"), ("version", &version)];

    let page = builder.moderator.post(&builder.path(), &to_the_top).await;

    page.assert_status(422).assert_text(".error-summary", "Fråga 2 visas bara");
    page.assert_text(&format!("[id='fraga-{dependent}-error']"), "så den måste stå efter den");
    let action = page.with(&format!("[id='fraga-{dependent}'] form"), |form| form.attr("action").map(str::to_owned));
    assert_eq!(action.flatten(), Some(builder.path()));
    assert_eq!(builder.texts().await, [DECIDES, DEPENDENT]);

    let mut builder = Builder::new().await;
    let (before, last) = (builder.texts().await, builder.asked().await[5].row.id.to_string());
    let version = builder.list().await.value("input[name=version]").unwrap();
    let to_the_top = [("act", "move"), ("question", &last), ("to", "1"), ("version", &version)];
    builder.moderator.post(&builder.path(), &to_the_top).await.assert_status(303);
    assert_eq!(builder.texts().await, [&before[5..], &before[..5]].concat());
    assert_eq!(builder.acts().await, ["question.move"], "one step, whichever way it is");
}

#[tokio::test]
async fn the_first_goes_no_further_up_and_is_told_so() {
    let mut builder = Builder::new().await;
    let id = builder.asked().await[0].row.id;
    builder.press("up", id).await.assert_status(422).assert_text(".error-summary", "Frågan står redan ytterst.");
    assert_eq!(builder.acts().await, Vec::<String>::new());
}

#[tokio::test]
async fn what_another_question_depends_on_stays_before_it_and_stays() {
    let mut builder = Builder::at_nothing().await.with_standards().await;
    let id = builder.standard(DEPENDENT).await.id;
    builder.press("add", id).await;
    let asked = builder.asked().await;
    let tells = |page: Page, sentence: &str| {
        page.assert_status(422).assert_text(".error-summary", sentence);
    };

    tells(
        builder.press("up", asked[1].row.id).await,
        "Fråga 2 visas bara för den som har svarat på ett visst sätt på fråga 1",
    );
    tells(builder.press("down", asked[0].row.id).await, "så den måste stå efter den");
    tells(
        builder.press("remove", asked[0].row.id).await,
        "Fråga 2 visas bara för den som har svarat ”Ja, två eller fler” här.",
    );

    assert_eq!(builder.texts().await, [DECIDES, DEPENDENT]);
    builder.press("remove", asked[1].row.id).await.assert_status(303);
    builder.press("remove", asked[0].row.id).await.assert_status(303);
    assert_eq!(builder.texts().await, Vec::<String>::new());
    assert_eq!(builder.acts().await, ["question.add", "question.remove", "question.remove"]);
}

#[tokio::test]
async fn a_form_that_says_nothing_of_what_to_do_does_nothing() {
    let mut builder = Builder::new().await;
    for fields in [vec![], vec![("act", "up")], vec![("act", "explode"), ("question", "1")]] {
        let page = builder.moderator.post(&builder.path(), &fields).await;
        page.assert_status(422).assert_text(".error-summary", "Välj en fråga och vad du vill göra med den.");
    }
    assert_eq!(builder.acts().await, Vec::<String>::new());
}
