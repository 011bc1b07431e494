//! Rounds that cannot be answered, and a database that cannot be reached.

use app::entity::round::{self, RoundState};
use sea_orm::{ActiveModelTrait, ActiveValue::Set};

use super::{arranged, submissions};
use crate::support::TestApp;

#[tokio::test]
async fn an_unknown_code_helps_to_find_an_open_round() {
    let (app, round, _) = arranged().await;

    for path in ["/svara/FINNSINTE", "/svara/%F0%9F%99%82", "/svara/<script>"] {
        let page = app.visitor().get(&path.replace('<', "%3C").replace('>', "%3E")).await;

        page.assert_status(404).assert_text("h1", "Det finns inga frågor med den koden");
        assert_eq!(page.count(&format!("a[href='{}']", round.path())), 1, "{path}");
    }
}

#[tokio::test]
async fn what_was_sent_to_an_unknown_code_is_still_there_to_read() {
    let (app, ..) = arranged().await;

    let page = app.visitor().post("/svara/FINNSINTE", &[("q5", "Mina ord")]).await;

    page.assert_status(404).assert_text("blockquote", "Mina ord");
}

#[tokio::test]
async fn a_round_that_has_not_opened_says_when() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Planned).await;

    let page = app.visitor().get(&round.path()).await;

    page.assert_status(200).assert_text("h1", "inte svara än").assert_text(".lead", "Snart går det att svara.");
    assert_eq!(page.count("form"), 0);
}

#[tokio::test]
async fn a_round_that_is_over_says_how_far_it_has_come_and_when_the_reply_comes() {
    for (state, title, reply) in [
        (RoundState::Stopped, "Svarstiden är slut. Svaren räknas.", "socialnämnden svarar senast den"),
        (RoundState::Closed, "Du kan inte svara längre", "socialnämnden svarar senast den"),
        (RoundState::FedBack, "Du kan inte svara längre", "socialnämnden har svarat."),
    ] {
        let app = TestApp::new().await;
        let round = app.round(state).await;

        let page = app.visitor().get(&round.path()).await;

        page.assert_status(200).assert_text("h1", title).assert_text(".lead", reply);
        page.assert_text("h1 + p", "Hur är det att få kontakt med vården?Storby");
        let given = format!("main a[href='/aterkoppling/{}#{}']", round.dialogue.slug, round.row.code);
        assert_eq!(page.count(&given), usize::from(state == RoundState::FedBack));
        assert_eq!(page.count(&format!("a[href='/dialog/{}']", round.dialogue.slug)), 1);
        let waiting = "#vantar[hidden], script[src^='/pkg/sending.']";
        assert_eq!(page.count(waiting), 2, "what waits on the device is sent from here");
    }
}

#[tokio::test]
async fn what_came_too_late_is_said_to_stand_below_only_where_something_was_written() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;

    let chosen = app.visitor().post(&round.path(), &[("q1", "4")]).await;
    let written = app.visitor().post(&round.path(), &[("q1", "4"), ("q5", "Mina ord")]).await;

    chosen.assert_text("head title", "Ditt svar kom inte med").assert_text("h1", "Ditt svar kom inte med");
    chosen.assert_text(".lost h2", "Svarstiden är slut").assert_no_text("main", "nedanför");
    written.assert_text("[role=alert]", "står här nedanför").assert_text("blockquote", "Mina ord");
}

#[tokio::test]
async fn a_withdrawn_round_says_so() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Withdrawn).await;

    app.visitor().get(&round.path()).await.assert_status(200).assert_text("h1", "återkallad");
}

#[tokio::test]
async fn an_answer_after_the_stop_is_not_kept_but_its_words_are_shown() {
    let (app, round, mut resident) = arranged().await;
    let stop = round::ActiveModel { id: Set(round.row.id), state: Set(RoundState::Stopped), ..Default::default() };
    stop.update(app.db()).await.unwrap();

    let page = resident.send(&[("q5", "För sent")]).await;

    page.assert_status(409).assert_text("h1", "Ditt svar kom inte med").assert_text("blockquote", "För sent");
    assert!(submissions(&app, &round).await.is_empty());
}

#[tokio::test]
async fn an_answer_after_the_announced_time_is_not_kept() {
    let (app, round, mut resident) = arranged().await;
    app.set_time("2027-03-08T11:00:00Z");

    resident.send(&[("q1", "1")]).await.assert_status(409);

    assert!(submissions(&app, &round).await.is_empty());
    let page = app.visitor().get(&round.path()).await;
    page.assert_text("h1", "Svarstiden är slut").assert_no_text("main", "stängd");
}

#[tokio::test]
async fn sending_again_after_the_stop_is_still_thanked_for() {
    let (app, round, mut resident) = arranged().await;
    resident.send(&[("q1", "1")]).await.assert_status(200);
    app.set_time("2027-03-09T11:00:00Z");

    resident.send(&[("q1", "1")]).await.assert_status(200).assert_text(".receipt-code", &resident.receipt);
    resident.send(&[("q1", "2"), ("same_code", "change")]).await.assert_status(409);

    assert!(submissions(&app, &round).await[0].answers.starts_with("[1,"));
}

#[tokio::test]
async fn a_database_that_is_away_costs_no_word() {
    let (app, _round, mut resident) = arranged().await;
    app.db().close_by_ref().await.unwrap();
    let text = "Det här\nska inte \"försvinna\" <b>";

    let page = resident.send(&[("q1", "2"), ("q3", "1"), ("q3", "2"), ("q5", text)]).await;

    page.assert_status(503).assert_text("main button", "Försök igen").assert_text("blockquote", "ska inte");
    page.assert_value("form input[name=q5]", text).assert_value("form input[name=receipt]", &resident.receipt);
    assert_eq!(page.count("form input[name=q3]"), 2);
    assert_eq!(page.headers["cache-control"], "no-store");
    app.visitor().get(&resident.path).await.assert_status(503);
}
