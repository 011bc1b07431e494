//! What everybody may read of decisions. All of it was public from the day it was decided.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect,
    RelationDef,
    sea_query::{Query, SelectStatement},
};
use uuid::Uuid;

use crate::{
    dialogue::places,
    entity::{
        decision, decision_dialogue, decision_round, dialogue, organisation, organisation::OrganisationKind,
        political_body, round,
    },
    round::rules::{result_is_public, result_path},
    translated::{Translated, translations},
    words::Words,
};

/// A decision in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecisionCard {
    /// Its key.
    pub id: Uuid,
    /// What it is called. Swedish.
    pub title: String,
    /// The key of the body that decided.
    pub body_id: Uuid,
    /// Who decided, as "Socialnämnden i Härnösand".
    pub body: String,
    /// When.
    pub decided_on: NaiveDate,
    /// Its number in the minutes.
    pub minute_item: String,
    /// Whether it rests on a dialogue.
    pub has_dialogue: bool,
    /// Whether it is made up.
    pub is_demonstration: bool,
}

/// Which decisions a list shows.
#[derive(Clone, Copy, Debug, Default)]
pub struct Filter<'a> {
    /// Those of a kommun, and of the region and joint bodies of its county.
    pub near: Option<&'a organisation::Model>,
    /// Those with a dialogue behind them, or those without.
    pub has_dialogue: Option<bool>,
}

impl Filter<'_> {
    fn condition(self) -> Condition {
        let near = self.near.map(|kommun| {
            Condition::any().add(organisation::Column::Id.eq(kommun.id)).add(
                Condition::all()
                    .add(organisation::Column::CountyCode.eq(kommun.county_code.as_str()))
                    .add(organisation::Column::Kind.ne(OrganisationKind::Municipality)),
            )
        });
        let dialogue = self.has_dialogue.map(|has| match has {
            true => decision::Column::Id.in_subquery(with_dialogue()),
            false => decision::Column::Id.not_in_subquery(with_dialogue()),
        });
        Condition::all().add_option(near).add_option(dialogue)
    }
}

fn with_dialogue() -> SelectStatement {
    Query::select().column(decision_dialogue::Column::DecisionId).from(decision_dialogue::Entity).take()
}

/// So many decisions, the newest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn decisions(
    db: &impl ConnectionTrait,
    filter: Filter<'_>,
    limit: u64,
    words: Words,
) -> Result<Vec<DecisionCard>, DbErr> {
    let body: RelationDef = decision::Entity::belongs_to(political_body::Entity)
        .from(decision::Column::BodyId)
        .to(political_body::Column::Id)
        .into();
    let seat: RelationDef = political_body::Entity::belongs_to(organisation::Entity)
        .from(political_body::Column::OrganisationId)
        .to(organisation::Column::Id)
        .into();
    let rows = decision::Entity::find()
        .join(JoinType::InnerJoin, body)
        .join(JoinType::InnerJoin, seat)
        .filter(filter.condition())
        .order_by_desc(decision::Column::DecidedOn)
        .order_by_desc(decision::Column::Id)
        .limit(limit)
        .all(db)
        .await?;
    cards(db, rows, words).await
}

/// The decisions that rest on a dialogue, the newest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn decisions_on(
    db: &impl ConnectionTrait,
    dialogue_id: Uuid,
    words: Words,
) -> Result<Vec<DecisionCard>, DbErr> {
    let tied = with_dialogue().and_where(decision_dialogue::Column::DialogueId.eq(dialogue_id)).take();
    cards(db, tied_to(db, tied).await?, words).await
}

/// The decisions that rest on a round, the newest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn decisions_on_round(
    db: &impl ConnectionTrait,
    round_id: Uuid,
    words: Words,
) -> Result<Vec<DecisionCard>, DbErr> {
    cards(db, rows_on_round(db, round_id).await?, words).await
}

