//! What stands before the form when it came back: what the resident is asked, or is to know, before it is sent.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    form, own_statement,
    page::{MEANWHILE, SEEN, SHOWN, WAIT, WITHDRAWN},
    privacy::warning,
    warnings,
};
use crate::{
    forms::FormState,
    request,
    round::wording::Wording,
    ui::notice::{Notice, NoticeKind},
};

/// Whether the form changes an answer that was sent before, and the resident has no choice to make about it.
pub fn changes(form: &FormState) -> bool {
    form.sent.get(form::SAME_CODE) == form::CHANGE && !form.notes.contains_key(form::NEW_RECEIPT)
}

/// Whether that answer is withdrawn, so that nothing stands until it is sent.
pub fn is_withdrawn(form: &FormState) -> bool {
    !form.sent.get(form::TAKEN_BACK).is_empty()
}

/// What the resident is asked about the answer that was just sent.
#[component]
pub fn Asking(
    /// What was sent.
    form: FormState,
    /// What the round asks.
    asked: Arc<Wording>,
) -> impl IntoView {
    let (words, notes) = (request::words(), &form.notes);
    if let Some(day) = notes.get(WITHDRAWN) {
        let title = words.answer_withdrawn_title(day.as_str());
        return Some(view! { <Question title text=words.answer_withdrawn_text()/> }.into_any());
    }
    if notes.contains_key(form::NEW_RECEIPT) {
        return Some(view! { <Question title=words.answer_other_title() text=words.answer_other_text()/> }.into_any());
    }
    if let Some(seen) = notes.get(SEEN) {
        return Some(view! { <Warned seen=seen.clone() form=form.clone() asked/> }.into_any());
    }
    if notes.contains_key(WAIT) {
        return Some(view! { <Question title=words.answer_not_sent() text=words.guard_wait()/> }.into_any());
    }
    if notes.contains_key(MEANWHILE) {
        let (title, text) = (words.answer_meanwhile_title(), words.answer_meanwhile_text());
        return Some(view! { <Question title text/> }.into_any());
    }
    if notes.contains_key(SHOWN) {
        return Some(view! { <Question title=words.answer_not_sent() text=words.answer_shown_again()/> }.into_any());
    }
    changes(&form).then(|| view! { <Changing withdrawn=is_withdrawn(&form)/> }.into_any())
}

/// Something that was written looks as if it pointed out somebody: what, and both ways on, to mend it or to send it as it is.
/// That nothing is sent stands until it is; what the browser hides and shows with the words it is about is marked.
#[component]
fn Warned(seen: String, form: FormState, asked: Arc<Wording>) -> impl IntoView {
    let words = request::words();
    let warned = form::texts(&asked.questionnaire).filter_map(|(field, question)| {
        let seen = warnings::seen(form.sent.get(&field));
        let is_own = own_statement::question_of(&field).is_some();
        let question = if is_own { words.answer_own_label() } else { question.row.text.clone() };
        (!seen.is_empty()).then(|| {
            let link = view! { <a href=format!("#{field}")>{words.answer_warned_at(question)}</a> };
            view! { <li data-about=field><span>{warning(words, &seen)}</span> " " {link}</li> }
        })
    });
    view! {
        <div class="notice notice--warning" role="alert">
            <p class="notice-title">{words.answer_not_sent()}</p>
            <ul>{warned.collect_view()}</ul>
            <p data-warned="">
                <button class="button button--secondary" form="svar" name=form::KEEP value=seen>{words.answer_send_anyway()}</button>
            </p>
            <p data-mended="" hidden>{words.answer_warned_mended()}</p>
            <p><a href="#skicka">{words.answer_to_buttons()}</a></p>
        </div>
    }
}

/// The form holds an answer that was sent before.
#[component]
fn Changing(withdrawn: bool) -> impl IntoView {
    let words = request::words();
    let stands = if withdrawn { words.receipt_editing_withdrawn() } else { words.receipt_editing() };
    view! {
        <Notice kind=NoticeKind::Information title=words.receipt_editing_title()>
            <p>{stands}</p>
        </Notice>
    }
}

#[component]
fn Question(title: String, text: String) -> impl IntoView {
    view! {
        <div class="notice notice--warning" role="alert">
            <p class="notice-title">{title}</p>
            <p>{text}</p>
            <p><a href="#skicka">{request::words().answer_to_buttons()}</a></p>
        </div>
    }
}
