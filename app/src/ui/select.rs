//! A list to choose one from, for more than fit on a page as rows.

use leptos::prelude::*;

use super::fields::{FieldError, Filled, Hint};

/// A list to choose one from.
#[component]
pub fn Select(
    /// Id and name of the field.
    #[prop(into)]
    name: String,
    /// What it asks for.
    #[prop(into)]
    label: String,
    /// Help below the label.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What is sent and what is read, in order; the first is chosen before anything is, unless another is `chosen`.
    options: Vec<(String, String)>,
    /// What is chosen before anything is sent.
    #[prop(optional, into)]
    chosen: Option<String>,
    /// More of them below, in groups with a name each.
    #[prop(optional)]
    groups: Vec<(String, Vec<(String, String)>)>,
) -> impl IntoView {
    let first = || options.first().map(|(value, _)| value.clone()).unwrap_or_default();
    let chosen = chosen.unwrap_or_else(first);
    let Filled { typed, error, described } = Filled::of(&name, chosen, hint.is_some());
    let row = |(value, text): (String, String)| {
        let selected = value == typed;
        view! { <option value=value selected=selected>{text}</option> }
    };
    let options: Vec<_> = options.into_iter().map(row).collect();
    let groups: Vec<_> = groups
        .into_iter()
        .map(|(label, options)| {
            let options: Vec<_> = options.into_iter().map(row).collect();
            view! { <optgroup label=label>{options}</optgroup> }
        })
        .collect();
    view! {
        <div class="field">
            <label class="label" for=name.clone()>{label}</label>
            <Hint field=name.clone() text=hint/>
            <FieldError field=name.clone() sentence=error.clone()/>
            <select class="input select" id=name.clone() name=name aria-describedby=described
                aria-invalid=error.is_some().then_some("true")>
                {options} {groups}
            </select>
        </div>
    }
}
