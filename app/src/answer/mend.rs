//! What is said about what one writes while one writes it, and mistakes that go when they are put right.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlFormElement, HtmlTextAreaElement};

use super::{
    dom, ranking,
    step::Step,
    warnings::{self, Kind},
};

const FIELDS: &str = "input,select,textarea";
const DESCRIBED: &str = "aria-describedby";

/// As [`look_at`], for every text inside `place`.
pub fn look_at_all(place: &Element) {
    dom::all::<HtmlTextAreaElement>(place, "textarea").iter().for_each(look_at);
}

/// How much is left to write, and whether it looks as if it pointed out somebody.
pub fn look_at(area: &HtmlTextAreaElement) {
    let (used, limit) = length(area);
    let count = dom::document().and_then(|document| document.get_element_by_id(&format!("{}-count", area.id())));
    if let Some(count) = count {
        let over = limit < used;
        let number = thousands(limit.abs_diff(used));
        let said = if over { "count-over" } else { "count-left" };
        count.set_text_content(Some(&dom::told(said, &[("{n}", &number)])));
        count.set_class_name(if over { "count count--over" } else { "count" });
    }
    warn(area, &warnings::seen(&area.value()));
}

/// How many characters are written, and how many may be.
fn length(area: &HtmlTextAreaElement) -> (usize, usize) {
    let limit = area.get_attribute("data-limit").and_then(|limit| limit.parse().ok()).unwrap_or(usize::MAX);
    (area.value().trim().chars().count(), limit)
}

/// Whether `place` holds a mistake that has not been told: it is told now, before one goes on from there. Who goes on all the
/// same meets it once more when sending.
pub fn stops(place: &Element) -> bool {
    let groups = dom::all::<Element>(place, ".field,.ranking");
    let untold = |group: &Element| dom::first::<Element>(group, ".error").is_none();
    let wrong = groups.into_iter().filter(untold).find_map(|group| Some((wrong_in(&group)?, group)));
    wrong.and_then(|(sentence, group)| tell(&group, &sentence)).is_some()
}

/// A number that stands at several things, or a text that is too long.
fn wrong_in(group: &Element) -> Option<String> {
    if let Some(rank) = ranking::twice(group) {
        return Some(dom::told("wrong-twice", &[("{n}", &rank.to_string())]));
    }
    let texts = dom::all::<HtmlTextAreaElement>(group, "textarea");
    let (used, limit) = texts.iter().map(length).find(|(used, limit)| limit < used)?;
    Some(dom::told("count-over", &[("{n}", &thousands(used - limit))]))
}

/// Says a mistake where the server would, and puts the focus there.
fn tell(group: &Element, sentence: &str) -> Option<()> {
    let fields = dom::first::<HtmlElement>(group, ".ranking-rows,textarea")?;
    let error = dom::make("p", "error", sentence)?;
    error.set_attribute("role", "alert").ok()?;
    fields.insert_adjacent_element("beforebegin", &error).ok()?;
    tie(&error, group);
    let focused = dom::first::<HtmlElement>(group, "select,textarea")?;
    focused.focus().ok()
}

/// Ties a mistake to its field as the server does, by the same ids.
fn tie(error: &Element, group: &Element) {
    let area = dom::first::<Element>(group, "textarea");
    let field = area.as_ref().unwrap_or(group);
    let id = format!("{}-error", field.id());
    error.set_id(&id);
    let others = field.get_attribute(DESCRIBED).unwrap_or_default();
    drop(field.set_attribute(DESCRIBED, &format!("{others} {id}")));
    if area.is_some() {
        drop(field.set_attribute("aria-invalid", "true"));
    }
}

/// A number below a million with a no-break space between thousands.
fn thousands(number: usize) -> String {
    match (number / 1_000, number % 1_000) {
        (0, rest) => rest.to_string(),
        (thousands, rest) => format!("{thousands}\u{a0}{rest:03}"),
    }
}

/// The server's own warning, which came back with the page, goes as ours does, and so does what its notice says of this text.
fn warn(area: &HtmlTextAreaElement, seen: &[Kind]) {
    for line in dom::in_page(&format!("[data-about={}]", area.id())) {
        show_while(!seen.is_empty(), &line);
        if let Some(said) = dom::first::<Element>(&line, "span") {
            said.set_text_content(Some(&warning(seen)));
        }
    }
    let Some(section) = area.closest("section").ok().flatten() else { return };
    let codes = codes(seen);
    let there = dom::all::<Element>(&section, "[data-warns]");
    if there.iter().any(|notice| notice.get_attribute("data-warns").as_ref() == Some(&codes)) {
        return;
    }
    there.iter().for_each(Element::remove);
    if !seen.is_empty()
        && let Some(notice) = dom::make("p", "notice notice--warning", &warning(seen))
    {
        drop(notice.set_attribute("role", "status"));
        drop(notice.set_attribute("data-warns", &codes));
        drop(area.insert_adjacent_element("afterend", &notice));
    }
}

