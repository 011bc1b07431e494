//! Changing an answer until the round stops.

use app::entity::{
    comment::{self, CommentState},
    round::RoundState,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set};

use super::{ANSWER, Holder, arranged, comments, now_is, old_versions, only_submission, submissions, with};
use crate::support::{TestApp, page::Page};

#[tokio::test]
async fn the_form_comes_filled_in_and_sent_as_it_is_changes_nothing() {
    let others = [
        &ANSWER[..],
        &[("q1", "dont-know"), ("q2", "3"), ("q3", "2"), ("q4-3", "1"), ("q6-2", "disagree"), ("age", "80+")],
        &[("q1", "1"), ("q4-1", "3"), ("q4-2", "1"), ("q4-3", "2"), ("q5", "Två\nrader & <b>"), ("sex", "other")],
    ];
    for fields in others {
        let app = TestApp::new().await;
        let round = app.round(RoundState::Open).await;
        let mut holder = Holder::of(&app, &round, fields).await;
        let before = only_submission(&app, &round).await;
        let written = comments(&app).await;

        let fields = holder.change().await;
        holder.send(&fields).await.assert_status(200).assert_text(".receipt-code", &holder.code);

        assert_eq!((only_submission(&app, &round).await, comments(&app).await), (before, written));
        assert!(old_versions(&app).await.is_empty());
    }
}

#[tokio::test]
async fn the_form_of_a_change_keeps_in_the_tab_what_is_retyped_and_no_other_form_does() {
    let (app, round, holder) = arranged().await;

    let change = app.visitor().post("/kvitto", &[("receipt", holder.code.as_str()), ("act", "change")]).await;
    let form = app.visitor().get(&round.path()).await;

    change.assert_status(200);
    let keeps = |page: &Page| page.body.matches("sessionStorage.setItem(place").count();
    assert_eq!((keeps(&change), keeps(&form)), (1, 0));
}

#[tokio::test]
async fn a_changed_answer_is_a_new_version_and_the_page_says_how_many() {
    let (app, round, mut holder) = arranged().await;
    for (text, told) in [("Sedan", "ändrat ditt svar 1 gång."), ("Till sist", "ändrat ditt svar 2 gånger.")] {
        let fields = with(&holder.change().await, "q5", text);
        for _ in 0..3 {
            holder.send(&fields).await.assert_status(200).assert_text(".receipt-code", &holder.code);
        }
        let page = holder.look().await;
        page.assert_text("#versions", told).assert_text("#versions", "finns kvar, som lagen kräver");
        page.assert_text("dl.answers", text).assert_no_text("dl.answers", "Ring upp");
    }

    assert_eq!(only_submission(&app, &round).await.version, 3);
    let kept: Vec<_> = old_versions(&app).await.into_iter().map(|old| old.version).collect();
    assert_eq!((kept.len(), comments(&app).await.len()), (2, 3));
}

#[tokio::test]
async fn who_changes_an_answer_is_told_what_stands_and_thanked_for_the_change() {
    for (language, stands, thanks) in [
        ("sv", "Ditt tidigare svar ligger kvar tills du skickar.", "Tack. Ditt ändrade svar är framme."),
        ("lattlast", "Ditt gamla svar finns kvar tills du skickar.", "Ditt ändrade svar har kommit fram."),
        ("fi", "Aiempi vastauksesi on voimassa", "Muutettu vastauksesi on perillä."),
        ("en", "Your earlier answer stands until you send.", "Your changed answer has arrived."),
    ] {
        let (_app, _round, mut holder) = arranged().await;
        let page = holder
            .visitor
            .post(&format!("/kvitto?sprak={language}"), &[("receipt", &holder.code), ("act", "change")])
            .await;
        page.assert_status(200);
        let help = page.with("#ord [data-review-help]", |words| words.attr("data-review-help").unwrap().to_owned());
        assert!(help.as_ref().is_some_and(|help| help.starts_with(stands)), "{language}: {help:?}");

        holder.path = format!("{}?sprak={language}", holder.path);
        holder.send(&with(&super::filled_in(&page), "q1", "1")).await.assert_status(200).assert_text("h1", thanks);
    }
}

#[tokio::test]
async fn a_mistake_in_the_change_comes_back_and_is_still_a_change() {
    let (app, round, mut holder) = arranged().await;
    let fields = with(&holder.change().await, "q1", "9");

    let page = holder.send(&fields).await;
    page.assert_status(422).assert_value("input[name=same_code]", "change").assert_value("input[name=version]", "1");
    page.assert_text("#skicka button", "Skicka mitt ändrade svar");
    let mended = with(&super::filled_in(&page), "q1", "1");
    holder.send(&mended).await.assert_status(200);

    assert_eq!(only_submission(&app, &round).await.version, 2);
}

