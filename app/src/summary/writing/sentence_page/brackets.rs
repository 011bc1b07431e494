//! What can be filled in of a sentence, each with the code that stands for it in the field. A script beside it (`inserting.js`) puts the code
//! in where one writes.

use std::sync::Arc;

use claims::{
    claim::{Claim, Kind, Part, Slot, Support as RestsOn},
    sources::Sources,
};
use leptos::prelude::*;

use crate::summary::writing::tokens::{Token, tokens};

/// Codes of what it rests on, and those of days and of numbers that are names, which few sentences need.
#[component]
pub(super) fn Brackets(
    /// What sort of thing is said.
    kind: Kind,
    /// What it rests on.
    support: RestsOn,
    /// What it may rest on.
    sources: Arc<Sources>,
) -> impl IntoView {
    let is_fact = |token: &Token| matches!(token.slot, Slot::Fact(_));
    let (facts, own): (Vec<_>, Vec<_>) = tokens(kind, &support, &sources).into_iter().partition(is_fact);
    let none =
        own.is_empty().then(|| view! { <p>"Lägg till en siffra eller en kommentar, så går den att sätta in här."</p> });
    let own = own.into_iter().map(|token| {
        let sentence = vec![Part::Slot(token.slot)];
        let claim = Claim { kind, says: Vec::new(), support: support.clone(), sentence };
        view! { <Bracket name=token.name reads=claims::render::text(&claim, &sources)/> }
    });
    let own: Vec<_> = own.collect();
    let own = (!own.is_empty()).then(|| view! { <dl class="brackets">{own}</dl> });
    let facts = facts.into_iter().map(|token| {
        let means = meaning(&token.slot);
        view! { <Bracket name=token.name reads=means.to_owned()/> }
    });
    view! {
        <details class="more" open=true>
            <summary>"Det här går att sätta in"</summary>
            <div class="more-body">{none} {own}</div>
        </details>
        <details class="more" id="dagar">
            <summary>"Datum och telefonnummer"</summary>
            <div class="more-body stack">
                <p>"Datum och telefonnummer skrivs också inom hakparentes, så att ingen siffra är skriven för hand."</p>
                <dl class="brackets">{facts.collect_view()}</dl>
            </div>
        </details>
    }
}

/// A code, what stands there then, and the button that puts it in.
#[component]
fn Bracket(name: String, reads: String) -> impl IntoView {
    let code = format!("[{name}]");
    let put_in = code.clone();
    view! {
        <div>
            <dt><code>{code.clone()}</code></dt>
            <dd>
                {reads} " "
                <button class="button button--quiet" type="button" data-insert=put_in hidden=true>
                    "Sätt in" <span class="visually-hidden">" " {code}</span>
                </button>
            </dd>
        </div>
    }
}

/// What a day or a number is, in words.
fn meaning(slot: &Slot) -> &'static str {
    let Slot::Fact(key) = slot else { return "" };
    match key.as_str() {
        "reply_due" => "då invånarna senast får svar",
        "meeting_on" => "då politikerna sammanträder",
        "opened" => "då omgången öppnade",
        "closed" => "sista dagen att svara",
        "112" => "numret i en nödsituation",
        "1177" => "numret till sjukvårdsrådgivningen",
        _ => "",
    }
}
