//! Pictures of figures: bars with the words on the left and the number on the right, and the table one tap away. Only
//! values of the disclosure layer can stand here.

use analysis::figures::{Category, QuestionFigures, Table};
use leptos::{either::Either, prelude::*};

use crate::{
    entity::answer_option,
    request,
    round::questionnaire::AskedQuestion,
    summary::{
        bars::bars,
        derived,
        diverging::{Statement, Told, opinion_pictures, scale_picture},
        second_places::SecondPlaces,
        telling::{self, NamedRow},
    },
    words::Words,
};

/// The hatching that hidden bars are filled with, and the dots on what lies to the left of the line. Once a page.
#[component]
pub fn Patterns() -> impl IntoView {
    view! {
        <svg class="pattern-defs" width="0" height="0" aria-hidden="true" focusable="false">
            <defs>
                <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <path d="M0 0V6" class="hatch-line"/>
                </pattern>
                <pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse">
                    <circle cx="2.5" cy="2.5" r="1.1" class="dot"/>
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
    /// Its place in the questionnaire, where links lead to its statements.
    #[prop(optional)]
    place: Option<usize>,
) -> impl IntoView {
    match figures {
        QuestionFigures::Scale(table) => view! { <ScaleFigure asked table/> }.into_any(),
        QuestionFigures::SingleChoice(table) => view! { <OneTableFigure asked table/> }.into_any(),
        QuestionFigures::Ranking(table) => view! { <RankingFigure asked table/> }.into_any(),
        QuestionFigures::MultipleChoice(tables) => view! { <OptionsFigure asked tables/> }.into_any(),
        QuestionFigures::Opinion(tables) => view! { <OpinionFigure asked tables place/> }.into_any(),
        QuestionFigures::FreeText => ().into_any(),
    }
}

/// A scale as one bar.
#[component]
fn ScaleFigure(asked: AskedQuestion, table: Table) -> impl IntoView {
    let (words, title) = (request::words(), asked.row.text.clone());
    if !table.is_shown() {
        return Either::Left(view! { <NotEnough title/> });
    }
    let options = words_of(&asked);
    let picture = scale_picture(&table, &options);
    let ends = Some(telling::both_ends(words, &table, &options));
    let meaning = sentences([people(&asked, &table), ends, derived::middle(words, &table, &options)]);
    let lines = telling::named_rows(words, &table, &options);
    Either::Right(view! { <Figure title meaning picture lines/> })
}

/// Opinion statements below one another, each as one bar.
#[component]
fn OpinionFigure(
    asked: AskedQuestion,
    tables: Vec<Table>,
    #[prop(optional_no_strip)] place: Option<usize>,
) -> impl IntoView {
    let words = request::words();
    let added = asked.options.iter().any(answer_option::Model::is_own_statement);
    let many = tables.first().and_then(|table| people(&asked, table));
    let meaning = sentences([many, added.then(|| words.figure_own_later())]);
    let named = asked.options.iter().zip(tables).map(|(option, table)| Statement::of(words, option, table));
    let named: Vec<_> = named.collect();
    let lines = named.iter().flat_map(|statement| {
        let said = move |(vote, table, row)| (format!("{} – {vote}", statement.text), table, row);
        telling::named_votes(words, &statement.table, statement.put).into_iter().map(said)
    });
    let lines = lines.collect();
    let picture = opinion_pictures(&named, Told::Everyone, place);
    view! { <Figure title=asked.row.text meaning picture lines/> }
}

/// A question with one table, as bars.
#[component]
fn OneTableFigure(asked: AskedQuestion, table: Table, #[prop(optional)] note: String) -> impl IntoView {
    let meaning = sentences([people(&asked, &table), Some(note)]);
    let lines = telling::named_rows(request::words(), &table, &words_of(&asked));
    view! { <TableFigure title=asked.row.text meaning table lines/> }
}

/// A ranking: how many put what first, what wins when all places count, how that is said, and what stands second.
#[component]
fn RankingFigure(asked: AskedQuestion, table: Table) -> impl IntoView {
    let words = request::words();
    let winner = derived::winner(words, &table, &words_of(&asked));
    let method = winner.is_some().then(|| view! { <p class="small muted">{words.figure_ranking_method()}</p> });
    let note = sentences([Some(words.figure_put_first()), winner]);
    view! {
        <OneTableFigure asked=asked.clone() table=table.clone() note/>
        {method}
        <SecondPlaces asked table/>
    }
}

/// One table as bars.
#[component]
pub fn TableFigure(
    /// What it shows.
    #[prop(into)]
    title: String,
    /// What it means.
    meaning: String,
    /// The table.
    table: Table,
    /// Its rows with their words.
    lines: Vec<NamedRow>,
) -> impl IntoView {
    if !table.is_shown() {
        return Either::Left(view! { <NotEnough title/> });
    }
    Either::Right(view! { <Figure title meaning picture=bars(&lines) lines/> })
}

/// A multiple choice: one bar for each option that people chose.
#[component]
fn OptionsFigure(asked: AskedQuestion, tables: Vec<Table>) -> impl IntoView {
    let title = asked.row.text.clone();
    let lines = chosen(tables, words_of(&asked));
    let Some((_, table, _)) = lines.first() else {
        return Either::Left(view! { <NotEnough title/> });
    };
    let meaning = sentences([people(&asked, table), Some(request::words().figure_several())]);
    Either::Right(view! { <Figure title meaning picture=bars(&lines) lines/> })
}

/// How many chose each option, by name.
pub fn chosen(tables: Vec<Table>, options: Vec<String>) -> Vec<NamedRow> {
    let chosen = |table: &Table| table.rows().iter().copied().find(|row| row.category() == Category::Chosen);
    let named = tables.into_iter().zip(options);
    named.filter_map(|(table, name)| chosen(&table).map(|row| (name, table, row))).collect()
}

/// The question's own words, by position.
fn words_of(asked: &AskedQuestion) -> Vec<String> {
    telling::options_of(request::words(), asked)
}

fn people(asked: &AskedQuestion, table: &Table) -> Option<String> {
    telling::answered(request::words(), asked, table)
}

fn sentences<const N: usize>(parts: [Option<String>; N]) -> String {
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Heading, what it means, picture and, one tap away, the same as a table.
#[component]
fn Figure(title: String, meaning: String, picture: impl IntoView + 'static, lines: Vec<NamedRow>) -> impl IntoView {
    let words = request::words();
    // The options of a multiple choice are tables of their own, of which one row is told: nothing there is to sum up.
    let uneven = lines.iter().any(|(_, table, row)| row.category() != Category::Chosen && telling::is_uneven(table));
    view! {
        <figure class="figure">
            <figcaption>
                <h3 class="figure-title">{title.clone()}</h3>
                <p class="figure-meaning">{meaning}</p>
            </figcaption>
            {picture}
            {uneven.then(|| view! { <p class="small muted">{words.figure_rounded()}</p> })}
            <details class="more">
                <summary>{words.figure_as_table()}</summary>
                <div class="more-body"><FigureTable title lines/></div>
            </details>
        </figure>
    }
}

/// The same as the picture, in numbers.
#[component]
fn FigureTable(title: String, lines: Vec<NamedRow>) -> impl IntoView {
    let words = request::words();
    let rows = lines.into_iter().map(|(name, table, row)| {
        let share = telling::share(words, &table, row.cell());
        view! {
            <tr>
                <th scope="row">{name}</th>
                <td class="number">{telling::cell(words, row.cell(), table.group())}</td>
                <td class="number">{share_or_hidden(words, share)}</td>
            </tr>
        }
    });
    view! {
        <table class="table">
            <caption class="visually-hidden">{title}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.figure_answer()}</th>
                    <th scope="col" class="number">{words.figure_number()}</th>
                    <th scope="col" class="number">{words.figure_share()}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}

/// A share as it may be said, or that it is hidden, and for whoever does not see the table also why.
pub fn share_or_hidden(words: Words, share: Option<String>) -> impl IntoView {
    match share {
        Some(share) => Either::Left(share),
        None => Either::Right(view! {
            <span class="cell-hidden">
                {words.figure_hidden()}<span class="visually-hidden">{format!(", {}", words.figure_hidden_why())}</span>
            </span>
        }),
    }
}

/// What stands where a table cannot be shown.
#[component]
fn NotEnough(title: String) -> impl IntoView {
    view! {
        <figure class="figure">
            <figcaption>
                <h3 class="figure-title">{title}</h3>
                <p class="figure-meaning">{request::words().figure_too_few()}</p>
            </figcaption>
        </figure>
    }
}
