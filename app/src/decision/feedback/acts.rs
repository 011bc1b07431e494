//! A reply is saved as a draft, or given. Each is one transaction with its row in the log; whoever comes second is told.

use sea_orm::{
    ActiveValue::Set, DatabaseTransaction, DbErr, EntityTrait, QueryFilter, QuerySelect, sea_query::OnConflict,
};
use uuid::Uuid;

use super::{
    drafts::{Subject, standing, subjects},
    form::{Answer, Draft, check, missing, named, stamp},
};
use crate::{
    account::rights::ModeratorOf,
    channel::{form::SEEN, seen::unchanged},
    context::{AppState, new_id},
    decision::{
        queries::rows_on_round,
        rules::{is_given, may_write},
    },
    dialogue::followers::tell::tell,
    entity::{
        decision, feedback_answer, feedback_report, follower_notice::RoundEvent, planned_action, round,
        round::RoundState,
    },
    error::AppError,
    forms::Sent,
    record::audit::{self, Act},
    round::{
        life::{NotDone, take},
        rules::Step,
    },
    swedish,
    transaction::begin_writing,
};

/// A round that is kept from changing, with the reply that stands and the one that was sent.
struct Held {
    txn: DatabaseTransaction,
    round: round::Model,
    subjects: Vec<Subject>,
    stands: Draft,
    draft: Draft,
}

/// Saves what was sent as a draft. The same again changes nothing.
///
/// # Errors
/// [`NotDone::Missing`] for mistakes, and when somebody has changed it since it was seen; [`AppError::Conflict`] when the round is not
/// signed, or the reply has been given.
pub async fn save(state: &AppState, moderator: &ModeratorOf<round::Model>, sent: &Sent) -> Result<(), NotDone> {
    let held = hold(state, moderator, sent).await?;
    if held.draft == held.stands {
        return Ok(());
    }
    write(state, moderator, &held).await?;
    audit::write(state, &held.txn, act(moderator, "feedback.save", None)).await?;
    Ok(held.txn.commit().await?)
}

/// Gives the reply to residents: everybody reads it, those who follow get a mail, and nobody changes it any more.
///
/// # Errors
/// [`NotDone::Missing`] with everything that it lacks, else as [`save`]; [`AppError::Conflict`] too when the round is not delivered.
pub async fn give(state: &AppState, moderator: &ModeratorOf<round::Model>, sent: &Sent) -> Result<(), NotDone> {
    let held = hold(state, moderator, sent).await?;
    if held.round.state != RoundState::Delivered {
        return Err(AppError::Conflict("Omgången måste först överlämnas till politikerna").into());
    }
    let now = state.clock.now();
    let ids: Vec<_> = held.subjects.iter().map(|subject| subject.id).collect();
    let lacks = missing(&held.draft, &ids, swedish::local(now).date_naive());
    if !lacks.is_empty() {
        return Err(NotDone::Missing(lacks));
    }
    write(state, moderator, &held).await?;
    let given = feedback_report::ActiveModel {
        round_id: Set(held.round.id),
        given_by: Set(Some(moderator.account().id)),
        given_at: Set(Some(now)),
        ..Default::default()
    };
    feedback_report::Entity::update(given).exec(&held.txn).await?;
    take(&held.txn, &held.round, Step::FeedBack, round::ActiveModel::default()).await?;
    audit::write(state, &held.txn, act(moderator, "round.feed_back", Some(told(&held)))).await?;
    tell(state, &held.txn, &held.round, RoundEvent::FedBack).await?;
    Ok(held.txn.commit().await?)
}

/// What the log says of a reply.
fn told(held: &Held) -> String {
    let nothing = held.draft.answers.values().filter(|answer| matches!(answer, Answer::NoAction(_))).count();
    format!("Besvarat: {}, varav utan åtgärd: {nothing}.", held.draft.answers.len())
}

