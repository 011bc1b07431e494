//! What the elected are to decide on, what they have decided, who does it, and by when residents have been promised a reply.

use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::{
    decision::rules::decision_path,
    request,
    summary::{
        page::{jumps::DECISION, said::Part},
        queries::Brief,
        told,
    },
};

/// What is decided already, who decides, by when, and what the answers can lead to, as residents were promised it.
#[component]
pub fn Decision(brief: Arc<Brief>, today: NaiveDate) -> impl IntoView {
    let site = request::state().base_url;
    let decided = brief.decisions.iter().map(|decision| {
        let (path, title) = (decision_path(decision.id), decision.title.clone());
        let whole = format!("{site}{path}");
        view! {
            <p><a href=path data-address=whole>{title}</a> ". " {told::decided(decision)}</p>
        }
    });
    let decided: Vec<_> = decided.collect();
    let promise = told::promise(&brief).into_iter();
    let terms: Vec<_> = promise.map(|(name, text)| view! { <div><dt>{name}</dt> " " <dd>{text}</dd></div> }).collect();
    view! {
        <Part title=told::asked_of_you(&brief) id=DECISION>
            {decided}
            <p>{told::decides(&brief, today)}</p>
            <dl class="brief-terms">{terms}</dl>
        </Part>
    }
}
