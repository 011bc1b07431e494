//! In which ways the rounds of a dialogue can be answered, as their moderators have chosen and said.

use std::collections::HashMap;

use sea_orm::{ConnectionTrait, DbErr, EntityTrait, FromQueryResult, JoinType, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::{
    entity::{organisation, round},
    round::joins::place,
};

/// What one round has chosen, and who can be asked about it.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct RoundWays {
    /// The round.
    pub id: Uuid,
    /// Its channels, as in its row.
    pub channels: String,
    /// Where the form on paper is handed in, if somebody has said so.
    pub paper_return: Option<String>,
    /// Whether a code from a letter is needed.
    pub one_time_codes: bool,
    /// Who can be asked: "Härnösands kommun".
    pub official_place: String,
    /// Their telephone number, where they have said one.
    pub contact_phone: Option<String>,
}

/// Those of all rounds of a dialogue, by round. Which of them are open is for the page to say.
///
/// # Errors
/// When the database cannot be read.
pub async fn ways_of(db: &impl ConnectionTrait, dialogue_id: Uuid) -> Result<HashMap<Uuid, RoundWays>, DbErr> {
    let rows: Vec<RoundWays> = round::Entity::find()
        .select_only()
        .columns([round::Column::Id, round::Column::Channels, round::Column::PaperReturn, round::Column::OneTimeCodes])
        .column_as(organisation::Column::OfficialName, "official_place")
        .column(organisation::Column::ContactPhone)
        .join(JoinType::InnerJoin, place())
        .filter(round::COLUMN.dialogue_id.eq(dialogue_id))
        .into_model()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}
