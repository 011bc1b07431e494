//! Own questions of each kind, and bad input.

use app::entity::question::QuestionKind;

use super::Builder;
use crate::round::see_preview;

#[tokio::test]
async fn an_own_question_of_each_kind_is_written_and_residents_are_asked_it() {
    let mut builder = Builder::at_nothing().await;
    let kinds = [
        ("skala", QuestionKind::Scale, ""),
        ("ett-svar", QuestionKind::SingleChoice, "Ja\nNej"),
        ("flera-svar", QuestionKind::MultipleChoice, "Ringa\nSkriva"),
        ("rangordning", QuestionKind::Ranking, "Tid\nNärhet"),
        ("egna-ord", QuestionKind::FreeText, ""),
        ("pastaenden", QuestionKind::Opinion, "Det går att ringa."),
    ];
    for (slug, ..) in kinds {
        assert_eq!(builder.list().await.count(&format!("a[href$='/fragor/ny/{slug}']")), 1);
    }
    for (slug, kind, lines) in kinds {
        let path = format!("{}/ny/{slug}", builder.path());
        let text = format!("Fråga med {slug}?");
        let mut fields = vec![("text", text.as_str()), ("help", "Tänk efter.")];
        // A scale comes with steps that can be used as they are.
        fields.extend((!lines.is_empty()).then_some(("options", lines)));

        let page = builder.fill(&path, &fields).await;

        let question = builder.asked().await.pop().unwrap();
        page.assert_status(303);
        assert!(page.location().ends_with(&format!("#fraga-{}", question.row.id)), "{}", page.location());
        assert_eq!((question.row.kind, question.row.text), (kind, text));
        assert_eq!((question.row.help.as_deref(), question.row.origin_id), (Some("Tänk efter."), None));
        let steps = if kind == QuestionKind::Scale { 5 } else { lines.lines().count() };
        assert_eq!(question.options.len(), steps);
        assert!(question.row.statement_id.is_some(), "the round has one statement");
    }

    assert_eq!(builder.acts().await, vec!["question.write"; 6]);
    let preview = builder.moderator.get(&format!("{}/forhandsgranska", builder.round.work_path())).await;
    preview.assert_status(200).assert_text("main", "Fråga med skala?").assert_text("main", "Det går att ringa.");
    let opens = see_preview(&mut builder.moderator, &builder.round.work_path()).await;
    opens.assert_status(303);
    builder
        .moderator
        .post(&format!("{}/oppna", builder.round.work_path()), &[])
        .await
        .assert_sent_to(&builder.round.work_path());
}

#[tokio::test]
async fn wrong_input_comes_back_as_it_was_typed() {
    let mut builder = Builder::new().await;
    let path = format!("{}/ny/ett-svar", builder.path());
    let many: String = (1..=200).map(|n| format!("Svar {n}\n")).collect();
    let long = "å".repeat(201);
    let cases: [(&str, &str, &str, &str); 5] = [
        ("", "Ja\nNej", "#text-error", "Skriv vad du vill fråga"),
        ("Hur?", "Ja", "#options-error", "Skriv minst två svar"),
        ("Hur?", many.as_str(), "#options-error", "Skriv högst 20 rader. Nu är det 200."),
        ("Hur?", "Ja\nNej\nJa", "#options-error", "”Ja” står två gånger"),
        (long.as_str(), "Ja\nNej", "#text-error", "Skriv högst 200 tecken. Nu är det 201."),
    ];
    for (text, options, place, sentence) in cases {
        let page = builder.fill(&path, &[("text", text), ("options", options), ("help", "Tänk efter.")]).await;

        page.assert_status(422).assert_text(place, sentence).assert_text(".error-summary", sentence);
        page.assert_value("#text", text).assert_value("#options", options);
        page.assert_value("#help", "Tänk efter.");
    }
    assert_eq!(builder.asked().await.len(), 6);
    assert_eq!(builder.acts().await, Vec::<String>::new());
}

#[tokio::test]
async fn hints_about_the_language_stand_beside_the_text_and_forbid_nothing() {
    let mut builder = Builder::at_nothing().await;
    let path = format!("{}/ny/pastaenden", builder.path());
    let fields =
        [("text", "Tycker du inte att samtliga tider och lokaler är dåliga?"), ("options", "Det går inte att ringa.")];

    let page = builder.fill(&path, &[&fields[..], &[("act", "hints")]].concat()).await;

    page.assert_status(200).assert_value("#options", "Det går inte att ringa.");
    let hints = page.text("main");
    for said in [
        "två frågor i en",
        "”tycker du inte” kan styra svaret",
        "”Samtliga” kan sägas enklare: alla.",
        "nej till ett nej",
    ] {
        assert!(hints.contains(said), "{said}: {hints}");
    }
    assert_eq!(builder.asked().await.len(), 0, "nothing is saved yet");
    builder.fill(&path, &fields).await.assert_status(303);
    assert_eq!(builder.asked().await.len(), 1);
}

#[tokio::test]
async fn a_question_of_no_kind_is_not_there() {
    let mut builder = Builder::new().await;
    let path = format!("{}/ny/annat", builder.path());
    builder.moderator.get(&path).await.assert_status(404);
    builder.moderator.post(&path, &[("text", "Hur?")]).await.assert_status(404);
    builder.moderator.get(&format!("{}/inget", builder.path())).await.assert_status(404);
    builder.moderator.post(&format!("{}/inget", builder.path()), &[("text", "Hur?")]).await.assert_status(404);
}

#[tokio::test]
async fn a_round_has_thirty_questions_at_most() {
    let mut builder = Builder::new().await;
    let path = format!("{}/ny/egna-ord", builder.path());
    for number in 6..30 {
        builder.fill(&path, &[("text", format!("Vad är {number}?").as_str())]).await.assert_status(303);
    }

    let page = builder.fill(&path, &[("text", "Vad är en till?")]).await;

    page.assert_status(422).assert_text(".error-summary", "En omgång har högst 30 frågor.");
    page.assert_value("#text", "Vad är en till?");
    assert_eq!(builder.asked().await.len(), 30);
    assert_eq!(builder.list().await.count("a[href$='/fragor/ny/egna-ord']"), 0);
}
