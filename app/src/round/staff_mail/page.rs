//! Which mail somebody wants about what waits for them, and the page that a link in such a mail leads to.

use http::request::Parts;
use leptos::prelude::*;
use sea_orm::{ActiveEnum, Iterable};

use super::{
    actions::{SAVED, WANTED},
    people::wanted,
};
use crate::{
    account::{mail_ends, rights::signed_in},
    context::AppState,
    dialogue::followers::token::Purpose,
    entity::staff_mail::StaffMail,
    error::AppError,
    request,
    round::parts::WorkTrail,
    ui::{
        end_mail::EndMail,
        fields::{Choice, ErrorSummary, Pick, Pickable},
        headers,
        notice::{Notice, NoticeKind},
        page::{Audience, Page},
        shown::shown,
    },
};

/// `/arbete/post`.
#[component]
pub fn StaffMailPage() -> impl IntoView {
    let (state, parts) = (request::state(), request::parts());
    let saved = !request::query(&parts, SAVED).is_empty();
    shown(async move { mine(&state, &parts).await }, move |(email, wanted)| view! { <Mine email wanted saved/> })
}

/// Where mail goes, and which of it is wanted. Who works nowhere gets none.
async fn mine(state: &AppState, parts: &Parts) -> Result<(String, StaffMail), AppError> {
    let who = signed_in(state, &parts.headers).await?;
    if !who.is_staff() {
        tracing::warn!(account.id = %who.account().id, "asked for mail to staff without working anywhere");
        return Err(AppError::NotFound);
    }
    Ok((who.account().email.clone(), wanted(&state.db, who.account().id).await?))
}

/// What each choice means.
fn name(wanted: StaffMail) -> &'static str {
    match wanted {
        StaffMail::Daily => "Det som väntar på mig, högst ett mejl om dagen, och det som inte kan vänta",
        StaffMail::Urgent => "Bara det som inte kan vänta",
        StaffMail::Off => "Inga mejl",
    }
}

#[component]
fn Mine(email: String, wanted: StaffMail, saved: bool) -> impl IntoView {
    let options = StaffMail::iter().map(|one| Pickable::new(one.to_value(), name(one))).collect();
    let title = "Mejl om det som väntar";
    view! {
        <Page title=title audience=Audience::Staff>
            <ErrorSummary/>
            <WorkTrail/>
            {saved.then(|| view! {
                <div role="status" id="saved"><Notice kind=NoticeKind::Success title="Ditt val är sparat">""</Notice></div>
            })}
            <h1>{title}</h1>
            <p>"Mejlen går till " <strong>{email}</strong> ". De kommer på morgonen, måndag till fredag, och bara när något väntar."</p>
            <p>"Kan inte vänta: att en omgång som skulle öppna av sig själv inte gjorde det, och att mejl till följare inte gick att skicka."</p>
            <form method="post" class="stack">
                <Choice name=WANTED legend="Vilka mejl vill du ha?" pick=Pick::One options chosen=vec![wanted.to_value()]/>
                <p><button class="button">"Spara"</button></p>
            </form>
        </Page>
    }
}

/// `/arbete/post/avsluta`: a button, since mail programs open every link; afterwards, that it is done. The code is all it takes.
#[component]
pub fn EndStaffMailPage() -> impl IntoView {
    let (state, code) = (request::state(), request::query(&request::parts(), "kod"));
    let done = request::form().notes.contains_key(SAVED);
    headers::no_store();
    shown(async move { is_good(&state, &code).await }, move |()| {
        view! { <EndMail done about="det som väntar" path=super::rules::MAIL_PATH/> }
    })
}

async fn is_good(state: &AppState, code: &str) -> Result<(), AppError> {
    mail_ends::who(state, Purpose::EndStaffMail, code).await?.ok_or(AppError::NotFound).map(drop)
}

/// The way to the choice, from the start of the workbench.
#[component]
pub fn StaffMailLink() -> impl IntoView {
    view! { <p><a href=super::rules::MAIL_PATH>"Mejl om det som väntar"</a></p> }
}
