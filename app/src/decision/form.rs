//! A decision as it is typed in, and what is wrong with it.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use uuid::Uuid;

use crate::{
    answer::identity_number,
    dialogue::planning::numbering::Numbering,
    entity::decision,
    forms::{self, FormErrors, Sent, text},
    typed_time,
};

/// Field of the body whose moderators record it.
pub const OWNER: &str = "owner";
/// Field of the key that makes sending twice harmless.
pub const KEY: &str = "key";
/// Field of the body that decided.
pub const BODY: &str = "body";
/// Field of what it is called here.
pub const TITLE: &str = "title";
/// Field of its words.
pub const WORDING: &str = "wording";
/// Field of the day.
pub const DECIDED_ON: &str = "decided_on";
/// Field of its number in the minutes.
pub const MINUTE_ITEM: &str = "minute_item";
/// Field of the case number.
pub const CASE_NUMBER: &str = "case_number";
/// Field of the address of the minutes.
pub const MINUTES_URL: &str = "minutes_url";
/// Field of each dialogue that it rests on.
pub const DIALOGUE: &str = "dialogue";
/// Field of each round of them that it does.
pub const ROUND: &str = "round";

/// The id of the rounds of one dialogue among them, where what is wrong with these stands.
pub fn rounds_of(dialogue_id: Uuid) -> String {
    format!("{ROUND}-{dialogue_id}")
}

/// The most characters of one line.
const MOST_LINE: usize = 200;
/// The most characters of the decision's words.
pub const MOST_WORDING: usize = 4_000;
/// Longest number of an item or a case.
const MOST_NUMBER: usize = 60;
/// Longest address.
const MOST_URL: usize = 500;

/// What is told of a text with somebody's number in it.
pub const POINTS_OUT: &str = "Ta bort personnumret: alla kan läsa det här";

/// A decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewDecision {
    /// Who decided.
    pub body_id: Uuid,
    /// What it is called here.
    pub title: String,
    /// What was decided, word for word.
    pub wording: String,
    /// When.
    pub decided_on: NaiveDate,
    /// Its number in the minutes.
    pub minute_item: String,
    /// The case it belongs to.
    pub case_number: Option<String>,
    /// Where the minutes are.
    pub minutes_url: Option<String>,
    /// The dialogues that it rests on.
    pub dialogues: BTreeSet<Uuid>,
    /// The rounds of them that it does.
    pub rounds: BTreeSet<Uuid>,
}

/// What can be chosen, by key.
#[derive(Clone, Debug, Default)]
pub struct Offered {
    /// Bodies that can have decided.
    pub bodies: Vec<Uuid>,
    /// Dialogues.
    pub dialogues: Vec<Uuid>,
    /// Closed rounds, each with its dialogue.
    pub rounds: Vec<(Uuid, Uuid)>,
}

impl NewDecision {
    /// As it is stored.
    pub fn of(row: &decision::Model, dialogues: BTreeSet<Uuid>, rounds: BTreeSet<Uuid>) -> Self {
        Self {
            body_id: row.body_id,
            title: row.title.clone(),
            wording: row.wording.clone(),
            decided_on: row.decided_on,
            minute_item: row.minute_item.clone(),
            case_number: row.case_number.clone(),
            minutes_url: row.minutes_url.clone(),
            dialogues,
            rounds,
        }
    }

    /// The fields that hold it.
    pub fn filled(&self) -> Sent {
        let fields = [
            (BODY, self.body_id.to_string()),
            (TITLE, self.title.clone()),
            (WORDING, self.wording.clone()),
            (DECIDED_ON, self.decided_on.to_string()),
            (MINUTE_ITEM, self.minute_item.clone()),
            (CASE_NUMBER, self.case_number.clone().unwrap_or_default()),
            (MINUTES_URL, self.minutes_url.clone().unwrap_or_default()),
        ];
        let dialogues = self.dialogues.iter().map(|id| (DIALOGUE, id.to_string()));
        let rounds = self.rounds.iter().map(|id| (ROUND, id.to_string()));
        let all = fields.into_iter().chain(dialogues).chain(rounds);
        Sent::new(all.map(|(name, value)| (name.to_owned(), value)).collect())
    }

    /// What a form is filled from, to know whether somebody has changed it since.
    pub fn stamp(&self) -> String {
        forms::stamp(self)
    }
}

