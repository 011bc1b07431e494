//! Elected sign in with a link in a mail.

use app::{
    context::new_secret_id,
    entity::{membership, membership::Role, session},
};
use chrono::TimeDelta;
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, PaginatorTrait};

use super::code_of;
use crate::support::{TestApp, log::Log};

const PATH: &str = "/logga-in/lank";

#[tokio::test]
async fn elected_get_a_link_that_works_once_and_everybody_the_same_answer() {
    let app = TestApp::new().await;
    let elected = app.with_password(Role::ElectedRepresentative).await;
    let moderator = app.with_password(Role::Moderator).await;
    let both = app.with_password(Role::ElectedRepresentative).await;
    let (organisation_id, body_id) = app.body("Lillby").await;
    app.member(both.id, Role::PaperKeyer, organisation_id, Some(body_id)).await;
    let by_group = membership::Model {
        id: new_secret_id(),
        account_id: elected.id,
        organisation_id,
        body_id: Some(body_id),
        role: Role::Facilitator,
        is_by_group: true,
    };
    by_group.into_active_model().insert(app.db()).await.unwrap();
    let log = Log::start();

    let mut answers = Vec::new();
    for email in [elected.email.as_str(), moderator.email.as_str(), both.email.as_str(), "ingen@storby.example"] {
        let page = app.visitor().post(PATH, &[("email", email)]).await;
        page.assert_status(200).assert_text("h1", "Titta i din e-post");
        answers.push(page.text("main").replace(email, ""));
    }
    assert!(answers.windows(2).all(|two| two[0] == two[1]), "{answers:?}");
    let mails = app.sent_mail().await;
    let [mail] = mails.as_slice() else { panic!("{} mails", mails.len()) };
    assert_eq!(mail.header("to").unwrap(), elected.email);
    let link = mail.link("/logga-in/lank?kod=");
    let form = [("kod", code_of(&link))];

    // Opening it is not using it.
    for _ in 0..2 {
        app.visitor().get(&link).await.assert_status(200).assert_value("[name=kod]", code_of(&link));
    }
    assert_eq!(session::Entity::find().count(app.db()).await.unwrap(), 0);
    let mut browser = app.visitor();
    browser.post(PATH, &form).await.assert_sent_to("/politik");
    browser.get("/politik").await.assert_status(200);
    app.visitor().post(PATH, &form).await.assert_status(422).assert_text("h1", "Länken går inte att använda");
    app.visitor().get(&link).await.assert_text("h1", "Länken går inte att använda");
    assert_eq!(app.acts().await, ["account.sign_in"]);
    assert_eq!((log.lines_with(code_of(&link)), log.lines_with(&elected.email)), (0, 0));
}

#[tokio::test]
async fn a_link_leads_on_to_the_page_that_was_asked_for_and_to_nothing_but_pages_of_the_elected() {
    let app = TestApp::new().await;
    let elected = app.with_password(Role::ElectedRepresentative).await;
    let mut browser = app.visitor();
    let asked = "?nasta=%2Fpolitik%2FHSD3";
    let sign_in = browser.get(&format!("/logga-in{asked}")).await;
    assert_eq!(sign_in.count(&format!("a[href='{PATH}{asked}']")), 1);
    browser.post(&format!("{PATH}{asked}"), &[("email", &elected.email)]).await.assert_status(200);
    let link = app.sent_mail().await[0].link("/logga-in/lank?kod=");
    let (code, next) = code_of(&link).split_once('&').unwrap();
    assert_eq!(next, "nasta=%2Fpolitik%2FHSD3");
    assert_eq!(browser.get(&link).await.count(&format!("form[action='{PATH}{asked}']")), 1);
    browser.post(&format!("{PATH}{asked}"), &[("kod", code)]).await.assert_sent_to("/politik/HSD3");

    let elsewhere = format!("{PATH}?nasta=https%3A%2F%2Fexempel.example");
    app.visitor().post(&elsewhere, &[("email", &elected.email)]).await.assert_status(200);
    assert!(!app.sent_mail().await[0].link("/logga-in/lank?kod=").contains("nasta"));
}

#[tokio::test]
async fn a_link_is_short_lived_ends_the_others_and_is_not_sent_without_end() {
    let app = TestApp::new().await;
    let elected = app.with_password(Role::ElectedRepresentative).await;
    let ask_at =
        async |address: &str| app.visitor().at_address(address).post(PATH, &[("email", &elected.email)]).await.status;
    let ask = async || ask_at("192.0.2.1").await;
    app.visitor()
        .post(PATH, &[("email", "ingen adress")])
        .await
        .assert_status(422)
        .assert_value("#email", "ingen adress");

    assert_eq!([ask().await, ask().await, ask().await, ask().await], [200, 200, 200, 429]);
    assert_eq!(ask_at("198.51.100.7").await, 200, "who asks here keeps nobody out elsewhere");
    let links = async || app.sent_mail().await.iter().map(|mail| mail.link("/logga-in/lank?kod=")).collect::<Vec<_>>();
    let good = async |links: &[String]| {
        let mut good = 0;
        for link in links {
            good += app.visitor().get(link).await.count("main [name=kod]");
        }
        good
    };
    let sent = links().await;
    assert_eq!((sent.len(), good(&sent).await), (4, 4), "whoever asks after it ends no link of another's");
    app.visitor().post(PATH, &[("kod", code_of(&sent[0]))]).await.assert_sent_to("/politik");
    assert_eq!(good(&sent).await, 0);

    assert_eq!(ask_at("198.51.100.7").await, 200);
    let late = links().await;
    assert_eq!(good(&late).await, 1);
    app.later(TimeDelta::minutes(15));
    app.visitor().post(PATH, &[("kod", code_of(&late[0]))]).await.assert_status(422);
    assert_eq!(session::Entity::find().count(app.db()).await.unwrap(), 1);
}
