//! Small things to do with the document, none of which can fail: what is not there is left alone.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{
    Document, Element, Event, EventTarget, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement,
};

/// Id of the element that holds what the browser says by itself.
pub const WORDS: &str = "ord";

/// A text of the page's language.
pub fn word(name: &str) -> String {
    let attribute = format!("data-{name}");
    let found = in_page(&format!("#{WORDS} [{attribute}]"));
    found.first().and_then(|element| element.get_attribute(&attribute)).unwrap_or_default()
}

/// A text with what stands in braces filled in.
pub fn told(name: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(word(name), |text, (name, value)| text.replace(name, value))
}

/// Asks whether something is meant.
pub fn sure(question: &str) -> bool {
    web_sys::window().and_then(|window| window.confirm_with_message(&word(question)).ok()) == Some(true)
}

/// The document, in a browser.
pub fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Does what only a browser can. An island has nothing that changes, so an effect, which waits for changes, would bring its whole
/// machine here for one call.
pub fn in_browser(act: impl FnOnce()) {
    if cfg!(feature = "hydrate") {
        act();
    }
}

/// Goes to the address of this page as if for the first time, in the same language. `None` where it has no address.
pub fn fetch_anew() -> Option<()> {
    let location = web_sys::window()?.location();
    let address = location.pathname().ok()? + &location.search().ok()?;
    location.assign(&address).ok()
}

/// Everything inside `root` that `selector` finds, in order.
pub fn all<T: JsCast>(root: &Element, selector: &str) -> Vec<T> {
    let Ok(found) = root.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect()
}

/// Everything on the page that `selector` finds.
pub fn in_page(selector: &str) -> Vec<Element> {
    let root = document().and_then(|document| document.document_element());
    root.map(|root| all(&root, selector)).unwrap_or_default()
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

/// Calls `act` once, after so many milliseconds.
pub fn later(milliseconds: i32, act: impl FnOnce() + 'static) {
    let act = Closure::once_into_js(act);
    if let Some(window) = web_sys::window() {
        let act = act.unchecked_ref();
        drop(window.set_timeout_with_callback_and_timeout_and_arguments_0(act, milliseconds));
    }
}

/// The text inside an element, without white space around it.
pub fn text_of(element: &Element) -> String {
    element.text_content().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What an event came from, or the nearest thing around it that `selector` finds.
pub fn closest(event: &Event, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok()?
}

/// Whether somebody has chosen or written something in a field.
pub fn is_answered(field: &Element) -> bool {
    let hidden = field.dyn_ref::<HtmlInputElement>().is_some_and(|input| input.type_() == "hidden");
    !hidden && sent_by(field).is_some_and(|(_, value)| !value.trim().is_empty())
}

/// Takes back what was chosen or written.
pub fn empty(field: &Element) {
    if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
        area.set_value("");
    } else if let Some(input) = field.dyn_ref::<HtmlInputElement>().filter(|input| is_choice(input)) {
        input.set_checked(false);
    } else if let Some(select) = field.dyn_ref::<HtmlSelectElement>() {
        select.set_value("");
    }
}

fn is_choice(input: &HtmlInputElement) -> bool {
    matches!(input.type_().as_str(), "radio" | "checkbox")
}
