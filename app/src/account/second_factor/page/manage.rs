//! There is a second factor: new codes on paper, passkeys, another telephone.

use leptos::prelude::*;

use super::{
    ACT, CHANGE, CODE, DONE, MAKE_PASSKEY, NEW_CODE, OLD_CODE, REMOVE_PASSKEY, RENEW, SIX_DIGITS,
    by_passkey::PasskeyScript,
    passkeys::{Here, Passkeys},
    proof::{PasskeyInstead, Proof, Proofs},
    tie::{App, ReadByApp},
};
use crate::{
    account::page::TooManyTries,
    entity::passkey,
    request, swedish,
    ui::{
        fields::{ErrorSummary, TextField},
        notice::{Notice, NoticeKind},
        page::{Audience, Page},
    },
};

/// How it stands with somebody's second factor.
#[derive(Clone)]
pub struct Own {
    /// The app that can be tied instead, or beside passkeys.
    pub app: App,
    /// How many codes on paper are left.
    pub left: u64,
    /// The passkeys.
    pub passkeys: Vec<passkey::Model>,
    /// What is asked for before anything changes.
    pub proofs: Proofs,
    /// Whether passkeys can be used.
    pub here: Here,
}

/// All of it.
#[component]
pub fn Manage(
    /// How it stands.
    own: Own,
    /// Who they are.
    audience: Audience,
) -> impl IntoView {
    let Own { app, left, passkeys, proofs, here } = own;
    let with = match (proofs.has_app, passkeys.is_empty()) {
        (true, true) => "en kod från en app i din telefon",
        (true, false) => "en kod från en app i din telefon eller en passkey",
        (false, _) => "en passkey",
    };
    view! {
        <Page title="Din inloggning" audience>
            <ErrorSummary/>
            <h1>"Din inloggning"</h1>
            <JustDone/>
            <TooManyTries/>
            <p class="lead">"Du loggar in med ditt lösenord och " {with} "."</p>
            <p>"När du ändrar något här loggas du ut i andra webbläsare."</p>
            <Codes left proofs=proofs.clone()/>
            <Passkeys passkeys proofs=proofs.clone() here/>
            <Change app proofs/>
            <PasskeyScript/>
        </Page>
    }
}

/// What has just been done.
#[component]
fn JustDone() -> impl IntoView {
    let title = match request::query(&request::parts(), DONE).as_str() {
        MAKE_PASSKEY => "Passkeyn är tillagd",
        REMOVE_PASSKEY => "Passkeyn är borttagen",
        _ => return None,
    };
    Some(view! { <Notice kind=NoticeKind::Success title><p>"Det gäller från och med nu."</p></Notice> })
}

#[component]
fn Codes(left: u64, proofs: Proofs) -> impl IntoView {
    let left = match usize::try_from(left).unwrap_or_default() {
        0 => "inga reservkoder".to_owned(),
        left => swedish::in_words(left, "reservkod", "reservkoder"),
    };
    let instead =
        if proofs.has_app { "appen när du inte har din telefon" } else { "din passkey när du inte har den" };
    view! {
        <section class="part" aria-labelledby="codes-title">
            <h2 id="codes-title">"Reservkoder"</h2>
            <p id="left">"Du har " {left} " kvar. Reservkoder ersätter " {instead} "."</p>
            <form class="sign-in" method="post" novalidate>
                <input type="hidden" name=ACT value=RENEW/>
                <Proof proofs field=CODE purpose="för att göra nya reservkoder"/>
                <button class="button button--secondary">"Gör nya reservkoder"</button>
            </form>
        </section>
    }
}

#[component]
fn Change(app: App, proofs: Proofs) -> impl IntoView {
    let (title, why, label, button) = match proofs.has_app {
        true => (
            "Ny telefon",
            "Koppla appen i den nya telefonen. Den gamla slutar gälla, och du får nya reservkoder.",
            "Kod från den gamla appen",
            "Byt app",
        ),
        false => (
            "Koppla en app",
            "Då kan du också logga in med en kod från en app i din telefon. Du får nya reservkoder.",
            "Reservkod",
            "Koppla appen",
        ),
    };
    let hint = if proofs.has_app { "Eller en av dina reservkoder." } else { "En av dem som du har sparat." };
    view! {
        <section class="part" aria-labelledby="change-title">
            <h2 id="change-title">{title}</h2>
            <p>{why}</p>
            <ReadByApp app/>
            <form class="sign-in" method="post" novalidate>
                <input type="hidden" name=ACT value=CHANGE/>
                <TextField name=NEW_CODE label="Kod från den nya appen" hint=SIX_DIGITS autocomplete="one-time-code"/>
                <TextField name=OLD_CODE label hint autocomplete="one-time-code"/>
                <PasskeyInstead proofs purpose="för att koppla appen"/>
                <button class="button button--secondary">{button}</button>
            </form>
        </section>
    }
}
