//! What is done to a summary: it is begun, written in, handed over for approval, and approved or sent back by another person. Each
//! change names the count of changes it was made from, so that nobody writes over what somebody else has written meanwhile.

use analysis::stored::fingerprint;
use anyhow::Context;
use claims::sources::Sources;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait,
    IntoActiveModel, QueryFilter, SqlErr,
};
use uuid::Uuid;

use super::{
    document::{Document, MOST_CLAIMS},
    kept::sources_of,
    queries::{Version, hold_round, versions},
    sources::beside::compared,
    unsaved,
    whole::{self, Lacks},
};
use crate::{
    account::{rights::ModeratorOf, same_person},
    context::{AppState, new_id},
    entity::{round, round_summary},
    error::AppError,
    forms::FormErrors,
    record::audit::{self, Act},
    round::{
        life::NotDone,
        rules::{Step, leads},
    },
    transaction::begin_writing,
};

const BEGUN: AppError = AppError::Conflict("Sammanställningen skrivs redan");
/// Somebody else was first.
pub(super) const CHANGED: AppError = AppError::Conflict("Någon annan har ändrat sammanställningen");
/// Nobody writes in it any more.
pub(super) const NOT_DRAFT: AppError = AppError::Conflict("Sammanställningen är inte ett utkast längre");

/// Begins the first version, or the next one as a copy of the one that is approved.
///
/// # Errors
/// [`AppError::Conflict`] when one is being written, the round has no result, or it is archived.
pub async fn begin(state: &AppState, moderator: &ModeratorOf<round::Model>) -> Result<(), AppError> {
    let round = moderator.row();
    let txn = begin_writing(&state.db).await?;
    hold_round(&txn, round.id).await?;
    let newest = versions(&txn, round.id).await?.into_iter().next();
    if newest.as_ref().is_some_and(|version| version.row.approved_at.is_none()) {
        return Err(BEGUN);
    }
    let version = newest.as_ref().map_or(1, |newest| newest.row.version + 1);
    let copied = newest.map(|newest| newest.document).unwrap_or_default();
    let document =
        Document { authors: [moderator.account().id].into(), sent_back: None, result: None, compared: None, ..copied };
    let row = round_summary::Model {
        id: new_id(&state.clock),
        round_id: round.id,
        version,
        changes: 0,
        document: written(&document)?,
        written_by: moderator.account().id,
        written_at: state.clock.now(),
        submitted_at: None,
        approved_by: None,
        approved_at: None,
    };
    row.into_active_model().insert(&txn).await.map_err(begun_meanwhile)?;
    log(state, &txn, moderator, "summary.begin", format!("version {version}")).await?;
    Ok(txn.commit().await?)
}

/// Of two who begin at the same moment one is second.
fn begun_meanwhile(err: DbErr) -> AppError {
    match err.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(_)) => BEGUN,
        _ => err.into(),
    }
}

/// Changes the draft, as it stood after so many `changes`. The log says which `act` it was, and none of the words.
///
/// # Errors
/// What `change` says; [`AppError::Conflict`] when there is no draft, or somebody has changed it since.
pub async fn change(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    act: &'static str,
    changes: i32,
    change: impl FnOnce(&mut Document) -> Result<(), NotDone>,
) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let draft = draft(&txn, moderator, changes).await?;
    let mut document = draft.document;
    change(&mut document)?;
    if MOST_CLAIMS < document.claims.len() {
        return Err(NotDone::Missing(FormErrors::on(
            "meningar",
            format!("En sammanställning har högst {MOST_CLAIMS} meningar"),
        )));
    }
    document.authors.insert(moderator.account().id);
    let row = round_summary::ActiveModel {
        document: Set(written(&document)?),
        written_by: Set(moderator.account().id),
        written_at: Set(state.clock.now()),
        changes: Set(changes + 1),
        ..Default::default()
    };
    take(&txn, draft.row.id, changes, row).await?;
    log(state, &txn, moderator, act, format!("version {}", draft.row.version)).await?;
    Ok(txn.commit().await?)
}

/// Hands the draft over: nobody writes in it until somebody else has read it.
///
/// # Errors
/// [`NotDone::Missing`] with the claims that do not hold and what the whole lacks; else as [`change`].
pub async fn submit(state: &AppState, moderator: &ModeratorOf<round::Model>, changes: i32) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let draft = draft(&txn, moderator, changes).await?;
    let sources = sources_of(&txn, moderator.row(), &draft.document).await?;
    refuse_what_does_not_hold(&draft.document, &sources)?;
    let row = round_summary::ActiveModel {
        submitted_at: Set(Some(state.clock.now())),
        changes: Set(changes + 1),
        ..Default::default()
    };
    take(&txn, draft.row.id, changes, row).await?;
    log(state, &txn, moderator, "summary.submit", format!("version {}", draft.row.version)).await?;
    Ok(txn.commit().await?)
}

/// Sends it back to those who wrote it, with a reason.
///
/// # Errors
/// [`AppError::Conflict`] when it does not wait, or somebody was first.
pub async fn send_back(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    changes: i32,
    reason: String,
) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let waiting = waiting(&txn, moderator, changes).await?;
    let document = Document { sent_back: Some(reason), ..waiting.document };
    let row = round_summary::ActiveModel {
        document: Set(written(&document)?),
        submitted_at: Set(None),
        changes: Set(changes + 1),
        ..Default::default()
    };
    take(&txn, waiting.row.id, changes, row).await?;
    log(state, &txn, moderator, "summary.send_back", format!("version {}", waiting.row.version)).await?;
    Ok(txn.commit().await?)
}

