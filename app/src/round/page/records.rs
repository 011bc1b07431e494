//! What registrars and administrators find on the workbench: what their role can do here, and the signed protocols.

use leptos::{either::Either, prelude::*};

use crate::{
    entity::{membership::Role, round},
    moderation::protocol::rules::protocol_path,
    record::{disposal::rules::DISPOSAL, request::rules::REGISTRY},
    swedish,
};

/// What each role can do here, and who does the rest.
const ROLES: [(Role, &str); 3] = [
    (
        Role::Registrar,
        "Du är registrator. Här läser du protokollen över stängda omgångar. Under Handlingar lämnar du ut det som finns i en \
         omgång. Under Gallring skriver du in vad nämnden har beslutat, och gallrar.",
    ),
    (
        Role::Administrator,
        "Du är administratör. Du bjuder in medarbetare och säger vad de får göra. Här ser du också om mejl inte kunde \
         skickas, läser protokollen över stängda omgångar, arkiverar dem som invånarna har fått svar på, och gallrar det som \
         nämnden har beslutat.",
    ),
    (
        Role::CountyAdministrator,
        "Du är länsadministratör. Du bjuder in administratörer i länet. Här ser du också om mejl inte kunde skickas.",
    ),
];

/// A sentence for each role that somebody has.
pub fn told(has: impl Fn(Role) -> bool) -> Vec<&'static str> {
    ROLES.into_iter().filter(|(role, _)| has(*role)).map(|(_, told)| told).collect()
}

/// The sentences, and the protocols where the visitor reads any.
#[component]
pub fn Records(
    /// What the roles can do.
    roles: Vec<&'static str>,
    /// Whether the visitor gives out records.
    gives_out: bool,
    /// Whether they dispose of them.
    disposes: bool,
    /// Closed rounds, the one closed last on top; `None` for who reads no protocols.
    rounds: Option<Vec<round::Model>>,
) -> impl IntoView {
    let told: Vec<_> = roles.into_iter().map(|told| view! { <p>{told}</p> }).collect();
    view! {
        <section class="part" aria-labelledby="records-title">
            <h2 id="records-title">"Det här kan du göra"</h2>
            {told}
            {gives_out.then(|| view! { <p><a href=REGISTRY>"Handlingar: hitta en omgång och lämna ut det som finns i den"</a></p> })}
            {disposes.then(|| view! { <p><a href=DISPOSAL>"Gallring: hur länge handlingar sparas, och vad som får gallras"</a></p> })}
            {rounds.map(|rounds| view! { <Protocols rounds/> })}
        </section>
    }
}

#[component]
fn Protocols(rounds: Vec<round::Model>) -> impl IntoView {
    if rounds.is_empty() {
        return Either::Left(view! { <p>"Ingen omgång är stängd än."</p> });
    }
    let rows = rounds.into_iter().map(|round| {
        let closed = round.closed_at.map(|at| format!("stängd {}", swedish::day_of(at)));
        let path = protocol_path(&round.code);
        view! {
            <li>
                <a href=path>"Protokoll: " {round.title} " (" {round.code} ")"</a> " "
                <span class="muted">{closed}</span>
            </li>
        }
    });
    Either::Right(view! { <ul class="stack" id="records">{rows.collect_view()}</ul> })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everyone_hears_of_their_own_roles_alone() {
        assert_eq!(told(|_| false), Vec::<&str>::new());
        assert_eq!(told(|role| role == Role::Moderator), Vec::<&str>::new());
        let both = told(|role| matches!(role, Role::Registrar | Role::CountyAdministrator));
        assert!(both[0].starts_with("Du är registrator.") && both[1].starts_with("Du är länsadministratör."));
    }
}
