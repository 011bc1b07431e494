//! By touch the form moves on by itself when one answer is chosen, a moment later so that the choice is seen. By keyboard
//! or mouse, and for those whose telephone is read aloud to them, it never does.

use std::{cell::Cell, rc::Rc};

use wasm_bindgen::JsCast;
use web_sys::PointerEvent;

use super::dom;

/// How long the choice is in sight, in milliseconds.
pub const MOMENT: i32 = 300;

/// Whether the last thing that was done was a touch.
#[derive(Clone, Default)]
pub struct Touch(Rc<Cell<bool>>);

impl Touch {
    /// Follows what is done on the page.
    pub fn follow() -> Self {
        let touch = Self::default();
        if let Some(document) = dom::document() {
            let seen = touch.clone();
            dom::on(&document, "pointerdown", move |event| {
                seen.0.set(event.dyn_ref::<PointerEvent>().is_some_and(|event| event.pointer_type() == "touch"));
            });
            let seen = touch.clone();
            dom::on(&document, "keydown", move |_| seen.0.set(false));
        }
        touch
    }

    /// Whether it was a touch. Asked once: what comes after without one is no touch.
    pub fn take(&self) -> bool {
        self.0.take()
    }
}
