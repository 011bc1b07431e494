//! Two tabs, and two moderators: what was seen is not what stands.

use app::entity::membership::Role;

use super::Builder;

#[tokio::test]
async fn a_list_that_was_shown_before_changes_nothing_and_the_new_one_is_shown() {
    let mut builder = Builder::new().await;
    let version = builder.list().await.value("input[name=version]").unwrap();
    let asked = builder.asked().await;
    builder.press("up", asked[2].row.id).await.assert_status(303);
    let before = builder.texts().await;

    for act in ["up", "down", "remove"] {
        let page = builder.press_on(&version, act, asked[3].row.id).await;
        page.assert_status(422).assert_text(".error-summary", "Frågorna har ändrats sedan du öppnade sidan.");
        page.assert_text("h3", &before[0]);
        let now = page.value("input[name=version]").unwrap();
        assert_ne!(now, version, "the next press is on what is shown");
    }

    assert_eq!(builder.texts().await, before);
    assert_eq!(builder.acts().await, ["question.move"]);
}

#[tokio::test]
async fn two_moderators_at_one_question_both_keep_what_they_wrote() {
    let mut builder = Builder::new().await;
    let mut colleague = builder.app.staff(Role::Moderator, &builder.round).await;
    let path = builder.path_of(&builder.asked().await[1]);
    let mine = builder.moderator.get(&path).await;
    let theirs = colleague.get(&path).await;
    let fields = super::filled(&theirs, &[("text", "Hur vill du nås?")]);
    let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    colleague.post(&path, &fields).await.assert_status(303);

    let page = builder.send(&mine, &path, &[("text", "Hur når vi dig bäst?")]).await;

    page.assert_status(422).assert_text(".error-summary", "Frågorna har ändrats");
    page.assert_text("#version", "Hur vill du nås?").assert_value("#text", "Hur når vi dig bäst?");
    assert_eq!(builder.texts().await[1], "Hur vill du nås?");
    // With open eyes it is done.
    builder.send(&page, &path, &[]).await.assert_status(303);
    assert_eq!(builder.texts().await[1], "Hur når vi dig bäst?");
}

#[tokio::test]
async fn two_moderators_at_two_questions_do_not_meet() {
    let mut builder = Builder::new().await;
    let asked = builder.asked().await;
    let (mine, theirs) = (builder.path_of(&asked[0]), builder.path_of(&asked[4]));
    let page = builder.moderator.get(&mine).await;
    builder.fill(&theirs, &[("text", "Vad vill du säga?")]).await.assert_status(303);
    builder.press("down", asked[1].row.id).await.assert_status(303);

    builder.send(&page, &mine, &[("text", "Hur lätt eller svårt är det?")]).await.assert_status(303);

    let texts = builder.texts().await;
    assert_eq!((texts[0].as_str(), texts[4].as_str()), ("Hur lätt eller svårt är det?", "Vad vill du säga?"));
}

#[tokio::test]
async fn the_same_new_question_sent_twice_is_one() {
    let mut builder = Builder::new().await;
    let path = format!("{}/ny/egna-ord", builder.path());
    let page = builder.moderator.get(&path).await;
    builder.send(&page, &path, &[("text", "Vad saknas?")]).await.assert_status(303);

    let again = builder.send(&page, &path, &[("text", "Vad saknas?")]).await;

    again.assert_status(422).assert_text("#version", "Någon har ändrat frågorna under tiden");
    again.assert_value("#text", "Vad saknas?");
    assert_eq!(builder.asked().await.len(), 7);
}

#[tokio::test]
async fn what_was_written_for_a_question_that_is_gone_is_shown() {
    let mut builder = Builder::new().await;
    let question = builder.asked().await.remove(4);
    let path = builder.path_of(&question);
    let page = builder.moderator.get(&path).await;
    builder.press("remove", question.row.id).await.assert_status(303);

    let sent = builder.send(&page, &path, &[("text", "Vad vill du helst säga?")]).await;

    sent.assert_status(409)
        .assert_text("[role=alert]", "Någon har tagit bort frågan")
        .assert_text("blockquote", "Vad vill du helst säga?");
    assert_eq!(builder.asked().await.len(), 5);
    builder.moderator.get(&path).await.assert_status(404);
}

#[tokio::test]
async fn what_was_read_before_a_change_was_not_read() {
    let mut builder = Builder::new().await;
    let preview = format!("{}/forhandsgranska", builder.round.work_path());
    let version = builder.moderator.get(&preview).await.value("main > form input[name=version]").unwrap();
    let id = builder.asked().await[1].row.id;
    builder.press("up", id).await;

    let page = builder.moderator.post(&preview, &[("version", &version)]).await;

    page.assert_status(409).assert_text("[role=alert]", "Omgången har ändrats sedan du läste den.");
    let now = page.value("main > form input[name=version]").unwrap();
    builder.moderator.post(&preview, &[("version", &now)]).await.assert_sent_to(&builder.round.work_path());
    // And a change after that asks for another look.
    builder.press("down", id).await.assert_status(303);
    builder
        .moderator
        .post(&format!("{}/oppna", builder.round.work_path()), &[])
        .await
        .assert_status(422)
        .assert_text(".error-summary", "förhandsgranskningen");
}
