//! The reply is written as a draft, and given once it is whole.

use app::entity::{audit_entry, feedback_report, membership::Role, round, round::RoundState};
use sea_orm::{EntityTrait, QueryFilter, QueryOrder};

use super::{GIVE, TEXTS, decided, fed_back, path, reply, work};
use crate::{
    followers::follower_of,
    public::set_state,
    support::{TestApp, rounds::TestRound},
};

async fn acts(app: &TestApp, round: &TestRound) -> Vec<String> {
    let rows = audit_entry::Entity::find().filter(audit_entry::COLUMN.subject_id.eq(round.row.id));
    let rows = rows.order_by_asc(audit_entry::Column::Number).all(app.db()).await.unwrap();
    rows.into_iter().map(|row| row.act).collect()
}

async fn state(app: &TestApp, round: &TestRound) -> RoundState {
    round::Entity::find_by_id(round.row.id).one(app.db()).await.unwrap().unwrap().state
}

#[tokio::test]
async fn a_draft_is_nobody_elses_to_read_and_what_it_lacks_is_told_with_the_way_there() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;
    let id = decided(&app, &round).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let answer = format!("#answer-{}", round.row.id);
    let page = moderator.get(&work(&round)).await;
    page.assert_text("#lacks", "Välj ett beslut, eller ingen åtgärd")
        .assert_text("main form", "har ingen godkänd sammanställning");
    assert_eq!(page.count(&format!("#lacks a[href='{answer}']")), 1);

    reply(&mut moderator, &round, "none", &[("why", "Ännu inte <b>")]).await.assert_status(303);

    let page = moderator.get(&work(&round)).await;
    page.assert_value("#why", "Ännu inte <b>").assert_text("#lacks", "Skriv varför ingen åtgärd görs");
    app.visitor().get(&path(&round)).await.assert_status(200).assert_no_text("body", "Ännu inte");
    let wrong =
        reply(&mut moderator, &round, &id.to_string(), &[("action-0", "Mer personal"), ("due-0", "i höst")]).await;
    wrong
        .assert_status(422)
        .assert_text("#due-0-error", "till exempel 2027-09-01")
        .assert_value("#action-0", "Mer personal");
    // It is not delivered, so it cannot be given.
    let whole = [&TEXTS[..], &GIVE].concat();
    let early = reply(&mut moderator, &round, &id.to_string(), &whole).await;
    early.assert_status(409).assert_text("main", "först överlämnas").assert_text("blockquote", "Många ville det.");
    set_state(&app, &round, RoundState::Delivered).await;
    let lacking = reply(&mut moderator, &round, "", &GIVE).await;
    lacking.assert_status(422).assert_text(".error-summary", "Välj ett beslut, eller ingen åtgärd");
    lacking.assert_text(".error-summary", "Skriv vad som blir annorlunda");
    assert_eq!(
        (state(&app, &round).await, acts(&app, &round).await),
        (RoundState::Delivered, vec!["feedback.save".to_owned()])
    );
}

