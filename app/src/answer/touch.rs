//! By touch the form moves on by itself when one answer is chosen, a moment later so that the choice is seen. By keyboard
//! or mouse, and for those whose telephone is read aloud to them, it never does; nor where something else is touched meanwhile.

use std::{cell::Cell, rc::Rc};

use wasm_bindgen::JsCast;
use web_sys::PointerEvent;

use super::dom;

/// How long the choice is in sight, in milliseconds.
pub const MOMENT: i32 = 300;

/// How long the form waits for one more thing to be put in order: the first is an answer by itself. Long enough to read that the
/// next question comes, and to reach for the next thing.
pub const PAUSE: i32 = 3_000;

/// Whether the last thing that was done was a touch, and how many things have been done.
#[derive(Clone, Default)]
pub struct Touch {
    is_touch: Rc<Cell<bool>>,
    done: Rc<Cell<u32>>,
}

impl Touch {
    /// Follows what is done on the page.
    pub fn follow() -> Self {
        let touch = Self::default();
        if let Some(document) = dom::document() {
            let seen = touch.clone();
            dom::on(&document, "pointerdown", move |event| {
                seen.note(event.dyn_ref::<PointerEvent>().is_some_and(|event| event.pointer_type() == "touch"));
            });
            let seen = touch.clone();
            dom::on(&document, "keydown", move |_| seen.note(false));
        }
        touch
    }

    /// Whether it was a touch. Asked once: what comes after without one is no touch.
    pub fn take(&self) -> bool {
        self.is_touch.take()
    }

    /// How many things have been done: another number says that something has been done since.
    pub fn done(&self) -> u32 {
        self.done.get()
    }

    fn note(&self, is_touch: bool) {
        self.is_touch.set(is_touch);
        self.done.set(self.done.get().wrapping_add(1));
    }
}
