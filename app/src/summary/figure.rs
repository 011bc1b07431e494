//! Pictures of figures: bars with the words on the left and the number on the right, and the table one tap away. Only
//! values of the disclosure layer can stand here.

use analysis::{
    derived::Share,
    figures::{Category, Cell, QuestionFigures, Row, Table},
};
use leptos::{either::Either, prelude::*};

use crate::{round::questionnaire::AskedQuestion, summary::words};

/// How wide "färre än 5" is drawn, always: the length may not tell the number.
const SMALL_WIDTH: u32 = 10;

/// The hatching that hidden bars are filled with. Once a page.
#[component]
pub fn HatchPattern() -> impl IntoView {
    view! {
        <svg class="pattern-defs" width="0" height="0" aria-hidden="true" focusable="false">
            <defs>
                <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <path d="M0 0V6" class="hatch-line"/>
                </pattern>
            </defs>
        </svg>
    }
}

/// The figures of one question.
#[component]
pub fn QuestionFigure(
    /// The question as it was asked.
    asked: AskedQuestion,
    /// What may be shown about it.
    figures: QuestionFigures,
) -> impl IntoView {
    let options: Vec<String> = asked.options.into_iter().map(|option| option.text).collect();
    let title = asked.row.text;
    match figures {
        QuestionFigures::Scale(table) | QuestionFigures::SingleChoice(table) => {
            view! { <TableFigure title table options/> }.into_any()
        }
        QuestionFigures::Ranking(table) => {
            view! { <TableFigure title table options note="Så många satte detta först."/> }.into_any()
        }
        QuestionFigures::MultipleChoice(tables) => view! { <OptionsFigure title tables options/> }.into_any(),
        QuestionFigures::Opinion(tables) => tables
            .into_iter()
            .zip(options)
            .map(|(table, statement)| view! { <TableFigure title=statement table options=Vec::new()/> })
            .collect_view()
            .into_any(),
        QuestionFigures::FreeText => ().into_any(),
    }
}

/// One table as bars.
#[component]
pub fn TableFigure(
    /// What it shows.
    #[prop(into)]
    title: String,
    /// The table.
    table: Table,
    /// The question's words, by position.
    options: Vec<String>,
    /// A sentence below the title.
    #[prop(optional, into)]
    note: String,
) -> impl IntoView {
    if !table.is_shown() {
        return Either::Left(view! { <NotEnough title/> });
    }
    let named: Vec<_> = table.rows().iter().map(|row| (words::category(row.category(), &options), *row)).collect();
    let bars = named.iter().map(|(name, row)| bar(name.clone(), &table, row)).collect_view();
    let lines = named.into_iter().map(|(name, row)| (name, table.clone(), row)).collect();
    Either::Right(view! { <Figure title note bars lines/> })
}

/// A multiple choice: one bar for each option that people chose.
#[component]
fn OptionsFigure(title: String, tables: Vec<Table>, options: Vec<String>) -> impl IntoView {
    let chosen = |table: &Table| table.rows().iter().copied().find(|row| row.category() == Category::Chosen);
    let named: Vec<_> = tables
        .into_iter()
        .zip(options)
        .filter_map(|(table, name)| chosen(&table).map(|row| (name, table, row)))
        .collect();
    if named.is_empty() {
        return Either::Left(view! { <NotEnough title/> });
    }
    let bars = named.iter().map(|(name, table, row)| bar(name.clone(), table, row)).collect_view();
    Either::Right(view! { <Figure title note="Det gick att välja flera." bars lines=named/> })
}

/// Heading, bars and, one tap away, the same as a table.
#[component]
fn Figure(
    title: String,
    #[prop(into)] note: String,
    bars: impl IntoView + 'static,
    lines: Vec<(String, Table, Row)>,
) -> impl IntoView {
    let group = lines.first().and_then(|(_, table, _)| table.group());
    let people = group.map(|n| format!("{} svar.", crate::swedish::number(n.into())));
    let meaning = [Some(note), people].into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    let rows = lines
        .into_iter()
        .map(|(name, table, row)| {
            let share = words::share(&table, row.cell()).unwrap_or_else(|| "–".to_owned());
            view! {
                <tr>
                    <th scope="row">{name}</th>
                    <td class="number">{words::cell(row.cell(), table.group())}</td>
                    <td class="number">{share}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <figure class="figure">
            <figcaption>
                <h3 class="figure-title">{title.clone()}</h3>
                <p class="figure-meaning">{meaning.join(" ")}</p>
            </figcaption>
            <ul class="bars">{bars}</ul>
            <details class="more">
                <summary>"Visa som tabell"</summary>
                <div class="more-body">
                    <table class="table">
                        <caption class="visually-hidden">{title}</caption>
                        <thead>
                            <tr>
                                <th scope="col">"Svar"</th>
                                <th scope="col" class="number">"Antal"</th>
                                <th scope="col" class="number">"Andel"</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </details>
        </figure>
    }
}

/// What stands where a table cannot be shown.
#[component]
fn NotEnough(title: String) -> impl IntoView {
    view! {
        <figure class="figure">
            <figcaption>
                <h3 class="figure-title">{title}</h3>
                <p class="figure-meaning">
                    "Det är för få svar för att visa siffror utan att någon kan kännas igen."
                </p>
            </figcaption>
        </figure>
    }
}

fn bar(name: String, table: &Table, row: &Row) -> impl IntoView + use<> {
    let cell = row.cell();
    let apart = matches!(
        row.category(),
        Category::DontKnow
            | Category::Skipped
            | Category::DontKnowOrSkipped
            | Category::Unknown
            | Category::OtherOrUnknown
            | Category::NotVoted
            | Category::Pass
    );
    let share = words::share(table, cell).map(|share| view! { <span class="bar-share">{share}</span> });
    view! {
        <li class=if apart { "bar bar--apart" } else { "bar" }>
            <span class="bar-label">{name}</span>
            <svg class="bar-track" aria-hidden="true" focusable="false">{fill(table, cell)}</svg>
            <span class="bar-value">{words::cell(cell, table.group())} " " {share}</span>
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
