//! A public note is written, changed or taken away: one transaction with its row in the log. What stood there before is kept.

use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, DatabaseTransaction, DbErr, EntityTrait, IntoActiveModel, QuerySelect,
};

use super::{
    form::{Draft, TEXT, stamp},
    queries::{standing, versions},
};
use crate::{
    account::rights::ModeratorOf,
    channel::seen::unchanged,
    context::{AppState, new_id},
    entity::{round, round_note, translation},
    error::AppError,
    record::audit,
    round::{
        life::{NotDone, act},
        rules::may_have_note,
    },
    transaction::begin_writing,
};

/// A round that is kept from changing, and the number of its newest note.
struct Held {
    txn: DatabaseTransaction,
    round: round::Model,
    version: Option<i32>,
}

/// Writes the note, in place of the one that stands there. The same words again change nothing.
///
/// # Errors
/// [`NotDone::Missing`] when somebody has changed it since it was `seen`; [`AppError::Conflict`] when the round has not opened or was
/// called off.
pub async fn write(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    seen: &str,
    draft: &Draft,
) -> Result<(), NotDone> {
    let held = hold(state, moderator, seen).await?;
    if standing(&held.txn, &held.round).await? == *draft {
        return Ok(());
    }
    let note = insert(state, moderator, &held, Some(draft.text.clone())).await?;
    for (language, text) in &draft.others {
        let row = translation::Model {
            id: new_id(&state.clock),
            subject_id: note.id,
            field: TEXT.to_owned(),
            language: language.tag().to_owned(),
            text: text.clone(),
        };
        row.into_active_model().insert(&held.txn).await?;
    }
    held.done(state, moderator, &note, "round.note").await
}

/// Takes the note away. It stays among the versions.
///
/// # Errors
/// As [`write`].
pub async fn take_away(state: &AppState, moderator: &ModeratorOf<round::Model>, seen: &str) -> Result<(), NotDone> {
    let held = hold(state, moderator, seen).await?;
    if held.round.note_id.is_none() {
        return Ok(());
    }
    let note = insert(state, moderator, &held, None).await?;
    held.done(state, moderator, &note, "round.note_away").await
}

async fn hold(state: &AppState, moderator: &ModeratorOf<round::Model>, seen: &str) -> Result<Held, NotDone> {
    let txn = begin_writing(&state.db).await?;
    let round = round::Entity::find_by_id(moderator.row().id).lock_exclusive().one(&txn).await?;
    let round = round.ok_or(AppError::NotFound)?;
    if !may_have_note(round.state) {
        return Err(AppError::Conflict("Omgången kan inte få något meddelande som den står nu.").into());
    }
    let version = versions(&txn, round.id).await?.first().map(|note| note.version);
    unchanged(seen, &stamp(version), "Meddelandet")?;
    Ok(Held { txn, round, version })
}

async fn insert(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    held: &Held,
    text: Option<String>,
) -> Result<round_note::Model, DbErr> {
    let note = round_note::Model {
        id: new_id(&state.clock),
        round_id: held.round.id,
        version: held.version.unwrap_or_default() + 1,
        text,
        written_by: moderator.account().id,
        written_at: state.clock.now(),
    };
    note.into_active_model().insert(&held.txn).await
}

impl Held {
    /// From now on whoever reads the round is shown `note`.
    async fn done(
        self,
        state: &AppState,
        moderator: &ModeratorOf<round::Model>,
        note: &round_note::Model,
        name: &'static str,
    ) -> Result<(), NotDone> {
        let shown = note.text.as_ref().map(|_| note.id);
        let set = round::ActiveModel { id: Set(self.round.id), note_id: Set(shown), ..Default::default() };
        round::Entity::update(set).exec(&self.txn).await?;
        audit::write(state, &self.txn, act(moderator, name, Some(format!("Version {}.", note.version)))).await?;
        Ok(self.txn.commit().await?)
    }
}
