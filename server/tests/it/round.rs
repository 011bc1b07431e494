//! The life of a round, as its moderator leads it.

use app::{
    entity::{audit_entry, dialogue, membership::Role, questionnaire, round, round::RoundState, round_result},
    record::audit,
    round::{life, rules},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::support::{TestApp, page::Page, rounds::TestRound};

/// Every address of a round's work.
const PAGES: [&str; 6] = ["", "/forhandsgranska", "/oppna", "/stoppa", "/kommentarer", "/stang"];

/// The round as it is stored now.
pub async fn stored(app: &TestApp, round: &TestRound) -> round::Model {
    round::Entity::find_by_id(round.row.id).one(app.db()).await.unwrap().unwrap()
}

/// What the log says was done to this subject, first to last.
pub async fn acts_on(app: &TestApp, subject: Uuid) -> Vec<audit_entry::Model> {
    audit_entry::Entity::find()
        .filter(audit_entry::COLUMN.subject_id.eq(subject))
        .order_by_asc(audit_entry::Column::Number)
        .all(app.db())
        .await
        .unwrap()
}

async fn acts(app: &TestApp, round: &TestRound) -> Vec<String> {
    acts_on(app, round.row.id).await.into_iter().map(|row| row.act).collect()
}

async fn results(app: &TestApp, round: &TestRound) -> Vec<round_result::Model> {
    round_result::Entity::find().filter(round_result::COLUMN.round_id.eq(round.row.id)).all(app.db()).await.unwrap()
}

fn at(round: &TestRound, page: &str) -> String {
    format!("{}{page}", round.work_path())
}

/// Signs the protocol as it stands on the page.
async fn sign(app: &TestApp, round: &TestRound) -> Page {
    let mut moderator = app.staff(Role::Moderator, round).await;
    let path = at(round, "/stang");
    let received = moderator.get(&path).await.value("input[name=received]").unwrap_or_default();
    moderator.post(&path, &[("received", &received)]).await
}

#[tokio::test]
async fn a_planned_round_opens_when_all_is_in_place_and_residents_may_answer() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Planned).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;

    let preview = moderator.get(&at(&round, "/forhandsgranska")).await;
    preview.assert_status(200).assert_text("body", "Hur lätt är det för dig att få kontakt med vården?");
    // The six of the round, and what is asked about the person.
    assert_eq!(preview.count(".question"), 7);
    moderator.post(&at(&round, "/forhandsgranska"), &[]).await.assert_sent_to(&round.work_path());
    moderator.get(&at(&round, "/oppna")).await.assert_status(200).assert_text("main form button", "Öppna omgången");
    moderator.post(&at(&round, "/oppna"), &[]).await.assert_sent_to(&round.work_path());

    let now = app.state.clock.now();
    let row = stored(&app, &round).await;
    assert_eq!((row.state, row.opened_at, row.threshold), (RoundState::Open, Some(now), 5));
    assert_eq!(rules::may_answer(&row, now), Ok(()));
    let asked = questionnaire::Entity::find_by_id(row.questionnaire_id).one(app.db()).await.unwrap().unwrap();
    assert_eq!((asked.frozen_at, asked.fingerprint.map(|print| print.len())), (Some(now), Some(64)));
    assert_eq!(acts(&app, &round).await, ["round.preview", "round.open"]);
    moderator.get(&round.work_path()).await.assert_text(".tag", "Öppen").assert_text(".sealed", "0 har svarat");
}

