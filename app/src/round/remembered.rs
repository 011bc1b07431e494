//! What rounds ask, remembered. Once a round has opened its questions never change, so they are read once a process and
//! language; any number of processes may do so side by side. Residents' own opinion statements are added while it is open. A
//! round that may get some is read anew, and the order of its statements drawn anew, when a minute has passed: by one
//! request, while the others go on with what is known. The process that shows a statement has the round read by the next.

use std::{
    collections::HashMap,
    sync::{Arc, LazyLock},
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
    memory::Memory,
    summary::rows::vote_counts,
    words::Words,
};

/// How long statements and their order stand while the round is open.
const FOR: TimeDelta = TimeDelta::minutes(1);

/// By round and language.
type Key = (Uuid, &'static str);

/// What one reader is asked, when that was read, and whether the round was open then.
#[derive(Clone)]
struct Known {
    wording: Arc<Wording>,
    read_at: DateTime<Utc>,
    is_open: bool,
}

impl Known {
    /// When the round stops it is read once more, without an order, and does not age after that.
    fn is_old(&self, round: &round::Model, now: DateTime<Utc>) -> bool {
        let is_open = is_open(round, now);
        self.wording.questionnaire.grows() && (self.is_open != is_open || is_open && FOR <= now - self.read_at)
    }
}

static FROZEN: LazyLock<Memory<Key, Known>> = LazyLock::new(Memory::new);

/// What `round` asks one who reads `reader`.
///
/// # Errors
/// When the database cannot be read.
pub async fn wording(state: &AppState, round: &round::Model, reader: Words) -> Result<Arc<Wording>, DbErr> {
    Ok(known(state, round, reader).await?.wording)
}

/// The same, read once more where `is_enough` says that this is not all: another process may have shown a statement since, on
/// which somebody has voted.
///
/// # Errors
/// When the database cannot be read.
pub async fn wording_that(
    state: &AppState,
    round: &round::Model,
    reader: Words,
    is_enough: impl Fn(&Questionnaire) -> bool,
) -> Result<Arc<Wording>, DbErr> {
    let known = known(state, round, reader).await?;
    let suffices = move |known: &Known| is_enough(&known.wording.questionnaire);
    if round.opened_at.is_none() || suffices(&known) {
        return Ok(known.wording);
    }
    let again = |known| again(state, round, reader, known);
    Ok(FROZEN.look_again((round.id, reader.tag()), known, &state.clock, suffices, again).await?.wording)
}

/// Has the round read anew by the next who asks. Called when a statement has been added to it or taken away.
pub fn forget(round_id: Uuid) {
    FROZEN.forget(|(round, _)| *round == round_id);
}

/// A round that has not opened may change, and is read each time.
async fn known(state: &AppState, round: &round::Model, reader: Words) -> Result<Known, DbErr> {
    let now = state.clock.now();
    if round.opened_at.is_none() {
        return anew(state, round, reader, now).await;
    }
    let is_old = |known: &Known| known.is_old(round, now);
    FROZEN.get((round.id, reader.tag()), is_old, || anew(state, round, reader, now)).await
}

async fn anew(state: &AppState, round: &round::Model, reader: Words, now: DateTime<Utc>) -> Result<Known, DbErr> {
    let mut wording = read(&state.db, round, reader).await?;
    let is_open = is_open(round, now);
    if is_open && wording.questionnaire.grows() {
        wording.order = drawn(state, round.id, &wording.questionnaire).await?;
    }
    Ok(Known { wording: Arc::new(wording), read_at: now, is_open })
}

/// What is known, with the statements that have been added. The order stays, so that nobody can have votes counted by sending
/// odd forms; so does all of it where nothing was added, with the HTML that was written of it.
async fn again(state: &AppState, round: &round::Model, reader: Words, known: Known) -> Result<Known, DbErr> {
    let mut newer = read(&state.db, round, reader).await?;
    if newer.questionnaire.has_the_options_of(&known.wording.questionnaire) {
        return Ok(known);
    }
    newer.order.clone_from(&known.wording.order);
    Ok(Known { wording: Arc::new(newer), ..known })
}

fn is_open(round: &round::Model, now: DateTime<Utc>) -> bool {
    state_at(round, now) == RoundState::Open
}

/// An order for each question with opinion statements: those that few have voted on come early more often.
async fn drawn(state: &AppState, round_id: Uuid, asked: &Questionnaire) -> Result<HashMap<Uuid, Vec<usize>>, DbErr> {
    let counts = vote_counts(&state.db, round_id, asked).await?;
    let draw = || u64::from_le_bytes(random_bytes());
    Ok(counts.into_iter().map(|(question, votes)| (question, votes.draw(draw))).collect())
}
