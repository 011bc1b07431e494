//! The form of a round on paper: large, with boxes to tick and lines to write on, numbered as it is keyed in. It can stand
//! on any page, and is in the language that the round is asked in there.

use leptos::prelude::*;

use super::{
    on_paper::{
        HandIn, LINES, OWN_LINES, hand_in, hint, in_swedish, lang_of, no_receipt, noted, privacy, question_in_swedish,
    },
    sheet::{Key, KeyField, Kind, Part, asked_now},
};
use crate::{
    context::AppState,
    request,
    round::{notes::queries::PublicNote, queries::ResidentRound, rules::state_at, wording::Wording},
    words::Words,
};

/// The form as it is printed.
#[component]
pub fn PaperForm(
    /// The round.
    round: ResidentRound,
    /// What it asks, in the language of the form.
    asked: Wording,
    /// What is to be known about the questions since it opened.
    #[prop(optional_no_strip)]
    note: Option<PublicNote>,
) -> impl IntoView {
    let AppState { base_url, clock, .. } = request::state();
    let words = asked.language;
    let HandIn { sentence, is_over, place } = hand_in(&round.row, state_at(&round.row, clock.now()), words);
    let code = round.row.code.clone();
    let (told, no_receipt) = (privacy(&round, &base_url, words), no_receipt(&round, &base_url, words));
    let in_swedish = in_swedish(&asked);
    let parts: Vec<_> = (1..)
        .zip(asked_now(&asked))
        .map(|(number, part)| {
            let note = question_in_swedish(&part, &asked);
            view! { <BlankPart number part words note/> }
        })
        .collect();
    view! {
        <article class="paper-form" lang=words.language_lang() dir=words.language_direction()>
            <header class="paper-form-head">
                <p>{round.official_place.clone()}</p>
                <p class="paper-form-code">{words.paper_code()} " " <strong>{code}</strong></p>
            </header>
            <h2 class="paper-form-title" lang=asked.title.lang>{asked.title.text}</h2>
            {in_swedish.map(|sentence| view! { <p class="paper-form-swedish">{sentence}</p> })}
            <p>{words.paper_instructions()} " " <strong class=is_over.then_some("paper-form-over")>{sentence}</strong></p>
            {place.map(|place| view! { <p class="paper-form-return"><strong>{words.paper_return()}</strong> " " {place.shown()}</p> })}
            {round.row.one_time_codes.then(|| view! { <CodeLines words/> })}
            {note.map(|note| view! { <p class="paper-form-return"><strong>{noted(&note, words).shown()}</strong></p> })}
            <p>{told}</p>
            <p class="paper-form-receipt">{no_receipt}</p>
            {parts}
            <footer class="paper-form-staff">
                <p>{words.paper_staff()}</p>
                <p>
                    {words.paper_staff_number()} " " <span class="paper-form-blank"></span> " " {words.paper_staff_day()} " "
                    <span class="paper-form-blank"></span>
                </p>
            </footer>
        </article>
    }
}

/// Where the code from the letter is written: in three groups, as it stands there.
#[component]
fn CodeLines(words: Words) -> impl IntoView {
    view! {
        <p class="paper-form-return">
            <strong>{words.paper_letter_code()}</strong> " " <span class="paper-form-blank"></span> " – "
            <span class="paper-form-blank"></span> " – " <span class="paper-form-blank"></span> " "
            {words.paper_letter_code_needed()}
        </p>
    }
}

#[component]
fn BlankPart(
    number: usize,
    part: Part,
    /// The language of the form.
    words: Words,
    /// That nobody has translated the question, in that language.
    #[prop(optional_no_strip)]
    note: Option<String>,
) -> impl IntoView {
    let (hint, lang) = (hint(&part), lang_of(&part, words));
    let Part { text, only_if, kind, keys, fields, .. } = part;
    let body = match kind {
        Kind::Words => lines(LINES).into_any(),
        Kind::Own => lines(OWN_LINES).into_any(),
        Kind::Places => {
            let rows = fields.into_iter().map(|field| {
                view! { <li><span class="paper-form-box"></span> " " <span lang=field.lang>{field.label}</span></li> }
            });
            view! { <ul class="paper-form-options">{rows.collect_view()}</ul> }.into_any()
        }
        Kind::One if 1 < fields.len() => {
            let rows = fields.into_iter().map(|field| view! { <BlankRow field keys=keys.clone()/> });
            view! { <div class="paper-form-rows">{rows.collect_view()}</div> }.into_any()
        }
        Kind::One | Kind::Many => view! { <Boxes keys/> }.into_any(),
    };
    view! {
        <section class="paper-form-part" lang=lang>
            {note.map(|note| view! {
                <p class="paper-form-swedish" lang=words.language_lang() dir=words.language_direction()>{note}</p>
            })}
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
fn BlankRow(field: KeyField, keys: Vec<Key>) -> impl IntoView {
    view! { <div class="paper-form-row"><p lang=field.lang>{field.label}</p> <Boxes keys/></div> }
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
