//! A decision is recorded, or put right. Each is one transaction with its row in the log.

use std::collections::BTreeSet;

use sea_orm::{
    ActiveValue::Set, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, IntoActiveModel, QueryFilter,
    QuerySelect, sea_query::OnConflict,
};
use uuid::Uuid;

use super::{
    choices::standing,
    form::{DIALOGUE, NewDecision, rounds_of},
    queries::rounds_behind,
};
use crate::{
    account::rights::ModeratorOf,
    channel::seen::unchanged,
    context::AppState,
    entity::{decision, decision_dialogue, decision_round, dialogue, feedback_answer, political_body, round},
    error::AppError,
    forms::FormErrors,
    record::audit::{self, Act},
    round::life::NotDone,
    transaction::begin_writing,
};

/// Records a decision under `key`, which the form brought: sending the same form twice records one.
///
/// # Errors
/// [`AppError::Conflict`] when the form was sent before with something else in it.
pub async fn record(
    state: &AppState,
    moderator: &ModeratorOf<political_body::Model>,
    key: Uuid,
    new: NewDecision,
) -> Result<(), NotDone> {
    let row = decision::Model {
        id: key,
        owner_body_id: moderator.row().id,
        body_id: new.body_id,
        title: new.title.clone(),
        wording: new.wording.clone(),
        decided_on: new.decided_on,
        minute_item: new.minute_item.clone(),
        case_number: new.case_number.clone(),
        minutes_url: new.minutes_url.clone(),
        is_demonstration: moderator.account().is_demonstration,
        recorded_by: moderator.account().id,
        recorded_at: state.clock.now(),
        changed_at: None,
    };
    let txn = begin_writing(&state.db).await?;
    let inserted = decision::Entity::insert(row.clone().into_active_model())
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(&txn)
        .await?;
    if inserted == 0 {
        return same(&txn, &row, new).await;
    }
    tie(&txn, key, &new.dialogues).await?;
    tie_rounds(&txn, key, &new.rounds).await?;
    audit::write(state, &txn, act(moderator.account().id, &row, "decision.record", None)).await?;
    Ok(txn.commit().await?)
}

/// Whether the decision that is there under the form's key is the one that it holds.
async fn same(txn: &DatabaseTransaction, row: &decision::Model, new: NewDecision) -> Result<(), NotDone> {
    let there = decision::Entity::find_by_id(row.id).one(txn).await?;
    let there = there.filter(|there| there.owner_body_id == row.owner_body_id).ok_or(AppError::NotFound)?;
    if standing(txn, &there).await? == new {
        return Ok(());
    }
    Err(AppError::Conflict("Beslutet är redan sparat. Du hittar det bland dina beslut och kan ändra det där.").into())
}

/// Puts a decision right. What it said before stands in the log.
///
/// # Errors
/// [`NotDone::Missing`] when somebody has changed it since it was `seen`, or a reply to residents about a round that it would no longer rest
/// on names it.
pub async fn change(
    state: &AppState,
    moderator: &ModeratorOf<decision::Model>,
    seen: &str,
    new: NewDecision,
) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    hold_behind(&txn, &new).await?;
    let row = decision::Entity::find_by_id(moderator.row().id).lock_exclusive().one(&txn).await?;
    let row = row.ok_or(AppError::NotFound)?;
    let stands = standing(&txn, &row).await?;
    unchanged(seen, &stands.stamp(), "Beslutet")?;
    if stands == new {
        return Ok(());
    }
    stays_named(&txn, &row, &new).await?;
    let before = before(&txn, &stands, row.id).await?;
    untie(&txn, row.id, &stands, &new).await?;
    tie(&txn, row.id, &(&new.dialogues - &stands.dialogues)).await?;
    tie_rounds(&txn, row.id, &(&new.rounds - &stands.rounds)).await?;
    decision::Entity::update(changed(state, &row, new)).exec(&txn).await?;
    audit::write(state, &txn, act(moderator.account().id, &row, "decision.change", Some(before))).await?;
    Ok(txn.commit().await?)
}

fn changed(state: &AppState, row: &decision::Model, new: NewDecision) -> decision::ActiveModel {
    decision::ActiveModel {
        id: Set(row.id),
        body_id: Set(new.body_id),
        title: Set(new.title),
        wording: Set(new.wording),
        decided_on: Set(new.decided_on),
        minute_item: Set(new.minute_item),
        case_number: Set(new.case_number),
        minutes_url: Set(new.minutes_url),
        changed_at: Set(Some(state.clock.now())),
        ..Default::default()
    }
}

