//! Every comment is read by a human before anyone else sees it.

mod anew;
mod deciding;
mod describing;
mod measured;
mod redacting;
mod second;
mod several;
mod together;
mod topics;
mod voices;

use app::{
    context::new_secret_id,
    entity::{comment, comment::CommentState, membership::Role, round::RoundState, submission},
    record::audit,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait};
use uuid::Uuid;

use crate::{
    round::{acts_on, freeze, sign, stored},
    support::{TestApp, page::Page, rounds::TestRound, visitor::Visitor},
};

async fn comment_now(app: &TestApp, id: Uuid) -> comment::Model {
    comment::Entity::find_by_id(id).one(app.db()).await.unwrap().unwrap()
}

fn queue(round: &TestRound) -> String {
    format!("{}/kommentarer", round.work_path())
}

async fn approve(moderator: &mut Visitor, round: &TestRound, id: &str) -> Page {
    moderator.post(&queue(round), &[("comment_id", id), ("act", "approve")]).await
}

#[tokio::test]
async fn comments_are_read_one_at_a_time_until_none_are_left() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    for text in ["Svårt att komma fram.", "Bra bemötande."] {
        let answer = app.answer_in(&round, 2).await;
        app.comment_in(&round, answer, text).await;
    }
    let mut moderator = app.staff(Role::Moderator, &round).await;

    let page = moderator.get(&queue(&round)).await;
    page.assert_status(200)
        .assert_text("#left", "2 kvar att läsa")
        .assert_text(".comment-question", "Vad vill du säga till dem som beslutar?");
    assert_eq!(page.count(".comment-text"), 1);
    let first = page.value("input[name=comment_id]").unwrap();
    approve(&mut moderator, &round, &first).await.assert_sent_to(&format!("{}?efter={first}", queue(&round)));

    let page = moderator.get(&format!("{}?efter={first}", queue(&round))).await;
    page.assert_text("#left", "1 kvar att läsa");
    let second = page.value("input[name=comment_id]").unwrap();
    let fields = [("comment_id", second.as_str()), ("act", "withhold"), ("reason", "Pekar ut en person")];
    moderator.post(&queue(&round), &fields).await.assert_status(303);
    moderator.get(&queue(&round)).await.assert_text(".empty", "Allt som har kommit är läst.");

    let approved = comment_now(&app, first.parse().unwrap()).await;
    assert_eq!((approved.state, approved.reason), (CommentState::Approved, None));
    assert!(approved.handled_by.is_some() && approved.handled_at == Some(app.state.clock.now()));
    let withheld = comment_now(&app, second.parse().unwrap()).await;
    assert_eq!((withheld.state, withheld.reason.as_deref()), (CommentState::Withheld, Some("Pekar ut en person")));
}

#[tokio::test]
async fn a_comment_in_another_language_is_flagged_by_its_words_and_not_by_the_form() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    for (language, text, flagged) in [
        ("sv", "Jono on liian pitkä, ja kukaan ei vastaa.", 1),
        ("fi", "Det är svårt att få en tid.", 0),
        ("sv", "Bussen.", 0),
    ] {
        let answer = app.answer_in(&round, 2).await;
        let read =
            submission::ActiveModel { id: Set(answer), language: Set(language.to_owned()), ..Default::default() };
        read.update(app.db()).await.unwrap();
        let id = app.comment_in(&round, answer, text).await;
        let mut moderator = app.staff(Role::Moderator, &round).await;

        let page = moderator.get(&queue(&round)).await;
        page.assert_text(".comment-text", text);
        assert_eq!(page.count(".odd li"), flagged, "{text}");
        if flagged == 1 {
            page.assert_text(".odd", "skriven på finska");
        }
        approve(&mut moderator, &round, &id.to_string()).await.assert_status(303);
    }
}

#[tokio::test]
async fn the_log_says_who_read_a_comment_and_never_what_it_said() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    let answer = app.answer_in(&round, 2).await;
    let id = app.comment_in(&round, answer, "Hemligt om grannen").await;
    let mut moderator = app.staff(Role::Moderator, &round).await;

    let fields = [("comment_id", id.to_string()), ("act", "withhold".to_owned()), ("reason", "Om grannen".to_owned())];
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    moderator.post(&queue(&round), &fields).await.assert_status(303);

    let acts = acts_on(&app, id).await;
    assert_eq!((acts.len(), acts[0].act.as_str(), acts[0].note.as_deref()), (1, "comment.withhold", None));
    assert!(acts[0].account_id.is_some());
    assert_eq!(audit::verify(app.db()).await.unwrap(), 1);
}

#[tokio::test]
async fn withholding_without_a_reason_brings_the_same_comment_back() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut ids = Vec::new();
    for _ in 0..5 {
        let answer = app.answer_in(&round, 2).await;
        ids.push(app.comment_in(&round, answer, "Svårt.").await);
    }
    ids.sort_unstable();
    let last = ids[4].to_string();
    let mut moderator = app.staff(Role::Moderator, &round).await;

    let page = moderator.post(&queue(&round), &[("comment_id", &last), ("act", "withhold"), ("reason", " ")]).await;

    page.assert_status(422)
        .assert_text("#reason-error", "Skriv varför texten döljs")
        .assert_value("input[name=comment_id]", &last);
    assert_eq!(comment_now(&app, ids[4]).await.state, CommentState::Unread);
}

