//! Papers are keyed in. Each act is one transaction that holds the round's row, so that none slips in after the result is
//! signed, and writes its row in the log.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::Set,
    DatabaseTransaction, DbErr, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QuerySelect,
    sea_query::{LockType, OnConflict},
};
use uuid::Uuid;

use super::{
    form::{KeyedPaper, NUMBER},
    keying,
    letter::{self, Source},
    pile::{entry, stored},
    rules,
};
use crate::{
    account::rights::{KeyerOf, ModeratorOf},
    answer::{
        form::NewAnswer,
        queries::{NewSubmission, insert_comments, locked_rounds, web_submission},
        receipt::PURPOSE,
    },
    context::{AppState, new_id, random_bytes},
    entity::{
        paper_entry, round,
        submission::{self, AnswerChannel},
    },
    error::AppError,
    forms::FormErrors,
    record::audit::{self, Act},
    round::{life::NotDone, questionnaire::Questionnaire},
    transaction::begin_writing,
    words::ORIGINAL,
};

const OVER: AppError = AppError::Conflict("Inget mer kan tas in i omgången");

/// Keys a paper in. The same paper from the same person with the same content is the same act.
///
/// # Errors
/// [`NotDone::Missing`] when another paper has the number, or the code from the letter cannot be used; [`AppError::Conflict`] when the round takes nothing more.
pub async fn enter(
    state: &AppState,
    keyer: &KeyerOf<round::Model>,
    asked: &Questionnaire,
    paper: KeyedPaper,
) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let round = living(state, &txn, keyer.row().id).await?;
    if let Some(entry) = entry(&txn, round.id, paper.number).await? {
        return already_there(&txn, keyer, asked, &entry, &paper).await;
    }
    let is_first =
        paper_entry::Entity::find().filter(paper_entry::COLUMN.round_id.eq(round.id)).count(&txn).await? == 0;
    let sent_hour = noon(paper.handed_in_on).min(state.clock.hour());
    let mut new = submission(state, &round, AnswerChannel::Paper, paper.answer, sent_hour)?;
    new.row.language = paper.language.unwrap_or_else(|| ORIGINAL.to_owned());
    insert(&txn, &new).await?;
    letter::spend(state, &txn, &round, paper.letter.as_ref(), Source::Paper).await?;
    let row = paper_entry::Model {
        id: new_id(&state.clock),
        round_id: round.id,
        paper_number: paper.number,
        handed_in_on: paper.handed_in_on,
        submission_id: new.row.id,
        is_sampled: rules::is_sampled(paper.number, is_first),
        keyed_by: keyer.account().id,
        keyed_at: state.clock.now(),
    };
    insert_entry(&txn, &row).await?;
    audit::write(state, &txn, act(keyer, "paper.enter", &row, format!("Papper {}", row.paper_number))).await?;
    Ok(txn.commit().await?)
}

/// Writes the paper down, unless another has its number by now.
async fn insert_entry(txn: &DatabaseTransaction, row: &paper_entry::Model) -> Result<(), NotDone> {
    let unless_there = OnConflict::columns([paper_entry::Column::RoundId, paper_entry::Column::PaperNumber]);
    let inserted = paper_entry::Entity::insert(row.clone().into_active_model())
        .on_conflict(unless_there.to_owned().do_nothing().to_owned())
        .exec_without_returning(txn)
        .await?;
    if inserted == 0 { Err(taken(row.paper_number)) } else { Ok(()) }
}

/// Says where the form is handed in. It is no question, so it may be changed while the round is open.
///
/// # Errors
/// [`AppError::Conflict`] when the round takes nothing any more.
pub async fn say_where(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    place: Option<String>,
) -> Result<(), AppError> {
    let txn = begin_writing(&state.db).await?;
    let id = moderator.row().id;
    // Held by this act alone: it changes the row, though not its key, which a shuffling of the round holds.
    let round = round::Entity::find_by_id(id).lock(LockType::NoKeyUpdate).one(&txn).await?.ok_or(AppError::NotFound)?;
    if !rules::may_say_where(&round, state.clock.now()) {
        return Err(OVER);
    }
    let note = place.clone();
    let said = round::ActiveModel { id: Set(id), paper_return: Set(place), ..Default::default() };
    said.update(&txn).await?;
    audit::write(state, &txn, Act::on_round(Some(moderator.account().id), &round, "round.paper_return", note)).await?;
    Ok(txn.commit().await?)
}

