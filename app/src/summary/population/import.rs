//! Writes tables of the population: all of a file in one transaction. What a signed result stands beside is never changed.

use std::collections::HashMap;

use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, PaginatorTrait,
    QueryFilter, QuerySelect,
};
use uuid::Uuid;

use super::table::{Counted, People, Places};
use crate::{
    context::{AppState, new_id},
    entity::{frozen_result, organisation, organisation::OrganisationKind, population, population_table, round_result},
    record::audit::{self, Act},
    transaction::begin_writing,
};

/// What reading in a file came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Sentences, in the order of the file.
    pub said: Vec<String>,
    /// Places that were written.
    pub written: usize,
    /// Places that stood there already, the same.
    pub unchanged: usize,
    /// Codes that no organisation of the service has.
    pub unknown: Vec<String>,
}

/// Why nothing was read in.
#[derive(Debug, thiserror::Error)]
#[expect(missing_docs, reason = "the sentences say what they mean")]
pub enum NotImported {
    #[error("none of its places is in the service: run `medmig seed`, or look at the codes")]
    NobodyKnown,
    #[error("{place}, {year}: signed results stand beside other figures of that year, which are not changed")]
    Signed { place: String, year: i32 },
    #[error(transparent)]
    Database(#[from] DbErr),
}

/// Writes these places, whose figures come from `source`. Rounds that are closed from now on stand beside the newest.
///
/// # Errors
/// When no place is known, or a signed result stands beside what would change; nothing is written then.
pub async fn import(state: &AppState, places: &Places, source: &str) -> Result<Report, NotImported> {
    let txn = begin_writing(&state.db).await?;
    let known = organisations(&txn).await?;
    let mut report = Report::default();
    for ((code, year), counted) in places {
        match known.get(code) {
            Some(place) => write(state, &txn, &mut report, &Figures { place, year: *year, counted, source }).await?,
            None => report.unknown.push(code.clone()),
        }
    }
    if report.written + report.unchanged == 0 {
        return Err(NotImported::NobodyKnown);
    }
    report.unknown.dedup();
    txn.commit().await?;
    Ok(report)
}

/// Kommuner by their codes, regions by those of their counties.
async fn organisations(db: &impl ConnectionTrait) -> Result<HashMap<String, organisation::Model>, DbErr> {
    let rows = organisation::Entity::find().all(db).await?;
    let code = |row: &organisation::Model| match row.kind {
        OrganisationKind::Municipality => row.municipality_code.clone(),
        OrganisationKind::Region => Some(row.county_code.clone()),
        _ => None,
    };
    Ok(rows.into_iter().filter_map(|row| Some((code(&row)?, row))).collect())
}

/// What is to stand there.
struct Figures<'a> {
    place: &'a organisation::Model,
    year: i32,
    counted: &'a Counted,
    source: &'a str,
}

async fn write(
    state: &AppState,
    txn: &DatabaseTransaction,
    report: &mut Report,
    figures: &Figures<'_>,
) -> Result<(), NotImported> {
    let Figures { place, year, counted, source } = figures;
    let stored = stored(txn, place.id, *year).await?;
    if let Some((table, people)) = &stored
        && (table.total, people) == (counted.total, &counted.people)
    {
        report.unchanged += 1;
        return Ok(());
    }
    let id = match stored {
        Some((table, _)) => {
            if is_signed(txn, table.id).await? {
                return Err(NotImported::Signed { place: place.name.clone(), year: *year });
            }
            emptied(txn, table.id, figures).await?
        }
        None => added(state, txn, figures).await?,
    };
    let rows = counted.people.iter().map(|((sex, age), people)| {
        population::ActiveModel::from(population::Model {
            population_table_id: id,
            sex: sex.clone(),
            age: *age,
            people: *people,
        })
    });
    population::Entity::insert_many(rows).exec_without_returning(txn).await?;
    let act = Act {
        act: "population.import",
        subject_kind: "population_table",
        subject_id: Some(id),
        note: Some(format!("Befolkningen den 31 december {year}. Källa: {source}.")),
        ..Act::default()
    };
    audit::write_of(state, txn, Some(place.id), act).await?;
    report.written += 1;
    report.said.extend(said(txn, figures).await?);
    Ok(())
}

/// The figures of a place and year as they stand, held until the transaction ends.
async fn stored(
    txn: &DatabaseTransaction,
    organisation_id: Uuid,
    year: i32,
) -> Result<Option<(population_table::Model, People)>, DbErr> {
    let table = population_table::Entity::find()
        .filter(population_table::COLUMN.organisation_id.eq(organisation_id))
        .filter(population_table::COLUMN.year.eq(year))
        .lock_exclusive()
        .one(txn)
        .await?;
    let Some(table) = table else { return Ok(None) };
    let rows = population::Entity::find().filter(population::COLUMN.population_table_id.eq(table.id)).all(txn).await?;
    Ok(Some((table, rows.into_iter().map(|row| ((row.sex, row.age), row.people)).collect())))
}

/// Whether a result was signed beside these figures, or waits to be. What waits is counted first: a signature in between moves it to what
/// is signed, and so it stands in one of them.
async fn is_signed(txn: &DatabaseTransaction, table_id: Uuid) -> Result<bool, DbErr> {
    let signed = round_result::Entity::find().filter(round_result::Column::PopulationTableId.eq(table_id));
    let frozen = frozen_result::Entity::find().filter(frozen_result::Column::PopulationTableId.eq(table_id));
    Ok(0 < frozen.count(txn).await? + signed.count(txn).await?)
}

/// The table of a year whose figures are to be others, without its rows.
async fn emptied(txn: &DatabaseTransaction, id: Uuid, figures: &Figures<'_>) -> Result<Uuid, DbErr> {
    let own = population::COLUMN.population_table_id.eq(id);
    population::Entity::delete_many().filter(own).exec(txn).await?;
    let row = population_table::ActiveModel {
        id: Set(id),
        total: Set(figures.counted.total),
        source: Set(figures.source.to_owned()),
        ..Default::default()
    };
    population_table::Entity::update(row).exec(txn).await?;
    Ok(id)
}

async fn added(state: &AppState, txn: &DatabaseTransaction, figures: &Figures<'_>) -> Result<Uuid, DbErr> {
    let id = new_id(&state.clock);
    let row = population_table::Model {
        id,
        organisation_id: figures.place.id,
        year: figures.year,
        source: figures.source.to_owned(),
        total: figures.counted.total,
    };
    population_table::Entity::insert(population_table::ActiveModel::from(row)).exec_without_returning(txn).await?;
    Ok(id)
}

/// What was read in, that its numbers do not add up where they do not, and that newer ones are there where they are.
async fn said(db: &impl ConnectionTrait, figures: &Figures<'_>) -> Result<Vec<String>, DbErr> {
    let Figures { place, year, counted, .. } = figures;
    let (name, total, sum) = (&place.name, counted.total, counted.sum());
    let noise = (sum != i64::from(total))
        .then(|| format!("{name}, {year}: the ages come to {sum}, the source says {total}. The pages say so too."));
    let newer = population_table::Entity::find()
        .filter(population_table::COLUMN.organisation_id.eq(place.id))
        .filter(population_table::Column::Year.gt(*year))
        .count(db)
        .await?;
    let newer = (0 < newer)
        .then(|| format!("{name}, {year}: newer figures are there already, and results are signed beside those."));
    let read = format!("{name}, {year}: {total} people.");
    Ok([Some(read), noise, newer].into_iter().flatten().collect())
}
