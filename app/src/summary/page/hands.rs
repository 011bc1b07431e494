//! How hands were raised at the meetings of a round: numbers of their own, beside the answers and in no share of them.

use analysis::figures::{Category, Cell, QuestionFigures, Table};
use leptos::prelude::*;

use crate::{
    channel::hands::{Vote, votes},
    summary::{queries::Brief, words},
    swedish,
};

/// The hands of every vote that some meeting held. Nothing where none did, or where so few took part.
#[component]
pub fn Hands(brief: Brief) -> impl IntoView {
    held(&brief).map(|(people, held)| {
        let people = swedish::count(people.into(), "person", "personer");
        let rows: Vec<_> = held.into_iter().map(|(vote, figures)| view! { <Raised vote figures/> }).collect();
        view! {
            <section class="annex-part" id="handupprackning" tabindex="-1">
                <h3>"Handuppräckning på möten"</h3>
                <p>
                    "Antalen gäller alla möten tillsammans, med " {people}
                    ". De räknas inte in bland svaren. Alla möten har kanske inte röstat om allt, och den som inte räckte upp \
                     handen behöver inte vara emot."
                </p>
                {rows}
            </section>
        }
    })
}

/// How many took part, and the votes that some meeting held.
fn held(brief: &Brief) -> Option<(u32, Vec<(Vote, QuestionFigures)>)> {
    let sessions = brief.result.figures.sessions()?;
    let votes = votes(&brief.asked).into_iter().zip(sessions.hands().to_vec());
    let held: Vec<_> = votes.filter_map(|(vote, figures)| figures.map(|figures| (vote, figures))).collect();
    sessions.people().filter(|_| !held.is_empty()).map(|people| (people, held))
}

/// One vote.
#[component]
fn Raised(vote: Vote, figures: QuestionFigures) -> impl IntoView {
    let title = format!("{}. {}", vote.number, vote.text);
    let cells = cells(&figures);
    if cells.iter().all(Option::is_none) {
        return view! { <p><strong>{title}</strong> " Antalen visas inte, så att ingen kan kännas igen."</p> }
            .into_any();
    }
    let group = group(&figures);
    let rows: Vec<_> = vote
        .choices
        .into_iter()
        .zip(cells)
        .map(|((_, choice), cell)| {
            let cell = cell.map_or_else(|| "visas inte".to_owned(), |cell| words::cell(cell, group));
            view! { <tr><th scope="row">{choice}</th><td class="number">{cell}</td></tr> }
        })
        .collect();
    view! {
        <table class="table">
            <caption>{title}</caption>
            <thead>
                <tr>
                    <th scope="col">"Val"</th>
                    <th scope="col" class="number">"Händer"</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// How many raised a hand for each choice, in order, where it may be shown.
fn cells(figures: &QuestionFigures) -> Vec<Option<Cell>> {
    match figures {
        QuestionFigures::SingleChoice(table) => {
            let options = table.rows().iter().filter(|row| matches!(row.category(), Category::Option(_)));
            options.map(|row| Some(row.cell())).collect()
        }
        QuestionFigures::MultipleChoice(tables) => tables.iter().map(|table| table.cell(Category::Chosen)).collect(),
        _ => Vec::new(),
    }
}

/// Everyone who took part.
fn group(figures: &QuestionFigures) -> Option<u32> {
    match figures {
        QuestionFigures::SingleChoice(table) => table.group(),
        QuestionFigures::MultipleChoice(tables) => tables.first().and_then(Table::group),
        _ => None,
    }
}
