//! Things worth saying beside the page's own matter: a notice, an empty place, a row of short facts, a date.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::request;

/// What a notice is about; its title says it in words as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    /// Good to know.
    Information,
    /// Something to mind.
    Warning,
    /// Something went wrong.
    Error,
    /// Something went well.
    Success,
}

impl NoticeKind {
    fn class(self) -> &'static str {
        match self {
            Self::Information => "notice notice--information",
            Self::Warning => "notice notice--warning",
            Self::Error => "notice notice--error",
            Self::Success => "notice notice--success",
        }
    }
}

/// A boxed remark with a title.
#[component]
pub fn Notice(
    /// Decides colour and shape.
    kind: NoticeKind,
    /// A few words, read first.
    #[prop(into)]
    title: String,
    /// What there is to say.
    children: Children,
) -> impl IntoView {
    view! { <div class=kind.class()><p class="notice-title">{title}</p>{children()}</div> }
}

/// A place where there is nothing yet, with what comes instead.
#[component]
pub fn Empty(
    /// What there is none of.
    #[prop(into)]
    title: String,
    /// What to do instead.
    children: Children,
) -> impl IntoView {
    view! { <section class="empty"><p class="empty-title">{title}</p>{children()}</section> }
}

/// Short facts in a row. Empty ones are left out.
#[component]
pub fn Facts(
    /// The facts in order.
    items: Vec<String>,
) -> impl IntoView {
    let rows: Vec<_> =
        items.into_iter().filter(|item| !item.is_empty()).map(|item| view! { <li>{item}</li> }).collect();
    view! { <ul class="facts">{rows}</ul> }
}

/// A day in words, readable by machines: "15 april 2027".
#[component]
pub fn Day(
    /// The day.
    on: NaiveDate,
) -> impl IntoView {
    view! { <time datetime=on.to_string()>{request::words().day(on)}</time> }
}