/// Approves it. From now on the elected read it, and it is never changed; the first time the round is summarised by that.
///
/// # Errors
/// [`NotDone::Missing`] when somebody approves their own words, or something does not hold any more; else as [`send_back`].
pub async fn approve(state: &AppState, moderator: &ModeratorOf<round::Model>, changes: i32) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let waiting = waiting(&txn, moderator, changes).await?;
    if waiting.document.authors.contains(&moderator.account().id) {
        let own = "Du har själv skrivit i sammanställningen. Någon annan behöver godkänna den.";
        return Err(NotDone::Missing(FormErrors::on("godkann", own)));
    }
    if same_person::is_among(&txn, &waiting.document.authors, moderator.account()).await? {
        let same = "Någon med samma namn eller e-postadress som du har skrivit i sammanställningen. En annan människa behöver \
                    godkänna den.";
        return Err(NotDone::Missing(FormErrors::on("godkann", same)));
    }
    let sources = sources_of(&txn, moderator.row(), &waiting.document).await?;
    refuse_what_does_not_hold(&waiting.document, &sources)?;
    let own = sources.rounds.first().ok_or(AppError::NotFound)?;
    let compared = Some(compared(&txn, moderator.row(), &own.name).await?);
    let document = written(&Document { result: Some(own.fingerprint.clone()), compared, ..waiting.document })?;
    let note = format!("version {}, fingeravtryck: {}", waiting.row.version, fingerprint(&document));
    let row = round_summary::ActiveModel {
        document: Set(document),
        approved_by: Set(Some(moderator.account().id)),
        approved_at: Set(Some(state.clock.now())),
        changes: Set(changes + 1),
        ..Default::default()
    };
    take(&txn, waiting.row.id, changes, row).await?;
    summarise(&txn, moderator.row()).await?;
    unsaved::forget_all(&txn, moderator.row().id).await?;
    log(state, &txn, moderator, "summary.approve", note).await?;
    Ok(txn.commit().await?)
}

/// Whether the newest version is approved by the same moderator, from where it stood after so many `changes`: who presses twice has
/// approved it with the first press.
///
/// # Errors
/// When it cannot be read.
pub async fn has_approved(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    changes: i32,
) -> Result<bool, AppError> {
    let row = newest(&state.db, moderator).await?.row;
    Ok(row.approved_by == Some(moderator.account().id) && row.changes == changes.saturating_add(1))
}

/// A round that is signed and no more is summarised from the first approval on. It stays so while the next version is written, since
/// the approved one is read until then; and one that has been delivered stays where it is.
async fn summarise(txn: &DatabaseTransaction, round: &round::Model) -> Result<(), DbErr> {
    let (from, to) = leads(Step::Summarise);
    round::Entity::update_many()
        .set(round::ActiveModel { state: Set(to), ..Default::default() })
        .filter(round::COLUMN.id.eq(round.id))
        .filter(round::COLUMN.state.eq(from))
        .exec(txn)
        .await
        .map(drop)
}

fn refuse_what_does_not_hold(document: &Document, sources: &Sources) -> Result<(), NotDone> {
    let lacks: Lacks = whole::lacks(document, sources);
    let mut errors = FormErrors::default();
    for (id, message) in lacks.claims {
        errors.add(format!("mening-{id}"), message);
    }
    for (place, message) in lacks.whole {
        errors.add(place, message);
    }
    errors.or(()).map_err(NotDone::Missing)
}

async fn newest(db: &impl ConnectionTrait, moderator: &ModeratorOf<round::Model>) -> Result<Version, AppError> {
    versions(db, moderator.row().id).await?.into_iter().next().ok_or(NOT_DRAFT)
}

async fn draft(
    txn: &DatabaseTransaction,
    moderator: &ModeratorOf<round::Model>,
    changes: i32,
) -> Result<Version, AppError> {
    hold_round(txn, moderator.row().id).await?;
    as_shown(Some(newest(txn, moderator).await?).filter(Version::is_draft).ok_or(NOT_DRAFT)?, changes)
}

async fn waiting(
    txn: &DatabaseTransaction,
    moderator: &ModeratorOf<round::Model>,
    changes: i32,
) -> Result<Version, AppError> {
    hold_round(txn, moderator.row().id).await?;
    let waiting = Some(newest(txn, moderator).await?).filter(Version::is_submitted);
    as_shown(waiting.ok_or(AppError::Conflict("Sammanställningen väntar inte på att godkännas"))?, changes)
}

/// The version, if it is the one that the page showed: what is built on it is written in its place.
fn as_shown(version: Version, changes: i32) -> Result<Version, AppError> {
    if version.row.changes == changes { Ok(version) } else { Err(CHANGED) }
}

/// Changes the row, if it still is as it was after so many changes.
async fn take(
    txn: &DatabaseTransaction,
    id: Uuid,
    changes: i32,
    row: round_summary::ActiveModel,
) -> Result<(), AppError> {
    let changed = round_summary::Entity::update_many()
        .set(row)
        .filter(round_summary::COLUMN.id.eq(id))
        .filter(round_summary::Column::Changes.eq(changes))
        .exec(txn)
        .await?;
    if changed.rows_affected == 1 { Ok(()) } else { Err(CHANGED) }
}

async fn log(
    state: &AppState,
    txn: &DatabaseTransaction,
    moderator: &ModeratorOf<round::Model>,
    act: &'static str,
    note: String,
) -> Result<(), AppError> {
    let by = Some(moderator.account().id);
    Ok(audit::write(state, txn, Act::on_round(by, moderator.row(), act, Some(note))).await?)
}

fn written(document: &Document) -> Result<String, AppError> {
    Ok(serde_json::to_string(document).context("a summary could not be written")?)
}
