//! What is pressed: our own buttons, and links to fields that are hidden just now.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

use super::Steps;
use crate::answer::{dom, mend, ranking, touch::PAUSE};

impl Steps {
    /// Something on the page was pressed.
    pub(super) fn clicked(self: &Rc<Self>, event: &Event) {
        if let Some(button) = dom::closest(event, "[data-step]") {
            self.press(&button);
        } else if let Some(button) = dom::closest(event, "[data-move]") {
            self.rank(&button);
        } else if dom::closest(event, "[name=keep]").is_some() {
            // In the middle of the walk a button of the form leads to the next question.
            self.show(self.last());
        } else if let Some(link) = dom::closest(event, "a[href^='#']") {
            self.follow(&link, event);
        }
    }

    /// Puts a thing elsewhere. The first that gets a place is an answer, so by touch the next question comes by itself, after a
    /// while in which one can go on putting things in order.
    fn rank(self: &Rc<Self>, button: &Element) {
        let is_first = ranking::press(button);
        mend::corrected(&self.form, button);
        self.keep();
        if self.touch.take() && is_first {
            ranking::say_that_it_goes_on(button);
            self.move_on(PAUSE);
        }
    }

    fn press(&self, button: &Element) {
        match button.get_attribute("data-step").as_deref() {
            Some("next") => self.next(),
            Some("back") => self.back(),
            Some("skip") => self.skip(),
            Some("rest") => self.skip_rest(),
            Some("clear") => self.clear(),
            Some("change") => self.change(button),
            Some("listen") => self.aloud.iter().for_each(|aloud| aloud.press(&self.steps[self.at.get()])),
            _ => {}
        }
    }

    /// From the look back to one question, and then here again.
    fn change(&self, button: &Element) {
        if let Some(at) = button.get_attribute("data-at").and_then(|at| at.parse().ok()) {
            self.visit(at);
        }
    }

    /// A link to a field that is hidden just now (from the list of mistakes) shows it first.
    fn follow(&self, link: &Element, event: &Event) {
        let id = link.get_attribute("href").unwrap_or_default().split_off(1);
        let field = dom::document().and_then(|document| document.get_element_by_id(&id));
        let Some(field) = field else { return };
        let at = if id == "skicka" { Some(self.last()) } else { self.steps.iter().position(|step| step.holds(&field)) };
        if let Some(at) = at {
            event.prevent_default();
            // From a statement one goes to the field for one's own, and back there.
            if self.steps[at].is_aside() && self.at.get() != self.last() {
                self.go(at);
            } else {
                self.visit(at);
            }
            if let Some(field) = field.dyn_ref::<HtmlElement>() {
                drop(field.focus());
            }
        }
    }
}