#[tokio::test]
async fn a_change_that_the_network_held_back_undoes_no_later_one() {
    let (app, round, mut holder) = arranged().await;
    let first = with(&holder.change().await, "q5", "Först");
    holder.send(&first).await.assert_status(200);
    let second = with(&holder.change().await, "q5", "Sedan");
    holder.send(&second).await.assert_status(200);

    // The first one comes once more.
    let page = holder.send(&first).await;

    page.assert_status(409).assert_text(".notice", "Svaret är ändrat under tiden");
    page.assert_text(".notice", "Inget är ändrat än").assert_value("input[name=version]", "3");
    assert_eq!(only_submission(&app, &round).await.version, 2 + 1);
    holder.look().await.assert_text("dl.answers", "Sedan");
    // Who has read that and sends it all the same means it.
    holder.send(&super::filled_in(&page)).await.assert_status(200);
    holder.look().await.assert_text("dl.answers", "Först");
}

#[tokio::test]
async fn two_changes_at_once_are_one_new_version_and_a_question() {
    let (app, round, mut holder) = arranged().await;
    let fields = holder.change().await;
    let mut sending = tokio::task::JoinSet::new();
    for n in 0..8 {
        let (mut holder, fields) = (holder.clone(), with(&fields, "q5", &format!("Ändring {n}")));
        sending.spawn(async move { holder.send(&fields).await.status });
    }
    let mut answers = sending.join_all().await;
    answers.sort_unstable();

    assert_eq!(answers, [200, 409, 409, 409, 409, 409, 409, 409]);
    assert_eq!((only_submission(&app, &round).await.version, old_versions(&app).await.len()), (2, 1));
    assert_eq!(comments(&app).await.len(), 2);
}

#[tokio::test]
async fn after_the_stop_the_form_is_not_shown_and_a_change_is_not_kept() {
    let (app, round, mut holder) = arranged().await;
    let fields = with(&holder.change().await, "q5", "För sent");
    let before = only_submission(&app, &round).await;
    for by_the_clock in [true, false] {
        if by_the_clock {
            app.set_time("2027-03-08T11:00:00Z");
        } else {
            app.set_time("2027-03-02T11:00:00Z");
            now_is(&app, &round, RoundState::Stopped).await;
        }

        let page = holder.ask(&[("act", "change")]).await;
        page.assert_status(409).assert_text(".notice", "Svarstiden tog slut innan du hann.");
        assert_eq!(page.count("form#svar"), 0);
        let refused = holder.send(&fields).await;
        refused.assert_status(409).assert_text("h1", "Inget är ändrat").assert_text("blockquote", "För sent");
    }
    assert_eq!(only_submission(&app, &round).await, before);
}

#[tokio::test]
async fn a_change_sent_to_another_round_changes_neither() {
    let (app, round, mut holder) = arranged().await;
    let other = app.round(RoundState::Open).await;
    let fields = with(&holder.change().await, "q5", "Fel omgång");
    holder.path = other.path();

    holder.send(&fields).await.assert_status(409).assert_text(".error-summary", "annat svar");

    assert_eq!(only_submission(&app, &round).await.version, 1);
    assert!(submissions(&app, &other).await.is_empty());
}

#[tokio::test]
async fn others_answers_stand_as_they_were() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut mine = Holder::of(&app, &round, &[("q1", "1")]).await;
    Holder::of(&app, &round, &[("q1", "2")]).await;
    let fields = with(&mine.change().await, "q1", "5");
    mine.send(&fields).await.assert_status(200);
    let page = mine.look().await;
    mine.withdraw(&page).await.assert_status(200);

    let mut all: Vec<_> = submissions(&app, &round)
        .await
        .into_iter()
        .map(|row| (row.answers, row.version, row.withdrawn_on.is_some()))
        .collect();
    all.sort();
    assert!(all[0].0.starts_with("[2,") && all[1].0.starts_with("[5,"), "{all:?}");
    assert_eq!([(all[0].1, all[0].2), (all[1].1, all[1].2)], [(1, false), (2, true)]);
}

#[tokio::test]
async fn what_was_said_of_the_same_words_stands_until_it_is_taken_back_and_does_not_come_back_by_itself() {
    let (app, _round, mut holder) = arranged().await;
    let says = |id, state| comment::ActiveModel { id: Set(id), state: Set(state), ..Default::default() };
    let first = comments(&app).await.remove(0);
    says(first.id, CommentState::Approved).update(app.db()).await.unwrap();
    for (version, choice, stands) in [(2, "1", CommentState::Approved), (3, "2", CommentState::Unread)] {
        let fields = with(&holder.change().await, "q1", choice);
        holder.send(&fields).await.assert_status(200);
        let all = comments(&app).await;
        let newest = all.iter().find(|own| own.submission_version == version).unwrap();
        assert_eq!((newest.state, &newest.text), (stands, &first.text), "{version}");
        says(newest.id, CommentState::Unread).update(app.db()).await.unwrap();
    }
}
