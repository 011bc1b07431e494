//! `/beslut/{id}`: one decision, word for word, and the dialogues that it rests on.

use leptos::{either::Either, prelude::*};

use crate::{
    decision::{
        queries::{DialogueBehind, PublicDecision, RoundBehind, public_decision},
        rules::{DECISIONS, feedback_path},
    },
    entity::decision,
    error::AppError,
    request,
    translated::Translated,
    ui::{
        notice::{Notice, NoticeKind},
        page::{Page, Trail},
        shown::shown,
        text::Paragraphs,
    },
};

/// The page.
#[component]
pub fn DecisionPage() -> impl IntoView {
    let (state, id, words) = (request::state(), request::route_param("id"), request::words());
    let read = async move { public_decision(&state.db, &id, words).await.map_err(AppError::from) };
    shown(read, |found| view! { <Decision found/> })
}

#[component]
fn Decision(found: PublicDecision) -> impl IntoView {
    let PublicDecision { row, body, dialogues } = found;
    let words = request::words();
    let title = Translated::swedish(words, row.title.clone());
    let said = words.decision_by(body, words.day(row.decided_on), row.minute_item.clone());
    let made_up = row.is_demonstration.then(|| {
        view! { <Notice kind=NoticeKind::Information title=words.demonstration_title()><p>{words.decision_made_up()}</p></Notice> }
    });
    let changed =
        row.changed_at.map(|at| view! { <p class="muted" id="changed">{words.decision_changed(words.day_of(at))}</p> });
    view! {
        <Page title=title.text.clone()>
            <Trail steps=vec![(words.link("/"), words.frame_start()), (words.link(DECISIONS), words.decisions_title())]/>
            <h1 lang=title.lang>{title.text}</h1>
            {made_up}
            <p class="lead">{said}</p>
            <Wording row/>
            <Behind dialogues/>
            {changed}
        </Page>
    }
}

/// What was decided, with the way to the minutes.
#[component]
fn Wording(row: decision::Model) -> impl IntoView {
    let words = request::words();
    let wording = Translated::swedish(words, row.wording);
    let in_swedish = wording.lang.map(|_| view! { <p class="muted">{words.text_in_swedish()}</p> });
    let case = row.case_number.map(|number| view! { <p>{words.decision_case(number)}</p> });
    let minutes = row.minutes_url.map(|url| {
        view! { <p><a href=url rel="noopener noreferrer" hreflang="sv">{words.decision_minutes()}</a></p> }
    });
    view! {
        <section class="part" aria-labelledby="wording">
            <h2 id="wording">{words.decision_wording()}</h2>
            {in_swedish}
            <blockquote lang=wording.lang><Paragraphs text=wording.text/></blockquote>
            {case}
            {minutes}
        </section>
    }
}

/// A round by its name, which leads to its result once everybody may read that.
#[component]
fn RoundName(round: RoundBehind) -> impl IntoView {
    let RoundBehind { title, result } = round;
    match result {
        Some(path) => Either::Left(view! { <a href=request::words().link(&path) lang=title.lang>{title.text}</a> }),
        None => Either::Right(title.shown()),
    }
}

/// The dialogues, each with what became of it and the rounds that were read; or that there was none.
#[component]
fn Behind(dialogues: Vec<DialogueBehind>) -> impl IntoView {
    let words = request::words();
    let row = |DialogueBehind { slug, title, rounds }: DialogueBehind| {
        let of = title.clone();
        let rounds: Vec<_> = rounds.into_iter().map(|round| view! { <li><RoundName round/></li> }).collect();
        let rounds = (!rounds.is_empty()).then(|| {
            view! { <p>{words.decision_rounds()}</p> <ul class="rounds-behind">{rounds}</ul> }
        });
        view! {
            <li>
                <a href=words.link(&format!("/dialog/{slug}")) lang=title.lang>{title.text}</a> " · "
                <a href=words.link(&feedback_path(&slug))>
                    {words.decision_outcome()}<span class="visually-hidden">": " {of.shown()}</span>
                </a>
                {rounds}
            </li>
        }
    };
    let rows: Vec<_> = dialogues.into_iter().map(row).collect();
    view! {
        <section class="part" aria-labelledby="dialogues">
            <h2 id="dialogues">{words.decision_dialogues()}</h2>
            {match rows.is_empty() {
                true => Either::Left(view! { <p>{words.decision_no_dialogue()}</p> }),
                false => Either::Right(view! { <ul class="stack">{rows}</ul> }),
            }}
        </section>
    }
}
