//! A round is planned: one transaction with its questions, its statements and its row in the log.

use std::collections::HashMap;

use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, IntoActiveModel, QueryFilter,
    sea_query::OnConflict,
};
use uuid::Uuid;

use super::{
    code,
    copying::{FIRST_EDITION, copy_translations, earlier_questions, standard_questions, write_copy},
    form::Plan,
    queries::chosen_statements,
};
use crate::{
    account::{house_rules, rights::ModeratorOf},
    context::{AppState, random_bytes},
    entity::{
        dialogue, political_body,
        round::{self, RoundState},
        round_statement,
    },
    error::AppError,
    record::audit::{self, Act},
    transaction::begin_writing,
    vision::queries::WordedStatement,
};

/// So many codes are tried before something else must be wrong.
const MOST_ATTEMPTS: usize = 50;

/// Where the questions of a new round come from.
#[derive(Clone, Debug)]
pub enum Source {
    /// The standard questions of its statements.
    Standard,
    /// What this round asks.
    Earlier(Box<round::Model>),
}

/// Plans a round of the dialogue under `key`, which the form brought: sending the same form twice plans one.
///
/// # Errors
/// [`AppError::Conflict`] when the form was sent before with something else in it.
pub async fn begin(
    state: &AppState,
    moderator: &ModeratorOf<dialogue::Model>,
    key: Uuid,
    (plan, source): (&Plan, &Source),
    offered: &[WordedStatement],
) -> Result<round::Model, AppError> {
    let dialogue = moderator.row();
    let txn = begin_writing(&state.db).await?;
    if let Some(there) = round::Entity::find_by_id(key).one(&txn).await? {
        return same(&txn, there, dialogue, plan).await;
    }
    let questions = match source {
        Source::Standard => standard_questions(&txn, &plan.statements).await?,
        Source::Earlier(round) => earlier_questions(&txn, round.questionnaire_id, &plan.statements).await?,
    };
    let questionnaire_id = write_copy(&txn, &state.clock, questions, FIRST_EDITION).await?;
    let wanted = row(&txn, dialogue, key, questionnaire_id, (plan, source)).await?;
    let draw = || code::code(random_bytes());
    let Some(row) = insert(&txn, wanted, draw).await? else {
        // Sent twice at the same moment: the other one was first.
        txn.rollback().await?;
        let there = round::Entity::find_by_id(key).one(&state.db).await?;
        return same(&state.db, there.ok_or(AppError::NotFound)?, dialogue, plan).await;
    };
    write_statements(&txn, row.id, &plan.statements, offered).await?;
    if let Source::Earlier(round) = source
        && round.title == row.title
    {
        copy_translations(&txn, &state.clock, &HashMap::from([(round.id, row.id)])).await?;
    }
    audit::write(state, &txn, planned(moderator, &row, source)).await?;
    txn.commit().await?;
    Ok(row)
}

/// Inserts the round under the first code of `draw` that is free; nothing where its own key is there already.
///
/// # Errors
/// When the database fails, or no code is free.
pub async fn insert(
    txn: &DatabaseTransaction,
    wanted: round::Model,
    mut draw: impl FnMut() -> String,
) -> Result<Option<round::Model>, AppError> {
    for _ in 0..MOST_ATTEMPTS {
        let row = round::Model { code: draw(), ..wanted.clone() };
        let inserted = round::Entity::insert(row.clone().into_active_model())
            .on_conflict(OnConflict::new().do_nothing().to_owned())
            .exec_without_returning(txn)
            .await?;
        if inserted == 1 {
            return Ok(Some(row));
        }
        if round::Entity::find_by_id(wanted.id).one(txn).await?.is_some() {
            return Ok(None);
        }
    }
    Err(AppError::Internal(anyhow::anyhow!("no code was free for a round")))
}

/// The round that the form planned when it was sent before.
async fn same(
    db: &impl ConnectionTrait,
    there: round::Model,
    dialogue: &dialogue::Model,
    plan: &Plan,
) -> Result<round::Model, AppError> {
    let as_sent = there.dialogue_id == dialogue.id
        && (&there.title, there.opens_at, there.closes_at, &there.channels, &there.languages)
            == (&plan.title, plan.opens_at, plan.closes_at, &plan.channels, &plan.languages)
        && chosen_statements(db, there.id).await? == plan.statements;
    match as_sent {
        true => Ok(there),
        false => {
            Err(AppError::Conflict("Omgången är redan sparad. Du hittar den på din startsida och kan ändra den där."))
        }
    }
}

async fn row(
    txn: &DatabaseTransaction,
    dialogue: &dialogue::Model,
    key: Uuid,
    questionnaire_id: Uuid,
    (plan, source): (&Plan, &Source),
) -> Result<round::Model, AppError> {
    let body = political_body::Entity::find_by_id(dialogue.owner_body_id).one(txn).await?.ok_or(AppError::NotFound)?;
    let threshold = house_rules::queries::of(txn, body.organisation_id).await?.threshold;
    let paper_return = match source {
        // Another body's papers are handed in elsewhere.
        Source::Earlier(round) if round.controller_body_id == body.id => round.paper_return.clone(),
        _ => None,
    };
    Ok(round::Model {
        id: key,
        dialogue_id: dialogue.id,
        organisation_id: body.organisation_id,
        controller_body_id: body.id,
        questionnaire_id,
        code: String::new(),
        title: plan.title.clone(),
        state: RoundState::Planned,
        opens_at: plan.opens_at,
        closes_at: plan.closes_at,
        preview_seen_at: None,
        opened_at: None,
        stopped_at: None,
        stop_reason: None,
        frozen_at: None,
        closed_at: None,
        channels: plan.channels.clone(),
        languages: plan.languages.clone(),
        threshold,
        one_time_codes: false,
        paper_return,
        shuffled_at: None,
        set_to_open_by: None,
        failed_to_open_at: None,
        note_id: None,
        result_shown_at: None,
    })
}

/// Ties the round to these statements, out of `offered`, and to no others.
///
/// # Errors
/// When the database fails.
pub(super) async fn write_statements(
    txn: &DatabaseTransaction,
    round_id: Uuid,
    chosen: &[Uuid],
    offered: &[WordedStatement],
) -> Result<(), DbErr> {
    round_statement::Entity::delete_many().filter(round_statement::COLUMN.round_id.eq(round_id)).exec(txn).await?;
    let chosen = offered.iter().filter(|statement| chosen.contains(&statement.row.id));
    for (statement, position) in chosen.zip(1..) {
        let link = round_statement::Model { round_id, statement_version_id: statement.words.id, position };
        link.into_active_model().insert(txn).await?;
    }
    Ok(())
}

fn planned(moderator: &ModeratorOf<dialogue::Model>, row: &round::Model, source: &Source) -> Act {
    let note = match source {
        Source::Standard => format!("Kod {}. Frågor: standardfrågorna.", row.code),
        Source::Earlier(earlier) => format!("Kod {}. Frågor från omgång {}.", row.code, earlier.code),
    };
    Act::on_round(Some(moderator.account().id), row, "round.plan", Some(note))
}
