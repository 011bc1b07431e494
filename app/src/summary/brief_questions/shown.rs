//! The questions about a brief, on its page: each with its answer, and a form for the one who may write. They are not printed: the
//! brief is one sheet.

use leptos::{either::Either, prelude::*};
use uuid::Uuid;

use super::{
    actions::{PLACE, SENT},
    form::{ACT, ANSWER, ASK, MOST, QUESTION, WHICH, answer_field},
    queries::{Question, Talk},
};
use crate::{
    dialogue::planning::form::KEY,
    request, swedish,
    ui::{
        fields::TextArea,
        notice::{Notice, NoticeKind},
        text::Paragraphs,
    },
};

/// All of them, and the form to ask one more.
#[component]
pub fn Questions(
    /// What has been asked, and what the reader may do.
    talk: Talk,
) -> impl IntoView {
    let Talk { questions, key, answers } = talk;
    if questions.is_empty() && key.is_none() {
        return None;
    }
    let is_sent = !request::query(&request::parts(), SENT).is_empty() && !request::form().is_shown_again();
    let sent = is_sent.then(|| {
        view! { <div role="status"><Notice kind=NoticeKind::Success title="Det du skrev är skickat">""</Notice></div> }
    });
    let numbered = (1..).zip(questions);
    let rows: Vec<_> = numbered.map(|(number, question)| view! { <One number question answers/> }).collect();
    let asked = match rows.is_empty() {
        true => Either::Left(view! { <p>"Ingen har frågat något än."</p> }),
        false => Either::Right(view! { <ol class="stack brief-questions">{rows}</ol> }),
    };
    Some(view! {
        <section class="part no-print" id=PLACE tabindex="-1" aria-labelledby="fragor-rubrik">
            <h2 id="fragor-rubrik">"Frågor om underlaget"</h2>
            {sent}
            {asked}
            {key.map(|key| view! { <Ask key/> })}
        </section>
    })
}

/// One question, and its answer or the form for it.
#[component]
fn One(number: usize, question: Question, answers: bool) -> impl IntoView {
    let Question { row, asked_by, answered_by } = question;
    let asked = format!("{asked_by}, förtroendevald, {}", swedish::day_of(row.asked_at));
    let answer = match (row.answer, answered_by, row.answered_at) {
        (Some(text), Some(by), Some(at)) => {
            let who = format!("Svar från {by}, moderator, {}", swedish::day_of(at));
            view! { <div class="brief-answer"><p class="muted">{who}</p> <Paragraphs text/></div> }.into_any()
        }
        _ if answers => view! { <Answer number id=row.id asked_by/> }.into_any(),
        _ => view! { <p class="muted">"Inget svar än."</p> }.into_any(),
    };
    view! { <li><p class="muted">{asked}</p> <blockquote><Paragraphs text=row.text/></blockquote> {answer}</li> }
}

/// The form of a question.
#[component]
fn Ask(key: Uuid) -> impl IntoView {
    let form = request::form();
    let sent = form.sent.get(KEY).to_owned();
    // The same question under the same key, if it was not sent for a mistake in it.
    let key = if form.is_shown_again() && !sent.is_empty() { sent } else { key.to_string() };
    view! {
        <form method="post" class="stack">
            <input type="hidden" name=ACT value=ASK/>
            <input type="hidden" name=KEY value=key/>
            <TextArea name=QUESTION label="Din fråga" limit=MOST
                hint="Frågan läses av dem som arbetar med dialogen, och av alla förtroendevalda som får läsa underlaget. Ditt namn står vid den. Den visas inte för andra, men är en allmän handling."/>
            <p><button class="button">"Skicka frågan"</button></p>
        </form>
    }
}

/// The form of an answer.
#[component]
fn Answer(number: usize, id: Uuid, asked_by: String) -> impl IntoView {
    view! {
        <form method="post" class="stack">
            <input type="hidden" name=ACT value=ANSWER/>
            <input type="hidden" name=WHICH value=id.to_string()/>
            <TextArea name=answer_field(id) label=format!("Ditt svar på fråga {number}, till {asked_by}") limit=MOST
                hint="Alla som får läsa underlaget läser det. Ditt namn står vid det. Det går inte att ändra."/>
            <p><button class="button">"Skicka svaret"<span class="visually-hidden">" på fråga " {number}</span></button></p>
        </form>
    }
}
