//! What becomes of residents' own statements when an answer is taken back, and when the round is closed.

use app::{
    entity::{
        membership::Role,
        round::{self, RoundState},
    },
    summary::result,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set};

use super::{OWN, answers, arranged, comments, decide, one_adds, opinions};
use crate::{
    round::{freeze, sign, sign_frozen},
    support::{TestApp, rounds::TestRound},
};

pub(super) async fn stop(app: &TestApp, round: &TestRound) {
    let (state, stopped_at) = (Set(RoundState::Stopped), Set(Some(app.state.clock.now())));
    let stopped = round::ActiveModel { id: Set(round.row.id), state, stopped_at, ..Default::default() };
    stopped.update(app.db()).await.unwrap();
}

#[tokio::test]
async fn one_that_waits_is_withdrawn_with_its_answer() {
    let (app, round) = arranged().await;
    let mut author = one_adds(&app, &round, OWN).await;

    author.withdraw().await.assert_status(200);

    let mut moderator = app.staff(Role::Moderator, &round).await;
    let queue = moderator.get(&format!("{}/kommentarer", round.work_path())).await;
    queue.assert_text("#left", "0 kvar att läsa").assert_no_text("main", OWN);
    author.look().await.assert_text("dl.answers", "Det visas inte för andra, eftersom svaret inte räknas.");
}

#[tokio::test]
async fn one_that_others_have_met_stays_when_its_answer_is_withdrawn() {
    let (app, round) = arranged().await;
    let mut author = one_adds(&app, &round, OWN).await;
    decide(&app, &round, "approve", "").await.assert_status(303);

    author.withdraw().await.assert_status(200);

    author
        .look()
        .await
        .assert_text("dl.answers", "Därför står det kvar även om du ändrar eller tar tillbaka ditt svar.");
    app.visitor().get(&round.path()).await.assert_text("fieldset.opinion:has([name=q6-8])", OWN);
    stop(&app, &round).await;
    author.look().await.assert_text("dl.answers", "Nu går det inte längre att ta ställning till det.");
}

#[tokio::test]
async fn a_round_is_not_closed_before_every_statement_is_decided() {
    let (app, round) = arranged().await;
    one_adds(&app, &round, OWN).await;
    stop(&app, &round).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let protocol = moderator.get(&format!("{}/stang", round.work_path())).await;
    protocol.assert_text("#comments", "Egna påståenden från invånare läses i samma kö");
    assert_eq!(protocol.count(".protocol-signature button"), 0);
    sign(&app, &round).await.assert_status(422);

    decide(&app, &round, "withhold", "Det handlar inte om vården.").await.assert_status(303);

    sign(&app, &round).await.assert_sent_to(&round.signed_path());
}

#[tokio::test]
async fn none_is_added_once_the_answers_are_frozen() {
    let (app, round) = arranged().await;
    one_adds(&app, &round, OWN).await;
    decide(&app, &round, "withhold", "Det handlar inte om vården.").await.assert_status(303);
    let id = comments(&app, &round).await[0].id;
    stop(&app, &round).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    freeze(&mut moderator, &round).await.assert_status(303);

    let own = format!("{}/kommentarer/{id}", round.work_path());
    moderator.post(&own, &[("act", "undo"), ("seen", "withheld")]).await.assert_status(200);
    sign_frozen(&mut moderator, &round).await.assert_status(422).assert_text(".error-summary", "Läs 1 kommentar först");
    let refused = decide(&app, &round, "approve", "").await;
    refused.assert_status(409).assert_text("[role=alert]", "Svaren är frysta");
    assert_eq!(opinions(&app, &round).await.options.len(), 7);

    decide(&app, &round, "withhold", "Det handlar inte om vården.").await.assert_status(303);
    sign_frozen(&mut moderator, &round).await.assert_sent_to(&round.signed_path());
}

#[tokio::test]
async fn the_result_counts_an_added_statement_like_the_others() {
    let (app, round) = arranged().await;
    for step in (1..=5).cycle().take(30) {
        app.answer_in(&round, step).await;
    }
    one_adds(&app, &round, OWN).await;
    decide(&app, &round, "approve", "").await.assert_status(303);
    for n in 0..30 {
        let vote = if n < 18 { "a" } else { "d" };
        let votes = format!(r#"[3,{{"option":1}},null,null,null,{{"votes":"ad-----{vote}"}}]"#);
        app.answer_as(&round, votes).await;
    }
    stop(&app, &round).await;
    sign(&app, &round).await.assert_sent_to(&round.signed_path());

    assert_eq!((answers(&app, &round).await.len(), opinions(&app, &round).await.options.len()), (61, 8));
    assert!(result::compute(app.db(), round.row.id).await.is_ok());
    let mut elected = app.staff(Role::ElectedRepresentative, &round).await;
    let brief = elected.get(&format!("/politik/{}", round.row.code)).await;
    brief.assert_status(200).assert_text("main", &format!("{OWN} (påstående från en invånare, tillagt under tiden)"));
    brief.assert_text("main", "Bara de som svarade efter det fick frågan.").assert_no_text("main", "Några kommentarer");

    let kept = result::fixed_result(app.db(), round.row.id).await.unwrap().row.json;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    moderator.post(&format!("{}/visa-resultatet", round.work_path()), &[]).await.assert_status(303);
    let path = format!("/resultat/{}", round.row.code);
    for page in [brief, app.visitor().get(&path).await] {
        page.assert_text("#fraga-6-pastaende-8", "Svarade inte, eller fick inte frågan");
        page.assert_text("#fraga-6-pastaende-1", "Svarade inte")
            .assert_no_text("#fraga-6-pastaende-1", "fick inte frågan");
    }
    let file = app.visitor().get(&format!("{path}/resultat.csv")).await.body;
    let (own, others): (Vec<_>, Vec<_>) = file.lines().map(str::trim_end).skip(1).partition(|line| line.contains(OWN));
    assert!(!own.is_empty() && own.iter().all(|line| line.ends_with(";ja")), "{own:?}");
    assert!(others.iter().all(|line| line.ends_with(';')), "{others:?}");
    let signed = app.visitor().get(&format!("{path}/resultat.json")).await.body;
    assert_eq!(signed, kept, "what was signed says nothing of it, and stays as it was");
}