#[tokio::test]
async fn an_old_tab_changes_nothing_and_is_told() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let answer = app.answer_in(&round, 2).await;
    let id = app.comment_in(&round, answer, "Svårt att komma fram.").await.to_string();
    let mut one = app.staff(Role::Moderator, &round).await;
    let mut other = app.staff(Role::Moderator, &round).await;
    approve(&mut one, &round, &id).await.assert_status(303);

    let fields = [("comment_id", id.as_str()), ("act", "withhold"), ("reason", "Nej")];
    let page = other.post(&queue(&round), &fields).await;

    page.assert_status(409)
        .assert_text("[role=alert]", "Kommentaren är redan läst: Provkonto godkände den, 1 mars 2027 kl. 12.00");
    let comment = comment_now(&app, id.parse().unwrap()).await;
    assert_eq!((comment.state, comment.reason), (CommentState::Approved, None));
    assert_eq!(acts_on(&app, comment.id).await.len(), 1);
}

#[tokio::test]
async fn of_two_who_settle_the_same_comment_at_once_one_does() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let answer = app.answer_in(&round, 2).await;
    let id = app.comment_in(&round, answer, "Svårt att komma fram.").await;
    let (mut a, mut b) = (app.staff(Role::Moderator, &round).await, app.staff(Role::Moderator, &round).await);
    let text = id.to_string();

    let (first, second) = tokio::join!(approve(&mut a, &round, &text), approve(&mut b, &round, &text));

    let mut statuses = [first.status, second.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    assert_eq!(acts_on(&app, id).await.len(), 1);
}

#[tokio::test]
async fn what_was_changed_or_taken_back_is_not_in_the_queue() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let changed = app.answer_in(&round, 2).await;
    let old = app.comment_in(&round, changed, "Första versionen").await.to_string();
    let taken_back = app.answer_in(&round, 2).await;
    app.comment_in(&round, taken_back, "Ångrad").await;
    let newer = submission::ActiveModel { id: Set(changed), version: Set(2), ..Default::default() };
    newer.update(app.db()).await.unwrap();
    let today = Some(app.state.clock.now().date_naive());
    let withdrawn = submission::ActiveModel { id: Set(taken_back), withdrawn_on: Set(today), ..Default::default() };
    withdrawn.update(app.db()).await.unwrap();
    let mut moderator = app.staff(Role::Moderator, &round).await;

    moderator.get(&queue(&round)).await.assert_text("#left", "0 kvar").assert_no_text("main", "Första versionen");
    approve(&mut moderator, &round, &old).await.assert_status(409);

    assert_eq!(comment_now(&app, old.parse().unwrap()).await.state, CommentState::Unread);
}

#[tokio::test]
async fn a_comment_of_another_round_is_out_of_reach() {
    let app = TestApp::new().await;
    let theirs = app.round(RoundState::Open).await;
    let mine = app.round(RoundState::Open).await;
    let answer = app.answer_in(&theirs, 2).await;
    let id = app.comment_in(&theirs, answer, "Inte din att läsa").await;
    let mut moderator = app.staff(Role::Moderator, &mine).await;

    approve(&mut moderator, &mine, &id.to_string()).await.assert_status(409);
    let passed = moderator.get(&format!("{}?efter={}", queue(&mine), Uuid::nil())).await;

    passed.assert_status(200).assert_no_text("body", "Inte din att läsa");
    assert_eq!(comment_now(&app, id).await.state, CommentState::Unread);
}

#[tokio::test]
async fn a_round_with_unread_comments_is_not_closed() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    let answer = app.answer_in(&round, 2).await;
    let id = app.comment_in(&round, answer, "Läs mig").await.to_string();
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let protocol = moderator.get(&format!("{}/stang", round.work_path())).await;
    protocol.assert_text("#comments", "1 kommentar är inte läst.");
    assert_eq!(protocol.count(".protocol-signature button"), 0);

    let page = freeze(&mut moderator, &round).await;
    page.assert_status(422).assert_text(".error-summary", "Läs 1 kommentar först");
    assert_eq!(stored(&app, &round).await.state, RoundState::Stopped);

    approve(&mut moderator, &round, &id).await.assert_status(303);
    sign(&app, &round).await.assert_sent_to(&round.signed_path());
    approve(&mut moderator, &round, &id).await.assert_status(409).assert_text(".empty", "Omgången är stängd");
}

#[tokio::test]
async fn what_points_out_a_person_is_marked_and_markup_is_only_text() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let answer = app.answer_in(&round, 2).await;
    let text = "Ring 070-174 06 05 om 811228-9874.\n\n<script>alert(1)</script> anna@storby.example";
    app.comment_in(&round, answer, text).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;

    let page = moderator.get(&queue(&round)).await;

    assert_eq!((page.count(".comment-text mark.flag"), page.count(".comment-text p")), (3, 2));
    page.assert_text(".comment-text", "070-174 06 05 liknar ett telefonnummer")
        .assert_text(".comment-text", "811228-9874 liknar ett personnummer")
        .assert_text(".comment-text", "anna@storby.example liknar en e-postadress")
        .assert_text(".comment-text", "<script>alert(1)</script>");
    assert_eq!(page.count(".comment-text script"), 0);
}

#[tokio::test]
async fn a_form_that_is_not_ours_gets_a_sentence() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let answer = app.answer_in(&round, 2).await;
    let id = app.comment_in(&round, answer, "Kvar").await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let nobody = new_secret_id().to_string();

    for fields in [&[][..], &[("comment_id", "1; drop table")], &[("comment_id", nobody.as_str()), ("act", "burn")]] {
        let page = moderator.post(&queue(&round), fields).await;
        page.assert_status(422).assert_text(".comment-text", "Kvar");
    }
    assert_eq!(comment_now(&app, id).await.state, CommentState::Unread);
}
