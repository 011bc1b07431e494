//! Papers are keyed in and put right.

use app::{
    entity::{comment::CommentState, membership::Role, question, round::RoundState, submission::AnswerChannel},
    round::questionnaire::questionnaire,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set};

use super::{
    STORED, acts, at, comments, entries, key_in, keyer, names_of_acts, paper_with, put_right, round, send_as_seen,
    submissions, versions,
};
use crate::support::TestApp;

#[tokio::test]
async fn a_paper_is_keyed_in_and_the_next_one_comes() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let mut keyer = keyer(&app, &round).await;
    keyer.get(&at(&round, "/papper")).await.assert_status(200).assert_value("#handed_in_on", "2027-03-01");

    let sent = key_in(&mut keyer, &round, "17", &[("handed_in_on", "2027-02-28")]).await;

    sent.assert_sent_to(&at(&round, "/papper?inmatat=17"));
    let next = keyer.get(&sent.location()).await;
    next.assert_text("[role=status]", "Papper 17 är inmatat").assert_value("#paper_number", "18");
    next.assert_value("#handed_in_on", "2027-02-28").assert_value("#q1", "");
    let (rows, entries) = (submissions(&app, &round).await, entries(&app, &round).await);
    assert_eq!((rows[0].channel, rows[0].answers.as_str(), rows[0].is_late), (AnswerChannel::Paper, STORED, false));
    assert_eq!((rows[0].age_band.as_deref(), rows[0].sex.as_deref()), (Some("65-79"), Some("woman")));
    assert_eq!((entries.len(), entries[0].submission_id, entries[0].paper_number), (1, rows[0].id, 17));
    let written = comments(&app, &round).await;
    assert_eq!((written[0].text.as_str(), written[0].state), ("Ring oftare", CommentState::Unread));
    let acts = acts(&app).await;
    assert_eq!((acts[0].act.as_str(), acts[0].account_id), ("paper.enter", Some(entries[0].keyed_by)));
    assert_eq!((acts.len(), acts[0].subject_id), (1, Some(entries[0].id)));
}

#[tokio::test]
async fn a_statement_of_ones_own_on_paper_waits_to_be_read_like_any_other() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let mut keyer = keyer(&app, &round).await;
    let own = ("q6-own", "Det ska finnas en bänk utanför.");
    let one_vote = key_in(&mut keyer, &round, "17", &[own]).await;
    one_vote.assert_status(422).assert_text("#q6-1-error", "minst 2 påståenden").assert_value("#q6-own", own.1);

    key_in(&mut keyer, &round, "17", &[own, ("q6-1", "1")]).await.assert_status(303);

    let written = comments(&app, &round).await;
    let kept = written.iter().find(|comment| comment.is_own_statement).unwrap();
    assert_eq!((written.len(), kept.text.as_str(), kept.state), (2, own.1, CommentState::Unread));
    keyer.get(&at(&round, "/papper/17")).await.assert_value("#q6-own", own.1);
}

#[tokio::test]
async fn two_papers_cannot_have_the_same_number() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let (mut one, mut other) = (keyer(&app, &round).await, keyer(&app, &round).await);
    key_in(&mut one, &round, "17", &[]).await.assert_status(303);

    let again = key_in(&mut one, &round, "17", &[]).await;
    let wrong = key_in(&mut other, &round, "17", &[("q1", "2")]).await;

    again.assert_status(303);
    wrong.assert_status(422).assert_text("#paper_number-error", "Papper 17 är redan inmatat");
    wrong.assert_value("#q1", "2").assert_value("#q4-3", "1").assert_text("#q5", "Ring oftare");
    assert_eq!((submissions(&app, &round).await.len(), names_of_acts(&app).await.len()), (1, 1));
    let taken = [("paper_number", "17"), ("handed_in_on", "2027-03-01"), ("q1", "2")];
    let wrong = one.post(&at(&round, "/papper?inmatat=17"), &taken).await;
    assert_eq!((wrong.status, wrong.count(".desk-done")), (422, 0), "what was kept before is no news");

    // The first paper is of the sample: whoever has not seen it is told at once.
    other.get("/arbete").await.assert_text("#desk", "1 papper väntar på andra inmatningen.");
    one.get("/arbete").await.assert_no_text("#desk", "andra inmatningen");
    let way = format!(".trail a[href='{}']", round.work_path());
    let mut moderator = app.staff(Role::Moderator, &round).await;
    assert_eq!(moderator.get(&at(&round, "/papper")).await.count(&way), 1);
    assert_eq!(one.get(&at(&round, "/papper")).await.count(&way), 0, "they have no page of it");
}

