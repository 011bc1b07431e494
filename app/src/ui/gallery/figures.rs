//! Pictures of figures, breakdowns and the opinion map, of a round that is made up.

use leptos::prelude::*;

use super::{Shelf, made_up::MadeUp};
use crate::summary::{
    bar_key::BarKey,
    breakdown::Breakdowns,
    figure::{Patterns, QuestionFigure},
    opinions::section::OpinionMap,
};

/// Each question as it is told, then what goes together.
#[component]
pub fn Figures(
    /// The round.
    made: MadeUp,
) -> impl IntoView {
    let MadeUp { asked, figures } = made;
    let each = asked.questions.iter().cloned().zip(figures.questions().to_vec()).enumerate();
    let each: Vec<_> = each
        .map(|(place, (asked, shown))| {
            let figures = figures.clone();
            view! { <QuestionFigure asked=asked.clone() figures=shown place/> <Breakdowns asked place figures/> }
        })
        .collect();
    view! {
        <Shelf id="figures" title="Bilder av tal (påhittade svar)"><Patterns/> <BarKey/> {each}</Shelf>
        <Shelf id="map" title="Åsikter som hör ihop"><OpinionMap asked figures class="stack"/></Shelf>
    }
}
