//! The page where one begins to follow, and the two that links in mails lead to.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    actions::{DONE, SENT, WAIT},
    form::EMAIL,
    letters,
    queries::{self, Standing},
    rules,
    token::Purpose,
};
use crate::{
    context::AppState,
    dialogue::queries::{PublicDialogue, public_dialogue},
    error::AppError,
    request,
    ui::{
        fields::{ErrorSummary, TextField},
        headers,
        language::ByForm,
        notice::{Notice, NoticeKind},
        page::{ErrorPage, Page, Trail},
    },
    words::Words,
};

/// `/folj/{slug}`: one field for the address, and what becomes of it.
#[component]
pub fn FollowPage() -> impl IntoView {
    let (state, words, form) = (request::state(), request::words(), request::form());
    let slug = request::route_param("slug");
    view! {
        <Suspense>
            {Suspend::new(async move {
                match public_dialogue(&state.db, &slug, words).await {
                    Err(error) => view! { <ErrorPage error=Arc::new(AppError::from(error))/> }.into_any(),
                    Ok(dialogue) => match form.notes.get(SENT).cloned() {
                        Some(email) => view! { <Sent dialogue email words/> }.into_any(),
                        None => view! { <Ask dialogue words/> }.into_any(),
                    },
                }
            })}
        </Suspense>
    }
}

/// From other pages to the form.
#[component]
pub fn FollowLink(
    /// Address of the dialogue.
    slug: String,
) -> impl IntoView {
    let words = request::words();
    view! { <p><a href=words.link(&letters::path(&slug))>{words.follow_link()}</a></p> }
}

#[component]
fn Ask(dialogue: PublicDialogue, words: Words) -> impl IntoView {
    if !rules::may_be_followed(dialogue.rounds.iter().map(|round| round.state)) {
        return view! { <Said title=words.follow_over_title() text=words.follow_over() slug=dialogue.row.slug/> }
            .into_any();
    }
    let wait = request::form().notes.contains_key(WAIT);
    provide_context(ByForm::here("folj"));
    view! {
        <Page title=words.follow_title()>
            <Trail steps=trail(&dialogue, words)/>
            <form class="stack" method="post" id="folj" novalidate>
                <h1>{words.follow_title()}</h1>
                <ErrorSummary/>
                {wait.then(|| view! { <Wait words/> })}
                <p class="lead">{words.follow_lead(dialogue.title.text.as_str())}</p>
                <TextField name=EMAIL label=words.follow_email() hint=words.follow_email_hint() kind="email" autocomplete="email"/>
                <p><button class="button">{words.follow_send()}</button></p>
            </form>
            <section class="part" aria-labelledby="follow-know">
                <h2 id="follow-know">{words.follow_know_title()}</h2>
                <ul>
                    <li>{words.follow_what()}</li>
                    <li>{words.follow_how_to_end()}</li>
                    <li>{words.follow_personal(dialogue.owner.as_str())}</li>
                    <li>{words.follow_not_tied()}</li>
                    <li>{words.follow_erased()}</li>
                    <li>{words.follow_public()}</li>
                </ul>
            </section>
        </Page>
    }
    .into_any()
}

/// The start page and the dialogue.
fn trail(dialogue: &PublicDialogue, words: Words) -> Vec<(String, String)> {
    let path = words.link(&format!("/dialog/{}", dialogue.row.slug));
    vec![(words.link("/"), words.frame_start()), (path, words.thanks_dialogue())]
}

#[component]
fn Wait(words: Words) -> impl IntoView {
    view! {
        <Notice kind=NoticeKind::Warning title=words.follow_wait_title()>
            <p>{words.follow_wait()}</p>
        </Notice>
    }
}

/// The mail is on its way, or there was no need for one: the page does not tell.
#[component]
fn Sent(dialogue: PublicDialogue, email: String, words: Words) -> impl IntoView {
    view! {
        <Page title=words.follow_sent_title()>
            <h1>{words.follow_sent_title()}</h1>
            <p class="lead">{words.follow_sent(email)}</p>
            <p>{words.follow_sent_nothing()}</p>
            <p><a href=words.link(&letters::path(&dialogue.row.slug))>{words.follow_again()}</a></p>
            <p><a href=words.link(&format!("/dialog/{}", dialogue.row.slug))>{words.follow_back()}</a></p>
        </Page>
    }
}

/// What a link of a mail leads to.
enum Landing {
    /// There is something to press.
    Asks { title: String, text: String, button: String },
    /// It is done.
    Done { title: String, text: String },
    /// The link is no good any more.
    Stale,
}

