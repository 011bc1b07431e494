//! What was decided, and the reply that residents get.

mod recording;
mod replying;
mod summarised;
mod told;

use app::{
    context::new_id,
    entity::{decision, decision_dialogue, decision_round, membership::Role, round, round::RoundState},
};
use chrono::NaiveDate;
use scraper::{Html, Selector};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, IntoActiveModel};
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

/// A decision of the round's body that rests on it.
pub async fn decided(app: &TestApp, round: &TestRound) -> Uuid {
    let id = recorded(app, round).await;
    rest_on(app, id, round).await;
    id
}

/// Has the decision rest on the round too.
pub async fn rest_on(app: &TestApp, decision_id: Uuid, round: &TestRound) {
    let tie = decision_round::Model { decision_id, round_id: round.row.id };
    tie.into_active_model().insert(app.db()).await.unwrap();
}

/// The same dialogue asked again, in a round that ends when the other does.
pub async fn again(app: &TestApp, first: &TestRound, state: RoundState) -> TestRound {
    let TestRound { dialogue, body_id, organisation_id, .. } = first;
    let row = round::ActiveModel {
        dialogue_id: Set(dialogue.id),
        organisation_id: Set(*organisation_id),
        controller_body_id: Set(*body_id),
        title: Set("Kontakten, en gång till".to_owned()),
        ..app.round(state).await.row.into_active_model()
    };
    let row = row.update(app.db()).await.unwrap();
    TestRound { row, dialogue: dialogue.clone(), body_id: *body_id, organisation_id: *organisation_id }
}

/// A decision of the round's body that rests on its dialogue, and on no round of it.
pub async fn recorded(app: &TestApp, round: &TestRound) -> Uuid {
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
