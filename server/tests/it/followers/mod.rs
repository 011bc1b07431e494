//! Following a dialogue by mail.

mod asked_again;
mod bouncing;
mod ending;
mod following;
mod late;
mod told;

use app::{
    context::new_secret_id,
    entity::{follower, round::RoundState},
};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel};
use uuid::Uuid;

use crate::support::{TestApp, page::Page, rounds::TestRound};

const ANNA: &str = "anna.ek@storby.example";

fn path(round: &TestRound) -> String {
    format!("/folj/{}", round.dialogue.slug)
}

/// The form is sent with this address.
async fn follow(app: &TestApp, round: &TestRound, address: &str) -> Page {
    app.visitor().post(&path(round), &[("epost", address)]).await
}

async fn followers(app: &TestApp) -> Vec<follower::Model> {
    follower::Entity::find().all(app.db()).await.unwrap()
}

/// An open round, and somebody who follows its dialogue in this language.
async fn followed(app: &TestApp, language: &str) -> (TestRound, Uuid) {
    let round = app.round(RoundState::Open).await;
    let id = follower_of(app, &round, ANNA, language).await;
    (round, id)
}

/// Somebody who has said yes.
pub async fn follower_of(app: &TestApp, round: &TestRound, address: &str, language: &str) -> Uuid {
    confirmed(round, address, language).into_active_model().insert(app.db()).await.unwrap().id
}

fn confirmed(round: &TestRound, address: &str, language: &str) -> follower::Model {
    follower::Model {
        id: new_secret_id(),
        dialogue_id: round.dialogue.id,
        address: address.to_owned(),
        mailbox: address.to_owned(),
        language: language.to_owned(),
        asked: 1,
        expires_on: None,
        refused: 0,
    }
}
