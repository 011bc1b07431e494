//! On the start page of the elected: what residents were told would be done by now.

use leptos::prelude::*;

use crate::{summary::elected::planned::Overdue, swedish, words::Words};

/// Each with the way to where it was promised; nothing where there is none.
#[component]
pub(super) fn OverduePart(
    /// The first due first.
    overdue: Vec<Overdue>,
) -> impl IntoView {
    let row = |one: Overdue| {
        let late = Words::swedish().reply_action_overdue(swedish::day(one.due_on));
        view! { <li><a href=one.path>{one.dialogue}</a> ", " {one.place} ": " {one.text} " " <strong>{late}</strong></li> }
    };
    let rows: Vec<_> = overdue.into_iter().map(row).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby="overdue-title">
                <h2 id="overdue-title">"Det här skulle vara klart nu"</h2>
                <ul class="stack" id="overdue">{rows}</ul>
            </section>
        }
    })
}
