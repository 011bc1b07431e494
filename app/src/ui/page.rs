//! The frame of every page: skip link, head, main, foot; and the pages shown when there is nothing else to show.

use std::sync::Arc;

use http::request::Parts;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;

use crate::{
    answer::{kiosk, waiting::LeftWaiting},
    dialogue::page::code::CodeForm,
    error::AppError,
    request,
    round::actions::written,
    shell::WORK,
    ui::{
        language::Languages,
        not_taken::{NotTaken, NotTakenPage},
        text::PageTitle,
        text_size::TextSizeButton,
    },
    words::Words,
};

/// Who a page is for: decides what stands in its head.
#[derive(Clone, Debug, Default)]
pub enum Audience {
    /// Anyone; with the kommun's name where the page belongs to one.
    #[default]
    Everyone,
    /// Anyone in one kommun, named as "Härnösands kommun".
    Residents(String),
    /// Staff who are signed in.
    Staff,
    /// Elected who are signed in.
    Elected,
}

/// One page: title, head, what it is about, foot.
#[component]
pub fn Page(
    /// The document's title; the page writes its own h1.
    #[prop(into)]
    title: String,
    /// Who it is for.
    #[prop(optional)]
    audience: Audience,
    /// More room, for lists and tables of staff.
    #[prop(optional)]
    wide: bool,
    /// The page.
    children: Children,
) -> impl IntoView {
    let words = request::words();
    let wrong = !request::form().errors.is_empty();
    let title = if wrong { words.frame_error(title) } else { title };
    // From a screen that many use nothing leads out: no one there would bring it back.
    let leads_on = !kiosk::is_asked(&request::parts());
    let tells = tells_of_waiting(&audience);
    view! {
        <PageTitle text=title/>
        <a class="skip-link" href="#main">{words.frame_skip()}</a>
        <header class="site-header">
            <a class="brand" href=leads_on.then(|| words.link("/"))><Mark/><span class="brand-name">"Med mig"</span></a>
            <Links audience/>
        </header>
        <main class=if wide { "page page--wide" } else { "page" } id="main" tabindex="-1">{children()}</main>
        <footer class="site-footer">
            {leads_on.then(|| view! { <AboutSite/> })}
            <p>{words.frame_motto()}</p>
        </footer>
        {tells.then(|| view! { <LeftWaiting/> })}
    }
}

/// Whether somebody may come here whose answer waits on the device: on residents' pages, but for the address of a form, which says it itself.
fn tells_of_waiting(audience: &Audience) -> bool {
    let is_residents = matches!(audience, Audience::Everyone | Audience::Residents(_));
    let asked = request::parts();
    let path = asked.uri.path();
    is_residents && !is_of_work(path) && !path.starts_with("/svara/")
}

/// Whether the address is one of those who work here or are elected. What is said of it when it cannot be shown is for everyone.
fn is_of_work(path: &str) -> bool {
    WORK.iter().any(|start| path.starts_with(start))
}

/// Where one reads about the service.
#[component]
fn AboutSite() -> impl IntoView {
    let words = request::words();
    view! {
        <nav aria-label=words.frame_about_site()>
            <ul>
                <li><a href=words.link("/om")>{words.frame_about()}</a></li>
                <li><a href=words.link("/kvitto")>{words.receipt_ask_title()}</a></li>
                <li><a href=words.link("/integritet")>{words.frame_privacy()}</a></li>
                <li><a href=words.link("/tillganglighet")>{words.frame_accessibility()}</a></li>
                <li><a href="/logga-in" hreflang="sv">{words.frame_staff()}</a></li>
            </ul>
        </nav>
    }
}

/// What stands beside the name of the service.
#[component]
fn Links(audience: Audience) -> impl IntoView {
    match audience {
        Audience::Everyone => view! { <TextSizeButton/> <Languages/> }.into_any(),
        Audience::Residents(place) => {
            view! { <TextSizeButton/> <Languages/> <p class="site-place">{place}</p> }.into_any()
        }
        Audience::Staff => view! { <SignedInLinks start="/arbete" name="Ditt arbete"/> }.into_any(),
        Audience::Elected => view! { <TextSizeButton/> <SignedInLinks start="/politik" name="Underlag"/> }.into_any(),
    }
}

#[component]
fn SignedInLinks(start: &'static str, name: &'static str) -> impl IntoView {
    view! {
        <nav class="site-links" aria-label="Ditt arbete">
            <ul>
                <li><a href=start>{name}</a></li>
                <li><form method="post" action="/logga-ut"><button class="button button--quiet">"Logga ut"</button></form></li>
            </ul>
        </nav>
    }
}

