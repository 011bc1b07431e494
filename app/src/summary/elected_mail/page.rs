//! How often one of the elected wants mail, and the page that a link in such a mail leads to.

use http::request::Parts;
use leptos::prelude::*;
use sea_orm::{ActiveEnum, Iterable};

use super::{
    actions::{SAVED, WANTED, elected},
    people::wanted,
    rules::MAIL_PATH,
};
use crate::{
    account::mail_ends,
    context::AppState,
    dialogue::followers::token::Purpose,
    entity::elected_mail::ElectedMail,
    error::AppError,
    request,
    ui::{
        end_mail::EndMail,
        fields::{Choice, ErrorSummary, Pick, Pickable},
        headers,
        notice::{Notice, NoticeKind},
        page::{Audience, Page, Trail},
        shown::shown,
    },
};

/// `/politik/post`.
#[component]
pub fn ElectedMailPage() -> impl IntoView {
    let (state, parts) = (request::state(), request::parts());
    let saved = !request::query(&parts, SAVED).is_empty();
    shown(async move { mine(&state, &parts).await }, move |(email, wanted)| view! { <Mine email wanted saved/> })
}

/// Where mail goes, and how often it is wanted.
async fn mine(state: &AppState, parts: &Parts) -> Result<(String, ElectedMail), AppError> {
    let who = elected(state, parts).await?;
    Ok((who.account().email.clone(), wanted(&state.db, who.account().id).await?))
}

fn name(wanted: ElectedMail) -> &'static str {
    match wanted {
        ElectedMail::Weekly => "Högst en gång i veckan",
        ElectedMail::Daily => "Högst en gång om dagen",
        ElectedMail::Off => "Aldrig",
    }
}

#[component]
fn Mine(email: String, wanted: ElectedMail, saved: bool) -> impl IntoView {
    let options = ElectedMail::iter().map(|one| Pickable::new(one.to_value(), name(one))).collect();
    let title = "Mejl om det som är nytt";
    let told = saved && !request::form().is_shown_again();
    view! {
        <Page title=title audience=Audience::Elected>
            <ErrorSummary/>
            <Trail steps=vec![("/politik".to_owned(), "Underlag till dig".to_owned())]/>
            {told.then(|| view! {
                <div role="status" id="saved"><Notice kind=NoticeKind::Success title="Ditt val är sparat">""</Notice></div>
            })}
            <h1>{title}</h1>
            <p>"Mejlen går till " <strong>{email}</strong> ". De kommer på morgonen, måndag till fredag, och bara när något är nytt:"</p>
            <ul>
                <li>"underlag som du inte har läst"</li>
                <li>"svar på frågor om underlagen"</li>
                <li>"svar till invånarna som är försenade eller snart ska ges."</li>
            </ul>
            <form method="post" class="stack">
                <Choice name=WANTED legend="Hur ofta vill du ha mejl?" pick=Pick::One options chosen=vec![wanted.to_value()]
                    hint="Väljer du aldrig får du inte heller mejl när din egen fråga är besvarad. Ett mejl kommer ändå alltid när ett underlag lämnas över till dig."/>
                <p><button class="button">"Spara"</button></p>
            </form>
        </Page>
    }
}

/// `/politik/post/avsluta`: a button, since mail programs open every link; afterwards, that it is done. The code is all it takes.
#[component]
pub fn EndElectedMailPage() -> impl IntoView {
    let (state, code) = (request::state(), request::query(&request::parts(), "kod"));
    let done = request::form().notes.contains_key(SAVED);
    headers::no_store();
    shown(async move { is_good(&state, &code).await }, move |()| {
        view! { <EndMail done about="det som är nytt" path=MAIL_PATH still=STILL/> }
    })
}

/// The mail of a delivery belongs to the seat.
const STILL: &str = "Ett mejl kommer ändå när ett underlag lämnas över till dig.";

async fn is_good(state: &AppState, code: &str) -> Result<(), AppError> {
    mail_ends::who(state, Purpose::EndElectedMail, code).await?.ok_or(AppError::NotFound).map(drop)
}

/// The way to the choice, from the start page of the elected.
#[component]
pub fn ElectedMailLink() -> impl IntoView {
    view! { <p><a href=MAIL_PATH>"Mejl om det som är nytt"</a></p> }
}
