//! Who was invited to a dialogue and how far they have come. Of a round nothing is told before everybody may see it.

use leptos::{either::Either, prelude::*};
use uuid::Uuid;

use crate::{
    dialogue::joint::{
        form::{ACT, INVITATION, TAKE_BACK},
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
    let invite = invite_path(&slug);
    let row = |one: Invited| {
        let waits = (one.standing == Standing::Invited)
            .then(|| view! { <TakeBack id=one.id body=one.body.clone() path=invite.clone()/> });
        view! { <li>{told(one)} {waits}</li> }
    };
    let rows: Vec<_> = invited.into_iter().map(row).collect();
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
            <p><a class="button button--secondary" href=invite>"Bjud in andra"</a></p>
        </section>
    }
}

/// Takes back an invitation that waits.
#[component]
fn TakeBack(id: Uuid, body: String, path: String) -> impl IntoView {
    view! {
        <form method="post" action=path>
            <input type="hidden" name=INVITATION value=id.to_string()/>
            <button class="button button--quiet" name=ACT value=TAKE_BACK>
                "Ta tillbaka inbjudan" <span class="visually-hidden">" till " {body}</span>
            </button>
        </form>
    }
}

/// A body, how far it has come and, where that is told, why it takes no part.
#[component]
pub fn InvitedRow(
    /// The body.
    one: Invited,
) -> impl IntoView {
    view! { <li>{told(one)}</li> }
}

fn told(one: Invited) -> impl IntoView {
    let Invited { body, standing, because, .. } = one;
    let says = match standing {
        Standing::Invited => "har inte svarat än",
        Standing::TakenBack => "är inte inbjuden längre",
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
    view! { {body} ": " {says} {tag} {because} }
}
