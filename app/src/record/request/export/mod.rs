//! Everything of one round in one file, for a request for records: also of an open round, and without the disclosure layer. It
//! is built of one moment of the database, on a blocking thread.
//!
//! Never read here, so that they cannot be in it: the hashes of receipt codes, one-time codes, prints of comments, and who keyed
//! in or moderated which answer. No key of the database is in it either: rows lie in an order that is drawn for the file, and have
//! numbers of the file's own. With the keys and the log of acts one could tell when a comment had come, and two files could be
//! laid side by side.

mod about;
mod after_signing;
mod answers;
pub mod columns;
mod comments;
mod lists;
mod log;
mod order;
mod outcome;
pub mod pack;
mod questions;
mod summary;
mod times;
mod topics;

use std::{collections::HashMap, io::Cursor};

use chrono::{DateTime, Utc};
use sea_orm::{
    AccessMode, ActiveEnum, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, IsolationLevel,
    TransactionOptions, TransactionTrait,
};
use serde_json::{Value, json};
use tokio::{runtime::Handle, sync::Semaphore, task::spawn_blocking};
use uuid::Uuid;

use self::{
    order::Order,
    pack::{Pack, Packed},
};
use super::{
    mask::MARK,
    rows::own_statements,
    texts::{Texts, texts},
};
use crate::{
    account::rights::registrar::RegistrarOf,
    context::{AppState, Keys, random_bytes},
    entity::{answer_option, round},
    error::AppError,
    forms::FormErrors,
    record::audit::{self, Act},
    round::{gate::Preparation, life::NotDone, work_queries},
    transaction::begin_writing,
};

/// Act in the log for each export.
pub const EXPORT: &str = "record.export";

/// Where it stands on the page that texts must be reviewed first.
pub const REVIEW: &str = "sekretessprovning";

/// One at a time in each process: it takes a core as long as it lasts.
static TURN: Semaphore = Semaphore::const_new(1);

/// What an export is made of.
struct Subject<'a> {
    txn: &'a DatabaseTransaction,
    ready: Preparation,
    /// Residents' own statements as they were written.
    own: Vec<answer_option::Model>,
    texts: Texts,
    order: Order,
}

impl Subject<'_> {
    /// What goes out of a text.
    fn told(&self, text: &str) -> anyhow::Result<Value> {
        let told = if text.trim().is_empty() { text } else { self.texts.told(text)?.goes_out() };
        Ok(json!(told))
    }

    /// The same of one that may not be there.
    fn told_of(&self, text: Option<&String>) -> anyhow::Result<Value> {
        text.map_or(Ok(Value::Null), |text| self.told(text))
    }

    /// What goes out of a text, how much of it is masked, under which section of law, and why.
    fn with_mask(&self, text: &str) -> anyhow::Result<[Value; 4]> {
        if text.trim().is_empty() {
            return Ok([json!(text), json!("nej"), Value::Null, Value::Null]);
        }
        let told = self.texts.told(text)?;
        let mask = told.review.as_ref().filter(|review| review.masked_text.is_some());
        let extent = match mask {
            None => "nej",
            Some(_) if told.goes_out() == MARK => "hela",
            Some(_) => "delvis",
        };
        let section = self.told_of(mask.and_then(|mask| mask.section.as_ref()))?;
        let reason = self.told_of(mask.and_then(|mask| mask.reason.as_ref()))?;
        Ok([json!(told.goes_out()), json!(extent), section, reason])
    }
}

/// Builds the file and notes in the log why, by whom, and its checksum, before a byte of it leaves. Whoever gives up waiting gets
/// nothing, and nothing is noted; the work goes on to its end before the next may begin.
///
/// # Errors
/// [`NotDone::Missing`] when texts are left to review.
pub async fn export(state: &AppState, registrar: &RegistrarOf<round::Model>, reason: &str) -> Result<Packed, NotDone> {
    let turn = TURN.acquire().await.map_err(|closed| AppError::Internal(closed.into()))?;
    let (db, keys, round, now) = (state.db.clone(), state.keys.clone(), registrar.row().clone(), state.clock.now());
    let (runtime, order) = (Handle::current(), Order::drawn(random_bytes()));
    let work = move || {
        let _turn = turn;
        runtime.block_on(built(&db, &keys, &round, (now, order)))
    };
    let packed = spawn_blocking(work).await.map_err(|died| AppError::Internal(died.into()))??;
    let txn = begin_writing(&state.db).await?;
    audit::write(state, &txn, act(registrar, reason, &packed.sum)).await?;
    txn.commit().await?;
    Ok(packed)
}

fn act(registrar: &RegistrarOf<round::Model>, reason: &str, sum: &str) -> Act {
    let note = format!("Skäl: {reason}. SHA-256: {sum}");
    Act::on_round(Some(registrar.account().id), registrar.row(), EXPORT, Some(note))
}

async fn built(
    db: &DatabaseConnection,
    keys: &Keys,
    round: &round::Model,
    (now, order): (DateTime<Utc>, Order),
) -> Result<Packed, NotDone> {
    let txn = moment(db).await?;
    let ready = work_queries::preparation(&txn, round.id).await?;
    let texts = texts(keys, &txn, &ready.round).await?;
    if 0 < texts.left() {
        return Err(NotDone::Missing(FormErrors::on(REVIEW, "Pröva först de texter som är kvar")));
    }
    let own = own_statements(&txn, &ready.asked).await?;
    let subject = Subject { txn: &txn, ready, own, texts, order };
    Ok(packed(&subject, now).await.map_err(AppError::Internal)?)
}

/// A transaction that sees the database as it is now, whatever others write meanwhile. SQLite does so by itself.
async fn moment(db: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    let one_moment = TransactionOptions {
        isolation_level: Some(IsolationLevel::RepeatableRead),
        access_mode: Some(AccessMode::ReadOnly),
        ..Default::default()
    };
    let is_postgres = db.get_database_backend() == DbBackend::Postgres;
    db.begin_with_options(if is_postgres { one_moment } else { TransactionOptions::default() }).await
}

async fn packed(subject: &Subject<'_>, now: DateTime<Utc>) -> anyhow::Result<Packed> {
    let mut pack = Pack::new()?;
    pack.file(about::ABOUT, Cursor::new(about::about(&subject.ready.round)))?;
    lists::facts(subject, &mut pack, now).await?;
    questions::write(subject, &mut pack).await?;
    let numbers = answers::write(subject, &mut pack).await?;
    let sorted = topics::sorted(subject).await?;
    comments::write(subject, &mut pack, &numbers, &sorted).await?;
    topics::write(subject, &mut pack, &sorted)?;
    topics::notes(subject, &mut pack).await?;
    summary::write(subject, &mut pack).await?;
    lists::brief_questions(subject, &mut pack).await?;
    lists::published(subject, &mut pack).await?;
    lists::masks(subject, &mut pack)?;
    lists::papers(subject, &mut pack, &numbers).await?;
    lists::meetings(subject, &mut pack, &numbers).await?;
    lists::codes(subject, &mut pack).await?;
    lists::results(subject, &mut pack).await?;
    outcome::write(subject, &mut pack).await?;
    after_signing::corrections(subject, &mut pack, &numbers).await?;
    after_signing::quotes(subject, &mut pack).await?;
    log::write(subject, &mut pack).await?;
    pack.finish()
}

/// Which number each answer has in this file, by its key.
type Numbers = HashMap<Uuid, u32>;

/// The word that a value is stored under.
fn word(value: impl ActiveEnum<Value = String>) -> Value {
    json!(value.to_value())
}
