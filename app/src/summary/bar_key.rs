//! How the bars are read, said once a page, and the small squares that tie a colour to its words.

use analysis::figures::{QuestionFigures, Table};
use leptos::prelude::*;

use crate::request;

/// A colour beside its words; with the dots that what lies to the left of the line has.
pub(super) fn swatch(class: &'static str, is_dotted: bool) -> impl IntoView {
    let dots = is_dotted.then(|| view! { <rect width="100%" height="100%" fill="url(#dots)"/> });
    view! {
        <svg class="swatch" aria-hidden="true" focusable="false">
            <rect class=class width="100%" height="100%"/>
            {dots}
        </svg>
    }
}

/// Whether some question is shown as bars with two sides.
pub fn has_bars(figures: &[QuestionFigures]) -> bool {
    figures.iter().any(|figures| match figures {
        QuestionFigures::Scale(table) => table.is_shown(),
        QuestionFigures::Opinion(tables) => tables.iter().any(Table::is_shown),
        _ => false,
    })
}

/// What the sides of the bars, their colours and the line mean: the same in every picture of the page.
#[component]
pub fn BarKey() -> impl IntoView {
    let words = request::words();
    view! {
        <ul class="scale-key bar-key" aria-label=words.figure_key()>
            <li>{swatch("scale-low-2", true)} <span>{words.figure_key_left()}</span></li>
            <li>{swatch("scale-high-2", false)} <span>{words.figure_key_right()}</span></li>
            <li>
                <svg class="swatch" aria-hidden="true" focusable="false">
                    <line class="scale-zero" x1="50%" x2="50%" y1="0" y2="100%"/>
                </svg>
                <span>{words.figure_key_line()}</span>
            </li>
            <li>
                <svg class="swatch" aria-hidden="true" focusable="false">
                    <rect class="bar-hidden" width="100%" height="100%" fill="url(#hatch)"/>
                </svg>
                <span>{words.figure_key_hidden()}</span>
            </li>
            <li class="scale-key-apart">{words.figure_key_apart()}</li>
        </ul>
    }
}