#[tokio::test]
async fn the_gate_says_what_is_missing_and_opens_nothing() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Planned).await;
    let bare = dialogue::ActiveModel {
        id: Set(round.dialogue.id),
        can_influence: Set(None),
        deciding_body_id: Set(None),
        reply_due: Set(None),
        ..Default::default()
    };
    bare.update(app.db()).await.unwrap();
    let mut moderator = app.staff(Role::Moderator, &round).await;

    let page = moderator.post(&at(&round, "/oppna"), &[]).await;

    page.assert_status(422)
        .assert_text(".error-summary", "Fyra saker att rätta till")
        .assert_text(".error-summary", "Skriv vad invånarna kan påverka.")
        .assert_text(".error-summary", "Välj vilket politiskt organ som beslutar.")
        .assert_text(".error-summary", "Sätt ett datum för svar")
        .assert_text(".error-summary", "förhandsgranskningen");
    assert_eq!(page.count(".check--missing"), 4);
    assert_eq!(page.count("main form"), 0, "there is nothing to press");
    assert_eq!(stored(&app, &round).await.state, RoundState::Planned);
    assert_eq!(acts(&app, &round).await, Vec::<String>::new());
}

#[tokio::test]
async fn opening_twice_is_told_and_done_once() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Planned).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    moderator.post(&at(&round, "/forhandsgranska"), &[]).await;
    moderator.post(&at(&round, "/oppna"), &[]).await.assert_sent_to(&round.work_path());

    let page = moderator.post(&at(&round, "/oppna"), &[]).await;

    page.assert_status(409)
        .assert_text("[role=alert]", "Omgången har redan gått vidare")
        .assert_text(".lead", "Omgången öppnade 1 mars 2027 kl. 12.00.");
    assert_eq!(acts(&app, &round).await, ["round.preview", "round.open"]);
}

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
    moderator.post(&at(&round, "/stoppa"), &[("reason", reason)]).await.assert_sent_to(&round.work_path());

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

    page.assert_status(409).assert_text(".lead", "Omgången stoppade 8 mars 2027 kl. 12.00.");
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
        bench.assert_status(200).assert_text("tbody tr", "23");
        for page in PAGES {
            let page = moderator.get(&at(&round, page)).await;
            page.assert_status(200).assert_no_text("main", "%");
            assert_eq!(page.count(".bar, .scale-bar, .figure"), 0);
        }
        assert!(bench.count("td.number") == 2, "received and left to read, no more");
        moderator.get(&format!("/politik/{}", round.row.code)).await.assert_status(404);
    }
}

#[tokio::test]
async fn closing_fixes_the_result_once_and_signs_it() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    for n in 0..30 {
        app.answer_in(&round, 1 + n % 5).await;
    }
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let path = at(&round, "/stang");
    let protocol = moderator.get(&path).await;
    protocol
        .assert_status(200)
        .assert_text("#answers", "30 svar räknas")
        .assert_text("#comments", "Alla kommentarer är lästa");

    let sent = moderator.post(&path, &[("received", "30"), ("note", "Allt gick bra.")]).await;

    sent.assert_sent_to(&round.work_path());
    let row = stored(&app, &round).await;
    assert_eq!((row.state, row.closed_at), (RoundState::Closed, Some(app.state.clock.now())));
    let results = results(&app, &round).await;
    assert_eq!(results.len(), 1);
    let acts = acts_on(&app, round.row.id).await;
    let note = acts[0].note.clone().unwrap();
    assert_eq!((acts[0].act.as_str(), acts[0].account_id), ("round.close", Some(results[0].signed_by)));
    assert!(
        note.contains("30 svar räknas") && note.contains(&results[0].fingerprint) && note.contains("Allt gick bra.")
    );
    moderator.get(&round.work_path()).await.assert_text(".actions a", "Läs underlaget");
    moderator.get(&format!("/politik/{}", round.row.code)).await.assert_status(200).assert_text(".brief", "30 svar");
}

#[tokio::test]
async fn one_signs_the_number_of_answers_that_stood_in_the_protocol() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    for _ in 0..12 {
        app.answer_in(&round, 4).await;
    }
    let mut moderator = app.staff(Role::Moderator, &round).await;

    let page = moderator.post(&at(&round, "/stang"), &[("received", "13"), ("note", "Sparad")]).await;

    page.assert_status(422)
        .assert_text(".error-summary", "Antalet svar har ändrats")
        .assert_value("input[name=received]", "12");
    assert!(page.value("#note").unwrap().contains("Sparad"));
    assert_eq!((stored(&app, &round).await.state, results(&app, &round).await.len()), (RoundState::Stopped, 0));
}

