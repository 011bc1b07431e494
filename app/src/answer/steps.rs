//! One question at a time: the server's own form, with all but one of its questions hidden.

use std::{cell::Cell, rc::Rc};

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlFormElement, HtmlTextAreaElement};

use super::{dom, draft, identity_number, tools::Tools};

/// The walk through one form.
pub struct Steps {
    form: HtmlFormElement,
    /// One section a question, in order.
    sections: Vec<HtmlElement>,
    /// The section in sight.
    at: Cell<usize>,
    tools: Tools,
}

/// Begins the walk through the form on this page, if there is one.
pub fn begin() {
    let form = dom::document().and_then(|document| document.get_element_by_id("svar")?.dyn_into().ok());
    if let Some(steps) = form.and_then(Steps::new) {
        steps.start();
        listen(&Rc::new(steps));
    }
}

fn listen(steps: &Rc<Steps>) {
    let form = steps.form.clone();
    let walk = steps.clone();
    dom::on(&form, "input", move |event| walk.typed(&event));
    let walk = steps.clone();
    dom::on(&form, "submit", move |event| walk.send(&event));
    let walk = steps.clone();
    if let Some(document) = dom::document() {
        dom::on(&document, "click", move |event| walk.clicked(&event));
    }
}

impl Steps {
    fn new(form: HtmlFormElement) -> Option<Self> {
        let sections = dom::all(&form, "section.question");
        let tools = Tools::add_to(&form)?;
        (!sections.is_empty()).then(|| Self { form, sections, at: Cell::new(0), tools })
    }

    /// A form that came back from the server is shown as it stands, at the first thing to look at. Otherwise the draft.
    fn start(&self) {
        let again = self.form.has_attribute("data-again");
        let step = if again { self.first_to_mend() } else { draft::restore(&self.form) };
        if step.is_none() && !again {
            draft::make_receipt(&self.form);
        }
        for area in dom::all::<HtmlTextAreaElement>(&self.form, "textarea") {
            look_at(&area);
        }
        self.tools.saved.set_hidden(step.is_none() || again);
        self.show(step.unwrap_or(0));
    }

    /// The first question with a mistake or a warning; the last where the buttons are what to look at.
    fn first_to_mend(&self) -> Option<usize> {
        let wrong = |section: &HtmlElement| dom::first::<Element>(section, ".error,.notice--warning").is_some();
        let asking = 1 < dom::all::<Element>(&self.form, "#skicka button").len();
        self.sections.iter().position(wrong).or(asking.then(|| self.sections.len() - 1))
    }

    /// Sections that are asked, by what has been chosen before.
    fn asked(&self) -> Vec<usize> {
        (0..self.sections.len()).filter(|at| self.is_asked(&self.sections[*at])).collect()
    }

    fn is_asked(&self, section: &HtmlElement) -> bool {
        let (Some(field), Some(value)) = (section.get_attribute("data-after"), section.get_attribute("data-is")) else {
            return true;
        };
        dom::first::<Element>(&self.form, &format!("input[name=\"{field}\"][value=\"{value}\"]:checked")).is_some()
    }

    /// Shows the section at `wanted`, or the last asked one before it.
    fn show(&self, wanted: usize) {
        let asked = self.asked();
        let number = asked.iter().rposition(|at| *at <= wanted).unwrap_or(0);
        let at = asked.get(number).copied().unwrap_or(0);
        self.at.set(at);
        for (place, section) in self.sections.iter().enumerate() {
            section.set_hidden(place != at);
        }
        self.show_statement(at);
        self.tools.show(number, asked.len());
    }

    /// The statement of the question in sight: large above the first question that belongs to it, then small.
    fn show_statement(&self, at: usize) {
        let mut seen = 0;
        let mut current: Option<(Element, usize)> = None;
        for element in dom::all::<HtmlElement>(&self.form, "figure.statement, section.question") {
            if element.tag_name() == "SECTION" {
                seen += 1;
            } else {
                element.set_hidden(true);
                if seen <= at {
                    current = Some((element.into(), seen));
                }
            }
        }
        if let Some((figure, first)) = current {
            figure.set_class_name(if first == at {
                "statement"
            } else {
                "statement statement--small statement--sticky"
            });
            figure.unchecked_ref::<HtmlElement>().set_hidden(false);
        }
    }

    /// Goes to a section and puts the focus on its question, so that it is read out and keys go on from there.
    fn go(&self, at: usize) {
        self.show(at);
        self.keep();
        let section = &self.sections[self.at.get()];
        if let Some(question) = dom::first::<HtmlElement>(section, "legend, label, h2") {
            drop(question.set_attribute("tabindex", "-1"));
            drop(question.focus());
        }
        self.form.scroll_into_view();
    }

