//! What the walk adds to the form: how far one has come, and buttons to move.

use web_sys::{HtmlElement, HtmlFormElement};

use super::dom;

/// The added elements, and the server's own that come and go with them.
pub struct Tools {
    place: String,
    progress_text: HtmlElement,
    progress: HtmlElement,
    title: HtmlElement,
    intro: HtmlElement,
    next: HtmlElement,
    skip: HtmlElement,
    back: HtmlElement,
    send: HtmlElement,
    /// "Sparat på din telefon."
    pub saved: HtmlElement,
}

impl Tools {
    /// Builds them into `form`.
    pub fn add_to(form: &HtmlFormElement) -> Option<Self> {
        let tools = Self {
            place: form.get_attribute("data-place")?,
            progress_text: dom::make("p", "", "")?,
            progress: dom::make("progress", "", "")?,
            title: dom::first(form, "h1")?,
            intro: dom::first(form, "#inledning")?,
            next: button("button", "next", "Nästa")?,
            skip: button("button button--quiet", "skip", "Hoppa över frågan")?,
            back: button("button button--quiet", "back", "← Tillbaka")?,
            send: dom::first(form, "#skicka")?,
            saved: dom::make("p", "saved", "Sparat på din telefon. ")?,
        };
        tools.place_in(form)?;
        Some(tools)
    }

    fn place_in(&self, form: &HtmlFormElement) -> Option<()> {
        let bar = dom::make("div", "progress", "")?;
        self.progress_text.set_id("progress-text");
        self.progress.set_attribute("aria-labelledby", "progress-text").ok()?;
        bar.append_child(&self.progress_text).ok()?;
        bar.append_child(&self.progress).ok()?;
        self.title.insert_adjacent_element("afterend", &bar).ok()?;
        let moves = dom::make("div", "actions", "")?;
        for button in [&self.next, &self.skip] {
            moves.append_child(button).ok()?;
        }
        self.send.insert_adjacent_element("beforebegin", &moves).ok()?;
        let after = dom::make("div", "actions", "")?;
        self.saved.append_child(&*button("button button--quiet", "clear", "Rensa från den här telefonen")?).ok()?;
        for element in [&self.back, &self.saved] {
            after.append_child(element).ok()?;
        }
        form.append_child(&after).ok()?;
        self.saved.set_hidden(true);
        Some(())
    }

    /// Tells that question `number` (from 0) of `all` is in sight.
    pub fn show(&self, number: usize, all: usize) {
        let (first, last) = (number == 0, number + 1 == all);
        self.progress_text.set_text_content(Some(&format!("{} · fråga {} av {all}", self.place, number + 1)));
        drop(self.progress.set_attribute("max", &all.to_string()));
        drop(self.progress.set_attribute("value", &(number + 1).to_string()));
        self.title.set_class_name(if first { "answer-title" } else { "answer-title visually-hidden" });
        self.intro.set_hidden(!first);
        self.back.set_hidden(first);
        self.next.set_hidden(last);
        self.skip.set_hidden(last);
        self.send.set_hidden(!last);
    }
}

fn button(class: &str, step: &str, text: &str) -> Option<HtmlElement> {
    let button = dom::make("button", class, text)?;
    button.set_attribute("type", "button").ok()?;
    button.set_attribute("data-step", step).ok()?;
    Some(button)
}
