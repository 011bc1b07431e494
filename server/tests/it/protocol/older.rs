//! Results that were signed before protocols were kept.

use app::entity::{membership::Role, round::RoundState};

use super::protocol_of;
use crate::support::TestApp;

#[tokio::test]
async fn an_older_protocol_is_put_together_of_what_is_stored_and_says_what_is_not_there() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;
    for n in 0..12 {
        app.answer_in(&round, 1 + n % 5).await;
    }
    app.fixed(&round).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;

    let page = moderator.get(&protocol_of(&round)).await;

    page.assert_status(200).assert_text("article", "12 svar räknas.").assert_text("article", "Provkonto skrev under");
    page.assert_text("#proof", "Protokollet sparades inte ord för ord");
    page.assert_text("section[aria-labelledby=p7]", "står det i loggen");
    for number in [2, 3, 4, 5] {
        page.assert_text(&format!("section[aria-labelledby=p{number}]"), "fanns inte i protokollet");
    }
    moderator.get(&format!("{}.pdf", protocol_of(&round))).await.assert_status(200);
}
