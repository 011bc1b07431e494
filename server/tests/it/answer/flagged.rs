//! What is odd about how an answer was sent is told to the moderator. The answer is kept like any other.

use app::{
    answer::guard::{flags, stamp},
    entity::{
        membership::Role,
        round::RoundState,
        submission_flag::{self, Flag},
    },
    moderation::sameness,
};
use chrono::TimeDelta;
use sea_orm::EntityTrait;

use super::{Resident, arranged, comments, submissions};
use crate::support::{TestApp, page::Page, rounds::TestRound};

/// Flags of all answers, in no order.
async fn all_flags(app: &TestApp) -> Vec<Flag> {
    let rows = submission_flag::Entity::find().all(app.db()).await.unwrap();
    let mut flags: Vec<_> = rows.into_iter().map(|row| row.flag).collect();
    flags.sort_unstable();
    flags
}

/// The queue as a moderator sees it.
async fn queue(app: &TestApp, round: &TestRound) -> Page {
    let mut moderator = app.staff(Role::Moderator, round).await;
    moderator.get(&format!("{}/kommentarer", round.work_path())).await
}

fn later(app: &TestApp, seconds: i64) {
    app.set_time(&(app.state.clock.now() + TimeDelta::seconds(seconds)).to_rfc3339());
}

#[tokio::test]
async fn who_fills_in_the_field_for_programs_is_kept_and_flagged() {
    let (app, round, mut resident) = arranged().await;

    resident.send(&[("q5", "Köp billiga klockor"), ("website", "https://spam.example")]).await.assert_status(200);

    assert_eq!((submissions(&app, &round).await.len(), comments(&app, &round).await.len()), (1, 1));
    assert_eq!(all_flags(&app).await, [Flag::Decoy]);
    let page = queue(&app, &round).await;
    page.assert_text(".odd", "Ett fält som inte syns för människor var ifyllt").assert_text("#left", "1 kvar");
}

#[tokio::test]
async fn people_neither_see_nor_reach_nor_hear_that_field() {
    let (app, round, _) = arranged().await;

    let page = app.visitor().get(&round.path()).await;

    assert_eq!(page.count(".decoy[aria-hidden=true] input[name=website][tabindex='-1'][autocomplete=off]"), 1);
    assert_eq!(page.count("[style]"), 0);
    page.assert_text(".decoy label", "Lämna det här fältet tomt");
}

#[tokio::test]
async fn an_answer_faster_than_anybody_reads_is_kept_and_flagged() {
    let (app, round, mut resident) = arranged().await;
    let shown = app.visitor().get(&round.path()).await.value("input[name=shown]").unwrap();
    later(&app, 2);

    resident.send(&[("q1", "4"), ("q5", "Snabbt"), ("shown", &shown)]).await.assert_status(200);

    assert_eq!((submissions(&app, &round).await.len(), all_flags(&app).await), (1, vec![Flag::TooFast]));
    queue(&app, &round).await.assert_text(".odd", "snabbare än någon hinner läsa");
}

#[tokio::test]
async fn who_takes_time_or_has_no_stamp_or_a_false_one_is_not_flagged() {
    let (app, round, _) = arranged().await;
    let shown = app.visitor().get(&round.path()).await.value("input[name=shown]").unwrap();
    let now = app.state.clock.now();
    let elsewhere = stamp::stamp(&app.state.keys, "ANNAN", now);
    later(&app, 30);

    for stamp in [shown.as_str(), "", "0.x", "<script>", &elsewhere] {
        let mut resident = Resident::at(&app, &round).await;
        resident.send(&[("q1", "4"), ("q5", "I lugn och ro"), ("shown", stamp)]).await.assert_status(200);
    }

    assert_eq!((submissions(&app, &round).await.len(), all_flags(&app).await), (5, vec![]));
    assert_eq!(queue(&app, &round).await.count(".odd"), 0);
}

#[tokio::test]
async fn what_is_odd_is_noted_of_an_answer_with_a_letters_code_and_of_one_that_the_network_held_back() {
    let (app, round, mut resident) = arranged().await;
    let with_codes = app.round(RoundState::Open).await;
    let code = app.codes_for(&with_codes, 1).await.remove(0);
    let mut invited = Resident::at(&app, &with_codes).await;
    let decoy = ("website", "https://spam.example");
    invited.send(&[("q1", "2"), decoy, ("code", &code)]).await.assert_status(200);
    assert_eq!(all_flags(&app).await, [Flag::Decoy]);

    app.set_time("2027-03-08T12:00:00Z");
    let held_back = [("q1", "4"), decoy, ("waited", "7200")];
    resident.send(&held_back).await.assert_status(200);
    resident.send(&held_back).await.assert_status(200);

    assert_eq!((submissions(&app, &round).await.len(), all_flags(&app).await), (1, vec![Flag::Decoy; 2]));
}

#[tokio::test]
async fn the_stamp_stays_the_first_one_when_the_form_comes_back() {
    let (app, round, mut resident) = arranged().await;
    let shown = app.visitor().get(&round.path()).await.value("input[name=shown]").unwrap();
    later(&app, 60);

    let again = resident.send(&[("q1", "9"), ("shown", &shown)]).await;

    again.assert_status(422).assert_value("input[name=shown]", &shown);
}

