//! Rounds that wait to be archived, where administrators find them: among what waits on their start page, and beside the rules of disposal.

use leptos::prelude::*;

use super::{queries::FedBack, rules::archive_path};
use crate::{entity::round, record::disposal::rules::name, round::waiting::Waiting, swedish};

/// What waits, with the rounds that can be archived after it: nothing hurries them.
pub fn with_archiving(tasks: Vec<Waiting>, rounds: Vec<FedBack>) -> Vec<Waiting> {
    tasks.into_iter().chain(rounds.into_iter().map(|one| task(&one.round))).collect()
}

fn task(round: &round::Model) -> Waiting {
    Waiting {
        due: round.closed_at.unwrap_or(round.closes_at),
        what: "Arkivera omgången".to_owned(),
        why: "invånarna har fått svar, och det är beslutat hur länge handlingarna sparas".to_owned(),
        path: archive_path(&round.code),
        of: format!("{} ({})", round.title, round.code),
    }
}

/// The list, where there are any.
#[component]
pub fn ToArchive(
    /// The rounds.
    rounds: Vec<FedBack>,
) -> impl IntoView {
    let rows: Vec<_> = rounds.into_iter().map(|one| view! { <Row one/> }).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby="to-archive-title">
                <h2 id="to-archive-title">"Omgångar att arkivera"</h2>
                <p>"Invånarna har fått svar. Arkivera omgången när inget mer ska hända i den."</p>
                <ul class="stack" id="to-archive">{rows}</ul>
            </section>
        }
    })
}

#[component]
fn Row(one: FedBack) -> impl IntoView {
    let FedBack { round, kept, open } = one;
    let lacks: Vec<_> =
        kept.iter().filter(|one| one.rule.is_none()).map(|one| swedish::small(name(one.kind))).collect();
    let lacks: Vec<_> = lacks.iter().map(String::as_str).collect();
    let lacks = (!lacks.is_empty()).then(|| {
        view! { " " <span class="muted">"Gallringsbeslut saknas för " {swedish::list(&lacks)} "."</span> }
    });
    let waits: Vec<_> =
        open.to_do().into_iter().map(|(_, sentence)| view! { " " <span class="muted">{sentence} "."</span> }).collect();
    let path = archive_path(&round.code);
    view! {
        <li><a href=path>"Arkivera: " {round.title} " (" {round.code} ")"</a> {lacks} {waits}</li>
    }
}
