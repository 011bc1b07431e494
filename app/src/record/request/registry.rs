//! What a registrar finds: the rounds whose records they keep, and what has been given out of one.

use std::collections::HashMap;

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::export::EXPORT;
use crate::{
    account::rights::registrar::RegistrarOf,
    channel::access,
    dialogue::joint::own_case,
    entity::{audit_entry, dialogue, political_body, round},
};

/// A round as it is found.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The round.
    pub round: round::Model,
    /// The case it belongs to, where it has one.
    pub case_number: Option<String>,
    /// The body that is responsible for it.
    pub body: String,
}

/// The rounds of these bodies, the latest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn rounds(db: &impl ConnectionTrait, bodies: Vec<political_body::Model>) -> Result<Vec<Entry>, DbErr> {
    let bodies: HashMap<Uuid, String> = bodies.into_iter().map(|body| (body.id, body.name)).collect();
    let rounds = round::Entity::find()
        .filter(round::COLUMN.controller_body_id.is_in(bodies.keys().copied()))
        .order_by_desc(round::Column::OpensAt)
        .order_by_asc(round::Column::Code)
        .all(db)
        .await?;
    let dialogues =
        dialogue::Entity::find().filter(dialogue::COLUMN.id.is_in(rounds.iter().map(|round| round.dialogue_id)));
    let dialogues: HashMap<Uuid, dialogue::Model> =
        dialogues.all(db).await?.into_iter().map(|dialogue| (dialogue.id, dialogue)).collect();
    let cases = own_case::queries::cases(db, &rounds, &dialogues).await?;
    let entry = |round: round::Model| Entry {
        case_number: cases.get(&round.id).and_then(|case| case.case_number.clone()),
        body: bodies.get(&round.controller_body_id).cloned().unwrap_or_default(),
        round,
    };
    Ok(rounds.into_iter().map(entry).collect())
}

/// One time that records were given out.
#[derive(Clone, Debug)]
pub struct GivenOut {
    /// What the log says of it: when, why, and the checksum.
    pub row: audit_entry::Model,
    /// By whom.
    pub by: String,
}

/// Every time that the round's records were given out, the latest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn given_out(
    db: &impl ConnectionTrait,
    registrar: &RegistrarOf<round::Model>,
) -> Result<Vec<GivenOut>, DbErr> {
    let rows = audit_entry::Entity::find()
        .filter(audit_entry::COLUMN.act.eq(EXPORT))
        .filter(audit_entry::Column::SubjectId.eq(registrar.row().id))
        .order_by_desc(audit_entry::Column::Number)
        .all(db)
        .await?;
    let names = access::names(db, rows.iter().filter_map(|row| row.account_id)).await?;
    let by = |row: &audit_entry::Model| access::name_of(&names, row.account_id.unwrap_or_default());
    Ok(rows.into_iter().map(|row| GivenOut { by: by(&row), row }).collect())
}
