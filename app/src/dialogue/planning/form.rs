//! What the plan of a dialogue says, and what is wrong with it. What is not known yet may be left empty: no round opens
//! before the promise is whole.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use sea_orm::ActiveEnum;
use uuid::Uuid;

use super::numbering::Numbering;
use crate::{
    entity::dialogue::{self, InfluenceLevel},
    forms::{self, FormErrors, Sent},
    swedish, typed_time,
};

/// Field of the body that owns the dialogue.
pub const OWNER: &str = "owner";
/// Field of the key that makes sending twice harmless.
pub const KEY: &str = "key";
/// Field of the title.
pub const TITLE: &str = "title";
/// Field of why it is held.
pub const PURPOSE: &str = "purpose";
/// Field of the step of SKR's ladder.
pub const LEVEL: &str = "influence_level";
/// Field of what can be influenced.
pub const CAN: &str = "can_influence";
/// Field of what cannot.
pub const CANNOT: &str = "cannot_influence";
/// Field of the body that receives the result and decides.
pub const DECIDING: &str = "deciding_body";
/// Field of the promised day for the reply.
pub const REPLY_DUE: &str = "reply_due";
/// Field of the day that body meets.
pub const MEETING_ON: &str = "meeting_on";
/// Field of the decision that commissioned it.
pub const COMMISSIONED_BY: &str = "commissioned_by";
/// Field of the case number.
pub const CASE_NUMBER: &str = "case_number";

/// The most characters of one line.
pub const MOST_LINE: usize = 200;
/// The most characters of a text.
pub const MOST_TEXT: usize = 2_000;
/// A promise for later than this many days is none.
const LATEST: i64 = 3 * 366;

/// What residents are told before they are asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What the dialogue is called.
    pub title: String,
    /// Why it is held.
    pub purpose: String,
    /// How much they can influence.
    pub influence_level: InfluenceLevel,
    /// What they can influence.
    pub can_influence: Option<String>,
    /// What they cannot.
    pub cannot_influence: Option<String>,
    /// Who decides.
    pub deciding_body_id: Option<Uuid>,
    /// When they have their reply at the latest.
    pub reply_due: Option<NaiveDate>,
}

/// What belongs to the case, and may come to be known late.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseFacts {
    /// Which decision commissioned it.
    pub commissioned_by: Option<String>,
    /// The register's number, as the kommun writes it.
    pub case_number: Option<String>,
    /// When the deciding body meets over it.
    pub meeting_on: Option<NaiveDate>,
}

impl Told {
    /// What a dialogue tells now.
    pub fn of(row: &dialogue::Model) -> Self {
        Self {
            title: row.title.clone(),
            purpose: row.purpose.clone(),
            influence_level: row.influence_level,
            can_influence: row.can_influence.clone(),
            cannot_influence: row.cannot_influence.clone(),
            deciding_body_id: row.deciding_body_id,
            reply_due: row.reply_due,
        }
    }
}

impl CaseFacts {
    /// What a dialogue has now.
    pub fn of(row: &dialogue::Model) -> Self {
        Self {
            commissioned_by: row.commissioned_by.clone(),
            case_number: row.case_number.clone(),
            meeting_on: row.meeting_on,
        }
    }
}

/// What the form of a dialogue is filled from, to know whether somebody has changed it since.
pub fn stamp(row: &dialogue::Model) -> String {
    forms::stamp(&(Told::of(row), CaseFacts::of(row)))
}

/// The fields as they are filled from a dialogue.
pub fn filled(row: &dialogue::Model) -> Sent {
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let fields = [
        (TITLE, row.title.clone()),
        (PURPOSE, row.purpose.clone()),
        (LEVEL, row.influence_level.to_value()),
        (CAN, text(&row.can_influence)),
        (CANNOT, text(&row.cannot_influence)),
        (DECIDING, row.deciding_body_id.map(|id| id.to_string()).unwrap_or_default()),
        (REPLY_DUE, day(row.reply_due)),
        (MEETING_ON, day(row.meeting_on)),
        (COMMISSIONED_BY, text(&row.commissioned_by)),
        (CASE_NUMBER, text(&row.case_number)),
    ];
    Sent::new(fields.map(|(name, value)| (name.to_owned(), value)).into())
}

