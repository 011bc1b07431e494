//! A round is handed over: one transaction with the mails, what followers are told, and the row in the log. The change itself says
//! from which state it is made, so nothing is sent twice, whoever presses and however often.

use chrono::NaiveDate;
use sea_orm::{ActiveModelTrait, IntoActiveModel};

use super::{letters, queries, rules, rules::Summary};
use crate::{
    account::rights::ModeratorOf,
    context::AppState,
    dialogue::followers::tell::tell,
    entity::{delivery, follower_notice::RoundEvent, round},
    mail::outbox,
    record::audit,
    round::{
        life::{NotDone, act, held, missing_at_checks, moved_on, take},
        rules::delivering,
    },
    swedish,
    transaction::begin_writing,
};

/// Hands the round over to the body that decides, with a mail to each of its members.
///
/// # Errors
/// [`NotDone::Missing`] with what must be in place first; [`crate::error::AppError::Conflict`] when it is handed over already, or
/// not signed.
pub async fn deliver(state: &AppState, moderator: &ModeratorOf<round::Model>) -> Result<(), NotDone> {
    let now = state.clock.now();
    let txn = begin_writing(&state.db).await?;
    // With its dialogue, so that the meeting that the mails tell of is the one that stands.
    let round = held(&txn, moderator.row()).await?;
    let step = delivering(round.state).ok_or_else(moved_on)?;
    let ready = queries::ready(&txn, &round).await?;
    let today = swedish::local(now).date_naive();
    let missing = missing_at_checks(&rules::checks(&ready, today));
    let (Some(body), Some(meeting_on), Summary::Holds(version), true) =
        (&ready.body, ready.case.meeting_on, ready.summary, missing.is_empty())
    else {
        return Err(NotDone::Missing(missing));
    };
    take(&txn, &round, step, Default::default()).await?;
    let delivery = delivery::Model {
        round_id: round.id,
        body_id: body.id,
        meeting_on,
        summary_version: version,
        mails: i32::try_from(ready.members.len()).unwrap_or(i32::MAX),
        delivered_by: moderator.account().id,
        delivered_at: now,
    };
    let delivery = delivery.into_active_model().insert(&txn).await?;
    let ahead = Some(meeting_on).filter(|day| today <= *day);
    let mails = ready.members.iter().map(|member| letters::delivered(state, &ready, body, ahead, member));
    outbox::put_all(&txn, &state.clock, mails.collect()).await?;
    audit::write(state, &txn, act(moderator, "round.deliver", Some(note(&body.name, &delivery, today)))).await?;
    tell(state, &txn, &round, RoundEvent::Delivered).await?;
    Ok(txn.commit().await?)
}

fn note(body: &str, delivery: &delivery::Model, today: NaiveDate) -> String {
    format!(
        "Till {body} {}. Sammanställningen: version {}. Mejl till {}.",
        rules::at_meeting(delivery.meeting_on, today),
        delivery.summary_version,
        swedish::count(delivery.mails.into(), "förtroendevald", "förtroendevalda"),
    )
}
