//! A reply to a round with a summary: one answer for each of its claims, also on the receipt and in the records.

use app::{
    entity::{comment::CommentState, membership::Role, round, round::RoundState},
    round::shuffle::shuffle_closed,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set};

use super::{GIVE, TEXTS, asked, decided, path, reply, work};
use crate::{
    public::set_state,
    record::{given_out, release_the_rest},
    summary::writing::approved_with_voice,
    support::TestApp,
};

#[tokio::test]
async fn every_claim_of_what_was_said_needs_its_answer_and_residents_read_each_beside_it() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;
    for n in 0..39 {
        app.answer_in(&round, if n < 28 { 1 } else { 5 }).await;
    }
    let last = app.answer_in(&round, 1).await;
    let voice = app.comment_as(&round, last, "Jag ringde i tre veckor.", CommentState::Approved).await;
    app.fixed(&round).await;
    let closed_at = Set(Some(app.state.clock.now()));
    let closed = round::ActiveModel { id: Set(round.row.id), closed_at, ..Default::default() };
    closed.update(app.db()).await.unwrap();
    shuffle_closed(&app.state).await.unwrap();
    approved_with_voice(&app, &round, voice).await;
    decided(&app, &round).await;
    set_state(&app, &round, RoundState::Delivered).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let claims = asked(&moderator.get(&work(&round)).await);
    assert_eq!(claims.len(), 1, "how many have answered asks for nothing");
    let whole = [&TEXTS[..], &GIVE].concat();

    let lacking = reply(&mut moderator, &round, "none", &whole).await;

    lacking.assert_status(422).assert_text(".error-summary", "Skriv varför ingen åtgärd görs");
    let reason = claims[0].replace("answer-", "reason-");
    let seen = lacking.value("input[name=seen]").unwrap();
    let mut fields = vec![("seen", seen.as_str()), (claims[0].as_str(), "none")];
    fields.push((reason.as_str(), "Det rår regionen över."));
    fields.extend(&whole);
    moderator.post(&work(&round), &fields).await.assert_status(303);
    let page = app.visitor().get(&path(&round)).await;
    page.assert_text(".reply-said li", "En person skriver: ”Jag ringde i tre veckor")
        .assert_text(".reply-said li .outcome", "Det blir ingen åtgärd. Skälet är: Det rår regionen över.");
    assert_eq!((page.count(".reply-said li"), page.count(".reply-hidden")), (1, 0));

    let mut registrar = app.staff(Role::Registrar, &round).await;
    release_the_rest(&mut registrar, &round).await;
    let files = given_out(&mut registrar, &round).await;
    for told in
        ["Socialnämnden beslutar att telefonen är öppen", "Det rår regionen över.", "Telefonen öppnar klockan 7."]
    {
        assert!(files["beslut.csv"].contains(told) || files["aterkoppling.csv"].contains(told), "{told}");
    }
    assert!(files["aterkoppling.csv"].contains("Mening 1"), "{}", files["aterkoppling.csv"]);

    // A sentence whose quotation is withdrawn is not shown, nor its answer, and the page says so.
    let quote = format!("{}/citat/{voice}", round.work_path());
    let before = moderator.get(&quote).await;
    before.assert_text("#stands-in", "Svaret till invånarna");
    let seen = before.value("input[name=seen]").unwrap();
    let withdrawn = [("seen", seen.as_str()), ("reason", "Citatet pekar ut en person."), ("passages", "")];
    moderator.post(&quote, &withdrawn).await.assert_sent_to(&quote);
    let page = app.visitor().get(&path(&round)).await;
    page.assert_text(".reply-hidden", "En mening visas inte").assert_no_text("main", "Det rår regionen över.");
    assert_eq!(page.count(".reply-said li"), 0);
}
