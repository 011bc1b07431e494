//! An invited body answers: it takes part and gets a planned round, or it does not. Each is one transaction with its row in the log. The
//! dialogue's row is held, so that of two who answer at the same time one sees what the other did.

use std::collections::HashMap;

use sea_orm::{
    ActiveValue::Set, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder,
};
use uuid::Uuid;

use super::queries::{joint, template};
use crate::{
    account::{house_rules, rights::ModeratorOf},
    context::{AppState, new_id, random_bytes},
    dialogue::planning::queries::held,
    entity::{
        dialogue, joint_invitation, political_body,
        round::{self, RoundState},
        round_statement,
    },
    error::AppError,
    record::audit::{self, Act},
    round::{
        life::NotDone,
        planning::{code, copying::copy_translations, saving},
    },
    transaction::begin_writing,
};

/// Takes part, also after having declined. Returns the body's own planned round, with the owner's plan to begin with. Accepting twice
/// makes one round.
///
/// # Errors
/// [`AppError::Conflict`] when the invitation was taken back; when the dialogue or the owner's round is gone, or the database fails.
pub async fn accept(
    state: &AppState,
    moderator: &ModeratorOf<joint_invitation::Model>,
) -> Result<round::Model, NotDone> {
    let txn = begin_writing(&state.db).await?;
    let (dialogue, row) = hold(&txn, moderator).await?;
    if let Some(id) = row.round_id {
        return Ok(round::Entity::find_by_id(id).one(&txn).await?.ok_or(AppError::NotFound)?);
    }
    let set = joint(&txn, dialogue.id).await?.ok_or(AppError::NotFound)?.questionnaire_id;
    let template = template(&txn, &dialogue).await?.ok_or(AppError::NotFound)?;
    let body = political_body::Entity::find_by_id(row.body_id).one(&txn).await?.ok_or(AppError::NotFound)?;
    let threshold = house_rules::queries::of(&txn, body.organisation_id).await?.threshold;
    let wanted = round::Model { id: new_id(&state.clock), questionnaire_id: set, ..like(&template, &body, threshold) };
    let made = saving::insert(&txn, wanted, || code::code(random_bytes())).await?;
    let round = made.ok_or_else(|| AppError::Internal(anyhow::anyhow!("a new round was there already")))?;
    copy_statements(&txn, template.id, round.id).await?;
    copy_translations(&txn, &state.clock, &HashMap::from([(template.id, round.id)])).await?;
    let answered = joint_invitation::ActiveModel {
        declined_because: Set(None),
        round_id: Set(Some(round.id)),
        ..answer(state, moderator)
    };
    joint_invitation::Entity::update(answered).exec(&txn).await?;
    let note = format!("Kod {}. Gemensam dialog: {}. Frågor: de gemensamma.", round.code, dialogue.title);
    audit::write(state, &txn, Act::on_round(Some(moderator.account().id), &round, "round.join", Some(note))).await?;
    txn.commit().await?;
    Ok(round)
}

/// Takes no part. `because` is told to the owner.
///
/// # Errors
/// [`AppError::Conflict`] when the body has accepted, or the invitation was taken back.
pub async fn decline(
    state: &AppState,
    moderator: &ModeratorOf<joint_invitation::Model>,
    because: Option<String>,
) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let (dialogue, row) = hold(&txn, moderator).await?;
    if row.round_id.is_some() {
        return Err(AppError::Conflict("Ni har redan tackat ja. Vill ni inte vara med, återkalla er omgång.").into());
    }
    let answered = joint_invitation::ActiveModel { declined_because: Set(because), ..answer(state, moderator) };
    joint_invitation::Entity::update(answered).exec(&txn).await?;
    let act = Act {
        account_id: Some(moderator.account().id),
        body_id: Some(row.body_id),
        act: "dialogue.decline",
        subject_kind: "joint_invitation",
        subject_id: Some(row.id),
        note: Some(format!("Gemensam dialog: {}.", dialogue.title)),
    };
    audit::write(state, &txn, act).await?;
    Ok(txn.commit().await?)
}

/// The dialogue, held, and the invitation as it is now, unless it was taken back.
async fn hold(
    txn: &DatabaseTransaction,
    moderator: &ModeratorOf<joint_invitation::Model>,
) -> Result<(dialogue::Model, joint_invitation::Model), NotDone> {
    let dialogue = held(txn, moderator.row().dialogue_id).await?;
    let row = joint_invitation::Entity::find_by_id(moderator.row().id).one(txn).await?.ok_or(AppError::NotFound)?;
    if row.taken_back_at.is_some() {
        return Err(AppError::Conflict("Inbjudan är tillbakatagen.").into());
    }
    Ok((dialogue, row))
}

fn answer(state: &AppState, moderator: &ModeratorOf<joint_invitation::Model>) -> joint_invitation::ActiveModel {
    joint_invitation::ActiveModel {
        id: Set(moderator.row().id),
        answered_by: Set(Some(moderator.account().id)),
        answered_at: Set(Some(state.clock.now())),
        ..Default::default()
    }
}

/// A planned round of another body with the plan of this one. What is not of the plan begins anew: its codes, where its papers are
/// handed in, when it opens of itself; and the threshold is that of the body's own organisation.
fn like(template: &round::Model, body: &political_body::Model, threshold: i32) -> round::Model {
    round::Model {
        organisation_id: body.organisation_id,
        controller_body_id: body.id,
        code: String::new(),
        state: RoundState::Planned,
        preview_seen_at: None,
        opened_at: None,
        stopped_at: None,
        stop_reason: None,
        frozen_at: None,
        closed_at: None,
        threshold,
        one_time_codes: false,
        paper_return: None,
        shuffled_at: None,
        set_to_open_by: None,
        failed_to_open_at: None,
        note_id: None,
        result_shown_at: None,
        ..template.clone()
    }
}

/// Ties the second round to the statements of the first, in the words it is asked with, and to no others.
///
/// # Errors
/// When the database fails.
pub async fn copy_statements(db: &impl ConnectionTrait, from: Uuid, to: Uuid) -> Result<(), DbErr> {
    round_statement::Entity::delete_many().filter(round_statement::COLUMN.round_id.eq(to)).exec(db).await?;
    let links = round_statement::Entity::find()
        .filter(round_statement::COLUMN.round_id.eq(from))
        .order_by_asc(round_statement::COLUMN.position)
        .all(db)
        .await?;
    let links = links.into_iter().map(|link| round_statement::Model { round_id: to, ..link }.into_active_model());
    round_statement::Entity::insert_many(links).exec_without_returning(db).await.map(drop)
}
