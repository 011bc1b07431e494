//! A sample of the papers is keyed in by two people.

use app::{
    entity::{
        comment::{self, CommentState},
        membership::Role,
        paper_check, read_once,
        redaction::{self, Ground},
        round::RoundState,
        topic_placement,
    },
    summary::result,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel, QueryFilter};

use super::{
    PAPER, acts, at, comments, entries, key_in, keyer, names_of_acts, offer, paper_with, put_right, round,
    send_as_seen, submissions, versions,
};
use crate::{
    round::{freeze, sign, sign_frozen},
    support::{TestApp, page::Page, rounds::TestRound, visitor::Visitor},
};

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
    assert_eq!(page.count("#for-others"), 0);
    let own = one.get(&at(&round, "/papper")).await;
    assert_eq!(own.count("a[href$='/kontroll']"), 0);
    own.assert_text("#for-others", "2 papper väntar på en andra inmatning av någon annan än du");
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
async fn of_two_who_key_a_paper_in_a_second_time_at_once_one_does() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    key_in(&mut keyer(&app, &round).await, &round, "1", &[]).await;
    let (mut one, mut other) = (keyer(&app, &round).await, keyer(&app, &round).await);
    let path = at(&round, "/papper/1/kontroll");

    let (a, b) = tokio::join!(one.post(&path, &PAPER), other.post(&path, &PAPER));

    let mut statuses = [a.status, b.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    assert_eq!(names_of_acts(&app).await, ["paper.enter", "paper.check"]);
}

#[tokio::test]
async fn settling_does_not_overwrite_what_was_corrected_meanwhile_unseen() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let (mut one, mut other) = (keyer(&app, &round).await, keyer(&app, &round).await);
    key_in(&mut one, &round, "1", &[]).await;
    let path = at(&round, "/papper/1/kontroll");
    other.post(&path, &paper_with(&[("q1", "5")])).await.assert_sent_to(&path);
    let before = one.get(&path).await;
    let corrected = paper_with(&[("q1", "3"), ("reason", "Det står tre")]);
    put_right(&mut other, &at(&round, "/papper/1"), &corrected).await.assert_status(303);

    let chosen = [("act", "settle"), ("choose-q1", "second")];
    let stale = send_as_seen(&mut one, &path, &before, &chosen).await;

    stale.assert_status(422).assert_text(".error-summary", "Papperet har ändrats under tiden");
    stale.assert_text("main", "Första inmatningen: 3");
    assert!(submissions(&app, &round).await[0].answers.starts_with("[3,"));
    send_as_seen(&mut one, &path, &stale, &chosen).await.assert_sent_to(&path);
    assert!(submissions(&app, &round).await[0].answers.starts_with("[5,"));
}

#[tokio::test]
async fn words_that_both_have_read_the_same_stay_read_covered_and_under_their_topic() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Stopped).await;
    let (mut one, mut other) = (keyer(&app, &round).await, keyer(&app, &round).await);
    key_in(&mut one, &round, "1", &[]).await.assert_status(303);
    let written = comments(&app, &round).await.remove(0);
    let read = comment::ActiveModel { id: Set(written.id), state: Set(CommentState::Redacted), ..Default::default() };
    read.update(app.db()).await.unwrap();
    let covered =
        redaction::Model { comment_id: written.id, starts: 0, ends: 4, ground: Ground::Person, section: None };
    covered.into_active_model().insert(app.db()).await.unwrap();
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let sorted = [("act", "propose"), ("question", &*written.question_id.to_string())];
    moderator.post(&at(&round, "/amnen"), &sorted).await.assert_status(303);
    let path = at(&round, "/papper/1/kontroll");
    other.post(&path, &paper_with(&[("q1", "5")])).await.assert_sent_to(&path);

    put_right(&mut one, &path, &[("act", "settle"), ("choose-q1", "second")]).await.assert_sent_to(&path);

    let now = comments(&app, &round).await.into_iter().find(|now| now.submission_version == 2).unwrap();
    assert_eq!((now.text.as_str(), now.state), ("Ring oftare", CommentState::Redacted));
    let spans = redaction::Entity::find().filter(redaction::COLUMN.comment_id.eq(now.id)).all(app.db()).await.unwrap();
    assert_eq!(spans.iter().map(|span| (span.starts, span.ends)).collect::<Vec<_>>(), [(0, 4)]);
    let placed = topic_placement::Entity::find().all(app.db()).await.unwrap();
    assert_eq!(placed.iter().map(|row| row.comment_id).collect::<Vec<_>>(), [now.id]);
    moderator.get(&at(&round, "/kommentarer")).await.assert_text("#left", "0 kvar att läsa");
    assert_eq!(moderator.get(&at(&round, "/amnen")).await.count(".topics-new"), 0);
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
    put_right(&mut one, &at(&round, "/papper/1"), &out).await.assert_status(303);
    one.get(&path).await.assert_text(".lead", "Papperet räknas inte");

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
    freeze(&mut moderator, &round).await.assert_status(422).assert_text("#paper_keyed-error", "läst olika");
    let half = put_right(&mut one, &path, &[("act", "settle"), ("choose-q1", "second")]).await;
    half.assert_status(422).assert_text("#choose-sex-error", "välj det som står där");
    let chosen = [("act", "settle"), ("choose-q1", "second"), ("choose-sex", "first")];
    put_right(&mut one, &path, &chosen).await.assert_sent_to(&path);

    let rows = submissions(&app, &round).await;
    assert!(rows[0].answers.starts_with("[5,"), "{}", rows[0].answers);
    assert_eq!((rows[0].sex.as_deref(), versions(&app, &rows[0]).await.len()), (Some("woman"), 1));
    let checks = paper_check::Entity::find().all(app.db()).await.unwrap();
    assert_eq!((checks[0].differing.as_str(), checks[0].reading.as_ref()), ("q1 sex", None));
    assert!(checks[0].settled_by.is_some());
    one.get(&at(&round, "/papper")).await.assert_text("#agreement", "0 av 1 papper lika");
    sign(&app, &round).await.assert_sent_to(&round.signed_path());
    let acts =
        ["paper.enter", "paper.check", "paper.open", "paper.open", "paper.settle", "round.freeze", "round.close"];
    assert_eq!(names_of_acts(&app).await, acts, "both have looked at what was read differently");
}