/// `/folj/{slug}/bekrafta`: a button, since mail programs open every link.
#[component]
pub fn ConfirmPage() -> impl IntoView {
    let (state, words) = (request::state(), request::words());
    let (slug, code) = (request::route_param("slug"), request::query(&request::parts(), "kod"));
    let done = request::form().notes.contains_key(DONE);
    headers::no_store();
    view! {
        <Suspense>
            {Suspend::new(async move {
                match confirming(&state, &slug, &code, done, words).await {
                    Ok(landing) => view! { <Land landing slug words/> }.into_any(),
                    Err(error) => view! { <ErrorPage error=Arc::new(error)/> }.into_any(),
                }
            })}
        </Suspense>
    }
}

async fn confirming(state: &AppState, slug: &str, code: &str, done: bool, words: Words) -> Result<Landing, AppError> {
    let title = public_dialogue(&state.db, slug, words).await?.title.text;
    let follower = queries::follower_of(state, Purpose::Confirm, slug, code).await?;
    let Some(follower) = follower else { return Ok(Landing::Stale) };
    Ok(match (queries::standing(state, follower).await?, done) {
        (Standing::Gone, _) => Landing::Stale,
        (_, true) => Landing::Done { title: words.follow_confirmed_title(), text: words.follow_confirmed(title) },
        (Standing::Follows, false) => {
            Landing::Done { title: words.follow_already_title(), text: words.follow_confirmed(title) }
        }
        (Standing::Asked, false) => Landing::Asks {
            title: words.follow_confirm_title(),
            text: words.follow_confirm(title),
            button: words.follow_confirm_button(),
        },
    })
}

/// `/folj/{slug}/avsluta`: a button, and afterwards that it is done. It works also when the dialogue is not shown any more.
#[component]
pub fn EndPage() -> impl IntoView {
    let (state, words) = (request::state(), request::words());
    let (slug, code) = (request::route_param("slug"), request::query(&request::parts(), "kod"));
    let done = request::form().notes.contains_key(DONE);
    headers::no_store();
    view! {
        <Suspense>
            {Suspend::new(async move {
                match ending(&state, &slug, &code, done, words).await {
                    Ok(landing) => view! { <Land landing slug words/> }.into_any(),
                    Err(error) => view! { <ErrorPage error=Arc::new(error)/> }.into_any(),
                }
            })}
        </Suspense>
    }
}

async fn ending(state: &AppState, slug: &str, code: &str, done: bool, words: Words) -> Result<Landing, AppError> {
    let Some(follower) = queries::follower_of(state, Purpose::End, slug, code).await? else {
        return Ok(Landing::Stale);
    };
    Ok(match (queries::standing(state, follower).await?, done) {
        (Standing::Gone, _) | (_, true) => {
            Landing::Done { title: words.follow_ended_title(), text: words.follow_ended() }
        }
        (Standing::Follows | Standing::Asked, false) => Landing::Asks {
            title: words.follow_end_title(),
            text: words.follow_end(),
            button: words.follow_end_button(),
        },
    })
}

#[component]
fn Land(landing: Landing, slug: String, words: Words) -> impl IntoView {
    match landing {
        Landing::Asks { title, text, button } => view! {
            <Page title=title.clone()>
                <form class="stack" method="post">
                    <h1>{title}</h1>
                    <p class="lead">{text}</p>
                    <p><button class="button">{button}</button></p>
                </form>
            </Page>
        }
        .into_any(),
        Landing::Done { title, text } => view! { <Said title text slug/> }.into_any(),
        Landing::Stale => {
            expect_context::<leptos_axum::ResponseOptions>().set_status(http::StatusCode::NOT_FOUND);
            view! {
                <Page title=words.follow_stale_title()>
                    <h1>{words.follow_stale_title()}</h1>
                    <p class="lead">{words.follow_stale()}</p>
                    <p><a href=words.link(&letters::path(&slug))>{words.follow_title()}</a></p>
                </Page>
            }
            .into_any()
        }
    }
}

/// One thing, and the way back.
#[component]
fn Said(title: String, text: String, slug: String) -> impl IntoView {
    let words = request::words();
    view! {
        <Page title=title.clone()>
            <h1>{title}</h1>
            <p class="lead">{text}</p>
            <p><a href=words.link(&format!("/dialog/{slug}"))>{words.follow_back()}</a></p>
        </Page>
    }
}
