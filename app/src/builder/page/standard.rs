//! The standard questions of the round's statements that are not asked yet.

use std::{collections::HashSet, sync::Arc};

use leptos::prelude::*;
use uuid::Uuid;

use super::{Found, done::DoneNote, listed::Which};
use crate::{
    builder::{
        actions::ADD,
        done::{STANDARD, What},
        form::ACT,
        rules::name,
        standard::{Standard, there, wanted},
    },
    round::{questionnaire::AskedQuestion, rules::questions_path},
};

/// Each statement with what can be added.
#[component]
pub(super) fn Standards(found: Arc<Found>, #[prop(optional_no_strip)] done: Option<(What, Uuid)>) -> impl IntoView {
    let told = done.filter(|(what, _)| *what == What::Added).map(|(what, id)| {
        view! { <DoneNote what at=found.board.place(id)/> }
    });
    let there = there(&found.board.asked);
    let version = found.version.clone();
    let groups: Vec<_> = found
        .standards
        .iter()
        .filter_map(|standard| {
            let questions = standard.board.asked.questions.iter();
            let left: Vec<_> = questions
                .filter(|question| !there.contains(&question.row.id))
                .map(|question| {
                    let with = with(standard, question, &there);
                    view! { <Offered question=question.clone() with version=version.clone() path=questions_path(&found.round.code)/> }
                })
                .collect();
            let title = standard.statement.title.clone();
            (!left.is_empty()).then(|| view! { <h3>"”" {title} "”"</h3> <ul class="builder-offered">{left}</ul> })
        })
        .collect();
    let nothing = groups.is_empty().then(|| view! { <p>"Alla standardfrågor är med."</p> });
    view! {
        <section class="part" aria-labelledby=STANDARD>
            <h2 id=STANDARD tabindex="-1">"Lägg till standardfrågor"</h2>
            {told}
            <p>
                "Standardfrågorna är desamma i alla kommuner, så att svaren går att jämföra mellan kommuner och år. Ändrar du \
                 en blir den en egen fråga."
            </p>
            {groups}
            {nothing}
        </section>
    }
}

/// What comes with the question because it decides whether it is asked.
fn with(standard: &Standard, question: &AskedQuestion, there: &HashSet<Uuid>) -> Option<String> {
    let wanted = wanted(&standard.board.asked, question.row.id, there);
    let first = wanted.first().filter(|first| first.row.id != question.row.id)?;
    Some(format!("Den följer på frågan ”{}”, som då också läggs till.", first.row.text))
}

#[component]
fn Offered(
    question: AskedQuestion,
    #[prop(optional_no_strip)] with: Option<String>,
    version: String,
    path: String,
) -> impl IntoView {
    let row = question.row;
    let options: Vec<_> = question.options.into_iter().map(|option| option.text).collect();
    view! {
        <li>
            <p><strong>{row.text.clone()}</strong> <span class="muted">" " {name(row.kind)}</span></p>
            {(!options.is_empty()).then(|| view! { <p class="muted">{options.join(" · ")}</p> })}
            {with.map(|sentence| view! { <p class="muted">{sentence}</p> })}
            <form method="post" action=path>
                <Which version id=row.id/>
                <button class="button button--secondary" name=ACT value=ADD>
                    "Lägg till" <span class="visually-hidden">": " {row.text}</span>
                </button>
            </form>
        </li>
    }
}