    fn next(&self) {
        let at = self.at.get();
        if let Some(next) = self.asked().into_iter().find(|next| at < *next) {
            self.go(next);
        }
    }

    fn back(&self) {
        let at = self.at.get();
        if let Some(before) = self.asked().into_iter().rfind(|before| *before < at) {
            self.go(before);
        }
    }

    fn skip(&self) {
        dom::all::<Element>(&self.sections[self.at.get()], "input,select").iter().for_each(dom::unchoose);
        self.next();
    }

    fn keep(&self) {
        self.tools.saved.set_hidden(!draft::keep(&self.form, self.at.get()));
    }

    /// Forgets everything on this device and begins anew.
    fn clear(&self) {
        let question = "Vill du ta bort det du har svarat från den här telefonen?";
        let sure = web_sys::window().and_then(|window| window.confirm_with_message(question).ok());
        if sure == Some(true) {
            draft::erase(&draft::round_of(&self.form));
            if self.form.has_attribute("data-again") {
                // The server wrote what was typed into this page: only a new one is empty.
                dom::fetch_anew();
                return;
            }
            self.form.reset();
            draft::make_receipt(&self.form);
            self.go(0);
            draft::erase(&draft::round_of(&self.form));
            self.tools.saved.set_hidden(true);
        }
    }

    fn typed(&self, event: &Event) {
        if let Some(area) = event.target().and_then(|target| target.dyn_into::<HtmlTextAreaElement>().ok()) {
            look_at(&area);
        }
        let asked = self.asked();
        let number = asked.iter().position(|at| *at == self.at.get()).unwrap_or(0);
        self.tools.show(number, asked.len());
        self.keep();
    }

    /// Enter in the middle leads to the next question. The rest is `client/page.js`: it sends what is not held here.
    fn send(&self, event: &Event) {
        if self.asked().last() != Some(&self.at.get()) {
            event.prevent_default();
            self.next();
        }
    }

    fn clicked(&self, event: &Event) {
        let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else {
            return;
        };
        match target.get_attribute("data-step").as_deref() {
            Some("next") => self.next(),
            Some("back") => self.back(),
            Some("skip") => self.skip(),
            Some("clear") => self.clear(),
            _ => self.follow(&target),
        }
    }

    /// A link to a field that is hidden just now (from the list of mistakes) shows it first.
    fn follow(&self, link: &Element) {
        let Some(id) = link.get_attribute("href").and_then(|href| href.strip_prefix('#').map(str::to_owned)) else {
            return;
        };
        let Some(field) = dom::document().and_then(|document| document.get_element_by_id(&id)) else {
            return;
        };
        if id == "skicka" {
            self.go(self.sections.len() - 1);
        } else if let Some(at) = self.sections.iter().position(|section| section.contains(Some(&field))) {
            self.show(at);
        }
    }
}

/// How much is left to write, and whether it looks like a personnummer.
fn look_at(area: &HtmlTextAreaElement) {
    let text = area.value();
    let limit: usize = area.get_attribute("data-limit").and_then(|limit| limit.parse().ok()).unwrap_or(usize::MAX);
    let used = text.trim().chars().count();
    if let Some(count) =
        dom::document().and_then(|document| document.get_element_by_id(&format!("{}-count", area.id())))
    {
        let over = limit < used;
        let said = if over { "för mycket" } else { "kvar" };
        let said = format!("{} tecken {said}", thousands(limit.abs_diff(used)));
        count.set_text_content(Some(&said));
        count.set_class_name(if over { "count count--over" } else { "count" });
    }
    warn_of_number(area, identity_number::is_in(&text));
}

/// A number below a million with a no-break space between thousands.
fn thousands(number: usize) -> String {
    match (number / 1_000, number % 1_000) {
        (0, rest) => rest.to_string(),
        (thousands, rest) => format!("{thousands}\u{a0}{rest:03}"),
    }
}

fn warn_of_number(area: &HtmlTextAreaElement, seen: bool) {
    let after = area.next_element_sibling().filter(|next| next.class_list().contains("notice--warning"));
    match (seen, after) {
        (true, None) => {
            let text = "Det ser ut som ett personnummer. Ta gärna bort det: ditt svar kan läsas av andra.";
            if let Some(notice) = dom::make("p", "notice notice--warning", text) {
                drop(notice.set_attribute("role", "status"));
                drop(area.insert_adjacent_element("afterend", &notice));
            }
        }
        (false, Some(notice)) => notice.remove(),
        _ => {}
    }
}
