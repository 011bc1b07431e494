//! Meetings are registered, corrected, and stand beside the answers.

use app::entity::{comment::CommentState, meeting, membership::Role, round::RoundState, submission::AnswerChannel};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, QueryOrder};

use super::{acts, at, comments, names_of_acts, put_right, round, send_as_seen, submissions};
use crate::{
    round::sign,
    support::{TestApp, page::Page, rounds::TestRound, visitor::Visitor},
};

const MEETING: [(&str, &str); 7] = [
    ("held_on", "2027-03-01"),
    ("place", "Biblioteket"),
    ("participants", "14"),
    ("led_by", "Dialogledaren"),
    ("notes-1", "Flera vill kunna ringa.\n\n\n\nNågon ville ha hembesök."),
    ("h1-4", "9"),
    ("h1-2", "5"),
];

fn with<'a>(changed: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = MEETING.into_iter().filter(|(name, _)| !changed.iter().any(|(other, _)| other == name));
    kept.chain(changed.iter().copied()).collect()
}

async fn stored(app: &TestApp) -> Vec<meeting::Model> {
    meeting::Entity::find().order_by_asc(meeting::COLUMN.version).all(app.db()).await.unwrap()
}

/// Registers the meeting with the code of its form.
async fn register(leader: &mut Visitor, round: &TestRound) -> Page {
    let path = at(round, "/moten/nytt");
    let code = leader.get(&path).await.value("input[name=receipt]").unwrap();
    leader.post(&path, &with(&[("receipt", &code)])).await
}

#[tokio::test]
async fn a_meeting_is_one_session_with_its_people_and_notes_to_be_read() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let mut leader = app.staff(Role::Facilitator, &round).await;

    let sent = register(&mut leader, &round).await;

    sent.assert_status(303);
    let list = leader.get(&sent.location()).await;
    list.assert_text("#saved", "Mötet är sparat").assert_text("#saved", "1 mars 2027, Biblioteket: 14 deltagare.");
    list.assert_text("#saved", "2 anteckningar att läsa för en moderator. Handuppräckning om 1 fråga.");
    list.assert_text("main a.button", "Registrera nästa möte");
    list.assert_text("#meetings", "1 mars 2027").assert_text("#meetings", "14").assert_text("#meetings", "Biblioteket");
    let (rows, meetings) = (submissions(&app, &round).await, stored(&app).await);
    assert_eq!((rows.len(), rows[0].channel), (1, AnswerChannel::Meeting));
    assert_eq!(rows[0].answers, "[null,null,null,null,null,null]", "hands are no answers");
    assert_eq!((meetings[0].submission_id, meetings[0].participants), (rows[0].id, 14));
    assert_eq!(meetings[0].hands, r#"{"h1-2":5,"h1-4":9}"#);
    let mut notes: Vec<_> = comments(&app, &round).await;
    notes.sort_by(|a, b| a.text.cmp(&b.text));
    assert_eq!(
        notes.iter().map(|note| note.text.as_str()).collect::<Vec<_>>(),
        ["Flera vill kunna ringa.", "Någon ville ha hembesök.",]
    );
    assert!(notes.iter().all(|note| note.state == CommentState::Unread));
    assert_eq!(names_of_acts(&app).await, ["meeting.register"]);
    let mut moderator = app.staff(Role::Moderator, &round).await;
    moderator.get(&round.work_path()).await.assert_text(".sealed", "0");
    moderator.get(&at(&round, "/kommentarer")).await.assert_text("#left", "2").assert_text("#comment", "Från ett möte");
}

#[tokio::test]
async fn a_meeting_sent_twice_is_one_meeting() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let mut leader = app.staff(Role::Facilitator, &round).await;
    let path = at(&round, "/moten/nytt");
    let code = leader.get(&path).await.value("input[name=receipt]").unwrap();

    for _ in 0..2 {
        leader.post(&path, &with(&[("receipt", &code)])).await.assert_status(303);
    }

    assert_eq!((stored(&app).await.len(), acts(&app).await.len()), (1, 1));
}

#[tokio::test]
async fn another_meeting_in_a_form_already_sent_comes_back_and_can_be_saved() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let mut leader = app.staff(Role::Facilitator, &round).await;
    let path = at(&round, "/moten/nytt");
    let code = leader.get(&path).await.value("input[name=receipt]").unwrap();
    leader.post(&path, &with(&[("receipt", &code)])).await.assert_status(303);

    let said = ("notes-1", "Bussen går för sällan.");
    let page = leader.post(&path, &with(&[("receipt", &code), said])).await;

    page.assert_status(422).assert_text(".error-summary", "redan sparat").assert_text("#notes-1", said.1);
    let own = page.value("input[name=receipt]").unwrap();
    assert_ne!(own, code);
    leader.post(&path, &with(&[("receipt", &own), said])).await.assert_status(303);
    assert_eq!(stored(&app).await.len(), 2);
}

