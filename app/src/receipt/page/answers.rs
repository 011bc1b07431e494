//! What was asked and what was answered, one question after the other; and what was made of what was written.

use analysis::value::AnswerValue;
use leptos::prelude::*;

use uuid::Uuid;

use crate::{
    answer::background::{OTHERS, OWN, ages, behalf, sexes},
    decision::feedback::{queries::Outcome, shown::Became},
    entity::comment,
    moderation::redaction::{Span, as_shown},
    receipt::{
        queries::Kept,
        rules::{Counting, Handling, handling, own_handling},
        said::{Said, said},
    },
    request,
    round::rules::may_answer,
    summary::writing::published::PublishedClaim,
};

/// Every question with its answer.
#[component]
pub fn Answers(kept: Kept, counting: Counting) -> impl IntoView {
    let words = request::words();
    let values: Vec<AnswerValue> = serde_json::from_str(&kept.row.answers).unwrap_or_default();
    let is_open = may_answer(&kept.round.row, request::state().clock.now()).is_ok();
    let own_shown = if is_open { words.receipt_own_shown() } else { words.receipt_own_stands() };
    let questions: Vec<_> = kept
        .asked
        .questionnaire
        .questions
        .iter()
        .zip(&values)
        .map(|(question, value)| {
            let written = kept.comments.iter().find(|comment| comment.question_id == question.row.id).cloned();
            let answer = said(question, value, words);
            let lang = kept.asked.lang_of(question.row.id);
            let own = written.clone().filter(|comment| comment.is_own_statement);
            let taken_away = kept.taken_away.get(&question.row.id).cloned();
            let own = own.map(|comment| {
                let written = Read { comment, spans: Vec::new(), uses: Vec::new() };
                let shown = own_shown.clone();
                view! { <p>{words.receipt_own()}</p> <Written written counting shown nostrip:taken_away=taken_away/> }
            });
            let written = written.map(|comment| Read {
                spans: kept.covered.get(&comment.id).cloned().unwrap_or_default(),
                uses: used(&kept, comment.id),
                comment,
            });
            view! { <dt lang=lang>{question.row.text.clone()}</dt> <dd><Answer answer lang written counting/> {own}</dd> }
        })
        .collect();
    let whose = kept.row.on_behalf.map(|others| if others { OTHERS } else { OWN });
    view! {
        <section class="part" aria-labelledby="answers">
            <h2 id="answers">{words.receipt_answers_title()}</h2>
            <dl class="answers">
                {questions}
                <About name=words.answer_behalf() text=named(behalf(words), whose)/>
                <About name=words.receipt_age() text=named(ages(words), kept.row.age_band.as_deref())/>
                <About name=words.receipt_sex() text=named(sexes(words), kept.row.sex.as_deref())/>
            </dl>
        </section>
    }
}

#[component]
fn Answer(answer: Said, lang: Option<&'static str>, written: Option<Read>, counting: Counting) -> impl IntoView {
    let list = |lines: Vec<String>| -> Vec<_> { lines.into_iter().map(|line| view! { <li>{line}</li> }).collect() };
    match answer {
        Said::Skipped => view! { <p class="muted">{request::words().receipt_skipped()}</p> }.into_any(),
        Said::Chosen(mut lines) if lines.len() == 1 => view! { <p lang=lang>{lines.pop()}</p> }.into_any(),
        Said::Chosen(lines) => view! { <ul lang=lang>{list(lines)}</ul> }.into_any(),
        Said::InOrder(lines) => view! { <ol lang=lang>{list(lines)}</ol> }.into_any(),
        Said::Written => match written {
            Some(written) => view! { <Written written counting/> }.into_any(),
            None => view! { <p class="muted">{request::words().receipt_text_disposed()}</p> }.into_any(),
        },
    }
}

/// What was written, with the words of it that a moderator has covered and the sentences of the summary that rest on it.
#[derive(Clone, Debug)]
struct Read {
    comment: comment::Model,
    spans: Vec<Span>,
    uses: Vec<Used>,
}

/// A claim of the summary that rests on something that was written, with what became of it once the reply is given.
#[derive(Clone, Debug)]
struct Used {
    sentence: String,
    outcome: Option<Outcome>,
}

fn used(kept: &Kept, comment: Uuid) -> Vec<Used> {
    let claims = kept.uses.get(&comment).into_iter().flatten();
    let used = |claim: &PublishedClaim| Used {
        sentence: claim.sentence.clone(),
        outcome: kept.reply.as_ref().and_then(|reply| reply.outcome_of(claim.id)).cloned(),
    };
    claims.map(used).collect()
}

/// What was written, whether others may read it, and why not. Words that are covered are covered here too: somebody else may
/// have the code.
#[component]
fn Written(
    written: Read,
    counting: Counting,
    /// What is said where others may read it, if that is not what is said of any comment.
    #[prop(optional)]
    shown: Option<String>,
    /// Why a moderator took it away after others had read it.
    #[prop(optional)]
    taken_away: Option<String>,
) -> impl IntoView {
    let words = request::words();
    let Read { comment, spans, uses } = written;
    let own = comment.is_own_statement;
    let handling = match comment.state {
        state if own => own_handling(state, taken_away.is_some(), counting),
        state => handling(state, counting),
    };
    let told = match handling {
        Handling::Unread => words.receipt_comment_unread(),
        Handling::Shown => shown.unwrap_or_else(|| words.receipt_comment_shown()),
        Handling::Covered => words.receipt_comment_redacted(),
        Handling::NotShown => words.receipt_comment_not_shown(),
        Handling::TakenAway => words.receipt_own_withheld(),
        Handling::Unused => words.receipt_comment_unused(),
    };
    let text = as_shown(&comment, &spans, words).unwrap_or_else(|| comment.text.clone());
    let mut sections: Vec<String> = spans.into_iter().filter_map(|span| span.section).collect();
    sections.sort();
    sections.dedup();
    let sections: Vec<_> =
        sections.into_iter().map(|section| format!(" {}", words.receipt_comment_section(section))).collect();
    let has_reason = matches!(handling, Handling::NotShown | Handling::Covered);
    let reason = taken_away.or(comment.reason.filter(|_| has_reason));
    let reason = reason.map(|reason| view! { " " {words.receipt_comment_reason()} " " <q lang="sv">{reason}</q> });
    view! {
        <blockquote class="own-words"><p>{text}</p></blockquote>
        <p class="small">{told} {sections} {reason}</p>
        {(!uses.is_empty()).then(|| view! { <Uses uses/> })}
    }
}

/// The sentences of the summary, which are Swedish, and what became of each.
#[component]
fn Uses(uses: Vec<Used>) -> impl IntoView {
    let use_of = |used: Used| {
        let became = used.outcome.map(|outcome| view! { <Became outcome=Some(outcome)/> });
        view! { <li><span lang="sv">{used.sentence}</span> {became}</li> }
    };
    let uses: Vec<_> = uses.into_iter().map(use_of).collect();
    view! {
        <p class="small">{request::words().receipt_used()}</p>
        <ul>{uses}</ul>
    }
}

#[component]
fn About(name: String, text: Option<String>) -> impl IntoView {
    text.map(|text| view! { <dt>{name}</dt> <dd><p>{text}</p></dd> })
}

fn named(known: Vec<(&'static str, String)>, code: Option<&str>) -> Option<String> {
    known.into_iter().find(|(known, _)| code == Some(*known)).map(|(_, text)| text)
}
