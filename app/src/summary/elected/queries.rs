//! The rounds of those who are elected.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect, QueryTrait, Select,
};
use uuid::Uuid;

use super::rules::{Mark, mark};
use crate::{
    account::rights::SignedIn,
    decision::queries::deciders,
    dialogue::{
        deciding::{Deciding, TakenUp},
        joint::own_case::{self, rules::Case},
        places,
    },
    entity::{
        brief_read, delivery, dialogue,
        membership::Role,
        round::{self, RoundState},
        round_case, round_summary,
    },
    error::AppError,
    round::rules::has_result,
    summary::brief_questions::queries::answered,
    swedish,
    words::Words,
};

/// A round as the elected have it before them.
#[derive(Clone, Debug)]
pub struct Card {
    /// The round.
    pub round: round::Model,
    /// What it is part of.
    pub dialogue: dialogue::Model,
    /// Whose case it belongs to: who takes it up, and when.
    pub case: Case,
    /// Where.
    pub place: String,
    /// Who takes it up, as "Socialnämnden i Härnösand".
    pub body: Option<String>,
    /// The day when it was handed over to them.
    pub delivered_on: Option<NaiveDate>,
    /// Whether those who take it up have made a decision that rests on it.
    pub is_decided: bool,
    /// What the reader has read of it.
    pub mark: Mark,
    /// How many answers to questions about it they have not seen.
    pub answers: i32,
    /// Whether one of these is to a question of their own.
    pub has_own_answer: bool,
    /// How many there are.
    pub answered: i32,
    /// The newest approved version of its summary, 0 where there is none.
    pub version: i32,
}

impl Card {
    /// The meeting that takes it up, if that is still to come.
    pub fn meeting(&self, today: NaiveDate) -> Option<NaiveDate> {
        self.case.meeting_on.filter(|day| today <= *day)
    }

    /// How it stands with their decision.
    pub fn deciding(&self, today: NaiveDate) -> Deciding {
        TakenUp { is_decided: self.is_decided, ..TakenUp::undecided(&self.round, &self.case) }.at(today)
    }
}

/// The rounds of somebody who is elected, as [`cards`] has them.
///
/// # Errors
/// [`AppError::NotFound`] when they are elected nowhere.
pub async fn cards_of(db: &impl ConnectionTrait, who: &SignedIn) -> Result<Vec<Card>, AppError> {
    if !who.is(Role::ElectedRepresentative) {
        tracing::warn!(account.id = %who.account().id, "asked for what the elected have without being elected");
        return Err(AppError::NotFound);
    }
    Ok(cards(db, who.account().id, &who.bodies(Role::ElectedRepresentative)).await?)
}

/// Rounds that these bodies hold or will decide on, in no order: open ones that will come, and closed ones with a brief, with what
/// `reader` has read. Planned and withdrawn rounds are not theirs to see.
///
/// # Errors
/// When the database cannot be read.
pub async fn cards(db: &impl ConnectionTrait, reader: Uuid, bodies: &[Uuid]) -> Result<Vec<Card>, DbErr> {
    let rounds = of_bodies(bodies)
        .filter(round::Column::State.is_not_in([RoundState::Planned, RoundState::Withdrawn]))
        .all(db)
        .await?;
    let around = Around::read(db, reader, &rounds).await?;
    let dialogues: HashMap<Uuid, _> = dialogue::Entity::find()
        .filter(dialogue::COLUMN.id.is_in(rounds.iter().map(|round| round.dialogue_id)))
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.id, row))
        .collect();
    let places = places::names(db, rounds.iter().map(|round| round.organisation_id)).await?;
    let cases = own_case::queries::cases(db, &rounds, &dialogues).await?;
    let receiving = cases.values().filter_map(|case| case.receiving_body_id);
    let bodies = places::body_names(db, receiving, Words::swedish()).await?;
    let card = |round: round::Model| {
        let dialogue = dialogues.get(&round.dialogue_id)?.clone();
        let case = cases.get(&round.id)?.clone();
        let body = case.receiving_body_id.and_then(|id| bodies.get(&id).cloned());
        let place = places.get(&round.organisation_id)?.clone();
        Some(around.card(round, (dialogue, case), (place, body)))
    };
    Ok(rounds.into_iter().filter_map(card).collect())
}

