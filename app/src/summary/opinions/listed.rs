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
    known(told, statement).into_iter().map(|share| share.unwrap_or_else(|| told.words.figure_not_shown())).collect()
}

/// The same; nothing where one is not shown.
fn known(told: &Told, statement: usize) -> Vec<Option<String>> {
    let mark = Mark { statement, side: Side::Agree };
    let groups = (0..told.groups()).map(|at| told.of_group(at, mark));
    std::iter::once(told.of_all(mark)).chain(groups).collect()
}

/// The statements with a share to show, and those without any, by their places. The latter have no row of their own: all of it would say
/// that it is not shown.
pub fn shown_and_not(told: &Told) -> (Vec<usize>, Vec<usize>) {
    (0..told.statements.len()).partition(|statement| known(told, *statement).iter().any(Option::is_some))
}

/// A statement a row, a group a column; on a phone a block for each statement.
#[component]
pub(super) fn Listed(told: Told) -> impl IntoView {
    let words = told.words;
    let heads = heads(&told);
    let (shown, not_shown) = shown_and_not(&told);
    let rows: Vec<_> = shown.into_iter().map(|statement| row(&told, &heads[1..], statement)).collect();
    let none_shown = none_shown(&told, &not_shown);
    let mut heads = heads.into_iter();
    let statement = heads.next();
    let number = |head: String| view! { <th scope="col" role="columnheader" class="number">{head}</th> };
    let numbers: Vec<_> = heads.map(number).collect();
    let table = (!rows.is_empty()).then(|| {
        view! {
            <div class="table-wrap" role="region" aria-labelledby="opinion-map-table" tabindex="0">
                <table class="table table--stacked" role="table">
                    <caption id="opinion-map-table">{words.opinion_map_caption()}</caption>
                    <thead role="rowgroup">
                        <tr role="row"><th scope="col" role="columnheader">{statement}</th> {numbers}</tr>
                    </thead>
                    <tbody role="rowgroup">{rows}</tbody>
                </table>
            </div>
        }
    });
    view! { {table} {none_shown} <p class="small muted">{words.opinion_map_hidden()}</p> }
}

/// The statements of which nothing is shown, in one sentence. Nothing where there is none.
fn none_shown(told: &Told, statements: &[usize]) -> Option<impl IntoView + use<>> {
    let lang = told.lang;
    let statement = |(at, statement): (usize, &usize)| {
        let (between, number) = ((0 < at).then_some(", "), statement + 1);
        told.statement(*statement).map(|name| view! { {between} {number} ". " <q lang=lang>{name}</q> })
    };
    let named: Vec<_> = statements.iter().enumerate().map(statement).collect();
    let many = told.words.opinion_map_none_shown(named.len());
    (!named.is_empty()).then(|| view! { <p id="none-shown">{many} " " {named}</p> })
}

/// The cells of a statement: the head and the share, and over how many columns it stands. Where no group is shown that is said once: on a
/// phone each cell is a line of its own.
fn cells(told: &Told, heads: &[String], statement: usize) -> Vec<(String, String, Option<usize>)> {
    let shares = shares(told, statement);
    let tells_of_groups = known(told, statement).iter().skip(1).any(Option::is_some);
    match heads {
        [all, first, .., last] if !tells_of_groups => {
            let groups = (format!("{first} – {last}"), told.words.figure_not_shown(), Some(heads.len() - 1));
            shares.into_iter().take(1).map(|share| (all.clone(), share, None)).chain([groups]).collect()
        }
        _ => heads.iter().cloned().zip(shares).map(|(head, share)| (head, share, None)).collect(),
    }
}

fn row(told: &Told, heads: &[String], statement: usize) -> impl IntoView + use<> {
    let cell = |(head, share, span): (String, String, Option<usize>)| {
        view! { <td role="cell" class="number" data-head=head colspan=span>{share}</td> }
    };
    let shares: Vec<_> = cells(told, heads, statement).into_iter().map(cell).collect();
    let (number, name) = (statement + 1, told.statement(statement));
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">{number} ". " <span lang=told.lang>{name}</span></th>
            {shares}
        </tr>
    }
}
