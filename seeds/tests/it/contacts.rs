//! How residents reach the kommuner of the demonstration.

use app::entity::{organisation, round};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait};
use seeds::{staged::seed_demonstration, standard};

use crate::support::Place;

#[tokio::test]
async fn every_kommun_of_the_demonstration_has_a_number_that_says_it_is_made_up() {
    let place = Place::empty().await;
    seed_demonstration(&place.state, "hash").await.unwrap();

    let asking: Vec<_> = place.rows::<round::Entity>().await.into_iter().map(|round| round.organisation_id).collect();
    for row in place.rows::<organisation::Entity>().await {
        let said = row.contact_phone.is_some_and(|phone| phone.contains("påhittat"));
        assert_eq!(said, asking.contains(&row.id), "{}", row.slug);
    }
}

#[tokio::test]
async fn what_an_administrator_has_said_stands() {
    let place = Place::empty().await;
    standard::seed(place.db()).await.unwrap();
    let all = place.rows::<organisation::Entity>().await;
    let own = all.into_iter().find(|row| row.slug == "harnosand").unwrap();
    let told = Some("dialog@harnosand.example".to_owned());
    let row = organisation::ActiveModel { id: Set(own.id), contact_mail: Set(told.clone()), ..Default::default() };
    row.update(place.db()).await.unwrap();

    seed_demonstration(&place.state, "hash").await.unwrap();

    let stands = organisation::Entity::find_by_id(own.id).one(place.db()).await.unwrap().unwrap();
    assert_eq!((stands.contact_phone, stands.contact_mail), (None, told));
}
