//! Which mail somebody wants: chosen on a page, or ended by a link.

use app::{
    entity::{membership::Role, round::RoundState, staff_mail, staff_mail::StaffMail},
    round::staff_mail::{daily, people::end_address, urgent},
};
use axum::{body::Body, extract::Request};
use http::header;
use sea_orm::EntityTrait;

use super::{not_opened, staff, waiting};
use crate::{round::acts_on, support::TestApp};

const PATH: &str = "/arbete/post";

#[tokio::test]
async fn everybody_chooses_for_themselves() {
    let app = TestApp::new().await;
    let (_, id) = waiting(&app).await;
    let mut person = app.signed_in_as(id).await;
    let page = person.get(PATH).await;
    page.assert_status(200).assert_value("input[name=wanted][checked]", "daily");
    person.get("/arbete").await.assert_text(&format!("main a[href='{PATH}']"), "Mejl om det som väntar");

    person.post(PATH, &[("wanted", "urgent")]).await.assert_sent_to(&format!("{PATH}?sparat=ja"));

    person.get(PATH).await.assert_value("input[name=wanted][checked]", "urgent");
    assert_eq!(daily::tell(&app.state).await.unwrap(), 0);
    let acts = acts_on(&app, id).await;
    assert_eq!((acts.len(), acts[0].act.as_str(), acts[0].account_id), (1, "account.staff_mail", Some(id)));
    person.post(PATH, &[("wanted", "hourly")]).await.assert_status(422).assert_text("#wanted-error", "Välj vilka mejl");
}

#[tokio::test]
async fn who_wants_only_what_cannot_wait_gets_that_and_who_wants_none_gets_none() {
    let app = TestApp::new().await;
    let round = not_opened(&app).await;
    let mut wanting = Vec::new();
    for wanted in ["urgent", "none"] {
        let id = staff(&app, Role::Moderator, &round).await;
        app.signed_in_as(id).await.post(PATH, &[("wanted", wanted)]).await.assert_status(303);
        wanting.push(super::address(&app, id).await);
    }

    assert_eq!(urgent::tell(&app.state).await.unwrap(), 1);

    assert_eq!(app.sent_mail().await[0].header("to").as_ref(), wanting.first());
}

#[tokio::test]
async fn a_mail_program_ends_it_in_one_request_and_what_waited_is_not_sent() {
    let app = TestApp::new().await;
    let (_, id) = waiting(&app).await;
    daily::tell(&app.state).await.unwrap();
    let ends = app.outbox().await[0].unsubscribe.clone().unwrap();
    let ends = ends.strip_prefix("https://medmig.example").unwrap();

    let request = Request::post(ends).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let answer = app.visitor().send(request.body(Body::from("List-Unsubscribe=One-Click")).unwrap()).await;

    answer.assert_status(200).assert_text("h1", "Du får inga fler mejl om det som väntar");
    assert!(app.outbox().await.is_empty());
    let row = staff_mail::Entity::find_by_id(id).one(app.db()).await.unwrap().unwrap();
    assert_eq!(row.wanted, StaffMail::Off);
    let acts = acts_on(&app, id).await;
    assert_eq!((acts[0].account_id, acts[0].note.as_deref()), (None, Some("Med länken i ett mejl.")));
}

#[tokio::test]
async fn mail_that_waits_is_not_sent_to_somebody_whose_role_was_taken_away() {
    let app = TestApp::new().await;
    let (round, id) = waiting(&app).await;
    let place = app.place_of(round.organisation_id, round.body_id).await;
    let (_, mut administrator) = app.administrator(&place).await;
    daily::tell(&app.state).await.unwrap();
    assert_eq!(app.outbox().await.len(), 1);
    let role = app.roles(id).await[0].id.to_string();

    administrator.post(&place.person_path(id), &[("act", "take"), ("membership", &role)]).await.assert_status(303);

    assert!(app.outbox().await.is_empty());
}

#[tokio::test]
async fn a_person_reads_first_and_a_made_up_code_does_nothing() {
    let app = TestApp::new().await;
    let (_, id) = waiting(&app).await;
    let ends = end_address(&app.state, id);
    let ends = ends.strip_prefix("https://medmig.example").unwrap();
    let page = app.visitor().get(ends).await;
    page.assert_status(200).assert_text("main button", "Sluta få mejl");
    assert_eq!(page.headers[header::CACHE_CONTROL], "no-store");
    assert!(staff_mail::Entity::find_by_id(id).one(app.db()).await.unwrap().is_none(), "opening the link ends nothing");
    for bad in ["", "kod", &"A".repeat(43)] {
        let path = format!("{PATH}/avsluta?kod={bad}");
        app.visitor().get(&path).await.assert_status(404);
        app.visitor().post(&path, &[]).await.assert_status(404);
    }
    app.visitor().post(ends, &[]).await.assert_status(200).assert_text("h1", "Du får inga fler mejl");
}

#[tokio::test]
async fn who_works_nowhere_has_nothing_to_choose() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut elected = app.staff(Role::ElectedRepresentative, &round).await;
    elected.get(PATH).await.assert_status(404);
    elected.post(PATH, &[("wanted", "none")]).await.assert_status(404);
    assert_eq!(app.visitor().get(PATH).await.status, 303);
    assert!(staff_mail::Entity::find().all(app.db()).await.unwrap().is_empty());
}
