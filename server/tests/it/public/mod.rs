//! What anyone may see: start, kommun, dialogue, målbild, and the service about itself.

mod about;
mod dialogues;
mod languages;
mod start;
mod visions;
mod ways;

use app::entity::{organisation, round, round::RoundState, vision};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel, QueryOrder};

use crate::support::{TestApp, page::Page, rounds::TestRound};

pub fn link(page: &Page, selector: &str) -> String {
    page.with(selector, |e| e.attr("href").unwrap_or_default().to_owned()).unwrap_or_default()
}

pub async fn place(app: &TestApp, round: &TestRound) -> String {
    organisation::Entity::find_by_id(round.organisation_id).one(app.db()).await.unwrap().unwrap().slug
}

pub async fn vision_of(app: &TestApp) -> vision::Model {
    vision::Entity::find().order_by_asc(vision::Column::Id).one(app.db()).await.unwrap().unwrap()
}

pub async fn statement_path(app: &TestApp) -> String {
    format!("/malbild/{}/tillganglig", vision_of(app).await.slug)
}

pub async fn retitle(app: &TestApp, round: &TestRound, title: &str) {
    let mut row = round.row.clone().into_active_model();
    row.title = Set(title.to_owned());
    row.update(app.db()).await.unwrap();
}

pub async fn set_state(app: &TestApp, round: &TestRound, state: RoundState) {
    let row = round::ActiveModel { id: Set(round.row.id), state: Set(state), ..Default::default() };
    row.update(app.db()).await.unwrap();
}

/// Gives a round's kommun another name.
pub async fn move_to(app: &TestApp, round: &TestRound, name: &str) {
    let id = Set(round.organisation_id);
    let row = organisation::ActiveModel { id, name: Set(name.to_owned()), ..Default::default() };
    row.update(app.db()).await.unwrap();
}
