//! One step of the walk: a question, or one part of a question that has several.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlFormElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

use super::{dom, draft, mend};

const FIELDS: &str = "input,select,textarea";

/// One question in sight.
pub struct Step {
    section: HtmlElement,
    /// The one of its parts that this step is, where it has several: an opinion statement, a question about oneself.
    part: Option<HtmlElement>,
}

impl Step {
    /// Every step of the form, in order.
    pub fn all_in(form: &HtmlFormElement) -> Vec<Self> {
        dom::all::<HtmlElement>(form, "section.question").into_iter().flat_map(Self::of).collect()
    }

    /// The steps of one section.
    pub fn of(section: HtmlElement) -> Vec<Self> {
        let parts = dom::all::<HtmlElement>(&section, ":scope > fieldset");
        if parts.len() < 2 {
            return vec![Self { section, part: None }];
        }
        parts.into_iter().map(|part| Self { section: section.clone(), part: Some(part) }).collect()
    }

    /// Shows the step at `wanted` alone.
    pub fn show_only(steps: &[Self], wanted: usize) {
        let Some(step) = steps.get(wanted) else { return };
        for (at, other) in steps.iter().enumerate() {
            other.section.set_hidden(other.section != step.section);
            if let Some(part) = &other.part {
                part.set_hidden(at != wanted);
            }
        }
    }

    /// The section that it is, or is a part of.
    pub fn section(&self) -> &HtmlElement {
        &self.section
    }

    /// What is answered in it.
    pub fn place(&self) -> &HtmlElement {
        self.part.as_ref().unwrap_or(&self.section)
    }

    /// Whether the two are parts of the same question.
    pub fn is_beside(&self, other: &Self) -> bool {
        self.section == other.section
    }

    /// Whether it is put to somebody who has answered so before; a statement of one's own, when there are votes enough.
    pub fn is_asked(&self, form: &HtmlFormElement) -> bool {
        if self.is_aside() && !self.has_text() && !mend::has_votes(&self.section) {
            return false;
        }
        let asked = |name| self.section.get_attribute(name);
        let (Some(field), Some(value)) = (asked("data-after"), asked("data-is")) else {
            return true;
        };
        dom::first::<Element>(form, &format!("input[name=\"{field}\"][value=\"{value}\"]:checked")).is_some()
    }

    /// Whether it is no step on the way: one goes to it by a link, and back to where one was.
    pub fn is_aside(&self) -> bool {
        self.section.has_attribute("data-aside")
    }

    /// The question in words, and what has the focus when one comes to it.
    pub fn question(&self) -> Option<HtmlElement> {
        dom::first(self.place(), "legend,label.label,h2")
    }

    /// What to put the focus on when one comes from `before`: the heading of several parts only once.
    pub fn heading(&self, before: &Self) -> Option<HtmlElement> {
        if self.is_beside(before) { self.question() } else { dom::first(&self.section, "h2,legend,label") }
    }

    /// What it is called in a draft: as its first field, wherever it stands among the others. Empty for the look back.
    pub fn name(&self) -> String {
        draft::name_in(self.place()).unwrap_or_default()
    }

    /// The place of the one that a draft calls so; the look back where it has no name. Drafts used to hold a number.
    pub fn named(steps: &[Self], name: &str) -> usize {
        if name.is_empty() {
            return steps.len() - 1;
        }
        let field = format!("[name=\"{name}\"]");
        let found = steps.iter().position(|step| dom::first::<Element>(step.place(), &field).is_some());
        found.or_else(|| name.parse().ok()).unwrap_or(0)
    }

    /// Whether the look back has a row for it: a statement of one's own is no question, and has one where it is written.
    pub fn has_row(&self) -> bool {
        !self.is_aside() || self.has_text()
    }

    /// What has been answered, in words.
    pub fn answer(&self) -> Option<String> {
        let area = dom::first::<HtmlTextAreaElement>(self.place(), "textarea").map(|area| area.value());
        let written = area.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        let words = [self.chosen(), self.ranked()].concat();
        written.or_else(|| (!words.is_empty()).then(|| words.join(" · ")))
    }

    fn chosen(&self) -> Vec<String> {
        let checked = dom::all::<HtmlInputElement>(self.place(), "input:checked");
        checked.iter().filter_map(|input| Some(dom::text_of(&input.closest("label").ok()??))).collect()
    }

    fn ranked(&self) -> Vec<String> {
        let rows = dom::all::<Element>(self.place(), ".ranking-row");
        let told = |rank: usize, row: &Element| {
            let chosen = dom::first::<HtmlSelectElement>(row, "select")?.value();
            let thing = dom::text_of(&dom::first(row, "label")?);
            (chosen == rank.to_string()).then(|| format!("{rank}. {thing}"))
        };
        let with = |rank: usize| rows.iter().filter_map(move |row| told(rank, row));
        (1..=rows.len()).flat_map(with).collect()
    }

    /// Whether one tap answers it.
    pub fn is_one_choice(&self) -> bool {
        let fields = self.fields();
        let radio = |field: &Element| field.get_attribute("type").as_deref() == Some("radio");
        !fields.is_empty() && fields.iter().all(radio)
    }

    /// Whether passing is one of its choices.
    pub fn has_pass(&self) -> bool {
        self.place().class_list().contains("opinion") || dom::first::<Element>(self.place(), ".opinion").is_some()
    }

    /// What the button that skips it is called: one who does not know can say so by it alone, where no choice does.
    pub fn skip_word(&self) -> &'static str {
        if self.section.has_attribute("data-unsure") { "skip-unsure" } else { "skip" }
    }

    /// Whether something is written in it.
    pub fn has_text(&self) -> bool {
        dom::all::<Element>(self.place(), "textarea").iter().any(dom::is_answered)
    }

    /// Takes back everything that was chosen or written.
    pub fn empty(&self) {
        self.fields().iter().for_each(dom::empty);
    }

    /// How long it takes, in seconds.
    pub fn seconds(&self) -> u32 {
        let whole = self.section.get_attribute("data-seconds").and_then(|seconds| seconds.parse().ok()).unwrap_or(0);
        let parts = dom::all::<Element>(&self.section, ":scope > fieldset").len();
        whole / u32::try_from(parts.max(1)).unwrap_or(1)
    }

    fn fields(&self) -> Vec<Element> {
        dom::all(self.place(), FIELDS)
    }

    /// Whether `element` is in it.
    pub fn holds(&self, element: &Element) -> bool {
        self.place().contains(Some(element.unchecked_ref()))
    }
}
