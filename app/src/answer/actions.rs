//! An answer is sent.

use std::{sync::Arc, time::Duration};

use axum::{
    extract::{Path, State},
    response::Response,
};
use chrono::TimeDelta;
use http::{HeaderName, HeaderValue, StatusCode, request::Parts};
use sea_orm::DbErr;

use super::{
    change::{self, Knew},
    codes,
    form::{self, NewAnswer, NewComment},
    guard::{
        flags,
        measures::{self, Turn},
    },
    held_back, kiosk,
    late::{self, Late, Pressed, Why},
    own_statement,
    page::{AWAY, MEANWHILE, SEEN, SHOWN, WAIT, WITHDRAWN},
    privacy,
    queries::{self, NewSubmission, Outcome},
    receipt::{self, ReceiptCode},
    taken,
    thanks::Thanks,
    thanks_prepared,
    thanks_said::say_thanks,
    unattended::{self, Left},
    warnings::Kind,
};
use crate::{
    context::{AppState, random_bytes},
    error::AppError,
    forms::{FormErrors, FormState, SHOW, Sent, show_again_as, show_again_later},
    request,
    round::{
        queries::{ResidentRound, round_by_code},
        remembered::wording_that,
        wording::Wording,
    },
    translated::Translated,
    words::Words,
};

/// The longest an answer may take to be kept: shorter than the longest a request may take, which ends in a page without it.
const LONGEST: Duration = Duration::from_secs(20);

/// How long somebody is asked to wait whose network sends a great deal.
const A_MINUTE: TimeDelta = TimeDelta::minutes(1);

/// Says to the script that sent the answer what became of it, so that it takes no other page for ours: `kept`, `late`
/// (kept, and not counted), or `refused` (something must be changed first). Without it the answer has not arrived.
const ANSWER: HeaderName = HeaderName::from_static("medmig-answer");

/// What the resident sees after sending.
enum Next {
    Thanks(Box<Thanks>),
    /// It is kept, and does not count.
    Late(Box<Late>),
    /// The page again, with what was sent, under this status.
    Again(FormState, StatusCode),
    /// The same, and to be sent again in a while.
    Later(FormState),
}

