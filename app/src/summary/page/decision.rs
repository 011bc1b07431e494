//! What the elected are to decide on, who does it, and by when residents have been promised a reply.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::summary::{page::said::Part, queries::Brief, told};

/// Who decides, by when, and what the answers can lead to, as residents were promised it.
#[component]
pub fn Decision(brief: Brief, today: NaiveDate) -> impl IntoView {
    let promise = told::promise(&brief).into_iter();
    let terms: Vec<_> = promise.map(|(name, text)| view! { <div><dt>{name}</dt> " " <dd>{text}</dd></div> }).collect();
    view! {
        <Part title="Det här ska ni ta ställning till">
            <p>{told::decides(&brief, today)}</p>
            <dl class="brief-terms">{terms}</dl>
        </Part>
    }
}
