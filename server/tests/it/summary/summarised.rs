//! The first approval of a summary takes its round a step on, and nowhere is the round lost by that.

use app::entity::{
    dialogue,
    membership::Role,
    round::{self, RoundState},
};
use chrono::NaiveDate;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait};

use super::writing::{act, approved_with_voice, closed, moderator};
use crate::support::{TestApp, rounds::TestRound, visitor::Visitor};

async fn state(app: &TestApp, round: &TestRound) -> RoundState {
    round::Entity::find_by_id(round.row.id).one(app.db()).await.unwrap().unwrap().state
}

/// Everywhere a signed round is met: the address, its status, and whether the round is named there.
async fn met(app: &TestApp, round: &TestRound) -> Vec<(String, u16, bool)> {
    let (work, code) = (round.work_path(), &round.row.code);
    let acts =
        ["", "/protokoll", "/stang", "/sammanstallning", "/rattelse", "/citat", "/amnen", "/lasta", "/lamna-over"];
    let acts = acts.iter().chain(&["/meddelande", "/aterkoppling", "/visa-resultatet", "/aterkalla"]);
    let mut of_moderator: Vec<String> = acts.map(|act| format!("{work}{act}")).collect();
    of_moderator.extend(["/arbete", "/arbete/omgangar", "/arbete/beslut/nytt"].map(str::to_owned));
    let of_registrar = vec![
        "/arbete/handlingar".to_owned(),
        format!("{work}/utlamnande"),
        format!("{work}/protokoll"),
        format!("/arbete/gallring/{}", round.body_id),
    ];
    let of_everybody = vec![
        "/".to_owned(),
        format!("/dialog/{}", round.dialogue.slug),
        format!("/resultat/{code}"),
        format!("/resultat/{code}/resultat.csv"),
        round.path(),
    ];
    let mut found = Vec::new();
    let mut look = async |mut who: Visitor, paths: Vec<String>| {
        for path in paths {
            let page = who.get(&path).await;
            found.push((path, page.status, page.body.contains(&round.row.title)));
        }
    };
    look(app.staff(Role::Moderator, round).await, of_moderator).await;
    look(app.staff(Role::Registrar, round).await, of_registrar).await;
    look(app.staff(Role::ElectedRepresentative, round).await, vec!["/politik".to_owned(), format!("/politik/{code}")])
        .await;
    look(app.visitor(), of_everybody).await;
    found
}

#[tokio::test]
async fn a_round_is_summarised_by_the_first_approval_and_met_wherever_it_was_before() {
    let app = TestApp::new().await;
    let (round, comment) = closed(&app).await;
    app.show_result(&round).await;
    let before = met(&app, &round).await;
    let named = before.iter().filter(|(_, status, is_named)| *status == 200 && *is_named).count();
    assert!(10 < named, "{before:#?}");

    let mut reader = approved_with_voice(&app, &round, comment).await;
    assert_eq!(state(&app, &round).await, RoundState::Summarised);
    assert_eq!(met(&app, &round).await, before);

    // The next version is a draft, and the approved one is what is handed over.
    act(&mut reader, &round, &[("act", "begin")]).await.assert_status(303);
    assert_eq!(state(&app, &round).await, RoundState::Summarised);
    let meets = NaiveDate::from_ymd_opt(2027, 4, 1);
    let row = dialogue::ActiveModel { id: Set(round.dialogue.id), meeting_on: Set(meets), ..Default::default() };
    row.update(app.db()).await.unwrap();
    reader.post(&format!("{}/lamna-over", round.work_path()), &[]).await.assert_status(303);
    assert_eq!(state(&app, &round).await, RoundState::Delivered);

    // Approved after that, it takes the round nowhere.
    act(&mut reader, &round, &[("act", "submit")]).await.assert_status(303);
    act(&mut moderator(&app, &round).await, &round, &[("act", "approve")]).await.assert_status(303);
    assert_eq!(state(&app, &round).await, RoundState::Delivered);
}
