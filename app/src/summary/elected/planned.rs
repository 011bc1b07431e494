//! What residents were told would be done by a day that has passed. Nothing here tells whether it was done: that is said, not guessed.

use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};

use super::queries::Card;
use crate::{
    decision::rules::{is_given, is_overdue, reply_path},
    entity::planned_action,
};

/// One such thing.
#[derive(Clone, Debug)]
pub struct Overdue {
    /// What would be done.
    pub text: String,
    /// By when.
    pub due_on: NaiveDate,
    /// What the dialogue is called.
    pub dialogue: String,
    /// Where.
    pub place: String,
    /// Where the reply says it.
    pub path: String,
}

/// What the replies about these rounds say would be done before `today`, the first due first.
///
/// # Errors
/// When the database cannot be read.
pub async fn overdue(db: &impl ConnectionTrait, cards: &[Card], today: NaiveDate) -> Result<Vec<Overdue>, DbErr> {
    // Before that it is a draft.
    let given = cards.iter().filter(|card| is_given(card.round.state)).map(|card| card.round.id);
    let rows = planned_action::Entity::find()
        .filter(planned_action::COLUMN.round_id.is_in(given))
        .order_by_asc(planned_action::Column::DueOn)
        .all(db)
        .await?;
    let told = |row: planned_action::Model| {
        let card = cards.iter().find(|card| card.round.id == row.round_id)?;
        Some(Overdue {
            text: row.text,
            due_on: row.due_on,
            dialogue: card.dialogue.title.clone(),
            place: card.place.clone(),
            path: reply_path(&card.dialogue.slug, &card.round.code),
        })
    };
    Ok(rows.into_iter().filter(|row| is_overdue(row.due_on, today)).filter_map(told).collect())
}
