//! Rows are written so that writing them again does nothing: new keys are inserted, rows that differ are corrected, the
//! rest is left alone.

use std::collections::HashMap;

use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait, IdenStatic, IntoActiveModel, Iterable, ModelTrait,
    PrimaryKeyToColumn, Select,
};

use crate::report::{Counts, Report};

/// Rows in one statement. SQLite takes 32 766 values, the widest table has 20 columns.
const CHUNK: usize = 500;

/// Makes the table hold `rows`. `stored` selects the rows that may be among them; others are not touched.
///
/// # Errors
/// When the database refuses, for example because a unique value is taken by a row with another key.
pub(crate) async fn upsert<E>(
    db: &impl ConnectionTrait,
    report: &mut Report,
    stored: Select<E>,
    rows: Vec<E::Model>,
) -> Result<(), DbErr>
where
    E: EntityTrait,
    E::Model: ModelTrait<Entity = E> + IntoActiveModel<E::ActiveModel> + PartialEq,
    E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
{
    let before: HashMap<_, _> = stored.all(db).await?.into_iter().map(|row| (key(&row), row)).collect();
    let mut counts = Counts::default();
    let mut new = Vec::new();
    for row in rows {
        match before.get(&key(&row)) {
            None => new.push(row.into_active_model().reset_all()),
            Some(old) if *old == row => counts.unchanged += 1,
            Some(_) => {
                E::update(row.into_active_model().reset_all()).exec(db).await?;
                counts.changed += 1;
            }
        }
    }
    counts.added = new.len();
    insert(db, new).await?;
    report.count(E::default().table_name(), counts);
    Ok(())
}

async fn insert<A>(db: &impl ConnectionTrait, mut rows: Vec<A>) -> Result<(), DbErr>
where
    A: ActiveModelTrait + Send,
{
    while !rows.is_empty() {
        let rest = rows.split_off(CHUNK.min(rows.len()));
        <A::Entity as EntityTrait>::insert_many(rows).exec_without_returning(db).await?;
        rows = rest;
    }
    Ok(())
}

/// The row's key as text, also where it spans several columns.
fn key<M: ModelTrait>(row: &M) -> String {
    let column = |key: <M::Entity as EntityTrait>::PrimaryKey| key.into_column();
    let values = <M::Entity as EntityTrait>::PrimaryKey::iter().map(column);
    values.map(|column| format!("{}={:?};", column.as_str(), row.get(column))).collect()
}
