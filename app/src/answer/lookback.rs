//! The last step: every question with what was answered, and a way back to each.

use web_sys::{Element, HtmlElement, HtmlFormElement};

use super::{dom, mend, step::Step, warnings};

/// Makes the step, empty, before the buttons.
pub fn add_to(form: &HtmlFormElement) -> Option<HtmlElement> {
    let section = dom::make("section", "question lookback", "")?;
    section.set_attribute("data-seconds", &dom::word("review-seconds")).ok()?;
    section.append_child(&*dom::make("h2", "", &dom::word("review"))?).ok()?;
    section.append_child(&*dom::make("p", "", &dom::word("review-help"))?).ok()?;
    section.append_child(&*dom::make("dl", "lookback-rows", "")?).ok()?;
    let buttons = dom::first::<Element>(form, "#skicka")?;
    buttons.insert_adjacent_element("beforebegin", &section).ok()?;
    Some(section)
}

/// Writes what has been answered. `asked` are the steps that were put to the resident, each with its place.
pub fn write<'a>(section: &HtmlElement, asked: impl Iterator<Item = (usize, &'a Step)>) {
    let Some(rows) = dom::first::<Element>(section, "dl") else { return };
    rows.set_text_content(None);
    for (at, step) in asked {
        if let Some(row) = row(at, step) {
            drop(rows.append_child(&row));
        }
    }
}

fn row(at: usize, step: &Step) -> Option<HtmlElement> {
    let question = dom::text_of(step.question()?.as_ref());
    let row = dom::make("div", "lookback-row", "")?;
    row.append_child(&*dom::make("dt", "", &question)?).ok()?;
    let answer = step.answer();
    let class = if answer.is_some() { "" } else { "muted" };
    let said = answer.unwrap_or_else(|| dom::word("review-none"));
    let body = dom::make("dd", "", "")?;
    body.append_child(&*dom::make("p", class, &said)?).ok()?;
    let seen = if step.has_text() { warnings::seen(&said) } else { Vec::new() };
    if !seen.is_empty() {
        let notice = dom::make("p", "notice notice--warning", &mend::warning(&seen))?;
        // What is asked about before it is sent (client/asking.js).
        notice.set_attribute("data-warns", &mend::codes(&seen)).ok()?;
        body.append_child(&notice).ok()?;
    }
    let change = dom::make("button", "button button--quiet", &dom::word("review-change"))?;
    change.set_attribute("type", "button").ok()?;
    change.set_attribute("data-step", "change").ok()?;
    change.set_attribute("data-at", &at.to_string()).ok()?;
    change.set_attribute("aria-label", &format!("{}: {question}", dom::word("review-change"))).ok()?;
    body.append_child(&change).ok()?;
    row.append_child(&body).ok()?;
    Some(row)
}
