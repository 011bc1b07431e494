//! A field where each line is one thing.

use leptos::prelude::*;

use super::{
    fields::{FieldError, Filled, Hint},
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
