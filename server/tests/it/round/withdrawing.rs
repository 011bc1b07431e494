//! A round that has opened is withdrawn: nothing of it is counted, everything of it is kept, and everybody is told.

use app::{
    dialogue::followers::queries::erase_ended,
    entity::{follower, frozen_result, membership::Role, round, round::RoundState, submission},
    round::shuffle::shuffle_closed,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait};

use super::{acts, acts_on, at, freeze, results, sign, stored};
use crate::{
    followers::follower_of,
    support::{TestApp, rounds::TestRound, visitor::Visitor},
};

const REASON: &str = "Frågan om telefontider var fel. <b>";

async fn withdraw(moderator: &mut Visitor, round: &TestRound) -> u16 {
    moderator.post(&at(round, "/aterkalla"), &[("opened", "ja"), ("reason", REASON)]).await.status
}

#[tokio::test]
async fn it_takes_a_page_that_says_what_it_means_and_a_reason() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let path = at(&round, "/aterkalla");
    assert_eq!(moderator.get(&round.work_path()).await.count(&format!(".actions a[href='{path}']")), 1);
    let page = moderator.get(&path).await;
    page.assert_text("main", "inga svar räknas och det blir inget resultat").assert_value("input[name=opened]", "ja");

    moderator.post(&path, &[("opened", "ja"), ("reason", " ")]).await.assert_status(422);
    // A page from before the opening does not know that there may be answers.
    moderator.post(&path, &[("reason", REASON)]).await.assert_status(409).assert_text("[role=alert]", REASON);
    assert_eq!(stored(&app, &round).await.state, RoundState::Open);

    assert_eq!(withdraw(&mut moderator, &round).await, 303);
    let row = stored(&app, &round).await;
    assert_eq!((row.state, row.stop_reason.as_deref()), (RoundState::Withdrawn, Some(REASON)));
    assert_eq!(row.stopped_at, Some(app.state.clock.now()));
    moderator.get(&round.work_path()).await.assert_text("dl.data", REASON).assert_no_text("main", "svar har kommit");
    assert_eq!(withdraw(&mut moderator, &round).await, 409);
    assert_eq!(acts(&app, &round).await, ["round.withdraw"]);
}

#[tokio::test]
async fn the_answers_stay_and_no_figure_comes_of_them() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    for _ in 0..12 {
        app.answer_in(&round, 4).await;
    }
    let early = round::ActiveModel {
        id: Set(round.row.id),
        stop_reason: Set(Some("Fel fråga".to_owned())),
        ..Default::default()
    };
    early.update(app.db()).await.unwrap();
    let mut moderator = app.staff(Role::Moderator, &round).await;
    freeze(&mut moderator, &round).await.assert_status(303);

    assert_eq!(withdraw(&mut moderator, &round).await, 303);

    assert_eq!(submission::Entity::find().all(app.db()).await.unwrap().len(), 12);
    assert_ne!(sign(&app, &round).await.status, 303);
    assert!(results(&app, &round).await.is_empty());
    assert!(frozen_result::Entity::find().one(app.db()).await.unwrap().is_none());
    moderator.get(&format!("/politik/{}", round.row.code)).await.assert_status(404);
    let acts = acts_on(&app, round.row.id).await;
    assert_eq!(acts[1].note.as_deref(), Some("Omgången var stoppad i förtid: Fel fråga"));
    assert_eq!(shuffle_closed(&app.state).await.unwrap(), 1, "nothing tells in which order they came");
}

