//! What a registrar says of a text: given out as it stands, or masked. Nothing is masked by itself.
//!
//! The texts are read before the transaction, so that nobody who answers waits for it. What changes meanwhile is another print, and
//! asks for a new decision; of two who decide of the same text one is told.

use sea_orm::{ActiveModelTrait, DatabaseTransaction, DbErr, IntoActiveModel, SqlErr};
use uuid::Uuid;

use super::{
    alike,
    form::{Marked, NewMask, NewReview},
    mask::{Extent, masked},
    texts::{Text, Texts, texts},
};
use crate::{
    account::rights::registrar::RegistrarOf,
    context::AppState,
    entity::{round, secrecy_review},
    error::AppError,
    record::audit::{self, Act},
    round::life::NotDone,
    swedish,
    transaction::begin_writing,
};

const MEANWHILE: &str = "Texten har prövats eller ändrats under tiden";
const NOTHING: &str = "Texterna har prövats eller ändrats under tiden, eller måste maskas en och en";

/// What the log calls the thing that is decided. It is told to nobody outside the round's body, since it comes with single texts.
const SUBJECT: &str = "secrecy_review";

/// Notes in the log that texts of the round were read as they were written, and which: each time they are shown. How many they are, or
/// whether there were any, is told to those alone who moderate the round.
///
/// # Errors
/// When the database fails.
pub async fn looked(state: &AppState, registrar: &RegistrarOf<round::Model>, texts: &[Text]) -> Result<(), DbErr> {
    let act = Act::on_round(Some(registrar.account().id), registrar.row(), "record.read", None);
    let txn = begin_writing(&state.db).await?;
    audit::write(state, &txn, act).await?;
    for text in texts {
        audit::write(state, &txn, act_on(registrar, "record.read_text", Some(format!("Text {}", text.id)))).await?;
    }
    txn.commit().await
}

/// Keeps what was decided of one of the `texts`, which must be as it was when the form was filled.
///
/// # Errors
/// [`AppError::Conflict`] when it is not, or somebody decides at the same moment.
pub async fn decide(
    state: &AppState,
    registrar: &RegistrarOf<round::Model>,
    texts: &Texts,
    (id, new): (Uuid, NewReview),
) -> Result<(), NotDone> {
    let text = texts.named(id).filter(|text| text.stamp() == new.seen);
    let text = text.ok_or(NotDone::Failed(AppError::Conflict(MEANWHILE)))?;
    let is_mask = new.mask.is_some();
    let row = row(state, registrar, texts, &text, new.mask)?;
    let note = row.section.clone();
    let txn = begin_writing(&state.db).await?;
    keep(&txn, row).await?;
    let act = if is_mask { "record.mask" } else { "record.release" };
    audit::write(state, &txn, act_on(registrar, act, note)).await?;
    Ok(txn.commit().await?)
}

/// Keeps that the marked texts were looked at and are given out as they stand. Those that have changed since they were shown
/// stay undecided, and come again.
///
/// # Errors
/// When the database fails, or somebody decides of one of them at the same moment.
pub async fn release(
    state: &AppState,
    registrar: &RegistrarOf<round::Model>,
    marked: Vec<Marked>,
) -> Result<(), NotDone> {
    several(state, registrar, marked, "record.release", |_| Some(None)).await
}

/// Masks in the marked texts what is masked in others and stands in them too. Where nothing of it does, they stay undecided.
///
/// # Errors
/// As [`release`].
pub async fn mask_alike(
    state: &AppState,
    registrar: &RegistrarOf<round::Model>,
    marked: Vec<Marked>,
) -> Result<(), NotDone> {
    several(state, registrar, marked, "record.mask", |text| mask_as_in_others(text).map(Some)).await
}

/// The mask that does in `text` what others do elsewhere. What resembles a text that is masked as a whole is for a person to say.
fn mask_as_in_others(text: &Text) -> Option<NewMask> {
    let first = text.alike.first()?;
    let passages: Option<Vec<String>> = text.alike.iter().map(|mask| mask.passage.clone()).collect();
    let stands = |passage: &String| !alike::places(&text.text, passage).is_empty();
    let passages: Vec<_> = passages?.into_iter().filter(stands).collect();
    let (section, reason) = (first.section.clone(), first.reason.clone());
    (!passages.is_empty()).then_some(NewMask { extent: Extent::Passages(passages), section, reason })
}

async fn several(
    state: &AppState,
    registrar: &RegistrarOf<round::Model>,
    marked: Vec<Marked>,
    act: &'static str,
    decided: impl Fn(&Text) -> Option<Option<NewMask>>,
) -> Result<(), NotDone> {
    let texts = texts(&state.keys, &state.db, registrar.row()).await?;
    let txn = begin_writing(&state.db).await?;
    let mut kept = 0;
    for Marked { id, seen } in marked {
        let Some(text) = texts.named(id).filter(|text| text.stamp() == seen) else { continue };
        let Some(mask) = decided(&text) else { continue };
        keep(&txn, row(state, registrar, &texts, &text, mask)?).await?;
        kept += 1;
    }
    if kept == 0 {
        return Err(NotDone::Failed(AppError::Conflict(NOTHING)));
    }
    audit::write(state, &txn, act_on(registrar, act, Some(swedish::count(kept, "text", "texter")))).await?;
    Ok(txn.commit().await?)
}

fn row(
    state: &AppState,
    registrar: &RegistrarOf<round::Model>,
    texts: &Texts,
    text: &Text,
    mask: Option<NewMask>,
) -> Result<secrecy_review::Model, AppError> {
    // The form has been checked against this text: a text has its name from its words.
    let masked_text = mask.as_ref().map(|mask| masked(&text.text, &mask.extent)).transpose();
    let masked_text = masked_text.map_err(|_| AppError::NotFound)?;
    Ok(secrecy_review::Model {
        round_id: registrar.row().id,
        text_id: text.id,
        version: text.version() + 1,
        print: texts.print(text, masked_text.as_ref().unwrap_or(&text.text)),
        passages: mask.as_ref().and_then(|mask| mask.extent.lines()),
        section: mask.as_ref().map(|mask| mask.section.clone()),
        reason: mask.map(|mask| mask.reason),
        masked_text,
        reviewed_by: registrar.account().id,
        reviewed_at: state.clock.now(),
    })
}

/// Writes the decision. Of two that follow on the same version one is written.
async fn keep(txn: &DatabaseTransaction, row: secrecy_review::Model) -> Result<(), AppError> {
    match row.into_active_model().insert(txn).await {
        Err(err) if matches!(err.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            Err(AppError::Conflict(MEANWHILE))
        }
        done => Ok(done.map(drop)?),
    }
}

/// What the log says: of a mask its section, never a word of the text or of the reason.
fn act_on(registrar: &RegistrarOf<round::Model>, act: &'static str, note: Option<String>) -> Act {
    Act { subject_kind: SUBJECT, ..Act::on_round(Some(registrar.account().id), registrar.row(), act, note) }
}
