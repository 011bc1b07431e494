//! One question at a time: the server's own form, with all but one of its questions hidden, and a look back at them all
//! before it is sent.

use std::{cell::Cell, rc::Rc};

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, HtmlFormElement, HtmlTextAreaElement};

use super::{
    aloud::Aloud,
    dom, draft, lookback, mend,
    past::Past,
    quotation, ranking,
    step::Step,
    tools::{Position, Tools},
    touch::{MOMENT, Touch},
};

mod pressed;

/// The walk through one form.
pub struct Steps {
    form: HtmlFormElement,
    /// The questions in order, and last the look back.
    steps: Vec<Step>,
    /// The step in sight.
    at: Cell<usize>,
    /// Whether one came here from the look back and goes there again.
    returns: Cell<bool>,
    past: Past,
    touch: Touch,
    aloud: Option<Aloud>,
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
    dom::on(&form, "change", move |_| walk.chosen());
    let walk = steps.clone();
    dom::on(&form, "submit", move |event| walk.send(&event));
    let walk = steps.clone();
    if let Some(document) = dom::document() {
        dom::on(&document, "click", move |event| walk.clicked(&event));
    }
    let walk = steps.clone();
    if let Some(window) = web_sys::window() {
        dom::on(&window, "popstate", move |_| walk.went());
    }
    if let Some(aloud) = &steps.aloud {
        let walk = steps.clone();
        dom::on(aloud.voices(), "voiceschanged", move |_| walk.offer_to_read());
    }
}

impl Steps {
    fn new(form: HtmlFormElement) -> Option<Self> {
        draft::arrange(&form);
        let mut steps = Step::all_in(&form);
        let tools = (!steps.is_empty()).then(|| Tools::add_to(&form))??;
        ranking::add_to(&form);
        steps.extend(Step::of(lookback::add_to(&form)?));
        let aloud = Aloud::with(&tools.listen);
        let (at, returns) = (Cell::new(0), Cell::new(false));
        Some(Self { form, steps, at, returns, past: Past::begin(), touch: Touch::follow(), aloud, tools })
    }

    /// A form that came back from the server is shown as it stands, at the first thing to look at. Otherwise the draft.
    fn start(&self) {
        let again = self.form.has_attribute("data-again");
        let kept = if again { None } else { draft::restore(&self.form) };
        let sent_before = kept.is_none() && !again && draft::begin(&self.form);
        ranking::arrange_all(&self.form);
        self.tools.before.set_hidden(!sent_before);
        mend::look_at_all(&self.form);
        dom::all::<HtmlElement>(&self.form, "[data-step=rest]").iter().for_each(|way| way.set_hidden(false));
        self.tools.saved.set_hidden(kept.is_none());
        let wrong = mend::first(&self.steps).filter(|_| again);
        self.returns.set(wrong.is_some() && self.steps.iter().any(|step| step.answer().is_some()));
        self.show(if again {
            wrong.unwrap_or(self.last())
        } else {
            kept.map_or(0, |name| Step::named(&self.steps, &name))
        });
        self.past.stand(self.at.get());
        if sent_before {
            self.past.rewind();
        }
    }

    /// The look back.
    fn last(&self) -> usize {
        self.steps.len() - 1
    }

    /// Steps that are asked, by what has been chosen before, and the look back.
    fn asked(&self) -> Vec<usize> {
        (0..self.steps.len()).filter(|at| self.steps[*at].is_asked(&self.form)).collect()
    }

    /// Those that one walks through, one after the other.
    fn on_the_way(&self) -> Vec<usize> {
        self.asked().into_iter().filter(|at| !self.steps[*at].is_aside()).collect()
    }

    /// Shows the step at `wanted`, or the last asked one on the way before it.
    fn show(&self, wanted: usize) {
        let fits = |at: &usize| *at == wanted || *at < wanted && !self.steps[*at].is_aside();
        let at = self.asked().into_iter().rfind(fits).unwrap_or(0);
        self.at.set(at);
        Step::show_only(&self.steps, at);
        quotation::show(&self.form, &self.steps, at);
        self.tell_position();
        if at == self.last() {
            let asked = self.asked().into_iter().filter(|asked| *asked != at && self.steps[*asked].has_row());
            lookback::write(self.steps[at].section(), asked.map(|at| (at, &self.steps[at])));
        }
        self.offer_to_read();
    }

    fn tell_position(&self) {
        mend::offer_own(&self.form);
        let (asked, at) = (self.on_the_way(), self.at.get());
        let number = asked.iter().rposition(|asked| *asked <= at).unwrap_or(0);
        let seconds = asked.iter().filter(|asked| at <= **asked).map(|at| self.steps[*at].seconds()).sum();
        // To pass is a choice of its own: what takes a choice back is offered when there is one.
        let can_skip = !self.steps[at].has_pass() || self.steps[at].answer().is_some();
        let (skip, returns) = (self.steps[at].skip_word(), self.returns.get());
        self.tools.show(Position { number, of: asked.len() - 1, seconds, can_skip, skip, returns });
    }

