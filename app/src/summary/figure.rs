//! Pictures of figures: bars with the words on the left and the number on the right, and the table one tap away. Only
//! values of the disclosure layer can stand here.

use analysis::{
    derived::Share,
    figures::{Category, Cell, QuestionFigures, Row, Table},
};
use leptos::{either::Either, prelude::*};

use crate::{
    round::questionnaire::AskedQuestion,
    summary::{
        diverging::{opinion_pictures, scale_picture},
        words::{self, NamedRow},
    },
    swedish,
};

/// How wide "färre än 5" is drawn, always: the length may not tell the number.
pub(super) const SMALL_WIDTH: u32 = 10;

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
        QuestionFigures::Scale(table) => view! { <ScaleFigure title table options/> }.into_any(),
        QuestionFigures::SingleChoice(table) => view! { <TableFigure title table options/> }.into_any(),
        QuestionFigures::Ranking(table) => {
            view! { <TableFigure title table options note="Så många satte detta först."/> }.into_any()
        }
        QuestionFigures::MultipleChoice(tables) => view! { <OptionsFigure title tables options/> }.into_any(),
        QuestionFigures::Opinion(tables) => view! { <OpinionFigure title tables statements=options/> }.into_any(),
        QuestionFigures::FreeText => ().into_any(),
    }
}

/// A scale as one bar.
#[component]
fn ScaleFigure(title: String, table: Table, options: Vec<String>) -> impl IntoView {
    if !table.is_shown() {
        return Either::Left(view! { <NotEnough title/> });
    }
    let picture = scale_picture(&table, &options);
    let meaning = words::both_ends(&table, &options);
    let lines = words::named_rows(&table, &options);
    Either::Right(view! { <Figure title meaning picture lines/> })
}

/// Opinion statements below one another, each as one bar.
#[component]
fn OpinionFigure(title: String, tables: Vec<Table>, statements: Vec<String>) -> impl IntoView {
    let named: Vec<_> = statements.into_iter().zip(tables).collect();
    let lines = named.iter().flat_map(|(statement, table)| {
        let said = move |(vote, table, row)| (format!("{statement} – {vote}"), table, row);
        words::named_rows(table, &[]).into_iter().map(said)
    });
    let lines = lines.collect();
    view! { <Figure title meaning="" picture=opinion_pictures(&named) lines/> }
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
    let lines = words::named_rows(&table, &options);
    Either::Right(view! { <Figure title meaning=note picture=bars(&lines) lines/> })
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
    Either::Right(view! { <Figure title meaning="Det gick att välja flera." picture=bars(&named) lines=named/> })
}

/// Heading, what it means, picture and, one tap away, the same as a table.
#[component]
fn Figure(
    title: String,
    #[prop(into)] meaning: String,
    picture: impl IntoView + 'static,
    lines: Vec<NamedRow>,
) -> impl IntoView {
    let group = lines.first().and_then(|(_, table, _)| table.group());
    let people = group.map(|people| format!("{} svar.", swedish::number(people.into())));
    let meaning = [people, Some(meaning)].into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>();
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
            {picture}
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
                <p class="figure-meaning">{words::TOO_FEW}</p>
            </figcaption>
        </figure>
    }
}

fn bars(rows: &[NamedRow]) -> impl IntoView + use<> {
    let bars: Vec<_> = rows.iter().map(|(name, table, row)| bar(name.clone(), table, row)).collect();
    view! { <ul class="bars">{bars}</ul> }
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
