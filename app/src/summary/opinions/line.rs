//! The opinions of a round in a sentence or two, for the brief.

use analysis::{figures::RoundFigures, opinion_map::representative::Side, opinions::Mark};
use leptos::prelude::*;

use super::{section::MAP_ID, told::Told};
use crate::{request, round::questionnaire::Questionnaire};

/// What most agree on whatever their group, and where the groups part, with the way to the map. Nothing where there is no map.
#[component]
pub fn OpinionLine(
    /// What was asked.
    asked: Questionnaire,
    /// What may be shown of the round.
    figures: RoundFigures,
) -> impl IntoView {
    Told::of(request::words(), &asked, &figures).map(|told| view! {
        <p class="claim opinion-line">
            {sentences(&told)} " " <a class="claim-support" href=format!("#{MAP_ID}")>{told.words.opinion_map_way()}</a>
        </p>
    })
}

/// The same in words: a sentence for each.
pub fn sentences(told: &Told) -> String {
    let words = told.words;
    let agreed = told.opinions.agreed.first().and_then(|Mark { statement, side }| {
        let statement = told.statement(*statement)?;
        Some(match side {
            Side::Agree => words.opinion_map_line_agree(statement),
            Side::Disagree => words.opinion_map_line_disagree(statement),
        })
    });
    let parted = told.opinions.parted.first().and_then(|parted| told.statement(parted.statement));
    let groups = match told.groups() {
        0 => words.opinion_map_none(),
        _ => {
            parted.map_or_else(|| words.opinion_map_parted_none(), |statement| words.opinion_map_line_parted(statement))
        }
    };
    agreed.into_iter().chain([groups]).collect::<Vec<_>>().join(" ")
}
