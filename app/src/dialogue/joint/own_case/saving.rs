//! What belongs to the case of a round is changed, at any time: one transaction with its row in the log. The dialogue's row is held, as by whoever
//! hands the round over.

use sea_orm::{EntityTrait, IntoActiveModel, sea_query::OnConflict};

use super::{form::stamp, queries::own_case};
use crate::{
    account::rights::ModeratorOf,
    answer::queries::begin_writing,
    channel::seen::unchanged,
    context::AppState,
    dialogue::planning::queries::held,
    entity::{round, round_case},
    record::audit::{self, Act},
    round::life::NotDone,
    swedish,
};

/// Saves it.
///
/// # Errors
/// [`NotDone::Missing`] when somebody has changed it since it was `seen`.
pub async fn save(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    seen: &str,
    new: round_case::Model,
) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    held(&txn, moderator.row().dialogue_id).await?;
    unchanged(seen, &stamp(own_case(&txn, new.round_id).await?.as_ref()), "Ärendet")?;
    let note = noted(&new);
    let mut in_place = OnConflict::column(round_case::Column::RoundId);
    in_place.update_columns([
        round_case::Column::CaseNumber,
        round_case::Column::ReceivingBodyId,
        round_case::Column::MeetingOn,
    ]);
    round_case::Entity::insert(new.into_active_model()).on_conflict(in_place).exec_without_returning(&txn).await?;
    audit::write(state, &txn, Act::on_round(Some(moderator.account().id), moderator.row(), "round.case", Some(note)))
        .await?;
    Ok(txn.commit().await?)
}

fn noted(new: &round_case::Model) -> String {
    let number = new.case_number.as_deref().unwrap_or("inget");
    let meeting = new.meeting_on.map_or_else(|| "ingen dag".to_owned(), swedish::day);
    format!("Diarienummer: {number}. Sammanträde: {meeting}.")
}
