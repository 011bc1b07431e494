//! The pages for signing in and for choosing a password. They are of resident size: many see them on a phone.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    account::{
        invitations::{self, Code},
        mailed_link::PATH as LINK_PATH,
        oidc::choices::{Elsewhere, elsewhere, led_back_from},
        queries,
        rules::SHORTEST_PASSWORD,
        second_factor::on_to,
    },
    request,
    ui::{
        fields::{ErrorSummary, TextField},
        notice::{Notice, NoticeKind},
        page::{ErrorPage, Page},
    },
};

/// In the address: somebody has just signed out.
pub const SIGNED_OUT: &str = "utloggad";

/// E-mail and password. All that it shows is read one after the other: parts that each wait for the database hold a connection while the
/// others are waited for, and a hall of people signing in would take them all.
#[component]
pub fn SignInPage() -> impl IntoView {
    let (state, place) = (request::state(), led_back_from());
    view! {
        <Suspense>
            {Suspend::new(async move {
                let elsewhere = elsewhere(&state, &place).await;
                let has_demonstration = queries::has_demonstration(&state.db).await.unwrap_or_default();
                view! { <SignIn elsewhere has_demonstration/> }
            })}
        </Suspense>
    }
}

#[component]
fn SignIn(elsewhere: Elsewhere, has_demonstration: bool) -> impl IntoView {
    let by_link = on_to(LINK_PATH, &request::query(&request::parts(), "nasta"));
    let came_of_it = elsewhere.what_came_of_it();
    let demonstration = has_demonstration.then(|| {
        view! { <p class="muted" id="demonstration">"Demonstrationskonton har inget andra steg: lösenordet räcker."</p> }
    });
    view! {
        <Page title="Logga in">
            <form class="sign-in" method="post" novalidate>
                <h1>"Logga in"</h1>
                <ErrorSummary/>
                <JustSignedOut/>
                <TooManyTries/>
                {came_of_it}
                <TextField name="email" label="E-postadress" kind="email" autocomplete="username"/>
                <TextField name="password" label="Lösenord" kind="password" autocomplete="current-password"/>
                <button class="button">"Logga in"</button>
            </form>
            {elsewhere.choices()}
            <p class="muted">
                "Här loggar du in som arbetar i kommunen eller regionen, eller är förtroendevald. Har du glömt ditt lösenord? "
                "Be den som bjöd in dig om en ny inbjudan."
            </p>
            <p>"Är du förtroendevald? " <a href=by_link>"Logga in med en länk i ett mejl"</a></p>
            {demonstration}
            <p class="muted">"Du som vill svara behöver inte logga in. " <a href="/">"Se vad du kan svara på nu"</a></p>
        </Page>
    }
}

/// Told to whoever has just signed out.
#[component]
fn JustSignedOut() -> impl IntoView {
    let is_out = !request::query(&request::parts(), SIGNED_OUT).is_empty() && !request::form().is_shown_again();
    is_out.then(|| {
        view! {
            <div role="status" id="signed-out">
                <Notice kind=NoticeKind::Success title="Du är utloggad">""</Notice>
            </div>
        }
    })
}

/// There were many tries, and how long to wait; nothing where there were few.
#[component]
pub fn TooManyTries() -> impl IntoView {
    request::form().notes.get("wait").cloned().map(|wait| {
        view! {
            <div class="notice notice--warning" role="alert">
                <p class="notice-title">"Vänta en stund och försök igen"</p>
                <p>"Det har blivit för många försök. Du kan försöka igen om ungefär " {wait} "."</p>
            </div>
        }
    })
}

/// Whoever was invited chooses a password.
#[component]
pub fn InvitationPage() -> impl IntoView {
    let state = request::state();
    let form = request::form();
    let typed = form.sent.get("kod").to_owned();
    let code = if form.is_shown_again() { typed } else { request::query(&request::parts(), "kod") };
    view! {
        <Suspense>
            {Suspend::new(async move {
                if code.is_empty() {
                    return view! { <AskForCode/> }.into_any();
                }
                match invitations::find(&state, &code).await {
                    Ok(Code::Good(_, account)) => {
                        view! { <ChoosePassword code name=account.display_name email=account.email/> }.into_any()
                    }
                    Ok(bad) => view! { <NotGood sentence=bad.problem().unwrap_or_default()/> }.into_any(),
                    Err(error) => view! { <ErrorPage error=Arc::new(error.into())/> }.into_any(),
                }
            })}
        </Suspense>
    }
}

#[component]
fn ChoosePassword(code: String, name: String, email: String) -> impl IntoView {
    let hint = format!(
        "Minst {SHORTEST_PASSWORD} tecken. Några ord som inte hör ihop är lätta att minnas och svåra att gissa."
    );
    view! {
        <Page title="Välj ett lösenord">
            <form class="sign-in" method="post" action="/inbjudan" novalidate>
                <h1>"Välj ett lösenord"</h1>
                <ErrorSummary/>
                <p>"Välkommen, " {name} ". Du loggar in med " <strong translate="no">{email.clone()}</strong> " och lösenordet som du väljer här."</p>
                <input type="hidden" name="kod" value=code/>
                // For password managers, which else would not know whose password it is.
                <input type="email" name="username" value=email autocomplete="username" readonly hidden/>
                <TextField name="password" label="Nytt lösenord" hint kind="password" autocomplete="new-password"/>
                <TextField name="again" label="Lösenordet en gång till" kind="password" autocomplete="new-password"/>
                <button class="button">"Spara och logga in"</button>
            </form>
        </Page>
    }
}

/// For those whose mail program broke the link.
#[component]
fn AskForCode() -> impl IntoView {
    view! {
        <Page title="Din inbjudan">
            <form class="sign-in" method="get" action="/inbjudan">
                <h1>"Din inbjudan"</h1>
                <TextField name="kod" label="Länk eller kod" hint="Kopiera hela länken som du har fått."/>
                <button class="button">"Fortsätt"</button>
            </form>
        </Page>
    }
}

#[component]
fn NotGood(sentence: &'static str) -> impl IntoView {
    view! {
        <Page title="Inbjudan går inte att använda">
            <section class="lost">
                <h1>"Inbjudan går inte att använda"</h1>
                <p class="lead">{sentence}</p>
                <p><a class="button" href="/logga-in">"Logga in"</a></p>
            </section>
        </Page>
    }
}