async fn hold(state: &AppState, moderator: &ModeratorOf<round::Model>, sent: &Sent) -> Result<Held, NotDone> {
    let txn = begin_writing(&state.db).await?;
    let round = round::Entity::find_by_id(moderator.row().id).lock_exclusive().one(&txn).await?;
    let round = round.ok_or(AppError::NotFound)?;
    if is_given(round.state) {
        return Err(AppError::Conflict("Invånarna har redan fått svaret").into());
    }
    if !may_write(round.state) {
        return Err(AppError::Conflict("Svaret skrivs när omgången är stängd").into());
    }
    let subjects = subjects(&txn, &round).await?.shown;
    let ids: Vec<_> = subjects.iter().map(|subject| subject.id).collect();
    let draft = check(sent, &ids, &held_decisions(&txn, &round, sent).await?).map_err(NotDone::Missing)?;
    let stands = standing(&txn, round.id).await?;
    unchanged(sent.get(SEEN), &stamp(&stands), "Svaret")?;
    Ok(Held { txn, round, subjects, stands, draft })
}

/// The decisions that the reply may name. Those that it does are kept from being put right meanwhile, so that none of them ceases to
/// rest on the round.
async fn held_decisions(txn: &DatabaseTransaction, round: &round::Model, sent: &Sent) -> Result<Vec<Uuid>, DbErr> {
    decision::Entity::find().filter(decision::COLUMN.id.is_in(named(sent))).lock_shared().all(txn).await?;
    Ok(rows_on_round(txn, round.id).await?.into_iter().map(|row| row.id).collect())
}

/// Writes the draft in the place of what stands.
async fn write(state: &AppState, moderator: &ModeratorOf<round::Model>, held: &Held) -> Result<(), DbErr> {
    use feedback_report::Column::{Changed, RoundId, SavedAt, SavedBy, Why};
    let (txn, round_id, draft) = (&held.txn, held.round.id, &held.draft);
    let report = feedback_report::ActiveModel {
        round_id: Set(round_id),
        changed: Set(draft.changed.clone()),
        why: Set(draft.why.clone()),
        saved_by: Set(moderator.account().id),
        saved_at: Set(state.clock.now()),
        given_by: Set(None),
        given_at: Set(None),
    };
    let over = OnConflict::column(RoundId).update_columns([Changed, Why, SavedBy, SavedAt]).to_owned();
    feedback_report::Entity::insert(report).on_conflict(over).exec_without_returning(txn).await?;
    write_answers(txn, round_id, draft).await?;
    write_actions(state, txn, round_id, draft).await
}

async fn write_answers(txn: &DatabaseTransaction, round_id: Uuid, draft: &Draft) -> Result<(), DbErr> {
    feedback_answer::Entity::delete_many().filter(feedback_answer::COLUMN.round_id.eq(round_id)).exec(txn).await?;
    if draft.answers.is_empty() {
        return Ok(());
    }
    let rows = draft.answers.iter().map(|(subject_id, answer)| {
        let (decision_id, no_action_reason) = match answer {
            Answer::Decision(id) => (Some(*id), None),
            Answer::NoAction(reason) => (None, Some(reason.clone())),
        };
        feedback_answer::ActiveModel {
            round_id: Set(round_id),
            subject_id: Set(*subject_id),
            decision_id: Set(decision_id),
            no_action_reason: Set(no_action_reason),
        }
    });
    feedback_answer::Entity::insert_many(rows).exec_without_returning(txn).await.map(drop)
}

async fn write_actions(
    state: &AppState,
    txn: &DatabaseTransaction,
    round_id: Uuid,
    draft: &Draft,
) -> Result<(), DbErr> {
    planned_action::Entity::delete_many().filter(planned_action::COLUMN.round_id.eq(round_id)).exec(txn).await?;
    if draft.actions.is_empty() {
        return Ok(());
    }
    let rows = (0..).zip(&draft.actions).map(|(position, action)| planned_action::ActiveModel {
        id: Set(new_id(&state.clock)),
        round_id: Set(round_id),
        position: Set(position),
        text: Set(action.text.clone()),
        due_on: Set(action.due_on),
    });
    planned_action::Entity::insert_many(rows).exec_without_returning(txn).await.map(drop)
}

fn act(moderator: &ModeratorOf<round::Model>, act: &'static str, note: Option<String>) -> Act {
    Act::on_round(Some(moderator.account().id), moderator.row(), act, note)
}
