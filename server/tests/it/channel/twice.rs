//! A sample of the papers is keyed in by two people.

use app::entity::{membership::Role, paper_check, round::RoundState};
use sea_orm::EntityTrait;

use super::{PAPER, at, entries, key_in, keyer, names_of_acts, round, submissions, versions};
use crate::support::TestApp;

#[tokio::test]
async fn the_first_paper_and_every_tenth_wait_for_a_second_person() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let (mut one, mut other) = (keyer(&app, &round).await, keyer(&app, &round).await);
    for number in ["7", "8", "11", "12"] {
        key_in(&mut one, &round, number, &[]).await.assert_status(303);
    }

    let sampled: Vec<_> = entries(&app, &round).await.into_iter().filter(|entry| entry.is_sampled).collect();
    assert_eq!(sampled.iter().map(|entry| entry.paper_number).collect::<Vec<_>>(), [7, 11]);
    let page = other.get(&at(&round, "/papper")).await;
    page.assert_text("main", "Mata in en andra gång");
    assert_eq!(page.count("a[href$='/kontroll']"), 2);
    assert_eq!(one.get(&at(&round, "/papper")).await.count("a[href$='/kontroll']"), 0);
    one.post(&at(&round, "/papper/7/kontroll"), &PAPER).await.assert_status(409);
    other.get(&at(&round, "/papper/8/kontroll")).await.assert_status(404);
}

#[tokio::test]
async fn two_who_read_the_same_agree() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let (mut one, mut other) = (keyer(&app, &round).await, keyer(&app, &round).await);
    key_in(&mut one, &round, "1", &[]).await;
    let path = at(&round, "/papper/1/kontroll");
    other.get(&path).await.assert_status(200).assert_value("#q1", "").assert_no_text("main", "Ring oftare");

    other.post(&path, &PAPER).await.assert_sent_to(&path);

    other.get(&path).await.assert_text(".lead", "inget kvar att avgöra");
    one.get(&at(&round, "/papper")).await.assert_text("#agreement", "1 av 1 papper lika vid dubbel inmatning");
    other.post(&path, &PAPER).await.assert_status(409);
    assert_eq!(names_of_acts(&app).await, ["paper.enter", "paper.check"]);
}

#[tokio::test]
async fn settling_a_paper_that_was_taken_out_does_not_bring_it_back() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let (mut one, mut other) = (keyer(&app, &round).await, keyer(&app, &round).await);
    key_in(&mut one, &round, "1", &[]).await;
    let path = at(&round, "/papper/1/kontroll");
    let second: Vec<_> = PAPER.into_iter().filter(|(name, _)| *name != "q1").chain([("q1", "5")]).collect();
    other.post(&path, &second).await.assert_sent_to(&path);
    let out = [("act", "withdraw"), ("reason", "Samma papper två gånger")];
    one.post(&at(&round, "/papper/1"), &out).await.assert_status(303);

    one.post(&path, &[("act", "settle"), ("choose-q1", "second")]).await.assert_sent_to(&path);

    let rows = submissions(&app, &round).await;
    assert!(rows[0].withdrawn_on.is_some());
    assert_eq!(versions(&app, &rows[0]).await.len(), 0);
}

#[tokio::test]
async fn what_two_read_differently_is_settled_field_by_field_before_the_round_closes() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Stopped).await;
    let (mut one, mut other) = (keyer(&app, &round).await, keyer(&app, &round).await);
    key_in(&mut one, &round, "1", &[("q5", "")]).await;
    let path = at(&round, "/papper/1/kontroll");
    let second: Vec<_> =
        PAPER.into_iter().filter(|(name, _)| !["q1", "q5", "sex"].contains(name)).chain([("q1", "5")]).collect();
    other.post(&path, &second).await.assert_sent_to(&path);
    let differ = other.get(&path).await;
    differ.assert_text("#differences", "2 fält är olika");
    differ
        .assert_text("main", "Första inmatningen: 4 Ganska lätt")
        .assert_text("main", "Andra inmatningen: inget svar");

    let mut moderator = app.staff(Role::Moderator, &round).await;
    let signed = [("received", "1"), ("paper_keyed", "yes")];
    moderator
        .post(&at(&round, "/stang"), &signed)
        .await
        .assert_status(422)
        .assert_text("#paper_keyed-error", "läst olika");
    one.post(&path, &[("act", "settle"), ("choose-q1", "second")]).await.assert_status(422);
    let chosen = [("act", "settle"), ("choose-q1", "second"), ("choose-sex", "first")];
    one.post(&path, &chosen).await.assert_sent_to(&path);

    let rows = submissions(&app, &round).await;
    assert!(rows[0].answers.starts_with("[5,"), "{}", rows[0].answers);
    assert_eq!((rows[0].sex.as_deref(), versions(&app, &rows[0]).await.len()), (Some("woman"), 1));
    let checks = paper_check::Entity::find().all(app.db()).await.unwrap();
    assert_eq!((checks[0].differing.as_str(), checks[0].reading.as_ref()), ("q1 sex", None));
    assert!(checks[0].settled_by.is_some());
    one.get(&at(&round, "/papper")).await.assert_text("#agreement", "0 av 1 papper lika");
    moderator.post(&at(&round, "/stang"), &signed).await.assert_sent_to(&round.work_path());
    assert_eq!(names_of_acts(&app).await, ["paper.enter", "paper.check", "paper.settle", "round.close"]);
}
