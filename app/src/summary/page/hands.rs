//! How hands were raised at the meetings of a round: numbers of their own, beside the answers and in no share of them.

use analysis::figures::{Category, Cell, QuestionFigures, RoundFigures, Table};
use leptos::prelude::*;

use crate::{
    channel::hands::{Vote, votes},
    request,
    round::questionnaire::Questionnaire,
    summary::telling,
    words::Words,
};

/// A vote at meetings in words.
#[derive(Clone, Debug)]
pub struct Raised {
    /// Its number and what was asked.
    pub title: String,
    /// How many hands each choice got; nothing where none of them may be shown.
    pub rows: Vec<(String, String)>,
}

/// What the numbers are about, and every vote that some meeting held. Nothing where none did, or where so few took part.
pub fn raised(words: Words, asked: &Questionnaire, figures: &RoundFigures) -> Option<(String, Vec<Raised>)> {
    let (people, held) = held(asked, figures)?;
    let about = words.hands_about(words.result_people(people));
    Some((about, held.into_iter().map(|(vote, figures)| of_vote(words, vote, &figures)).collect()))
}

fn of_vote(words: Words, vote: Vote, figures: &QuestionFigures) -> Raised {
    let title = format!("{}. {}", vote.number, vote.text);
    let (cells, group) = (cells(figures), group(figures));
    if cells.iter().all(Option::is_none) {
        return Raised { title, rows: Vec::new() };
    }
    let shown =
        |cell: Option<Cell>| cell.map_or_else(|| words.figure_not_shown(), |cell| telling::cell(words, cell, group));
    let rows = vote.choices.into_iter().zip(cells).map(|((_, choice), cell)| (said(words, choice), shown(cell)));
    Raised { title, rows: rows.collect() }
}

/// The hands of every vote that some meeting held.
#[component]
pub fn Hands(
    /// What was asked.
    asked: Questionnaire,
    /// The signed figures.
    figures: RoundFigures,
) -> impl IntoView {
    let words = request::words();
    raised(words, &asked, &figures).map(|(about, votes)| {
        let rows: Vec<_> = votes.into_iter().map(|vote| view! { <OneVote vote/> }).collect();
        view! {
            <section class="annex-part" id="handupprackning" tabindex="-1">
                <h3>{words.hands_title()}</h3>
                <p>{about}</p>
                {rows}
            </section>
        }
    })
}

/// How many took part, and the votes that some meeting held.
fn held(asked: &Questionnaire, figures: &RoundFigures) -> Option<(u32, Vec<(Vote, QuestionFigures)>)> {
    let sessions = figures.sessions()?;
    let votes = votes(asked).into_iter().zip(sessions.hands().to_vec());
    let held: Vec<_> = votes.filter_map(|(vote, figures)| figures.map(|figures| (vote, figures))).collect();
    sessions.people().filter(|_| !held.is_empty()).map(|people| (people, held))
}

/// One vote.
#[component]
fn OneVote(vote: Raised) -> impl IntoView {
    let words = request::words();
    let Raised { title, rows } = vote;
    if rows.is_empty() {
        return view! { <p><strong>{title}</strong> " " {words.hands_hidden()}</p> }.into_any();
    }
    let rows: Vec<_> = rows
        .into_iter()
        .map(|(choice, hands)| view! { <tr><th scope="row">{choice}</th><td class="number">{hands}</td></tr> })
        .collect();
    view! {
        <table class="table">
            <caption>{title}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.hands_choice()}</th>
                    <th scope="col" class="number">{words.hands_hands()}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// A choice in the language of the page, where its words are the service's own and not the question's.
fn said(words: Words, choice: String) -> String {
    let own: [fn(Words) -> String; 4] =
        [Words::answer_agree, Words::answer_disagree, Words::answer_pass, Words::answer_dont_know];
    match own.into_iter().find(|own| own(Words::swedish()) == choice) {
        Some(own) => own(words),
        None => choice,
    }
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
