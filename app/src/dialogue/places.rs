//! The kommuner, their bodies and how many live there.

use std::collections::HashMap;

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect,
    RelationDef, sea_query::Query,
};
use uuid::Uuid;

use super::rules;
use crate::{
    entity::{organisation, organisation::OrganisationKind, political_body, population_table},
    swedish,
    ui::contact::Contact,
    words::Words,
};

/// The kommun at this address.
///
/// # Errors
/// [`DbErr::RecordNotFound`] when there is none.
pub async fn kommun(db: &impl ConnectionTrait, slug: &str) -> Result<organisation::Model, DbErr> {
    organisation::Entity::find()
        .filter(organisation::COLUMN.slug.eq(slug))
        .filter(organisation::Column::Kind.eq(OrganisationKind::Municipality))
        .one(db)
        .await?
        .ok_or_else(|| DbErr::RecordNotFound("organisation".to_owned()))
}

/// The kommuner, in Swedish alphabetical order.
///
/// # Errors
/// When the database cannot be read.
pub async fn kommuner(db: &impl ConnectionTrait) -> Result<Vec<organisation::Model>, DbErr> {
    let mut rows = organisation::Entity::find()
        .filter(organisation::Column::Kind.eq(OrganisationKind::Municipality))
        .all(db)
        .await?;
    rows.sort_by_key(|kommun| swedish::sort_key(&kommun.name));
    Ok(rows)
}

/// The political bodies of an organisation: nämnder first, the council last.
///
/// # Errors
/// When the database cannot be read.
pub async fn bodies(db: &impl ConnectionTrait, organisation_id: Uuid) -> Result<Vec<political_body::Model>, DbErr> {
    let mut rows = political_body::Entity::find()
        .filter(political_body::COLUMN.organisation_id.eq(organisation_id))
        .all(db)
        .await?;
    rows.sort_by_key(|body| (body.kind as u8, swedish::sort_key(&body.name)));
    Ok(rows)
}

/// The newest population figure of an organisation, with its source.
///
/// # Errors
/// When the database cannot be read.
pub async fn population(
    db: &impl ConnectionTrait,
    organisation_id: Uuid,
) -> Result<Option<population_table::Model>, DbErr> {
    population_table::Entity::find()
        .filter(population_table::COLUMN.organisation_id.eq(organisation_id))
        .order_by_desc(population_table::Column::Year)
        .one(db)
        .await
}

/// How to reach the organisation of a body.
///
/// # Errors
/// [`DbErr::RecordNotFound`] when there is no such body.
pub async fn contact_of(db: &impl ConnectionTrait, body_id: Uuid) -> Result<Contact, DbErr> {
    let seat = Query::select()
        .column(political_body::Column::OrganisationId)
        .from(political_body::Entity)
        .and_where(political_body::Column::Id.eq(body_id))
        .take();
    let row = organisation::Entity::find().filter(organisation::Column::Id.in_subquery(seat)).one(db).await?;
    row.map(Contact::from).ok_or_else(|| DbErr::RecordNotFound("organisation".to_owned()))
}

/// Every organisation that has said how to reach it, in Swedish alphabetical order.
///
/// # Errors
/// When the database cannot be read.
pub async fn contacts(db: &impl ConnectionTrait) -> Result<Vec<Contact>, DbErr> {
    let said = Condition::any()
        .add(organisation::Column::ContactPhone.is_not_null())
        .add(organisation::Column::ContactMail.is_not_null());
    let mut rows = organisation::Entity::find().filter(said).all(db).await?;
    rows.sort_by_key(|row| swedish::sort_key(&row.official_name));
    Ok(rows.into_iter().map(Contact::from).collect())
}

/// Names of organisations by id, as "Härnösand".
///
/// # Errors
/// When the database cannot be read.
pub async fn names(
    db: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<HashMap<Uuid, String>, DbErr> {
    let rows = organisation::Entity::find().filter(organisation::COLUMN.id.is_in(ids)).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.id, row.name)).collect())
}

/// Bodies by id, named with their place.
///
/// # Errors
/// When the database cannot be read.
pub async fn body_names(
    db: &impl ConnectionTrait,
    ids: impl Iterator<Item = Uuid>,
    words: Words,
) -> Result<HashMap<Uuid, String>, DbErr> {
    let seat: RelationDef = political_body::Entity::belongs_to(organisation::Entity)
        .from(political_body::Column::OrganisationId)
        .to(organisation::Column::Id)
        .into();
    let rows: Vec<(Uuid, String, OrganisationKind, String)> = political_body::Entity::find()
        .select_only()
        .columns([political_body::Column::Id, political_body::Column::Name])
        .columns([organisation::Column::Kind, organisation::Column::Name])
        .join(JoinType::InnerJoin, seat)
        .filter(political_body::Column::Id.is_in(ids))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(id, name, kind, place)| (id, rules::body_in_place(&name, kind, &place, words))).collect())
}
