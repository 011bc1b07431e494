//! What was decided after the round, on the receipt.

use app::entity::{
    comment::{self, CommentState},
    round::RoundState,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set};

use super::{arranged, comments, now_is};
use crate::{decision::fed_back, round::sign, summary::writing::approved_with_voice};

#[tokio::test]
async fn the_receipt_tells_what_was_decided_and_what_became_of_the_sentence_that_rests_on_a_comment() {
    let (app, round, mut holder) = arranged().await;
    for n in 0..19 {
        app.answer_in(&round, 1 + n % 5).await;
    }
    let own = comments(&app).await.remove(0);
    let read = comment::ActiveModel { id: Set(own.id), state: Set(CommentState::Approved), ..Default::default() };
    read.update(app.db()).await.unwrap();
    now_is(&app, &round, RoundState::Stopped).await;
    sign(&app, &round).await.assert_sent_to(&round.signed_path());
    approved_with_voice(&app, &round, own.id).await;
    assert_eq!(holder.look().await.count("#decided"), 0, "nothing is decided yet");

    let id = fed_back(&app, &round).await;

    let page = holder.look().await;
    page.assert_text("section:has(#decided)", "Det här beslutades")
        .assert_text("section:has(#decided) .decisions", "Socialnämnden i Storby beslutade den 1 mars 2027, § 41.")
        .assert_text(".answers li:has(.outcome)", "En person skriver: ”Ring upp <mig> 🙂”.")
        .assert_text(".answers li .outcome", "Beslut: Längre telefontider.");
    assert_eq!(page.count(&format!("#decided ~ .decisions a[href='/beslut/{id}']")), 1);
    let english = holder.visitor.post("/kvitto?sprak=en", &[("receipt", &holder.code)]).await;
    english.assert_text(".answers li .outcome", "Decision: Längre telefontider.");
}
