//! What the pages share: the way back, and what to say when nothing can be taken in.

use leptos::prelude::*;

use crate::{
    channel::{island::KeyByKey, rules::may_take_in},
    entity::round::{self, RoundState},
    request,
    round::{actions::MOVED_ON, parts::MovedOn, rules::state_at},
    swedish,
    ui::{
        fields::ErrorSummary,
        page::{Audience, Page, Trail},
        scripts::IslandScripts,
    },
};

/// A page of the desk: title, which round, and the way back.
#[component]
pub fn DeskPage(
    /// The page's h1.
    #[prop(into)]
    title: String,
    /// The round.
    round: round::Model,
    /// Pages between the start and this one.
    #[prop(optional)]
    above: Vec<(String, String)>,
    /// The page.
    children: Children,
) -> impl IntoView {
    let steps = [("/arbete".to_owned(), "Ditt arbete".to_owned())].into_iter().chain(above).collect();
    let moved_on = request::form().notes.contains_key(MOVED_ON).then(|| view! { <MovedOn/> });
    view! {
        <Page title=title.clone() audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <Trail steps/>
            {moved_on}
            <header class="desk-head"><h1>{title}</h1> <p>{round.title} " " <span class="muted">{round.code}</span></p></header>
            {children()}
        </Page>
    }
}

/// The id of a form that one keys in.
pub const KEYED: &str = "inmatning";

/// A form that one keys in, with Enter to the next field.
#[component]
pub fn KeyedForm(
    /// The form.
    children: Children,
) -> impl IntoView {
    view! {
        <KeyByKey>
            <form class="keyed" method="post" id=KEYED>{children()}</form>
        </KeyByKey>
        <IslandScripts/>
    }
}

/// Why nothing can be taken in, if so.
pub fn not_now(round: &round::Model, now: chrono::DateTime<chrono::Utc>) -> Option<String> {
    if may_take_in(round, now) {
        return None;
    }
    Some(match (state_at(round, now), round.closed_at) {
        (RoundState::Planned, _) => {
            "Omgången har inte öppnat än. Här matar du in svar när den har gjort det.".to_owned()
        }
        (_, Some(at)) => format!("Omgången stängdes {}. Inget mer kan tas in.", swedish::moment(at)),
        _ => match round.frozen_at {
            Some(at) => format!("Svaren frystes {}. Inget mer kan tas in.", swedish::moment(at)),
            None => "Omgången tar inte emot fler svar.".to_owned(),
        },
    })
}