/// Their rows.
///
/// # Errors
/// When the database cannot be read.
pub async fn rows_on_round(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Vec<decision::Model>, DbErr> {
    let tied = Query::select()
        .column(decision_round::Column::DecisionId)
        .from(decision_round::Entity)
        .and_where(decision_round::Column::RoundId.eq(round_id))
        .take();
    tied_to(db, tied).await
}

async fn tied_to(db: &impl ConnectionTrait, tied: SelectStatement) -> Result<Vec<decision::Model>, DbErr> {
    decision::Entity::find()
        .filter(decision::Column::Id.in_subquery(tied))
        .order_by_desc(decision::Column::DecidedOn)
        .order_by_desc(decision::Column::Id)
        .all(db)
        .await
}

/// Who made the decisions that rest on these rounds, each with the key of the round.
///
/// # Errors
/// When the database cannot be read.
pub async fn deciders(
    db: &impl ConnectionTrait,
    rounds: impl Iterator<Item = Uuid>,
) -> Result<HashSet<(Uuid, Uuid)>, DbErr> {
    let ties = decision_round::Entity::find().filter(decision_round::COLUMN.round_id.is_in(rounds)).all(db).await?;
    let ids = ties.iter().map(|tie| tie.decision_id);
    let rows = decision::Entity::find().filter(decision::COLUMN.id.is_in(ids)).all(db).await?;
    let made: HashMap<Uuid, Uuid> = rows.into_iter().map(|row| (row.id, row.body_id)).collect();
    Ok(ties.into_iter().filter_map(|tie| Some((tie.round_id, *made.get(&tie.decision_id)?))).collect())
}

/// These decisions as they stand in lists, in the same order.
///
/// # Errors
/// When the database cannot be read.
pub async fn cards(
    db: &impl ConnectionTrait,
    rows: Vec<decision::Model>,
    words: Words,
) -> Result<Vec<DecisionCard>, DbErr> {
    let bodies = places::body_names(db, rows.iter().map(|row| row.body_id), words).await?;
    let ids = rows.iter().map(|row| row.id);
    let ties = decision_dialogue::Entity::find().filter(decision_dialogue::COLUMN.decision_id.is_in(ids));
    let tied: HashSet<Uuid> = ties.all(db).await?.into_iter().map(|tie| tie.decision_id).collect();
    let card = |row: decision::Model| DecisionCard {
        body: bodies.get(&row.body_id).cloned().unwrap_or_default(),
        has_dialogue: tied.contains(&row.id),
        id: row.id,
        body_id: row.body_id,
        title: row.title,
        decided_on: row.decided_on,
        minute_item: row.minute_item,
        is_demonstration: row.is_demonstration,
    };
    Ok(rows.into_iter().map(card).collect())
}

/// A dialogue that a decision rests on.
#[derive(Clone, Debug)]
pub struct DialogueBehind {
    /// Its address.
    pub slug: String,
    /// What it is called.
    pub title: Translated,
    /// Its rounds that the decision rests on, the one that ended last on top.
    pub rounds: Vec<RoundBehind>,
}

/// A round that a decision rests on.
#[derive(Clone, Debug)]
pub struct RoundBehind {
    /// What it is called.
    pub title: Translated,
    /// Where everybody may read its result, once they may.
    pub result: Option<String>,
}

/// A decision with the dialogues that it rests on.
#[derive(Clone, Debug)]
pub struct PublicDecision {
    /// The decision.
    pub row: decision::Model,
    /// Who decided, as "Socialnämnden i Härnösand".
    pub body: String,
    /// What lies behind it.
    pub dialogues: Vec<DialogueBehind>,
}

/// The decision with this key.
///
/// # Errors
/// [`DbErr::RecordNotFound`] when there is none.
pub async fn public_decision(db: &impl ConnectionTrait, id: &str, words: Words) -> Result<PublicDecision, DbErr> {
    let missing = || DbErr::RecordNotFound("decision".to_owned());
    let id = Uuid::parse_str(id).map_err(|_| missing())?;
    let row = decision::Entity::find_by_id(id).one(db).await?.ok_or_else(missing)?;
    Ok(PublicDecision {
        body: places::body_names(db, [row.body_id].into_iter(), words).await?.remove(&row.body_id).unwrap_or_default(),
        dialogues: behind(db, id, words).await?,
        row,
    })
}

/// The dialogues that a decision rests on, the newest first.
async fn behind(db: &impl ConnectionTrait, decision_id: Uuid, words: Words) -> Result<Vec<DialogueBehind>, DbErr> {
    let tied = Query::select()
        .column(decision_dialogue::Column::DialogueId)
        .from(decision_dialogue::Entity)
        .and_where(decision_dialogue::Column::DecisionId.eq(decision_id))
        .take();
    let dialogues = dialogue::Entity::find()
        .filter(dialogue::Column::Id.in_subquery(tied))
        .order_by_desc(dialogue::Column::CreatedAt)
        .all(db)
        .await?;
    let rounds = rounds_behind(db, decision_id).await?;
    let ids = dialogues.iter().map(|dialogue| dialogue.id).chain(rounds.iter().map(|round| round.id));
    let ids: Vec<Uuid> = ids.collect();
    let texts = translations(db, words, ids).await?;
    let told = |dialogue: dialogue::Model| DialogueBehind {
        title: texts.text(dialogue.id, "title", &dialogue.title),
        rounds: rounds
            .iter()
            .filter(|round| round.dialogue_id == dialogue.id)
            .map(|round| RoundBehind {
                title: texts.text(round.id, "title", &round.title),
                result: result_is_public(round.state, round.result_shown_at).then(|| result_path(&round.code)),
            })
            .collect(),
        slug: dialogue.slug,
    };
    Ok(dialogues.into_iter().map(told).collect())
}

/// The rounds that a decision rests on, the one that ended last on top.
///
/// # Errors
/// When the database cannot be read.
pub async fn rounds_behind(db: &impl ConnectionTrait, decision_id: Uuid) -> Result<Vec<round::Model>, DbErr> {
    let tied = Query::select()
        .column(decision_round::Column::RoundId)
        .from(decision_round::Entity)
        .and_where(decision_round::Column::DecisionId.eq(decision_id))
        .take();
    round::Entity::find()
        .filter(round::Column::Id.in_subquery(tied))
        .order_by_desc(round::Column::ClosesAt)
        .order_by_asc(round::Column::Code)
        .all(db)
        .await
}
