//! A moderator takes away a resident's own statement that others have been shown.

use app::{
    entity::{
        membership::Role,
        round::{self, RoundState},
    },
    summary::result::fixed_result,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set};
use uuid::Uuid;

use super::{OWN, Resident, add_statements, answers, arranged, decide, ending::stop, one_adds, opinions};
use crate::{
    round::{acts_on, sign},
    support::{TestApp, page::Page, rounds::TestRound, visitor::Visitor},
};

const WHY: &str = "Det pekar ut en person.";

fn queue(round: &TestRound) -> String {
    format!("{}/kommentarer", round.work_path())
}

/// The same page, which says that it is done.
fn done(round: &TestRound) -> String {
    format!("{}?borttaget=ja#egna-pastaenden", queue(round))
}

/// A round where others meet a statement of somebody's own, field `q6-8`, with its author and its key.
async fn shown() -> (TestApp, TestRound, Resident, Uuid) {
    let (app, round) = arranged().await;
    let author = one_adds(&app, &round, OWN).await;
    decide(&app, &round, "approve", "").await.assert_status(303);
    let id = opinions(&app, &round).await.options[7].id;
    (app, round, author, id)
}

async fn ask_for(person: &mut Visitor, round: &TestRound, id: Uuid, reason: &str) -> Page {
    let id = id.to_string();
    let fields = [("act", "take_away"), ("statement_id", id.as_str()), ("taken_reason", reason)];
    person.post(&queue(round), &fields).await
}

async fn take_away(app: &TestApp, round: &TestRound, id: Uuid) {
    let mut moderator = app.staff(Role::Moderator, round).await;
    ask_for(&mut moderator, round, id, WHY).await.assert_sent_to(&done(round));
}

