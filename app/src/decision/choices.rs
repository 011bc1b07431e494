//! What a moderator chooses between: bodies that decide, dialogues of the county that a decision may rest on, with their closed rounds, and
//! the decisions that were recorded before.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, Iterable, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Query, SelectStatement},
};
use uuid::Uuid;

use super::{
    form::{NewDecision, Offered},
    queries::{deciders, rounds_behind},
    rules::may_write,
};
use crate::{
    dialogue::{
        joint::own_case::queries::cases,
        places,
        planning::{
            numbering::Numbering,
            queries::{BodyChoice, bodies, numbering},
        },
        rules::{last_day, time_over},
    },
    entity::{decision, decision_dialogue, dialogue, organisation, political_body, round, round::RoundState},
    round::rules::has_result,
    words::Words,
};

/// A closed round that a decision may rest on.
#[derive(Clone, Debug)]
pub struct RoundChoice {
    /// Its key.
    pub id: Uuid,
    /// That of its dialogue.
    pub dialogue_id: Uuid,
    /// What it is called.
    pub title: String,
    /// Where it was held, as "Härnösand".
    pub place: String,
    /// The last day on which residents could answer.
    pub last_day: NaiveDate,
    /// The body that takes its result up.
    pub receiver: Uuid,
    /// Whether a decision of that body rests on it already.
    pub is_decided: bool,
}

impl RoundChoice {
    /// Title and place: the rounds of a joint dialogue are told apart by where they were.
    pub fn name(&self) -> String {
        format!("{} ({})", self.title, self.place)
    }
}

/// What the form of a decision offers.
#[derive(Clone, Debug)]
pub struct Choices {
    /// The bodies that the visitor moderates.
    pub owners: Vec<BodyChoice>,
    /// The bodies that can have decided.
    pub bodies: Vec<BodyChoice>,
    /// Dialogues of the county that residents have been asked in, the own ones first, then the newest.
    pub dialogues: Vec<dialogue::Model>,
    /// Who holds each of them, as "Socialnämnden i Härnösand", by the body's key.
    pub holders: HashMap<Uuid, String>,
    /// Their closed rounds, the one that ended last on top.
    pub rounds: Vec<RoundChoice>,
    /// How case numbers are written where the visitor's one body is; anything will do where it is still to choose.
    pub numbering: Numbering,
}

impl Choices {
    /// The keys of all of it.
    pub fn offered(&self) -> Offered {
        Offered {
            bodies: self.bodies.iter().map(|body| body.id).collect(),
            dialogues: self.dialogues.iter().map(|dialogue| dialogue.id).collect(),
            rounds: self.rounds.iter().map(|round| (round.id, round.dialogue_id)).collect(),
        }
    }

    /// The rounds that wait for a decision of this body: those it receives and no decision of its own rests on.
    pub fn awaiting(&self, body: Uuid) -> impl Iterator<Item = &RoundChoice> {
        self.rounds.iter().filter(move |round| round.receiver == body && !round.is_decided)
    }
}

/// What moderators of these bodies choose between.
///
/// # Errors
/// When the database cannot be read.
pub async fn choices(db: &impl ConnectionTrait, owners: &[Uuid]) -> Result<Choices, DbErr> {
    let found = bodies(db, owners).await?;
    let mut dialogues = dialogue::Entity::find()
        .filter(dialogue::Column::OwnerBodyId.in_subquery(bodies_of_the_county(owners)))
        .filter(dialogue::Column::Id.in_subquery(opened()))
        .order_by_desc(dialogue::Column::CreatedAt)
        .all(db)
        .await?;
    dialogues.sort_by_key(|dialogue| !owners.contains(&dialogue.owner_body_id));
    let holders = dialogues.iter().map(|dialogue| dialogue.owner_body_id);
    let holders = places::body_names(db, holders, Words::swedish()).await?;
    let numbering = match owners {
        [owner] => numbering(db, *owner, None).await?,
        _ => Numbering::default(),
    };
    let rounds = closed_rounds(db, &dialogues).await?;
    Ok(Choices { owners: found.owners, bodies: found.deciding, dialogues, holders, rounds, numbering })
}

/// The closed rounds of these dialogues, whoever holds them.
async fn closed_rounds(db: &impl ConnectionTrait, dialogues: &[dialogue::Model]) -> Result<Vec<RoundChoice>, DbErr> {
    let dialogues: HashMap<Uuid, dialogue::Model> =
        dialogues.iter().map(|dialogue| (dialogue.id, dialogue.clone())).collect();
    let rounds = round::Entity::find()
        .filter(round::COLUMN.dialogue_id.is_in(dialogues.keys().copied()))
        .filter(round::Column::State.is_in(RoundState::iter().filter(|state| has_result(*state))))
        .order_by_desc(round::Column::ClosesAt)
        .order_by_asc(round::Column::Code)
        .all(db)
        .await?;
    let cases = cases(db, &rounds, &dialogues).await?;
    let places = places::names(db, rounds.iter().map(|round| round.organisation_id)).await?;
    let decided = deciders(db, rounds.iter().map(|round| round.id)).await?;
    let choice = |round: round::Model| {
        let receiver = cases.get(&round.id).map_or(round.controller_body_id, |case| case.receiver(&round));
        RoundChoice {
            receiver,
            place: places.get(&round.organisation_id).cloned().unwrap_or_default(),
            last_day: last_day(time_over(round.closes_at, round.stopped_at)),
            is_decided: decided.contains(&(round.id, receiver)),
            id: round.id,
            dialogue_id: round.dialogue_id,
            title: round.title,
        }
    };
    Ok(rounds.into_iter().map(choice).collect())
}