/// The heart that runs out into a heartbeat.
#[component]
pub fn Mark() -> impl IntoView {
    view! {
        <svg class="mark" viewBox="0 0 64 46" aria-hidden="true" focusable="false">
            <path
                d="M2.5 37H9L13 28.5 18 43.5 21 37H24C33 37 41 31 46 25 54 15 49.5 3 41 3 36.5 3 33.5 6 32 10.5 30.5 6 27.5 3 23 3 14.5 3 10 15 18 25 23 31 31 37 40 37H43L46 43.5 51 28.5 55 37H61.5"
                fill="none" stroke="currentColor" stroke-width="4.5" stroke-linecap="round" stroke-linejoin="round"/>
        </svg>
    }
}

/// The way back: the pages above this one, each with its address and name.
#[component]
pub fn Trail(
    /// Address and name, outermost first.
    steps: Vec<(String, String)>,
) -> impl IntoView {
    let steps: Vec<_> = steps.into_iter().map(|(path, name)| view! { <li><a href=path>{name}</a></li> }).collect();
    view! { <nav class="trail" aria-label=request::words().frame_here()><ol>{steps}</ol></nav> }
}

/// A page for what could not be shown: sets the status, logs the cause, says what to do.
#[component]
pub fn ErrorPage(
    /// What went wrong.
    #[prop(into)]
    error: Arc<AppError>,
) -> impl IntoView {
    let asked = request::parts();
    if let Some(not_taken) = not_taken(&asked, &error) {
        return view! { <NotTakenPage error not_taken/> }.into_any();
    }
    error.log();
    if matches!(*error, AppError::NotSignedIn) {
        return view! { <SignInFirst asked/> }.into_any();
    }
    expect_context::<ResponseOptions>().set_status(error.status());
    let words = request::words();
    let title = error.said(words);
    // Who typed the address from a poster has the code.
    let asks_for_code = matches!(*error, AppError::NotFound) && is_of_residents(&asked);
    view! {
        <Page title=title.clone()>
            <section class="lost">
                <h1>{title}</h1>
                <p class="lead">{help(&error, words)}</p>
                <p><a href=words.link("/")>{words.error_start()}</a></p>
            </section>
            {asks_for_code.then(|| view! { <CodeForm/> })}
        </Page>
    }
    .into_any()
}

/// What those who work here or are elected had sent, where the page that should show it to them again cannot be read.
fn not_taken(asked: &Parts, error: &AppError) -> Option<NotTaken> {
    if asked.method.is_safe() || !is_of_work(asked.uri.path()) {
        return None;
    }
    let sent = request::form().sent;
    NotTaken::of(error, &sent, written(&sent))
}

/// Whether the address is none of those who work here or are elected, nor that of a screen that many use.
fn is_of_residents(asked: &Parts) -> bool {
    let path = asked.uri.path();
    !is_of_work(path) && !kiosk::is_asked(asked)
}

/// What to do about it.
fn help(error: &AppError, words: Words) -> String {
    match error {
        AppError::NotFound | AppError::NotSignedIn => words.error_not_found_help(),
        AppError::NotAllowed => words.error_not_allowed_help(),
        AppError::TooLarge => words.error_too_large_help(),
        AppError::OtherSite => words.error_other_site_help(),
        AppError::Conflict(_) => words.error_conflict_help(),
        AppError::TooSlow | AppError::Unavailable(_) | AppError::Internal(_) => words.error_again_help(),
    }
}

/// Nobody is signed in. Who asked for a page is sent to sign in and comes back to it; who sent a form is told how to
/// send it again, since the browser still has what was typed.
#[component]
fn SignInFirst(asked: Parts) -> impl IntoView {
    let response = expect_context::<ResponseOptions>();
    let next: String = form_urlencoded::byte_serialize(asked.uri.path().as_bytes()).collect();
    let sign_in = format!("/logga-in?nasta={next}");
    if asked.method.is_safe() {
        match http::HeaderValue::from_str(&sign_in) {
            Ok(location) => {
                response.set_status(http::StatusCode::SEE_OTHER);
                response.insert_header(http::header::LOCATION, location);
            }
            Err(cause) => AppError::Internal(cause.into()).log(),
        }
    } else {
        response.set_status(AppError::NotSignedIn.status());
    }
    view! {
        <Page title=AppError::NotSignedIn.to_string()>
            <section class="lost">
                <h1>{AppError::NotSignedIn.to_string()}</h1>
                <p class="lead">
                    "Du har inte gjort något på ett tag. Det du skrev är inte sparat än, men det finns kvar i webbläsaren."
                </p>
                <ol>
                    <li><a href=sign_in target="_blank" rel="noopener">"Logga in i en ny flik"</a></li>
                    <li>"Kom tillbaka till den här fliken och ladda om sidan. Då skickas det igen."</li>
                </ol>
            </section>
        </Page>
    }
}

/// A page that does not exist.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    view! { <ErrorPage error=AppError::NotFound/> }
}
