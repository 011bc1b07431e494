//! Diverging bars: those against to the left of a line, those for to the right, so that the balance shows at a glance. The
//! whole width is everyone, so bars can be compared; those who stand beside the line are what is left at the end. Only values
//! of the disclosure layer can stand here.

use analysis::{
    derived::Share,
    figures::{Category, Cell, Table},
};
use leptos::prelude::*;

use crate::{
    entity::answer_option,
    request,
    summary::{
        bar_key::swatch,
        bars::{LEAST_HIDDEN, hidden_width, tenths},
        page::annex::statement_id,
        telling::{self, PutTo},
    },
    words::Words,
};

/// One part of a bar: how it is coloured, and how long it is.
#[derive(Clone, Copy)]
struct Part {
    class: &'static str,
    /// A hidden number is hatched, and its length is that of the most it can be, or so much that it is seen.
    hidden: bool,
    /// Tenths of a per cent of everyone in the table.
    width: u32,
    /// Per cent of it that lies to the left of the line.
    left: u32,
}

/// An opinion statement with its figures.
#[derive(Clone, Debug)]
pub struct Statement {
    /// Its words, and that a resident wrote them where that is so.
    pub text: String,
    /// Whom it was put to.
    pub put: PutTo,
    /// What may be shown of its votes.
    pub table: Table,
}

impl Statement {
    /// The statement as it is told.
    pub fn of(words: Words, option: &answer_option::Model, table: Table) -> Self {
        Self { text: telling::words_of(words, option), put: PutTo::of(option), table }
    }
}

/// Whom the words beside an opinion's bar tell of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// Those who took a position: what one looks for first.
    Sides,
    /// Everyone, those who skipped it too.
    Everyone,
}

