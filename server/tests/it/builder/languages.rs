//! Own questions in the other languages of the round.

use app::entity::translation;
use sea_orm::{EntityTrait, QueryFilter, QueryOrder};

use super::Builder;

/// Field and text of what is translated of a row, in Finnish.
async fn finnish(builder: &Builder, subject: uuid::Uuid) -> Vec<(String, String)> {
    let rows = translation::Entity::find()
        .filter(translation::COLUMN.subject_id.eq(subject))
        .filter(translation::COLUMN.language.eq("fi"))
        .order_by_asc(translation::Column::Field)
        .all(builder.app.db())
        .await
        .unwrap();
    rows.into_iter().map(|row| (row.field, row.text)).collect()
}

async fn seen_in(builder: &mut Builder, language: &str) -> String {
    let path = format!("{}/forhandsgranska?sprak={language}&bredd=telefon", builder.round.work_path());
    let page = builder.moderator.get(&path).await;
    assert_eq!(page.count(".preview--narrow"), 1);
    page.assert_text(".site-footer", "Om Med mig");
    page.text(".answer")
}

#[tokio::test]
async fn a_question_is_read_in_finnish_when_all_of_it_is_there() {
    let mut builder = Builder::at_nothing().await;
    builder.app.offer(&builder.round, "sv fi").await;
    let new = format!("{}/ny/ett-svar", builder.path());
    let swedish = [("text", "Vill du bli uppringd?"), ("options", "Ja\nNej")];
    builder
        .fill(&new, &[&swedish[..], &[("text-fi", "Soitammeko?"), ("options-fi", "Kyllä\n-")]].concat())
        .await
        .assert_status(303);
    let question = builder.asked().await.remove(0);
    assert!(seen_in(&mut builder, "fi").await.contains("Vill du bli uppringd?"));
    builder.list().await.assert_text(".builder-lacks", "Suomi: Allt är inte översatt");

    let path = builder.path_of(&question);
    builder.moderator.get(&path).await.assert_value("#options-fi", "Kyllä\n-");
    builder.fill(&path, &[("options-fi", "Kyllä\nEi")]).await.assert_status(303);

    let seen = seen_in(&mut builder, "fi").await;
    assert!(seen.contains("Soitammeko?") && seen.contains("Ei") && seen.contains("Minkä ikäinen olet?"), "{seen}");
    assert!(!seen_in(&mut builder, "sv").await.contains("Soitammeko?"));
    assert_eq!(builder.list().await.count(".builder-lacks"), 0);
}

#[tokio::test]
async fn a_translation_of_words_that_were_changed_is_kept_as_older_and_not_shown() {
    let mut builder = Builder::at_nothing().await;
    builder.app.offer(&builder.round, "sv fi").await;
    let new = format!("{}/ny/egna-ord", builder.path());
    builder.fill(&new, &[("text", "Vad saknas?"), ("text-fi", "Mitä puuttuu?")]).await.assert_status(303);
    let question = builder.asked().await.remove(0);
    let (id, path) = (question.row.id, builder.path_of(&question));

    builder.fill(&path, &[("text", "Vad saknar du?")]).await.assert_status(303);

    let pair = |field: &str, text: &str| vec![(field.to_owned(), text.to_owned())];
    assert_eq!(finnish(&builder, id).await, pair("older_text", "Mitä puuttuu?"));
    assert!(seen_in(&mut builder, "fi").await.contains("Vad saknar du?"));
    builder.list().await.assert_text(".builder-lacks", "Suomi: Översättningen är äldre än den svenska texten");
    let page = builder.moderator.get(&path).await;
    page.assert_value("#text-fi", "Mitä puuttuu?").assert_text(".builder-language", "äldre än den svenska texten");
    // Saving without looking at it leaves it as it is; saying that it is right makes it so.
    builder.fill(&path, &[("help", "Skriv fritt.")]).await.assert_status(303);
    assert_eq!(finnish(&builder, id).await, pair("older_text", "Mitä puuttuu?"));
    builder.fill(&path, &[("right-fi", "ja"), ("help", "")]).await.assert_status(303);
    assert_eq!(finnish(&builder, id).await, pair("text", "Mitä puuttuu?"));
    assert!(seen_in(&mut builder, "fi").await.contains("Mitä puuttuu?"));
}

#[tokio::test]
async fn translations_follow_their_lines_when_the_swedish_ones_change_places() {
    let mut builder = Builder::at_nothing().await;
    builder.app.offer(&builder.round, "sv fi").await;
    let new = format!("{}/ny/ett-svar", builder.path());
    let fields = [("text", "Vill du?"), ("options", "Ja\nNej"), ("text-fi", "Haluatko?"), ("options-fi", "Kyllä\nEi")];
    builder.fill(&new, &fields).await.assert_status(303);
    let path = builder.path_of(&builder.asked().await[0]);

    builder.fill(&path, &[("options", "Nej\nIbland\nJa")]).await.assert_status(303);

    builder.moderator.get(&path).await.assert_value("#options-fi", "Ei\n-\nKyllä");
}

#[tokio::test]
async fn languages_that_the_round_does_not_offer_have_no_fields_and_lose_nothing() {
    let mut builder = Builder::new().await;
    let question = builder.asked().await.remove(4);
    builder.app.translate(question.row.id, "text", "fi", "Mitä sanot?").await;
    let path = builder.path_of(&question);
    assert_eq!(builder.moderator.get(&path).await.count("[name=text-fi]"), 0);

    builder.fill(&path, &[("help", "Skriv fritt.")]).await.assert_status(303);

    assert_eq!(finnish(&builder, question.row.id).await, [("text".to_owned(), "Mitä sanot?".to_owned())]);
}

#[tokio::test]
async fn what_is_removed_takes_its_translations_along() {
    let mut builder = Builder::new().await;
    let question = builder.asked().await.remove(1);
    for id in [question.row.id, question.options[0].id] {
        builder.app.translate(id, "text", "fi", "Jotain").await;
    }

    builder.press("remove", question.row.id).await.assert_status(303);

    for id in [question.row.id, question.options[0].id] {
        assert_eq!(finnish(&builder, id).await, []);
    }
    assert_eq!(builder.asked().await.len(), 5);
}