/// How the case number of a decision is written that moderators of `owner` record, and which `stands` already. Another organisation's
/// decision has the number that it has there.
///
/// # Errors
/// When the database cannot be read.
pub async fn numbering_of(
    db: &impl ConnectionTrait,
    owner: Uuid,
    decided_by: Option<Uuid>,
    stands: Option<String>,
) -> Result<Numbering, DbErr> {
    let both = [Some(owner), decided_by].into_iter().flatten();
    let rows = political_body::Entity::find().filter(political_body::COLUMN.id.is_in(both)).all(db).await?;
    let houses: BTreeSet<Uuid> = rows.into_iter().map(|body| body.organisation_id).collect();
    if houses.len() == 1 { numbering(db, owner, stands).await } else { Ok(Numbering::default()) }
}

/// When the one of these dialogues that began last did: when its first round opened. `None` where there is none.
///
/// # Errors
/// When the database cannot be read.
pub async fn last_begun(db: &impl ConnectionTrait, dialogues: &BTreeSet<Uuid>) -> Result<Option<DateTime<Utc>>, DbErr> {
    let rounds: Vec<(Uuid, Option<DateTime<Utc>>)> = round::Entity::find()
        .select_only()
        .columns([round::Column::DialogueId, round::Column::OpenedAt])
        .filter(round::COLUMN.dialogue_id.is_in(dialogues.iter().copied()))
        .filter(round::COLUMN.opened_at.is_not_null())
        .order_by_desc(round::COLUMN.opened_at)
        .into_tuple()
        .all(db)
        .await?;
    // Newest first, so that the oldest of each dialogue is what stays.
    let begun: HashMap<_, _> = rounds.into_iter().collect();
    Ok(begun.into_values().flatten().max())
}

/// Dialogues that everybody may know of.
fn opened() -> SelectStatement {
    Query::select()
        .column(round::Column::DialogueId)
        .from(round::Entity)
        .and_where(round::Column::OpenedAt.is_not_null())
        .take()
}

/// Every body in the counties of these.
fn bodies_of_the_county(owners: &[Uuid]) -> SelectStatement {
    let own = Query::select()
        .column(political_body::Column::OrganisationId)
        .from(political_body::Entity)
        .and_where(political_body::Column::Id.is_in(owners.iter().copied()))
        .take();
    let counties = Query::select()
        .column(organisation::Column::CountyCode)
        .from(organisation::Entity)
        .and_where(organisation::Column::Id.in_subquery(own))
        .take();
    let places = Query::select()
        .column(organisation::Column::Id)
        .from(organisation::Entity)
        .and_where(organisation::Column::CountyCode.in_subquery(counties))
        .take();
    Query::select()
        .column(political_body::Column::Id)
        .from(political_body::Entity)
        .and_where(political_body::Column::OrganisationId.in_subquery(places))
        .take()
}

/// The decisions that moderators of these bodies have recorded, the newest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn recorded(db: &impl ConnectionTrait, owners: Vec<Uuid>) -> Result<Vec<decision::Model>, DbErr> {
    decision::Entity::find()
        .filter(decision::COLUMN.owner_body_id.is_in(owners))
        .order_by_desc(decision::Column::DecidedOn)
        .order_by_desc(decision::Column::Id)
        .all(db)
        .await
}

/// A decision as it stands, with all that it rests on.
///
/// # Errors
/// When the database cannot be read.
pub async fn standing(db: &impl ConnectionTrait, row: &decision::Model) -> Result<NewDecision, DbErr> {
    let dialogues = decision_dialogue::Entity::find().filter(decision_dialogue::COLUMN.decision_id.eq(row.id));
    let dialogues = dialogues.all(db).await?.into_iter().map(|tie| tie.dialogue_id).collect();
    let rounds = rounds_behind(db, row.id).await?.into_iter().map(|round| round.id).collect();
    Ok(NewDecision::of(row, dialogues, rounds))
}

/// Those of these rounds that a body holds and whose residents wait for the reply.
///
/// # Errors
/// When the database cannot be read.
pub async fn to_answer(
    db: &impl ConnectionTrait,
    owner_body_id: Uuid,
    rounds: &BTreeSet<Uuid>,
) -> Result<Vec<round::Model>, DbErr> {
    round::Entity::find()
        .filter(round::COLUMN.controller_body_id.eq(owner_body_id))
        .filter(round::COLUMN.id.is_in(rounds.iter().copied()))
        .filter(round::Column::State.is_in(RoundState::iter().filter(|state| may_write(*state))))
        .order_by_desc(round::Column::ClosesAt)
        .all(db)
        .await
}
