//! A sample of the papers is keyed in by a second person. Where the two differ, somebody with the paper in hand says what
//! it reads; the log keeps who keyed, who compared and who settled.

use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QueryOrder,
};
use uuid::Uuid;

use super::{
    corrections::put_in_place,
    differences::{DIFFERENCES, Difference, chosen, differences},
    form::SEEN,
    keying::{self, Keyed, differing},
    papers::{act, living},
    pile::{OnFile, entry_to_change, sample, seen_by, stored},
    sheet::sheet,
};
use crate::{
    account::rights::KeyerOf,
    answer::form::NewAnswer,
    context::AppState,
    entity::{paper_check, paper_entry, round},
    error::AppError,
    forms::{FormErrors, Sent},
    record::audit,
    round::{life::NotDone, questionnaire::Questionnaire},
    transaction::begin_writing,
};

/// Where the second keying of a paper stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nobody has keyed it in a second time.
    Waiting,
    /// The two differ.
    Differs {
        /// In these fields.
        differences: Vec<Difference>,
        /// What the form that settles them is filled from.
        stamp: String,
    },
    /// They were the same, or what differed is settled.
    Done,
    /// The paper was taken out of the count, so nothing waits.
    TakenOut,
}

/// Papers of the sample that wait for this person: to be keyed in a second time, or to be settled.
///
/// # Errors
/// When the database cannot be read.
pub async fn waiting_for(
    db: &impl ConnectionTrait,
    keyer: &KeyerOf<round::Model>,
) -> Result<(Vec<i32>, Vec<i32>), DbErr> {
    waiting_in(db, keyer.row().id, keyer.account().id).await
}

/// The same for whoever keys in papers of that round.
///
/// # Errors
/// When the database cannot be read.
pub async fn waiting_in(
    db: &impl ConnectionTrait,
    round_id: Uuid,
    account_id: Uuid,
) -> Result<(Vec<i32>, Vec<i32>), DbErr> {
    let entries = sample()
        .filter(paper_entry::COLUMN.round_id.eq(round_id))
        .order_by_asc(paper_entry::COLUMN.paper_number)
        .all(db)
        .await?;
    let ids = entries.iter().map(|entry| entry.id);
    let seen = seen_by(db, account_id, ids.clone()).await?;
    let checks = paper_check::Entity::find().filter(paper_check::COLUMN.paper_entry_id.is_in(ids)).all(db).await?;
    let (mut to_key, mut to_settle) = (Vec::new(), Vec::new());
    for entry in entries {
        match checks.iter().find(|check| check.paper_entry_id == entry.id) {
            None if !seen.contains(&entry.id) => to_key.push(entry.paper_number),
            Some(check) if check.reading.is_some() => to_settle.push(entry.paper_number),
            _ => {}
        }
    }
    Ok((to_key, to_settle))
}

/// Whether somebody knows how the paper was read the first time: who does cannot be the second to read it.
///
/// # Errors
/// When the database cannot be read.
pub async fn has_seen(
    db: &impl ConnectionTrait,
    keyer: &KeyerOf<round::Model>,
    entry: &paper_entry::Model,
) -> Result<bool, DbErr> {
    let id = keyer.account().id;
    Ok(entry.keyed_by == id || seen_by(db, id, [entry.id].into_iter()).await?.contains(&entry.id))
}

/// Whether the paper waits for its second keying and may come to this keyer: then it cannot be opened before that.
///
/// # Errors
/// When the database cannot be read.
pub async fn is_closed_to(
    db: &impl ConnectionTrait,
    keyer: &KeyerOf<round::Model>,
    entry: &paper_entry::Model,
) -> Result<bool, DbErr> {
    let in_sample = sample().filter(paper_entry::COLUMN.id.eq(entry.id)).count(db).await? == 1;
    if !in_sample || paper_check::Entity::find_by_id(entry.id).one(db).await?.is_some() {
        return Ok(false);
    }
    Ok(!has_seen(db, keyer, entry).await?)
}

/// Where the second keying of `entry` stands.
///
/// # Errors
/// When the database fails.
pub async fn standing(
    db: &impl ConnectionTrait,
    asked: &Questionnaire,
    entry: &paper_entry::Model,
) -> Result<Standing, AppError> {
    let on_file = stored(db, asked, entry).await?;
    if !on_file.counts {
        return Ok(Standing::TakenOut);
    }
    let Some(check) = paper_check::Entity::find_by_id(entry.id).one(db).await? else {
        return Ok(Standing::Waiting);
    };
    let Some(reading) = check.reading else {
        return Ok(Standing::Done);
    };
    let second: Keyed = serde_json::from_str(&reading).map_err(anyhow::Error::from)?;
    let differences = differences(&sheet(asked), &on_file.keyed, &second);
    Ok(Standing::Differs { differences, stamp: on_file.stamp(entry) })
}