/// What residents are told. `deciding` are the bodies that can decide; a promised day that has passed is let through where it
/// stands already (`before`).
///
/// # Errors
/// Every mistake at its field.
pub fn check_told(
    sent: &Sent,
    deciding: &[Uuid],
    before: Option<NaiveDate>,
    now: DateTime<Utc>,
) -> Result<Told, FormErrors> {
    let mut errors = FormErrors::default();
    let title = must(text(sent, TITLE, MOST_LINE, &mut errors), TITLE, "Skriv vad dialogen heter", &mut errors);
    let purpose =
        must(text(sent, PURPOSE, MOST_TEXT, &mut errors), PURPOSE, "Skriv varför dialogen hålls", &mut errors);
    let level = InfluenceLevel::try_from_value(&sent.get(LEVEL).to_owned()).ok();
    let level = must(level, LEVEL, "Välj hur mycket invånarna kan påverka", &mut errors);
    let can_influence = text(sent, CAN, MOST_TEXT, &mut errors);
    let cannot_influence = text(sent, CANNOT, MOST_TEXT, &mut errors);
    let deciding_body_id = body(sent, deciding, &mut errors);
    let reply_due = reply_due(sent, before, now, &mut errors);
    match (title, purpose, level) {
        (Some(title), Some(purpose), Some(influence_level)) if errors.is_empty() => {
            Ok(Told { title, purpose, influence_level, can_influence, cannot_influence, deciding_body_id, reply_due })
        }
        _ => Err(errors),
    }
}

/// What belongs to the case. The body meets before the promised day, where that can still be moved (`reply_due`); its number is written
/// as the organisation does.
///
/// # Errors
/// Every mistake at its field.
pub fn check_case(sent: &Sent, reply_due: Option<NaiveDate>, numbering: &Numbering) -> Result<CaseFacts, FormErrors> {
    let mut errors = FormErrors::default();
    let commissioned_by = text(sent, COMMISSIONED_BY, MOST_LINE, &mut errors);
    let case_number = text(sent, CASE_NUMBER, MOST_LINE, &mut errors);
    if let Some(wrong) = case_number.as_deref().and_then(|number| numbering.wrong(number)) {
        errors.add(CASE_NUMBER, wrong);
    }
    let meeting_on = day(sent, MEETING_ON, &mut errors);
    if let (Some(meeting), Some(due)) = (meeting_on, reply_due)
        && due < meeting
    {
        errors.add(
            MEETING_ON,
            format!("Svaret är utlovat till den {}. Sammanträdet måste komma före", swedish::day(due)),
        );
    }
    errors.or(CaseFacts { commissioned_by, case_number, meeting_on })
}

/// What was typed, nothing where that is only space.
fn text(sent: &Sent, name: &str, most: usize, errors: &mut FormErrors) -> Option<String> {
    Some(forms::text(sent, name, most, errors)).filter(|typed| !typed.is_empty())
}

fn must<T>(found: Option<T>, name: &str, missing: &str, errors: &mut FormErrors) -> Option<T> {
    if found.is_none() {
        errors.add(name, missing);
    }
    found
}

fn body(sent: &Sent, deciding: &[Uuid], errors: &mut FormErrors) -> Option<Uuid> {
    let typed = sent.get(DECIDING);
    let chosen = Uuid::parse_str(typed).ok().filter(|id| deciding.contains(id));
    if chosen.is_none() && !typed.is_empty() {
        errors.add(DECIDING, "Välj ett av de politiska organen i listan");
    }
    chosen
}

fn day(sent: &Sent, name: &str, errors: &mut FormErrors) -> Option<NaiveDate> {
    let typed = sent.get(name).trim();
    let day = typed_time::day(typed);
    if day.is_none() && !typed.is_empty() {
        errors.add(name, "Skriv en dag, till exempel 2027-03-01");
    }
    day
}

fn reply_due(sent: &Sent, before: Option<NaiveDate>, now: DateTime<Utc>, errors: &mut FormErrors) -> Option<NaiveDate> {
    let due = day(sent, REPLY_DUE, errors);
    let today = swedish::local(now).date_naive();
    match due {
        Some(due) if due <= today && Some(due) != before => errors.add(REPLY_DUE, "Välj en dag som kommer efter i dag"),
        Some(due) if today + TimeDelta::days(LATEST) < due => errors.add(REPLY_DUE, "Välj en dag inom tre år"),
        _ => {}
    }
    due
}

#[cfg(test)]
#[path = "form_tests.rs"]
mod tests;
