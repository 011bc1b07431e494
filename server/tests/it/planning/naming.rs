//! What a round is called in other languages: written until it opens, and read by residents wherever they meet it.

use app::entity::{membership::Role, round::RoundState};

use super::{Desk, ROUND, at, filled, send};
use crate::{round::see_preview, support::TestApp};

const FINNISH: [(&str, &str); 1] = [("title-fi", "Saatko yhteyden?")];

#[tokio::test]
async fn a_round_is_called_in_the_language_of_the_reader_what_it_was_called_there() {
    let mut desk = Desk::new().await;
    let round = desk.ready(&[]).await;
    let row = desk.only_dialogue().await;
    let path = at(&round, "/sprak");
    desk.moderator.get(&at(&round, "/fragor")).await.assert_text("#names", "Omgångens namn på andra språk");

    desk.send(&path, &FINNISH, &[]).await.assert_sent_to(&at(&round, ""));

    assert_eq!(desk.stored(&round.code).await.preview_seen_at, None, "nobody has read it as residents will");
    desk.send(&path, &FINNISH, &[]).await.assert_status(303);
    let acts = desk.acts(round.id).await;
    let translated: Vec<_> = acts.iter().filter(|(act, _)| act == "round.translate").collect();
    assert_eq!(translated, [&("round.translate".to_owned(), "Suomi.".to_owned())], "the same again is no act");
    let mut visitor = desk.app.visitor();
    for page in ["/svara", "/resultat"] {
        let waits = visitor.get(&format!("{page}/{}?sprak=fi", round.code)).await;
        waits.assert_text("main strong", "Saatko yhteyden?");
        assert_eq!(waits.count("main strong [lang=sv]"), 0, "{page}");
    }

    see_preview(&mut desk.moderator, &at(&round, "")).await.assert_status(303);
    desk.moderator.post(&at(&round, "/oppna"), &[]).await.assert_status(303);

    let form = visitor.get(&format!("/svara/{}?sprak=fi", round.code)).await;
    form.assert_text("h1:not([lang])", "Saatko yhteyden?");
    assert_eq!(form.count("#rubrik-pa-svenska"), 0);
    visitor.get(&format!("/svara/{}?sprak=en", round.code)).await.assert_text("h1[lang=sv]", ROUND[0].1);
    visitor.get(&format!("/dialog/{}?sprak=fi", row.slug)).await.assert_text("main", "Saatko yhteyden?");
}

#[tokio::test]
async fn in_an_opened_round_without_other_languages_nobody_is_sent_to_choose_some() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;

    let page = moderator.get(&format!("{}/sprak", round.work_path())).await;

    page.assert_status(200).assert_text("#only-swedish", "Språken går inte att ändra när den har öppnat.");
    assert_eq!(page.count("#only-swedish a"), 0);
}

#[tokio::test]
async fn a_name_stands_once_the_round_has_opened() {
    let mut desk = Desk::new().await;
    let round = desk.ready(&[]).await;
    let path = at(&round, "/sprak");
    let late = filled(&desk.moderator.get(&path).await, &FINNISH, &[]);
    desk.moderator.post(&at(&round, "/oppna"), &[]).await.assert_status(303);

    let page = send(&mut desk.moderator, &path, &late).await;

    let form = desk.app.visitor().get(&format!("/svara/{}?sprak=fi", round.code)).await;
    form.assert_text("h1[lang=sv]", ROUND[0].1).assert_text("#rubrik-pa-svenska", "Otsikko on vain ruotsiksi.");
    page.assert_status(409).assert_text("#stands", "innan omgången har öppnat");
    page.assert_text("section[aria-labelledby=sprak-fi]", "Visas på svenska.");
}

#[tokio::test]
async fn a_name_goes_with_its_swedish_and_is_written_in_the_languages_of_the_round_alone() {
    let mut desk = Desk::new().await;
    let round = desk.round(&[]).await;
    let path = at(&round, "/sprak");
    desk.send(&path, &[("title-fi", "Saatko yhteyden?"), ("title-en", "Can you get through?")], &[])
        .await
        .assert_status(303);
    let shown = desk.moderator.get(&path).await;
    shown.assert_value("#title-fi", "Saatko yhteyden?");
    assert_eq!(shown.count("#title-en"), 0, "it is not asked in English");

    desk.send(&at(&round, "/andra"), &ROUND, &[("title", "Får du kontakt?")]).await.assert_status(303);

    let shown = desk.moderator.get(&path).await;
    shown.assert_value("#title-fi", "").assert_text("section[aria-labelledby=sprak-fi]", "NamnFår du kontakt?");
    let only_swedish: Vec<_> = ROUND.into_iter().filter(|(name, _)| *name != "languages").collect();
    desk.send(&at(&round, "/andra"), &only_swedish, &[]).await.assert_status(303);
    desk.moderator.get(&path).await.assert_text("#only-swedish", "bara på svenska");
}

#[tokio::test]
async fn two_who_name_a_round_in_one_language_are_told_of_each_other() {
    let mut desk = Desk::new().await;
    let round = desk.round(&[]).await;
    let path = at(&round, "/sprak");
    let mut colleague = desk.colleague().await;
    let hers = filled(&colleague.get(&path).await, &FINNISH, &[]);
    desk.send(&path, &[("title-fi", "Pääsetkö läpi?")], &[]).await.assert_status(303);

    let page = send(&mut colleague, &path, &hers).await;

    page.assert_status(422).assert_text("section[aria-labelledby=sprak-fi]", "Det här står nu:Pääsetkö läpi?");
    page.assert_value("#title-fi", "Saatko yhteyden?");
    send(&mut colleague, &path, &filled(&page, &FINNISH, &[])).await.assert_status(303);
    desk.moderator.get(&path).await.assert_value("#title-fi", "Saatko yhteyden?");
}

#[tokio::test]
async fn who_does_not_moderate_the_round_finds_no_name_to_write() {
    let mut desk = Desk::new().await;
    let round = desk.round(&[]).await;
    let path = at(&round, "/sprak");
    let other = desk.app.body("Storby").await;
    let account = desk.app.account(Role::Moderator, other.0, Some(other.1)).await;
    let mut stranger = desk.app.signed_in_as(account).await;

    stranger.get(&path).await.assert_status(404).assert_no_text("body", &round.title);
    stranger.post(&path, &FINNISH).await.assert_status(404);

    let nobody = desk.app.visitor().get(&path).await;
    assert!(nobody.status == 303 && nobody.location().starts_with("/logga-in"));
    assert_eq!(desk.act_names(round.id).await, ["round.plan"]);
}