#[tokio::test]
async fn a_round_on_paper_closes_when_the_paper_is_keyed_in() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    let paper =
        round::ActiveModel { id: Set(round.row.id), channels: Set("web paper".to_owned()), ..Default::default() };
    paper.update(app.db()).await.unwrap();
    let mut moderator = app.staff(Role::Moderator, &round).await;

    let page = moderator.post(&at(&round, "/stang"), &[("received", "0")]).await;
    page.assert_status(422).assert_text("#paper_keyed-error", "Kryssa i att alla pappersblanketter är inmatade");

    let form = [("received", "0"), ("paper_keyed", "yes")];
    moderator.post(&at(&round, "/stang"), &form).await.assert_sent_to(&round.work_path());
}

#[tokio::test]
async fn an_open_round_cannot_be_closed() {
    let app = TestApp::new().await;
    for state in [RoundState::Planned, RoundState::Open] {
        let round = app.round(state).await;
        let mut moderator = app.staff(Role::Moderator, &round).await;

        let page = moderator.post(&at(&round, "/stang"), &[("received", "0")]).await;

        page.assert_status(409).assert_text("[role=alert]", "Omgången har redan gått vidare");
        assert_eq!((stored(&app, &round).await.state, results(&app, &round).await.len()), (state, 0));
    }
}

#[tokio::test]
async fn a_round_whose_time_is_over_closes_even_if_nothing_had_noted_that_it_stopped() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    app.answer_in(&round, 4).await;
    app.set_time("2027-03-09T11:00:00Z");

    sign(&app, &round).await.assert_sent_to(&round.work_path());

    assert_eq!(acts(&app, &round).await, ["round.stop", "round.close"]);
}

#[tokio::test]
async fn of_those_who_close_at_the_same_moment_one_does_and_the_others_are_told() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    for n in 0..20 {
        app.answer_in(&round, 1 + n % 5).await;
    }

    let (a, b, c, d) = tokio::join!(sign(&app, &round), sign(&app, &round), sign(&app, &round), sign(&app, &round));

    let mut statuses = [a.status, b.status, c.status, d.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409, 409, 409]);
    assert_eq!(results(&app, &round).await.len(), 1);
    assert_eq!(acts(&app, &round).await, ["round.close"]);
    sign(&app, &round).await.assert_status(409).assert_text(".lead", "Resultatet är undertecknat");
    assert_eq!(audit::verify(app.db()).await.unwrap(), 1);
}

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

    moderator.get("/arbete").await.assert_text("#waiting", "Stäng omgången");
    app.comment_in(&round, answer, "Det är svårt.").await;
    let bench = moderator.get("/arbete").await;

    bench.assert_text("#waiting", "Läs 1 kommentar").assert_text("#waiting", "stoppad sedan 1 mars 2027");
    assert_eq!(bench.count(&format!("#waiting a[href='{}']", at(&round, "/kommentarer"))), 1);
}

#[tokio::test]
async fn the_log_holds_and_shows_when_it_was_changed() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Planned).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    moderator.post(&at(&round, "/forhandsgranska"), &[]).await;
    moderator.post(&at(&round, "/oppna"), &[]).await;
    moderator.post(&at(&round, "/stoppa"), &[("reason", "Fel fråga")]).await;
    sign(&app, &round).await;
    assert_eq!(audit::verify(app.db()).await.unwrap(), 4);

    let rows = acts_on(&app, round.row.id).await;
    let mut changed: audit_entry::ActiveModel = rows[1].clone().into();
    changed.note = Set(Some("Tröskel 1".to_owned()));
    changed.update(app.db()).await.unwrap();
    let err = audit::verify(app.db()).await.unwrap_err();
    assert_eq!(err.to_string(), "row 2 of the log was changed, or does not follow from the one before");

    audit_entry::Entity::delete_by_id(rows[1].id).exec(app.db()).await.unwrap();
    assert_eq!(audit::verify(app.db()).await.unwrap_err().to_string(), "row 2 of the log is missing");
}
