//! What a moderator chooses between: bodies that decide, dialogues of the county that a decision may rest on, and the decisions that
//! were recorded before.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, Utc};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, Iterable, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Query, SelectStatement},
};
use uuid::Uuid;

use super::rules::may_write;
use crate::{
    dialogue::{
        places,
        planning::{
            numbering::Numbering,
            queries::{BodyChoice, bodies, numbering},
        },
    },
    entity::{decision, decision_dialogue, dialogue, organisation, political_body, round, round::RoundState},
    words::Words,
};

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
    /// How case numbers are written where the visitor's one body is; anything will do where it is still to choose.
    pub numbering: Numbering,
}

impl Choices {
    /// The keys of the bodies that can have decided.
    pub fn body_ids(&self) -> Vec<Uuid> {
        self.bodies.iter().map(|body| body.id).collect()
    }

    /// The keys of the dialogues.
    pub fn dialogue_ids(&self) -> Vec<Uuid> {
        self.dialogues.iter().map(|dialogue| dialogue.id).collect()
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
    Ok(Choices { owners: found.owners, bodies: found.deciding, dialogues, holders, numbering })
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

/// The dialogues that a decision rests on.
///
/// # Errors
/// When the database cannot be read.
pub async fn dialogues_behind(db: &impl ConnectionTrait, decision_id: Uuid) -> Result<BTreeSet<Uuid>, DbErr> {
    let rows = decision_dialogue::Entity::find().filter(decision_dialogue::COLUMN.decision_id.eq(decision_id));
    Ok(rows.all(db).await?.into_iter().map(|row| row.dialogue_id).collect())
}

/// The rounds of a body in these dialogues whose residents wait for the reply.
///
/// # Errors
/// When the database cannot be read.
pub async fn to_answer(
    db: &impl ConnectionTrait,
    owner_body_id: Uuid,
    dialogues: &BTreeSet<Uuid>,
) -> Result<Vec<round::Model>, DbErr> {
    round::Entity::find()
        .filter(round::COLUMN.controller_body_id.eq(owner_body_id))
        .filter(round::COLUMN.dialogue_id.is_in(dialogues.iter().copied()))
        .filter(round::Column::State.is_in(RoundState::iter().filter(|state| may_write(*state))))
        .order_by_desc(round::Column::ClosesAt)
        .all(db)
        .await
}
