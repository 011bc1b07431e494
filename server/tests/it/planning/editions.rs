//! What a round opens with has its version beside its fingerprint.

use app::round::questionnaire::questionnaire;

use super::{Desk, ROUND, at};
use crate::round::see_preview;

#[tokio::test]
async fn opening_freezes_the_version_with_the_fingerprint_and_a_round_that_asks_the_same_begins_anew() {
    let mut desk = Desk::new().await;
    let round = desk.round(&[]).await;
    let questions = at(&round, "/fragor");
    let version = desk.moderator.get(&questions).await.value("input[name=version]").unwrap();
    let asked = questionnaire(desk.app.db(), round.questionnaire_id).await.unwrap();
    let last = asked.questions.last().unwrap().row.id.to_string();
    let removes = [("act", "remove"), ("version", version.as_str()), ("question", last.as_str())];
    desk.moderator.post(&questions, &removes).await.assert_status(303);
    desk.moderator.get(&at(&round, "/oppna")).await.assert_text("#edition", "version 2 av frågorna");
    see_preview(&mut desk.moderator, &at(&round, "")).await.assert_status(303);

    desk.moderator.post(&at(&round, "/oppna"), &[]).await.assert_sent_to(&at(&round, ""));

    let set = questionnaire(desk.app.db(), round.questionnaire_id).await.unwrap().row;
    assert_eq!((set.edition, set.frozen_at.is_some()), (2, true));
    let facts = desk.moderator.get(&at(&round, "")).await;
    let told = |from_last: u8, part: &str| {
        facts.text(&format!("[aria-labelledby=facts-title] dl > div:nth-last-child({from_last}) > {part}"))
    };
    assert_eq!((told(2, "dt"), told(2, "dd")), ("Frågornas version".to_owned(), "2".to_owned()));
    assert_eq!(Some(told(1, "dd")), set.fingerprint);
    let (_, note) = desk.acts(round.id).await.into_iter().find(|(act, _)| act == "round.open").unwrap();
    assert!(note.contains("Frågornas version: 2. Frågornas fingeravtryck: "), "{note}");

    // It asks what an opened round asks, and nobody has changed that in it yet.
    let begins = format!("/arbete/omgang/ny?dialog={}", desk.only_dialogue().await.slug);
    let page = desk.send(&begins, &ROUND, &[("questions", &round.code)]).await;
    let copy = desk.stored(page.location().rsplit('/').next().unwrap()).await;
    let copied = questionnaire(desk.app.db(), copy.questionnaire_id).await.unwrap();
    assert_eq!((copied.row.edition, copied.questions.len()), (1, asked.questions.len() - 1));
}
