//! Questions are changed: a standard question becomes an own one, and what others depend on stays.

use super::{Builder, DECIDES, DEPENDENT};

#[tokio::test]
async fn changing_a_standard_question_makes_it_an_own_one_and_the_page_says_so_before() {
    let mut builder = Builder::at_nothing().await.with_standards().await;
    let standard = builder.standard(DECIDES).await.id;
    builder.press("add", standard).await;
    let question = builder.asked().await.remove(0);
    let path = builder.path_of(&question);
    builder.moderator.get(&path).await.assert_text(".notice", "blir den en egen fråga");

    let same = builder.fill(&path, &[]).await;
    assert!(same.location().contains("gjort=samma"), "{} {}", same.location(), same.text(".error-summary"));
    assert_eq!(builder.asked().await[0].row.origin_id, Some(standard));
    let changed = builder.fill(&path, &[("text", "Har du kontakt med flera delar av vården?")]).await;

    assert!(changed.location().contains("gjort=egen"), "{}", changed.location());
    let own = builder.asked().await.remove(0);
    assert_eq!((own.row.id, own.row.origin_id), (question.row.id, None));
    assert_eq!(own.options, question.options);
    assert_eq!(builder.acts().await, ["question.add", "question.change"]);
    let list = builder.moderator.get(changed.location().split('#').next().unwrap()).await;
    list.assert_text("#gjort", "Den är nu en egen fråga").assert_text(".builder-list", "Egen fråga");
    assert_eq!(
        list.count(&format!("input[name=question][value='{standard}']")),
        1,
        "the standard question is offered again"
    );
    assert_eq!(builder.standard(DECIDES).await.id, standard, "and stands as it was");
}

#[tokio::test]
async fn moving_a_standard_question_leaves_it_one() {
    let mut builder = Builder::new().await.with_standards().await;
    let standard = builder.standard(DECIDES).await.id;
    builder.press("add", standard).await;
    let id = builder.asked().await.pop().unwrap().row.id;

    builder.press("up", id).await.assert_status(303);

    assert_eq!(builder.asked().await[5].row.origin_id, Some(standard));
}

#[tokio::test]
async fn an_option_that_another_question_depends_on_can_be_reworded_and_moved_but_not_taken_away() {
    let mut builder = Builder::at_nothing().await.with_standards().await;
    let id = builder.standard(DEPENDENT).await.id;
    builder.press("add", id).await;
    let asked = builder.asked().await;
    let path = builder.path_of(&asked[0]);

    let page = builder.fill(&path, &[("options", "Nej, bara en\nNej, ingen just nu")]).await;
    page.assert_status(422)
        .assert_text("#options-error", "Fråga 2 visas bara för den som har svarat ”Ja, två eller fler” här.");
    page.assert_value("#options", "Nej, bara en\nNej, ingen just nu");
    let words = "Nej, bara en\nJa, två eller flera\nNej, ingen just nu\nJag vet inte";
    builder.fill(&path, &[("options", words)]).await.assert_status(303);

    let after = builder.asked().await;
    assert_eq!(after[0].options[1].id, asked[0].options[0].id);
    assert_eq!(after[0].options.iter().map(|option| option.text.as_str()).collect::<Vec<_>>().join("\n"), words);
    assert_eq!(after[1].row.depends_on_option_id, Some(after[0].options[1].id));
}

#[tokio::test]
async fn a_question_depends_on_an_earlier_choice_alone() {
    let mut builder = Builder::new().await;
    let asked = builder.asked().await;
    let (choice, text) = (&asked[1], &asked[4]);
    let option = choice.options[2].id.to_string();
    let page = builder.moderator.get(&builder.path_of(text)).await;
    assert_eq!(page.count("select[name=depends] option"), 1 + 3 + 3, "everybody, or an option of one of two choices");
    assert_eq!(builder.moderator.get(&builder.path_of(&asked[0])).await.count("select[name=depends]"), 0);

    builder.fill(&builder.path_of(text), &[("depends", &option)]).await.assert_status(303);

    let list = builder.list().await;
    list.assert_text("main", "Visas bara för den som har svarat ”Video” på fråga 2.");
    let round = builder.moderator.get(&builder.round.work_path()).await;
    round.assert_text("#questions-title ~ ol", "Visas bara för den som har svarat ”Video” på fråga 2.");
    round.assert_text("#steps", "Den som svarar på en skärm möter högst ");
    let later = builder.fill(&builder.path_of(&asked[0]), &[("depends", &option)]).await;
    later.assert_status(422).assert_text(".error-summary", "Välj ett svar på en fråga som står före den här");
    let preview = builder.moderator.get(&format!("{}/forhandsgranska", builder.round.work_path())).await;
    assert_eq!(preview.count(".question[data-after=q2][data-is='3']"), 1);
}
