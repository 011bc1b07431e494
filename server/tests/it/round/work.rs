//! Who works on a round, what waits, and the log of it.

use super::{PAGES, acts, acts_on, at, see_preview, sign, stored};
use crate::{
    staff_mail::given_up,
    support::{TestApp, database},
};
use app::entity::audit_entry;
use app::entity::membership::Role;
use app::entity::round;
use app::entity::round::RoundState;
use app::entity::round_result;
use app::record::audit;
use chrono::TimeDelta;
use sea_orm::ActiveModelTrait;
use sea_orm::ActiveValue::Set;
use sea_orm::EntityTrait;

#[tokio::test]
async fn a_moderator_of_another_kommun_finds_nothing_and_it_is_logged() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let other = app.round(RoundState::Open).await;
    let mut stranger = app.staff(Role::Moderator, &other).await;
    let log = crate::support::log::Log::start();

    stranger.get("/arbete").await.assert_status(200).assert_no_text("main", &round.row.code);
    for page in PAGES {
        stranger.get(&at(&round, page)).await.assert_status(404).assert_no_text("body", "Kontakten med vården");
    }
    for page in &PAGES[1..] {
        stranger.post(&at(&round, page), &[("reason", "x"), ("received", "0")]).await.assert_status(404);
    }

    assert_eq!(log.lines_with(&round.row.id.to_string()), PAGES.len() * 2 - 1);
    assert_eq!(stored(&app, &round).await.state, RoundState::Open);
    assert_eq!(acts(&app, &round).await, Vec::<String>::new());
}

#[tokio::test]
async fn who_does_not_moderate_finds_no_round_on_the_workbench() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    for role in [Role::ElectedRepresentative, Role::PaperKeyer, Role::Facilitator, Role::Registrar, Role::Administrator]
    {
        let mut person = app.staff(role, &round).await;
        let start = person.get("/arbete").await;
        match role {
            Role::ElectedRepresentative => start.assert_status(404),
            _ => start.assert_status(200).assert_no_text("main", &round.row.code).assert_text("header", "Logga ut"),
        };
        for page in PAGES {
            person.get(&at(&round, page)).await.assert_status(404);
        }
        person.post(&at(&round, "/stang"), &[("received", "0")]).await.assert_status(404);
    }
    assert_eq!(stored(&app, &round).await.state, RoundState::Stopped);
}

#[tokio::test]
async fn one_who_is_not_signed_in_does_nothing() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Planned).await;
    let mut visitor = app.visitor();
    for path in PAGES.map(|page| at(&round, page)).into_iter().chain(["/arbete".to_owned()]) {
        let page = visitor.get(&path).await;
        assert!(page.status == 303 && page.location().starts_with("/logga-in"), "{path}: {}", page.status);
    }
    visitor.post(&at(&round, "/oppna"), &[]).await.assert_status(401);
    assert_eq!(stored(&app, &round).await.state, RoundState::Planned);
}

#[tokio::test]
async fn the_workbench_tells_what_waits_first() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    let answer = app.answer_in(&round, 4).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;

    moderator.get("/arbete").await.assert_text("#waiting", "Frys svaren");
    app.comment_in(&round, answer, "Det är svårt.").await;
    let bench = moderator.get("/arbete").await;

    bench.assert_text("#waiting", "Läs 1 kommentar");
    bench.assert_text("#waiting", "den äldsta kom i dag, stoppad sedan 1 mars 2027");
    bench.assert_text("#waiting", "Frys svaren").assert_text("#waiting", "Först: läs 1 kommentar.");
    assert_eq!(bench.count(&format!("#waiting a[href='{}']", at(&round, "/kommentarer"))), 1);
}

#[tokio::test]
async fn the_workbench_tells_what_runs_and_what_comes_and_the_rest_is_one_step_away() {
    let app = TestApp::new().await;
    let (open, planned, closed) =
        (app.round(RoundState::Open).await, app.round(RoundState::Planned).await, app.round(RoundState::Closed).await);
    let account = app.account(Role::Moderator, open.organisation_id, Some(open.body_id)).await;
    for round in [&planned, &closed] {
        app.member(account, Role::Moderator, round.organisation_id, Some(round.body_id)).await;
    }
    let opens_at = Set(app.state.clock.now() + TimeDelta::days(20));
    let later = round::ActiveModel { id: Set(planned.row.id), opens_at, ..Default::default() };
    later.update(app.db()).await.unwrap();
    app.answer_in(&open, 4).await;
    let mut moderator = app.signed_in_as(account).await;

    let bench = moderator.get("/arbete").await;

    bench.assert_text("#running", "1 svar har kommit").assert_text("#running", "till 8 mars 2027");
    assert_eq!(bench.count(&format!("#running a[href='{}']", open.work_path())), 2);
    assert_eq!(bench.count("#running li") + bench.count("#coming li"), 2);
    bench.assert_text(&format!("#coming a[href='{}']", planned.work_path()), "Hur är det att få kontakt");
    bench.assert_text(&format!("#waiting a[href='{}/aterkoppling']", closed.work_path()), "Svara invånarna");
    bench.assert_text("#waiting", "utlovat senast 15 april 2027");
    let all = moderator.get("/arbete/omgangar").await;
    all.assert_status(200);
    for round in [&open, &planned, &closed] {
        assert_eq!(all.count(&format!("tr a[href='{}']", round.work_path())), 1);
    }
    let unread = format!("tr a[href='{}']", at(&open, "/kommentarer"));
    assert_eq!(all.count(&unread), 0);
    let answer = app.answer_in(&open, 4).await;
    app.comment_in(&open, answer, "Det är svårt.").await;
    let all = moderator.get("/arbete/omgangar").await;
    all.assert_text(&unread, "1");
    assert_eq!(all.count("td:not([data-head])"), 0, "on a phone each value stands beside the head of its column");
}

