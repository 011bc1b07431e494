//! The two kinds of question that are several fields: putting things in order, and taking a position on statements.

use analysis::value::Vote;
use leptos::prelude::*;

use super::form::{VOTES, row_field};
use crate::{
    forms::FormState,
    request,
    ui::fields::{FieldError, Hint},
};

/// Things to put in order: a number beside each.
#[component]
pub fn Ranking(name: String, legend: String, hint: Option<String>, things: Vec<String>) -> impl IntoView {
    let form = request::form();
    let error = form.errors.at(&name).map(str::to_owned);
    let hint = hint.unwrap_or_else(|| request::words().answer_rank_hint());
    let described = if error.is_some() { format!("{name}-hint {name}-error") } else { format!("{name}-hint") };
    let (id, most) = (name.clone(), things.len());
    let rows: Vec<_> =
        things.into_iter().enumerate().map(|(row, thing)| rank(&form, row_field(&name, row), thing, most)).collect();
    view! {
        <fieldset class="ranking" id=id tabindex="-1" aria-describedby=described>
            <legend class="choice-legend">{legend}</legend>
            <Hint field=name.clone() text=Some(hint)/>
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

/// Statements to agree with or not, each by itself.
#[component]
pub fn Opinions(name: String, heading: String, hint: Option<String>, statements: Vec<String>) -> impl IntoView {
    let form = request::form();
    let rows: Vec<_> =
        statements.into_iter().enumerate().map(|(row, text)| opinion(&form, &row_field(&name, row), text)).collect();
    view! {
        <h2>{heading}</h2>
        <Hint field=name text=hint/>
        {rows}
    }
}

fn opinion(form: &FormState, name: &str, text: String) -> impl IntoView + use<> {
    let error = form.errors.at(name).map(str::to_owned);
    let described = error.is_some().then(|| format!("{name}-error"));
    let choices: Vec<_> = VOTES
        .iter()
        .map(|(vote, code)| {
            let id = if *code == "agree" { name.to_owned() } else { format!("{name}-{code}") };
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
            <legend class="opinion-text">{text}</legend>
            <FieldError field=name.to_owned() sentence=error/>
            <div class="opinion-choices">{choices}</div>
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
