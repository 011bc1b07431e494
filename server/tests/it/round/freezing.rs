//! The answers are frozen before the protocol is signed: what the signer has seen is what is signed, by whoever signs.

use analysis::stored::fingerprint;
use app::{
    context::new_id,
    entity::{
        comment::CommentState, frozen_result, membership::Role, population, population_table, round::RoundState,
        submission, submission_flag::Flag,
    },
    record::audit,
    summary::frozen_result::{unsealed, waiting},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel};

use super::{acts, at, freeze, results, sign_frozen, stored};
use crate::{
    protocol::protocol_of,
    support::{TestApp, rounds::TestRound},
};

/// The paragraph about who is missing, before signing and after.
const MISSING: &str = "section[aria-labelledby=p3]";

/// So many women and as many men lived in the round's kommun at the end of the year.
async fn lived(app: &TestApp, round: &TestRound, year: i32, people: i32) {
    let id = new_id(&app.state.clock);
    let (organisation_id, source) = (round.organisation_id, "SCB".to_owned());
    let table = population_table::Model { id, organisation_id, year, source, total: 2 * people };
    table.into_active_model().insert(app.db()).await.unwrap();
    for sex in ["woman", "man"] {
        let row = population::Model { population_table_id: id, sex: sex.to_owned(), age: 70, people };
        row.into_active_model().insert(app.db()).await.unwrap();
    }
}

#[tokio::test]
async fn who_is_missing_is_read_before_the_protocol_is_signed_and_is_what_is_signed() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    lived(&app, &round, 2025, 500).await;
    let mut answers = Vec::new();
    for n in 0..40 {
        answers.push(app.answer_in(&round, 1 + n % 5).await);
    }
    let path = at(&round, "/stang");
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let before = moderator.get(&path).await;
    before.assert_text("h1", "Frys svaren").assert_no_text("main", "2025");
    moderator.get(&round.work_path()).await.assert_text(".actions a", "Frys svaren");

    freeze(&mut moderator, &round).await.assert_sent_to(&format!("{path}?frysta=ja"));
    moderator.get(&format!("{path}?frysta=ja")).await.assert_text("#saved", "Svaren är frysta");

    // Newer figures, and even an answer that is gone, change nothing of what is frozen.
    lived(&app, &round, 2026, 900).await;
    let gone = Set(Some(app.state.clock.now().date_naive()));
    let gone = submission::ActiveModel { id: Set(answers[0]), withdrawn_on: gone, ..Default::default() };
    gone.update(app.db()).await.unwrap();
    let mut other = app.another(Role::Moderator, &round).await;
    other.get("/arbete").await.assert_text("#waiting", "Skriv under protokollet");
    other.get(&round.work_path()).await.assert_text(".actions a", "Skriv under protokollet");
    let seen = other.get(&path).await;
    seen.assert_text("h1", "Protokoll för stängning").assert_text("#answers", "40 svar räknas. Provkonto frös dem");
    seen.assert_text(MISSING, "räknad den 31 december 2025").assert_text("main", "Antal under 5 visas inte");
    other.get(&format!("/politik/{}", round.row.code)).await.assert_status(404);
    let frozen = frozen_result::Entity::find().one(app.db()).await.unwrap().unwrap();

    sign_frozen(&mut other, &round).await.assert_sent_to(&round.signed_path());

    let signed = results(&app, &round).await.remove(0);
    assert_eq!((&signed.json, signed.population_table_id), (&frozen.json, frozen.population_table_id));
    assert_ne!(signed.signed_by, frozen.frozen_by);
    assert!(frozen_result::Entity::find().one(app.db()).await.unwrap().is_none(), "it waits for nobody any more");
    let protocol = other.get(&protocol_of(&round)).await;
    assert_eq!(protocol.text(MISSING), seen.text(MISSING));
    protocol.assert_text("article", "Svaren frystes 1 mars 2027 kl. 12.00.");
    protocol.assert_text("article", "Svaren frystes innan protokollet skrevs under.");
}