/// An answer that staff took in, under a receipt code that nobody has.
pub(super) fn submission(
    state: &AppState,
    round: &round::Model,
    channel: AnswerChannel,
    answer: NewAnswer,
    sent_hour: DateTime<Utc>,
) -> Result<NewSubmission, AppError> {
    let answers = serde_json::to_string(&answer.values).map_err(anyhow::Error::from)?;
    let mac = state.keys.mac(PURPOSE, &random_bytes::<16>());
    let mut row = web_submission(round.id, mac, answers, sent_hour);
    row.channel = channel;
    row.age_band = answer.age_band;
    row.sex = answer.sex;
    row.on_behalf = answer.on_behalf;
    Ok(NewSubmission { row, comments: answer.comments, sent_at: sent_hour, pressed_at: None, odd: Vec::new() })
}

/// Writes an answer and its comments.
pub(super) async fn insert(txn: &DatabaseTransaction, new: &NewSubmission) -> Result<(), DbErr> {
    let row = submission::ActiveModel::from(new.row.clone());
    submission::Entity::insert(row).exec_without_returning(txn).await?;
    insert_comments(txn, [new].into_iter()).await
}

/// The round, held until the transaction ends, as long as it takes anything in.
///
/// # Errors
/// [`AppError::Conflict`] when it does not.
pub(super) async fn living(state: &AppState, txn: &DatabaseTransaction, id: Uuid) -> Result<round::Model, AppError> {
    let round = locked_rounds(txn, [id].into_iter()).await?.remove(&id).ok_or(AppError::NotFound)?;
    if rules::may_take_in(&round, state.clock.now()) { Ok(round) } else { Err(OVER) }
}

/// A number that is there already: the same act again, or another paper.
async fn already_there(
    txn: &DatabaseTransaction,
    keyer: &KeyerOf<round::Model>,
    asked: &Questionnaire,
    entry: &paper_entry::Model,
    paper: &KeyedPaper,
) -> Result<(), NotDone> {
    let on_file = stored(txn, asked, entry).await?;
    let same_language = on_file.language == paper.language.as_deref().unwrap_or(ORIGINAL);
    let same = same_language && on_file.keyed == keying::keyed(&paper.answer, asked);
    if same && entry.keyed_by == keyer.account().id && entry.handed_in_on == paper.handed_in_on {
        return Ok(());
    }
    Err(taken(paper.number))
}

/// Another paper has this number.
pub(super) fn taken(number: i32) -> NotDone {
    let sentence = format!(
        "Papper {number} är redan inmatat. Är det här ett annat papper, skriv ett nytt nummer på det. Är det samma papper \
         kan du rätta det i listan nedanför."
    );
    NotDone::Missing(FormErrors::on(NUMBER, sentence))
}

/// The middle of the day in Sweden: all that is kept about when a paper was handed in.
pub(super) fn noon(day: NaiveDate) -> DateTime<Utc> {
    let noon = day.and_time(NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default());
    noon.and_local_timezone(chrono_tz::Europe::Stockholm).earliest().map_or(noon.and_utc(), |at| at.to_utc())
}

/// An act on a paper.
pub(super) fn act(keyer: &KeyerOf<round::Model>, act: &'static str, entry: &paper_entry::Model, note: String) -> Act {
    Act {
        account_id: Some(keyer.account().id),
        body_id: Some(keyer.row().controller_body_id),
        act,
        subject_kind: "paper_entry",
        subject_id: Some(entry.id),
        note: Some(note),
    }
}