#[tokio::test]
async fn a_paper_that_says_something_against_itself_is_asked_about_and_counts_as_it_stands() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let asked = questionnaire(app.db(), round.row.questionnaire_id).await.unwrap();
    let depends = question::ActiveModel {
        id: Set(asked.questions[4].row.id),
        depends_on_option_id: Set(Some(asked.questions[1].options[0].id)),
        ..Default::default()
    };
    depends.update(app.db()).await.unwrap();
    let mut keyer = keyer(&app, &round).await;

    let asks = key_in(&mut keyer, &round, "17", &[]).await;

    asks.assert_status(422)
        .assert_text("#as_it_stands-error", "Fråga 5 är bara för den")
        .assert_text("#q5", "Ring oftare");
    key_in(&mut keyer, &round, "17", &[("as_it_stands", "ja")]).await.assert_status(303);
    assert_eq!(submissions(&app, &round).await[0].answers, STORED);
    key_in(&mut keyer, &round, "18", &[("q2", "1")]).await.assert_status(303);
}

#[tokio::test]
async fn of_two_who_key_in_the_same_number_at_once_one_does() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let (mut one, mut other) = (keyer(&app, &round).await, keyer(&app, &round).await);

    let (a, b) = tokio::join!(key_in(&mut one, &round, "5", &[]), key_in(&mut other, &round, "5", &[("q1", "1")]));

    let mut statuses = [a.status, b.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422]);
    assert_eq!((submissions(&app, &round).await.len(), comments(&app, &round).await.len()), (1, 1));
}

#[tokio::test]
async fn a_paper_counts_if_it_was_handed_in_by_the_stop() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    // It stopped on 8 March; now it is the 10th.
    app.set_time("2027-03-10T11:00:00Z");
    let mut keyer = keyer(&app, &round).await;

    let late = key_in(&mut keyer, &round, "1", &[("handed_in_on", "2027-03-09")]).await;
    late.assert_status(422).assert_text("#handed_in_on-error", "efter den 8 mars 2027");
    let early = key_in(&mut keyer, &round, "1", &[("handed_in_on", "2027-02-27")]).await;
    early.assert_status(422).assert_text("#handed_in_on-error", "öppnade först den 28 februari 2027");
    key_in(&mut keyer, &round, "1", &[("handed_in_on", "2027-03-08")]).await.assert_status(303);

    let rows = submissions(&app, &round).await;
    assert_eq!((rows.len(), rows[0].is_late, rows[0].sent_hour <= round.row.closes_at), (1, false, true));
}

#[tokio::test]
async fn nothing_is_keyed_in_before_the_opening_or_after_the_signing() {
    let app = TestApp::new().await;
    for state in [RoundState::Planned, RoundState::Closed, RoundState::Withdrawn] {
        let round = round(&app, state).await;
        let mut keyer = keyer(&app, &round).await;
        let page = keyer.get(&at(&round, "/papper")).await;
        assert_eq!((page.status, page.count("#inmatning")), (200, 0), "{state:?}");
        key_in(&mut keyer, &round, "1", &[]).await.assert_status(409);
        assert_eq!(submissions(&app, &round).await.len(), 0);
    }
}

#[tokio::test]
async fn a_wrong_key_comes_back_as_it_was_typed() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let mut keyer = keyer(&app, &round).await;

    let page = key_in(&mut keyer, &round, "", &[("q1", "6"), ("q4-3", "2"), ("handed_in_on", "i går")]).await;

    page.assert_status(422).assert_text(".error-summary", "Fyra saker att rätta till");
    page.assert_text("#q1-error", "Fråga 1: ");
    page.assert_text("#paper_number-error", "Skriv papperets nummer").assert_text("#handed_in_on-error", "Skriv dagen");
    page.assert_value("#q1", "6").assert_value("#q4-3", "2").assert_value("#q3", "13");
    let empty = keyer.post(&at(&round, "/papper"), &[("paper_number", "1"), ("handed_in_on", "2027-03-01")]).await;
    empty.assert_status(422).assert_text("#q1-error", "Här är inget svar");
    assert_eq!(submissions(&app, &round).await.len(), 0);
}