impl Part {
    /// Whether all of it stands to the left of the line. It has dots then: nobody needs to tell colours apart.
    fn is_dotted(self) -> bool {
        self.left == 100 && !self.hidden
    }

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
        let (hidden, width) = match (cell, table.share(cell)) {
            (Cell::FewerThan { threshold, .. }, _) => (true, hidden_width(table.group(), threshold)),
            (Cell::NotShown { .. }, _) => (true, LEAST_HIDDEN),
            (_, Share::NotShown) => (false, 0),
            (_, Share::Percent(width) | Share::Between(width, _)) => (false, 10 * width),
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

/// Tenths of a per cent of the picture's width where each part begins, from the parts' widths; and where the last one ends.
/// Hidden parts, and shares that are rounded up, may come to more than everyone: then all are drawn a little shorter.
fn beginnings(widths: &[u32]) -> Vec<u32> {
    let all = widths.iter().sum::<u32>().max(1_000);
    let mut at = 0;
    let before = widths.iter().map(|width| {
        let here = at;
        at += width;
        here
    });
    let mut beginnings: Vec<_> = before.collect();
    beginnings.push(at);
    beginnings.into_iter().map(|at| at * 1_000 / all).collect()
}

/// Tenths of a per cent of the picture's width where the line stands: what lies to the left of it is against.
fn line(parts: &[Part], places: &[u32]) -> u32 {
    parts.iter().zip(places.windows(2)).map(|(part, place)| (place[1] - place[0]) * part.left / 100).sum()
}

/// The bar itself. The words beside it say the same.
fn bar(table: &Table) -> impl IntoView + use<> {
    let parts = parts(table);
    let places = beginnings(&parts.iter().map(|part| part.width).collect::<Vec<_>>());
    let line = tenths(line(&parts, &places));
    let pieces: Vec<_> = parts
        .into_iter()
        .zip(places.windows(2))
        .map(|(part, place)| {
            let class = if part.hidden { "bar-hidden" } else { part.class };
            let fill = part.hidden.then_some("url(#hatch)");
            let (x, width) = (tenths(place[0]), tenths(place[1] - place[0]));
            let dots = part.is_dotted().then(|| {
                view! { <rect x=x.clone() width=width.clone() height="100%" fill="url(#dots)"/> }
            });
            view! { <rect class=class x=x width=width height="100%" fill=fill/> {dots} }
        })
        .collect();
    view! {
        <svg class="scale-bar" aria-hidden="true" focusable="false">
            {pieces}
            <line class="scale-zero" x1=line.clone() x2=line y1="0" y2="100%"/>
        </svg>
    }
}

/// What a colour stands for, called `name`, and how many it is; without a colour for what stands beside the line.
fn key(table: &Table, category: Category, name: String) -> impl IntoView + use<> {
    let words = request::words();
    let cell = table.cell(category);
    let share = cell.and_then(|cell| telling::share(words, table, cell)).map(|share| format!(" ({share})"));
    let cell = cell.map(|cell| telling::cell(words, cell, table.group())).unwrap_or_default();
    let part = Part::of(table, category);
    let class = if part.is_some() { "" } else { "scale-key-apart" };
    let swatch = part.map(|part| swatch(part.class, part.left == 100));
    view! { <li class=class>{swatch} <span>{name} " " <strong>{cell}</strong> {share}</span></li> }
}

fn keys(table: &Table, options: &[String]) -> impl IntoView + use<> {
    let named = telling::named_rows(request::words(), table, options).into_iter();
    let keys: Vec<_> = named.map(|(name, _, row)| key(table, row.category(), name)).collect();
    view! { <ul class="scale-key">{keys}</ul> }
}

/// A scale as one bar, with what its colours stand for.
pub fn scale_picture(table: &Table, options: &[String]) -> impl IntoView + use<> {
    view! { {bar(table)} {keys(table, options)} }
}

/// Opinion statements below one another, each as one bar. Where they are all those of the question at `place`, each can be led to.
pub fn opinion_pictures(named: &[Statement], told: Told, place: Option<usize>) -> impl IntoView + use<> {
    let rows = named
        .iter()
        .enumerate()
        .map(|(at, statement)| opinion(statement, told, place.map(|place| statement_id(place, at))));
    let rows: Vec<_> = rows.collect();
    view! { <ul class="opinion-bars">{rows}</ul> }
}

fn opinion(Statement { text, put, table }: &Statement, told: Told, id: Option<String>) -> impl IntoView + use<> {
    let words = request::words();
    let shown = table.is_shown();
    let is_told =
        |category: &Category| told == Told::Everyone || matches!(category, Category::Agree | Category::Disagree);
    let categories = telling::rows(table).into_iter().map(|row| row.category()).filter(is_told);
    let keys: Vec<_> = categories.map(|category| key(table, category, telling::vote(words, category, *put))).collect();
    let said = shown.then(|| view! { {bar(table)} <ul class="scale-key">{keys}</ul> });
    let reached = id.is_some().then_some("-1");
    view! {
        <li id=id tabindex=reached>
            <p>{text.clone()}</p>
            {said}
            {(!shown).then(|| view! { <p class="muted">{words.figure_too_few()}</p> })}
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(width: u32, left: u32) -> Part {
        Part { class: "", hidden: false, width, left }
    }

    #[test]
    fn everyone_is_the_whole_width() {
        assert_eq!(beginnings(&[1_000]), [0, 1_000]);
        assert_eq!(beginnings(&[200, 300, 200, 200]), [0, 200, 500, 700, 900]);
    }

    #[test]
    fn what_comes_to_more_than_everyone_still_fits() {
        assert_eq!(beginnings(&[950, 100]).last(), Some(&1_000));
    }

    #[test]
    fn the_line_parts_those_against_from_those_for_and_the_middle_step_lies_across_it() {
        let parts = [part(200, 100), part(300, 100), part(200, 50), part(300, 0)];
        assert_eq!(line(&parts, &beginnings(&[200, 300, 200, 300])), 600);
        assert_eq!(line(&[part(400, 0)], &beginnings(&[400])), 0);
    }

    #[test]
    fn what_lies_to_the_left_of_the_line_has_dots_but_not_what_is_hidden() {
        assert!(part(20, 100).is_dotted());
        assert!(!part(20, 50).is_dotted());
        assert!(!part(20, 0).is_dotted());
        assert!(!Part { hidden: true, ..part(20, 100) }.is_dotted());
    }
}
