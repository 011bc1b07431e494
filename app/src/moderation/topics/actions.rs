//! POST: the forms of topics and single voices. Whatever was ticked and written is still there when something must be put right, and
//! when somebody else was first.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::{StatusCode, request::Parts};
use uuid::Uuid;

use super::{
    acts,
    form::{self, VERSION, check, shown, ticked},
    held::Seen,
    page::DONE,
    propose::propose,
    rules::{topic_path, topics_path},
    topic_page::PAGE,
    voices,
};
use crate::{
    account::rights::{ModeratorOf, moderator_of_round},
    context::AppState,
    entity::round,
    error::AppError,
    forms::{FormErrors, FormState, Sent, see_other, show_again, show_again_as},
    moderation::decide::Undecided,
    round::actions::MOVED_ON,
};

/// POST `/arbete/omgang/{code}/amnen`: topics are proposed, become one, or are decided; a voice is marked, or not any more.
pub async fn act_on_topics(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
    let done = match sent.get("act") {
        "mark" | "unmark" => on_voice(&state, &moderator, &sent).await,
        _ => on_question(&state, &moderator, &sent).await,
    };
    let next = format!("{}?{DONE}=ja", topics_path(&moderator.row().code));
    answered(&state, parts, sent, done, &next).await
}

async fn on_question(state: &AppState, moderator: &ModeratorOf<round::Model>, sent: &Sent) -> Result<(), Undecided> {
    let question = Uuid::parse_str(sent.get("question")).map_err(|_| unclear())?;
    match sent.get("act") {
        "propose" => propose(state, moderator, question).await,
        "merge" => acts::merge(state, moderator, question, &ticked(sent), sent.get(&format!("label-{question}"))).await,
        "decide" => acts::decide(state, moderator, question, &shown(sent)).await,
        _ => Err(unclear()),
    }
}

/// A form that is none of the page's.
fn unclear() -> Undecided {
    Undecided::Missing(FormErrors::on(
        "main",
        "Det gick inte att förstå vad som skulle göras. Tryck på en knapp på sidan.",
    ))
}

async fn on_voice(state: &AppState, moderator: &ModeratorOf<round::Model>, sent: &Sent) -> Result<(), Undecided> {
    let comment = Uuid::parse_str(sent.get(form::COMMENT)).map_err(|_| unclear())?;
    if sent.get("act") == "unmark" {
        return voices::unmark(state, moderator, comment).await;
    }
    let reason = form::reason(sent, comment).map_err(Undecided::Missing)?;
    voices::mark(state, moderator, [comment].into(), reason).await
}

/// POST `/arbete/omgang/{code}/amnen/{id}`: what is asked for of the topic or the ticked comments.
pub async fn act_on_topic(
    State(state): State<AppState>,
    Path((code, id)): Path<(String, String)>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
    let topic = Uuid::parse_str(&id).map_err(|_| AppError::NotFound)?;
    let seen = Seen { topic, version: sent.get(VERSION).parse().unwrap_or(-1) };
    let done = on_topic(&state, &moderator, seen, &sent).await;
    let code = &moderator.row().code;
    let page: u64 = sent.get(PAGE).parse().unwrap_or(1);
    let next = match sent.get("act") {
        "remove" => format!("{}?{DONE}=ja", topics_path(code)),
        _ => format!("{}?{PAGE}={page}&{DONE}=ja", topic_path(code, topic)),
    };
    answered(&state, parts, sent, done, &next).await
}

async fn on_topic(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    seen: Seen,
    sent: &Sent,
) -> Result<(), Undecided> {
    if sent.get("act") == "voice" {
        let comments = form::comments(sent).map_err(Undecided::Missing)?;
        return voices::mark(state, moderator, comments, None).await;
    }
    acts::on_topic(state, moderator, seen, check(sent).map_err(Undecided::Missing)?).await
}

/// On to `next` when it was done; else the same page with all that was sent, and what is missing or has happened.
async fn answered(
    state: &AppState,
    parts: Parts,
    sent: Sent,
    done: Result<(), Undecided>,
    next: &str,
) -> Result<Response, AppError> {
    match done {
        Ok(()) => see_other(next),
        Err(Undecided::Missing(errors)) => Ok(show_again(state, parts, FormState::of(sent, errors)).await),
        Err(Undecided::Moved(sentence)) => {
            let form = FormState::noted(sent, MOVED_ON, sentence);
            Ok(show_again_as(StatusCode::CONFLICT, state, parts, form).await)
        }
        Err(Undecided::Failed(err)) => Err(err),
    }
}
