//! Every round of the demonstration is given out once its texts are looked at: topics, quotes, voices, a meeting, a correction, a decision
//! and a reply stand in it, and a text that was not gathered would fail the whole file.

use app::entity::{dialogue, membership::Role, protocol, round, round::RoundState};
use sea_orm::EntityTrait;
use serde_json::Value;

use super::{given_out, left, list, release_the_rest};
use crate::support::{TestApp, rounds::TestRound};

/// The round of the demonstration that has come to its end: residents have been answered, and the result was corrected after that.
pub(super) async fn ended(app: &TestApp) -> TestRound {
    opened(app).await.into_iter().find(|round| round.row.code == "HSD1").unwrap()
}

/// The rounds of the demonstration that residents have been able to answer.
async fn opened(app: &TestApp) -> Vec<TestRound> {
    let dialogues = dialogue::Entity::find().all(app.db()).await.unwrap();
    let rounds = round::Entity::find().all(app.db()).await.unwrap().into_iter();
    let rounds = rounds.filter(|row| row.opened_at.is_some() && row.state != RoundState::Withdrawn);
    let with_its_dialogue = |row: round::Model| TestRound {
        dialogue: dialogues.iter().find(|one| one.id == row.dialogue_id).unwrap().clone(),
        body_id: row.controller_body_id,
        organisation_id: row.organisation_id,
        row,
    };
    rounds.map(with_its_dialogue).collect()
}

/// The names of the topics that a stored protocol keeps.
fn kept_topics(protocol: &str) -> usize {
    let protocol: Value = serde_json::from_str(protocol).unwrap();
    protocol["topics"].as_array().map_or(0, Vec::len)
}

#[tokio::test]
async fn every_round_of_the_demonstration_is_given_out_once_its_texts_are_looked_at() {
    let app = TestApp::demonstrated().await;
    let (mut topics, mut corrected, mut decided, mut replied) = (0, 0, 0, 0);
    for round in opened(&app).await {
        let mut person = app.staff(Role::Registrar, &round).await;
        release_the_rest(&mut person, &round).await;
        assert_eq!(left(&mut person, &round).await, Vec::<String>::new(), "{}", round.row.code);

        let files = given_out(&mut person, &round).await;

        topics += files.get("protokoll-1.json").map_or(0, |protocol| kept_topics(protocol));
        corrected += list(&files, "rattelser").len();
        decided += list(&files, "beslut").len();
        replied += list(&files, "aterkoppling").len();
    }
    assert!(0 < topics && 0 < corrected && 0 < decided && 0 < replied, "{topics} {corrected} {decided} {replied}");
}

/// Nothing in it is masked, so its print is the one that was signed.
#[tokio::test]
async fn the_protocol_of_a_round_with_topics_is_given_out_to_the_letter() {
    let app = TestApp::demonstrated().await;
    let round = ended(&app).await;
    let mut person = app.staff(Role::Registrar, &round).await;
    release_the_rest(&mut person, &round).await;

    let files = given_out(&mut person, &round).await;

    let given = &files["protokoll-1.json"];
    assert!(0 < kept_topics(given), "{given}");
    let stored = protocol::Entity::find().all(app.db()).await.unwrap();
    assert!(stored.iter().any(|row| row.json == *given), "{given}");
}