#[tokio::test]
async fn of_a_meeting_of_thirty_the_last_ten_are_flagged_as_a_burst() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    for number in 0..30 {
        let mut resident = Resident::at(&app, &round).await;
        resident.visitor = resident.visitor.at_address("192.0.2.7");
        resident.send(&[("q5", &format!("Svar {number}"))]).await.assert_status(200);
    }

    assert_eq!(submissions(&app, &round).await.len(), 30);
    assert_eq!(all_flags(&app).await, [Flag::Burst; 10]);
    let counted = flags::in_round(app.db(), round.row.id).await.unwrap();
    assert_eq!(counted.into_iter().collect::<Vec<_>>(), [(Flag::Burst, 10)]);
}

#[tokio::test]
async fn sending_again_is_not_held_against_anybody() {
    let (app, round, mut resident) = arranged().await;
    resident.send(&[("q1", "4")]).await.assert_status(200);

    resident.send(&[("q1", "4"), ("website", "x")]).await.assert_status(200);

    assert_eq!((submissions(&app, &round).await.len(), all_flags(&app).await), (1, vec![]));
}

#[tokio::test]
async fn the_same_words_in_several_answers_are_told_at_each_of_them() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let other = app.round(RoundState::Open).await;
    let texts = ["Vi vill ha kvar vårdcentralen i Ramvik!", "vi vill ha kvar VÅRDCENTRALEN  i Ramvik", "Vet inte"];
    for (round, text) in [(&round, texts[0]), (&round, texts[1]), (&round, texts[2]), (&other, texts[0])] {
        Resident::at(&app, round).await.send(&[("q5", text)]).await.assert_status(200);
    }
    sameness::note_new(&app.state).await.unwrap();
    sameness::note_new(&app.state).await.unwrap();

    let mut seen = Vec::new();
    for comment in comments(&app, &round).await {
        seen.push((comment.text, sameness::others_like(app.db(), comment.id).await.unwrap()));
    }
    seen.sort();
    let expected = [(texts[2], 0), (texts[0], 1), (texts[1], 1)].map(|(text, others)| (text.to_owned(), others));
    assert_eq!(seen, expected);
    let alone = comments(&app, &other).await.remove(0);
    assert_eq!(sameness::others_like(app.db(), alone.id).await.unwrap(), 0);
}

#[tokio::test]
async fn a_moderator_reads_that_others_wrote_the_same() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    for _ in 0..3 {
        let answer = app.answer_in(&round, 2).await;
        app.comment_in(&round, answer, "Vi vill ha kvar vårdcentralen i Ramvik.").await;
    }
    sameness::note_new(&app.state).await.unwrap();

    queue(&app, &round).await.assert_text(".odd", "Samma text står i 2 svar till i omgången");
}

#[tokio::test]
async fn a_moderator_reads_that_others_wrote_nearly_the_same() {
    let app = TestApp::new().await;
    let (round, other) = (app.round(RoundState::Open).await, app.round(RoundState::Open).await);
    let said =
        |place: &str| format!("Vi i {place} vill ha kvar vårdcentralen, för bussen går bara två gånger om dagen.");
    for place in ["Ramvik", "Bollsta", "Lunde"] {
        let answer = app.answer_in(&round, 2).await;
        app.comment_in(&round, answer, &said(place)).await;
    }
    let elsewhere = app.answer_in(&other, 2).await;
    app.comment_in(&other, elsewhere, &said("Nyland")).await;
    sameness::note_new(&app.state).await.unwrap();

    let page = queue(&app, &round).await;
    page.assert_text(".odd", "Nästan samma text, med något ord utbytt, står i 2 svar till i omgången")
        .assert_no_text(".odd", "Samma text");
    assert_eq!(queue(&app, &other).await.count(".odd"), 0);
}

#[tokio::test]
async fn somebody_who_changes_an_answer_is_not_taken_for_two() {
    let (app, round, mut resident) = arranged().await;
    let text = ("q5", "Vi vill ha kvar vårdcentralen i Ramvik.");
    resident.send(&[("q1", "1"), text]).await.assert_status(200);
    sameness::note_new(&app.state).await.unwrap();
    resident.send(&[("q1", "2"), text, ("same_code", "change")]).await.assert_status(200);
    sameness::note_new(&app.state).await.unwrap();

    assert_eq!(comments(&app, &round).await.len(), 2);
    assert_eq!(queue(&app, &round).await.count(".odd"), 0);
}

#[tokio::test]
async fn the_protocol_says_how_many_were_sent_in_an_odd_way() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let protocol = format!("{}/stang", round.work_path());
    let answer = app.answer_in(&round, 2).await;
    assert_eq!(moderator.get(&protocol).await.count("#odd"), 0);

    app.flag(answer, Flag::Decoy).await;
    app.flag(answer, Flag::Burst).await;

    moderator
        .get(&protocol)
        .await
        .assert_text("#odd", "1 svar: ett fält som inte syns var ifyllt")
        .assert_text("#odd", "1 svar: många svar från samma nätverk på kort tid");
}
