//! What one sees first: how many answered, and what the answers say first.

use std::sync::Arc;

use leptos::prelude::*;

use crate::summary::{
    lead::Lead,
    page::annex::lead_id,
    queries::Brief,
    told::{answers, said_first, to_read},
};

/// The figure and the leads.
#[component]
pub fn Headline(brief: Arc<Brief>) -> impl IntoView {
    let said: Vec<_> = said_first(&brief).into_iter().map(|(lead, said)| view! { <OneLead lead said/> }).collect();
    let few = to_read(&brief).filter(|_| said.is_empty()).map(|to_read| format!(" {to_read}"));
    view! {
        <div class="brief-headline">
            <p class="brief-count"><strong>{answers(&brief)}</strong> "." {few}</p>
            {said}
        </div>
    }
}

/// One of them, with the way to the question that it rests on.
#[component]
fn OneLead(lead: Lead, said: String) -> impl IntoView {
    let support = format!("#{}", lead_id(&lead));
    let about = format!(" till svaret på fråga {}", lead.place + 1);
    view! {
        <p class="claim">
            {said} " " <a class="claim-support" href=support>"Visa underlag"<span class="visually-hidden">{about}</span></a>
        </p>
    }
}
