//! The form of a round on paper: large, with boxes to tick and lines to write on, numbered as it is keyed in. It can stand
//! on any page.

use leptos::prelude::*;

use super::sheet::{Key, Kind, Part, sheet};
use crate::{
    dialogue::rules::{body_in_place, last_day},
    request,
    round::{queries::ResidentRound, questionnaire::Questionnaire},
    swedish,
    words::Words,
};

/// Lines to write a text on.
const LINES: usize = 6;

/// Lines for a statement of one's own.
const OWN_LINES: usize = 2;

/// The form as it is printed.
#[component]
pub fn PaperForm(
    /// The round.
    round: ResidentRound,
    /// What it asks.
    asked: Questionnaire,
) -> impl IntoView {
    let until = swedish::day(last_day(round.row.closes_at));
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
            <p>
                "Sätt ett kryss i rutan. Hoppa över de frågor du inte vill svara på. Lämna blanketten senast den "
                <strong>{until}</strong> "."
            </p>
            {place.map(|place| view! { <p class="paper-form-return"><strong>"Här lämnar du blanketten: "</strong> {place}</p> })}
            <PrivacyInShort round/>
            {parts}
            <footer class="paper-form-staff">
                <p>"Fylls i av kommunen"</p>
                <p>"Papper nr " <span class="paper-form-blank"></span> " Lämnat den " <span class="paper-form-blank"></span></p>
            </footer>
        </article>
    }
}

/// Who asks, and what becomes of the answer: what the law demands to be told at once.
#[component]
fn PrivacyInShort(round: ResidentRound) -> impl IntoView {
    let who = body_in_place(&round.controller, round.kind, &round.place, Words::swedish());
    let base = request::state().base_url;
    let page = format!("{}{}", base.split_once("://").map_or(&*base, |(_, name)| name), round.dialogue_path());
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
    let Part { text, only_if, kind, keys, fields, .. } = part;
    let says = match kind {
        Kind::Many => Some("Du kan kryssa i flera."),
        Kind::Places => Some("Skriv 1 vid det som är viktigast, 2 vid det näst viktigaste och så vidare."),
        Kind::Own => Some(
            "En enda tanke, högst 140 tecken, som andra kan hålla med om eller inte. Skriv inget om enskilda personer.",
        ),
        Kind::One | Kind::Words => None,
    };
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
            {says.map(|says| view! { <p>{says}</p> })}
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
            <li><span class="paper-form-box"></span> " " <span class="paper-form-key">{key.key}</span> " " <span>{key.text}</span></li>
        }
    });
    view! { <ul class="paper-form-options">{rows.collect_view()}</ul> }
}
