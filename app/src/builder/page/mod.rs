//! The pages of the builder: the list of questions, and the form of one.

mod done;
mod fields;
mod hints;
pub mod list;
mod listed;
pub mod question;
mod seen;
mod standard;

use std::sync::Arc;

use chrono::{DateTime, Utc};
use http::request::Parts;
use leptos::prelude::*;

use super::{
    actions::MAKE_OWN,
    board::{Board, board},
    form::ACT,
    hold::sentence,
    rules::{Locked, locked},
    sharing::others,
    standard::{Standard, standards},
};
use crate::{
    account::rights::moderator_of_round,
    context::AppState,
    dialogue::joint::{queries::part, rules::Part},
    entity::{
        round::{self, RoundState},
        statement_version,
    },
    error::AppError,
    request,
    round::{
        rules::{note_path, questions_path, state_at, work_path},
        work_queries::statements,
    },
    swedish,
    ui::{
        notice::{Notice, NoticeKind},
        page::Trail,
        shown::shown,
    },
};

/// A round and its questions before whoever puts them together.
#[derive(Clone, Debug)]
pub(super) struct Found {
    round: round::Model,
    board: Board,
    /// Of all the questions.
    version: String,
    statements: Vec<statement_version::Model>,
    standards: Vec<Standard>,
    locked: Option<Locked>,
    part: Part,
    now: DateTime<Utc>,
}

impl Found {
    fn state(&self) -> RoundState {
        state_at(&self.round, self.now)
    }
}

/// What `page` shows of the questions of the round at this address, to those who moderate it; else why not.
fn of_board<V: IntoView + 'static>(page: impl FnOnce(Arc<Found>) -> V + Send + 'static) -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    shown(async move { found(&state, &parts, &code).await }, page)
}

async fn found(state: &AppState, parts: &Parts, code: &str) -> Result<Arc<Found>, AppError> {
    let moderator = moderator_of_round(state, &parts.headers, code).await?;
    let round = moderator.row().clone();
    let board = board(&state.db, round.questionnaire_id).await?;
    let part = part(&state.db, &round).await?;
    Ok(Arc::new(Found {
        version: board.version(),
        statements: statements(&state.db, round.id).await?,
        standards: standards(&state.db, round.id).await?,
        locked: locked(&round, &board.asked.row, part, others(&state.db, &round).await?),
        part,
        now: state.clock.now(),
        board,
        round,
    }))
}

/// The way back, to the round and, from the form of a question, to the list.
#[component]
fn BuilderTrail(round: round::Model, #[prop(optional)] from_question: bool) -> impl IntoView {
    let path = work_path(&round.code);
    let list = from_question.then(|| (questions_path(&round.code), "Frågor".to_owned()));
    let steps = [("/arbete".to_owned(), "Ditt arbete".to_owned()), (path, round.title)];
    view! { <Trail steps=steps.into_iter().chain(list).collect()/> }
}

/// The way on where they stand because another round asks them too.
#[component]
fn MakeOwn(code: String) -> impl IntoView {
    view! {
        <p>
            "Gör en kopia för den här omgången om du vill ändra något. Den andra omgången märker inget. Standardfrågor går \
             fortfarande att jämföra, men era egna frågor är sedan andra frågor än den andra omgångens."
        </p>
        <form method="post" action=questions_path(&code) class="actions">
            <button class="button" name=ACT value=MAKE_OWN>"Gör en egen kopia av frågorna"</button>
        </form>
    }
}

/// Told to whoever changes the questions of a joint dialogue.
#[component]
fn ForAll() -> impl IntoView {
    view! {
        <div id="for-all">
            <Notice kind=NoticeKind::Information title="Frågorna är gemensamma">
                <p>
                    "Det du ändrar här ändras för alla som är med i dialogen, och de får läsa förhandsgranskningen igen. När den \
                     första omgången öppnar står frågorna fast för alla."
                </p>
            </Notice>
        </div>
    }
}

/// Why the questions stand as they are.
#[component]
fn WhyLocked(why: Locked, round: round::Model) -> impl IntoView {
    let opened = round.opened_at.map(|at| format!(" Den öppnade {}.", swedish::moment(at)));
    let same_for_all = opened.is_some().then(|| {
        view! {
            <p>
                "Frågorna i en omgång som har öppnat är desamma för alla som svarar. Är något fel kan du rätta det med "
                <a href=note_path(&round.code)>"ett meddelande"</a> ", eller återkalla omgången och göra en ny."
            </p>
        }
    });
    let copy = (why == Locked::Shared).then(|| view! { <MakeOwn code=round.code/> });
    view! {
        <p class="lead" id="locked">{sentence(why)} {opened}</p>
        {same_for_all}
        {copy}
    }
}
