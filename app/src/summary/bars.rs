//! Bars below one another, with the words on the left and the number on the right. Only values of the disclosure layer can
//! stand here.

use analysis::{
    derived::Share,
    figures::{Category, Cell, Row, Table},
};
use leptos::{either::Either, prelude::*};

use crate::{
    request,
    summary::telling::{self, NamedRow},
    words::Words,
};

/// How wide "färre än 5" is drawn, always: the length may not tell the number.
pub(super) const SMALL_WIDTH: u32 = 10;

/// One bar a row.
pub(super) fn bars(rows: &[NamedRow]) -> impl IntoView + use<> {
    let words = request::words();
    let bars: Vec<_> = rows.iter().map(|(name, table, row)| bar(words, name.clone(), table, row)).collect();
    view! { <ul class="bars">{bars}</ul> }
}

fn bar(words: Words, name: String, table: &Table, row: &Row) -> impl IntoView + use<> {
    let cell = row.cell();
    let apart = matches!(
        row.category(),
        Category::DontKnow
            | Category::Skipped
            | Category::DontKnowOrSkipped
            | Category::Unknown
            | Category::OtherOrUnknown
            | Category::NotVoted
            | Category::Others
            | Category::Pass
    );
    let share = telling::share(words, table, cell).map(|share| view! { <span class="bar-share">{share}</span> });
    view! {
        <li class=if apart { "bar bar--apart" } else { "bar" }>
            <span class="bar-label">{name}</span>
            <svg class="bar-track" aria-hidden="true" focusable="false">{fill(table, cell)}</svg>
            <span class="bar-value">{telling::cell(words, cell, table.group())} " " {share}</span>
        </li>
    }
}

/// A bar's length comes from the shown cell alone; hidden ones have a length that is always the same.
fn fill(table: &Table, cell: Cell) -> impl IntoView + use<> {
    let hidden = |width: u32| {
        Either::Left(view! { <rect class="bar-hidden" width=format!("{width}%") height="100%" fill="url(#hatch)"/> })
    };
    match (cell, table.share(cell)) {
        (Cell::FewerThan { .. }, _) => hidden(SMALL_WIDTH),
        (Cell::NotShown { .. }, _) | (_, Share::NotShown) => hidden(100),
        (_, Share::Percent(width) | Share::Between(width, _)) => {
            Either::Right(view! { <rect class="bar-fill" width=format!("{width}%") height="100%"/> })
        }
    }
}
