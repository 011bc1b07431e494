//! A reply to a round with a summary: one answer for each of its claims, also on the receipt and in the records.

use app::entity::{comment::CommentState, membership::Role, round::RoundState};

use super::{GIVE, TEXTS, asked, decided, path, reply, work};
use crate::{
    public::set_state,
    record::{given_out, release_the_rest},
    summary::writing::approved_with_voice,
    support::TestApp,
};

#[tokio::test]
async fn every_claim_needs_its_answer_and_residents_read_each_beside_what_they_said() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;
    for n in 0..39 {
        app.answer_in(&round, if n < 28 { 1 } else { 5 }).await;
    }
    let last = app.answer_in(&round, 1).await;
    let voice = app.comment_as(&round, last, "Jag ringde i tre veckor.", CommentState::Approved).await;
    app.fixed(&round).await;
    approved_with_voice(&app, &round, voice).await;
    let id = decided(&app, &round).await.to_string();
    set_state(&app, &round, RoundState::Delivered).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let claims = asked(&moderator.get(&work(&round)).await);
    assert_eq!(claims.len(), 2);
    let whole = [&TEXTS[..], &GIVE].concat();

    let lacking = reply(&mut moderator, &round, "none", &whole).await;

    lacking.assert_status(422).assert_text(".error-summary", "Mening 2: Skriv varför ingen åtgärd görs");
    let reason = claims[1].replace("answer-", "reason-");
    let seen = lacking.value("input[name=seen]").unwrap();
    let mut fields = vec![("seen", seen.as_str()), (claims[0].as_str(), id.as_str()), (claims[1].as_str(), "none")];
    fields.push((reason.as_str(), "Det rår regionen över."));
    fields.extend(&whole);
    moderator.post(&work(&round), &fields).await.assert_status(303);
    let page = app.visitor().get(&path(&round)).await;
    page.assert_text(".reply-said li:nth-child(1) .outcome", "Beslut: Längre telefontider.")
        .assert_text(".reply-said li:nth-child(2)", "En person skriver: ”Jag ringde i tre veckor")
        .assert_text(
            ".reply-said li:nth-child(2) .outcome",
            "Det blir ingen åtgärd. Skälet är: Det rår regionen över.",
        );

    let mut registrar = app.staff(Role::Registrar, &round).await;
    release_the_rest(&mut registrar, &round).await;
    let files = given_out(&mut registrar, &round).await;
    for told in
        ["Socialnämnden beslutar att telefonen är öppen", "Det rår regionen över.", "Telefonen öppnar klockan 7."]
    {
        assert!(files["beslut.csv"].contains(told) || files["aterkoppling.csv"].contains(told), "{told}");
    }
    assert!(files["aterkoppling.csv"].contains("Mening 2"), "{}", files["aterkoppling.csv"]);
}
