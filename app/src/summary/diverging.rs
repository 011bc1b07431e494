//! Diverging bars: those against to the left of a line, those for to the right, so that the balance shows at a glance. Only
//! values of the disclosure layer can stand here.

use analysis::{
    derived::Share,
    figures::{Category, Cell, Table},
};
use leptos::prelude::*;

use crate::summary::{figure::SMALL_WIDTH, words};

/// One part of a bar: how it is coloured, and how long it is.
#[derive(Clone, Copy)]
struct Part {
    class: &'static str,
    /// A hidden number is hatched, and its length is always the same.
    hidden: bool,
    /// Per cent of everyone in the table.
    width: u32,
    /// Per cent of it that lies to the left of the line.
    left: u32,
}

impl Part {
    fn of(table: &Table, category: Category) -> Option<Self> {
        let (class, left) = match category {
            Category::Steps(1, _) | Category::Disagree => ("scale-low-2", 100),
            Category::Steps(2, _) => ("scale-low-1", 100),
            Category::Steps(3, _) => ("scale-mid", 50),
            Category::Steps(4, 4) => ("scale-high-1", 0),
            Category::Steps(..) | Category::Agree => ("scale-high-2", 0),
            _ => return None,
        };
        let cell = table.cell(category)?;
        let hidden = matches!(cell, Cell::FewerThan { .. } | Cell::NotShown { .. });
        let width = match table.share(cell) {
            Share::Percent(width) | Share::Between(width, _) if !hidden => width,
            _ => SMALL_WIDTH,
        };
        Some(Self { class, hidden, width, left })
    }
}

/// The parts that lie along the line, from left to right.
fn parts(table: &Table) -> Vec<Part> {
    let mut categories: Vec<_> = table.rows().iter().map(|row| row.category()).collect();
    categories.sort_unstable_by_key(|category| match category {
        Category::Steps(from, _) => *from,
        Category::Disagree => 0,
        _ => u8::MAX,
    });
    categories.into_iter().filter_map(|category| Part::of(table, category)).collect()
}

/// Tenths of a per cent of the picture's width where each part begins, from its width and how much of it lies to the left.
/// Half of the picture is everyone on one side.
fn beginnings(parts: &[(u32, u32)]) -> Vec<u32> {
    let left: u32 = parts.iter().map(|(width, left)| width * left / 20).sum();
    let mut at = 500_u32.saturating_sub(left);
    let begin = |(width, _): &(u32, u32)| {
        let here = at;
        at += width * 5;
        here
    };
    parts.iter().map(begin).collect()
}

fn tenths(tenths: u32) -> String {
    format!("{}.{}%", tenths / 10, tenths % 10)
}

/// The bar itself. The words beside it say the same.
fn bar(table: &Table) -> impl IntoView + use<> {
    let parts = parts(table);
    let places = beginnings(&parts.iter().map(|part| (part.width, part.left)).collect::<Vec<_>>());
    let pieces: Vec<_> = parts
        .into_iter()
        .zip(places)
        .map(|(part, x)| {
            let class = if part.hidden { "bar-hidden" } else { part.class };
            let fill = part.hidden.then_some("url(#hatch)");
            view! { <rect class=class x=tenths(x) width=tenths(part.width * 5) height="100%" fill=fill/> }
        })
        .collect();
    view! {
        <svg class="scale-bar" aria-hidden="true" focusable="false">
            {pieces}
            <line class="scale-zero" x1="50%" x2="50%" y1="0" y2="100%"/>
        </svg>
    }
}

/// What a colour stands for and how many it is; without a colour for what stands beside the line.
fn key(table: &Table, category: Category, options: &[String]) -> impl IntoView + use<> {
    let cell = table.cell(category).map(|cell| words::cell(cell, table.group())).unwrap_or_default();
    let share = table.cell(category).and_then(|cell| words::share(table, cell)).map(|share| format!(" ({share})"));
    let part = Part::of(table, category);
    let class = if part.is_some() { "" } else { "scale-key-apart" };
    let swatch = part.map(|part| {
        view! { <svg class="swatch" aria-hidden="true" focusable="false"><rect class=part.class width="100%" height="100%"/></svg> }
    });
    view! { <li class=class>{swatch} <span>{words::category(category, options)} " " <strong>{cell}</strong> {share}</span></li> }
}

fn keys(table: &Table, options: &[String]) -> impl IntoView + use<> {
    let keys: Vec<_> = table.rows().iter().map(|row| key(table, row.category(), options)).collect();
    view! { <ul class="scale-key">{keys}</ul> }
}

/// A scale as one bar, with what its colours stand for.
pub fn scale_picture(table: &Table, options: &[String]) -> impl IntoView + use<> {
    view! { {bar(table)} {keys(table, options)} }
}

/// Opinion statements below one another, each as one bar.
pub fn opinion_pictures(named: &[(String, Table)]) -> impl IntoView + use<> {
    let rows: Vec<_> = named.iter().map(|(statement, table)| opinion(statement, table)).collect();
    view! { <ul class="opinion-bars">{rows}</ul> }
}

/// Those who took no position stand in the table of the figure alone: here the two sides are what one looks for.
fn opinion(statement: &str, table: &Table) -> impl IntoView + use<> {
    let shown = table.is_shown();
    let sides = [Category::Agree, Category::Disagree].map(|side| key(table, side, &[]));
    let said = shown.then(|| view! { {bar(table)} <ul class="scale-key">{sides.collect_view()}</ul> });
    view! {
        <li>
            <p>{statement.to_owned()}</p>
            {said}
            {(!shown).then(|| view! { <p class="muted">{words::TOO_FEW}</p> })}
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everyone_on_one_side_fills_half_of_the_picture() {
        assert_eq!(beginnings(&[(100, 100)]), [0]);
        assert_eq!(beginnings(&[(100, 0)]), [500]);
    }

    #[test]
    fn the_middle_step_lies_across_the_line() {
        assert_eq!(beginnings(&[(20, 100), (30, 100), (20, 50), (30, 0)]), [200, 300, 450, 550]);
        assert_eq!(tenths(455), "45.5%");
    }
}
