//! Who was invited to a dialogue and how far they have come. Of a round nothing is told before everybody may see it.

use leptos::{either::Either, prelude::*};

use crate::{
    dialogue::joint::{
        queries::Invited,
        rules::{Standing, invite_path},
    },
    ui::tag::StateTag,
};

/// The part of the owner's page about the others who take part, and the way to invite more.
#[component]
pub fn TakingPart(
    /// Who was invited.
    invited: Vec<Invited>,
    /// The dialogue's address.
    slug: String,
) -> impl IntoView {
    let rows: Vec<_> = invited.into_iter().map(|one| view! { <InvitedRow one/> }).collect();
    let list = match rows.is_empty() {
        true => Either::Left(view! {
            <p>
                "Vill ni ställa samma frågor i flera kommuner? Bjud in deras nämnder. Var och en får en egen omgång, som de själva \
                 öppnar och stänger och ansvarar för."
            </p>
        }),
        false => Either::Right(view! { <ul class="stack">{rows}</ul> }),
    };
    view! {
        <section class="part" aria-labelledby="joint-title" id="joint">
            <h2 id="joint-title">"Andra som är med"</h2>
            {list}
            <p><a class="button button--secondary" href=invite_path(&slug)>"Bjud in andra"</a></p>
        </section>
    }
}

/// A body, how far it has come and, where that is told, why it takes no part.
#[component]
pub fn InvitedRow(
    /// The body.
    one: Invited,
) -> impl IntoView {
    let Invited { body, standing, because } = one;
    let says = match standing {
        Standing::Invited => "har inte svarat än",
        Standing::Declined => "är inte med",
        Standing::Accepted => "är med, har inte öppnat än",
        Standing::CalledOff => "har återkallat sin omgång",
        Standing::Opened(_) => "är med",
    };
    let tag = match standing {
        Standing::Opened(state) => Some(view! { " " <StateTag state/> }),
        _ => None,
    };
    let because = because.map(|reason| view! { <span class="muted">" ”" {reason} "”"</span> });
    view! { <li>{body} ": " {says} {tag} {because}</li> }
}
