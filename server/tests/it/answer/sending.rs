//! An answer that goes as it should.

use app::{
    answer::receipt::ReceiptCode,
    entity::{comment::CommentState, submission::AnswerChannel},
};

use super::{arranged, comments, old_versions, submissions};

#[tokio::test]
async fn an_answer_of_every_kind_is_kept_and_thanked_for() {
    let (app, round, mut resident) = arranged().await;

    let page = resident
        .send(&[
            ("q1", "4"),
            ("q2", "2"),
            ("q3", "1"),
            ("q3", "3"),
            ("q4-1", "2"),
            ("q4-2", "1"),
            ("q5", "Ring upp mig 🙂"),
            ("q6-1", "agree"),
            ("q6-2", "pass"),
            ("age", "65-79"),
            ("sex", "woman"),
        ])
        .await;

    page.assert_status(200)
        .assert_text("h1", "Tack. Ditt svar är framme.")
        .assert_text(".receipt-code", &resident.receipt);
    for way_on in ["/".to_owned(), format!("/dialog/{}", round.dialogue.slug)] {
        assert_eq!(page.count(&format!("main a[href='{way_on}']")), 1, "{way_on}");
    }
    let saved = submissions(&app, &round).await;
    let answers = r#"[4,{"option":1},{"options":[0,2]},{"order":[1,0]},"text",{"votes":"ap"}]"#;
    assert_eq!((saved.len(), saved[0].answers.as_str()), (1, answers));
    assert_eq!((saved[0].age_band.as_deref(), saved[0].sex.as_deref()), (Some("65-79"), Some("woman")));
    assert_eq!((saved[0].channel, saved[0].version, saved[0].is_late), (AnswerChannel::Web, 1, false));
    let written = comments(&app, &round).await;
    assert_eq!(
        (written.len(), written[0].text.as_str(), written[0].state),
        (1, "Ring upp mig 🙂", CommentState::Unread)
    );
}

#[tokio::test]
async fn whose_answer_it_is_is_kept_where_it_was_told_and_stays_with_the_old_version() {
    let (app, round, mut resident) = arranged().await;

    resident.send(&[("q1", "4"), ("on_behalf", "other")]).await.assert_status(200);
    assert_eq!(submissions(&app, &round).await[0].on_behalf, Some(true));
    resident.send(&[("q1", "4"), ("on_behalf", "self")]).await.assert_status(409);
    resident.send(&[("q1", "4"), ("same_code", "change")]).await.assert_status(200);

    assert_eq!(submissions(&app, &round).await[0].on_behalf, None);
    assert_eq!(old_versions(&app).await[0].on_behalf, Some(true));
}

#[tokio::test]
async fn the_reply_that_was_promised_is_told_at_once() {
    let (_app, _round, mut resident) = arranged().await;

    let page = resident.send(&[("q1", "1")]).await;

    page.assert_text("main", "socialnämnden svarar senast den");
}

#[tokio::test]
async fn the_time_is_kept_to_the_hour_and_the_code_as_a_hash() {
    let (app, round, mut resident) = arranged().await;
    app.set_time("2027-03-01T11:59:59Z");

    resident.send(&[("q1", "1")]).await.assert_status(200);

    let saved = submissions(&app, &round).await.remove(0);
    assert_eq!(saved.sent_hour.to_rfc3339(), "2027-03-01T11:00:00+00:00");
    let code = ReceiptCode::parse(&resident.receipt).unwrap();
    assert_eq!(saved.receipt_mac, app.state.keys.mac("receipt", code.as_bytes()));
    assert_eq!(saved.id.get_version_num(), 4);
}

#[tokio::test]
async fn the_code_is_in_no_address_and_nothing_may_be_stored_by_others() {
    let (_app, _round, mut resident) = arranged().await;

    let page = resident.send(&[("q1", "1")]).await;

    assert_eq!((page.location().as_str(), page.headers.get("set-cookie")), ("", None));
    assert_eq!(page.headers["cache-control"], "no-store");
    assert_eq!(page.count("a[href*='-'][href*='kvitto']"), 0);
}

#[tokio::test]
async fn one_answered_question_is_an_answer() {
    let (app, round, mut resident) = arranged().await;

    resident.send(&[("q6-2", "disagree")]).await.assert_status(200);

    assert_eq!(submissions(&app, &round).await[0].answers, r#"[null,null,null,null,null,{"votes":"-d"}]"#);
}

#[tokio::test]
async fn a_code_written_with_small_letters_leads_to_the_same_round() {
    let (app, round, mut resident) = arranged().await;
    resident.path = resident.path.to_lowercase();

    app.visitor().get(&resident.path).await.assert_status(200);
    resident.send(&[("q1", "2")]).await.assert_status(200);

    assert_eq!(submissions(&app, &round).await.len(), 1);
}

#[tokio::test]
async fn somebody_who_comes_to_the_thanks_by_address_is_told_what_it_is() {
    let (app, ..) = arranged().await;

    let page = app.visitor().get("/tack").await;

    page.assert_status(200).assert_text("h1", "när du har skickat");
    assert_eq!(page.count(".receipt-code"), 0);
}
