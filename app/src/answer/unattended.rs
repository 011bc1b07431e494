//! Answers about which nobody can be asked any more. A screen at a reception tells the person to go when it has no network; what
//! the server then would turn back can be mended by nobody, and must not be lost either. So the device sends it once more and
//! says so, and what of it can be kept is kept:
//!
//! - What is wrong in it is left out, and its question counts as skipped; of a text that is too long stands the beginning. The
//!   answer is marked ([`Flag::Unasked`]), and the receipt tells it.
//! - Where nothing is left but what is told about the person, or the letter's code is missing, wrong or used, it is kept and does not
//!   count. A code that is right is spent on nothing that does not count.
//! - Pressed anew with other content it takes the place of what was sent first, marked where something of it is left out. Where nothing is
//!   left of it the first stands.
//! - What looks as if it pointed out somebody stays, as if the person had said so.
//! - What came too late is kept beside, also where the button was pressed after the stop: the screen did not know of it. Where it would
//!   change an answer that is there, that one stands and counts.
//! - What its owner has withdrawn since stays so. What the screen sends again of it is kept beside, and the page says that it was withdrawn.
//!
//! Anybody could say so of an answer. Nothing is gained by it but that mistakes are left out.

use analysis::value::AnswerValue;
use http::request::Parts;
use sea_orm::{DatabaseTransaction, DbErr};
use uuid::Uuid;

use super::{
    background::{AGES, BEHALF, OTHERS, SEXES},
    beside,
    change::{self, Knew},
    codes::{self, Wrong},
    form::{self, MOST_TEXT, NewAnswer},
    held_back::{self, Standing},
    kiosk, own_statement,
    queries::{self, NewSubmission, Outcome},
    receipt::ReceiptCode,
    taken,
};
use crate::{
    context::AppState,
    entity::{one_time_code_use, question::QuestionKind, submission_flag::Flag},
    forms::{FormErrors, Sent},
    round::questionnaire::Questionnaire,
    transaction::begin_writing,
    words::Words,
};

/// Field that says that nobody can be asked.
const FIELD: &str = "unattended";

/// What is wrong is found in a few rounds: with a vote that is none goes an own statement that demanded it.
const MOST_ROUNDS: usize = 4;

/// How much of an answer could be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// All of it.
    All,
    /// What was not wrong.
    Part,
    /// Nothing that was answered.
    Nothing,
}

/// Whether the screen that sent this has nobody before it any more.
pub fn is_sent(sent: &Sent, parts: &Parts) -> bool {
    !sent.get(FIELD).is_empty() && kiosk::is_asked(parts)
}

/// What of `sent` answers what is `asked`, without what is wrong.
pub fn valid(sent: &Sent, asked: &Questionnaire, words: Words) -> (NewAnswer, Left) {
    let mut left = sent.clone();
    for round in 0..MOST_ROUNDS {
        match form::check(&left, asked, words) {
            Ok(answer) => return (answer, if round == 0 { Left::All } else { Left::Part }),
            Err(errors) => left = without(&left, &errors, asked),
        }
    }
    let values = vec![AnswerValue::Skipped; asked.questions.len()];
    (NewAnswer { values, ..about(&left) }, Left::Nothing)
}

/// What is told about the person, as far as it can be read.
fn about(sent: &Sent) -> NewAnswer {
    let read = |field, known: &[&str]| {
        let told = sent.get(field);
        known.contains(&told).then(|| told.to_owned())
    };
    NewAnswer {
        age_band: read(form::AGE, &AGES),
        sex: read(form::SEX, &SEXES),
        on_behalf: read(form::BEHALF_FIELD, &BEHALF).map(|whose| whose == OTHERS),
        ..NewAnswer::default()
    }
}

