//! What is registered about a meeting, and what is wrong with it.

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use super::{
    access::Asked,
    form::{check_day, taken},
    hands::{self, Hands, Vote},
};
use crate::{
    answer::form::{MOST_TEXT, NewComment},
    entity::question::{self, QuestionKind},
    forms::{FormErrors, Sent},
};

/// Field of the day of the meeting.
pub const HELD_ON: &str = "held_on";
/// Field of the place.
pub const PLACE: &str = "place";
/// Field of how many took part.
pub const PARTICIPANTS: &str = "participants";
/// Field of who led it.
pub const LED_BY: &str = "led_by";
/// The most characters of the notes on one statement.
pub const MOST_NOTES: usize = 10_000;
/// The most characters of a place or a name.
const MOST_LINE: usize = 200;
/// A meeting with more is no dialogue.
pub const MOST_PEOPLE: u32 = 5_000;

/// A meeting as it was registered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewMeeting {
    /// When.
    pub held_on: NaiveDate,
    /// Where.
    pub place: String,
    /// How many took part.
    pub participants: u32,
    /// Who led it.
    pub led_by: String,
    /// What was said, each to be read by a moderator.
    pub notes: Vec<NewComment>,
    /// Show of hands.
    pub hands: Hands,
}

/// A statement with a place for notes: they belong to one of its questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotePlace {
    /// The field.
    pub field: String,
    /// The statement.
    pub title: String,
    /// The question that the notes are kept under: one in one's own words, where the statement has one.
    pub question_id: Uuid,
}

/// Where notes can be written: under each statement that is asked about. Where no question names its statement, under the
/// first. Not under a question for some alone, whose comments are hidden where those may be few.
pub fn note_places(asked: &Asked) -> Vec<NotePlace> {
    let under = |statement_id: Option<Uuid>| {
        let questions = &asked.questionnaire.questions;
        let mut own = questions.iter().filter(|question| question.row.statement_id == statement_id);
        let first = own.clone().next();
        let for_all = |row: &question::Model| row.kind == QuestionKind::FreeText && row.depends_on_option_id.is_none();
        own.find(|question| for_all(&question.row)).or(first).map(|question| question.row.id)
    };
    let place = |n: usize, title: &str, question_id| NotePlace {
        field: format!("notes-{}", n + 1),
        title: title.to_owned(),
        question_id,
    };
    let statements = asked.statements.iter().enumerate();
    let named: Vec<_> = statements
        .filter_map(|(n, statement)| Some(place(n, &statement.title, under(Some(statement.statement_id))?)))
        .collect();
    if !named.is_empty() {
        return named;
    }
    asked.statements.first().zip(under(None)).map(|(first, id)| place(0, &first.title, id)).into_iter().collect()
}

/// A meeting of the round, with the hands of these votes: those that the sender may see.
///
/// # Errors
/// Every mistake at its field.
pub fn check_meeting(sent: &Sent, asked: &Asked, votes: &[Vote], now: DateTime<Utc>) -> Result<NewMeeting, FormErrors> {
    let mut errors = FormErrors::default();
    let held_on = check_day(sent, HELD_ON, "Mötet", &asked.round, now, &mut errors);
    let place = line(sent, (PLACE, "Plats"), "Skriv var mötet hölls", &mut errors);
    let participants = people(sent, &mut errors);
    let led_by = line(sent, (LED_BY, "Vem ledde mötet"), "Skriv vem som ledde mötet", &mut errors);
    let notes = note_places(asked).iter().flat_map(|place| notes(sent, place, &mut errors)).collect();
    let hands = taken(hands::check(sent, votes, participants.unwrap_or(MOST_PEOPLE)), &mut errors);
    match (held_on, place, participants, led_by, hands) {
        (Some(held_on), Some(place), Some(participants), Some(led_by), Some(hands)) if errors.is_empty() => {
            Ok(NewMeeting { held_on, place, participants, led_by, notes, hands })
        }
        _ => Err(errors),
    }
}

fn line(sent: &Sent, (name, label): (&str, &str), missing: &str, errors: &mut FormErrors) -> Option<String> {
    let line = sent.get(name).trim();
    match line.chars().count() {
        0 => errors.add(name, missing),
        n if MOST_LINE < n => errors.add(name, format!("{label}: Skriv högst 200 tecken")),
        _ => return Some(line.to_owned()),
    }
    None
}

fn people(sent: &Sent, errors: &mut FormErrors) -> Option<u32> {
    let people = sent.get(PARTICIPANTS).trim().parse().ok().filter(|people| (1..=MOST_PEOPLE).contains(people));
    if people.is_none() {
        errors.add(PARTICIPANTS, "Skriv hur många som deltog, utom du som ledde mötet");
    }
    people
}

/// One comment for each part between empty lines: a moderator reads each by itself.
fn notes(sent: &Sent, place: &NotePlace, errors: &mut FormErrors) -> Vec<NewComment> {
    let written = sent.get(&place.field);
    let parts = written.split("\n\n").map(str::trim).filter(|part| !part.is_empty());
    let note =
        |part: &str| NewComment { question_id: place.question_id, text: part.to_owned(), is_own_statement: false };
    let notes: Vec<NewComment> = parts.map(note).collect();
    if notes.iter().any(|note| MOST_TEXT < note.text.chars().count()) || MOST_NOTES < written.chars().count() {
        let sentence = "Skriv högst 2\u{a0}000 tecken i varje stycke, och högst 10\u{a0}000 i allt";
        errors.add(&place.field, format!("Om ”{}”: {sentence}", place.title));
    }
    notes
}
