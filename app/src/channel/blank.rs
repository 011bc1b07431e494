//! The form of a round on paper: large, with boxes to tick and lines to write on, numbered as it is keyed in. It can stand
//! on any page.

use leptos::prelude::*;

use super::{
    on_paper::{HandIn, INSTRUCTIONS, LINES, OWN_LINES, hand_in, hint, no_receipt, noted, privacy},
    sheet::{Key, Kind, Part, asked_now},
};
use crate::{
    context::AppState,
    request,
    round::{notes::queries::PublicNote, queries::ResidentRound, questionnaire::Questionnaire, rules::state_at},
};

/// The form as it is printed.
#[component]
pub fn PaperForm(
    /// The round.
    round: ResidentRound,
    /// What it asks.
    asked: Questionnaire,
    /// What is to be known about the questions since it opened.
    #[prop(optional_no_strip)]
    note: Option<PublicNote>,
) -> impl IntoView {
    let AppState { base_url, clock, .. } = request::state();
    let HandIn { sentence, is_over, place } = hand_in(&round.row, state_at(&round.row, clock.now()));
    let code = round.row.code.clone();
    let (told, no_receipt) = (privacy(&round, &base_url), no_receipt(&round, &base_url));
    let parts: Vec<_> = (1..).zip(asked_now(&asked)).map(|(number, part)| view! { <BlankPart number part/> }).collect();
    view! {
        <article class="paper-form" lang="sv">
            <header class="paper-form-head">
                <p>{round.official_place.clone()}</p>
                <p class="paper-form-code">"Kod " <strong>{code}</strong></p>
            </header>
            <h2 class="paper-form-title">{round.row.title.clone()}</h2>
            <p>{INSTRUCTIONS} " " <strong class=is_over.then_some("paper-form-over")>{sentence}</strong></p>
            {place.map(|place| view! { <p class="paper-form-return"><strong>"Här lämnar du blanketten: "</strong> {place}</p> })}
            {round.row.one_time_codes.then(|| view! { <CodeLines/> })}
            {note.map(|note| view! { <p class="paper-form-return"><strong>{noted(&note)}</strong></p> })}
            <p>{told}</p>
            <p class="paper-form-receipt">{no_receipt}</p>
            {parts}
            <footer class="paper-form-staff">
                <p>"Fylls i av kommunen"</p>
                <p>"Papper nr " <span class="paper-form-blank"></span> " Lämnat den " <span class="paper-form-blank"></span></p>
            </footer>
        </article>
    }
}

/// Where the code from the letter is written: in three groups, as it stands there.
#[component]
fn CodeLines() -> impl IntoView {
    view! {
        <p class="paper-form-return">
            <strong>"Skriv koden från ditt brev här: "</strong> <span class="paper-form-blank"></span> " – "
            <span class="paper-form-blank"></span> " – " <span class="paper-form-blank"></span>
            " Utan den räknas inte ditt svar."
        </p>
    }
}

#[component]
fn BlankPart(number: usize, part: Part) -> impl IntoView {
    let hint = hint(&part);
    let Part { text, only_if, kind, keys, fields, .. } = part;
    let body = match kind {
        Kind::Words => lines(LINES).into_any(),
        Kind::Own => lines(OWN_LINES).into_any(),
        Kind::Places => {
            let rows = fields.into_iter().map(|field| {
                view! { <li><span class="paper-form-box"></span> " " <span>{field.label}</span></li> }
            });
            view! { <ul class="paper-form-options">{rows.collect_view()}</ul> }.into_any()
        }
        Kind::One if 1 < fields.len() => {
            let rows = fields.into_iter().map(|field| view! { <BlankRow label=field.label keys=keys.clone()/> });
            view! { <div class="paper-form-rows">{rows.collect_view()}</div> }.into_any()
        }
        Kind::One | Kind::Many => view! { <Boxes keys/> }.into_any(),
    };
    view! {
        <section class="paper-form-part">
            {only_if.map(|sentence| view! { <p>{sentence} ":"</p> })}
            <h3>{number} ". " {text}</h3>
            {hint.map(|hint| view! { <p class="paper-form-hint">{hint}</p> })}
            {body}
        </section>
    }
}

/// Lines to write on.
fn lines(many: usize) -> impl IntoView + use<> {
    (0..many).map(|_| view! { <p class="paper-form-line"></p> }).collect_view()
}

/// One statement to take a position on.
#[component]
fn BlankRow(label: String, keys: Vec<Key>) -> impl IntoView {
    view! { <div class="paper-form-row"><p>{label}</p> <Boxes keys/></div> }
}

/// Boxes with the number that is keyed in, and words.
#[component]
fn Boxes(keys: Vec<Key>) -> impl IntoView {
    let rows = keys.into_iter().map(|key| {
        view! {
            <li><span class="paper-form-key">{key.key}</span> " " <span class="paper-form-box"></span> " " <span>{key.text}</span></li>
        }
    });
    view! { <ul class="paper-form-options">{rows.collect_view()}</ul> }
}
