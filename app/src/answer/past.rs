//! The phone's own Back goes to the question before, not out of the form: every step forward is an entry in the browser's
//! history, under the same address.

use std::cell::Cell;

use wasm_bindgen::JsValue;
use web_sys::History;

/// A step and a depth are kept as one number.
const MOST_STEPS: usize = 1_000;

/// The entries of this form behind the one in sight.
pub struct Past {
    depth: Cell<usize>,
    /// Whether it is on its way to where the form was opened.
    rewinds: Cell<bool>,
}

impl Past {
    /// The form has just been opened, or opened again by a reload, which leaves the entries behind it.
    pub fn begin() -> Self {
        let depth = history().and_then(|history| read(&history)).map_or(0, |(depth, _)| depth);
        Self { depth: Cell::new(depth), rewinds: Cell::new(false) }
    }

    /// The step `at` is in sight, without a step having been taken.
    pub fn stand(&self, at: usize) {
        if let Some(history) = history() {
            drop(history.replace_state_with_url(&written(self.depth.get(), at), "", None));
        }
    }

    /// A step was taken, and `at` is in sight.
    pub fn step(&self, at: usize) {
        self.depth.set(self.depth.get() + 1);
        if let Some(history) = history() {
            drop(history.push_state_with_url(&written(self.depth.get(), at), "", None));
        }
    }

    /// Goes back as the phone's own Back does, if that leads to a question. The browser then tells by an event.
    pub fn go_back(&self) -> bool {
        0 < self.depth.get() && history().is_some_and(|history| history.back().is_ok())
    }

    /// Goes to where the form was opened, and there to its first step: what lies behind belongs to an answer that was sent,
    /// and began with its look back where the server had asked about something.
    pub fn rewind(&self) {
        let (depth, history) = (self.depth.get(), history());
        if let Some(history) = history.filter(|_| 0 < depth) {
            self.rewinds.set(true);
            drop(history.go_with_delta(-(depth as i32)));
        }
    }

    /// Which step the browser has gone back to, or forward.
    pub fn arrived(&self) -> Option<usize> {
        let (depth, at) = read(&history()?)?;
        self.depth.set(depth);
        if !self.rewinds.take() {
            return Some(at);
        }
        self.stand(0);
        Some(0)
    }
}

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}

fn read(history: &History) -> Option<(usize, usize)> {
    let kept = history.state().ok()?.as_f64()? as usize;
    Some((kept / MOST_STEPS, kept % MOST_STEPS))
}

fn written(depth: usize, at: usize) -> JsValue {
    JsValue::from_f64((depth * MOST_STEPS + at) as f64)
}
