//! The opinion map as a table: every statement with the share that agrees, of all and of each group. It says what the picture shows.

use analysis::{opinion_map::representative::Side, opinions::Mark};
use leptos::prelude::*;

use super::told::Told;

/// A statement a row, a group a column.
#[component]
pub(super) fn Listed(told: Told) -> impl IntoView {
    let words = told.words;
    let groups: Vec<_> =
        (0..told.groups()).map(|at| view! { <th scope="col" class="number">{told.group(at)}</th> }).collect();
    let rows: Vec<_> = (0..told.statements.len()).map(|statement| row(&told, statement)).collect();
    view! {
        <div class="table-wrap" role="region" aria-labelledby="opinion-map-table" tabindex="0">
            <table class="table">
                <caption id="opinion-map-table">{words.opinion_map_caption()}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.opinion_map_statement()}</th>
                        <th scope="col" class="number">{words.opinion_map_all()}</th>
                        {groups}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <p class="small muted">{words.opinion_map_hidden()}</p>
    }
}

fn row(told: &Told, statement: usize) -> impl IntoView + use<> {
    let mark = Mark { statement, side: Side::Agree };
    let shown = |share: Option<String>| share.unwrap_or_else(|| told.words.figure_not_shown());
    let groups = (0..told.groups()).map(|at| told.of_group(at, mark));
    let shares: Vec<_> = std::iter::once(told.of_all(mark))
        .chain(groups)
        .map(|share| view! { <td class="number">{shown(share)}</td> })
        .collect();
    let (number, name) = (statement + 1, told.statement(statement));
    view! { <tr><th scope="row">{number} ". " <span lang=told.lang>{name}</span></th>{shares}</tr> }
}
