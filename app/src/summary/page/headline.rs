//! What one sees first: how many answered, and what the answers say first.

use std::sync::Arc;

use leptos::prelude::*;

use crate::summary::{
    page::annex::lead_id,
    queries::Brief,
    told::{answers, said_first, to_read},
};

/// The figure and the lead.
#[component]
pub fn Headline(brief: Arc<Brief>) -> impl IntoView {
    let said = said_first(&brief).map(|(lead, sentence)| {
        let support = format!("#{}", lead_id(&lead));
        view! {
            <p class="claim">
                {sentence} " "
                <a class="claim-support" href=support>"Visa underlag"<span class="visually-hidden">" till svaret i korthet"</span></a>
            </p>
        }
    });
    let few = to_read(&brief).filter(|_| said.is_none()).map(|to_read| format!(" {to_read}"));
    view! {
        <div class="brief-headline">
            <p class="brief-count"><strong>{answers(&brief)}</strong> "." {few}</p>
            {said}
        </div>
    }
}