/// Rounds that one of these bodies holds, will decide on or takes up.
pub fn of_bodies(bodies: &[Uuid]) -> Select<round::Entity> {
    let deciding = dialogue::Entity::find()
        .select_only()
        .column(dialogue::Column::Id)
        .filter(dialogue::Column::DecidingBodyId.is_in(bodies.iter().copied()))
        .into_query();
    let receiving = round_case::Entity::find()
        .select_only()
        .column(round_case::Column::RoundId)
        .filter(round_case::Column::ReceivingBodyId.is_in(bodies.iter().copied()))
        .into_query();
    let theirs = Condition::any()
        .add(round::Column::Id.in_subquery(receiving))
        .add(round::Column::ControllerBodyId.is_in(bodies.iter().copied()))
        .add(round::Column::DialogueId.in_subquery(deciding));
    round::Entity::find().filter(theirs)
}

/// The rounds with a brief that one who is elected in some bodies and moderates others may read.
///
/// # Errors
/// When the database cannot be read.
pub async fn readable(db: &impl ConnectionTrait, elected: &[Uuid], moderated: &[Uuid]) -> Result<HashSet<Uuid>, DbErr> {
    let mut rounds = of_bodies(elected).all(db).await?;
    let moderated = round::Column::ControllerBodyId.is_in(moderated.iter().copied());
    rounds.extend(round::Entity::find().filter(moderated).all(db).await?);
    Ok(rounds.into_iter().filter(|round| has_result(round.state)).map(|round| round.id).collect())
}

/// What stands beside rounds, by their keys.
struct Around {
    delivered: HashMap<Uuid, delivery::Model>,
    read: HashMap<Uuid, brief_read::Model>,
    versions: HashMap<Uuid, i32>,
    reader: Uuid,
    /// Who asked what has been answered, what was answered first first.
    answered: HashMap<Uuid, Vec<Uuid>>,
    /// Rounds that decisions rest on, each with a body that made one.
    decided: HashSet<(Uuid, Uuid)>,
}

impl Around {
    async fn read(db: &impl ConnectionTrait, reader: Uuid, all: &[round::Model]) -> Result<Self, DbErr> {
        let rounds: Vec<Uuid> = all.iter().map(|round| round.id).collect();
        let of = || rounds.iter().copied();
        let delivered = delivery::Entity::find().filter(delivery::Column::RoundId.is_in(of())).all(db).await?;
        let read = brief_read::Entity::find()
            .filter(brief_read::Column::AccountId.eq(reader))
            .filter(brief_read::Column::RoundId.is_in(of()))
            .all(db)
            .await?;
        Ok(Self {
            delivered: delivered.into_iter().map(|row| (row.round_id, row)).collect(),
            read: read.into_iter().map(|row| (row.round_id, row)).collect(),
            versions: versions(db, &rounds).await?,
            reader,
            answered: answered(db, &rounds).await?,
            decided: deciders(db, of()).await?,
        })
    }

    fn card(
        &self,
        round: round::Model,
        (dialogue, case): (dialogue::Model, Case),
        (place, body): (String, Option<String>),
    ) -> Card {
        let read = self.read.get(&round.id);
        let version = self.versions.get(&round.id).copied().unwrap_or_default();
        let askers = self.answered.get(&round.id).map(Vec::as_slice).unwrap_or_default();
        let (answered, seen) = (i32::try_from(askers.len()).unwrap_or(i32::MAX), read.map_or(0, |read| read.answers));
        let mut unseen = askers.iter().skip(usize::try_from(seen).unwrap_or_default());
        Card {
            mark: mark(round.state, read, version),
            answers: answered - seen,
            has_own_answer: unseen.any(|asker| *asker == self.reader),
            delivered_on: self.delivered.get(&round.id).map(|row| swedish::local(row.delivered_at).date_naive()),
            is_decided: self.decided.contains(&(round.id, case.receiver(&round))),
            answered,
            version,
            round,
            dialogue,
            case,
            place,
            body,
        }
    }
}

/// The newest approved version of the summary of each of these rounds that has one.
async fn versions(db: &impl ConnectionTrait, rounds: &[Uuid]) -> Result<HashMap<Uuid, i32>, DbErr> {
    let rows: Vec<(Uuid, i32)> = round_summary::Entity::find()
        .select_only()
        .columns([round_summary::Column::RoundId, round_summary::Column::Version])
        .filter(round_summary::Column::RoundId.is_in(rounds.iter().copied()))
        .filter(round_summary::Column::ApprovedAt.is_not_null())
        .into_tuple()
        .all(db)
        .await?;
    let mut newest: HashMap<Uuid, i32> = HashMap::new();
    for (round, version) in rows {
        let known = newest.entry(round).or_default();
        *known = version.max(*known);
    }
    Ok(newest)
}
