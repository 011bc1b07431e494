//! What belongs to the case of a round is changed, at any time: one transaction with its row in the log. The dialogue's row is held, as by whoever
//! hands the round over.

use sea_orm::{ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, sea_query::OnConflict};

use super::{form::stamp, queries::own_case};
use crate::{
    account::rights::ModeratorOf,
    channel::seen::unchanged,
    context::AppState,
    dialogue::{places::body_names, planning::queries::held},
    entity::{round, round_case},
    record::audit::{self, Act},
    round::life::NotDone,
    swedish,
    transaction::begin_writing,
    words::Words,
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
    let note = noted(&txn, &new).await?;
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

/// What was saved, for the log. Those who are elected in the body that takes the result up may read the brief.
async fn noted(db: &impl ConnectionTrait, new: &round_case::Model) -> Result<String, DbErr> {
    let receiving = body_names(db, new.receiving_body_id.into_iter(), Words::swedish()).await?;
    let receiving = receiving.into_values().next().unwrap_or_else(|| "den som beslutar enligt löftet".to_owned());
    let number = new.case_number.as_deref().unwrap_or("inget");
    let meeting = new.meeting_on.map_or_else(|| "ingen dag".to_owned(), swedish::day);
    Ok(format!("Diarienummer: {number}. Tar emot: {receiving}. Sammanträde: {meeting}."))
}
