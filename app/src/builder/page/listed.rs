//! One question in the list: what it asks, what is worth a second look, and what can be done to it.

use std::sync::Arc;

use leptos::prelude::*;
use uuid::Uuid;

use super::{
    Found,
    done::DoneNote,
    hints::{Hints, of_question},
};
use crate::{
    builder::{
        actions::{DOWN, QUESTION, REMOVE, UP},
        condition::in_words,
        done::{DONE, What, button_anchor, question_anchor},
        draft::{Lack, lack, other_languages},
        form::{ACT, VERSION},
        rules::{Direction, name},
    },
    request,
    round::{questionnaire::AskedQuestion, rules::questions_path},
    ui::fields::FieldError,
};

/// The question at `place`.
#[component]
pub(super) fn Listed(
    found: Arc<Found>,
    place: usize,
    /// What was just done, and to which question.
    #[prop(optional_no_strip)]
    done: Option<(What, Uuid)>,
) -> impl IntoView {
    let question = found.board.asked.questions[place].clone();
    let id = question.row.id;
    let told = done.filter(|(what, which)| *which == id && !matches!(what, What::Added | What::Removed));
    let own = if question.row.origin_id.is_some() { "Standardfråga" } else { "Egen fråga" };
    let only_if = question.row.depends_on_option_id.and_then(|option| in_words(&found.board.asked, option));
    let wrong = request::form().errors.at(&question_anchor(id)).map(str::to_owned);
    let acts = found.locked.is_none().then(|| view! { <Acts found=found.clone() place told=told.is_some()/> });
    view! {
        <article class="builder-question" id=question_anchor(id) tabindex="-1" aria-labelledby=format!("text-{id}")>
            <p class="muted">{format!("Fråga {} · {} · {own}", place + 1, name(question.row.kind))}</p>
            <h3 id=format!("text-{id}")>{question.row.text.clone()}</h3>
            {question.row.help.clone().map(|help| view! { <p class="hint">{help}</p> })}
            {only_if.map(|sentence| view! { <p><em>{sentence}</em></p> })}
            <Answers question=question.clone()/>
            <Lacks found question=question.clone()/>
            <Hints remarks=of_question(&question)/>
            <FieldError field=question_anchor(id) sentence=wrong/>
            {told.map(|(what, _)| view! { <DoneNote what at=Some(place)/> })}
            {acts}
        </article>
    }
}

/// What one can answer, in the order it is read.
#[component]
fn Answers(question: AskedQuestion) -> impl IntoView {
    let rows: Vec<_> = question.as_read().into_iter().map(|text| view! { <li>{text}</li> }).collect();
    (!rows.is_empty()).then(|| view! { <ul class="builder-answers">{rows}</ul> })
}

/// Languages of the round in which residents read the question in Swedish, and why.
#[component]
fn Lacks(found: Arc<Found>, question: AskedQuestion) -> impl IntoView {
    let rows: Vec<_> = other_languages(&found.round.languages)
        .into_iter()
        .filter_map(|words| {
            let sentence = match lack(&found.board, &question, words)? {
                Lack::Missing => "Allt är inte översatt, så frågan visas på svenska.",
                Lack::Older => "Översättningen är äldre än den svenska texten, så frågan visas på svenska.",
            };
            Some(view! { <li>{words.language_name()} ": " {sentence}</li> })
        })
        .collect();
    (!rows.is_empty()).then(|| view! { <ul class="builder-lacks">{rows}</ul> })
}

/// Change, move, take away. A button that leads nowhere stays, so that whoever has just pressed it is still there.
#[component]
fn Acts(found: Arc<Found>, place: usize, told: bool) -> impl IntoView {
    let questions = &found.board.asked.questions;
    let row = &questions[place].row;
    // Without what the address says was done before this, and without the place on the page where that was.
    let path = questions_path(&found.round.code);
    let (id, which) = (row.id, format!(" fråga {}: {}", place + 1, row.text));
    let version = found.version.clone();
    let is_last = place + 1 == questions.len();
    let moves = [(UP, Direction::Up, "Flytta upp", place == 0), (DOWN, Direction::Down, "Flytta ned", is_last)];
    let buttons = moves.map(|(act, direction, text, ends)| {
        view! {
            <button class="button button--secondary" id=button_anchor(id, direction) name=ACT value=act
                aria-disabled=ends.then_some("true") aria-describedby=told.then_some(DONE)>
                {text} <span class="visually-hidden">{which.clone()}</span>
            </button>
        }
    });
    let loses = match row.origin_id {
        Some(_) => "Du kan lägga till standardfrågan igen.",
        None => "Frågan försvinner med sina översättningar.",
    };
    view! {
        <div class="actions">
            <a class="button button--secondary" href=format!("{path}/{id}")>
                "Ändra" <span class="visually-hidden">{which.clone()}</span>
            </a>
            <form method="post" action=path.clone() class="actions">
                <Which version=version.clone() id/>
                {buttons.collect_view()}
            </form>
        </div>
        <details class="more">
            <summary>"Ta bort" <span class="visually-hidden">{which.clone()}</span></summary>
            <form method="post" action=path class="more-body">
                <Which version id/>
                <p>{loses}</p>
                <button class="button button--danger" name=ACT value=REMOVE>
                    "Ta bort frågan" <span class="visually-hidden">{which}</span>
                </button>
            </form>
        </details>
    }
}

/// Says to which question something is done, and which questions were seen.
#[component]
pub(super) fn Which(version: String, id: Uuid) -> impl IntoView {
    view! {
        <input type="hidden" name=VERSION value=version/>
        <input type="hidden" name=QUESTION value=id.to_string()/>
    }
}
