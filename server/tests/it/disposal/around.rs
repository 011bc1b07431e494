//! What is kept around a round goes by rules of its own, once the round is archived.

use app::{
    context::new_id,
    entity::{
        brief_question, brief_read, delivery, joint_dialogue, joint_invitation, membership::Role, round::RoundState,
    },
};
use chrono::NaiveDate;
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel};
use uuid::Uuid;

use super::{at, decide, dispose, registrar, signed};
use crate::{
    public::set_state,
    support::{TestApp, rounds::TestRound},
};

/// The brief was handed over, and somebody asked about it.
async fn talked_about(app: &TestApp, round: &TestRound, by: Uuid) {
    let now = app.state.clock.now();
    let handed_over = delivery::Model {
        round_id: round.row.id,
        body_id: round.body_id,
        meeting_on: NaiveDate::from_ymd_opt(2027, 5, 20).unwrap(),
        summary_version: 0,
        mails: 1,
        delivered_by: by,
        delivered_at: now,
    };
    handed_over.into_active_model().insert(app.db()).await.unwrap();
    let asked = brief_question::Model {
        id: new_id(&app.state.clock),
        round_id: round.row.id,
        text: "Vilka tider gäller?".to_owned(),
        asked_by: by,
        asked_at: now,
        answer: None,
        answered_by: None,
        answered_at: None,
    };
    asked.into_active_model().insert(app.db()).await.unwrap();
}

/// A joint dialogue began with the round: one body took part, another declined, and a third has not answered.
async fn invited(app: &TestApp, round: &TestRound, by: Uuid) {
    let (now, theirs) = (app.state.clock.now(), app.round(RoundState::Planned).await);
    let joint = joint_dialogue::Model {
        dialogue_id: round.dialogue.id,
        questionnaire_id: round.row.questionnaire_id,
        template_round_id: round.row.id,
    };
    joint.into_active_model().insert(app.db()).await.unwrap();
    let declined = Some("Vi har inte tid.".to_owned());
    let answers = [(Some(by), None, Some(theirs.row.id)), (Some(by), declined, None), (None, None, None)];
    for (answered_by, declined_because, round_id) in answers {
        let invitation = joint_invitation::Model {
            id: new_id(&app.state.clock),
            dialogue_id: round.dialogue.id,
            body_id: app.body("Annanby").await.1,
            invited_by: by,
            invited_at: now,
            answered_at: answered_by.map(|_| now),
            answered_by,
            declined_because,
            round_id,
            taken_back_at: None,
        };
        invitation.into_active_model().insert(app.db()).await.unwrap();
    }
}

#[tokio::test]
async fn what_was_asked_handed_over_and_declined_goes_when_the_round_is_archived() {
    let app = TestApp::new().await;
    let (round, ..) = signed(&app, 20).await;
    let by = app.account(Role::Moderator, round.organisation_id, Some(round.body_id)).await;
    talked_about(&app, &round, by).await;
    invited(&app, &round, by).await;
    set_state(&app, &round, RoundState::FedBack).await;
    let mut elected = app.staff(Role::ElectedRepresentative, &round).await;
    let brief = format!("/politik/{}", round.row.code);
    elected.get(&brief).await.assert_status(200).assert_text("main", "Vilka tider gäller?");
    assert_eq!(brief_read::Entity::find().all(app.db()).await.unwrap().len(), 1);
    for kind in ["brief_questions", "deliveries", "invitations"] {
        decide(&app, &round, &[("kind", kind)]).await;
    }
    let mut person = registrar(&app, &round).await;
    person.get(&at(&round)).await.assert_text("#none-due", "Inget får gallras");
    set_state(&app, &round, RoundState::Archived).await;
    let page = person.get(&at(&round)).await;
    page.assert_text("#due", "Frågor om underlaget").assert_text("#due", "Överlämningar");
    page.assert_text("#due", "Inbjudningar");

    dispose(&mut person, &round).await;

    assert!(brief_question::Entity::find().all(app.db()).await.unwrap().is_empty());
    assert!(delivery::Entity::find().all(app.db()).await.unwrap().is_empty());
    let invitations = joint_invitation::Entity::find().all(app.db()).await.unwrap();
    let tied: Vec<_> = invitations.iter().map(|row| row.round_id.is_some()).collect();
    assert_eq!(tied, [true], "one that nobody answered goes as one that was declined");
    person.get(&at(&round)).await.assert_text("#none-due", "Inget får gallras");
    assert_eq!(app.comments_by_key(&round).await.len(), 2, "texts have a rule of their own");
    let page = elected.get(&brief).await;
    page.assert_status(200).assert_no_text("main", "Vilka tider gäller?");
    page.assert_text("#disposed", "Frågor om underlaget gallrades den 1 mars 2027 enligt § 41");
    assert!(brief_read::Entity::find().all(app.db()).await.unwrap().is_empty(), "nor is it kept who reads it now");
    assert_eq!(elected.get("/politik").await.count(".tag--unread"), 0);
    let result = app.visitor().get(&format!("/resultat/{}", round.row.code)).await;
    assert_eq!(result.assert_status(200).count("#disposed"), 0, "residents' answers are all there");
}
