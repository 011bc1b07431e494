//! A reply as everybody reads it: what changes, what was said, what was decided, what happens now. What is written in it is Swedish.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::{
    drafts::Subject,
    queries::{Given, Outcome},
};
use crate::{
    decision::rules::{decision_path, is_overdue},
    entity::planned_action,
    request, swedish,
    translated::Translated,
    ui::text::Paragraphs,
};

/// A reply that has been given.
#[component]
pub fn Reply(
    /// The reply.
    given: Given,
    /// The day by which it was promised.
    #[prop(optional_no_strip)]
    due: Option<NaiveDate>,
    /// Where everybody reads what was answered.
    result: String,
) -> impl IntoView {
    let words = request::words();
    let lang = (!words.is_swedish()).then_some("sv");
    let in_swedish = lang.map(|_| view! { <p class="muted">{words.reply_in_swedish()}</p> });
    let on = swedish::local(given.given_at).date_naive();
    let late = due.filter(|due| *due < on).map(|due| {
        view! { " " <strong class="late">{words.reply_given_late(words.day(due))}</strong> }
    });
    let hidden =
        (0 < given.hidden).then(|| view! { <p class="muted reply-hidden">{words.reply_hidden(given.hidden)}</p> });
    let said: Vec<_> = given.answers.into_iter().map(|(subject, outcome)| view! { <Said subject outcome/> }).collect();
    view! {
        <p>{words.reply_given(words.day(on))} {late}</p>
        {in_swedish}
        <h3>{words.reply_changed()}</h3>
        <div class="stack" lang=lang><Paragraphs text=given.changed/></div>
        <h3>{words.reply_said()}</h3>
        <ul class="stack reply-said">{said}</ul>
        {hidden}
        <p><a href=words.link(&result)>{words.result_link()}</a></p>
        <h3>{words.reply_why()}</h3>
        <div class="stack" lang=lang><Paragraphs text=given.why/></div>
        <h3>{words.reply_actions()}</h3>
        <Actions actions=given.actions/>
    }
}

/// What was said, and what became of it.
#[component]
fn Said(subject: Subject, #[prop(optional_no_strip)] outcome: Option<Outcome>) -> impl IntoView {
    let words = request::words();
    let before = subject.is_from_before.then(|| view! { <p class="small muted">{words.reply_from_before()}</p> });
    let said = match subject.sentence {
        Some(sentence) => {
            let sentence = Translated::swedish(words, sentence);
            view! { <p lang=sentence.lang>{sentence.text}</p> }.into_any()
        }
        None => view! { <p>{words.reply_whole()}</p> }.into_any(),
    };
    view! { <li>{said} {before} <Became outcome/></li> }
}

/// What became of something that was said.
#[component]
pub fn Became(
    /// A decision, or why nothing is done.
    #[prop(optional_no_strip)]
    outcome: Option<Outcome>,
) -> impl IntoView {
    let words = request::words();
    let told = match outcome {
        None => words.reply_unanswered().into_any(),
        Some(Outcome::NoAction(reason)) => view! { {words.reply_no_action()} " " <q lang="sv">{reason}</q> }.into_any(),
        Some(Outcome::Decision(card)) => {
            let title = Translated::swedish(words, card.title);
            let by = words.decision_by(card.body, words.day(card.decided_on), card.minute_item);
            view! {
                {words.reply_decision()} " "
                <a href=words.link(&decision_path(card.id)) lang=title.lang>{title.text}</a> ". " {by}
            }
            .into_any()
        }
    };
    view! { <p class="outcome">{told}</p> }
}

/// What will be done by when.
#[component]
fn Actions(actions: Vec<planned_action::Model>) -> impl IntoView {
    let words = request::words();
    let today = swedish::local(request::state().clock.now()).date_naive();
    let row = |action: planned_action::Model| {
        let what = Translated::swedish(words, action.text);
        let (late, day) = (is_overdue(action.due_on, today), words.day(action.due_on));
        let by = if late { words.reply_action_overdue(day) } else { words.reply_action_by(day) };
        view! { <li><span lang=what.lang>{what.text}</span> " " <strong class=late.then_some("late")>{by}</strong></li> }
    };
    let rows: Vec<_> = actions.into_iter().map(row).collect();
    match rows.is_empty() {
        true => view! { <p>{words.reply_no_actions()}</p> }.into_any(),
        false => view! { <ul class="stack">{rows}</ul> }.into_any(),
    }
}
