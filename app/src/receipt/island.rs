//! What the browser adds: the code that a QR code brought in the address is put into the form and taken out of the address.

use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::HtmlInputElement;

use crate::answer::{dom, receipt::ReceiptCode};

/// Takes the receipt code from the address, now and whenever another is scanned.
#[island]
pub fn CodeFromAddress() -> impl IntoView {
    dom::in_browser(|| {
        take();
        if let Some(window) = web_sys::window() {
            dom::on(&window, "hashchange", |_| {
                take();
            });
        }
    });
}

/// `None` where there is no code in the address, or no field for it.
fn take() -> Option<()> {
    let window = web_sys::window()?;
    let (location, history) = (window.location(), window.history().ok()?);
    let code = ReceiptCode::parse(location.hash().ok()?.trim_start_matches('#'))?;
    let field = dom::first::<HtmlInputElement>(&dom::document()?.document_element()?, "input[name=receipt]")?;
    field.set_value(&code.to_string());
    let clean = location.pathname().ok()? + &location.search().ok()?;
    history.replace_state_with_url(&JsValue::NULL, "", Some(&clean)).ok()
}
