//! The measures of all networks: in this process, and through the database in every other. A process counts by itself and
//! exchanges what it has counted now and then, so the limits are a little soft, sending costs no read and no write, and
//! nothing about networks is written together with an answer.

use std::{
    collections::{BTreeMap, HashMap},
    net::IpAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DatabaseConnection, DbErr, EntityTrait, QueryFilter,
    QuerySelect, sea_query::OnConflict,
};
use uuid::Uuid;

use super::measure::Level;
use crate::{context::AppState, entity::network_measure, networks, transaction::begin_writing};

/// Rows of one statement: far below the number of values that either database takes.
const MOST_ROWS: usize = 500;

/// A network that has sent fewer is not worth telling of: nothing about it is ever written.
const WORTH_SHARING: i64 = 10;

/// A keyed hash of a round and a network.
type Key = Vec<u8>;

/// Cheap to clone; all clones count together.
#[derive(Clone, Debug, Default)]
pub struct Measures(Arc<Mutex<HashMap<Key, Counted>>>);

#[derive(Clone, Copy, Debug, Default)]
struct Counted {
    level: Level,
    /// How many the database has not been told of.
    unshared: i64,
}

/// Whether an answer may come now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// It may.
    Now,
    /// It may, and is one of many from its network.
    InBurst,
    /// Not before a minute has gone.
    Later,
}

/// Counts an answer to a round from `sender`. Where the network is not known there is nothing to count by.
pub fn take(state: &AppState, round_id: Uuid, sender: Option<IpAddr>) -> Turn {
    let Some(sender) = sender else { return Turn::Now };
    let now = state.clock.now();
    let seen = format!("{round_id} {}", networks::network(sender));
    let key = networks::key_of_the_day(&state.keys, now).mac("answers to a round", seen.as_bytes());
    state.measures.count(key, now.timestamp_millis())
}

impl Measures {
    fn count(&self, key: Key, now: i64) -> Turn {
        let mut all = self.all();
        let counted = all.entry(key).or_default();
        if counted.level.is_full(now) {
            return Turn::Later;
        }
        *counted = Counted { level: counted.level.add(now, 1), unshared: counted.unshared + 1 };
        if counted.level.is_burst(now) { Turn::InBurst } else { Turn::Now }
    }

    /// Tells the database what has been counted here of networks that send much, and learns what has been counted elsewhere. Rows that hold nothing
    /// any more are deleted.
    ///
    /// # Errors
    /// When the database cannot be reached; then everything is told next time.
    pub async fn share(&self, db: &DatabaseConnection, now: i64) -> Result<(), DbErr> {
        let worth = |(key, c): (&Key, &Counted)| (WORTH_SHARING <= c.unshared).then(|| (key.clone(), c.unshared));
        let new: BTreeMap<Key, i64> = self.all().iter().filter_map(worth).collect();
        let together = exchange(db, &new, now).await?;
        let mut all = self.all();
        for (key, level) in together {
            let counted = all.entry(key.clone()).or_default();
            counted.unshared -= new.get(&key).copied().unwrap_or_default();
            counted.level = level.add(now, counted.unshared);
        }
        all.retain(|_, counted| !counted.level.is_empty(now));
        Ok(())
    }

    fn all(&self) -> MutexGuard<'_, HashMap<Key, Counted>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Adds `new` to what stands in the database, and returns how full these measures are then. Keys come in order, so that two
/// processes never wait for each other.
async fn exchange(db: &DatabaseConnection, new: &BTreeMap<Key, i64>, now: i64) -> Result<HashMap<Key, Level>, DbErr> {
    let empty = Condition::all()
        .add(network_measure::Column::LimitUntil.lte(now))
        .add(network_measure::Column::BurstUntil.lte(now));
    network_measure::Entity::delete_many().filter(empty).exec(db).await?;
    let mut together = HashMap::with_capacity(new.len());
    let new: Vec<_> = new.iter().collect();
    for some in new.chunks(MOST_ROWS) {
        let transaction = begin_writing(db).await?;
        let mut levels = stored(&transaction, some.iter().map(|(key, _)| (*key).clone())).await?;
        for (key, more) in some {
            let level = levels.entry((*key).clone()).or_default();
            *level = level.add(now, **more);
        }
        write(&transaction, &levels).await?;
        transaction.commit().await?;
        together.extend(levels);
    }
    Ok(together)
}

async fn stored(db: &impl ConnectionTrait, keys: impl Iterator<Item = Key>) -> Result<HashMap<Key, Level>, DbErr> {
    let rows = network_measure::Entity::find()
        .filter(network_measure::Column::KeyMac.is_in(keys))
        .lock_exclusive()
        .all(db)
        .await?;
    let level = |row: &network_measure::Model| Level { limit_until: row.limit_until, burst_until: row.burst_until };
    Ok(rows.into_iter().map(|row| (row.key_mac.clone(), level(&row))).collect())
}

async fn write(db: &impl ConnectionTrait, levels: &HashMap<Key, Level>) -> Result<(), DbErr> {
    let rows: BTreeMap<_, _> = levels.iter().collect();
    let rows = rows.into_iter().map(|(key, level)| network_measure::ActiveModel {
        key_mac: Set(key.clone()),
        limit_until: Set(level.limit_until),
        burst_until: Set(level.burst_until),
    });
    let columns = [network_measure::Column::LimitUntil, network_measure::Column::BurstUntil];
    let over = OnConflict::column(network_measure::Column::KeyMac).update_columns(columns).to_owned();
    network_measure::Entity::insert_many(rows).on_conflict(over).exec_without_returning(db).await.map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_three_hundred_and_first_at_once_waits_and_so_does_nobody_else() {
        let measures = Measures::default();
        let turns: Vec<_> = (0..301).map(|_| measures.count(vec![1], 0)).collect();

        assert_eq!(turns.iter().filter(|turn| **turn == Turn::Now).count(), 20);
        assert_eq!(turns.iter().filter(|turn| **turn == Turn::InBurst).count(), 280);
        assert_eq!(turns[300], Turn::Later);
        assert_eq!(measures.count(vec![2], 0), Turn::Now);
        assert_eq!(measures.count(vec![1], 6_000), Turn::InBurst);
    }
}
