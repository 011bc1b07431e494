//! The statement of the målbild that the question in sight belongs to.

use web_sys::{HtmlElement, HtmlFormElement};

use super::{dom, step::Step};

/// Shows it: large above the first question that belongs to it, then small. None beside the look back, which is the last.
pub fn show(form: &HtmlFormElement, steps: &[Step], at: usize) {
    let (place, first_part) = place_of(steps, at);
    let mut seen = 0;
    let mut current: Option<(HtmlElement, usize)> = None;
    for element in dom::all::<HtmlElement>(form, "figure.statement, section.question") {
        if element.tag_name() == "SECTION" {
            seen += 1;
        } else {
            element.set_hidden(true);
            if seen < place {
                current = Some((element, seen + 1));
            }
        }
    }
    if let Some((figure, first)) = current.filter(|_| at + 1 < steps.len()) {
        let large = first == place && first_part;
        figure.set_class_name(if large { "statement" } else { "statement statement--small statement--sticky" });
        figure.set_hidden(false);
    }
}

/// Which section the step is in, from 1, and whether it is the first step there.
fn place_of(steps: &[Step], at: usize) -> (usize, bool) {
    let sections: Vec<&[Step]> = steps[..=at].chunk_by(Step::is_beside).collect();
    (sections.len(), sections.last().is_some_and(|parts| parts.len() == 1))
}