#[tokio::test]
async fn what_is_taken_away_is_asked_no_more_and_keeps_its_place_and_its_votes() {
    let (app, round, _, id) = shown().await;
    let mut voter = Resident::at(&app, &round).await;
    voter.send(0, &[("q6-8", "disagree")]).await.assert_status(200);
    let mut moderator = app.staff(Role::Moderator, &round).await;
    moderator.get(&queue(&round)).await.assert_text("#egna-pastaenden", OWN);
    ask_for(&mut moderator, &round, id, " ")
        .await
        .assert_status(422)
        .assert_text("#taken_reason-error", "Skriv varför");
    app.visitor().get(&round.path()).await.assert_text("form", OWN);

    take_away(&app, &round, id).await;

    let page = app.visitor().get(&round.path()).await;
    assert_eq!((page.count("fieldset.opinion"), page.count("[name=q6-8]")), (7, 0));
    page.assert_no_text("body", OWN);
    assert!(answers(&app, &round).await.contains(&r#"[null,null,null,null,null,{"votes":"-------d"}]"#.to_owned()));
    let receipt = voter.look().await;
    receipt.assert_text("dl.answers", "Påståendet är borttaget av en tjänsteperson.").assert_no_text("main", OWN);
    let page = moderator.get(&queue(&round)).await;
    page.assert_text("#taken-away", WHY).assert_no_text("main", OWN);
    moderator.get(&round.work_path()).await.assert_no_text("main", OWN);
    add_statements(&app, &round, 1, Some("sv")).await;
    app.later(chrono::TimeDelta::minutes(1));
    let page = app.visitor().get(&round.path()).await;
    page.assert_text("fieldset.opinion:has([name=q6-9])", "Påstående nummer 9.");
}

#[tokio::test]
async fn a_moderator_is_asked_whether_it_is_meant_and_told_when_it_is_done() {
    let (app, round, _, id) = shown().await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let id = id.to_string();
    let form = |act| [("act", act), ("statement_id", id.as_str()), ("taken_reason", WHY)];
    let no_reason = [("act", "ask_to_take_away"), ("statement_id", id.as_str())];
    moderator
        .post(&queue(&round), &no_reason)
        .await
        .assert_status(422)
        .assert_text("#taken_reason-error", "Skriv varför");

    let asked = moderator.post(&queue(&round), &form("ask_to_take_away")).await;

    asked.assert_status(200).assert_text("[role=alert]", "Det går inte att ångra").assert_text("#to-take-away", OWN);
    asked.assert_text("[role=alert]", WHY).assert_value("[type=hidden][name=taken_reason]", WHY);
    assert_eq!(asked.count("button[name=act][value=take_away]"), 1);
    moderator.get(&queue(&round)).await.assert_text("#egna-pastaenden", OWN).assert_no_text("main", "är borttaget");
    app.visitor().get(&round.path()).await.assert_text("form", OWN);

    moderator.post(&queue(&round), &form("take_away")).await.assert_sent_to(&done(&round));
    let path = format!("{}?borttaget=ja", queue(&round));
    moderator.get(&path).await.assert_text("#egna-pastaenden [role=status]", "Påståendet är borttaget");
}

#[tokio::test]
async fn its_author_is_told_why_whatever_became_of_the_answer() {
    let (app, round, mut author, id) = shown().await;

    take_away(&app, &round, id).await;

    let told = "Nu visas det inte längre. Skälet är: Det pekar ut en person.";
    author.look().await.assert_text("dl.answers", told).assert_text("dl.answers", OWN);
    author.withdraw().await.assert_status(200);
    author.look().await.assert_text("dl.answers", told);
}

#[tokio::test]
async fn a_vote_on_it_stays_when_the_rest_of_the_answer_is_changed() {
    let (app, round, _, id) = shown().await;
    let mut voter = Resident::at(&app, &round).await;
    voter.send(0, &[("q6-8", "disagree")]).await.assert_status(200);
    take_away(&app, &round, id).await;

    let form = voter.visitor.post("/kvitto", &[("receipt", &voter.code), ("act", "change")]).await;

    form.assert_status(200).assert_value("[type=hidden][name=q6-8]", "disagree").assert_no_text("body", OWN);
}

#[tokio::test]
async fn it_is_done_once_by_a_moderator_of_the_round_and_stands_in_the_log() {
    let (app, round, _, id) = shown().await;
    let theirs = app.round(RoundState::Open).await;
    let mut stranger = app.staff(Role::Moderator, &theirs).await;
    ask_for(&mut stranger, &round, id, WHY).await.assert_status(404);
    ask_for(&mut stranger, &theirs, id, WHY).await.assert_status(409).assert_no_text("body", OWN);
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let the_rounds_own = opinions(&app, &round).await.options[0].id;
    ask_for(&mut moderator, &round, the_rounds_own, WHY).await.assert_status(409);
    app.visitor().get(&round.path()).await.assert_text("form", OWN);

    take_away(&app, &round, id).await;

    ask_for(&mut moderator, &round, id, "Ett annat skäl").await.assert_status(409);
    let acts = acts_on(&app, id).await;
    assert_eq!((acts.len(), acts[0].act.as_str(), acts[0].note.as_deref()), (1, "own_statement.take_away", None));
    assert!(acts[0].account_id.is_some());
}

#[tokio::test]
async fn the_same_words_are_shown_again_when_a_moderator_says_so() {
    let (app, round, mut author, id) = shown().await;
    take_away(&app, &round, id).await;
    one_adds(&app, &round, OWN).await;

    decide(&app, &round, "approve", "").await.assert_status(303);

    let page = app.visitor().get(&round.path()).await;
    page.assert_text("fieldset.opinion:has([name=q6-9])", OWN);
    author.look().await.assert_text("dl.answers", "Det visas för andra, som kan ta ställning till det.");
}

#[tokio::test]
async fn on_paper_and_by_phone_it_is_asked_no_more_and_a_paper_with_it_can_be_keyed_in() {
    let (app, round, _, id) = shown().await;
    let offered = Set("web phone paper".to_owned());
    let offered = round::ActiveModel { id: Set(round.row.id), channels: offered, ..Default::default() };
    offered.update(app.db()).await.unwrap();
    let mut keyer = app.staff(Role::PaperKeyer, &round).await;
    let at = |page: &str| format!("{}{page}", round.work_path());
    keyer.get(&at("/blankett")).await.assert_text(".paper-form", OWN);
    keyer.get(&at("/telefon")).await.assert_text("label[for=q6-8]", OWN);

    take_away(&app, &round, id).await;

    keyer.get(&at("/blankett")).await.assert_no_text(".paper-form", OWN).assert_no_text(".paper-form", "borttaget");
    assert_eq!(keyer.get(&at("/telefon")).await.count("[name=q6-8]"), 0);
    let papers = keyer.get(&at("/papper")).await;
    papers.assert_text("label[for=q6-8]", "Påståendet är borttaget av en tjänsteperson.").assert_no_text("main", OWN);
}

#[tokio::test]
async fn of_a_closed_round_the_figures_stand_and_the_words_go() {
    let (app, round, _, id) = shown().await;
    for n in 0..30 {
        let vote = if n < 18 { "a" } else { "d" };
        app.answer_as(&round, format!(r#"[3,{{"option":1}},null,null,null,{{"votes":"ad-----{vote}"}}]"#)).await;
        app.answer_in(&round, 1 + n % 5).await;
    }
    stop(&app, &round).await;
    sign(&app, &round).await.assert_sent_to(&round.signed_path());
    let signed = fixed_result(app.db(), round.row.id).await.unwrap().row;
    let mut elected = app.staff(Role::ElectedRepresentative, &round).await;
    let brief = format!("/politik/{}", round.row.code);
    elected.get(&brief).await.assert_text("main", OWN);

    take_away(&app, &round, id).await;

    elected.get(&brief).await.assert_text("main", "Borttaget påstående").assert_no_text("main", OWN);
    assert_eq!(fixed_result(app.db(), round.row.id).await.unwrap().row, signed);
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let link = format!("a[href='{}#egna-pastaenden']", queue(&round));
    moderator.get(&round.work_path()).await.assert_text(&link, "Egna påståenden");
}