/// Keys a paper in a second time and compares.
///
/// # Errors
/// [`AppError::NotFound`] when the paper is not in the sample; [`AppError::Conflict`] when the same person has seen what was read
/// the first time, or it has been keyed in twice already, or does not count.
pub async fn key_again(
    state: &AppState,
    keyer: &KeyerOf<round::Model>,
    asked: &Questionnaire,
    number: i32,
    answer: &NewAnswer,
) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let round = living(state, &txn, keyer.row().id).await?;
    let entry = entry_to_change(&txn, round.id, number).await?;
    let entry = entry.filter(|entry| entry.is_sampled).ok_or(AppError::NotFound)?;
    let on_file = stored(&txn, asked, &entry).await?;
    if !on_file.counts {
        return Err(AppError::Conflict("Papperet räknas inte, så det behöver inte matas in en andra gång").into());
    }
    if paper_check::Entity::find_by_id(entry.id).one(&txn).await?.is_some() {
        return Err(AppError::Conflict("Papperet är redan inmatat två gånger").into());
    }
    if has_seen(&txn, keyer, &entry).await? {
        return Err(AppError::Conflict("Du har sett vad som lästes första gången. Nu är det någon annans tur.").into());
    }
    let second = keying::keyed(answer, asked);
    let differ = differing(&on_file.keyed, &second);
    let reading = serde_json::to_string(&second).map_err(anyhow::Error::from).map_err(AppError::from)?;
    let check = paper_check::Model {
        paper_entry_id: entry.id,
        keyed_by: keyer.account().id,
        keyed_at: state.clock.now(),
        differing: differ.join(" "),
        reading: (!differ.is_empty()).then_some(reading),
        settled_by: None,
        settled_at: None,
    };
    check.into_active_model().insert(&txn).await?;
    let same = if differ.is_empty() { "lika".to_owned() } else { format!("olika: {}", differ.join(" ")) };
    audit::write(state, &txn, act(keyer, "paper.check", &entry, format!("Papper {number}, {same}"))).await?;
    Ok(txn.commit().await?)
}

/// Says what the paper reads where the two differ. Anything that the second person had right becomes a new version.
///
/// # Errors
/// [`NotDone::Missing`] where nothing was chosen, or the paper has been corrected since the form was shown;
/// [`AppError::Conflict`] when there is nothing to settle any more.
pub async fn settle(
    state: &AppState,
    keyer: &KeyerOf<round::Model>,
    asked: &Questionnaire,
    number: i32,
    sent: &Sent,
) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let round = living(state, &txn, keyer.row().id).await?;
    let entry = entry_to_change(&txn, round.id, number).await?.ok_or(AppError::NotFound)?;
    let check = paper_check::Entity::find_by_id(entry.id).one(&txn).await?;
    let Some((check, reading)) = check.and_then(|check| check.reading.clone().map(|reading| (check, reading))) else {
        return Err(AppError::Conflict("Det finns inget kvar att avgöra på papperet").into());
    };
    let second: Keyed = serde_json::from_str(&reading).map_err(anyhow::Error::from).map_err(AppError::from)?;
    let on_file = stored(&txn, asked, &entry).await?;
    is_as_shown(&on_file, &entry, sent)?;
    let named = |errors| NotDone::Missing(keying::named(errors, &sheet(asked)));
    let (right, chosen) = chosen(&on_file.keyed, &second, sent).map_err(named)?;
    // A new version would count again, and this paper was taken out of the count.
    if on_file.counts && right != on_file.keyed {
        let answer = keying::read(&Sent::new(right.into_iter().collect()), asked).map_err(NotDone::Missing)?;
        put_in_place(state, &txn, &round, &entry, answer).await?;
    }
    let mut settled: paper_check::ActiveModel = check.into();
    settled.reading = Set(None);
    settled.settled_by = Set(Some(keyer.account().id));
    settled.settled_at = Set(Some(state.clock.now()));
    settled.update(&txn).await?;
    audit::write(state, &txn, act(keyer, "paper.settle", &entry, format!("Papper {number}. {chosen}"))).await?;
    Ok(txn.commit().await?)
}

/// Nobody undoes a correction that was made meanwhile without having seen it.
fn is_as_shown(on_file: &OnFile, entry: &paper_entry::Model, sent: &Sent) -> Result<(), NotDone> {
    if !on_file.counts || on_file.stamp(entry) == sent.get(SEEN) {
        return Ok(());
    }
    let sentence = "Papperet har ändrats under tiden. Titta på det som står nu och välj igen.";
    Err(NotDone::Missing(FormErrors::on(DIFFERENCES, sentence)))
}
