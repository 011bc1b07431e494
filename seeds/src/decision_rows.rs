//! The made-up decision that rests on a dialogue of the demonstration and a round of it, as rows.

use app::entity::{decision, decision_dialogue, decision_round};
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{
    demonstration::Dialogue,
    dialogue_rows::{dialogue_id, round_id},
    ids::id,
    organisation_rows::body_id,
    report::Report,
    upsert::upsert,
    weekday::weekday,
};

/// Writes the decision of the dialogue, if it has one, as recorded by `moderator`. Its rounds are there already.
///
/// # Errors
/// When the database refuses.
pub(crate) async fn write(
    db: &impl ConnectionTrait,
    report: &mut Report,
    now: DateTime<Utc>,
    dialogue: &Dialogue,
    moderator: Uuid,
) -> Result<(), DbErr> {
    let Some(data) = &dialogue.decision else { return Ok(()) };
    let decision_id = id("decision", &dialogue.key);
    let row = decision::Model {
        id: decision_id,
        owner_body_id: body_id(&dialogue.organisation, &dialogue.owner),
        body_id: body_id(&dialogue.organisation, &dialogue.deciding_body),
        title: data.title.clone(),
        wording: data.wording.clone(),
        decided_on: weekday(now, data.decided_days),
        minute_item: data.minute_item.clone(),
        case_number: Some(data.case_number.clone()),
        minutes_url: None,
        is_demonstration: true,
        recorded_by: moderator,
        recorded_at: now,
        changed_at: None,
    };
    upsert(db, report, decision::Entity::find_by_id(decision_id), vec![row]).await?;
    let stored = decision_dialogue::Entity::find().filter(decision_dialogue::COLUMN.decision_id.eq(decision_id));
    let tie = decision_dialogue::Model { decision_id, dialogue_id: dialogue_id(dialogue) };
    upsert(db, report, stored, vec![tie]).await?;
    let stored = decision_round::Entity::find().filter(decision_round::COLUMN.decision_id.eq(decision_id));
    let rests = dialogue.rounds.iter().filter(|round| data.rounds.contains(&round.key));
    let ties = rests.map(|round| decision_round::Model { decision_id, round_id: round_id(round) }).collect();
    upsert(db, report, stored, ties).await
}
