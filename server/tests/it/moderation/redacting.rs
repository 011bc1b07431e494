//! Words are covered with a reason, everywhere but for those who ask for the original.

use app::{
    entity::{comment, comment::CommentState, membership::Role, redaction, round::RoundState, submission},
    record::audit,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{
    anew::{own, written},
    comment_now, queue,
};
use crate::{
    round::{acts_on, sign},
    support::{TestApp, page::Page, rounds::TestRound, visitor::Visitor},
};

const TEXT: &str = "Ring Anna Öberg. Annas telefon är 070-174 06 05, och 🙂 hon är sjuk.";
const COVERED: &str = "Ring [borttaget: uppgift om en person]. [borttaget: uppgift om en person] telefon är \
                       [borttaget: uppgift om en person], och 🙂 hon är sjuk.";
const ANNA: [(&str, &str); 4] = [
    ("act", "redact"),
    ("passages", "anna öberg\nAnna\n070-174 06 05"),
    ("ground", "person"),
    ("section", "OSL 26 kap. 1 §"),
];

async fn redact(moderator: &mut Visitor, round: &TestRound, id: Uuid, others: &[(&str, &str)]) -> Page {
    let id = id.to_string();
    let mut fields = vec![("comment_id", id.as_str())];
    fields.extend(others);
    moderator.post(&queue(round), &fields).await
}

#[tokio::test]
async fn covered_words_are_read_by_nobody_and_the_rest_is_in_the_brief() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    let id = written(&app, &round, TEXT).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let page = moderator.get(&queue(&round)).await;
    page.assert_value("#passages", "070-174 06 05");

    redact(&mut moderator, &round, id, &ANNA).await.assert_sent_to(&format!("{}?efter={id}", queue(&round)));

    moderator.get(&format!("{}?efter={id}", queue(&round))).await.assert_text("#last", "Maskerad: Ring [borttaget:");
    for page in [own(&round, id), format!("{}/lasta", round.work_path())] {
        let page = moderator.get(&page).await;
        page.assert_text("main", COVERED).assert_no_text("body", "Öberg").assert_no_text("body", "070");
    }
    let acts = acts_on(&app, id).await;
    assert_eq!(
        (acts[0].act.as_str(), acts[0].note.as_deref()),
        ("comment.redact", Some("Maskerad på 3\u{a0}ställen."))
    );
    assert_eq!(comment_now(&app, id).await.text, TEXT, "the original is kept");
    sign(&app, &round).await.assert_status(303);
    let mut elected = app.staff(Role::ElectedRepresentative, &round).await;
    let brief = elected.get(&format!("/politik/{}", round.row.code)).await;
    brief.assert_text(".brief", COVERED).assert_no_text("body", "Öberg").assert_no_text("body", "070");
}

#[tokio::test]
async fn the_author_reads_on_the_receipt_what_others_read_and_why() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut author = app.visitor();
    let code = author.get(&round.path()).await.value("input[name=receipt]").unwrap();
    let said = "Ring Anna Öberg. Annas kollega är sjuk.";
    author.post(&round.path(), &[("receipt", &code), ("q5", said)]).await.assert_status(200);
    let id = app.comments_by_key(&round).await[0].id;
    let mut moderator = app.staff(Role::Moderator, &round).await;

    let fields = [("act", "redact"), ("passages", "Anna Öberg"), ("ground", "other"), ("note", "Reklam för en person")];
    redact(&mut moderator, &round, id, &fields).await.assert_status(303);

    let receipt = author.post("/kvitto", &[("receipt", &code)]).await;
    receipt
        .assert_text("dl.answers", "Ring [borttaget]. Annas kollega är sjuk.")
        .assert_text("dl.answers", "Andra läser det så här, utan de ord som är borttagna.")
        .assert_text("dl.answers", "Skälet är: Reklam för en person")
        .assert_no_text("body", "Öberg");
    let health = [("act", "redact"), ("seen", "redacted"), ("passages", "sjuk"), ("ground", "health")];
    let fields = [&health[..], &[("section", "OSL 25 kap. 1 §")]].concat();
    moderator.post(&own(&round, id), &fields).await.assert_sent_to(&own(&round, id));
    let receipt = author.post("/kvitto?sprak=en", &[("receipt", &code)]).await;
    receipt
        .assert_text("dl.answers", "Annas kollega är [removed: information about someone’s health].")
        .assert_text("dl.answers", "The information is protected by OSL 25 kap. 1 §.")
        .assert_no_text("body", "Öberg");
}

#[tokio::test]
async fn how_it_becomes_is_shown_before_it_is_done() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let id = written(&app, &round, TEXT).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;

    let preview = [("act", "preview"), ANNA[1], ANNA[2]];
    let page = redact(&mut moderator, &round, id, &preview).await;

    page.assert_status(200).assert_text(".cover", COVERED).assert_value("#passages", "anna öberg\nAnna\n070-174 06 05");
    assert_eq!(page.count("details.cover[open]"), 1);
    assert_eq!(comment_now(&app, id).await.state, CommentState::Unread);
    assert!(acts_on(&app, id).await.is_empty());
}

