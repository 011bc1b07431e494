//! Form fields: label, hint, error, control, always in that order and always tied together for those who do not see.

use leptos::{either::Either, prelude::*};

use crate::{forms::FormState, request, ui::text::textarea_body};

/// How a field stands now.
#[derive(Clone, Debug)]
pub struct Filled {
    /// What is in it: what was typed, or what it holds before anything was.
    pub typed: String,
    /// What is wrong with it.
    pub error: Option<String>,
    /// The ids of its hint and of what is wrong.
    pub described: Option<String>,
}

impl Filled {
    /// The field `name`, which holds `value` before anything is typed.
    pub fn of(name: &str, value: String, has_hint: bool) -> Self {
        let form = request::form();
        let error = form.errors.at(name).map(str::to_owned);
        // One that was not sent belongs to another form of the page, and holds what it held.
        let sent = form.sent.all(name).next().map(str::to_owned);
        let typed = sent.unwrap_or(value);
        let described = described_by(name, has_hint, error.is_some(), false);
        Self { typed, error, described }
    }
}

/// One line of text.
#[component]
pub fn TextField(
    /// Id and name of the field.
    #[prop(into)]
    name: String,
    /// What it asks for.
    #[prop(into)]
    label: String,
    /// Help below the label.
    #[prop(optional, into)]
    hint: Option<String>,
    /// `type` of the input.
    #[prop(default = "text")]
    kind: &'static str,
    /// What the browser may fill in (`autocomplete`).
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// What stands there before anything is typed. Never a password.
    #[prop(optional, into)]
    value: String,
    /// Whether the page is about this field alone, so that one can write in it at once.
    #[prop(optional)]
    first: bool,
    /// The language that is written in it, where that is not the page's.
    #[prop(optional, into)]
    lang: Option<String>,
) -> impl IntoView {
    let Filled { typed, error, described } = Filled::of(&name, value, hint.is_some());
    let typed = if kind == "password" { String::new() } else { typed };
    view! {
        <div class="field">
            <label class="label" for=name.clone()>{label}</label>
            <Hint field=name.clone() text=hint/>
            <FieldError field=name.clone() sentence=error.clone()/>
            <input class="input" id=name.clone() name=name type=kind value=typed autocomplete=autocomplete autofocus=first lang=lang
                aria-describedby=described aria-invalid=error.is_some().then_some("true")/>
        </div>
    }
}

/// Several lines of text, with the most that fits said beforehand.
#[component]
pub fn TextArea(
    /// Id and name of the field.
    #[prop(into)]
    name: String,
    /// What it asks for.
    #[prop(into)]
    label: String,
    /// Help below the label.
    #[prop(optional, into)]
    hint: Option<String>,
    /// The most characters that fit.
    limit: usize,
    /// What stands there before anything is typed.
    #[prop(optional, into)]
    value: String,
    /// Whether the label says that it may be left empty.
    #[prop(optional)]
    optional: bool,
    /// The language that is written in it, where that is not the page's.
    #[prop(optional, into)]
    lang: Option<String>,
) -> impl IntoView {
    let Filled { typed, error, .. } = Filled::of(&name, value, hint.is_some());
    let described = described_by(&name, hint.is_some(), error.is_some(), true);
    let words = request::words();
    view! {
        <div class="field">
            <label class="label" for=name.clone()>
                {label} {optional.then(|| view! { " " <span class="optional">{words.answer_optional()}</span> })}
            </label>
            <Hint field=name.clone() text=hint/>
            <FieldError field=name.clone() sentence=error.clone()/>
            // pagecheck: textarea, because textarea_body escapes what stands in it.
            <textarea class="input textarea" id=name.clone() name=name.clone() rows="5" data-limit=limit.to_string() lang=lang
                aria-describedby=described aria-invalid=error.is_some().then_some("true")>
                {textarea_body(&typed)}
            </textarea>
            <p class="count" id=format!("{name}-count")>{words.answer_most(limit)}</p>
        </div>
    }
}

/// Whether one or several options may be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// Radio buttons.
    One,
    /// Tick boxes.
    Any,
}

/// One option of a [`Choice`].
#[derive(Clone, Debug, Default)]
pub struct Pickable {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub text: String,
    /// Set apart from the others ("Jag vet inte").
    pub apart: bool,
    /// What it means, below it.
    pub means: Option<String>,
}

impl Pickable {
    /// An option without more ado.
    pub fn new(value: impl Into<String>, text: impl Into<String>) -> Self {
        Self { value: value.into(), text: text.into(), ..Self::default() }
    }
}