#[tokio::test]
async fn a_reply_is_given_once_and_those_who_follow_get_one_mail() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Delivered).await;
    follower_of(&app, &round, "anna.ek@storby.example", "sv").await;
    app.set_time("2027-04-16T08:00:00Z");
    let late = app.visitor().get(&path(&round)).await;
    late.assert_text("h1", "Det här ledde dialogen till").assert_text("main", "Försenat:");

    let id = fed_back(&app, &round).await;

    let mut moderator = app.staff(Role::Moderator, &round).await;
    let again = [&TEXTS[..], &GIVE].concat();
    let again = reply(&mut moderator, &round, &id.to_string(), &again).await;
    again.assert_status(409).assert_text("main", "Invånarna har redan fått svaret");
    assert_eq!(
        (state(&app, &round).await, acts(&app, &round).await),
        (RoundState::FedBack, vec!["round.feed_back".to_owned()])
    );
    let mails = app.sent_mail().await;
    let [mail] = &mails[..] else { panic!("one mail: {mails:?}") };
    assert_eq!(mail.header("subject").as_deref(), Some("Svaret har kommit: ”Kontakten med vården”"));
    let link = mail.link("/aterkoppling/");
    let page = app.visitor().get(link.split('#').next().unwrap()).await;
    let part = format!("#{}", link.split('#').nth(1).unwrap());
    page.assert_text(&part, "Svaret kom den 16 april 2027.")
        .assert_text(&format!("{part} h3"), "Det här blir annorlunda")
        .assert_text(&format!("{part} .late"), "Det skulle ha kommit senast den 15 april 2027.")
        .assert_text(&format!("{part} .outcome"), "Beslut: Längre telefontider. Socialnämnden i Storby beslutade den")
        .assert_text(&part, "Telefonen är öppen längre.")
        .assert_text(&part, "Många ville det.")
        .assert_text(&part, "Telefonen öppnar klockan 7. Klart senast den 1 september 2027.");
    let given = feedback_report::Entity::find_by_id(round.row.id).one(app.db()).await.unwrap().unwrap();
    assert_eq!(given.given_at, Some(app.state.clock.now()));
}

/// A promise that is late is shown for what it is, to everybody and to those who made it.
#[tokio::test]
async fn what_was_to_be_done_by_a_day_that_has_passed_is_told_as_late() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Delivered).await;
    fed_back(&app, &round).await;
    app.set_time("2027-09-01T08:00:00Z");
    let page = app.visitor().get(&path(&round)).await;
    page.assert_text("main", "Telefonen öppnar klockan 7. Klart senast den 1 september 2027.");
    let start = app.staff(Role::ElectedRepresentative, &round).await.get("/politik").await;
    start.assert_status(200);
    assert_eq!((page.count("li .late"), start.count("#overdue")), (0, 0));

    app.set_time("2027-09-02T08:00:00Z");

    let late = "Skulle vara klart senast den 1 september 2027. Här står inte om det blev gjort.";
    app.visitor().get(&path(&round)).await.assert_text("li .late", late);
    let start = app.staff(Role::ElectedRepresentative, &round).await.get("/politik").await;
    start.assert_text("#overdue", "Telefonen öppnar klockan 7.").assert_text("#overdue", late);
}

#[tokio::test]
async fn the_reply_is_found_where_people_look_for_it() {
    let app = TestApp::new().await;
    let round = app.public_round().await;
    fed_back(&app, &round).await;
    let to = format!("a[href='{}#{}']", path(&round), round.row.code);

    for at in ["/".to_owned(), format!("/dialog/{}", round.dialogue.slug), format!("/resultat/{}", round.row.code)] {
        assert_eq!(app.visitor().get(&at).await.count(&to), 1, "{at}");
    }
    assert_eq!(app.visitor().get(&crate::public::statement_path(&app).await).await.count(&to), 1);
    assert_eq!(app.visitor().get("/").await.count("a[href='/beslut']"), 1);
}

#[tokio::test]
async fn of_two_who_write_the_second_sees_what_the_first_wrote_in_words() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;
    let id = decided(&app, &round).await.to_string();
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let mut colleague = app.staff(Role::Moderator, &round).await;
    let seen = colleague.get(&work(&round)).await.value("input[name=seen]").unwrap();
    reply(&mut moderator, &round, &id, &[("why", "Det första skälet")]).await.assert_status(303);
    let answer = format!("answer-{}", round.row.id);

    let typed = [("seen", seen.as_str()), (answer.as_str(), "none"), ("why", "Det andra skälet")];
    let page = colleague.post(&work(&round), &typed).await;

    page.assert_status(422)
        .assert_text("#seen", "Det första skälet")
        .assert_text("#seen", "Längre telefontider (Socialnämnden i Storby, 1 mars 2027, § 41)")
        .assert_value("#why", "Det andra skälet");
}