#[tokio::test]
async fn who_may_be_the_second_to_read_a_paper_cannot_see_how_it_was_read_first() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let (mut one, mut other) = (keyer(&app, &round).await, keyer(&app, &round).await);
    key_in(&mut one, &round, "1", &[]).await;
    let path = at(&round, "/papper/1");

    for person in [&mut other, &mut app.staff(Role::Moderator, &round).await] {
        let page = person.get(&path).await;
        page.assert_status(200).assert_text(".lead", "väntar på att matas in en andra gång");
        page.assert_no_text("main", "Ring oftare");
        assert_eq!((page.count("#inmatning"), page.count("#history")), (0, 0));
        let correction =
            paper_with(&[("q1", "5"), ("reason", "x"), ("paper_number", "1"), ("handed_in_on", "2027-03-01")]);
        person.post(&path, &correction).await.assert_status(409);
        person.post(&path, &[("act", "withdraw"), ("reason", "x")]).await.assert_status(409);
    }
    assert_eq!(names_of_acts(&app).await, ["paper.enter"]);

    other.post(&at(&round, "/papper/1/kontroll"), &PAPER).await.assert_status(303);
    other.get(&path).await.assert_value("#q1", "4");
    assert_eq!(names_of_acts(&app).await, ["paper.enter", "paper.check", "paper.open"]);
}

#[tokio::test]
async fn who_has_seen_how_a_paper_was_read_is_not_the_second_to_read_it() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let (mut one, mut other) = (keyer(&app, &round).await, keyer(&app, &round).await);
    key_in(&mut one, &round, "1", &[]).await;
    let path = at(&round, "/papper/1");
    put_right(&mut one, &path, &[("act", "withdraw"), ("reason", "Fel omgång")]).await.assert_status(303);
    // Nothing waits, so the other may look; then it counts again, and waits.
    other.get(&path).await.assert_value("#q1", "4");
    put_right(&mut one, &path, &paper_with(&[("reason", "Rätt omgång")])).await.assert_status(303);

    let again = at(&round, "/papper/1/kontroll");
    other.get(&again).await.assert_text(".lead", "Du har sett vad som lästes första gången");
    other.post(&again, &PAPER).await.assert_status(409);
    assert_eq!(other.get(&at(&round, "/papper")).await.count("a[href$='/kontroll']"), 0);
    assert_eq!(keyer(&app, &round).await.get(&at(&round, "/papper")).await.count("a[href$='/kontroll']"), 1);
}

#[tokio::test]
async fn a_paper_that_was_taken_out_waits_for_nothing_and_blocks_nothing() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Stopped).await;
    let (mut one, mut other) = (keyer(&app, &round).await, keyer(&app, &round).await);
    for number in ["1", "11"] {
        key_in(&mut one, &round, number, &[("q5", "")]).await;
    }
    // One was read differently by two, the other by one only.
    let second = paper_with(&[("q1", "5"), ("q5", "")]);
    other.post(&at(&round, "/papper/1/kontroll"), &second).await.assert_status(303);
    for number in ["1", "11"] {
        let out = [("act", "withdraw"), ("reason", "Hör till en annan omgång")];
        put_right(&mut one, &at(&round, &format!("/papper/{number}")), &out).await.assert_status(303);
    }

    let page = other.get(&at(&round, "/papper")).await;
    assert_eq!(page.count("a[href$='/kontroll']"), 0);
    other.post(&at(&round, "/papper/11/kontroll"), &second).await.assert_status(409);
    let mut moderator = app.staff(Role::Moderator, &round).await;
    moderator.get("/arbete").await.assert_no_text("#waiting", "andra gång").assert_no_text("#waiting", "Avgör");
    sign(&app, &round).await.assert_sent_to(&round.signed_path());
}

