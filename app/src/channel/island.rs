//! What the browser adds when one keys in: Enter goes to the next field, and what stands there is marked to be typed over.
//! Without it Tab does the same.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, KeyboardEvent};

use crate::answer::dom;

/// Lets Enter walk through the form inside it.
#[island]
pub fn KeyByKey(
    /// The form, as the server wrote it.
    children: Children,
) -> impl IntoView {
    dom::in_browser(begin);
    children()
}

fn begin() {
    let form = dom::document().and_then(|document| document.get_element_by_id("inmatning"));
    let Some(form) = form else {
        return;
    };
    let walk = form.clone();
    dom::on(&form, "keydown", move |event| enter(&walk, &event));
    dom::on(&form, "focusin", |event| {
        if let Some(input) = target::<HtmlInputElement>(&event).filter(|input| input.type_() == "text") {
            input.select();
        }
    });
}

/// Enter in a field for keys: on to the next field or button. In running text it is a new line.
fn enter(form: &Element, event: &Event) {
    let pressed = event.dyn_ref::<KeyboardEvent>().is_some_and(|key| key.key() == "Enter");
    let Some(input) = target::<HtmlInputElement>(event).filter(|_| pressed) else {
        return;
    };
    event.prevent_default();
    let stops: Vec<HtmlElement> = dom::all(form, "input:not([type=hidden]), textarea, button:not(:disabled)");
    let here = stops.iter().position(|stop| stop.is_same_node(Some(&input)));
    if let Some(next) = here.and_then(|here| stops.get(here + 1)) {
        // A field that cannot be focused is one that is not there.
        drop(next.focus());
    }
}

fn target<T: JsCast>(event: &Event) -> Option<T> {
    event.target()?.dyn_into().ok()
}
