//! What was changed while a moderator read the preview was not read.

use app::entity::round;

use super::{Desk, ROUND, at};
use crate::support::page::Page;

/// The preview as the moderator has it on the screen: the version of what it shows.
async fn shown(desk: &mut Desk, round: &round::Model) -> String {
    desk.moderator.get(&at(round, "/forhandsgranska")).await.value("main > form input[name=version]").unwrap()
}

async fn say_it_is_read(desk: &mut Desk, round: &round::Model, version: &str) -> Page {
    desk.moderator.post(&at(round, "/forhandsgranska"), &[("version", version)]).await
}

#[tokio::test]
async fn a_title_or_a_language_that_was_changed_meanwhile_has_not_been_seen() {
    let mut desk = Desk::new().await;
    let round = desk.round(&[]).await;
    for change in [("title", "Får du kontakt?"), ("languages", "en")] {
        let version = shown(&mut desk, &round).await;
        desk.send(&at(&round, "/andra"), &ROUND, &[change]).await.assert_status(303);

        let page = say_it_is_read(&mut desk, &round, &version).await;

        page.assert_status(409).assert_text("[role=alert]", "Omgången har ändrats sedan du läste den.");
        assert_eq!(desk.stored(&round.code).await.preview_seen_at, None, "{change:?}");
        desk.moderator.post(&at(&round, "/oppna"), &[]).await.assert_status(422);
    }
    let version = shown(&mut desk, &round).await;
    say_it_is_read(&mut desk, &round, &version).await.assert_sent_to(&at(&round, ""));
    assert!(desk.stored(&round.code).await.preview_seen_at.is_some());
}

#[tokio::test]
async fn a_translation_that_came_meanwhile_has_not_been_seen() {
    let mut desk = Desk::new().await;
    let round = desk.round(&[]).await;
    let version = shown(&mut desk, &round).await;
    desk.app.translate(round.id, "title", "fi", "Saatko yhteyden?").await;

    say_it_is_read(&mut desk, &round, &version).await.assert_status(409);

    assert_eq!(desk.stored(&round.code).await.preview_seen_at, None);
    assert_eq!(desk.act_names(round.id).await, ["round.plan"]);
}
