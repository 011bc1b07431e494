//! Elected sign in with a link in a mail.

use app::entity::{membership::Role, session};
use chrono::TimeDelta;
use sea_orm::{EntityTrait, PaginatorTrait};

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
async fn a_link_is_short_lived_replaced_by_the_next_and_not_sent_without_end() {
    let app = TestApp::new().await;
    let elected = app.with_password(Role::ElectedRepresentative).await;
    let ask = async || app.visitor().post(PATH, &[("email", &elected.email)]).await.status;
    app.visitor()
        .post(PATH, &[("email", "ingen adress")])
        .await
        .assert_status(422)
        .assert_value("#email", "ingen adress");

    assert_eq!([ask().await, ask().await, ask().await, ask().await], [200, 200, 200, 429]);
    let links: Vec<_> = app.sent_mail().await.iter().map(|mail| mail.link("/logga-in/lank?kod=")).collect();
    assert_eq!(links.len(), 3);
    let mut good = 0;
    for link in &links {
        good += app.visitor().get(link).await.count("main [name=kod]");
    }
    assert_eq!(good, 1, "the newest replaces the others");

    app.later(TimeDelta::minutes(15));
    for link in &links {
        app.visitor().post(PATH, &[("kod", code_of(link))]).await.assert_status(422);
    }
    assert_eq!(session::Entity::find().count(app.db()).await.unwrap(), 0);
}