/// A decision of one of the bodies that are `offered`, which rests on some of the dialogues and their rounds, or on none. Its case number is
/// written as the organisation does.
///
/// # Errors
/// Every mistake at its field.
pub fn check(
    sent: &Sent,
    offered: &Offered,
    numbering: &Numbering,
    today: NaiveDate,
) -> Result<NewDecision, FormErrors> {
    let mut errors = FormErrors::default();
    let body = Uuid::parse_str(sent.get(BODY)).ok().filter(|id| offered.bodies.contains(id));
    if body.is_none() {
        errors.add(BODY, "Välj vem som har beslutat");
    }
    let decided_on = day(sent, today, &mut errors);
    let minute_item = text(sent, MINUTE_ITEM, MOST_NUMBER, &mut errors);
    if !minute_item.chars().any(|letter| letter.is_ascii_digit()) {
        errors.add(MINUTE_ITEM, "Skriv beslutets paragraf, till exempel § 41");
    }
    let case_number = some(text(sent, CASE_NUMBER, MOST_NUMBER, &mut errors));
    if let Some(wrong) = case_number.as_deref().and_then(|number| numbering.wrong(number)) {
        errors.add(CASE_NUMBER, wrong);
    }
    let title = must(sent, TITLE, MOST_LINE, "Skriv vad beslutet gäller", &mut errors);
    let wording = must(sent, WORDING, MOST_WORDING, "Skriv hur beslutet lyder", &mut errors);
    let minutes_url = url(sent, &mut errors);
    let dialogues = chosen(sent, &offered.dialogues, &mut errors);
    let rounds = chosen_rounds(sent, &offered.rounds, &dialogues, &mut errors);
    match (body, decided_on) {
        (Some(body_id), Some(decided_on)) if errors.is_empty() => Ok(NewDecision {
            body_id,
            title,
            wording,
            decided_on,
            minute_item,
            case_number,
            minutes_url: some(minutes_url),
            dialogues,
            rounds,
        }),
        _ => Err(errors),
    }
}

fn day(sent: &Sent, today: NaiveDate, errors: &mut FormErrors) -> Option<NaiveDate> {
    let day = typed_time::day(sent.get(DECIDED_ON)).filter(|day| *day <= today);
    if day.is_none() {
        errors.add(
            DECIDED_ON,
            "Skriv dagen då beslutet fattades, till exempel 2026-11-03. Den kan inte ligga framåt i tiden",
        );
    }
    day
}

fn must(sent: &Sent, name: &str, most: usize, missing: &str, errors: &mut FormErrors) -> String {
    let typed = public_text(sent, name, most, errors);
    if typed.is_empty() {
        errors.add(name, missing);
    }
    typed
}

/// What was typed, with what is wrong with it in `errors`. Everybody reads it, so nobody is pointed out by number.
pub fn public_text(sent: &Sent, name: &str, most: usize, errors: &mut FormErrors) -> String {
    let typed = text(sent, name, most, errors);
    if identity_number::is_in(&typed) {
        errors.add(name, POINTS_OUT);
    }
    typed
}

/// An address on the web. Everybody can press it, so it is nothing else.
fn url(sent: &Sent, errors: &mut FormErrors) -> String {
    let typed = text(sent, MINUTES_URL, MOST_URL, errors);
    let rest = typed.strip_prefix("https://").or_else(|| typed.strip_prefix("http://"));
    let is_address = rest.is_some_and(|rest| {
        rest.starts_with(char::is_alphanumeric) && !rest.chars().any(|c| c.is_whitespace() || c.is_control())
    });
    if !typed.is_empty() && !is_address {
        errors.add(MINUTES_URL, "Skriv en hel webbadress, som börjar med https://");
    }
    typed
}

fn chosen(sent: &Sent, dialogues: &[Uuid], errors: &mut FormErrors) -> BTreeSet<Uuid> {
    let typed: Vec<_> = sent.all(DIALOGUE).map(|typed| Uuid::parse_str(typed).ok()).collect();
    if typed.iter().any(|id| id.is_none_or(|id| !dialogues.contains(&id))) {
        errors.add(DIALOGUE, "Välj bland dialogerna i listan");
    }
    typed.into_iter().flatten().collect()
}

/// Rounds of dialogues that are not chosen stand ticked in the form and count for nothing.
fn chosen_rounds(
    sent: &Sent,
    offered: &[(Uuid, Uuid)],
    dialogues: &BTreeSet<Uuid>,
    errors: &mut FormErrors,
) -> BTreeSet<Uuid> {
    let found = |typed: &str| {
        let typed = Uuid::parse_str(typed).ok()?;
        offered.iter().find(|(round, _)| *round == typed).copied()
    };
    let found: Vec<_> = sent.all(ROUND).map(found).collect();
    if found.iter().any(Option::is_none) {
        errors.add(ROUND, "Välj bland omgångarna i listan");
    }
    let of_chosen = found.into_iter().flatten().filter(|(_, dialogue)| dialogues.contains(dialogue));
    of_chosen.map(|(round, _)| round).collect()
}

fn some(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
#[path = "form_tests.rs"]
mod tests;
