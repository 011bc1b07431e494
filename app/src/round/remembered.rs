//! What rounds ask, remembered. Once a round has opened its questions never change, so they are read once a process and
//! language; any number of processes may do so side by side. Residents' own opinion statements are added while it is open. A
//! round that may get some is read anew, and the order of its statements drawn anew, when a minute has passed: by one
//! request, while the others go on with what is known. The process that shows a statement forgets at once.

use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, PoisonError, RwLock},
};

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::DbErr;
use uuid::Uuid;

use super::{
    questionnaire::Questionnaire,
    rules::state_at,
    wording::{Wording, read},
};
use crate::{
    context::{AppState, random_bytes},
    entity::round::{self, RoundState},
    summary::rows::vote_counts,
    words::Words,
};

/// How long statements and their order stand.
const FOR: TimeDelta = TimeDelta::minutes(1);

/// By round and language.
type Key = (Uuid, &'static str);

/// What one reader is asked, and when that was read.
#[derive(Clone)]
struct Known {
    wording: Arc<Wording>,
    read_at: DateTime<Utc>,
}

impl Known {
    fn is_old(&self, now: DateTime<Utc>) -> bool {
        FOR <= now - self.read_at && self.wording.questionnaire.grows()
    }
}

static FROZEN: LazyLock<RwLock<HashMap<Key, Known>>> = LazyLock::new(RwLock::default);

/// What `round` asks one who reads `reader`.
///
/// # Errors
/// When the database cannot be read.
pub async fn wording(state: &AppState, round: &round::Model, reader: Words) -> Result<Arc<Wording>, DbErr> {
    let (key, now) = ((round.id, reader.tag()), state.clock.now());
    if let Some(known) = known(key, now) {
        return Ok(known);
    }
    let mut wording = read(&state.db, round, reader).await?;
    if state_at(round, now) == RoundState::Open && wording.questionnaire.grows() {
        wording.order = drawn(state, round.id, &wording.questionnaire).await?;
    }
    let wording = Arc::new(wording);
    if round.opened_at.is_some() && wording.questionnaire.row.frozen_at.is_some() {
        let known = Known { wording: wording.clone(), read_at: now };
        FROZEN.write().unwrap_or_else(PoisonError::into_inner).insert(key, known);
    }
    Ok(wording)
}

/// The same, read anew where `is_enough` says that this is not all: another process may have shown a statement since, on
/// which somebody has voted. The order stays, so that nobody can have votes counted by sending odd forms.
///
/// # Errors
/// When the database cannot be read.
pub async fn wording_that(
    state: &AppState,
    round: &round::Model,
    reader: Words,
    is_enough: impl Fn(&Questionnaire) -> bool,
) -> Result<Arc<Wording>, DbErr> {
    let before = wording(state, round, reader).await?;
    if is_enough(&before.questionnaire) {
        return Ok(before);
    }
    let mut newer = read(&state.db, round, reader).await?;
    newer.order.clone_from(&before.order);
    let newer = Arc::new(newer);
    let mut all = FROZEN.write().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = all.get_mut(&(round.id, reader.tag())) {
        known.wording = newer.clone();
    }
    Ok(newer)
}

/// Has the round read anew by the next who asks. Called when a statement has been added to it.
pub fn forget(round_id: Uuid) {
    FROZEN.write().unwrap_or_else(PoisonError::into_inner).retain(|(round, _), _| *round != round_id);
}

/// What is remembered, as long as it is not old. Of those who find it old one gets nothing, and reads.
fn known(key: Key, now: DateTime<Utc>) -> Option<Arc<Wording>> {
    let found = FROZEN.read().unwrap_or_else(PoisonError::into_inner).get(&key).cloned()?;
    if !found.is_old(now) {
        return Some(found.wording);
    }
    let mut all = FROZEN.write().unwrap_or_else(PoisonError::into_inner);
    let found = all.get_mut(&key)?;
    if found.is_old(now) {
        found.read_at = now;
        return None;
    }
    Some(found.wording.clone())
}

/// An order for each question with opinion statements: those that few have voted on come early more often.
async fn drawn(state: &AppState, round_id: Uuid, asked: &Questionnaire) -> Result<HashMap<Uuid, Vec<usize>>, DbErr> {
    let counts = vote_counts(&state.db, round_id, asked).await?;
    let draw = || u64::from_le_bytes(random_bytes());
    Ok(counts.into_iter().map(|(question, votes)| (question, votes.draw(draw))).collect())
}