#[tokio::test]
async fn a_wrong_meeting_comes_back_as_typed() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let mut leader = app.staff(Role::Facilitator, &round).await;
    let path = at(&round, "/moten/nytt");
    let long = "å".repeat(2_001);
    let wrong = [("participants", "13"), ("place", " "), ("held_on", "2027-03-02"), ("notes-1", long.as_str())];

    let page = leader.post(&path, &with(&wrong)).await;

    page.assert_status(422).assert_text("#place-error", "Skriv var mötet hölls");
    page.assert_text("#held_on-error", "Dagen har inte varit än")
        .assert_text("#h1-1-error", "14 händer men 13 deltagare");
    page.assert_text("#h1-1-error", "Handuppräckning, fråga 1: Det är");
    page.assert_text("#notes-1-error", "tillgänglig för mina behov”: Skriv högst")
        .assert_value("#h1-4", "9")
        .assert_value("#participants", "13");
    assert_eq!(submissions(&app, &round).await.len(), 0);
}

#[tokio::test]
async fn a_meeting_is_corrected_with_a_trace() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let mut leader = app.staff(Role::Facilitator, &round).await;
    register(&mut leader, &round).await;
    let id = stored(&app).await[0].submission_id;
    let path = at(&round, &format!("/moten/{id}"));
    let page = leader.get(&path).await;
    page.assert_value("#participants", "14")
        .assert_value("#h1-4", "9")
        .assert_text("#notes-1", "Någon ville ha hembesök.");

    put_right(&mut leader, &path, &with(&[("participants", "15")]))
        .await
        .assert_status(422)
        .assert_text("#reason-error", "Skriv varför");
    let reason = ("reason", "En till kom sent");
    let saved = put_right(&mut leader, &path, &with(&[("participants", "15"), reason])).await;
    saved.assert_sent_to(&at(&round, &format!("/moten?sparat={id}")));

    let versions = stored(&app).await;
    let people: Vec<_> = versions.iter().map(|row| (row.version, row.participants)).collect();
    assert_eq!(people, [(1, 14), (2, 15)]);
    assert_eq!(versions[1].reason.as_deref(), Some("En till kom sent"));
    leader.get(&at(&round, "/moten")).await.assert_text("#meetings", "15");

    for _ in 0..2 {
        let out = [("act", "withdraw"), ("reason", "Fel omgång")];
        put_right(&mut leader, &path, &out).await.assert_status(303);
    }
    assert!(submissions(&app, &round).await[0].withdrawn_on.is_some());
    leader.get(&at(&round, "/moten")).await.assert_text("#meetings", "Räknas inte");
    let acts = ["meeting.register", "meeting.open", "meeting.correct", "meeting.withdraw"];
    assert_eq!(names_of_acts(&app).await, acts);
}

#[tokio::test]
async fn the_hands_of_a_meeting_are_for_whoever_registered_it_until_the_round_is_closed() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let mut leader = app.staff(Role::Facilitator, &round).await;
    register(&mut leader, &round).await.assert_status(303);
    let id = stored(&app).await[0].submission_id;
    let path = at(&round, &format!("/moten/{id}"));
    leader.get(&path).await.assert_value("#h1-4", "9").assert_value("#h1-2", "5");

    for role in [Role::Facilitator, Role::Moderator] {
        let mut other = app.staff(role, &round).await;
        let page = other.get(&path).await;
        page.assert_status(200).assert_text("#hands-sealed", "ser bara den som registrerade mötet");
        page.assert_value("#participants", "14");
        assert_eq!(page.count("[name^='h1-']"), 0);
        // Hands that somebody else sends change nothing.
        let correction = with(&[("h1-4", "1"), ("place", "Skolan"), ("reason", "Det var på skolan")]);
        let saved = put_right(&mut other, &path, &correction).await;
        saved.assert_status(303);
        other.get(&saved.location()).await.assert_text("#saved", "Skolan").assert_no_text("#saved", "Handuppräckning");
    }
    let meetings = stored(&app).await;
    assert_eq!((meetings.len(), meetings[2].place.as_str()), (3, "Skolan"));
    assert!(meetings.iter().all(|row| row.hands == r#"{"h1-2":5,"h1-4":9}"#));
    leader.get(&path).await.assert_value("#h1-4", "9");
}

#[tokio::test]
async fn hands_that_another_made_too_many_are_told_of_and_not_counted() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Stopped).await;
    let mut leader = app.staff(Role::Facilitator, &round).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let (list, close) = (at(&round, "/moten"), at(&round, "/stang"));
    let code = leader.get(&format!("{list}/nytt")).await.value("input[name=receipt]").unwrap();
    let held = with(&[("receipt", &code), ("notes-1", "")]);
    leader.post(&format!("{list}/nytt"), &held).await.assert_status(303);
    assert_eq!(leader.get(&list).await.count(".notice--warning"), 0);
    let before = moderator.get(&close).await.text("#uncounted");
    assert!(before.contains("Handuppräckningar med fler händer än deltagare räknas inte."), "{before}");
    let path = format!("{list}/{}", stored(&app).await[0].submission_id);

    let fewer = with(&[("participants", "12"), ("notes-1", ""), ("reason", "Två gick tidigt")]);
    put_right(&mut moderator, &path, &fewer).await.assert_status(303);

    leader
        .get(&list)
        .await
        .assert_text(".notice--warning", "1 mars 2027, Biblioteket: det är fler händer än 12 deltagare");
    assert_eq!(moderator.get(&list).await.count(".notice--warning"), 0, "the hands are not for them");
    let told = "Handuppräckningen på ett möte stämmer inte med antalet deltagare och räknas inte.";
    let shown = moderator.get(&close).await;
    assert_eq!(shown.text("#uncounted"), before, "who corrects a meeting is not told how many hands there are");
    shown.assert_no_text("main", "stämmer inte");

    sign(&app, &round).await.assert_sent_to(&round.signed_path());
    let log = acts(&app).await;
    assert!(
        log.iter().any(|act| act.act == "round.close" && act.note.as_ref().is_some_and(|note| note.contains(told)))
    );
    assert_eq!(moderator.get(&format!("/politik/{}", round.row.code)).await.count("#handupprackning"), 0);
    assert_eq!(leader.get(&list).await.count(".notice--warning"), 0, "nobody can put it right any more");
}

