//! Words that others may not read as they were written: every page of staff that shows them, and the row that each look leaves.

use app::entity::{comment, meeting, membership::Role, round::RoundState};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel};
use uuid::Uuid;

use super::{acts, at, corrected::signed, key_in, keyer, paper_with, put_right, round};
use crate::support::{TestApp, page::Page, rounds::TestRound};

const HIDDEN: &str = "Grannen är sjuk.";
const NOTE: &str = "Flera vill kunna ringa.";

/// A comment that others may not read, of the sample that is read by two.
async fn withheld(app: &TestApp, round: &TestRound) -> Uuid {
    let answer = app.answer_in(round, 2).await;
    let id = app.comment_in(round, answer, HIDDEN).await;
    let row = comment::Entity::find_by_id(id).one(app.db()).await.unwrap().unwrap();
    comment::Entity::delete_by_id(id).exec(app.db()).await.unwrap();
    let id: Uuid = format!("0{}", &id.to_string()[1..]).parse().unwrap();
    comment::Model { id, ..row }.into_active_model().insert(app.db()).await.unwrap();
    let mut moderator = app.staff(Role::Moderator, round).await;
    let path = at(round, &format!("/kommentarer/{id}"));
    moderator.post(&path, &[("act", "withhold:health")]).await.assert_status(303);
    id
}

/// A meeting with a note. Returns where it is.
async fn meeting(app: &TestApp, round: &TestRound) -> String {
    let mut leader = app.staff(Role::Facilitator, round).await;
    let path = at(round, "/moten/nytt");
    let code = leader.get(&path).await.value("input[name=receipt]").unwrap();
    let head = [("held_on", "2027-03-01"), ("place", "Skolan"), ("participants", "3"), ("led_by", "Dialogledaren")];
    let fields = [&head[..], &[("notes-1", NOTE), ("receipt", &code)]].concat();
    leader.post(&path, &fields).await.assert_status(303);
    let row = meeting::Entity::find().one(app.db()).await.unwrap().unwrap();
    at(round, &format!("/moten/{}", row.submission_id))
}

/// A paper that two have read differently.
async fn paper(app: &TestApp, round: &TestRound) {
    key_in(&mut keyer(app, round).await, round, "1", &[]).await.assert_status(303);
    let second = at(round, "/papper/1/kontroll");
    keyer(app, round).await.post(&second, &paper_with(&[("q1", "5")])).await.assert_status(303);
}

/// Somebody new opens the page twice, or twice sends the form that shows it. Returns the page and what the log has of them.
async fn looks(app: &TestApp, round: &TestRound, role: Role, path: &str, form: &[(&str, &str)]) -> (Page, Vec<String>) {
    let id = app.account(role, round.organisation_id, Some(round.body_id)).await;
    let mut person = app.signed_in_as(id).await;
    for _ in 0..2 {
        let page = if form.is_empty() { person.get(path).await } else { person.post(path, form).await };
        page.assert_status(200);
    }
    let page = if form.is_empty() { person.get(path).await } else { person.post(path, form).await };
    let own = acts(app).await.into_iter().filter(|act| act.account_id == Some(id)).map(|act| act.act).collect();
    (page, own)
}

#[tokio::test]
async fn every_page_that_shows_what_others_may_not_read_leaves_a_row_in_the_log() {
    let app = TestApp::new().await;
    let open = round(&app, RoundState::Open).await;
    let comment = at(&open, &format!("/kommentarer/{}", withheld(&app, &open).await));
    let meeting = meeting(&app, &open).await;
    paper(&app, &open).await;
    let closed = signed(&app).await;
    let (list, corrected) = (at(&closed, "/rattelse"), at(&closed, "/rattelse/papper/1"));
    let proposed = paper_with(&[("q1", "2"), ("reason", "Fel inmatat.")]);
    put_right(&mut app.staff(Role::Moderator, &closed).await, &corrected, &proposed).await.assert_sent_to(&list);
    let (second, keyed, differs) =
        (at(&open, "/andra-lasning"), at(&open, "/papper/1"), at(&open, "/papper/1/kontroll"));

    for (round, role, path, words, logged) in [
        (&open, Role::Moderator, &second, HIDDEN, vec!["comment.original"; 3]),
        (&open, Role::Facilitator, &meeting, NOTE, vec!["meeting.open"]),
        (&open, Role::Moderator, &meeting, NOTE, vec!["meeting.open"]),
        (&open, Role::PaperKeyer, &keyed, "Ring oftare", vec!["paper.open"]),
        (&open, Role::PaperKeyer, &differs, "4 Ganska lätt", vec!["paper.open"]),
        (&closed, Role::Moderator, &list, "4 Ganska lätt", vec!["paper.open"]),
        (&closed, Role::Moderator, &corrected, "Ring oftare", vec!["paper.open"]),
    ] {
        let (page, own) = looks(&app, round, role, path, &[]).await;
        assert!(page.body.contains(words), "{path}");
        assert_eq!(own, logged, "{path}");
    }
    let (page, own) = looks(&app, &open, Role::Moderator, &comment, &[("act", "original")]).await;
    page.assert_text(".original", HIDDEN);
    assert_eq!(own, ["comment.original"; 3]);
}

#[tokio::test]
async fn a_registrar_leaves_a_row_for_the_round_and_one_for_each_text_at_every_look() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    withheld(&app, &round).await;
    meeting(&app, &round).await;
    let path = at(&round, "/utlamnande/texter");

    let (list, own) = looks(&app, &round, Role::Registrar, &path, &[]).await;

    list.assert_text("#texts", HIDDEN).assert_text("#texts", NOTE);
    let read = vec!["record.read_text"; list.count("#texts > li")];
    assert_eq!(own, [vec!["record.read"], read].concat().repeat(3));
    let one = list.with("#texts > li a", |link| link.attr("href").unwrap().to_owned()).unwrap();
    let (_, own) = looks(&app, &round, Role::Registrar, &one, &[]).await;
    assert_eq!(own, ["record.read", "record.read_text"].repeat(3));
    let named = acts(&app).await.pop().unwrap();
    assert_eq!(named.note, Some(format!("Text {}", one.rsplit('/').next().unwrap())));
    assert_eq!((named.subject_kind.as_str(), named.subject_id), ("secrecy_review", Some(round.row.id)));
    let log = app.staff(Role::Moderator, &round).await.get("/arbete/logg").await;
    log.assert_text("#log", "texter inför ett utlämnande, så som de skrevs");
    log.assert_no_text("#log", &named.note.unwrap());
}
