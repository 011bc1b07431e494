//! Papers and calls are sent: each to its own address, each with the right to that round.

use std::sync::Arc;

use axum::{
    body::Body,
    extract::{Path, Request, State},
    response::Response,
};
use http::request::Parts;
use leptos::prelude::provide_context;

use super::{
    access, against, corrections, form, keying,
    language_buttons::in_language,
    languages::spoken,
    letter::{self, Source},
    page::phone::CallKept,
    papers, phone,
    rules::paper_path,
    second,
};
use crate::{
    account::rights::{KeyerOf, moderator_of_round},
    context::AppState,
    entity::{round, submission::AnswerChannel},
    error::AppError,
    forms::{FormErrors, Sent},
    round::{actions::answer, life::NotDone, questionnaire::Questionnaire, rules::work_path},
    shell,
};

/// The button that takes something out of the count.
pub const WITHDRAW: &str = "withdraw";
/// The form that says what a paper reads.
pub const SETTLE: &str = "settle";

/// POST: a paper is keyed in; the next one comes.
pub async fn enter_paper(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let keyer = access::keyer(&state, &parts.headers, &code, AnswerChannel::Paper).await?;
    let asked = access::asked(&state.db, keyer.row()).await?.questionnaire;
    let (done, number) = match form::check_new_paper(&sent, &asked, keyer.row(), state.clock.now()) {
        Ok(paper) => {
            let number = paper.number;
            match against::check(&sent, &paper.answer.values, &asked) {
                Ok(()) => (papers::enter(&state, &keyer, &asked, paper).await, number),
                Err(errors) => (Err(NotDone::Missing(errors)), number),
            }
        }
        Err(errors) => (Err(NotDone::Missing(errors)), 0),
    };
    let next = format!("{}?inmatat={number}", paper_path(&keyer.row().code));
    answer(&state, parts, sent, done, &next).await
}

/// A paper that something is sent about.
struct AtPaper {
    keyer: KeyerOf<round::Model>,
    asked: Arc<Questionnaire>,
    number: i32,
}

impl AtPaper {
    async fn find(state: &AppState, parts: &Parts, (code, number): &(String, String)) -> Result<Self, AppError> {
        let keyer = access::keyer(state, &parts.headers, code, AnswerChannel::Paper).await?;
        let number = number.parse().map_err(|_| AppError::NotFound)?;
        Ok(Self { asked: access::asked(&state.db, keyer.row()).await?.questionnaire, keyer, number })
    }
}

/// POST: a paper is put right, or taken out of the count.
pub async fn correct_paper(
    State(state): State<AppState>,
    Path(path): Path<(String, String)>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let AtPaper { keyer, asked, number } = AtPaper::find(&state, &parts, &path).await?;
    let mut errors = FormErrors::default();
    let (done, number) = if sent.get("act") == WITHDRAW {
        let done = match form::check_correction(&sent) {
            Ok(correction) => corrections::withdraw(&state, &keyer, &asked, number, &correction).await,
            Err(errors) => Err(NotDone::Missing(errors)),
        };
        (done, number)
    } else {
        let paper = form::taken(form::check_paper(&sent, &asked, keyer.row(), state.clock.now()), &mut errors);
        match paper.zip(form::taken(form::check_correction(&sent), &mut errors)) {
            Some((paper, correction)) => {
                let moved = paper.number;
                (corrections::correct(&state, &keyer, &asked, number, paper, &correction).await, moved)
            }
            None => (Err(NotDone::Missing(errors)), number),
        }
    };
    let next = format!("{}/{number}", paper_path(&keyer.row().code));
    answer(&state, parts, sent, done, &next).await
}

/// POST: a paper is keyed in by a second person, or what the two read differently is settled.
pub async fn second_keying(
    State(state): State<AppState>,
    Path(path): Path<(String, String)>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let AtPaper { keyer, asked, number } = AtPaper::find(&state, &parts, &path).await?;
    let next = format!("{}/{number}/kontroll", paper_path(&keyer.row().code));
    let done = if sent.get("act") == SETTLE {
        second::settle(&state, &keyer, &asked, number, &sent).await
    } else {
        match keying::read(&sent, &asked) {
            Ok(read) => second::key_again(&state, &keyer, &asked, number, &read).await,
            Err(errors) => Err(NotDone::Missing(errors)),
        }
    };
    answer(&state, parts, sent, done, &next).await
}

/// POST: what a caller said is kept with the language that it was asked in, and the code to read out comes in the answer itself: it may stand in no address.
pub async fn enter_call(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let keyer = access::keyer(&state, &parts.headers, &code, AnswerChannel::Phone).await?;
    if let Some(form) = in_language(&state, &parts, &sent).await {
        return Ok(form);
    }
    let asked = access::asked(&state.db, keyer.row()).await?.questionnaire;
    let words = spoken(keyer.row(), &parts);
    let mut errors = FormErrors::default();
    let letter = form::taken(letter::check_code(&sent, keyer.row(), Source::Call), &mut errors);
    let read = form::taken(keying::read(&sent, &asked), &mut errors);
    let receipt = form::taken(phone::check_receipt(&sent), &mut errors);
    let done = match (letter, read, receipt) {
        (Some(letter), Some(read), Some(receipt)) => {
            phone::enter(&state, &keyer, words, &receipt, letter.as_ref(), read).await.map(|()| receipt)
        }
        _ => Err(NotDone::Missing(errors)),
    };
    match done {
        Ok(receipt) => {
            let kept = CallKept(receipt);
            let page = Request::from_parts(parts, Body::empty());
            Ok(shell::render(&state, page, move || provide_context(kept.clone())).await)
        }
        Err(not_done) => answer(&state, parts, sent, Err(not_done), &work_path(&code)).await,
    }
}

/// POST: a moderator says where the form is handed in.
pub async fn say_where(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    access::keyer(&state, &parts.headers, &code, AnswerChannel::Paper).await?;
    let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
    let done = match form::check_return(&sent) {
        Ok(place) => papers::say_where(&state, &moderator, place).await.map_err(NotDone::Failed),
        Err(errors) => Err(NotDone::Missing(errors)),
    };
    let next = format!("{}/blankett", work_path(&moderator.row().code));
    answer(&state, parts, sent, done, &next).await
}