#[tokio::test]
async fn a_meeting_that_another_has_corrected_meanwhile_is_not_overwritten_unseen() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let mut leader = app.staff(Role::Facilitator, &round).await;
    register(&mut leader, &round).await;
    let path = at(&round, &format!("/moten/{}", stored(&app).await[0].submission_id));
    let before = leader.get(&path).await;
    let theirs = with(&[("place", "Skolan"), ("reason", "Det var på skolan")]);
    put_right(&mut app.staff(Role::Moderator, &round).await, &path, &theirs).await.assert_status(303);

    let mine = with(&[("place", "Torget"), ("reason", "Det var på torget")]);
    let stale = send_as_seen(&mut leader, &path, &before, &mine).await;

    stale.assert_status(422).assert_text(".error-summary", "ändrats under tiden").assert_value("#place", "Torget");
    stale.assert_text("#seen", "Plats: står nu Skolan, du skrev Torget");
    assert_eq!(stored(&app).await.len(), 2);
    send_as_seen(&mut leader, &path, &stale, &mine).await.assert_status(303);
    assert_eq!(stored(&app).await[2].place, "Torget");
}

#[tokio::test]
async fn meetings_and_their_hands_are_signed_with_the_result() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Stopped).await;
    for n in 0..20 {
        app.answer_in(&round, 1 + n % 5).await;
    }
    let mut leader = app.staff(Role::Facilitator, &round).await;
    let path = at(&round, "/moten/nytt");
    let code = leader.get(&path).await.value("input[name=receipt]").unwrap();
    let hands = [("h1-2", "20"), ("h1-4", "30"), ("h3-1", "25"), ("h3-2", "3")];
    let held: Vec<_> =
        [("receipt", code.as_str()), ("participants", "60"), ("notes-1", "")].into_iter().chain(hands).collect();
    leader.post(&path, &with(&held)).await.assert_status(303);
    let mut moderator = app.staff(Role::Moderator, &round).await;
    sign(&app, &round).await.assert_sent_to(&round.signed_path());
    let brief = format!("/politik/{}", round.row.code);

    let page = moderator.get(&brief).await;

    page.assert_text(".brief", "20 svar, 1 möte med 60 personer");
    page.assert_text("#handupprackning", "alla möten tillsammans, med 60 personer")
        .assert_no_text("#handupprackning", "%");
    page.assert_text("#handupprackning", "Ganska svårt30").assert_text("#handupprackning", "Fler tider25");
    page.assert_text("#handupprackning", "Kortare köfärre än 5").assert_no_text("#handupprackning", "Kortare kö3");
    let mut row: meeting::ActiveModel = stored(&app).await[0].clone().into();
    row.participants = Set(600);
    row.update(app.db()).await.unwrap();
    moderator.get(&brief).await.assert_text(".brief", "1 möte med 60 personer");
}

#[tokio::test]
async fn the_brief_tells_of_meetings_beside_the_answers() {
    let app = TestApp::new().await;
    for (people, told) in [("14", "20 svar, 1 möte med 14 personer"), ("3", "20 svar, 1 möte.")] {
        let round = round(&app, RoundState::Stopped).await;
        for n in 0..20 {
            app.answer_in(&round, 1 + n % 5).await;
        }
        let mut leader = app.staff(Role::Facilitator, &round).await;
        let path = at(&round, "/moten/nytt");
        let code = leader.get(&path).await.value("input[name=receipt]").unwrap();
        let fields = with(&[("receipt", &code), ("participants", people), ("notes-1", ""), ("h1-4", ""), ("h1-2", "")]);
        leader.post(&path, &fields).await.assert_status(303);
        let mut moderator = app.staff(Role::Moderator, &round).await;

        sign(&app, &round).await.assert_sent_to(&round.signed_path());

        let brief = moderator.get(&format!("/politik/{}", round.row.code)).await;
        brief.assert_status(200).assert_text(".brief", told);
        leader.post(&path, &fields).await.assert_status(409);
    }
}
