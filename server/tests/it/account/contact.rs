//! An administrator says how residents reach the organisation.

use app::{
    account::contact::contact_path,
    entity::{audit_entry, round::RoundState},
};
use sea_orm::{EntityTrait, QueryFilter};

use crate::support::TestApp;

#[tokio::test]
async fn residents_read_how_to_reach_the_kommun_where_they_need_it_and_its_switchboard_until_it_says() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let place = app.place_of(round.organisation_id, round.body_id).await;
    let (_, mut administrator) = app.administrator(&place).await;
    let (path, dialogue) = (contact_path(&place.row.slug), format!("/dialog/{}", round.dialogue.slug));
    for shown in [dialogue.clone(), round.path()] {
        app.visitor().get(&shown).await.assert_text("main", "Ring växeln hos Storby kommun");
    }

    let seen = administrator.get(&path).await.value("input[name=seen]").unwrap();
    let wrong = administrator
        .post(&path, &[("seen", seen.as_str()), ("phone", "växeln"), ("email", "dialog@storby.example")])
        .await;
    wrong.assert_status(422).assert_text("#phone-error", "Skriv hela telefonnumret först");
    wrong.assert_value("#email", "dialog@storby.example");
    let form = |phone| [("seen", seen.as_str()), ("phone", phone), ("email", "dialog@storby.example")];
    let sent = administrator.post(&path, &form("0980-319 200 (vardagar)")).await;
    administrator.get(&sent.location()).await.assert_text(".notice", "Kontaktuppgifterna är sparade");
    let late = administrator.post(&path, &form("0980-319 300")).await;
    late.assert_status(422).assert_text("#seen", "står nu 0980-319 200 (vardagar), du skrev 0980-319 300");

    for shown in ["/tillganglighet".to_owned(), dialogue, round.path()] {
        let page = app.visitor().get(&shown).await;
        page.assert_text("a[href='tel:0980319200']", "0980-319 200 (vardagar)")
            .assert_text("a[href='mailto:dialog@storby.example']", "dialog@storby.example");
        page.assert_no_text("main", "Ring växeln hos");
    }
    let logged = audit_entry::Entity::find().filter(audit_entry::COLUMN.act.eq("organisation.contact"));
    let notes: Vec<_> = logged.all(app.db()).await.unwrap().into_iter().filter_map(|row| row.note).collect();
    assert_eq!(notes, ["Telefon: 0980-319 200 (vardagar). E-post: dialog@storby.example."]);
}

#[tokio::test]
async fn the_administrator_of_another_kommun_has_no_such_page() {
    let app = TestApp::new().await;
    let (ours, theirs) = (app.place("Storby").await, app.place("Lillby").await);
    let (_, mut administrator) = app.administrator(&theirs).await;
    let path = contact_path(&ours.row.slug);

    administrator.get(&path).await.assert_status(404);
    administrator.post(&path, &[("phone", "0980-319 200")]).await.assert_status(404);

    assert_eq!(app.place_of(ours.row.id, ours.body_id).await.row.contact_phone, None);
}
