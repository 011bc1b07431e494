//! The opinion map as a table: every statement with the share that agrees, of all and of each group. It says what the picture shows.

use analysis::{opinion_map::representative::Side, opinions::Mark};
use leptos::prelude::*;

use super::told::Told;

/// The heads of its columns: the statement, everybody, and the groups.
pub fn heads(told: &Told) -> Vec<String> {
    let words = told.words;
    let groups = (0..told.groups()).map(|at| told.group(at));
    [words.opinion_map_statement(), words.opinion_map_all()].into_iter().chain(groups).collect()
}

/// The shares that agree with a statement: of everybody, then of each group. In words where one is not shown.
pub fn shares(told: &Told, statement: usize) -> Vec<String> {
    let mark = Mark { statement, side: Side::Agree };
    let groups = (0..told.groups()).map(|at| told.of_group(at, mark));
    let all = std::iter::once(told.of_all(mark)).chain(groups);
    all.map(|share| share.unwrap_or_else(|| told.words.figure_not_shown())).collect()
}

/// A statement a row, a group a column.
#[component]
pub(super) fn Listed(told: Told) -> impl IntoView {
    let words = told.words;
    let mut heads = heads(&told).into_iter();
    let statement = heads.next();
    let numbers: Vec<_> = heads.map(|head| view! { <th scope="col" class="number">{head}</th> }).collect();
    let rows: Vec<_> = (0..told.statements.len()).map(|statement| row(&told, statement)).collect();
    view! {
        <div class="table-wrap" role="region" aria-labelledby="opinion-map-table" tabindex="0">
            <table class="table">
                <caption id="opinion-map-table">{words.opinion_map_caption()}</caption>
                <thead><tr><th scope="col">{statement}</th> {numbers}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <p class="small muted">{words.opinion_map_hidden()}</p>
    }
}

fn row(told: &Told, statement: usize) -> impl IntoView + use<> {
    let shares: Vec<_> =
        shares(told, statement).into_iter().map(|share| view! { <td class="number">{share}</td> }).collect();
    let (number, name) = (statement + 1, told.statement(statement));
    view! { <tr><th scope="row">{number} ". " <span lang=told.lang>{name}</span></th>{shares}</tr> }
}