#[tokio::test]
async fn pressed_twice_by_two_or_from_an_old_tab_it_is_done_once_and_told_in_a_sentence() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    for n in 0..12 {
        app.answer_in(&round, 1 + n % 5).await;
    }
    let (mut one, mut other) = (app.another(Role::Moderator, &round).await, app.another(Role::Moderator, &round).await);
    sign_frozen(&mut one, &round).await.assert_status(409).assert_text("[role=alert]", "Frys dem först");
    assert_eq!(stored(&app, &round).await.state, RoundState::Stopped);

    let (first, second) = tokio::join!(freeze(&mut one, &round), freeze(&mut other, &round));
    let mut statuses = [first.status, second.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    let stale = freeze(&mut other, &round).await;
    stale.assert_status(409).assert_text("[role=alert]", "Omgången har redan gått vidare");
    stale.assert_text("h1", "Protokoll för stängning");

    let (first, second) = tokio::join!(sign_frozen(&mut one, &round), sign_frozen(&mut other, &round));
    let mut statuses = [first.status, second.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    // The way back leads to both forms.
    for page in [freeze(&mut one, &round).await, sign_frozen(&mut one, &round).await] {
        page.assert_status(409).assert_text(".lead", "Resultatet är undertecknat");
    }
    assert_eq!(results(&app, &round).await.len(), 1);
    assert_eq!(acts(&app, &round).await, ["round.freeze", "round.close"]);
    assert_eq!(audit::verify(app.db()).await.unwrap(), 2);
}

#[tokio::test]
async fn what_the_protocol_counts_is_read_before_it_is_signed_in_the_words_that_are_signed() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    let mut answers = Vec::new();
    for n in 0..40 {
        answers.push(app.answer_in(&round, 1 + n % 5).await);
    }
    for answer in &answers[..6] {
        app.flag(*answer, Flag::Burst).await;
    }
    app.comment_as(&round, answers[0], "Ring Anna på receptionen.", CommentState::Withheld).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    freeze(&mut moderator, &round).await.assert_status(303);

    let seen = moderator.get(&at(&round, "/stang")).await;
    seen.assert_text("#odd", "Många svar från samma nätverk på kort tid: 6 svar.")
        .assert_text("#odd", "Ett fält som inte syns var ifyllt: inga eller färre än 5 svar.");
    seen.assert_text("section[aria-labelledby=p1]", "Dialog: Kontakten med vården.");
    seen.assert_text("section[aria-labelledby=p2]", "Omgången har kunnat besvaras på webben.");
    seen.assert_text("#withheld", "Inga eller färre än 5 svar har en text som döljs");
    sign_frozen(&mut moderator, &round).await.assert_sent_to(&round.signed_path());

    let signed = moderator.get(&protocol_of(&round)).await;
    for list in ["section[aria-labelledby=p1] ul", "section[aria-labelledby=p2] ul"] {
        assert_eq!(signed.text(list), seen.text(list));
    }
    signed.assert_text("section[aria-labelledby=p5]", &seen.text("#withheld"));
}

/// Rounds whose frozen result is not the one that was computed.
async fn changed(app: &TestApp) -> Vec<String> {
    unsealed(&app.state.keys, app.db(), waiting(app.db()).await.unwrap()).await.unwrap()
}

#[tokio::test]
async fn a_frozen_result_that_is_changed_before_it_is_signed_is_found_and_its_round_is_named() {
    let app = TestApp::new().await;
    let (round, other) = (app.round(RoundState::Stopped).await, app.round(RoundState::Stopped).await);
    for round in [&round, &other] {
        for n in 0..12 {
            app.answer_in(round, 1 + n % 5).await;
        }
        freeze(&mut app.staff(Role::Moderator, round).await, round).await.assert_status(303);
    }
    assert_eq!(changed(&app).await, Vec::<String>::new());
    let row = frozen_result::Entity::find_by_id(round.row.id).one(app.db()).await.unwrap().unwrap();
    let json = row.json.replace("\"participants\":12", "\"participants\":13");
    assert_ne!(json, row.json);
    let with = |fingerprint| frozen_result::ActiveModel {
        round_id: Set(round.row.id),
        json: Set(json.clone()),
        fingerprint: Set(fingerprint),
        ..Default::default()
    };

    for fingerprint in [row.fingerprint, fingerprint(&json)] {
        with(fingerprint).update(app.db()).await.unwrap();
        assert_eq!(changed(&app).await, std::slice::from_ref(&round.row.code));
    }
    frozen_result::Entity::delete_by_id(round.row.id).exec(app.db()).await.unwrap();
    assert_eq!(changed(&app).await, std::slice::from_ref(&round.row.code), "that it is gone is found too");
}
