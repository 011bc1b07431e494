//! The fields that staff key in: short, in columns, with what the keys mean beside each question. The questions may be in another
//! language than the page, where they are read aloud.

use leptos::prelude::*;

use super::{
    form::{MAX_REASON, REASON},
    sheet::{Key, KeyField, Kind, Part},
};
use crate::{
    answer::{form::MOST_TEXT, own_statement::MOST_CHARACTERS},
    forms::Sent,
    request,
    ui::fields::{FieldError, Filled, Hint, TextArea, TextField},
};

/// The questions, with what was typed; before anything was, with what `start` holds.
#[component]
pub fn Sheet(
    /// The questions, and what is asked about the person.
    parts: Vec<Part>,
    /// What stands there at first.
    start: Sent,
) -> impl IntoView {
    let rows: Vec<_> =
        (1..).zip(parts).map(|(number, part)| view! { <SheetPart number part start=start.clone()/> }).collect();
    view! { <div class="sheet">{rows}</div> }
}

#[component]
fn SheetPart(number: usize, part: Part, start: Sent) -> impl IntoView {
    let legend = format!("{number}. {}", part.text);
    match part.kind {
        Kind::Words => view! { <InWords number part legend limit=MOST_TEXT start/> }.into_any(),
        Kind::Own => view! { <InWords number part legend limit=MOST_CHARACTERS start/> }.into_any(),
        Kind::One | Kind::Many | Kind::Places => view! { <InKeys part legend start/> }.into_any(),
    }
}

/// For `lang` on the words of a part: its language, where that is another than the page's.
fn lang_of(part: &Part) -> Option<String> {
    (!part.language.is_swedish()).then(|| part.language.language_lang())
}

/// What stands above a part that not everybody answers.
#[component]
fn OnlyIf(sentence: Option<String>, lang: Option<String>) -> impl IntoView {
    sentence.map(|sentence| view! { <p class="small muted" lang=lang>{sentence}</p> })
}

#[component]
fn InWords(number: usize, part: Part, legend: String, limit: usize, start: Sent) -> impl IntoView {
    let lang = lang_of(&part);
    let Part { name, only_if, .. } = part;
    let value = start.get(&name).to_owned();
    // A label is in the language of the page, so one that is read aloud in another stands above it.
    let (aloud, label) = match &lang {
        Some(_) => (Some(legend), format!("Svar på fråga {number}")),
        None => (None, legend),
    };
    view! {
        <div class="sheet-part">
            <OnlyIf sentence=only_if lang=lang.clone()/>
            {aloud.map(|legend| view! { <p class="sheet-legend" lang=lang>{legend}</p> })}
            <TextArea name label limit value/>
        </div>
    }
}

#[component]
fn InKeys(part: Part, legend: String, start: Sent) -> impl IntoView {
    let lang = lang_of(&part);
    let Part { name, only_if, kind, keys, fields, .. } = part;
    // Words that belong to several fields stand in a legend; to one, in its label.
    let one = fields.len() == 1;
    let error = request::form().errors.at(&name).map(str::to_owned).filter(|_| !one);
    let rows: Vec<_> = fields
        .into_iter()
        .map(|field| {
            let value = start.get(&field.name).to_owned();
            let lang = field.lang.or_else(|| lang.clone());
            let label = if one { legend.clone() } else { field.label };
            view! { <SheetField field=KeyField { name: field.name, label, lang } kind value/> }
        })
        .collect();
    let means = view! { <Keys keys kind lang=lang.clone()/> };
    let id = name.clone();
    if one {
        return view! { <div class="sheet-part"><OnlyIf sentence=only_if lang/> {rows} {means}</div> }.into_any();
    }
    view! {
        <fieldset class="sheet-part" id=id tabindex="-1">
            <legend class="sheet-legend" lang=lang.clone()>{legend}</legend>
            <OnlyIf sentence=only_if lang/>
            <FieldError field=name sentence=error/>
            {means}
            {rows}
        </fieldset>
    }
    .into_any()
}

/// What the keys mean: "5 Mycket lätt · 4 Ganska lätt".
#[component]
fn Keys(keys: Vec<Key>, kind: Kind, lang: Option<String>) -> impl IntoView {
    let says = match kind {
        Kind::Places => Some("Siffran vid varje rad. 1 är viktigast."),
        Kind::Many => Some("Flera siffror i samma fält."),
        Kind::One | Kind::Words | Kind::Own => None,
    };
    let keys: Vec<_> =
        keys.into_iter().map(|key| view! { <li><kbd class="sheet-key">{key.key}</kbd> " " {key.text}</li> }).collect();
    view! {
        {says.map(|says| view! { <p class="small muted">{says}</p> })}
        {(!keys.is_empty()).then(|| view! { <ul class="sheet-keys" lang=lang>{keys}</ul> })}
    }
}

#[component]
fn SheetField(field: KeyField, kind: Kind, value: String) -> impl IntoView {
    let KeyField { name, label, lang } = field;
    let class = if kind == Kind::Many { "input sheet-input sheet-input--many" } else { "input sheet-input" };
    view! { <ShortField name label class value lang/> }
}

/// A short field beside its label.
#[component]
pub fn ShortField(
    /// Id and name.
    #[prop(into)]
    name: String,
    /// What it asks for.
    #[prop(into)]
    label: String,
    /// Help below the label.
    #[prop(optional, into)]
    hint: Option<String>,
    /// Classes of the input.
    #[prop(default = "input sheet-input sheet-input--many")]
    class: &'static str,
    /// `type` of the input.
    #[prop(default = "text")]
    kind: &'static str,
    /// What stands there before anything is typed.
    value: String,
    /// Whether the page begins here.
    #[prop(optional)]
    first: bool,
    /// The language of its label, where that is not the page's.
    #[prop(optional_no_strip)]
    lang: Option<String>,
) -> impl IntoView {
    let Filled { typed, error, described } = Filled::of(&name, value, hint.is_some());
    let digits = (kind == "text" && class.contains("sheet-input")).then_some("numeric");
    view! {
        <div class="sheet-field">
            <label class="sheet-label" for=name.clone() lang=lang>{label}</label>
            <Hint field=name.clone() text=hint/>
            <FieldError field=name.clone() sentence=error.clone()/>
            <input class=class id=name.clone() name=name type=kind inputmode=digits autocomplete="off" value=typed
                autofocus=first aria-describedby=described aria-invalid=error.is_some().then_some("true")/>
        </div>
    }
}

/// Why something is changed.
#[component]
pub fn Reason(
    /// What it asks.
    #[prop(into)]
    label: String,
) -> impl IntoView {
    let hint = format!("Högst {MAX_REASON} tecken. Det sparas i loggen. Skriv inte av det som står på papperet.");
    view! { <TextField name=REASON label hint/> }
}

/// First in a form that is keyed in: Enter in a field sends nothing before all is keyed. A browser that presses a form's
/// first button for whoever presses Enter finds one that cannot be pressed.
#[component]
pub fn EnterSendsNothing() -> impl IntoView {
    view! { <button type="submit" disabled hidden></button> }
}