#[tokio::test]
async fn whoever_comes_to_it_reads_what_has_happened() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let receipt = app.visitor().get(&round.path()).await.value("input[name=receipt]").unwrap();
    let later = app.visitor().get(&round.path()).await.value("input[name=receipt]").unwrap();
    let fields = [("q1", "4"), ("receipt", receipt.as_str())];
    app.visitor().post(&round.path(), &fields).await.assert_status(200);
    let mut moderator = app.staff(Role::Moderator, &round).await;
    assert_eq!(withdraw(&mut moderator, &round).await, 303);

    let shut = app.visitor().get(&round.path()).await;
    shut.assert_text("h1", "Frågorna är återkallade").assert_text("main", "Svaren finns kvar, som lagen kräver");
    shut.assert_text("main", REASON).assert_no_text("main", "i förtid").assert_no_text("main", "Svar som hade kommit");
    let dialogue = app.visitor().get(&format!("/dialog/{}", round.dialogue.slug)).await;
    dialogue.assert_text("main", "Frågorna är återkallade.").assert_text("main", &format!("Skälet är: {REASON}"));
    dialogue.assert_no_text("main", "stoppades i förtid");
    assert_eq!(dialogue.count(".timeline"), 0, "no reply is on its way");
    let result = app.visitor().get(&format!("/resultat/{}", round.row.code)).await;
    result.assert_text(".lead", "det blir inget resultat").assert_text("main", &format!("Skälet är: {REASON}"));
    result.assert_no_text("main", "Svar som hade kommit");
    assert_eq!(result.count(".timeline"), 0);
    let kept = app.visitor().post("/kvitto", &[("receipt", &receipt)]).await;
    kept.assert_text("#counting", "inga svar på dem räknas").assert_text("main", REASON);
    let late = app.visitor().post(&round.path(), &[("q1", "2"), ("q5", "Mina ord"), ("receipt", &later)]).await;
    late.assert_status(409).assert_text("main", REASON).assert_text("blockquote", "Mina ord");
    assert_eq!(submission::Entity::find().all(app.db()).await.unwrap().len(), 1);
}

#[tokio::test]
async fn those_who_follow_are_told_before_they_are_forgotten() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    follower_of(&app, &round, "anna.ek@storby.example", "sv").await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    assert_eq!(withdraw(&mut moderator, &round).await, 303);

    erase_ended(&app.state).await.unwrap();
    assert_eq!(follower::Entity::find().all(app.db()).await.unwrap().len(), 1, "the mail still waits");
    let mail = app.sent_mail().await.remove(0);
    erase_ended(&app.state).await.unwrap();

    assert_eq!(mail.header("subject").as_deref(), Some("Frågorna är återkallade: ”Kontakten med vården”"));
    assert!(mail.text.contains(REASON) && mail.text.contains("inget resultat"), "{}", mail.text);
    assert_eq!(mail.link("/dialog/"), format!("/dialog/{}", round.dialogue.slug));
    assert!(follower::Entity::find().all(app.db()).await.unwrap().is_empty());
}

#[tokio::test]
async fn what_is_signed_is_not_withdrawn() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    sign(&app, &round).await.assert_sent_to(&round.signed_path());
    let mut moderator = app.staff(Role::Moderator, &round).await;

    moderator.get(&at(&round, "/aterkalla")).await.assert_text(".lead", "Resultatet är undertecknat");
    assert_eq!(withdraw(&mut moderator, &round).await, 409);

    assert_eq!(stored(&app, &round).await.state, RoundState::Closed);
}

/// Whoever is thanked for an answer has one that is kept, whichever came first.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_at_the_moment_of_withdrawing_is_kept_or_told() {
    for _ in 0..4 {
        let app = TestApp::new().await;
        let round = app.round(RoundState::Open).await;
        let mut moderator = app.staff(Role::Moderator, &round).await;
        let (mut resident, path) = (app.visitor(), round.path());
        let receipt = resident.get(&path).await.value("input[name=receipt]").unwrap();

        let answer = async { resident.post(&path, &[("q1", "4"), ("receipt", &receipt)]).await.status };
        let (status, withdrawn) = tokio::join!(answer, withdraw(&mut moderator, &round));

        let kept = submission::Entity::find().all(app.db()).await.unwrap().len();
        assert_eq!(withdrawn, 303);
        assert!((status, kept) == (200, 1) || (status, kept) == (409, 0), "{status} with {kept} kept");
    }
}
