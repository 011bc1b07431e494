//! A field where each line is one thing, and a list to choose one of.

use leptos::prelude::*;

use super::{
    fields::{FieldError, Filled, Hint, Pickable},
    text::textarea_body,
};

/// Several things, one a line.
#[component]
pub fn Lines(
    /// Id and name of the field.
    #[prop(into)]
    name: String,
    /// What it asks for.
    #[prop(into)]
    label: String,
    /// Help below the label.
    #[prop(into)]
    hint: String,
) -> impl IntoView {
    let Filled { typed, error, described } = Filled::of(&name, String::new(), true);
    view! {
        <div class="field">
            <label class="label" for=name.clone()>{label}</label>
            <Hint field=name.clone() text=Some(hint)/>
            <FieldError field=name.clone() sentence=error.clone()/>
            // pagecheck: textarea, because textarea_body escapes what stands in it.
            <textarea class="input textarea" id=name.clone() name=name rows="6" aria-describedby=described
                aria-invalid=error.is_some().then_some("true")>
                {textarea_body(&typed)}
            </textarea>
        </div>
    }
}

/// One of several things, in groups with a name each. The first, in no group, is what holds when nothing is chosen.
#[component]
pub fn Select(
    /// Id and name of the field.
    #[prop(into)]
    name: String,
    /// What it asks for.
    #[prop(into)]
    label: String,
    /// Help below the label.
    #[prop(into)]
    hint: String,
    /// What holds when nothing is chosen.
    #[prop(into)]
    otherwise: String,
    /// The groups in order.
    groups: Vec<(String, Vec<Pickable>)>,
) -> impl IntoView {
    let Filled { typed, error, described } = Filled::of(&name, String::new(), true);
    let groups: Vec<_> = groups
        .into_iter()
        .map(|(label, options)| {
            let options: Vec<_> = options
                .into_iter()
                .map(|option| {
                    let selected = option.value == typed;
                    view! { <option value=option.value selected=selected>{option.text}</option> }
                })
                .collect();
            view! { <optgroup label=label>{options}</optgroup> }
        })
        .collect();
    view! {
        <div class="field">
            <label class="label" for=name.clone()>{label}</label>
            <Hint field=name.clone() text=Some(hint)/>
            <FieldError field=name.clone() sentence=error.clone()/>
            <select class="input" id=name.clone() name=name aria-describedby=described
                aria-invalid=error.is_some().then_some("true")>
                <option value="">{otherwise}</option>
                {groups}
            </select>
        </div>
    }
}