/// Keeps what the decision is to rest on from changing meanwhile: dialogues, then rounds, then the decision, as everybody does who holds
/// several of them.
async fn hold_behind(txn: &DatabaseTransaction, new: &NewDecision) -> Result<(), DbErr> {
    let dialogues = dialogue::COLUMN.id.is_in(new.dialogues.iter().copied());
    dialogue::Entity::find().filter(dialogues).lock_shared().all(txn).await?;
    let rounds = round::COLUMN.id.is_in(new.rounds.iter().copied());
    round::Entity::find().filter(rounds).lock_shared().all(txn).await.map(drop)
}

/// What a reply to residents names stays on the round that the reply is about.
async fn stays_named(db: &impl ConnectionTrait, row: &decision::Model, new: &NewDecision) -> Result<(), NotDone> {
    let answers = feedback_answer::Entity::find().filter(feedback_answer::COLUMN.decision_id.eq(row.id));
    let rounds: BTreeSet<Uuid> = answers.all(db).await?.into_iter().map(|answer| answer.round_id).collect();
    let lost = round::Entity::find().filter(round::COLUMN.id.is_in(&rounds - &new.rounds)).all(db).await?;
    let Some(round) = lost.first() else { return Ok(()) };
    let (field, it) = match new.dialogues.contains(&round.dialogue_id) {
        true => (rounds_of(round.dialogue_id), "omgången"),
        false => (DIALOGUE.to_owned(), "dialogen"),
    };
    let sentence = format!("Ett svar till invånarna hänvisar till beslutet. Det måste stå kvar på den {it}");
    Err(NotDone::Missing(FormErrors::on(field, sentence)))
}

/// What the log says of a decision before it is put right.
async fn before(db: &impl ConnectionTrait, stands: &NewDecision, id: Uuid) -> Result<String, DbErr> {
    let codes: Vec<String> = rounds_behind(db, id).await?.into_iter().map(|round| round.code).collect();
    let rounds = if codes.is_empty() { "inga".to_owned() } else { codes.join(", ") };
    let NewDecision { title, decided_on, minute_item, wording, .. } = stands;
    Ok(format!("Före: {title}, {decided_on}, {minute_item}. {wording} Omgångar: {rounds}."))
}

/// Takes away what it no longer rests on.
async fn untie(
    db: &impl ConnectionTrait,
    decision_id: Uuid,
    stands: &NewDecision,
    new: &NewDecision,
) -> Result<(), DbErr> {
    decision_round::Entity::delete_many()
        .filter(decision_round::COLUMN.decision_id.eq(decision_id))
        .filter(decision_round::COLUMN.round_id.is_in(&stands.rounds - &new.rounds))
        .exec(db)
        .await?;
    decision_dialogue::Entity::delete_many()
        .filter(decision_dialogue::COLUMN.decision_id.eq(decision_id))
        .filter(decision_dialogue::COLUMN.dialogue_id.is_in(&stands.dialogues - &new.dialogues))
        .exec(db)
        .await
        .map(drop)
}

async fn tie(db: &impl ConnectionTrait, decision_id: Uuid, dialogues: &BTreeSet<Uuid>) -> Result<(), DbErr> {
    if dialogues.is_empty() {
        return Ok(());
    }
    let ties = dialogues.iter().map(|dialogue_id| decision_dialogue::ActiveModel {
        decision_id: Set(decision_id),
        dialogue_id: Set(*dialogue_id),
    });
    decision_dialogue::Entity::insert_many(ties).exec_without_returning(db).await.map(drop)
}

async fn tie_rounds(db: &impl ConnectionTrait, decision_id: Uuid, rounds: &BTreeSet<Uuid>) -> Result<(), DbErr> {
    if rounds.is_empty() {
        return Ok(());
    }
    let ties = rounds
        .iter()
        .map(|round_id| decision_round::ActiveModel { decision_id: Set(decision_id), round_id: Set(*round_id) });
    decision_round::Entity::insert_many(ties).exec_without_returning(db).await.map(drop)
}

fn act(account_id: Uuid, row: &decision::Model, act: &'static str, note: Option<String>) -> Act {
    Act {
        account_id: Some(account_id),
        body_id: Some(row.owner_body_id),
        act,
        subject_kind: "decision",
        subject_id: Some(row.id),
        note,
    }
}
