//! The round of the demonstration that has come to its end.

use app::{
    decision::feedback::queries::{Given, Outcome, given},
    entity::{
        account, correction, decision_dialogue, delivery, dialogue, follower, outbox, round, round::RoundState,
        round_result, submission,
    },
    summary::{
        result::{fixed_result, result_of_version, unlogged},
        writing::published::{asking, published},
    },
    words::Words,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel};
use seeds::staged::seed_demonstration;

use crate::support::Place;

async fn ended(place: &Place) -> round::Model {
    place.rows::<round::Entity>().await.into_iter().find(|row| row.code == "HSD1").unwrap()
}

async fn reply(place: &Place, round: &round::Model) -> Given {
    given(place.db(), round, Words::swedish()).await.unwrap().unwrap()
}

/// The one correction there is.
async fn corrected(place: &Place) -> correction::Model {
    let mut all = place.rows::<correction::Entity>().await;
    assert_eq!(all.len(), 1);
    all.remove(0)
}

#[tokio::test]
async fn it_is_handed_over_decided_and_answered_claim_by_claim_before_the_promised_day() {
    let place = Place::empty().await;
    let report = seed_demonstration(&place.state, "hash").await.unwrap();

    let round = ended(&place).await;

    assert_eq!(round.state, RoundState::FedBack);
    assert_eq!((report.table("delivery").added, report.table("feedback_report").added), (2, 1));
    let mut delivered = place.rows::<delivery::Entity>().await;
    delivered.retain(|row| row.round_id == round.id);
    assert_eq!((delivered.len(), delivered[0].mails), (1, 0));
    let reply = reply(&place, &round).await;
    let claims = asking(place.db(), &round).await.unwrap().claims;
    assert!(1 < claims.len() && claims.len() == reply.answers.len(), "{claims:?}");
    let decided = |outcome: &Option<Outcome>| matches!(outcome, Some(Outcome::Decision(_)));
    let (last, others) = reply.answers.split_last().unwrap();
    assert!(matches!(last.1, Some(Outcome::NoAction(_))) && others.iter().all(|(_, outcome)| decided(outcome)));
    let dialogues = place.rows::<dialogue::Entity>().await;
    let due = dialogues.iter().find(|row| row.id == round.dialogue_id).unwrap().reply_due.unwrap();
    assert!(delivered[0].delivered_at < reply.given_at && reply.given_at.date_naive() < due);
    assert_eq!((reply.decisions().len(), reply.actions.len(), reply.hidden), (1, 1, 0));
    let ties = place.rows::<decision_dialogue::Entity>().await;
    assert_eq!(ties.iter().filter(|tie| tie.dialogue_id == round.dialogue_id).count(), 1);
    assert_eq!((place.count::<follower::Entity>().await, place.count::<outbox::Entity>().await), (0, 0));
}

#[tokio::test]
async fn its_result_was_corrected_by_two_people_and_both_versions_are_whole() {
    let place = Place::empty().await;
    seed_demonstration(&place.state, "hash").await.unwrap();
    let round = ended(&place).await;

    let first = result_of_version(place.db(), round.id, 1).await.unwrap();
    let second = fixed_result(place.db(), round.id).await.unwrap();

    assert_eq!((first.figures.participants(), second.figures.participants()), (160, 159));
    assert_eq!((second.row.version, second.figures.by_age()), (2, first.figures.by_age()), "no table is computed anew");
    let signed = corrected(&place).await;
    assert_eq!(
        (second.row.correction_reason.as_ref(), signed.round_result_id),
        (Some(&signed.reason), Some(second.row.id))
    );
    assert!(signed.settled_by.is_some_and(|signer| signer != signed.proposed_by));
    let out = place.rows::<submission::Entity>().await.into_iter().filter(|row| row.withdrawn_on.is_some());
    assert_eq!(out.map(|row| row.id).collect::<Vec<_>>(), [signed.submission_id]);
    assert_eq!(unlogged(place.db()).await.unwrap(), Vec::<String>::new());
    let words = published(place.db(), &round).await.unwrap().unwrap();
    assert!(words.since.is_some() && words.hidden == 0, "its sentences say that they are from before");
    let emails = place.rows::<account::Entity>().await;
    assert_eq!(emails.len(), 19, "nobody was made up for it");
}

/// As when the program was stopped after the correction was proposed.
#[tokio::test]
async fn whoever_seeds_anew_goes_on_where_it_was_stopped() {
    let place = Place::empty().await;
    seed_demonstration(&place.state, "hash").await.unwrap();
    let signed = corrected(&place).await;
    let waiting = correction::ActiveModel {
        settled_by: Set(None),
        settled_at: Set(None),
        round_result_id: Set(None),
        ..signed.clone().into_active_model()
    };
    waiting.update(place.db()).await.unwrap();
    round_result::Entity::delete_by_id(signed.round_result_id.unwrap()).exec(place.db()).await.unwrap();
    let counted =
        submission::ActiveModel { id: Set(signed.submission_id), withdrawn_on: Set(None), ..Default::default() };
    counted.update(place.db()).await.unwrap();

    let report = seed_demonstration(&place.state, "hash").await.unwrap();

    assert_eq!(report.table("correction").added, 1);
    let again = corrected(&place).await;
    assert!(again.id == signed.id && again.settled_at.is_some());
    let result = fixed_result(place.db(), signed.round_id).await.unwrap();
    assert_eq!((result.row.version, result.figures.participants()), (2, 159));
}
