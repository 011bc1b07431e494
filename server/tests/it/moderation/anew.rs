//! What is decided is listed, and can be decided anew until the round is closed.

use app::{
    entity::{comment::CommentState, membership::Role, round::RoundState},
    record::audit,
};
use uuid::Uuid;

use super::{approve, comment_now, queue};
use crate::{
    round::{acts_on, sign},
    support::{TestApp, rounds::TestRound, visitor::Visitor},
};

/// Where one comment is.
pub fn own(round: &TestRound, id: Uuid) -> String {
    format!("{}/{id}", queue(round))
}

/// An unread comment in an answer of its own.
pub async fn written(app: &TestApp, round: &TestRound, text: &str) -> Uuid {
    let answer = app.answer_in(round, 2).await;
    app.comment_in(round, answer, text).await
}

async fn acts(app: &TestApp, id: Uuid) -> Vec<(String, Option<String>)> {
    acts_on(app, id).await.into_iter().map(|row| (row.act, row.note)).collect()
}

async fn list(moderator: &mut Visitor, round: &TestRound, query: &str) -> crate::support::page::Page {
    moderator.get(&format!("{}/lasta{query}", round.work_path())).await
}

#[tokio::test]
async fn the_last_decision_is_told_above_the_next_comment_and_taken_back_with_one_press() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    let id = written(&app, &round, "Svårt att komma fram.").await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let sent_on = approve(&mut moderator, &round, &id.to_string()).await.location();

    let page = moderator.get(&sent_on).await;

    page.assert_text("#last", "Godkänd: Svårt att komma fram.").assert_text("#last button[value=undo]", "Ångra");
    let undo = page.with("#last form", |form| form.attr("action").unwrap().to_owned()).unwrap();
    let seen = page.value("#last input[name=seen]").unwrap();
    let other = written(&app, &round, "Bra bemötande.").await;
    let undone = moderator.post(&undo, &[("act", "undo"), ("seen", &seen)]).await;
    undone.assert_status(200).assert_text("#last", "Ångrat.").assert_text(".comment-text", "Svårt att komma fram.");
    undone.assert_text("#left", "2 kvar att läsa").assert_text("a[data-key=n]", "Nästa");
    approve(&mut moderator, &round, &other.to_string()).await.assert_status(303);
    let comment = comment_now(&app, id).await;
    assert_eq!((comment.state, comment.handled_by, comment.handled_at), (CommentState::Unread, None, None));
    let undone = ("comment.undo".to_owned(), Some("Var godkänd.".to_owned()));
    assert_eq!(acts(&app, id).await, [("comment.approve".to_owned(), None), undone]);
    sign(&app, &round).await.assert_status(422).assert_text(".error-summary", "Läs 1 kommentar först");
}

#[tokio::test]
async fn what_is_decided_is_listed_by_decision_and_question() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let approved = written(&app, &round, "Bra bemötande.").await;
    let withheld = written(&app, &round, "Grannen är sjuk.").await;
    let unread = written(&app, &round, "Ingen har läst mig.").await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    approve(&mut moderator, &round, &approved.to_string()).await.assert_status(303);
    moderator.post(&own(&round, withheld), &[("act", "withhold:health")]).await.assert_status(303);

    let page = list(&mut moderator, &round, "").await;

    assert_eq!(page.count("#decided li"), 2);
    page.assert_text("#decided", "Bra bemötande.")
        .assert_text("#decided", "Dold av Provkonto")
        .assert_text("#decided", "Skälet är: Texten berättar om någon annans hälsa.")
        .assert_no_text("main", "Grannen är sjuk.")
        .assert_no_text("main", "Ingen har läst mig.");
    assert_eq!(list(&mut moderator, &round, "?beslut=approved").await.count("#decided li"), 1);
    assert_eq!(list(&mut moderator, &round, "?beslut=redacted").await.count("#decided li"), 0);
    let question = comment_now(&app, unread).await.question_id;
    assert_eq!(list(&mut moderator, &round, &format!("?fraga={question}")).await.count("#decided li"), 2);
    assert_eq!(list(&mut moderator, &round, &format!("?fraga={approved}")).await.count("#decided li"), 0);
}

#[tokio::test]
async fn a_long_list_goes_on_where_it_ended_and_leaves_none_out() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    for n in 0..35 {
        let id = written(&app, &round, &format!("Nummer {n}.")).await;
        approve(&mut moderator, &round, &id.to_string()).await.assert_status(303);
        if n % 9 == 0 {
            app.later(chrono::TimeDelta::seconds(1));
        }
    }

    let first = list(&mut moderator, &round, "").await;
    let older = first.with("main a[href*='fore=']", |link| link.attr("href").unwrap().to_owned()).unwrap();
    let second = moderator.get(&older).await;

    assert_eq!((first.count("#decided li"), second.count("#decided li")), (30, 5));
    let both = first.text("#decided") + &second.text("#decided");
    assert!((0..35).all(|n| both.contains(&format!("Nummer {n}."))), "{both}");
    assert_eq!(second.count("main a[href*='fore=']"), 0);
}

