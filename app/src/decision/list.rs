//! Decisions in a list, on whichever page they are told of.

use leptos::prelude::*;

use crate::{
    decision::{queries::DecisionCard, rules::decision_path},
    request,
    translated::Translated,
    ui::tag::DemonstrationTag,
};

/// Decisions, each with who decided, when, and whether a dialogue lies behind it.
#[component]
pub fn DecisionList(
    /// The decisions in order.
    decisions: Vec<DecisionCard>,
) -> impl IntoView {
    let words = request::words();
    let row = |card: DecisionCard| {
        let behind = if card.has_dialogue { words.decision_with_dialogue() } else { words.decision_without_dialogue() };
        let title = Translated::swedish(words, card.title);
        view! {
            <li>
                <p>
                    <a href=words.link(&decision_path(card.id)) lang=title.lang>{title.text}</a>
                    {card.is_demonstration.then(|| view! { " " <DemonstrationTag/> })}
                </p>
                <p class="muted">{words.decision_by(card.body, words.day(card.decided_on), card.minute_item)} " " {behind}</p>
            </li>
        }
    };
    view! { <ul class="stack decisions">{decisions.into_iter().map(row).collect_view()}</ul> }
}

/// The decisions that rest on a dialogue; nothing where none does.
#[component]
pub fn DecisionsBehind(
    /// The decisions in order.
    decisions: Vec<DecisionCard>,
) -> impl IntoView {
    (!decisions.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby="decisions">
                <h2 id="decisions">{request::words().dialogue_decisions()}</h2>
                <DecisionList decisions/>
            </section>
        }
    })
}