fn show_while(there: bool, element: &Element) {
    drop(element.toggle_attribute_with_force("hidden", !there));
}

/// The codes of what was seen, as a form sends them.
pub fn codes(seen: &[Kind]) -> String {
    seen.iter().map(|kind| kind.code()).collect::<Vec<_>>().join(" ")
}

/// What was seen, and that others can read it.
pub fn warning(seen: &[Kind]) -> String {
    let said = seen.iter().map(|kind| dom::word(&format!("warn-{}", kind.code())));
    said.chain([dom::word("warn-others")]).collect::<Vec<_>>().join(" ")
}

/// The first step with a mistake. A warning is none: the look back shows it beside the answer.
pub fn first(steps: &[Step]) -> Option<usize> {
    steps.iter().position(|step| dom::first::<Element>(step.place(), ".error").is_some())
}

/// Takes away what was said about mistakes that `changed` has put right.
pub fn corrected(form: &HtmlFormElement, changed: &Element) {
    let answered = dom::all::<Element>(form, FIELDS).iter().any(dom::is_answered);
    for error in dom::all::<Element>(form, ".error") {
        let group = error.closest(".field,.choice,.ranking,.opinion").ok().flatten();
        if group.is_some_and(|group| is_right(&group, changed, answered)) {
            take_away(&error);
        }
    }
    let texts = dom::all::<HtmlTextAreaElement>(form, "textarea");
    let mended = texts.iter().all(|area| warnings::seen(&area.value()).is_empty());
    dom::in_page("[data-warned]").iter().for_each(|part| show_while(!mended, part));
    dom::in_page("[data-mended]").iter().for_each(|part| show_while(mended, part));
}

/// The way to a statement of one's own is there when the statements before it have the votes that it demands.
pub fn offer_own(form: &HtmlFormElement) {
    for own in dom::all::<Element>(form, "[data-needs]") {
        let before = own.previous_element_sibling();
        if let Some(way) = before.and_then(|before| dom::first::<Element>(&before, "a[href$=own]")) {
            show_while(has_votes(&own), &way);
        }
    }
}

/// Whether the statements before `own` have the votes that it demands.
pub fn has_votes(own: &Element) -> bool {
    let needed = own.get_attribute("data-needs").and_then(|needed| needed.parse().ok()).unwrap_or(usize::MAX);
    let before = own.previous_element_sibling();
    before.is_some_and(|before| needed <= dom::all::<Element>(&before, ":checked").len())
}

/// A group where nothing is answered was told that the whole form was empty.
fn is_right(group: &Element, changed: &Element, answered: bool) -> bool {
    let empty = !dom::all::<Element>(group, FIELDS).iter().any(dom::is_answered);
    let touched = group.contains(Some(changed.unchecked_ref()));
    let long = dom::all::<HtmlTextAreaElement>(group, "textarea").iter().map(length).any(|(used, limit)| limit < used);
    answered && (touched || empty) && !long && ranking::twice(group).is_none()
}

/// The sentence, the mark at the field, and the line in the list of mistakes; with the last line the list.
fn take_away(error: &Element) {
    let id = error.id();
    let field = id.trim_end_matches("-error");
    for marked in dom::in_page(&format!("[{DESCRIBED}~=\"{id}\"]")) {
        let others = marked.get_attribute(DESCRIBED).unwrap_or_default().replace(&id, "");
        drop(marked.set_attribute(DESCRIBED, &others));
        drop(marked.remove_attribute("aria-invalid"));
    }
    error.remove();
    let link = dom::in_page(&format!(".error-summary a[href=\"#{field}\"]"));
    link.iter().filter_map(|link| link.parent_element()).for_each(|line| line.remove());
    if dom::in_page(".error-summary li").is_empty() {
        dom::in_page(".error-summary").iter().for_each(Element::remove);
        if let Some(document) = dom::document() {
            let title = document.title();
            document.set_title(title.strip_prefix(&dom::word("error-title")).unwrap_or(&title));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::thousands;

    #[test]
    fn thousands_are_kept_together() {
        let written = [0, 999, 1_000, 12_034].map(thousands);
        assert_eq!(written, ["0", "999", "1\u{a0}000", "12\u{a0}034"]);
    }
}
