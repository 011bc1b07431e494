//! The plan of a round is changed until it opens: one transaction with its row in the log.

use sea_orm::{ActiveValue::Set, EntityTrait};

use super::{
    form::{Plan, STATEMENTS, stamp},
    queries::chosen_statements,
    saving::write_statements,
};
use crate::{
    account::rights::ModeratorOf,
    channel::seen::unchanged,
    context::AppState,
    dialogue::{
        joint::{opening::follow_statements, queries::part, rules::Part},
        planning::{noted::fields, saving::forget_translations},
    },
    entity::round::{self, RoundState},
    error::AppError,
    forms::FormErrors,
    record::audit,
    round::life::{NotDone, act, held},
    swedish,
    transaction::begin_writing,
    vision::queries::WordedStatement,
};

/// Changes the plan of a round. Its questions stay; where residents would see something else than the moderator has seen, the
/// preview must be seen again. Where it leads a joint dialogue, those that follow it are tied to its statements. Whoever moves the
/// opening of a round that opens of itself is who has set it.
///
/// # Errors
/// [`NotDone::Missing`] when somebody has changed it since it was `seen`; [`AppError::Conflict`] when it is not planned any more.
pub async fn change(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    seen: &str,
    plan: &Plan,
    offered: &[WordedStatement],
) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let row = held(&txn, moderator.row()).await?;
    if row.state != RoundState::Planned {
        return Err(AppError::Conflict("Omgången är inte planerad längre. Den går inte att ändra.").into());
    }
    let statements = chosen_statements(&txn, row.id).await?;
    unchanged(seen, &stamp(&row, &statements), "Omgången")?;
    let part = part(&txn, &row).await?;
    if part == Part::Follows && statements != plan.statements {
        let sentence = "Delarna av målbilden är gemensamma för alla som är med i dialogen. De går inte att ändra här";
        return Err(NotDone::Missing(FormErrors::on(STATEMENTS, sentence)));
    }
    if row.title != plan.title {
        forget_translations(&txn, row.id, &["title"]).await?;
    }
    let shown_otherwise = (&row.title, &row.languages, &statements) != (&plan.title, &plan.languages, &plan.statements);
    let set_by = row.set_to_open_by.map(|by| if row.opens_at == plan.opens_at { by } else { moderator.account().id });
    let set = round::ActiveModel {
        id: Set(row.id),
        title: Set(plan.title.clone()),
        opens_at: Set(plan.opens_at),
        closes_at: Set(plan.closes_at),
        channels: Set(plan.channels.clone()),
        languages: Set(plan.languages.clone()),
        preview_seen_at: Set(row.preview_seen_at.filter(|_| !shown_otherwise)),
        set_to_open_by: Set(set_by),
        // What failed was the time before.
        failed_to_open_at: Set(row.failed_to_open_at.filter(|_| row.opens_at == plan.opens_at)),
        ..Default::default()
    };
    round::Entity::update(set).exec(&txn).await?;
    if part != Part::Follows {
        write_statements(&txn, row.id, &plan.statements, offered).await?;
    }
    if part == Part::Leads && statements != plan.statements {
        follow_statements(&txn, &row).await?;
    }
    let changed = fields(&[
        ("namnet", row.title != plan.title),
        ("tiderna", (row.opens_at, row.closes_at) != (plan.opens_at, plan.closes_at)),
        ("hur man kan svara", row.channels != plan.channels),
        ("språken", row.languages != plan.languages),
        ("delarna av målbilden", statements != plan.statements),
    ]);
    let note = format!("{changed} {} till {}.", swedish::moment(plan.opens_at), swedish::moment(plan.closes_at));
    audit::write(state, &txn, act(moderator, "round.edit", Some(note))).await?;
    Ok(txn.commit().await?)
}
