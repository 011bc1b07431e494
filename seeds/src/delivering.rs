//! A round of the demonstration that a made-up decision rests on was handed over before that decision, by the act that any round is.

use anyhow::anyhow;
use app::{
    context::AppState,
    entity::{dialogue, round, round::RoundState},
    round::delivery::acts::deliver,
};
use chrono::NaiveDate;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, DbErr, EntityTrait};

use crate::{
    demonstration::{Dialogue, Round},
    dialogue_rows::{dialogue_id, round_id},
    ending::day,
    report::{Counts, Report},
    signing,
    staged::on_day,
    summarising::Moderators,
};

/// Hands over the summarised rounds that the decision of the dialogue rests on, if it has one that says when.
///
/// # Errors
/// When something stands in the way of handing over, or the database refuses.
pub(crate) async fn before_decision(
    state: &AppState,
    report: &mut Report,
    data: &Dialogue,
    who: Moderators,
) -> anyhow::Result<()> {
    let Some((made, days)) = data.decision.as_ref().and_then(|made| Some((made, made.delivered_days?))) else {
        return Ok(());
    };
    let then = on_day(state, days);
    for round in data.rounds.iter().filter(|round| made.rounds.contains(&round.key)) {
        let row = round::Entity::find_by_id(round_id(round)).one(&state.db).await?;
        if row.is_some_and(|row| row.state == RoundState::Summarised) {
            hand_over(&then, data, (round, who), day(state, made.decided_days)).await?;
            report.count("delivery", Counts { added: 1, ..Counts::default() });
        }
    }
    Ok(())
}

/// The meeting is the dialogue's only until it is over: when its other rounds are taken up stands as it stood.
async fn hand_over(
    then: &AppState,
    data: &Dialogue,
    (round, who): (&Round, Moderators),
    meeting: NaiveDate,
) -> anyhow::Result<()> {
    let before = dialogue::Entity::find_by_id(dialogue_id(data)).one(&then.db).await?.and_then(|row| row.meeting_on);
    meets_on(then, data, Some(meeting)).await?;
    let right = signing::right(then, who.writer, &round.code).await?;
    deliver(then, &right).await.map_err(|why| anyhow!("{} cannot be handed over: {why:?}", round.code))?;
    Ok(meets_on(then, data, before).await?)
}

async fn meets_on(state: &AppState, data: &Dialogue, meeting_on: Option<NaiveDate>) -> Result<(), DbErr> {
    let row = dialogue::ActiveModel { id: Set(dialogue_id(data)), meeting_on: Set(meeting_on), ..Default::default() };
    row.update(&state.db).await.map(|_| ())
}