/// Freezes so many answers without the second keying.
async fn frozen_without(moderator: &mut Visitor, round: &TestRound, received: &str) -> Page {
    let why = ("without_second", "Bara en person kunde mata in");
    moderator
        .post(&at(round, "/stang"), &[("act", "freeze"), ("received", received), ("paper_keyed", "yes"), why])
        .await
}

/// Whoever keyed a paper in is led to no page where they could do nothing, and told who can.
#[tokio::test]
async fn a_paper_does_not_wait_for_the_moderator_who_keyed_it_in() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Stopped).await;
    offer(&app, &round, "web paper").await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let mut other = app.another(Role::Moderator, &round).await;
    key_in(&mut moderator, &round, "1", &[]).await.assert_status(303);

    let own = moderator.get("/arbete").await;
    own.assert_text("#waiting", "någon annan än du matar in 1 papper en andra gång");
    assert_eq!(own.count("#waiting a[href*='/papper']"), 0);
    other.get("/arbete").await.assert_text("#waiting", "Mata in 1 papper en andra gång");
}

#[tokio::test]
async fn a_round_closes_without_the_second_keying_only_with_a_reason_that_is_told() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Stopped).await;
    offer(&app, &round, "web paper").await;
    for n in 0..20 {
        app.answer_in(&round, 1 + n % 5).await;
    }
    let mut one = keyer(&app, &round).await;
    for number in ["1", "2", "3", "4", "5", "6"] {
        key_in(&mut one, &round, number, &[("q5", "")]).await.assert_status(303);
    }
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let bench = moderator.get("/arbete").await;
    bench.assert_text("#waiting", "Mata in 1 papper en andra gång").assert_text("#waiting", "Frys svaren");
    bench.assert_text("#waiting", "Först: mata in 1 papper en andra gång");
    let path = at(&round, "/stang");
    moderator.get(&path).await.assert_text(".protocol", "1 papper väntar på andra inmatningen.");

    let page = freeze(&mut moderator, &round).await;
    page.assert_status(422).assert_text("#without_second-error", "1 papper väntar på andra inmatningen");
    frozen_without(&mut moderator, &round, "26").await.assert_sent_to(&format!("{path}?frysta=ja"));
    moderator.get("/arbete").await.assert_no_text("#waiting", "en andra gång");
    moderator.get(&path).await.assert_text(".protocol", "1 papper hann inte läsas en andra gång. Skäl: Bara en person");
    sign_frozen(&mut moderator, &round).await.assert_sent_to(&round.signed_path());

    assert!(
        !acts(&app).await.pop().unwrap().note.unwrap().contains("1\u{a0}papper"),
        "more people read the log than the work"
    );
    let kept = read_once::Entity::find().one(app.db()).await.unwrap().unwrap();
    assert_eq!((kept.papers, kept.reason.as_str()), (1, "Bara en person kunde mata in"));
    let brief = moderator.get(&format!("/politik/{}", round.row.code)).await;
    brief.assert_text("#read-once", "1 papper hann inte läsas en andra gång. Skäl: Bara en person kunde mata in");
    assert_eq!(result::unlogged(app.db()).await.unwrap(), Vec::<String>::new());

    let other = read_once::ActiveModel { round_id: Set(round.row.id), papers: Set(0), ..Default::default() };
    other.update(app.db()).await.unwrap();
    assert_eq!(result::unlogged(app.db()).await.unwrap().len(), 1, "the log says another number");
}

#[tokio::test]
async fn a_brief_that_may_not_tell_how_many_papers_there_were_does_not_tell_that_some_were_read_once() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Stopped).await;
    for n in 0..20 {
        app.answer_in(&round, 1 + n % 5).await;
    }
    key_in(&mut keyer(&app, &round).await, &round, "1", &[("q5", "")]).await.assert_status(303);
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let path = at(&round, "/stang");
    frozen_without(&mut moderator, &round, "21").await.assert_sent_to(&format!("{path}?frysta=ja"));
    moderator.get(&path).await.assert_text(".protocol", "Hur den andra inmatningen gick visas inte");
    sign_frozen(&mut moderator, &round).await.assert_sent_to(&round.signed_path());

    let brief = moderator.get(&format!("/politik/{}", round.row.code)).await;
    brief.assert_status(200).assert_no_text("main", "hann inte läsas");
}
