//! What tells residents about a round away from the screen: posters, and the form on paper.

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use crate::{
    channel::{
        in_languages::FileLinks,
        rules::{form_path, offers, poster_path},
    },
    entity::{round, submission::AnswerChannel},
    round::rules::{can_be_answered_yet, state_at},
};

/// Files to print, until the round stops.
#[component]
pub fn Spread(
    /// The round.
    round: round::Model,
    /// The time now.
    now: DateTime<Utc>,
) -> impl IntoView {
    let code = &round.code;
    let posters = [(poster_path(code, "a4"), "Affisch, A4 (PDF)"), (poster_path(code, "a5"), "Affisch, A5 (PDF)")];
    let form = offers(&round, AnswerChannel::Paper).then(|| (form_path(code), "Blankett att svara på (PDF)"));
    let links: Vec<_> = posters
        .into_iter()
        .chain(form)
        .map(|(path, name)| view! { <FileLinks round=round.clone() path name/> })
        .collect();
    can_be_answered_yet(state_at(&round, now)).then(|| {
        view! {
            <section class="part" aria-labelledby="spread-title">
                <h2 id="spread-title">"Sprid omgången"</h2>
                <p>"Skriv ut och sätt upp där människor går förbi. På affischen står koden, adressen och sista dagen."</p>
                <dl class="data" id="files">{links}</dl>
            </section>
        }
    })
}
