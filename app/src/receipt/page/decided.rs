//! What was decided after the round that the answer was sent to, and in which decisions.

use leptos::{either::Either, prelude::*};

use crate::{
    decision::{feedback::queries::Given, list::DecisionList},
    request,
};

/// The decisions, and the way to the whole reply.
#[component]
pub fn Decided(
    /// The reply.
    given: Given,
    /// Where it is.
    path: String,
) -> impl IntoView {
    let words = request::words();
    let decisions = given.decisions();
    let told = match decisions.is_empty() {
        true => Either::Left(view! { <p>{words.receipt_nothing_decided()}</p> }),
        false => Either::Right(view! { <DecisionList decisions/> }),
    };
    view! {
        <section class="part" aria-labelledby="decided">
            <h2 id="decided">{words.receipt_decided()}</h2>
            {told}
            <p><a href=words.link(&path)>{words.reply_read()}</a></p>
        </section>
    }
}