#[tokio::test]
async fn another_moderator_decides_anew_and_an_old_page_is_told_what_stands() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let id = written(&app, &round, "Svårt att komma fram.").await;
    let (mut one, mut other) = (app.staff(Role::Moderator, &round).await, app.staff(Role::Moderator, &round).await);
    approve(&mut one, &round, &id.to_string()).await.assert_status(303);
    let page = other.get(&own(&round, id)).await;
    page.assert_text(".how-decided", "Godkänd av Provkonto").assert_value("input[name=seen]", "approved");
    assert_eq!(page.count("button[value=approve]"), 0, "it is approved already");

    let fields = [("act", "withhold"), ("seen", "approved"), ("reason", "Pekar ut en person.")];
    other.post(&own(&round, id), &fields).await.assert_sent_to(&own(&round, id));

    let stale = one.post(&own(&round, id), &[("act", "undo"), ("seen", "approved")]).await;
    stale.assert_status(409).assert_text("[role=alert]", "Provkonto dolde den, 1 mars 2027");
    let comment = comment_now(&app, id).await;
    assert_eq!((comment.state, comment.reason.as_deref()), (CommentState::Withheld, Some("Pekar ut en person.")));
    assert_eq!(acts(&app, id).await[1], ("comment.withhold".to_owned(), Some("Var godkänd.".to_owned())));
    other.post(&own(&round, id), &[("act", "approve"), ("seen", "withheld")]).await.assert_status(303);
    let comment = comment_now(&app, id).await;
    assert_eq!((comment.state, comment.reason), (CommentState::Approved, None));
    other.post(&own(&round, id), &fields).await.assert_status(303);
    let undone = other.post(&own(&round, id), &[("act", "undo"), ("seen", "withheld")]).await;
    undone.assert_status(200).assert_value("#reason", "Pekar ut en person.");
}

#[tokio::test]
async fn what_is_withheld_is_looked_at_by_asking_and_the_log_says_who_did() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let id = written(&app, &round, "Grannen är sjuk.").await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    moderator.post(&own(&round, id), &[("act", "withhold:health")]).await.assert_status(303);
    moderator.get(&own(&round, id)).await.assert_no_text("main", "Grannen");

    let page = moderator.post(&own(&round, id), &[("act", "original")]).await;

    page.assert_status(200).assert_text(".original", "Grannen är sjuk.");
    assert_eq!(page.headers["cache-control"], "no-store");
    assert_eq!(acts(&app, id).await[1], ("comment.original".to_owned(), None));
    assert_eq!(audit::verify(app.db()).await.unwrap(), 2);
}

#[tokio::test]
async fn nothing_is_decided_anew_in_a_closed_round() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    let id = written(&app, &round, "Svårt att komma fram.").await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    approve(&mut moderator, &round, &id.to_string()).await.assert_status(303);
    sign(&app, &round).await.assert_status(303);

    for act in ["undo", "withhold:person"] {
        let page = moderator.post(&own(&round, id), &[("act", act), ("seen", "approved")]).await;
        page.assert_status(409).assert_text("[role=alert]", "Omgången är stängd");
    }

    assert_eq!(comment_now(&app, id).await.state, CommentState::Approved);
    let page = moderator.get(&own(&round, id)).await;
    assert_eq!(page.count("main form button[name=act]"), 0);
    list(&mut moderator, &round, "").await.assert_text("#decided a", "Visa");
}

#[tokio::test]
async fn comments_of_another_kommun_are_not_there() {
    let app = TestApp::new().await;
    let (theirs, mine) = (app.round(RoundState::Open).await, app.round(RoundState::Open).await);
    let id = written(&app, &theirs, "Inte din att läsa").await;
    let mut stranger = app.staff(Role::Moderator, &mine).await;

    for page in [own(&theirs, id), own(&mine, id), own(&mine, Uuid::nil()), format!("{}/x", queue(&mine))] {
        stranger.get(&page).await.assert_status(404).assert_no_text("body", "Inte din");
        let answer = stranger.post(&page, &[("act", "original")]).await;
        answer.assert_status(404).assert_no_text("body", "Inte din");
    }
    for page in ["/lasta", "/flera"] {
        stranger.get(&format!("{}{page}", theirs.work_path())).await.assert_status(404);
    }
    let ticked = [("approved", id.to_string())];
    let ticked: Vec<_> = ticked.iter().map(|(name, value)| (*name, value.as_str())).collect();
    stranger.post(&format!("{}/flera", theirs.work_path()), &ticked).await.assert_status(404);
    stranger.post(&format!("{}/flera", mine.work_path()), &ticked).await.assert_status(303);
    assert_eq!(comment_now(&app, id).await.state, CommentState::Unread);
    assert!(acts(&app, id).await.is_empty());
}
