//! `/logga-in/lank`: asking for a link, and using it.

use std::sync::Arc;

use leptos::prelude::*;

use super::{CODE, PATH, SENT, rows};
use crate::{
    account::{page::TooManyTries, second_factor::on_to},
    request,
    ui::{
        fields::{ErrorSummary, TextField},
        page::{ErrorPage, Page},
    },
};

/// Which of the two it is, by whether there is a code.
#[component]
pub fn LinkPage() -> impl IntoView {
    let state = request::state();
    let form = request::form();
    let here = on_to(PATH, &request::query(&request::parts(), "nasta"));
    if let Some(email) = form.notes.get(SENT).cloned() {
        return view! { <OnItsWay email/> }.into_any();
    }
    let typed = form.sent.get(CODE).to_owned();
    let code = if form.is_shown_again() { typed } else { request::query(&request::parts(), CODE) };
    if code.is_empty() {
        return view! { <Ask here/> }.into_any();
    }
    view! {
        <Suspense>
            {Suspend::new(async move {
                match rows::is_good(&state, &code).await {
                    Ok(true) => view! { <Use code here/> }.into_any(),
                    Ok(false) => view! { <NotGood here/> }.into_any(),
                    Err(error) => view! { <ErrorPage error=Arc::new(error.into())/> }.into_any(),
                }
            })}
        </Suspense>
    }
    .into_any()
}

#[component]
fn Ask(here: String) -> impl IntoView {
    view! {
        <Page title="Logga in med en länk">
            <form class="sign-in" method="post" action=here novalidate>
                <h1>"Logga in med en länk"</h1>
                <ErrorSummary/>
                <TooManyTries/>
                <p class="lead">"För dig som är förtroendevald. Du får en länk till din e-postadress i uppdraget."</p>
                <TextField name="email" label="E-postadress" kind="email" autocomplete="username"/>
                <button class="button">"Skicka länken"</button>
            </form>
            <p class="muted">
                "Arbetar du också i kommunen eller regionen, eller har du ingen sådan adress? " <a href="/logga-in">"Logga in med lösenord"</a>
            </p>
        </Page>
    }
}

/// The same for every address.
#[component]
fn OnItsWay(email: String) -> impl IntoView {
    view! {
        <Page title="Titta i din e-post">
            <section class="lost">
                <h1>"Titta i din e-post"</h1>
                <p class="lead">
                    "Är " <strong translate="no">{email}</strong> " adressen till en förtroendevald i Med mig kommer det ett mejl dit \
                     inom någon minut. Länken i det går att använda en gång, inom en kvart."
                </p>
                <p>
                    "Kommer det inget? Se efter i skräpposten, och fråga den som bjöd in dig vilken adress du är inbjuden med. \
                     Demonstrationskonton får inget mejl."
                </p>
                <p><a href="/logga-in">"Logga in med lösenord i stället"</a></p>
            </section>
        </Page>
    }
}

#[component]
fn Use(code: String, here: String) -> impl IntoView {
    view! {
        <Page title="Logga in">
            <form class="sign-in" method="post" action=here>
                <h1>"Välkommen"</h1>
                <p class="lead">"Tryck på knappen så loggas du in."</p>
                <input type="hidden" name=CODE value=code/>
                <button class="button">"Logga in"</button>
            </form>
        </Page>
    }
}

#[component]
fn NotGood(here: String) -> impl IntoView {
    view! {
        <Page title="Länken går inte att använda">
            <section class="lost">
                <h1>"Länken går inte att använda"</h1>
                <p class="lead">"Den är redan använd, äldre än en kvart, eller inte hel. Be om en ny."</p>
                <p><a class="button" href=here>"Be om en ny länk"</a></p>
            </section>
        </Page>
    }
}
