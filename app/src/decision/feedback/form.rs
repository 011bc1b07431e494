//! A reply as it is typed in, what is wrong with it, and what it lacks before it can be given.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use uuid::Uuid;

use crate::{
    decision::form::public_text,
    forms::{self, FormErrors, Sent},
    swedish, typed_time,
};

/// The button that was pressed.
pub const ACT: &str = "act";
/// It gives the reply to residents.
pub const GIVE: &str = "give";
/// Chosen in place of a decision.
pub const NO_ACTION: &str = "none";
/// Field of what has changed.
pub const CHANGED: &str = "changed";
/// Field of why, or why not.
pub const WHY: &str = "why";

/// The most characters of a text.
pub const MOST_TEXT: usize = 4_000;
/// The most characters of a reason, and of what will be done.
pub const MOST_LINES: usize = 1_000;
/// The most things that will be done.
pub const MOST_ACTIONS: usize = 5;

/// What became of one claim, or of the round as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// This was decided.
    Decision(Uuid),
    /// Nothing is done, and why.
    NoAction(String),
}

/// Something that will be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAction {
    /// What.
    pub text: String,
    /// By when.
    pub due_on: NaiveDate,
}

/// A reply.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// What became of each subject, by its key.
    pub answers: BTreeMap<Uuid, Answer>,
    /// What has changed.
    pub changed: String,
    /// Why, or why not.
    pub why: String,
    /// What will be done, in order.
    pub actions: Vec<NewAction>,
}

/// Field of what became of a subject.
pub fn answer_field(subject: Uuid) -> String {
    format!("answer-{subject}")
}

/// Field of why nothing is done about it.
pub fn reason_field(subject: Uuid) -> String {
    format!("reason-{subject}")
}

/// Field of what will be done.
pub fn action_field(place: usize) -> String {
    format!("action-{place}")
}

/// Field of by when.
pub fn due_field(place: usize) -> String {
    format!("due-{place}")
}

/// What a form is filled from, to know whether somebody has changed it since.
pub fn stamp(draft: &Draft) -> String {
    forms::stamp(draft)
}

/// The fields as they are filled from a draft.
pub fn filled(draft: &Draft) -> Sent {
    let answers = draft.answers.iter().flat_map(|(subject, answer)| {
        let (chosen, reason) = match answer {
            Answer::Decision(id) => (id.to_string(), String::new()),
            Answer::NoAction(reason) => (NO_ACTION.to_owned(), reason.clone()),
        };
        [(answer_field(*subject), chosen), (reason_field(*subject), reason)]
    });
    let actions = draft.actions.iter().enumerate().flat_map(|(place, action)| {
        [(action_field(place), action.text.clone()), (due_field(place), action.due_on.to_string())]
    });
    let texts = [(CHANGED.to_owned(), draft.changed.clone()), (WHY.to_owned(), draft.why.clone())];
    Sent::new(answers.chain(texts).chain(actions).collect())
}

/// The decisions that a form names, whatever else is in it.
pub fn named(sent: &Sent) -> Vec<Uuid> {
    let answers = sent.fields().filter(|(name, _)| name.starts_with("answer-"));
    answers.filter_map(|(_, typed)| Uuid::parse_str(typed).ok()).collect()
}

/// A reply about these subjects, which may name these decisions. It may lack what is not written yet.
///
/// # Errors
/// Every mistake at its field.
pub fn check(sent: &Sent, subjects: &[Uuid], decisions: &[Uuid]) -> Result<Draft, FormErrors> {
    let mut errors = FormErrors::default();
    let mut answers = BTreeMap::new();
    for subject in subjects {
        let answer = answer(sent, *subject, decisions, &mut errors);
        answers.extend(answer.map(|answer| (*subject, answer)));
    }
    let changed = public_text(sent, CHANGED, MOST_TEXT, &mut errors);
    let why = public_text(sent, WHY, MOST_TEXT, &mut errors);
    let actions = (0..MOST_ACTIONS).filter_map(|place| action(sent, place, &mut errors)).collect();
    errors.or(Draft { answers, changed, why, actions })
}

fn answer(sent: &Sent, subject: Uuid, decisions: &[Uuid], errors: &mut FormErrors) -> Option<Answer> {
    let (field, reason_at) = (answer_field(subject), reason_field(subject));
    let reason = public_text(sent, &reason_at, MOST_LINES, errors);
    let chosen = sent.get(&field);
    if chosen == NO_ACTION {
        return Some(Answer::NoAction(reason));
    }
    if !reason.is_empty() {
        errors.add(reason_at, "Välj ingen åtgärd ovanför, eller ta bort skälet");
    }
    let decision = Uuid::parse_str(chosen).ok().filter(|id| decisions.contains(id));
    if decision.is_none() && !chosen.is_empty() {
        errors.add(field, "Välj ett av besluten i listan");
    }
    decision.map(Answer::Decision)
}

/// Something that will be done; nothing where neither field is filled in.
fn action(sent: &Sent, place: usize, errors: &mut FormErrors) -> Option<NewAction> {
    let what = public_text(sent, &action_field(place), MOST_LINES, errors);
    let typed = sent.get(&due_field(place)).trim();
    if what.is_empty() && typed.is_empty() {
        return None;
    }
    let due_on = typed_time::day(typed);
    if what.is_empty() {
        errors.add(action_field(place), "Skriv vad som ska göras, eller ta bort dagen");
    }
    if due_on.is_none() {
        errors.add(due_field(place), "Skriv när det är klart, till exempel 2027-09-01");
    }
    Some(NewAction { text: what, due_on: due_on? })
}

/// What a draft lacks before it can be given on this day, each at its field.
pub fn missing(draft: &Draft, subjects: &[Uuid], today: NaiveDate) -> FormErrors {
    let mut errors = FormErrors::default();
    for (number, subject) in (1..).zip(subjects) {
        let which = if subjects.len() == 1 { String::new() } else { format!("Mening {number}: ") };
        match draft.answers.get(subject) {
            None => errors.add(answer_field(*subject), format!("{which}Välj ett beslut, eller ingen åtgärd")),
            Some(Answer::NoAction(reason)) if reason.is_empty() => {
                errors.add(reason_field(*subject), format!("{which}Skriv varför ingen åtgärd görs"));
            }
            Some(_) => {}
        }
    }
    if draft.changed.is_empty() {
        errors.add(CHANGED, "Skriv vad som blir annorlunda, eller att inget blir det");
    }
    if draft.why.is_empty() {
        errors.add(WHY, "Skriv varför, eller varför inte");
    }
    for (place, action) in draft.actions.iter().enumerate().filter(|(_, action)| action.due_on < today) {
        let day = swedish::day(action.due_on);
        errors.add(due_field(place), format!("Den {day} har varit. Skriv det som redan är gjort i texten ovanför"));
    }
    errors
}

#[cfg(test)]
#[path = "form_tests.rs"]
mod tests;
