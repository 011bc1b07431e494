//! What is kept on the device alone: one draft a round, written as a form is sent, until the answer is sent; then its
//! receipt code, so that the next answer from here is not silently a second one.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlFormElement, HtmlInputElement, Storage, UrlSearchParams};

use super::{dom, receipt::ReceiptCode};

const FIELDS: &str = "input[name],select[name],textarea[name]";
const RECEIPT: &str = "input[name=receipt]";
/// Stands in the draft beside the fields: how far the resident had come.
const STEP: &str = "step";
/// Stands in the draft as often as there are opinion statements: the name of each one's field, in the order they were met in.
const ORDER: &str = "order";

/// Keeps the fields of `form`, the order of its opinion statements and the name of the step shown. Whether there was something to keep and
/// the device could.
pub fn keep(form: &HtmlFormElement, step: &str) -> bool {
    if is_everybodys(form) || is_sent(form) {
        return false;
    }
    if !dom::all::<Element>(form, FIELDS).iter().any(dom::is_answered) {
        erase(&round_of(form));
        return false;
    }
    let Ok(draft) = UrlSearchParams::new() else {
        return false;
    };
    for (name, value) in dom::all::<Element>(form, FIELDS).iter().filter_map(dom::sent_by) {
        draft.append(&name, &value);
    }
    for name in statements(form).iter().filter_map(name_in) {
        draft.append(ORDER, &name);
    }
    draft.append(STEP, step);
    let stored = storage().map(|storage| storage.set_item(&key(&round_of(form)), &String::from(draft.to_string())));
    matches!(stored, Some(Ok(())))
}

/// Puts the opinion statements of `form` in the order in which the draft met them. The server draws it anew while votes come in: one who
/// comes back would meet some statements twice and others never. What has been added since comes last. A form that came back from the server
/// stands as it is.
pub fn arrange(form: &HtmlFormElement) {
    let Some(draft) = kept(form).filter(|_| !form.has_attribute("data-again")) else { return };
    let mut before: Option<Element> = None;
    for name in draft.get_all(ORDER).iter().filter_map(|name| name.as_string()) {
        let Some(statement) = statements(form).into_iter().find(|one| name_in(one).as_ref() == Some(&name)) else {
            continue;
        };
        // The first of each question goes to the beginning of it, the others follow.
        let beside = before.filter(|before| before.parent_element() == statement.parent_element());
        drop(match beside {
            Some(before) => before.insert_adjacent_element("afterend", &statement),
            None => first_beside(&statement).insert_adjacent_element("beforebegin", &statement),
        });
        before = Some(statement);
    }
}

/// The opinion statements of `form`, in order.
fn statements(form: &HtmlFormElement) -> Vec<Element> {
    dom::all(form, "fieldset.opinion")
}

/// The first statement of the question that `statement` belongs to.
fn first_beside(statement: &Element) -> Element {
    let question = statement.parent_element();
    question
        .and_then(|question| dom::first(&question, ":scope > fieldset.opinion"))
        .unwrap_or_else(|| statement.clone())
}

/// The name of the first field inside `element`.
pub fn name_in(element: &Element) -> Option<String> {
    dom::first::<Element>(element, FIELDS)?.get_attribute("name")
}

/// Fills `form` with what was kept, and says which step was shown.
pub fn restore(form: &HtmlFormElement) -> Option<String> {
    let draft = kept(form)?;
    let values = |name: &str| draft.get_all(name).iter().filter_map(|value| value.as_string()).collect();
    for field in dom::all::<Element>(form, FIELDS) {
        dom::fill(&field, values);
    }
    Some(draft.get(STEP).unwrap_or_default())
}

/// The draft of the round whose form this is.
fn kept(form: &HtmlFormElement) -> Option<UrlSearchParams> {
    if is_everybodys(form) {
        return None;
    }
    let kept = storage()?.get_item(&key(&round_of(form))).ok()??;
    UrlSearchParams::new_with_str(&kept).ok()
}

/// Takes the draft of a round away from the device.
pub fn erase(round: &str) {
    if let Some(storage) = storage() {
        drop(storage.remove_item(&key(round)));
    }
}

/// The receipt code of the last answer that was sent from here.
pub fn sent_code(round: &str) -> Option<String> {
    storage()?.get_item(&sent_key(round)).ok()?.filter(|code| ReceiptCode::parse(code).is_some())
}

/// Forgets that an answer was sent from here.
pub fn forget_sent(round: &str) {
    if let Some(storage) = storage() {
        drop(storage.remove_item(&sent_key(round)));
    }
}

/// The answer that this page says thanks for is kept: its draft goes, its code stays. The round, where the device could.
pub fn mark_sent() -> Option<String> {
    let receipt = dom::document()?.get_element_by_id("kvitto")?;
    let round = receipt.get_attribute("data-round")?;
    erase(&round);
    let code = dom::text_of(&dom::first(&receipt, ".receipt-code")?);
    storage()?.set_item(&sent_key(&round), &code).ok()?;
    Some(round)
}

/// Puts into the form the code of the answer that was sent from here before, or a new one. With the old one the server
/// asks whether to change that answer; whether that is so.
pub fn begin(form: &HtmlFormElement) -> bool {
    let before = sent_code(&round_of(form)).filter(|_| !is_everybodys(form));
    match (&before, dom::first::<HtmlInputElement>(form, RECEIPT)) {
        (Some(code), Some(field)) => field.set_value(code),
        _ => make_receipt(form),
    }
    before.is_some()
}

/// Puts a receipt code made on this device into the form. It stays with the draft, so that sending again is harmless
/// even when nobody heard that the answer arrived.
fn make_receipt(form: &HtmlFormElement) {
    let mut random = [0; 7];
    let drawn =
        web_sys::window().and_then(|window| window.crypto().ok()?.get_random_values_with_u8_array(&mut random).ok());
    let field = dom::first::<HtmlInputElement>(form, RECEIPT);
    // Without chance the server's own code stays in the form.
    if let (Some(_), Some(field)) = (drawn, field) {
        field.set_value(&ReceiptCode::from_random(random).to_string());
    }
}

/// Code of the round whose form this is.
pub fn round_of(form: &HtmlFormElement) -> String {
    form.unchecked_ref::<Element>().get_attribute("data-round").unwrap_or_default()
}

/// Nothing of one person may lie on a screen at a reception for the next.
fn is_everybodys(form: &HtmlFormElement) -> bool {
    form.has_attribute("data-kiosk")
}

/// An answer that was sent before and is being changed. It lies with us, and whoever has the code can open it again: as a
/// draft it would be read by the next who uses this device. What is retyped of it is kept by `answer/retyped.js`, in the tab.
fn is_sent(form: &HtmlFormElement) -> bool {
    dom::first::<HtmlInputElement>(form, "input[name=version]").is_some()
}

fn key(round: &str) -> String {
    format!("medmig:svar:{round}")
}

fn sent_key(round: &str) -> String {
    format!("medmig:skickat:{round}")
}

/// `None` where the device keeps nothing, as in some private windows.
fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}