#[tokio::test]
async fn a_mistake_is_corrected_with_a_trace() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let mut keyer = keyer(&app, &round).await;
    key_in(&mut keyer, &round, "17", &[]).await;
    let path = at(&round, "/papper/17");
    let page = keyer.get(&path).await;
    for (field, typed) in [("#q1", "4"), ("#q3", "1 3"), ("#q4-1", "2"), ("#q4-2", ""), ("#q6-2", "2"), ("#age", "6")] {
        page.assert_value(field, typed);
    }

    put_right(&mut keyer, &path, &paper_with(&[("q1", "5")]))
        .await
        .assert_status(422)
        .assert_text("#reason-error", "Skriv varför");
    let with_reason = paper_with(&[("q1", "5"), ("reason", "Fel siffra på fråga 1")]);
    put_right(&mut keyer, &path, &with_reason).await.assert_sent_to(&path);

    let rows = submissions(&app, &round).await;
    assert_eq!((rows.len(), rows[0].version, rows[0].channel), (1, 2, AnswerChannel::Paper));
    assert!(rows[0].answers.starts_with("[5,"));
    assert_eq!(versions(&app, &rows[0]).await[0].answers, STORED);
    assert_eq!(names_of_acts(&app).await, ["paper.enter", "paper.open", "paper.correct"]);
    keyer
        .get(&path)
        .await
        .assert_text("#history", "Rättat av Provkonto")
        .assert_text("#history", "Fel siffra på fråga 1");
}

#[tokio::test]
async fn number_and_day_are_corrected_with_a_trace() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let mut keyer = keyer(&app, &round).await;
    for number in ["17", "18"] {
        key_in(&mut keyer, &round, number, &[]).await.assert_status(303);
    }
    let path = at(&round, "/papper/17");
    let moved =
        |number| paper_with(&[("paper_number", number), ("handed_in_on", "2027-02-28"), ("reason", "Läste fel")]);

    let taken = put_right(&mut keyer, &path, &moved("18")).await;
    taken.assert_status(422).assert_text("#paper_number-error", "Papper 18 är redan inmatat");
    taken.assert_value("#paper_number", "18").assert_value("#handed_in_on", "2027-02-28");
    put_right(&mut keyer, &path, &moved("71")).await.assert_sent_to(&at(&round, "/papper/71"));

    let entries = entries(&app, &round).await;
    assert_eq!(entries.iter().map(|entry| entry.paper_number).collect::<Vec<_>>(), [18, 71]);
    assert_eq!(entries[1].handed_in_on.to_string(), "2027-02-28");
    let told = acts(&app).await.pop().unwrap().note.unwrap();
    assert!(told.contains("Numret 17 blev 71. Dagen 1 mars 2027 blev 28 februari 2027. Skäl: Läste fel"), "{told}");
    keyer.get(&path).await.assert_status(404);
    let late = paper_with(&[("handed_in_on", "2027-02-27"), ("reason", "Läste fel")]);
    let late = put_right(&mut keyer, &at(&round, "/papper/71"), &late).await;
    late.assert_status(422).assert_text("#handed_in_on-error", "öppnade först den 28 februari 2027");
}

#[tokio::test]
async fn of_two_papers_that_are_given_the_same_number_at_once_one_gets_it() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let (mut one, mut other) = (keyer(&app, &round).await, keyer(&app, &round).await);
    for number in ["17", "18", "19"] {
        key_in(&mut one, &round, number, &[]).await.assert_status(303);
    }
    let (first, second) = (at(&round, "/papper/18"), at(&round, "/papper/19"));
    let moved = paper_with(&[("paper_number", "71"), ("reason", "Läste fel")]);

    let (a, b) = tokio::join!(put_right(&mut one, &first, &moved), put_right(&mut other, &second, &moved));

    let refused = if a.status == 422 { &a } else { &b };
    refused.assert_status(422).assert_text("#paper_number-error", "Papper 71 är redan inmatat");
    assert_eq!(a.status + b.status, 303 + 422);
    let numbers: Vec<_> = entries(&app, &round).await.iter().map(|entry| entry.paper_number).collect();
    assert!([[17, 18, 71], [17, 19, 71]].contains(&numbers.clone().try_into().unwrap()), "{numbers:?}");
}

