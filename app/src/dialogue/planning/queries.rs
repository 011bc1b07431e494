//! What the planning of dialogues reads: the moderator's dialogues, and the bodies that can own one or decide.

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::numbering::Numbering;
use crate::{
    account::house_rules,
    dialogue::{places, rules},
    entity::{dialogue, organisation, organisation::OrganisationKind, political_body, round},
    swedish,
    words::Words,
};

/// A body that can be chosen, as "Socialnämnden i Härnösand".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BodyChoice {
    /// The body.
    pub id: Uuid,
    /// Its name with its place.
    pub name: String,
}

/// Where dialogues are planned: the bodies that can own one, and those that can decide.
#[derive(Clone, Debug)]
pub struct Bodies {
    /// Bodies that the visitor moderates.
    pub owners: Vec<BodyChoice>,
    /// Bodies of the same organisations, and of the region and joint bodies of their county.
    pub deciding: Vec<BodyChoice>,
}

/// The bodies with these keys, and those that can decide over their dialogues.
///
/// # Errors
/// When the database cannot be read.
pub async fn bodies(db: &impl ConnectionTrait, owners: &[Uuid]) -> Result<Bodies, DbErr> {
    let own = named(db, Condition::all().add(political_body::Column::Id.is_in(owners.iter().copied()))).await?;
    let places: Vec<_> = own.iter().map(|(_, place)| place.id).collect();
    let counties: Vec<_> = own.iter().map(|(_, place)| place.county_code.clone()).collect();
    let of_the_county = Condition::all()
        .add(organisation::Column::CountyCode.is_in(counties))
        .add(organisation::Column::Kind.ne(OrganisationKind::Municipality));
    let near = Condition::any().add(political_body::Column::OrganisationId.is_in(places.clone())).add(of_the_county);
    let mut deciding = named(db, near).await?;
    // Their own first, as the kommun lists them; then the others.
    deciding.sort_by_key(|(body, place)| {
        (!places.contains(&place.id), place.kind as u8, body.kind as u8, swedish::sort_key(&body.name))
    });
    let mut owners = own;
    owners.sort_by_key(|(body, place)| (swedish::sort_key(&place.name), swedish::sort_key(&body.name)));
    Ok(Bodies { owners: choices(owners), deciding: choices(deciding) })
}

/// How the case numbers of this body are written, where `stands` is the one that a dialogue of it has already.
///
/// # Errors
/// When the database cannot be read.
pub async fn numbering(db: &impl ConnectionTrait, body_id: Uuid, stands: Option<String>) -> Result<Numbering, DbErr> {
    let body = political_body::Entity::find_by_id(body_id).one(db).await?;
    let body = body.ok_or_else(|| DbErr::RecordNotFound("political_body".to_owned()))?;
    let pattern = house_rules::queries::of(db, body.organisation_id).await?.case_number_pattern.unwrap_or_default();
    Ok(Numbering { patterns: pattern.lines().map(str::to_owned).collect(), stands })
}

/// Bodies with their places, to choose from.
pub fn choices(rows: Vec<(political_body::Model, organisation::Model)>) -> Vec<BodyChoice> {
    let name = |(body, place): (political_body::Model, organisation::Model)| BodyChoice {
        id: body.id,
        name: rules::body_in_place(&body.name, place.kind, &place.name, Words::swedish()),
    };
    rows.into_iter().map(name).collect()
}

/// The bodies that meet the condition, with their organisations.
///
/// # Errors
/// When the database cannot be read.
pub async fn named(
    db: &impl ConnectionTrait,
    which: Condition,
) -> Result<Vec<(political_body::Model, organisation::Model)>, DbErr> {
    let seat = political_body::Entity::belongs_to(organisation::Entity)
        .from(political_body::Column::OrganisationId)
        .to(organisation::Column::Id)
        .into();
    let rows = political_body::Entity::find()
        .join(sea_orm::JoinType::InnerJoin, seat)
        .select_also(organisation::Entity)
        .filter(which)
        .all(db)
        .await?;
    Ok(rows.into_iter().filter_map(|(body, place)| place.map(|place| (body, place))).collect())
}

/// A dialogue as its moderators see it.
#[derive(Clone, Debug)]
pub struct PlannedDialogue {
    /// The dialogue.
    pub row: dialogue::Model,
    /// Who owns it, as "Socialnämnden i Härnösand".
    pub owner: String,
    /// The organisation of that body.
    pub organisation_id: Uuid,
    /// Who decides, in the same way.
    pub deciding: Option<String>,
    /// The owner's rounds in all states, the one that opens last first. Those of others who take part are theirs.
    pub rounds: Vec<round::Model>,
    /// Whether a round has opened, the owner's or another's, so that what was promised stands.
    pub stands: bool,
}

/// This dialogue with its rounds and the names of its bodies.
///
/// # Errors
/// When the database cannot be read.
pub async fn planned_dialogue(db: &impl ConnectionTrait, row: dialogue::Model) -> Result<PlannedDialogue, DbErr> {
    let owner = political_body::Entity::find_by_id(row.owner_body_id).one(db).await?;
    let owner = owner.ok_or_else(|| DbErr::RecordNotFound("political_body".to_owned()))?;
    let ids = [Some(row.owner_body_id), row.deciding_body_id].into_iter().flatten();
    let names = places::body_names(db, ids, Words::swedish()).await?;
    let rounds = round::Entity::find()
        .filter(round::COLUMN.dialogue_id.eq(row.id))
        .filter(round::COLUMN.controller_body_id.eq(row.owner_body_id))
        .order_by_desc(round::Column::OpensAt)
        .all(db)
        .await?;
    Ok(PlannedDialogue {
        stands: stands(db, row.id).await?,
        organisation_id: owner.organisation_id,
        owner: names.get(&row.owner_body_id).cloned().unwrap_or_default(),
        deciding: row.deciding_body_id.and_then(|id| names.get(&id).cloned()),
        rounds,
        row,
    })
}

/// The dialogues that these bodies own, newest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn dialogues_of(db: &impl ConnectionTrait, owners: Vec<Uuid>) -> Result<Vec<dialogue::Model>, DbErr> {
    dialogue::Entity::find()
        .filter(dialogue::COLUMN.owner_body_id.is_in(owners))
        .order_by_desc(dialogue::Column::CreatedAt)
        .all(db)
        .await
}

/// Whether a round of the dialogue has opened, so that what was promised stands.
///
/// # Errors
/// When the database cannot be read.
pub async fn stands(db: &impl ConnectionTrait, dialogue_id: Uuid) -> Result<bool, DbErr> {
    let opened = round::Entity::find()
        .filter(round::COLUMN.dialogue_id.eq(dialogue_id))
        .filter(round::Column::OpenedAt.is_not_null());
    Ok(0 < opened.count(db).await?)
}

/// The dialogue, kept from changing until the transaction ends (on SQLite nobody else writes anyway). A round that opens and
/// an edit of the promise both ask for it, so that one of them sees what the other did.
///
/// # Errors
/// [`DbErr::RecordNotFound`] when there is none.
pub async fn held(txn: &DatabaseTransaction, dialogue_id: Uuid) -> Result<dialogue::Model, DbErr> {
    let row = dialogue::Entity::find_by_id(dialogue_id).lock_exclusive().one(txn).await?;
    row.ok_or_else(|| DbErr::RecordNotFound("dialogue".to_owned()))
}
