//! Questions about briefs, read.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::{
    account::rights::ReaderOf,
    channel::access::{name_of, names},
    context::new_secret_id,
    entity::{
        brief_question,
        membership::Role,
        round::{self, RoundState},
    },
};

/// A question with its answer, where there is one.
#[derive(Clone, Debug)]
pub struct Question {
    /// The row.
    pub row: brief_question::Model,
    /// Who asked.
    pub asked_by: String,
    /// Who answered.
    pub answered_by: Option<String>,
}

/// What has been asked about a brief, and what its reader may do.
#[derive(Clone, Debug)]
pub struct Talk {
    /// The questions, the first first.
    pub questions: Vec<Question>,
    /// The key of a question that the reader may ask.
    pub key: Option<Uuid>,
    /// Whether they answer.
    pub answers: bool,
}

impl Talk {
    /// How many questions are answered.
    pub fn answered(&self) -> usize {
        self.questions.iter().filter(|question| question.row.answered_at.is_some()).count()
    }
}

/// Whether questions may be asked of a round in this state that has a brief.
pub fn may_be_asked(state: RoundState) -> bool {
    state != RoundState::Archived
}

/// The questions about the brief that somebody reads.
///
/// # Errors
/// When the database cannot be read.
pub async fn talk(db: &impl ConnectionTrait, reader: &ReaderOf<round::Model>) -> Result<Talk, DbErr> {
    let rows = of_round(db, reader.row().id).await?;
    let asked = rows.iter().map(|row| row.asked_by);
    let people: Vec<Uuid> = asked.chain(rows.iter().filter_map(|row| row.answered_by)).collect();
    let names = names(db, people.into_iter()).await?;
    let named = |row: brief_question::Model| Question {
        asked_by: name_of(&names, row.asked_by),
        answered_by: row.answered_by.map(|id| name_of(&names, id)),
        row,
    };
    let asks = reader.role() == Role::ElectedRepresentative && may_be_asked(reader.row().state);
    Ok(Talk {
        questions: rows.into_iter().map(named).collect(),
        key: asks.then(new_secret_id),
        answers: reader.moderates() && may_be_asked(reader.row().state),
    })
}

/// The questions about the brief of a round, the first first.
///
/// # Errors
/// When the database cannot be read.
pub async fn of_round(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Vec<brief_question::Model>, DbErr> {
    brief_question::Entity::find()
        .filter(brief_question::COLUMN.round_id.eq(round_id))
        .order_by_asc(brief_question::Column::AskedAt)
        .order_by_asc(brief_question::Column::Id)
        .all(db)
        .await
}

/// How it stands with the questions of a round that are not answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many they are.
    pub waiting: i64,
    /// When the oldest of them was asked.
    pub oldest: Option<DateTime<Utc>>,
}

impl Tally {
    fn add(&mut self, asked_at: DateTime<Utc>) {
        self.waiting += 1;
        self.oldest = Some(self.oldest.map_or(asked_at, |oldest| oldest.min(asked_at)));
    }
}

/// Who asked what has been answered about each of these rounds, what was answered first first. Those without any are left out.
///
/// # Errors
/// When the database cannot be read.
pub async fn answered(db: &impl ConnectionTrait, rounds: &[Uuid]) -> Result<HashMap<Uuid, Vec<Uuid>>, DbErr> {
    let rows: Vec<(Uuid, Uuid)> = brief_question::Entity::find()
        .select_only()
        .columns([brief_question::Column::RoundId, brief_question::Column::AskedBy])
        .filter(brief_question::Column::RoundId.is_in(rounds.iter().copied()))
        .filter(brief_question::COLUMN.answered_at.is_not_null())
        .order_by_asc(brief_question::Column::AnsweredAt)
        .order_by_asc(brief_question::Column::Id)
        .into_tuple()
        .all(db)
        .await?;
    let mut answered: HashMap<Uuid, Vec<Uuid>> = HashMap::new();
    for (round, asked_by) in rows {
        answered.entry(round).or_default().push(asked_by);
    }
    Ok(answered)
}

/// How it stands with the questions of these rounds that are not answered. Those without any are left out.
///
/// # Errors
/// When the database cannot be read.
pub async fn tally(db: &impl ConnectionTrait, rounds: &[Uuid]) -> Result<HashMap<Uuid, Tally>, DbErr> {
    let rows: Vec<(Uuid, DateTime<Utc>)> = brief_question::Entity::find()
        .select_only()
        .columns([brief_question::Column::RoundId, brief_question::Column::AskedAt])
        .filter(brief_question::Column::RoundId.is_in(rounds.iter().copied()))
        .filter(brief_question::COLUMN.answered_at.is_null())
        .into_tuple()
        .all(db)
        .await?;
    let mut tally: HashMap<Uuid, Tally> = HashMap::new();
    for (round, asked_at) in rows {
        tally.entry(round).or_default().add(asked_at);
    }
    Ok(tally)
}
