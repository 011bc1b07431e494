//! What was decided, and the reply that residents get.

mod recording;
mod replying;
mod summarised;

use app::{
    context::new_id,
    entity::{decision, decision_dialogue, membership::Role, round::RoundState},
};
use chrono::NaiveDate;
use scraper::{Html, Selector};
use sea_orm::{ActiveModelTrait, IntoActiveModel};
use uuid::Uuid;

use crate::{
    public::set_state,
    support::{TestApp, page::Page, rounds::TestRound, visitor::Visitor},
};

/// The rest of a reply, when everything that was said has its answer.
pub const TEXTS: [(&str, &str); 4] = [
    ("changed", "Telefonen är öppen längre."),
    ("why", "Många ville det."),
    ("action-0", "Telefonen öppnar klockan 7."),
    ("due-0", "2027-09-01"),
];

/// Asks for the reply to be given.
pub const GIVE: [(&str, &str); 1] = [("act", "give")];

fn work(round: &TestRound) -> String {
    format!("{}/aterkoppling", round.work_path())
}

pub fn path(round: &TestRound) -> String {
    format!("/aterkoppling/{}", round.dialogue.slug)
}

/// A decision of the round's body that rests on its dialogue.
pub async fn decided(app: &TestApp, round: &TestRound) -> Uuid {
    let row = decision::Model {
        id: new_id(&app.state.clock),
        owner_body_id: round.body_id,
        body_id: round.body_id,
        title: "Längre telefontider".to_owned(),
        wording: "Socialnämnden beslutar att telefonen är öppen till klockan 18.".to_owned(),
        decided_on: NaiveDate::from_ymd_opt(2027, 3, 1).unwrap(),
        minute_item: "§ 41".to_owned(),
        case_number: None,
        minutes_url: None,
        is_demonstration: false,
        recorded_by: app.account(Role::Moderator, round.organisation_id, Some(round.body_id)).await,
        recorded_at: app.state.clock.now(),
        changed_at: None,
    };
    let id = row.into_active_model().insert(app.db()).await.unwrap().id;
    let tie = decision_dialogue::Model { decision_id: id, dialogue_id: round.dialogue.id };
    tie.into_active_model().insert(app.db()).await.unwrap();
    id
}

/// Names of the fields that ask what became of something.
fn asked(page: &Page) -> Vec<String> {
    let select = Selector::parse("select[name^='answer-']").unwrap();
    let html = Html::parse_document(&page.body);
    html.select(&select).filter_map(|field| field.attr("name").map(str::to_owned)).collect()
}

/// Sends the form of the reply as it is shown, with this chosen for everything that was said.
pub async fn reply(who: &mut Visitor, round: &TestRound, chosen: &str, more: &[(&str, &str)]) -> Page {
    let page = who.get(&work(round)).await;
    let seen = page.value("input[name=seen]").unwrap_or_default();
    let asked = asked(&page);
    let mut fields = vec![("seen", seen.as_str())];
    fields.extend(asked.iter().map(|name| (name.as_str(), chosen)));
    fields.extend(more);
    who.post(&work(round), &fields).await
}

/// Delivers the round and gives the reply to it, with one decision for all that was said.
pub async fn fed_back(app: &TestApp, round: &TestRound) -> Uuid {
    let id = decided(app, round).await;
    set_state(app, round, RoundState::Delivered).await;
    let mut moderator = app.staff(Role::Moderator, round).await;
    let whole = [&TEXTS[..], &GIVE].concat();
    let given = reply(&mut moderator, round, &id.to_string(), &whole).await;
    given.assert_sent_to(&format!("{}?sparat=ja", work(round)));
    id
}
