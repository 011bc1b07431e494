//! Every change of the questions that is saved gives them a new version, which people can say.

use app::round::questionnaire::questionnaire;

use super::{Builder, DECIDES};
use crate::round::{acts_on, see_preview};

async fn edition(builder: &Builder) -> i32 {
    questionnaire(builder.app.db(), builder.round.row.questionnaire_id).await.unwrap().row.edition
}

#[tokio::test]
async fn each_saved_change_is_a_new_version_which_the_log_names() {
    let mut builder = Builder::new().await;
    builder.app.offer(&builder.round, "sv fi").await;
    builder.list().await.assert_text("#edition", "Det här är version 1 av frågorna.");
    let asked = builder.asked().await;
    let text = builder.path_of(&asked[4]);

    builder.fill(&text, &[("text", "Vad saknas?")]).await.assert_status(303);
    builder.press("down", asked[0].row.id).await.assert_status(303);
    builder.press("remove", asked[5].row.id).await.assert_status(303);
    builder.fill(&text, &[("text-fi", "Mitä puuttuu?")]).await.assert_status(303);

    builder.list().await.assert_text("#edition", "Det här är version 5 av frågorna.");
    assert_eq!(edition(&builder).await, 5);
    let acts = acts_on(&builder.app, builder.round.row.id).await;
    let named: Vec<_> =
        acts.iter().filter_map(|act| act.note.as_ref()?.rsplit_once(". ")).map(|(_, last)| last).collect();
    assert_eq!(named, ["Version 2.", "Version 3.", "Version 4.", "Version 5."]);
}

#[tokio::test]
async fn what_changes_nothing_or_is_refused_is_no_new_version() {
    let mut builder = Builder::at_nothing().await.with_standards().await;
    let standard = builder.standard(DECIDES).await.id;
    builder.press("add", standard).await.assert_status(303);
    let question = builder.asked().await.remove(0);
    assert_eq!(edition(&builder).await, 2);

    let same = builder.fill(&builder.path_of(&question), &[]).await;
    assert!(same.location().contains("gjort=samma"), "{}", same.location());
    builder.press("add", standard).await.assert_status(303);
    builder.press("up", question.row.id).await.assert_status(422);
    builder.press_on("of another time", "remove", question.row.id).await.assert_status(422);
    see_preview(&mut builder.moderator, &builder.round.work_path()).await.assert_status(303);

    assert_eq!(edition(&builder).await, 2);
}
