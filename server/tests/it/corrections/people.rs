//! A meeting had another number of people than was registered.

use app::{
    entity::{meeting, membership::Role},
    summary::result::{self, fixed_result},
};
use sea_orm::{EntityTrait, QueryFilter};

use super::{
    at, moderator, settle,
    several::{met, propose, signed, stopped},
    waiting,
};
use crate::{round::acts_on, support::TestApp};

const WHY: &str = "Alla i listan var inte räknade.";

#[tokio::test]
async fn the_number_of_people_at_a_meeting_is_put_right_by_two_and_no_sum_tells_by_how_many() {
    let app = TestApp::new().await;
    let (round, _) = stopped(&app).await;
    let library = met(&app, &round, "Biblioteket", 14).await;
    met(&app, &round, "Folkets hus", 27).await;
    signed(&app, &round).await;
    let (mut one, mut other) = (moderator(&app, &round).await, moderator(&app, &round).await);
    one.post(&at(&round, "/visa-resultatet"), &[]).await.assert_status(303);
    let (list, key) = (at(&round, "/rattelse"), library.to_string());
    let recount = |people: &'static str| {
        [("act", "recount"), ("meeting", key.as_str()), ("people", people), ("people_reason", WHY)]
    };
    let empty = one.post(&list, &[("act", "recount"), ("people", "många")]).await;
    empty
        .assert_status(422)
        .assert_text("#people-error", "Skriv hur många som deltog")
        .assert_text("#people_reason-error", "Skriv varför resultatet rättas")
        .assert_value("#people", "många");
    one.post(&list, &recount("14")).await.assert_status(422).assert_text("#people-error", "det antalet som står");

    one.post(&list, &recount("16")).await.assert_sent_to(&list);

    let proposal = waiting(&mut other, &round).await;
    other.get(&list).await.assert_text(".about", "Mötet 1 mars 2027, Biblioteket hade 16 deltagare");
    settle(&mut one, &round, &proposal, "sign").await.assert_status(422);
    propose(&mut other, &round, &[("meetings", &key)]).await.assert_status(409);
    settle(&mut other, &round, &proposal, "sign").await.assert_sent_to(&list);

    let newest = fixed_result(app.db(), round.row.id).await.unwrap();
    let sessions = newest.figures.sessions().unwrap();
    assert_eq!((newest.row.version, newest.figures.participants(), newest.figures.corrected()), (2, 40, None));
    assert_eq!((sessions.meetings(), sessions.people()), (2, None), "43 would tell that two had been left out");
    let address = format!("/resultat/{}", round.row.code);
    let result = app.visitor().get(&address).await;
    result.assert_text(".brief-count", "40 svar, 2 möten").assert_no_text("main", "41 personer");
    result.assert_text("#corrected", WHY).assert_text("#corrected", "borttagna eller rättade");
    app.visitor().get(&format!("{address}?version=1")).await.assert_text(".brief-count", "2 möten med 41 personer");
    let notes: Vec<_> = acts_on(&app, round.row.id).await.into_iter().filter_map(|row| row.note).collect();
    let note = notes.last().unwrap();
    assert!(note.contains("Ett möte får ett annat antal deltagare.") && !note.contains("Biblioteket"), "{note}");
    assert_eq!(result::unlogged(app.db()).await.unwrap(), Vec::<String>::new());

    // What was registered stays, and whoever works with the meetings reads both.
    let stored = meeting::Entity::find().filter(meeting::COLUMN.submission_id.eq(library)).one(app.db()).await;
    assert_eq!(stored.unwrap().unwrap().participants, 14);
    one.get(&list).await.assert_text("#meetings-group", "1 mars 2027, Biblioteket, 16 deltagare");
    let mut facilitator = app.another(Role::Facilitator, &round).await;
    facilitator.get(&at(&round, "/moten")).await.assert_text("#meetings", "16 (först 14)");
    one.post(&list, &recount("16")).await.assert_status(422);
}
