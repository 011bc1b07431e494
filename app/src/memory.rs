//! What takes long to read or to write, remembered in one process. What is old is read anew by one request, while the others go
//! on with what is known; what nobody has read yet is read by one, while the others wait. So the database is asked once, however
//! many ask.

use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync;

use crate::context::Clock;

/// The most that is remembered; then what was read longest ago is dropped.
const MOST: usize = 200;

/// How long nobody looks again after somebody has. Nobody is shown a form, answers it and sends it in less.
const PAUSE: TimeDelta = TimeDelta::seconds(3);

/// Values by their keys.
pub(crate) struct Memory<K, T>(Mutex<All<K, T>>);

struct All<K, T> {
    places: HashMap<K, Place<T>>,
    /// How many readings have begun: the number of the latest.
    begun: u64,
}

/// What is remembered of one key.
struct Place<T> {
    /// The value, and the number of the reading that gave it.
    known: Option<(u64, T)>,
    /// The latest reading that had begun when the place was made, or that was of it.
    latest: u64,
    /// What came of readings up to this one is old.
    forgotten: u64,
    looked_again_at: Option<DateTime<Utc>>,
    /// Held by whoever reads.
    reading: Arc<sync::Mutex<()>>,
}

/// What there is to go by.
enum Found<T> {
    Fresh(T),
    Old(T),
    Nothing,
}

impl<K: Copy + Eq + Hash, T: Clone> Memory<K, T> {
    /// Nothing yet.
    pub(crate) fn new() -> Self {
        Self(Mutex::new(All { places: HashMap::new(), begun: 0 }))
    }

    /// What is known of `key`; else, or where that is old and nobody reads it already, what `read` gives.
    ///
    /// # Errors
    /// When it cannot be read. The next who asks tries again.
    pub(crate) async fn get<E, F: Future<Output = Result<T, E>>>(
        &self,
        key: K,
        is_old: impl Fn(&T) -> bool,
        read: impl FnOnce() -> F,
    ) -> Result<T, E> {
        let reading = self.reading(key);
        let found = self.all().find(key, &is_old);
        let _mine = match found {
            Found::Fresh(known) => return Ok(known),
            Found::Old(known) => match reading.try_lock() {
                Ok(mine) => mine,
                Err(_) => return Ok(known),
            },
            Found::Nothing => reading.lock().await,
        };
        // Whoever held it before may have read just now.
        if let Found::Fresh(known) = self.all().find(key, &is_old) {
            return Ok(known);
        }
        self.keep(key, read()).await
    }

    /// What is known of `key`, read once more by `read` unless it `suffices`: by one while the others wait, and then not
    /// for a while. Where nothing is known any more, `known` is.
    ///
    /// # Errors
    /// When it cannot be read. The next who asks tries again.
    pub(crate) async fn look_again<E, F: Future<Output = Result<T, E>>>(
        &self,
        key: K,
        known: T,
        clock: &Clock,
        suffices: impl Fn(&T) -> bool,
        read: impl FnOnce(T) -> F,
    ) -> Result<T, E> {
        let reading = self.reading(key);
        let _mine = reading.lock().await;
        let now = clock.now();
        let (newest, looked_at) = self.all().latest(key);
        let known = newest.unwrap_or(known);
        if suffices(&known) || looked_at.is_some_and(|at| now - at < PAUSE) {
            return Ok(known);
        }
        let newer = self.keep(key, read(known)).await?;
        self.all().place(key).looked_again_at = Some(now);
        Ok(newer)
    }

    /// Makes what is known old, by the keys that are `meant`, and what is being read just now.
    pub(crate) fn forget(&self, meant: impl Fn(&K) -> bool) {
        let mut all = self.all();
        let begun = all.begun;
        for (_, place) in all.places.iter_mut().filter(|(key, _)| meant(key)) {
            place.forgotten = begun;
        }
    }

    async fn keep<E>(&self, key: K, read: impl Future<Output = Result<T, E>>) -> Result<T, E> {
        let number = self.all().begin(key);
        let value = read.await?;
        self.all().place(key).known = Some((number, value.clone()));
        Ok(value)
    }

    fn reading(&self, key: K) -> Arc<sync::Mutex<()>> {
        self.all().place(key).reading.clone()
    }

    fn all(&self) -> MutexGuard<'_, All<K, T>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<K: Copy + Eq + Hash, T: Clone> All<K, T> {
    /// The place of `key`, made where there is none.
    fn place(&mut self, key: K) -> &mut Place<T> {
        if MOST <= self.places.len() && !self.places.contains_key(&key) {
            let oldest = self.places.iter().min_by_key(|(_, place)| place.latest).map(|(key, _)| *key);
            if let Some(oldest) = oldest {
                self.places.remove(&oldest);
            }
        }
        let begun = self.begun;
        self.places.entry(key).or_insert_with(|| Place::new(begun))
    }

    fn find(&mut self, key: K, is_old: impl Fn(&T) -> bool) -> Found<T> {
        let place = self.place(key);
        match &place.known {
            Some((number, value)) if *number <= place.forgotten || is_old(value) => Found::Old(value.clone()),
            Some((_, value)) => Found::Fresh(value.clone()),
            None => Found::Nothing,
        }
    }

    /// What is known, old or not, and when somebody looked again.
    fn latest(&mut self, key: K) -> (Option<T>, Option<DateTime<Utc>>) {
        let place = self.place(key);
        (place.known.as_ref().map(|(_, value)| value.clone()), place.looked_again_at)
    }

    /// The number of a reading that begins.
    fn begin(&mut self, key: K) -> u64 {
        self.begun += 1;
        let number = self.begun;
        self.place(key).latest = number;
        number
    }
}

impl<T> Place<T> {
    /// Readings that began before it was made may have been forgotten meanwhile.
    fn new(begun: u64) -> Self {
        Self { known: None, latest: begun, forgotten: begun, looked_again_at: None, reading: Arc::default() }
    }
}

#[cfg(test)]
#[path = "memory_tests.rs"]
mod tests;