    fn offer_to_read(&self) {
        if let Some(aloud) = &self.aloud {
            aloud.come_to(&self.steps[self.at.get()]);
        }
    }

    /// Goes to a step, which becomes one to go back from.
    fn go(&self, at: usize) {
        for step in self.steps.iter().filter(|step| !step.is_asked(&self.form)) {
            step.empty();
        }
        self.arrive(at);
        self.past.step(self.at.get());
    }

    /// Goes to a step that is named somewhere, and from there to the look back again.
    fn visit(&self, at: usize) {
        self.returns.set(at != self.last());
        self.go(at);
    }

    /// Shows a step and puts the focus on its question, so that it is read out and keys go on from there.
    fn arrive(&self, at: usize) {
        let before = &self.steps[self.at.get()];
        self.show(at);
        self.keep();
        self.form.scroll_into_view();
        // Last: on the smallest screens what stands above the question would fill it, and the focus brings the question in sight.
        if let Some(question) = self.steps[self.at.get()].heading(before) {
            drop(question.set_attribute("tabindex", "-1"));
            drop(question.focus());
        }
    }

    /// The browser has gone back or forward between our steps.
    fn went(&self) {
        // The thanks stand in the form's place, and there is nothing to go back to in this page.
        if !self.form.is_connected() {
            return;
        }
        if let Some(at) = self.past.arrived() {
            self.returns.set(false);
            self.arrive(at);
        }
    }

    fn next(&self) {
        let at = self.at.get();
        if mend::stops(self.steps[at].place()) {
            return;
        }
        if self.returns.take() {
            self.go(self.last());
        } else if self.steps[at].is_aside() {
            self.back();
        } else if let Some(next) = self.on_the_way().into_iter().find(|next| at < *next) {
            self.go(next);
        }
    }

    fn back(&self) {
        let at = self.at.get();
        if !self.past.go_back()
            && let Some(before) = self.on_the_way().into_iter().rfind(|before| *before < at)
        {
            self.arrive(before);
            self.past.stand(self.at.get());
        }
    }

    /// What was chosen or written here is not sent. Words are asked for first: they cannot be chosen again.
    fn skip(&self) {
        let step = &self.steps[self.at.get()];
        if step.has_text() && !dom::sure("skip-sure") {
            return;
        }
        step.empty();
        ranking::arrange_all(step.place());
        mend::look_at_all(step.place());
        mend::corrected(&self.form, step.place());
        self.next();
    }

    /// Goes past what is left of a question with many parts. What was answered of it stays.
    fn skip_rest(&self) {
        let at = self.at.get();
        let beyond = |next: &usize| at < *next && !self.steps[*next].is_beside(&self.steps[at]);
        if let Some(next) = self.on_the_way().into_iter().find(beyond) {
            self.go(next);
        }
    }

    fn keep(&self) {
        self.tools.saved.set_hidden(!draft::keep(&self.form, &self.steps[self.at.get()].name()));
    }

    /// Forgets everything on this device and begins anew.
    fn clear(&self) {
        if !dom::sure("clear-sure") {
            return;
        }
        let round = draft::round_of(&self.form);
        draft::erase(&round);
        draft::forget_sent(&round);
        if self.form.has_attribute("data-again") {
            // The server wrote what was typed into this page: only a new one is empty.
            dom::fetch_anew().unwrap_or_default();
            return;
        }
        self.form.reset();
        ranking::arrange_all(&self.form);
        mend::look_at_all(&self.form);
        draft::begin(&self.form);
        self.tools.before.set_hidden(true);
        self.returns.set(false);
        self.go(0);
    }

    fn typed(&self, event: &Event) {
        let Some(field) = dom::closest(event, "input,select,textarea") else { return };
        if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
            mend::look_at(area);
        }
        ranking::chosen(&field);
        mend::corrected(&self.form, &field);
        self.tell_position();
        self.keep();
    }

    /// One answer was chosen. By touch the next question comes by itself, a moment later.
    fn chosen(self: &Rc<Self>) {
        if self.touch.take() && self.steps[self.at.get()].is_one_choice() {
            self.move_on(MOMENT);
        }
    }

    /// Goes on from here after so many milliseconds, unless something else has been done by then.
    fn move_on(self: &Rc<Self>, after: i32) {
        let (walk, at, done) = (self.clone(), self.at.get(), self.touch.done());
        dom::later(after, move || {
            if walk.at.get() == at && walk.touch.done() == done {
                let answer = walk.steps[at].answer().unwrap_or_default();
                walk.next();
                walk.tools.tell_moved(&answer);
            }
        });
    }

    /// Enter in the middle leads to the next question. The rest is `client/page.js`: it sends what is not held here.
    fn send(&self, event: &Event) {
        if self.at.get() != self.last() {
            event.prevent_default();
            self.next();
        }
    }
}