/// POST `/svara/{code}`: keep the answer and thank for it, or show the page again with every word kept.
///
/// The thanks come in the answer to the POST itself. A receipt code may stand neither in a path nor in a log, and a
/// resident gets no cookie, so there is no address to send the browser on to that could know the code. Sending again,
/// which a reload does, is harmless: the same code with the same content is the same answer.
pub async fn submit_answer(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Response {
    if !sent.get(SHOW).is_empty() {
        let form = FormState::noted(sent, SHOWN, String::new());
        return show_again_as(StatusCode::OK, &state, parts, form).await;
    }
    // Whatever happens, what was sent comes back in a page.
    let received = tokio::time::timeout(LONGEST, receive(&state, &code, &parts, &sent)).await;
    match received.unwrap_or(Err(AppError::TooSlow)) {
        Ok(Next::Thanks(thanks)) => said("kept", thanks_prepared::say(&state, parts, *thanks).await),
        Ok(Next::Late(late)) => said("late", say_thanks(&state, parts, *late, FormState::default()).await),
        Ok(Next::Again(form, status)) => said("refused", show_again_as(status, &state, parts, form).await),
        Ok(Next::Later(form)) => show_again_later(A_MINUTE, &state, parts, form).await,
        Err(AppError::NotFound) => {
            let form = FormState::of(sent, FormErrors::default());
            said("refused", show_again_as(StatusCode::NOT_FOUND, &state, parts, form).await)
        }
        Err(error) => {
            error.log();
            let form = FormState::noted(sent, AWAY, String::new());
            show_again_as(StatusCode::SERVICE_UNAVAILABLE, &state, parts, form).await
        }
    }
}

/// A page that failed on its way says nothing: the answer is sent again.
fn said(what: &'static str, mut response: Response) -> Response {
    if !response.status().is_server_error() {
        response.headers_mut().insert(ANSWER, HeaderValue::from_static(what));
    }
    response
}

async fn receive(state: &AppState, code: &str, parts: &Parts, sent: &Sent) -> Result<Next, AppError> {
    let words = request::words_of(parts);
    let round = round_by_code(&state.db, code).await?;
    let asked = wording_that(state, &round.row, words, |asked| own_statement::has_all_voted_on(sent, asked)).await?;
    let kept = kept_statements(state, sent).await?;
    let is_alone = unattended::is_sent(sent, parts);
    let whole = if is_alone { alone(sent, &asked, words) } else { whole(sent, &round, &asked, &kept, words) };
    let Whole { answer, letter, receipt, left } = match whole {
        Ok(whole) => whole,
        Err(next) => return Ok(next),
    };
    let turn = measures::take(state, round.row.id, request::sender(state, parts));
    if turn == Turn::Later {
        return Ok(Next::Later(FormState::noted(sent.clone(), WAIT, String::new())));
    }
    let odd = flags::look_for(state, &round.row.code, sent, &answer, turn);
    let mut new = queries::submission(state, round.row.id, &receipt, answer)?;
    new.odd = odd;
    new.row.channel = kiosk::channel(parts, &round.row);
    new.pressed_at = held_back::pressed_at(sent, new.sent_at);
    new.row.language = asked.language.tag().to_owned();
    let outcome = match is_alone {
        true => unattended::keep(state, &new, left, codes::sent_code(&round.row, sent)).await?,
        false => keep(state, sent, &new, letter.as_ref()).await?,
    };
    let why = if outcome == Outcome::Late { late::why(&state.db, &new.row).await? } else { Why::TooLate };
    let pressed = Pressed::of(&round.row, &new);
    Ok(next(sent, (round, asked.title.clone()), receipt, outcome, (why, pressed), words))
}

/// The own statements of the answer that is changed; none of a new one.
async fn kept_statements(state: &AppState, sent: &Sent) -> Result<Vec<NewComment>, DbErr> {
    match ReceiptCode::parse(sent.get(form::RECEIPT)).filter(|_| is_change(sent)) {
        Some(code) => change::own_statements(&state.db, state.keys.mac(receipt::PURPOSE, code.as_bytes())).await,
        None => Ok(Vec::new()),
    }
}

/// An answer about which there is nothing to say or to ask.
struct Whole {
    answer: NewAnswer,
    /// The code of a letter, where the round demands one.
    letter: Option<ReceiptCode>,
    receipt: ReceiptCode,
    /// How much it is of what was sent.
    left: Left,
}

/// What can be kept of an answer that nobody can be asked about.
fn alone(sent: &Sent, asked: &Wording, words: Words) -> Result<Whole, Next> {
    let (answer, left) = unattended::valid(sent, &asked.questionnaire, words);
    let receipt = receipt_in(sent).ok_or_else(|| wrong(sent, FormErrors::on("svar", words.guard_old_form()), &[]))?;
    Ok(Whole { answer, letter: None, receipt, left })
}

fn whole(
    sent: &Sent,
    round: &ResidentRound,
    asked: &Wording,
    kept: &[NewComment],
    words: Words,
) -> Result<Whole, Next> {
    let checked = form::check_change(sent, &asked.questionnaire, kept, words);
    let letter = if is_change(sent) { Ok(None) } else { codes::sent_code(&round.row, sent) };
    let letter = letter.map_err(|wrong| codes::at_field(wrong, words));
    let seen = form::to_ask_about(sent, &asked.questionnaire);
    let (answer, letter) = match (checked, letter) {
        (Ok(answer), Ok(letter)) => (answer, letter),
        (answer, letter) => return Err(wrong(sent, answer.err().unwrap_or_default().and(letter.err()), &seen)),
    };
    let Some(receipt) = receipt_in(sent) else {
        return Err(wrong(sent, FormErrors::on("svar", words.guard_old_form()), &seen));
    };
    if !seen.is_empty() {
        return Err(wrong(sent, FormErrors::default(), &seen));
    }
    Ok(Whole { answer, letter, receipt, left: Left::All })
}

/// The code that the answer is to have, by what the resident has chosen.
fn receipt_in(sent: &Sent) -> Option<ReceiptCode> {
    let field = if sent.get(form::SAME_CODE) == form::NEW { form::NEW_RECEIPT } else { form::RECEIPT };
    ReceiptCode::parse(sent.get(field))
}

/// Whether this is an answer that its owner has opened by the receipt code and changed. It takes nobody's turn: the letter's
/// code, if the round has those, was used when it was first sent.
pub(super) fn is_change(sent: &Sent) -> bool {
    sent.get(form::SAME_CODE) == form::CHANGE && !sent.get(form::VERSION).is_empty()
}

async fn keep(
    state: &AppState,
    sent: &Sent,
    new: &NewSubmission,
    letter: Option<&ReceiptCode>,
) -> Result<Outcome, DbErr> {
    if is_change(sent) {
        return change::change(&state.db, new, Knew::of(sent)).await;
    }
    let outcome = save(state, new, letter).await?;
    match outcome {
        // With a code from a letter it has been weighed already, in the transaction that uses the code.
        Outcome::NotOpen if new.pressed_at.is_some() && letter.is_none() => taken::keep_held_back(&state.db, new).await,
        Outcome::OtherContent | Outcome::Withdrawn(..) if sent.get(form::SAME_CODE) == form::CHANGE => {
            change::change(&state.db, new, Knew::of(sent)).await
        }
        outcome => Ok(outcome),
    }
}

async fn save(state: &AppState, new: &NewSubmission, letter: Option<&ReceiptCode>) -> Result<Outcome, DbErr> {
    match letter {
        Some(code) => codes::save(&state.db, &state.keys, new, code).await,
        None => state.answers.save(&state.db, new.clone()).await,
    }
}

fn next(
    sent: &Sent,
    (round, title): (ResidentRound, Translated),
    receipt: ReceiptCode,
    outcome: Outcome,
    (why, pressed): (Why, Pressed),
    words: Words,
) -> Next {
    match outcome {
        Outcome::Kept => {
            let is_change = sent.get(form::SAME_CODE) == form::CHANGE;
            Next::Thanks(Box::new(Thanks { round, title, receipt, is_change }))
        }
        Outcome::Late => Next::Late(Box::new(Late { round, receipt, why, pressed })),
        Outcome::NotOpen => Next::Again(FormState::of(sent.clone(), FormErrors::default()), StatusCode::CONFLICT),
        Outcome::WrongCode(why) => wrong(sent, codes::at_field(why, words), &[]),
        Outcome::ChangedMeanwhile(version) => {
            // Sent once more, it takes the place of what the page now says is there.
            let sent = sent.with(form::VERSION, version.to_string()).with(form::TAKEN_BACK, String::new());
            Next::Again(FormState::noted(sent, MEANWHILE, String::new()), StatusCode::CONFLICT)
        }
        Outcome::OtherRound => {
            let form = FormState::noted(sent.clone(), form::RECEIPT, new_receipt().to_string());
            let form = FormState { errors: Arc::new(FormErrors::on("svar", words.guard_other_answer())), ..form };
            Next::Again(form, StatusCode::CONFLICT)
        }
        Outcome::OtherContent => change_or_new(sent, &receipt, None),
        Outcome::Withdrawn(day, version) => {
            // Sent once more, it comes after this withdrawal, and after no later one.
            let sent = sent.with(form::TAKEN_BACK, version.to_string());
            change_or_new(&sent, &receipt, Some((WITHDRAWN, words.day(day))))
        }
    }
}

/// The resident is asked what becomes of the answer that has this code already; `note` says what else there is to know of it.
fn change_or_new(sent: &Sent, receipt: &ReceiptCode, note: Option<(&'static str, String)>) -> Next {
    let codes = [(form::RECEIPT, receipt.to_string()), (form::NEW_RECEIPT, new_receipt().to_string())];
    let notes = Arc::new(codes.into_iter().chain(note).collect());
    Next::Again(FormState { sent: sent.clone(), notes, ..Default::default() }, StatusCode::CONFLICT)
}

/// A code made here, for browsers without JavaScript.
pub fn new_receipt() -> ReceiptCode {
    ReceiptCode::from_random(random_bytes())
}

/// The page again with what is wrong and what is asked about, so that nobody mends one to be told of the other.
fn wrong(sent: &Sent, errors: FormErrors, seen: &[Kind]) -> Next {
    let asks = (!seen.is_empty()).then(|| (SEEN, privacy::codes(seen)));
    let notes = Arc::new(asks.into_iter().collect());
    let form = FormState { notes, ..FormState::of(sent.clone(), errors) };
    Next::Again(form, StatusCode::UNPROCESSABLE_ENTITY)
}