/// A question with options; the whole row is the target.
#[component]
pub fn Choice(
    /// Name of the field; the first option has it as its id.
    #[prop(into)]
    name: String,
    /// The question.
    #[prop(into)]
    legend: String,
    /// Help below the question.
    #[prop(optional, into)]
    hint: Option<String>,
    /// One or any.
    pick: Pick,
    /// The options in order.
    options: Vec<Pickable>,
    /// The values that are chosen before anything is sent.
    #[prop(optional)]
    chosen: Vec<String>,
    /// How one leaves it, in words: without JavaScript a radio button that was chosen could not be undone otherwise.
    #[prop(optional, into)]
    undone: Option<String>,
) -> impl IntoView {
    let form = request::form();
    let error = form.errors.at(&name).map(str::to_owned);
    let described = described_by(&name, hint.is_some(), error.is_some(), false);
    let none = undone.map(|text| view! { <NoAnswer name=name.clone() text/> });
    let chosen = if form.is_shown_again() { form.sent.all(&name).map(str::to_owned).collect() } else { chosen };
    let row = |(place, option): (usize, Pickable)| {
        let checked = chosen.contains(&option.value);
        view! { <PickRow name=name.clone() pick place option checked/> }
    };
    let rows: Vec<_> = options.into_iter().enumerate().map(row).collect();
    view! {
        <fieldset class="choice" id=format!("{name}-group") aria-describedby=described>
            <legend class="choice-legend">{legend}</legend>
            <Hint field=name.clone() text=hint/>
            <FieldError field=name.clone() sentence=error/>
            <div class="options">{rows}{none}</div>
        </fieldset>
    }
}

/// The radio button that takes back what was chosen, where there is no JavaScript to do it. Nothing is sent by it. It stands many
/// times in a form that is to be small, so it has no id.
#[component]
fn NoAnswer(
    /// Name of the field.
    name: String,
    /// What it says.
    text: String,
) -> impl IntoView {
    let words = request::words();
    view! {
        <noscript lang=words.language_lang()>
            <label class="option option--apart">
                <input type="radio" name=name value=""/>
                <span>{text}</span>
            </label>
        </noscript>
    }
}

/// One option. The first has the field's name as its id.
#[component]
pub fn PickRow(
    /// Name of the field.
    name: String,
    /// One or any.
    pick: Pick,
    /// Its place among those of the field, counted from 0.
    place: usize,
    /// The option.
    option: Pickable,
    /// Whether it is chosen.
    checked: bool,
) -> impl IntoView {
    let id = if place == 0 { name.clone() } else { format!("{name}-{place}") };
    let kind = if pick == Pick::One { "radio" } else { "checkbox" };
    let words = match option.means {
        None => Either::Left(view! { <span>{option.text}</span> }),
        Some(means) => Either::Right(view! { <span>{option.text} <span class="option-means">{means}</span></span> }),
    };
    view! {
        <label class=if option.apart { "option option--apart" } else { "option" }>
            <input type=kind id=id name=name value=option.value checked=checked/>
            {words}
        </label>
    }
}

/// Help below a label.
#[component]
pub fn Hint(
    /// Id of the field it helps with.
    field: String,
    /// The help, if any.
    text: Option<String>,
) -> impl IntoView {
    text.map(|text| view! { <p class="hint" id=format!("{field}-hint")>{text}</p> })
}

/// What is wrong, at the field.
#[component]
pub fn FieldError(
    /// Id of the field.
    field: String,
    /// The sentence, if any.
    sentence: Option<String>,
) -> impl IntoView {
    sentence.map(|sentence| {
        let mistake = request::words().answer_wrong_label();
        view! {
            <p class="error" id=format!("{field}-error")><span class="visually-hidden">{mistake} " "</span>{sentence}</p>
        }
    })
}

/// All that is wrong, first on the page, each a link to its field.
#[component]
pub fn ErrorSummary() -> impl IntoView {
    let FormState { errors, .. } = request::form();
    let rows: Vec<_> = errors
        .iter()
        .map(|(field, sentence)| view! { <li><a href=format!("#{field}")>{sentence.to_owned()}</a></li> })
        .collect();
    let title = request::words().answer_mend_title(rows.len());
    (!rows.is_empty()).then(|| {
        view! {
            <div class="error-summary" role="alert" tabindex="-1" autofocus=true aria-labelledby="error-summary-title">
                <h2 id="error-summary-title">{title}</h2>
                <ul>{rows}</ul>
            </div>
        }
    })
}

/// The ids that describe a field, or nothing.
fn described_by(name: &str, hint: bool, error: bool, count: bool) -> Option<String> {
    let parts = [(hint, "hint"), (error, "error"), (count, "count")];
    let ids: Vec<_> = parts.iter().filter(|(there, _)| *there).map(|(_, part)| format!("{name}-{part}")).collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}
