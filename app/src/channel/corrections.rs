//! A paper that is keyed in is put right, with its number, day and language, or taken out of the count. What stood there before remains,
//! and the log says who did what and why.

use sea_orm::{ActiveModelTrait, ActiveValue::Set, DatabaseTransaction, DbErr, EntityTrait, SqlErr};
use uuid::Uuid;

use super::{
    form::{Correction, KeyedPaper},
    keying,
    papers::{act, living, noon, submission, taken},
    pile::{OnFile, entry, entry_to_change, stored},
    second,
    seen::unchanged,
};
use crate::{
    account::rights::KeyerOf,
    answer::{change::replace, form::NewAnswer},
    context::AppState,
    entity::{paper_entry, round, submission as sent},
    error::AppError,
    record::audit,
    round::{life::NotDone, questionnaire::Questionnaire},
    swedish,
    transaction::begin_writing,
    words::Words,
};

/// Puts what the paper really says in the place of what was keyed in. The old version is kept. A paper that had been taken
/// out counts again.
///
/// # Errors
/// [`AppError::NotFound`] when there is no such paper; [`NotDone::Missing`] when it has been changed since the form was shown,
/// or another paper has the new number; [`AppError::Conflict`] when the round takes nothing more, or the paper waits for its
/// second keying by somebody who has not seen it.
pub async fn correct(
    state: &AppState,
    keyer: &KeyerOf<round::Model>,
    asked: &Questionnaire,
    number: i32,
    paper: KeyedPaper,
    correction: &Correction,
) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let round = living(state, &txn, keyer.row().id).await?;
    let old = entry_to_change(&txn, round.id, number).await?.ok_or(AppError::NotFound)?;
    let on_file = opened(&txn, keyer, asked, &old, correction).await?;
    let new = moved(&txn, &old, &paper).await?;
    let day_moved = new.handed_in_on != old.handed_in_on;
    let language = paper.language.filter(|language| *language != on_file.language);
    let says_the_same = on_file.counts && on_file.keyed == keying::keyed(&paper.answer, asked);
    let version = if says_the_same && !day_moved && language.is_none() {
        on_file.version
    } else {
        put_in_place(state, &txn, &round, &new, paper.answer).await?
    };
    if let Some(language) = &language {
        say_language(&txn, new.submission_id, language).await?;
    }
    let told = told(&old, &new) + &told_language(&on_file.language, language.as_deref());
    let note = format!("Papper {number}, version {version}.{told} Skäl: {}", correction.reason);
    audit::write(state, &txn, act(keyer, "paper.correct", &old, note)).await?;
    Ok(txn.commit().await?)
}

/// Takes a paper out of the count: it was keyed in by mistake. What was keyed in remains. Doing it again changes nothing.
///
/// # Errors
/// As [`correct`].
pub async fn withdraw(
    state: &AppState,
    keyer: &KeyerOf<round::Model>,
    asked: &Questionnaire,
    number: i32,
    correction: &Correction,
) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let round = living(state, &txn, keyer.row().id).await?;
    let entry = entry_to_change(&txn, round.id, number).await?.ok_or(AppError::NotFound)?;
    if !stored(&txn, asked, &entry).await?.counts {
        return Ok(());
    }
    opened(&txn, keyer, asked, &entry, correction).await?;
    let today = swedish::local(state.clock.now()).date_naive();
    let withdrawn =
        sent::ActiveModel { id: Set(entry.submission_id), withdrawn_on: Set(Some(today)), ..Default::default() };
    withdrawn.update(&txn).await?;
    let note = format!("Papper {number}. Skäl: {}", correction.reason);
    audit::write(state, &txn, act(keyer, "paper.withdraw", &entry, note)).await?;
    Ok(txn.commit().await?)
}

/// Notes that somebody reads what a paper was keyed in as. One row a day is enough.
///
/// # Errors
/// When the database fails.
pub async fn note_opened(
    state: &AppState,
    keyer: &KeyerOf<round::Model>,
    entry: &paper_entry::Model,
) -> Result<(), DbErr> {
    let txn = begin_writing(&state.db).await?;
    let opened = act(keyer, "paper.open", entry, format!("Papper {}", entry.paper_number));
    audit::write_once_a_day(state, &txn, opened).await?;
    txn.commit().await
}