/// `sent` without the fields that `errors` are at, and the rows of these.
fn without(sent: &Sent, errors: &FormErrors, asked: &Questionnaire) -> Sent {
    let wrong: Vec<String> = errors.iter().map(|(field, _)| culprit(sent, field)).collect();
    let is_wrong = |name: &str| {
        let mut rest = wrong.iter().filter_map(|field| name.strip_prefix(field.as_str()));
        rest.any(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    let is_text = |name: &str| {
        form::texts(asked).any(|(field, question)| field == name && question.row.kind == QuestionKind::FreeText)
    };
    let kept = sent.fields().filter_map(|(name, value)| match is_wrong(name) {
        false => Some((name.to_owned(), value.to_owned())),
        true if is_text(name) => Some((name.to_owned(), value.trim().chars().take(MOST_TEXT).collect())),
        true => None,
    });
    Sent::new(kept.collect())
}

/// What is wrong where `field` is met with a sentence: at a statement without a vote that is the own one, which demands it.
fn culprit(sent: &Sent, field: &str) -> String {
    match field.rsplit_once('-') {
        Some((question, _)) if sent.get(field).is_empty() => own_statement::field(question),
        _ => field.to_owned(),
    }
}

/// Keeps `new`, of which so much is `left`. `letter` is the code that was sent, where the round demands one. An answer that is
/// there already stands; one that was pressed anew with other content before the person left takes its place.
///
/// # Errors
/// When the database cannot do it; then nothing is kept and no code is used.
pub async fn keep(
    state: &AppState,
    new: &NewSubmission,
    left: Left,
    letter: Result<Option<ReceiptCode>, Wrong>,
) -> Result<Outcome, DbErr> {
    let transaction = begin_writing(&state.db).await?;
    let held = codes::hold(&transaction, new.row.round_id).await?;
    match queries::standing(&transaction, new).await? {
        None => {}
        Some(Outcome::OtherContent) => {
            transaction.rollback().await?;
            return anew(state, new, left).await;
        }
        Some(Outcome::Withdrawn(..)) => {
            transaction.rollback().await?;
            return withdrawn(state, new, left).await;
        }
        Some(outcome) => return Ok(outcome),
    }
    let mut new = marked(new, left);
    // Weighed before a code is spent: what comes too late does not count, whatever code it has.
    let is_in_time = taken::weighed(&transaction, &new, held_back::alone).await? == Some(Standing::InTime);
    let may_count = is_in_time && left != Left::Nothing;
    if may_count && !is_good(&transaction, state, held, new.row.round_id, letter).await? {
        new.row.is_late = true;
        new.odd.push(Flag::WithoutCode);
    }
    let outcome = match taken::insert_weighed(&transaction, &new, held_back::alone).await? {
        // Perhaps the same answer has come by another way since this very moment.
        Outcome::NotOpen => queries::standing(&transaction, &new).await?.unwrap_or(Outcome::NotOpen),
        kept => {
            transaction.commit().await?;
            kept
        }
    };
    metrics::counter!("medmig_answers_unattended_total", "outcome" => told(outcome)).increment(1);
    Ok(outcome)
}

/// Puts what is left of an answer in the place of the one that was sent first, if anything is. Where the round takes no change any more it is
/// kept beside that one; where nothing is left it is told what that one is.
async fn anew(state: &AppState, new: &NewSubmission, left: Left) -> Result<Outcome, DbErr> {
    if left == Left::Nothing {
        return change::first(&state.db, new).await;
    }
    match change::change(&state.db, &marked(new, left), Knew::Nothing).await? {
        // Its owner has withdrawn it since this very moment.
        Outcome::Withdrawn(..) => withdrawn(state, new, left).await,
        Outcome::NotOpen => match beside::keep(&state.db, new).await? {
            Outcome::OtherContent | Outcome::Withdrawn(..) => change::first(&state.db, new).await,
            outcome => Ok(outcome),
        },
        outcome => Ok(outcome),
    }
}

/// Keeps what is left of an answer beside the one that was sent first and that its owner has withdrawn, if anything is.
async fn withdrawn(state: &AppState, new: &NewSubmission, left: Left) -> Result<Outcome, DbErr> {
    if left == Left::Nothing {
        return Ok(Outcome::Late);
    }
    match beside::keep(&state.db, new).await? {
        Outcome::Withdrawn(..) => Ok(Outcome::Late),
        outcome => Ok(outcome),
    }
}

fn marked(new: &NewSubmission, left: Left) -> NewSubmission {
    let mut new = new.clone();
    if left != Left::All {
        new.odd.push(Flag::Unasked);
    }
    new.row.is_late = left == Left::Nothing;
    new
}

/// Whether the round demands no code, or the one that was sent can be used, and is from now on.
async fn is_good(
    db: &DatabaseTransaction,
    state: &AppState,
    held: Option<one_time_code_use::Model>,
    round_id: Uuid,
    letter: Result<Option<ReceiptCode>, Wrong>,
) -> Result<bool, DbErr> {
    match letter {
        Ok(None) => Ok(true),
        Ok(Some(code)) => Ok(codes::spend(db, &state.keys, held, round_id, &code).await?.is_none()),
        Err(_) => Ok(false),
    }
}

/// What became of it, for whoever watches the service.
fn told(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Kept => "kept",
        Outcome::Late => "not counted",
        _ => "refused",
    }
}

#[cfg(test)]
#[path = "unattended_tests.rs"]
mod tests;
