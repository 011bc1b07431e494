//! Bars below one another, with the words on the left and the number on the right. Only values of the disclosure layer can
//! stand here.

use analysis::{
    derived::Share,
    figures::{Category, Cell, Row, Table},
};
use leptos::prelude::*;

use crate::{
    request,
    summary::telling::{self, NamedRow},
    words::Words,
};

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

/// A bar's length comes from the shown cell alone. What is hidden is hatched and always seen, so that it does not look like nobody. What is
/// told without its group has none: the words beside it say how many.
fn fill(table: &Table, cell: Cell) -> impl IntoView + use<> {
    let (class, width, pattern) = match (cell, table.share(cell)) {
        (Cell::FewerThan { threshold, .. }, _) => {
            ("bar-hidden", hidden_width(table.group(), threshold), Some("url(#hatch)"))
        }
        (Cell::NotShown { .. }, _) => ("bar-hidden", LEAST_HIDDEN, Some("url(#hatch)")),
        (_, Share::NotShown) => ("bar-fill", 0, None),
        (_, Share::Percent(width) | Share::Between(width, _)) => ("bar-fill", 10 * width, None),
    };
    (0 < width).then(|| view! { <rect class=class width=tenths(width) height="100%" fill=pattern/> })
}

/// What is hidden is drawn at least so long, in tenths of a per cent: of a large group too it is seen that it is not nobody.
pub(super) const LEAST_HIDDEN: u32 = 10;

/// How long "färre än 5" is drawn of a group, in tenths of a per cent: as long as four, whatever it is, so that it tells nothing, and
/// never too short to be seen.
pub(super) fn hidden_width(group: Option<u32>, threshold: u32) -> u32 {
    let most = threshold.saturating_sub(1);
    let width = group.and_then(|group| (most * 1_000).checked_div(group)).unwrap_or_default();
    width.clamp(LEAST_HIDDEN, 1_000)
}

/// A length for SVG: "45.5%".
pub(super) fn tenths(tenths: u32) -> String {
    format!("{}.{}%", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_hidden_is_as_long_as_the_most_it_can_be_and_always_seen() {
        // 11 of 214 are five per cent.
        assert_eq!(hidden_width(Some(214), 5), 18);
        assert_eq!(hidden_width(Some(10), 5), 400);
        assert_eq!((hidden_width(None, 5), hidden_width(Some(0), 5), hidden_width(Some(100_000), 5)), (10, 10, 10));
        assert_eq!(tenths(455), "45.5%");
    }
}
