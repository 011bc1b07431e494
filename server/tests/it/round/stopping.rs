//! Stopping, by hand and by the clock; and the seal.

use super::{PAGES, acts, acts_on, at, stored};
use crate::support::TestApp;
use app::entity::membership::Role;
use app::entity::round;
use app::entity::round::RoundState;
use app::round::life;
use app::round::rules;
use sea_orm::ActiveModelTrait;
use sea_orm::ActiveValue::Set;

#[tokio::test]
async fn a_round_is_stopped_in_time_only_with_a_reason() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;

    let page = moderator.post(&at(&round, "/stoppa"), &[("reason", "  ")]).await;
    page.assert_status(422).assert_text("#reason-error", "Skriv varför omgången stoppas i förtid");
    let long = "å".repeat(501);
    let page = moderator.post(&at(&round, "/stoppa"), &[("reason", &long)]).await;
    page.assert_status(422).assert_text("#reason-error", "Skriv högst 500 tecken");
    assert!(page.value("#reason").unwrap().contains(&long), "nothing typed is lost");
    assert_eq!(stored(&app, &round).await.state, RoundState::Open);

    let reason = "En fråga var fel: <script>";
    let told = format!("{}?stoppad=ja", round.work_path());
    moderator.get(&told).await.assert_no_text("main", "Omgången är stoppad");
    moderator.post(&at(&round, "/stoppa"), &[("reason", reason)]).await.assert_sent_to(&told);
    moderator.get(&told).await.assert_text("#just-stopped", "Omgången är stoppad");

    let row = stored(&app, &round).await;
    assert_eq!((row.state, row.stop_reason.as_deref()), (RoundState::Stopped, Some(reason)));
    assert!(rules::may_answer(&row, app.state.clock.now()).is_err());
    moderator.get(&round.work_path()).await.assert_text(".data", reason);
    moderator.post(&at(&round, "/stoppa"), &[("reason", "igen")]).await.assert_status(409);
    assert_eq!(acts(&app, &round).await, ["round.stop"]);
}

#[tokio::test]
async fn the_clock_stops_a_round_when_nobody_does() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let running = app.round(RoundState::Open).await;
    let longer = round::ActiveModel {
        id: Set(running.row.id),
        closes_at: Set("2027-06-01T12:00:00Z".parse().unwrap()),
        ..Default::default()
    };
    longer.update(app.db()).await.unwrap();

    // The service was down when the time was over, a week after 1 March, and comes back three days later.
    app.set_time("2027-03-11T08:00:00Z");
    let mut moderator = app.staff(Role::Moderator, &round).await;
    moderator.get(&round.work_path()).await.assert_text(".tag", "Stoppad");
    assert_eq!(life::stop_due_rounds(&app.state).await.unwrap(), 1);
    assert_eq!(life::stop_due_rounds(&app.state).await.unwrap(), 0);

    let row = stored(&app, &round).await;
    assert_eq!((row.state, row.stopped_at), (RoundState::Stopped, Some(round.row.closes_at)));
    assert_eq!(stored(&app, &running).await.state, RoundState::Open);
    let acts = acts_on(&app, round.row.id).await;
    assert_eq!((acts[0].act.as_str(), acts[0].account_id), ("round.stop", None));
}

#[tokio::test]
async fn a_round_that_the_clock_has_stopped_cannot_be_stopped_by_hand() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    app.set_time("2027-03-08T11:00:00Z");
    let mut moderator = app.staff(Role::Moderator, &round).await;

    let page = moderator.post(&at(&round, "/stoppa"), &[("reason", "För sent")]).await;

    page.assert_status(409).assert_text(".lead", "Omgången stoppades 8 mars 2027 kl. 12.00.");
    let row = stored(&app, &round).await;
    assert_eq!((row.state, row.stop_reason), (RoundState::Stopped, None));
}

#[tokio::test]
async fn nothing_of_an_open_round_is_shown_but_how_many_have_answered() {
    let app = TestApp::new().await;
    for state in [RoundState::Open, RoundState::Stopped] {
        let round = app.round(state).await;
        for _ in 0..23 {
            app.answer_in(&round, 4).await;
        }
        let mut moderator = app.staff(Role::Moderator, &round).await;

        let bench = moderator.get("/arbete").await;
        bench.assert_status(200).assert_no_text("main", "%");
        assert_eq!(bench.text("#running").contains("23 svar har kommit"), state == RoundState::Open);
        let list = moderator.get("/arbete/omgangar").await;
        list.assert_status(200).assert_text("tbody tr", "23").assert_no_text("main", "%");
        for page in PAGES {
            let page = moderator.get(&at(&round, page)).await;
            page.assert_status(200).assert_no_text("main", "%");
            assert_eq!(page.count(".bar, .scale-bar, .figure"), 0);
        }
        assert!(list.count("td.number") == 2, "received and left to read, no more");
        moderator.get(&format!("/politik/{}", round.row.code)).await.assert_status(404);
    }
}
