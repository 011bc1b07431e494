//! The form of a round on paper: large, with boxes to tick and lines to write on, numbered as it is keyed in. It can stand
//! on any page.

use leptos::{either::Either, prelude::*};

use super::{
    rules::offers,
    sheet::{Key, Kind, Part, sheet},
};
use crate::{
    answer::form::BEHALF_FIELD,
    dialogue::rules::{body_in_place, last_day},
    entity::{round::RoundState, submission::AnswerChannel},
    request,
    round::{queries::ResidentRound, questionnaire::Questionnaire, rules::state_at},
    swedish,
    words::Words,
};

/// Lines to write a text on.
const LINES: usize = 6;

/// The form as it is printed.
#[component]
pub fn PaperForm(
    /// The round.
    round: ResidentRound,
    /// What it asks.
    asked: Questionnaire,
) -> impl IntoView {
    let place = round.row.paper_return.clone();
    let code = round.row.code.clone();
    let parts: Vec<_> = (1..).zip(sheet(&asked)).map(|(number, part)| view! { <BlankPart number part/> }).collect();
    view! {
        <article class="paper-form" lang="sv">
            <header class="paper-form-head">
                <p>{round.official_place.clone()}</p>
                <p class="paper-form-code">"Kod " <strong>{code}</strong></p>
            </header>
            <h2 class="paper-form-title">{round.row.title.clone()}</h2>
            <p>"Sätt ett kryss i rutan. Hoppa över de frågor du inte vill svara på. " <HandIn round=round.clone()/></p>
            {place.map(|place| view! { <p class="paper-form-return"><strong>"Här lämnar du blanketten: "</strong> {place}</p> })}
            <PrivacyInShort round=round.clone()/>
            <NoReceipt round/>
            {parts}
            <footer class="paper-form-staff">
                <p>"Fylls i av kommunen"</p>
                <p>"Papper nr " <span class="paper-form-blank"></span> " Lämnat den " <span class="paper-form-blank"></span></p>
            </footer>
        </article>
    }
}

/// Until when it can be handed in, or that it cannot any more.
#[component]
fn HandIn(round: ResidentRound) -> impl IntoView {
    let row = round.row;
    let until = swedish::day(last_day(row.stopped_at.unwrap_or(row.closes_at)));
    match state_at(&row, request::state().clock.now()) {
        RoundState::Planned | RoundState::Open => {
            Either::Left(view! { "Lämna blanketten senast den " <strong>{until}</strong> "." })
        }
        _ => Either::Right(view! {
            <strong class="paper-form-over">"Svarstiden gick ut den " {until} ". Blanketten kan inte lämnas in längre."</strong>
        }),
    }
}

/// A paper gives no code: what that means, and how to get one.
#[component]
fn NoReceipt(round: ResidentRound) -> impl IntoView {
    let on_web = offers(&round.row, AnswerChannel::Web)
        .then(|| format!(" Vill du kunna det, svara på {}.", host(&round.path())));
    let instead = on_web.unwrap_or_default();
    view! {
        <p class="paper-form-receipt">
            "På papper får du ingen kvittokod. Därför kan du inte se, ändra eller ta tillbaka svaret när du har lämnat det."
            {instead}
        </p>
    }
}

/// An address of ours as it is written on paper.
fn host(path: &str) -> String {
    let base = request::state().base_url;
    format!("{}{path}", base.split_once("://").map_or(&*base, |(_, name)| name))
}

/// Who asks, and what becomes of the answer: what the law demands to be told at once.
#[component]
fn PrivacyInShort(round: ResidentRound) -> impl IntoView {
    let who = body_in_place(&round.controller, round.kind, &round.place, Words::swedish());
    let page = host(&round.dialogue_path());
    view! {
        <p>
            {who}
            " frågar och är personuppgiftsansvarig. Skriv inte ditt namn eller personnummer, och inget om enskilda personers \
             hälsa. Ditt svar blir en allmän handling, som andra kan be att få läsa. Läs mer på medborgardialogens sida: "
            {page}
        </p>
    }
}

#[component]
fn BlankPart(number: usize, part: Part) -> impl IntoView {
    let Part { name, text, only_if, kind, keys, fields } = part;
    let behalf = (name == BEHALF_FIELD).then(|| Words::swedish().answer_behalf_hint());
    let says = match kind {
        Kind::Many => Some("Du kan kryssa i flera."),
        Kind::Places => Some("Skriv 1 vid det som är viktigast, 2 vid det näst viktigaste och så vidare."),
        Kind::One | Kind::Words => None,
    };
    let body = match kind {
        Kind::Words => (0..LINES).map(|_| view! { <p class="paper-form-line"></p> }).collect_view().into_any(),
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
            {says.map(|says| view! { <p>{says}</p> })}
            {behalf.map(|hint| view! { <p class="paper-form-hint">{hint}</p> })}
            {body}
        </section>
    }
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
            <li><span class="paper-form-box"></span> " " <span class="paper-form-key">{key.key}</span> " " <span>{key.text}</span></li>
        }
    });
    view! { <ul class="paper-form-options">{rows.collect_view()}</ul> }
}
