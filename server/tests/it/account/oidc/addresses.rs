//! Providers that do not say whether they have made sure of an address.

use app::entity::{account, audit_entry, identity, membership::Role, own_sign_in};
use sea_orm::{EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use serde_json::json;

use super::{person, sign_in_as};
use crate::support::TestApp;

#[tokio::test]
async fn an_address_of_which_nothing_is_said_counts_if_the_administrator_says_so_and_one_that_is_denied_never() {
    let app = TestApp::beside_provider().await;
    let (place, mut administrator) = app.with_own_sign_in("Storby", "ja").await;
    let id = app.account(Role::Moderator, place.row.id, Some(place.body_id)).await;
    let invited = account::Entity::find_by_id(id).one(app.db()).await.unwrap().unwrap();
    let mut anna = person("Anna", &[]);
    anna["claims"]["email"] = json!(invited.email);
    anna["claims"].as_object_mut().unwrap().remove("email_verified");
    let failed = place.outside("avbrott");

    administrator.get(&place.settings_path()).await.assert_value("#trusted option[selected]", "");
    sign_in_as(&mut app.visitor(), &place, &anna).await.assert_sent_to(&failed);

    let kept = own_sign_in::Entity::find_by_id(place.row.id).one(app.db()).await.unwrap().unwrap();
    let form = |trusted| {
        [
            ("act", "save"),
            ("issuer", kept.issuer.as_str()),
            ("client_id", kept.client_id.as_str()),
            ("groups_claim", "groups"),
            ("strong", "ja"),
            ("trusted", trusted),
        ]
    };
    administrator.post(&place.settings_path(), &form("ja")).await.assert_status(303);
    administrator.get(&place.settings_path()).await.assert_value("#trusted option[selected]", "ja");
    let saved = audit_entry::Entity::find()
        .filter(audit_entry::COLUMN.act.eq("organisation.own_sign_in"))
        .order_by_asc(audit_entry::Column::Number);
    let notes: Vec<_> = saved.all(app.db()).await.unwrap().into_iter().filter_map(|row| row.note).collect();
    assert!(notes[0].ends_with("Litar bara på kontrollerade e-postadresser."), "{notes:?}");
    assert!(notes[1].ends_with("Litar på e-postadresser utan besked om att de är kontrollerade."), "{notes:?}");

    // What is asked for beside the token denies it; then the token itself does, and the rest says nothing.
    let (mut denied, mut signed) = (anna.clone(), anna.clone());
    denied["claims"]["email_verified"] = json!(false);
    signed["token"] = json!({"email_verified": false});
    for refused in [denied, signed] {
        sign_in_as(&mut app.visitor(), &place, &refused).await.assert_sent_to(&failed);
    }
    assert_eq!(identity::Entity::find().count(app.db()).await.unwrap(), 0);

    let mut browser = app.visitor();
    sign_in_as(&mut browser, &place, &anna).await.assert_sent_to("/arbete");
    browser.get("/arbete").await.assert_status(200);
    let tied = identity::Entity::find().one(app.db()).await.unwrap().unwrap();
    assert_eq!(tied.account_id, id);

    // Trusted no longer: who came by an address is known no longer, here and at the next sign-in.
    administrator.post(&place.settings_path(), &form("")).await.assert_status(303);
    assert_eq!(identity::Entity::find().count(app.db()).await.unwrap(), 0);
    assert_ne!(browser.get("/arbete").await.status, 200);
    sign_in_as(&mut app.visitor(), &place, &anna).await.assert_sent_to(&failed);
}