#[tokio::test]
async fn what_another_has_corrected_meanwhile_is_not_overwritten_unseen() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let (mut one, mut other) = (keyer(&app, &round).await, keyer(&app, &round).await);
    // The first paper of a round is for two people; this one is not.
    for number in ["17", "18"] {
        key_in(&mut one, &round, number, &[]).await;
    }
    let path = at(&round, "/papper/18");
    let before = other.get(&path).await;
    put_right(&mut one, &path, &paper_with(&[("q1", "5"), ("reason", "Fel siffra")])).await.assert_status(303);

    let mine = paper_with(&[("q1", "2"), ("reason", "Det står två")]);
    let stale = send_as_seen(&mut other, &path, &before, &mine).await;

    stale.assert_status(422).assert_text(".error-summary", "ändrats under tiden").assert_value("#q1", "2");
    stale.assert_text("#seen", "står nu 5 Mycket lätt, du skrev 2 Ganska svårt");
    assert!(submissions(&app, &round).await.iter().any(|row| row.version == 2 && row.answers.starts_with("[5,")));
    let out = [("act", "withdraw"), ("reason", "Fel omgång")];
    send_as_seen(&mut other, &path, &before, &out).await.assert_status(422);
    send_as_seen(&mut other, &path, &stale, &mine).await.assert_sent_to(&path);
    assert!(submissions(&app, &round).await.iter().any(|row| row.version == 3 && row.answers.starts_with("[2,")));
}

#[tokio::test]
async fn a_paper_that_should_not_have_been_keyed_in_is_taken_out_of_the_count_once() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let mut keyer = keyer(&app, &round).await;
    key_in(&mut keyer, &round, "17", &[]).await;
    let path = at(&round, "/papper/17");

    keyer.post(&path, &[("act", "withdraw")]).await.assert_status(422);
    for _ in 0..2 {
        let out = [("act", "withdraw"), ("reason", "Hör till en annan omgång")];
        put_right(&mut keyer, &path, &out).await.assert_sent_to(&path);
    }

    assert!(submissions(&app, &round).await[0].withdrawn_on.is_some());
    keyer.get(&path).await.assert_text("main", "Papperet räknas inte");
    let again = paper_with(&[("reason", "Det var rätt omgång")]);
    put_right(&mut keyer, &path, &again).await.assert_sent_to(&path);
    assert!(submissions(&app, &round).await[0].withdrawn_on.is_none());
    assert_eq!(names_of_acts(&app).await, ["paper.enter", "paper.open", "paper.withdraw", "paper.correct"]);
    keyer.get(&at(&round, "/papper/18")).await.assert_status(404);
    keyer.get(&at(&round, "/papper/x")).await.assert_status(404);
}

#[tokio::test]
async fn whoever_opens_a_keyed_paper_stands_in_the_log_once_a_day() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let other = app.account(Role::PaperKeyer, round.organisation_id, Some(round.body_id)).await;
    let mut one = keyer(&app, &round).await;
    for number in ["17", "18"] {
        key_in(&mut one, &round, number, &[]).await;
    }
    let mut visitor = app.signed_in_as(other).await;
    for _ in 0..2 {
        visitor.get(&at(&round, "/papper/18")).await.assert_status(200).assert_text("#history", "Öppnat av Provkonto");
    }
    one.get(&at(&round, "/papper/18")).await.assert_value("#q1", "4");
    app.set_time("2027-03-03T11:00:00Z");
    let mut visitor = app.signed_in_as(other).await;
    visitor.get(&at(&round, "/papper/18")).await.assert_status(200);

    let by_other = acts(&app).await.into_iter().filter(|act| act.account_id == Some(other)).count();
    assert_eq!(by_other, 2);
    assert_eq!(names_of_acts(&app).await[2..], ["paper.open"; 3]);
}
