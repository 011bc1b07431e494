//! The life of a round as steps, with where it is now.

use leptos::prelude::*;

/// One step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What happens.
    pub name: String,
    /// When, or by whom.
    pub detail: String,
}

/// Steps in order; those before the current one are done.
#[component]
pub fn Timeline(
    /// The steps.
    steps: Vec<Step>,
    /// Which one is now, counted from 0; nothing where none is.
    #[prop(optional_no_strip)]
    current: Option<usize>,
) -> impl IntoView {
    let rows: Vec<_> = steps
        .into_iter()
        .enumerate()
        .map(|(i, step)| {
            let now = current == Some(i);
            view! {
                <li class="timeline-step" aria-current=now.then_some("step")><strong>{step.name}</strong> " " {step.detail}</li>
            }
        })
        .collect();
    view! { <ol class="timeline">{rows}</ol> }
}