#[tokio::test]
async fn the_list_of_rounds_tells_of_a_closed_one_how_many_its_result_counts() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;
    for _ in 0..7 {
        app.answer_in(&round, 4).await;
    }
    let mut moderator = app.staff(Role::Moderator, &round).await;
    moderator.get("/arbete/omgangar").await.assert_text("td[data-head='Har svarat']", "–");

    app.fixed(&round).await;

    moderator.get("/arbete/omgangar").await.assert_text("td[data-head='Har svarat']", "7");
}

#[tokio::test]
async fn the_list_of_rounds_stands_though_a_result_does_not_open_and_the_log_says_why() {
    let log = crate::support::log::Log::start();
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;
    app.answer_in(&round, 4).await;
    let result = app.fixed(&round).await;
    let changed = round_result::ActiveModel { id: Set(result.id), json: Set("{}".to_owned()), ..Default::default() };
    changed.update(app.db()).await.unwrap();

    let all = app.staff(Role::Moderator, &round).await.get("/arbete/omgangar").await;

    all.assert_status(200).assert_text("td[data-head='Har svarat']", "–");
    assert_eq!(log.lines_with("a stored result was changed"), 1);
}

#[tokio::test]
async fn the_list_of_rounds_is_for_those_who_moderate() {
    let app = TestApp::new().await;
    let (own, other) = (app.round(RoundState::Open).await, app.round(RoundState::Open).await);
    app.staff(Role::Moderator, &other).await.get("/arbete/omgangar").await.assert_no_text("main", &own.row.code);
    for role in [Role::Registrar, Role::Administrator, Role::PaperKeyer, Role::ElectedRepresentative] {
        app.staff(role, &own).await.get("/arbete/omgangar").await.assert_status(404);
    }
    assert_eq!(app.visitor().get("/arbete/omgangar").await.status, 303);
}

#[tokio::test]
async fn the_log_holds_and_shows_when_it_was_changed() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Planned).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    see_preview(&mut moderator, &round.work_path()).await;
    moderator.post(&at(&round, "/oppna"), &[]).await;
    moderator.post(&at(&round, "/stoppa"), &[("reason", "Fel fråga")]).await;
    sign(&app, &round).await;
    assert_eq!(audit::verify(app.db()).await.unwrap(), 5);

    database::let_the_log_be_changed(app.db()).await;
    let rows = acts_on(&app, round.row.id).await;
    let mut changed: audit_entry::ActiveModel = rows[1].clone().into();
    changed.note = Set(Some("Tröskel 1".to_owned()));
    changed.update(app.db()).await.unwrap();
    let err = audit::verify(app.db()).await.unwrap_err();
    assert_eq!(err.to_string(), "row 2 of the log was changed, or does not follow from the one before");

    audit_entry::Entity::delete_by_id(rows[1].id).exec(app.db()).await.unwrap();
    assert_eq!(audit::verify(app.db()).await.unwrap_err().to_string(), "row 2 of the log is missing");
}

#[tokio::test]
async fn an_administrator_is_told_how_many_mails_could_not_be_sent() {
    let app = TestApp::new().await;
    let (round, elsewhere) = (app.round(RoundState::Open).await, app.round(RoundState::Open).await);
    app.mail_to(&["anna", "bo", "cia@storby.example"]).await;
    app.sent_mail_or_not().await;
    given_up(&app, &format!("/folj/{}/avsluta?kod=x", elsewhere.dialogue.slug)).await;

    let page = app.staff(Role::Administrator, &round).await.get("/arbete").await;

    page.assert_status(200).assert_text("#waiting a[href='#mejl']", "2 mejl kunde inte skickas");
    page.assert_text("#mejl", "medmig mail retry").assert_no_text("body", "anna");
    let page = app.staff(Role::Administrator, &elsewhere).await.get("/arbete").await;
    page.assert_text("#waiting a[href='#mejl']", "3 mejl kunde inte skickas");
    let moderator = app.staff(Role::Moderator, &round).await.get("/arbete").await;
    assert_eq!(moderator.count(".notice"), 0);
}
