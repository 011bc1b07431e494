//! The two kinds of question that are several fields: putting things in order, and taking a position on statements.

use analysis::value::Vote;
use leptos::prelude::*;

use super::form::{VOTES, row_field};
use crate::{
    entity::answer_option,
    forms::FormState,
    request,
    ui::fields::{FieldError, Hint},
    words::Words,
};

/// Things to put in order: a number beside each. `how` is what the question itself says of the numbers; where it says nothing we do, or
/// nobody would know whether 1 is best or worst. With buttons to move things (`ranking.rs`) it says what one does with them.
#[component]
pub fn Ranking(
    name: String,
    legend: String,
    hint: Option<String>,
    how: Option<String>,
    things: Vec<String>,
) -> impl IntoView {
    let (form, words) = (request::form(), request::words());
    let error = form.errors.at(&name).map(str::to_owned);
    let lang = how.is_none().then(|| words.language_lang());
    let how = how.unwrap_or_else(|| words.answer_rank_hint());
    let described = [(hint.is_some(), "hint"), (true, "how"), (error.is_some(), "error")];
    let described = described.into_iter().filter(|(there, _)| *there).map(|(_, part)| format!("{name}-{part}"));
    let described = described.collect::<Vec<_>>().join(" ");
    let (id, most) = (name.clone(), things.len());
    let rows: Vec<_> =
        things.into_iter().enumerate().map(|(row, thing)| rank(&form, row_field(&name, row), thing, most)).collect();
    view! {
        <fieldset class="ranking" id=id tabindex="-1" aria-describedby=described>
            <legend class="choice-legend">{legend}</legend>
            <Hint field=name.clone() text=hint/>
            <p class="hint ranking-how" id=format!("{name}-how") lang=lang data-buttons=words.answer_rank_buttons()
                data-lang=words.language_lang()>{how}</p>
            <FieldError field=name sentence=error/>
            <ul class="ranking-rows">{rows}</ul>
        </fieldset>
    }
}

/// One thing, with a number from 1 to `most`.
fn rank(form: &FormState, field: String, thing: String, most: usize) -> impl IntoView + use<> {
    let typed = form.sent.get(&field).parse::<usize>().ok();
    let numbers: Vec<_> = (1..=most)
        .map(|number| view! { <option value=number.to_string() selected=typed == Some(number)>{number.to_string()}</option> })
        .collect();
    view! {
        <li class="ranking-row">
            <label for=field.clone()>{thing}</label>
            <select class="input select" id=field.clone() name=field>
                <option value="">"–"</option>
                {numbers}
            </select>
        </li>
    }
}

/// After so many statements one may go past the rest of them at once.
const MANY: usize = 10;

/// Statements to agree with or not, each by itself, with its place among the options: that names its field, wherever it stands.
/// One that was taken away is not asked; a vote on it that came with the form stays.
#[component]
pub fn Opinions(
    name: String,
    heading: String,
    hint: Option<String>,
    statements: Vec<(usize, answer_option::Model)>,
) -> impl IntoView {
    let form = request::form();
    let (away, asked): (Vec<_>, Vec<_>) = statements.into_iter().partition(|(_, option)| option.is_withheld());
    let last = asked.len().saturating_sub(1);
    let rows: Vec<_> = asked
        .iter()
        .enumerate()
        .map(|(at, (row, option))| opinion(&form, &row_field(&name, *row), option, MANY <= at && at < last))
        .collect();
    let kept: Vec<_> = away.iter().filter_map(|(row, _)| kept(&form, row_field(&name, *row))).collect();
    view! {
        <h2>{heading}</h2>
        <Hint field=name text=hint/>
        {rows}
        {kept}
    }
}

/// The statements with their places, in the order that was drawn. What was added since then comes last.
pub fn in_order(options: Vec<answer_option::Model>, drawn: &[usize]) -> Vec<(usize, answer_option::Model)> {
    let mut placed: Vec<_> = options.into_iter().enumerate().collect();
    placed.sort_by_key(|(row, _)| drawn.iter().position(|at| at == row).unwrap_or(usize::MAX));
    placed
}

/// A vote on a statement that is not asked any more.
fn kept(form: &FormState, name: String) -> Option<impl IntoView + use<>> {
    let (_, code) = VOTES.iter().find(|(_, code)| form.sent.get(&name) == *code)?;
    Some(view! { <input type="hidden" name=name value=*code/> })
}

/// The way past the rest of the statements. With JavaScript they come one at a time, and it is shown.
fn past_the_rest() -> impl IntoView + use<> {
    let words = request::words();
    view! {
        <button type="button" class="button button--quiet" data-step="rest" lang=words.language_lang() hidden>
            {words.answer_skip_rest()}
        </button>
    }
}

fn opinion(
    form: &FormState,
    name: &str,
    option: &answer_option::Model,
    offers_way_past: bool,
) -> impl IntoView + use<> {
    let error = form.errors.at(name).map(str::to_owned);
    let own = option.own_language.as_deref().map(|tag| Words::in_language(tag).language_lang());
    let described = [(own.is_some(), "hint"), (error.is_some(), "error")].into_iter().filter(|(there, _)| *there);
    let described: Vec<_> = described.map(|(_, part)| format!("{name}-{part}")).collect();
    let described = (!described.is_empty()).then(|| described.join(" "));
    let from = own.is_some().then(|| {
        let words = request::words();
        view! { <p class="hint" id=format!("{name}-hint") lang=words.language_lang()>{words.answer_own_from()}</p> }
    });
    let choices: Vec<_> = VOTES
        .iter()
        .map(|(vote, code)| {
            let id = (*code == "agree").then(|| name.to_owned());
            let checked = form.sent.all(name).any(|typed| typed == *code);
            view! {
                <label class=format!("opinion-choice opinion-choice--{code}")>
                    <input type="radio" id=id name=name.to_owned() value=*code checked=checked/>
                    <span>{said(*vote)}</span>
                </label>
            }
        })
        .collect();
    view! {
        <fieldset class="opinion" aria-describedby=described>
            <legend class="opinion-text" lang=own>{option.text.clone()}</legend>
            {from}
            <FieldError field=name.to_owned() sentence=error/>
            <div class="opinion-choices">{choices}</div>
            {offers_way_past.then(past_the_rest)}
        </fieldset>
    }
}

fn said(vote: Vote) -> String {
    let words = request::words();
    match vote {
        Vote::Agree => words.answer_agree(),
        Vote::Disagree => words.answer_disagree(),
        Vote::Pass => words.answer_pass(),
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn statements_keep_their_places_in_whatever_order_they_stand() {
        let option = |position: i32| answer_option::Model {
            id: Uuid::nil(),
            question_id: Uuid::nil(),
            position,
            text: String::new(),
            own_language: None,
            withheld_at: None,
            withheld_reason: None,
        };
        let places = |drawn: &[usize]| -> Vec<_> {
            in_order((0..4).map(option).collect(), drawn).into_iter().map(|(row, one)| (row, one.position)).collect()
        };
        assert_eq!(places(&[2, 0, 1]), [(2, 2), (0, 0), (1, 1), (3, 3)]);
        assert_eq!(places(&[]), [(0, 0), (1, 1), (2, 2), (3, 3)]);
    }
}
