//! How alike comments were judged and sorted stands beside the summary, and in the brief where it is of many.

use app::{
    entity::{comment::CommentState, membership::Role, second_reading},
    summary::writing::actions::summary_path,
};
use sea_orm::{ActiveModelTrait, IntoActiveModel};

use super::{
    deciding::{as_shown, decide},
    topics::{SAID, proposed},
};
use crate::{
    round::sign,
    support::{TestApp, rounds::TestRound},
};

/// A signed round in which `texts` were written, topics decided as they were proposed, and so many comments read twice: all but one
/// judged alike.
async fn measured(app: &TestApp, texts: &[&str], twice: usize) -> TestRound {
    let (round, question, ids, mut moderator) = proposed(app, texts).await;
    let read_by = app.account(Role::Moderator, round.organisation_id, Some(round.body_id)).await;
    for (place, comment_id) in ids.into_iter().take(twice).enumerate() {
        let row = second_reading::Model {
            comment_id,
            round_id: round.row.id,
            first: CommentState::Approved,
            second: if place == 0 { CommentState::Withheld } else { CommentState::Approved },
            read_by,
            read_at: app.state.clock.now(),
        };
        row.into_active_model().insert(app.db()).await.unwrap();
    }
    let shown = as_shown(app).await;
    decide(&mut moderator, &round, question, &shown).await.assert_status(303);
    sign(app, &round).await.assert_status(303);
    round
}

#[tokio::test]
async fn of_many_comments_the_brief_tells_how_alike_they_were_judged_and_sorted() {
    let app = TestApp::new().await;
    // Four about the telephone and four about buses, three times each.
    let texts: Vec<&str> = SAID[..8].iter().copied().cycle().take(24).collect();

    let round = measured(&app, &texts, 12).await;

    let brief = app.brief_of(&round).await;
    assert_eq!(brief.count(".measured"), 2, "{}", brief.text("main"));
    brief.assert_text(".measured", "lästes av två moderatorer, var för sig. De bedömde ungefär 9 av 10 lika.");
    brief.assert_text("main", "bestämdes av en person: allt stod kvar.");
    let summary = app.staff(Role::Moderator, &round).await.get(&summary_path(&round.row.code)).await;
    summary.assert_status(200).assert_text("#measured", "bedömt 11 av 12 lika.");
    summary.assert_text("#measured", "Av det som föreslogs står allt kvar");
}

#[tokio::test]
async fn of_few_it_is_told_to_those_who_write_the_summary_alone() {
    let app = TestApp::new().await;

    let round = measured(&app, &SAID, 9).await;

    assert_eq!(app.brief_of(&round).await.count(".measured"), 0);
    let summary = app.staff(Role::Moderator, &round).await.get(&summary_path(&round.row.code)).await;
    summary.assert_status(200).assert_text("#measured", "bedömt 8 av 9 lika.");
}
