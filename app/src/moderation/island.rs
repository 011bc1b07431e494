//! What the browser adds when one reads comments: a key for each button, for as long as they are switched on and nobody writes in
//! a field. Without it the same buttons are there, without their keys.

use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement, HtmlTextAreaElement, KeyboardEvent, Storage, js_sys::JsString};

use crate::answer::dom;

/// Where the device remembers that keys are switched off.
const OFF: &str = "medmig-keys-off";

/// Where the page says how many milliseconds after it was opened the comment came that stands there now.
const SHOWN_AT: &str = "data-shown-at";

/// So many milliseconds a comment stands there before a key says anything of it: nobody has read it sooner.
const UNSEEN_FOR: u32 = 400;

/// The switch for the keys.
#[island]
pub fn Keys(
    /// The button, out of sight until it does something.
    children: Children,
) -> impl IntoView {
    dom::in_browser(|| {
        begin();
    });
    children()
}

/// `None` where there is no such button.
fn begin() -> Option<()> {
    let document = dom::document()?;
    let switch = document.get_element_by_id("tangenter")?;
    // On a page where no key does anything there is nothing to switch.
    if !dom::in_page("[data-key]").is_empty() {
        switch.remove_attribute("hidden").ok()?;
    }
    say(&switch);
    let pressed = switch.clone();
    dom::on(&switch, "click", move |_| {
        turn();
        say(&pressed);
    });
    dom::on(&document, "keydown", |event| {
        press(&event);
    });
    Some(())
}

fn stored() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

fn is_on() -> bool {
    stored().and_then(|stored| stored.get_item(OFF).ok()?).is_none()
}

/// A device that cannot remember keeps its keys.
fn turn() {
    let Some(stored) = stored() else { return };
    drop(if is_on() { stored.set_item(OFF, "yes") } else { stored.remove_item(OFF) });
}

/// Shows whether keys are on, beside the buttons too.
fn say(switch: &Element) {
    drop(switch.set_attribute("aria-pressed", if is_on() { "true" } else { "false" }));
    let root = dom::document().and_then(|document| document.document_element());
    drop(root.map(|root| root.class_list().toggle_with_force("keys-on", is_on())));
}

/// Does what the button with this key does.
fn press(event: &Event) -> Option<()> {
    let key = event.dyn_ref::<KeyboardEvent>()?;
    let modified = key.ctrl_key() || key.alt_key() || key.meta_key() || key.repeat();
    if modified
        || !is_on()
        || !is_seen(key)
        || dom::closest(event, "input:not([type=hidden]), textarea, select").is_some()
    {
        return None;
    }
    let pressed = String::from(JsString::from(key.key()).to_lower_case());
    let button = dom::in_page("[data-key]")
        .into_iter()
        .find(|found| found.get_attribute("data-key").as_ref() == Some(&pressed))?;
    event.prevent_default();
    match button.get_attribute("data-focus") {
        Some(field) => write_in(&button, &field),
        None => button.dyn_ref::<HtmlElement>().map(HtmlElement::click),
    }
}

/// Whether what stands there was there long enough to be seen when the key was pressed. Of two quick presses the second is for a
/// comment that came after the first.
fn is_seen(key: &KeyboardEvent) -> bool {
    let main = dom::document().and_then(|document| document.get_element_by_id("main"));
    let shown_at = main.and_then(|main| main.get_attribute(SHOWN_AT)?.parse::<u32>().ok()).unwrap_or_default();
    f64::from(shown_at.saturating_add(UNSEEN_FOR)) <= key.time_stamp()
}

/// Opens what the field lies in, puts what is selected on the page into it where it takes that, and goes there.
fn write_in(button: &Element, field: &str) -> Option<()> {
    let field: HtmlElement = dom::document()?.get_element_by_id(field)?.dyn_into().ok()?;
    if let Some(around) = field.closest("details").ok()? {
        around.set_attribute("open", "").ok()?;
    }
    if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>().filter(|_| button.has_attribute("data-selected")) {
        let lines = [area.value(), selected().unwrap_or_default()];
        // Each on a line of its own, and one to write on.
        let text: String = lines.iter().filter(|line| !line.is_empty()).map(|line| format!("{line}\n")).collect();
        area.set_value(&text);
        let end = u32::try_from(text.encode_utf16().count()).ok();
        area.set_selection_start(end).ok()?;
    }
    field.focus().ok()
}

/// The words that are selected, on one line.
fn selected() -> Option<String> {
    let selection = web_sys::window()?.get_selection().ok()??;
    // As JavaScript makes text of anything.
    let text = (&JsValue::from(selection) + &JsValue::from_str("")).as_string()?;
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}