#[tokio::test]
async fn how_a_comment_that_is_withheld_or_closed_would_read_is_not_shown() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    let id = written(&app, &round, TEXT).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    moderator.post(&own(&round, id), &[("act", "withhold:person")]).await.assert_status(303);
    let preview = [("act", "preview"), ANNA[1], ANNA[2]];

    for told in ["Kommentaren är dold", "Omgången är stängd"] {
        for page in
            [redact(&mut moderator, &round, id, &preview).await, moderator.post(&own(&round, id), &preview).await]
        {
            page.assert_status(409).assert_text("[role=alert]", told).assert_no_text("body", "är sjuk");
        }
        sign(&app, &round).await;
    }
    let acts: Vec<_> = acts_on(&app, id).await.into_iter().map(|row| row.act).collect();
    assert_eq!(acts, ["comment.withhold"]);
}

#[tokio::test]
async fn words_that_do_not_stand_there_bring_the_form_back_as_it_was_filled_in() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let id = written(&app, &round, TEXT).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;

    let fields = [("act", "redact"), ("passages", "Anna\nBo Ek"), ("ground", "person"), ("section", "OSL 26:1")];
    let page = redact(&mut moderator, &round, id, &fields).await;

    page.assert_status(422)
        .assert_text("#passages-error", "”Bo Ek” står inte i texten.")
        .assert_value("#passages", "Anna\nBo Ek")
        .assert_value("#section", "OSL 26:1");
    assert_eq!(page.count("details.cover[open] input[value=person][checked]"), 1);
    let page = redact(&mut moderator, &round, id, &[("act", "redact")]).await;
    page.assert_status(422).assert_text("#passages-error", "Skriv de ord").assert_text("#ground-error", "Välj varför");
    assert_eq!(comment_now(&app, id).await.state, CommentState::Unread);
}

#[tokio::test]
async fn more_is_covered_and_all_is_uncovered_and_every_look_is_logged() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let id = written(&app, &round, TEXT).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let more = [("act", "redact-more"), ("passages", "Anna"), ("ground", "person")];
    redact(&mut moderator, &round, id, &more).await.assert_sent_to(&own(&round, id));

    let fields = [("act", "redact"), ("seen", "redacted"), ("passages", "sjuk"), ("ground", "health")];
    moderator.post(&own(&round, id), &fields).await.assert_status(303);

    let page = moderator.get(&own(&round, id)).await;
    page.assert_text(".comment-text", "Ring [borttaget: uppgift om en person] Öberg.")
        .assert_text(".comment-text", "hon är [borttaget: uppgift om någons hälsa].");
    for _ in 0..2 {
        let page = moderator.post(&own(&round, id), &[("act", "original")]).await;
        page.assert_status(200).assert_text(".original", "Annas telefon");
    }
    moderator.post(&own(&round, id), &[("act", "undo"), ("seen", "redacted")]).await.assert_status(200);
    moderator.get(&own(&round, id)).await.assert_text(".comment-text", "Ring Anna Öberg.");
    let rows = redaction::Entity::find().filter(redaction::COLUMN.comment_id.eq(id)).all(app.db()).await.unwrap();
    assert!(rows.is_empty());
    let acts: Vec<_> = acts_on(&app, id).await.into_iter().map(|row| row.act).collect();
    let looks = ["comment.original", "comment.original", "comment.undo"];
    assert_eq!(acts, [&["comment.redact", "comment.redact"][..], &looks].concat());
    assert_eq!(audit::verify(app.db()).await.unwrap(), 5);
}

#[tokio::test]
async fn the_original_of_what_its_author_has_taken_back_is_not_read() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let id = written(&app, &round, TEXT).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    redact(&mut moderator, &round, id, &ANNA).await.assert_status(303);
    let withdrawn = submission::ActiveModel {
        id: Set(comment_now(&app, id).await.submission_id),
        withdrawn_on: Set(Some(app.state.clock.now().date_naive())),
        ..Default::default()
    };
    withdrawn.update(app.db()).await.unwrap();

    let page = moderator.post(&own(&round, id), &[("act", "original")]).await;

    page.assert_status(404).assert_no_text("body", "Öberg");
    let looked = acts_on(&app, id).await.into_iter().filter(|row| row.act == "comment.original");
    assert_eq!(looked.count(), 0);
}

#[tokio::test]
async fn a_statement_to_vote_on_is_shown_as_it_is_or_not_at_all() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let id = written(&app, &round, "Anna ska svara i telefon.").await;
    let statement = comment::ActiveModel { id: Set(id), is_own_statement: Set(true), ..Default::default() };
    statement.update(app.db()).await.unwrap();
    let mut moderator = app.staff(Role::Moderator, &round).await;
    assert_eq!(moderator.get(&queue(&round)).await.count("details.cover"), 0);

    let page =
        redact(&mut moderator, &round, id, &[("act", "redact"), ("passages", "Anna"), ("ground", "person")]).await;

    page.assert_status(422).assert_text(".error-summary", "Det kan inte maskeras.");
    assert_eq!(comment_now(&app, id).await.state, CommentState::Unread);
}
