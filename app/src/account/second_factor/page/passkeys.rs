//! One's own passkeys: which there are, one more, one less.

use leptos::prelude::*;

use super::{
    ACT, ADD_CODE, ASK_PASSKEY, NAME, REMOVE_CODE, REMOVE_PASSKEY, WHICH,
    by_passkey::NOT_HERE,
    proof::{Proof, Proofs},
};
use crate::{
    account::second_factor::passkeys::{acts::LAST, rules},
    entity::passkey,
    swedish,
    ui::{fields::TextField, select::Select},
};

/// What a passkey is, for those who have none.
pub const WHAT: &str = "En passkey ligger i din telefon, din dator eller ditt program för lösenord. Du visar den med ditt ansikte, \
                        ditt finger eller koden till enheten, och skriver ingenting. Den går inte att lura av dig.";

/// Whether browsers can use passkeys at our address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Here {
    /// They can.
    Can,
    /// They cannot: the address has no name, or no HTTPS.
    Cannot,
}

/// All of it.
#[component]
pub fn Passkeys(
    /// Which there are.
    passkeys: Vec<passkey::Model>,
    /// What is asked for before anything changes.
    proofs: Proofs,
    /// Whether they can be used.
    here: Here,
) -> impl IntoView {
    let add = match here {
        Here::Can => view! { <Add proofs=proofs.clone()/> }.into_any(),
        Here::Cannot => view! { <p class="muted">{NOT_HERE}</p> }.into_any(),
    };
    let remove = match (passkeys.is_empty(), rules::may_go(proofs.has_app, passkeys.len())) {
        (true, _) => ().into_any(),
        (false, true) => view! { <Remove passkeys=passkeys.clone() proofs/> }.into_any(),
        (false, false) => view! { <p class="muted">{LAST}</p> }.into_any(),
    };
    view! {
        <section class="part" aria-labelledby="passkeys-title">
            <h2 id="passkeys-title">"Passkeys"</h2>
            <p>{WHAT}</p>
            <List passkeys/>
            {add}
            {remove}
        </section>
    }
}

#[component]
fn List(passkeys: Vec<passkey::Model>) -> impl IntoView {
    let row = |row: passkey::Model| {
        let used = match row.used_at {
            Some(at) => format!("använd senast {}", swedish::day_of(at)),
            None => "inte använd än".to_owned(),
        };
        view! { <li><strong>{row.name}</strong> ", skapad " {swedish::day_of(row.made_at)} ", " {used}</li> }
    };
    let rows: Vec<_> = passkeys.into_iter().map(row).collect();
    (!rows.is_empty()).then(|| view! { <ul class="stack" id="passkeys">{rows}</ul> })
}

#[component]
fn Add(proofs: Proofs) -> impl IntoView {
    view! {
        <h3>"Lägg till en passkey"</h3>
        <form class="sign-in" method="post" novalidate>
            <input type="hidden" name=ACT value=ASK_PASSKEY/>
            <TextField name=NAME label="Vad ska den heta?" hint="Så att du känner igen den, till exempel Jobbtelefonen."/>
            <Proof proofs field=ADD_CODE purpose="för att lägga till en passkey"/>
            <button class="button button--secondary">"Lägg till en passkey"</button>
        </form>
    }
}

#[component]
fn Remove(passkeys: Vec<passkey::Model>, proofs: Proofs) -> impl IntoView {
    let options: Vec<_> = passkeys.into_iter().map(|row| (row.id.to_string(), row.name)).collect();
    view! {
        <h3>"Ta bort en passkey"</h3>
        <form class="sign-in" method="post" novalidate>
            <input type="hidden" name=ACT value=REMOVE_PASSKEY/>
            <Select name=WHICH label="Vilken?" options/>
            <Proof proofs field=REMOVE_CODE purpose="för att ta bort passkeyn"/>
            <button class="button button--secondary">"Ta bort passkeyn"</button>
        </form>
    }
}
