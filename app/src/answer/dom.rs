//! Small things to do with the document, none of which can fail: what is not there is left alone.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{
    Document, Element, Event, EventTarget, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement,
};

/// The document, in a browser.
pub fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Goes to the address of this page as if for the first time.
pub fn fetch_anew() {
    let location = web_sys::window().map(|window| window.location());
    if let Some((location, path)) = location.and_then(|location| Some((location.clone(), location.pathname().ok()?))) {
        drop(location.assign(&path));
    }
}

/// Everything inside `root` that `selector` finds, in order.
pub fn all<T: JsCast>(root: &Element, selector: &str) -> Vec<T> {
    let Ok(found) = root.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect()
}

/// The first thing inside `root` that `selector` finds.
pub fn first<T: JsCast>(root: &Element, selector: &str) -> Option<T> {
    root.query_selector(selector).ok()??.dyn_into().ok()
}

/// A new element with a class and a text.
pub fn make(tag: &str, class: &str, text: &str) -> Option<HtmlElement> {
    let made: HtmlElement = document()?.create_element(tag).ok()?.dyn_into().ok()?;
    made.set_class_name(class);
    made.set_text_content(Some(text));
    Some(made)
}

/// Calls `act` at every event of this kind, as long as the page is there.
pub fn on(target: &EventTarget, kind: &str, act: impl FnMut(Event) + 'static) {
    let act = Closure::<dyn FnMut(Event)>::new(act);
    // A browser that knows no listeners has no island either.
    drop(target.add_event_listener_with_callback(kind, act.as_ref().unchecked_ref()));
    act.forget();
}

/// Name and value of a field as it would be sent; `None` for a choice that is not made.
pub fn sent_by(field: &Element) -> Option<(String, String)> {
    if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        let chosen = !is_choice(input) || input.checked();
        return chosen.then(|| (input.name(), input.value()));
    }
    if let Some(select) = field.dyn_ref::<HtmlSelectElement>() {
        return Some((select.name(), select.value()));
    }
    field.dyn_ref::<HtmlTextAreaElement>().map(|area| (area.name(), area.value()))
}

/// Fills a field with those of `values` that were sent under its name.
pub fn fill(field: &Element, values: impl Fn(&str) -> Vec<String>) {
    if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        let values = values(&input.name());
        if is_choice(input) {
            input.set_checked(values.contains(&input.value()));
        } else if let Some(value) = values.first() {
            input.set_value(value);
        }
    } else if let Some(select) = field.dyn_ref::<HtmlSelectElement>() {
        select.set_value(values(&select.name()).first().map_or("", String::as_str));
    } else if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
        area.set_value(values(&area.name()).first().map_or("", String::as_str));
    }
}

/// Takes back a choice. Words are left alone.
pub fn unchoose(field: &Element) {
    if let Some(input) = field.dyn_ref::<HtmlInputElement>().filter(|input| is_choice(input)) {
        input.set_checked(false);
    } else if let Some(select) = field.dyn_ref::<HtmlSelectElement>() {
        select.set_value("");
    }
}

fn is_choice(input: &HtmlInputElement) -> bool {
    matches!(input.type_().as_str(), "radio" | "checkbox")
}