/// Makes `answer` the newest version of the paper's submission, in the language of the one before. Returns its version.
///
/// # Errors
/// When the database cannot do it.
pub async fn put_in_place(
    state: &AppState,
    txn: &DatabaseTransaction,
    round: &round::Model,
    entry: &paper_entry::Model,
    answer: NewAnswer,
) -> Result<i32, NotDone> {
    let old = sent::Entity::find_by_id(entry.submission_id).one(txn).await?.ok_or(AppError::NotFound)?;
    let is_same_day = swedish::local(old.sent_hour).date_naive() == entry.handed_in_on;
    let sent_hour = if is_same_day { old.sent_hour } else { noon(entry.handed_in_on).min(state.clock.hour()) };
    let mut new = submission(state, round, old.channel, answer, sent_hour)?;
    new.row.receipt_mac = old.receipt_mac.clone();
    new.row.language.clone_from(&old.language);
    let version = old.version + 1;
    replace(txn, old, &new).await?;
    Ok(version)
}

/// Says that the newest version of a paper is in another language than was said before.
async fn say_language(txn: &DatabaseTransaction, id: Uuid, language: &str) -> Result<(), DbErr> {
    let said = sent::ActiveModel { id: Set(id), language: Set(language.to_owned()), ..Default::default() };
    said.update(txn).await.map(drop)
}

/// What stands in the database, for whoever may see it and has seen it as it is now.
async fn opened(
    txn: &DatabaseTransaction,
    keyer: &KeyerOf<round::Model>,
    asked: &Questionnaire,
    entry: &paper_entry::Model,
    correction: &Correction,
) -> Result<OnFile, NotDone> {
    if second::is_closed_to(txn, keyer, entry).await? {
        return Err(AppError::Conflict("Papperet väntar på andra inmatningen. Mata in det en andra gång först.").into());
    }
    let on_file = stored(txn, asked, entry).await?;
    unchanged(&correction.seen, &on_file.stamp(entry), "Papperet")?;
    Ok(on_file)
}

/// The paper under its new number and day.
async fn moved(
    txn: &DatabaseTransaction,
    old: &paper_entry::Model,
    paper: &KeyedPaper,
) -> Result<paper_entry::Model, NotDone> {
    let new = paper_entry::Model { paper_number: paper.number, handed_in_on: paper.handed_in_on, ..old.clone() };
    if new == *old {
        return Ok(new);
    }
    if new.paper_number != old.paper_number && entry(txn, old.round_id, new.paper_number).await?.is_some() {
        return Err(taken(new.paper_number));
    }
    let change = paper_entry::ActiveModel {
        id: Set(old.id),
        paper_number: Set(new.paper_number),
        handed_in_on: Set(new.handed_in_on),
        ..Default::default()
    };
    change.update(txn).await.map_err(|err| match err.sql_err() {
        // Another paper has been given the number at this very moment.
        Some(SqlErr::UniqueConstraintViolation(_)) => taken(new.paper_number),
        _ => err.into(),
    })?;
    Ok(new)
}

/// What became of number and day: " Numret 17 blev 18."
fn told(old: &paper_entry::Model, new: &paper_entry::Model) -> String {
    let number = (old.paper_number != new.paper_number)
        .then(|| format!(" Numret {} blev {}.", old.paper_number, new.paper_number));
    let day = (old.handed_in_on != new.handed_in_on)
        .then(|| format!(" Dagen {} blev {}.", swedish::day(old.handed_in_on), swedish::day(new.handed_in_on)));
    number.into_iter().chain(day).collect()
}

/// What became of the language: " Språket Svenska blev Suomi."
fn told_language(old: &str, new: Option<&str>) -> String {
    let name = |tag: &str| Words::in_language(tag).language_name();
    new.map(|new| format!(" Språket {} blev {}.", name(old), name(new))).unwrap_or_default()
}
