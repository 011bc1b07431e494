//! What the walk adds to the form: how far one has come, and buttons to move.

use web_sys::{Element, HtmlElement, HtmlFormElement};

use super::{dom, draft};

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
    /// What was answered when the form moved on by itself.
    moved: HtmlElement,
    /// Tells beforehand that it does.
    moves_on: HtmlElement,
    /// Reads the question aloud.
    pub listen: HtmlElement,
    /// "Sparat på din telefon."
    pub saved: HtmlElement,
    /// An answer has been sent from here before.
    pub before: HtmlElement,
}

/// Where one is among the questions that are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The question, from 0; `of` where one looks back at them all.
    pub number: usize,
    /// How many there are.
    pub of: usize,
    /// What is left to answer takes about so long.
    pub seconds: u32,
    /// Whether the step can be skipped by a button of ours.
    pub can_skip: bool,
    /// The word for it.
    pub skip: &'static str,
    /// Whether the way on leads to the look back, wherever one is.
    pub returns: bool,
}

impl Tools {
    /// Builds them into `form`.
    pub fn add_to(form: &HtmlFormElement) -> Option<Self> {
        let tools = Self {
            place: form.get_attribute("data-place")?,
            progress_text: dom::make("p", "progress-text", "")?,
            progress: dom::make("progress", "", "")?,
            title: dom::first(form, ".answer-title")?,
            intro: dom::first(form, "#inledning")?,
            next: button("button", "next", &dom::word("next"))?,
            skip: button("button button--quiet", "skip", &dom::word("skip"))?,
            back: button("button button--quiet", "back", &dom::word("back"))?,
            send: dom::first(form, "#skicka")?,
            moved: dom::make("p", "small muted", "")?,
            moves_on: dom::make("p", "small muted moves-on", &dom::word("moves-on"))?,
            listen: button("button button--quiet listen", "listen", &dom::word("listen"))?,
            saved: dom::make("p", "saved", &format!("{} ", dom::word("saved")))?,
            before: dom::make("div", "notice notice--information", "")?,
        };
        tools.place_in(form)?;
        Some(tools)
    }

    fn place_in(&self, form: &HtmlFormElement) -> Option<()> {
        let bar = dom::make("div", "progress", "")?;
        self.progress_text.set_id("progress-text");
        self.progress.set_attribute("aria-labelledby", "progress-text").ok()?;
        append(&bar, &[&self.progress_text, &self.listen, &self.progress])?;
        self.title.insert_adjacent_element("afterend", &bar).ok()?;
        self.moved.set_attribute("role", "status").ok()?;
        bar.insert_adjacent_element("afterend", &self.moved).ok()?;
        let moves = dom::make("div", "actions", "")?;
        append(&moves, &[&self.next, &self.skip])?;
        self.send.insert_adjacent_element("beforebegin", &moves).ok()?;
        moves.insert_adjacent_element("beforebegin", &self.moves_on).ok()?;
        let after = dom::make("div", "actions", "")?;
        append(&self.saved, &[&clear()?])?;
        append(&after, &[&self.back, &self.saved])?;
        append(form, &[&after])?;
        self.say_sent_before(form)?;
        append(&self.intro, &[&self.before])?;
        let hidden = dom::first::<HtmlElement>(form, "#las-igenom");
        [&self.saved, &self.before, &self.listen].into_iter().chain(&hidden).for_each(hide);
        Some(())
    }

    /// With the ways on: to that answer, or to one of somebody else's.
    fn say_sent_before(&self, form: &HtmlFormElement) -> Option<()> {
        let title = dom::make("p", "notice-title", &dom::word("before-title"))?;
        let text = dom::make("p", "", &dom::word("before-text"))?;
        let show = dom::make("a", "button button--secondary", &dom::word("before-show"))?;
        let code = draft::sent_code(&draft::round_of(form)).unwrap_or_default();
        show.set_attribute("href", &format!("{}#{code}", dom::word("before-link"))).ok()?;
        append(&self.before, &[&title, &text, &show, &clear()?])
    }

    /// Tells where one is.
    pub fn show(&self, position: Position) {
        let Position { number, of, seconds, can_skip, skip, returns } = position;
        let (first, last) = (number == 0, number == of);
        self.progress_text.set_text_content(Some(&self.told(position, seconds)));
        drop(self.progress.set_attribute("max", &of.to_string()));
        drop(self.progress.set_attribute("value", &(number + 1).min(of).to_string()));
        self.title.set_class_name(if first { "answer-title" } else { "answer-title visually-hidden" });
        self.intro.set_hidden(!first);
        self.moves_on.set_hidden(!first);
        self.back.set_hidden(first);
        self.next.set_hidden(last);
        self.next.set_text_content(Some(&dom::word(if returns { "review-return" } else { "next" })));
        self.skip.set_hidden(last || !can_skip);
        self.skip.set_text_content(Some(&dom::word(skip)));
        self.send.set_hidden(!last);
        self.moved.set_hidden(true);
    }

    fn told(&self, Position { number, of, .. }: Position, seconds: u32) -> String {
        let place = ("{place}", self.place.as_str());
        if number == of {
            return dom::told("progress-last", &[place]);
        }
        let (n, all) = ((number + 1).to_string(), of.to_string());
        let asked = dom::told("progress", &[place, ("{n}", &n), ("{all}", &all)]);
        // Before the first question the introduction tells the time.
        if number == 0 {
            return asked;
        }
        let left = match seconds.div_ceil(60) {
            0 | 1 => dom::word("left-one"),
            minutes => dom::told("left-many", &[("{n}", &minutes.to_string())]),
        };
        format!("{asked} · {left}")
    }

    /// Says what was answered, since the form moved on by itself.
    pub fn tell_moved(&self, answer: &str) {
        self.moved.set_hidden(false);
        self.moved.set_text_content(Some(&dom::told("moved", &[("{answer}", answer)])));
    }
}

fn clear() -> Option<HtmlElement> {
    button("button button--quiet", "clear", &dom::word("clear"))
}

fn hide(element: &HtmlElement) {
    element.set_hidden(true);
}

fn append(to: &Element, children: &[&HtmlElement]) -> Option<()> {
    children.iter().try_for_each(|child| to.append_child(child).map(drop).ok())
}

fn button(class: &str, step: &str, text: &str) -> Option<HtmlElement> {
    let button = dom::make("button", class, text)?;
    button.set_attribute("type", "button").ok()?;
    button.set_attribute("data-step", step).ok()?;
    Some(button)
}
