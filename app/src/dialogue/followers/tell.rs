//! Something has happened in a dialogue: whoever follows it gets a mail, once.

use std::collections::BTreeMap;

use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect, QueryTrait,
};

use super::letters::{self, News};
use crate::{
    context::AppState,
    dialogue::{deciding::taken_up_of, joint::queries::joint, places},
    entity::{dialogue, follower, follower_notice, follower_notice::RoundEvent, round},
    mail::outbox,
    translated::translations,
    words::Words,
};

/// So many followers are told in one statement.
const AT_A_TIME: usize = 1_000;

/// Puts a mail into the outbox for everybody who follows the dialogue of `round` and has not been told of `event` yet. Call
/// it in the transaction of the event itself: both stand or neither.
///
/// # Errors
/// When the database fails.
pub async fn tell(
    state: &AppState,
    db: &impl ConnectionTrait,
    round: &round::Model,
    event: RoundEvent,
) -> Result<(), DbErr> {
    let dialogue = dialogue::Entity::find_by_id(round.dialogue_id).one(db).await?;
    let dialogue = dialogue.ok_or_else(|| DbErr::RecordNotFound("dialogue".to_owned()))?;
    for (language, followers) in by_language(not_told(db, round, event).await?) {
        let news = in_language(db, &dialogue, round, event, Words::in_language(language)).await?;
        for some in followers.chunks(AT_A_TIME) {
            let notices = some.iter().map(|follower| follower_notice::ActiveModel {
                follower_id: Set(follower.id),
                round_id: Set(round.id),
                event: Set(event),
            });
            follower_notice::Entity::insert_many(notices).exec_without_returning(db).await?;
            let mails = some.iter().map(|follower| letters::of_event(state, &news, follower));
            outbox::put_all(db, &state.clock, mails.collect()).await?;
        }
    }
    Ok(())
}

fn by_language(followers: Vec<follower::Model>) -> BTreeMap<&'static str, Vec<follower::Model>> {
    let mut groups: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for follower in followers {
        groups.entry(Words::in_language(&follower.language).tag()).or_default().push(follower);
    }
    groups
}

/// The event with the titles as they read in one language.
async fn in_language<'a>(
    db: &impl ConnectionTrait,
    dialogue: &'a dialogue::Model,
    round: &'a round::Model,
    event: RoundEvent,
    words: Words,
) -> Result<News<'a>, DbErr> {
    let texts = translations(db, words, [dialogue.id, round.id]).await?;
    let dialogue_title = texts.text(dialogue.id, "title", &dialogue.title).text;
    let title = texts.text(round.id, "title", &round.title).text;
    // All rounds of a joint dialogue have much the same title; what tells them apart is where they are.
    let round_title = match joint(db, dialogue.id).await? {
        Some(_) => format!("{}: {title}", place(db, round).await?),
        None => title,
    };
    let taken_up = taken_up_of(db, round).await?;
    Ok(News { event, dialogue, round, dialogue_title, round_title, taken_up, words })
}

async fn place(db: &impl ConnectionTrait, round: &round::Model) -> Result<String, DbErr> {
    Ok(places::names(db, [round.organisation_id]).await?.remove(&round.organisation_id).unwrap_or_default())
}

/// Kept until the transaction ends: one who ended it meanwhile would make the event itself fail.
async fn not_told(
    db: &impl ConnectionTrait,
    round: &round::Model,
    event: RoundEvent,
) -> Result<Vec<follower::Model>, DbErr> {
    let told = follower_notice::Entity::find()
        .select_only()
        .column(follower_notice::Column::FollowerId)
        .filter(follower_notice::COLUMN.event.eq(event));
    let told = match event {
        RoundEvent::Opened
        | RoundEvent::Closed
        | RoundEvent::Delivered
        | RoundEvent::Withdrawn
        | RoundEvent::FedBack => told.filter(follower_notice::COLUMN.round_id.eq(round.id)),
        // The reply is the whole dialogue's, and a follower has one dialogue.
        RoundEvent::Late => told,
    };
    follower::Entity::find()
        .filter(follower::COLUMN.dialogue_id.eq(round.dialogue_id))
        .filter(follower::COLUMN.expires_on.is_null())
        .filter(follower::Column::Id.not_in_subquery(told.into_query()))
        .lock_shared()
        .all(db)
        .await
}
