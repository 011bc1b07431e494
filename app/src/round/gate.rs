//! The gate: nothing opens without a promise. What must be in place before a round opens, and what is missing.

use analysis::threshold::Threshold;
use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    entity::{dialogue, organisation, political_body, question::QuestionKind, round},
    round::questionnaire::{AskedQuestion, Questionnaire},
    summary::rows,
    swedish,
};

/// One thing that must be in place before a round opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// What it is, as "Vad som kan påverkas".
    pub what: &'static str,
    /// What is wrong, as a whole sentence; nothing when it is in place.
    pub missing: Option<&'static str>,
    /// Where it is put right, below the round's own page, and what that is called.
    pub page: Option<(&'static str, &'static str)>,
}

/// What the gate looks at.
#[derive(Clone, Debug)]
pub struct Preparation {
    /// The round.
    pub round: round::Model,
    /// What it is part of; holds the promise.
    pub dialogue: dialogue::Model,
    /// Who answers for the personal data.
    pub controller: political_body::Model,
    /// Where that body belongs.
    pub organisation: organisation::Model,
    /// The body that will decide, once it is chosen, with its place: "Socialnämnden i Härnösand".
    pub deciding: Option<String>,
    /// The questions.
    pub asked: Questionnaire,
    /// How many one-time codes there are, where the round demands one.
    pub codes: u64,
}

/// Every check in the order of the page. The round may open when none has anything missing.
pub fn checks(ready: &Preparation, now: DateTime<Utc>) -> Vec<Check> {
    let promise = of_promise(ready, now).into_iter();
    let codes = ready.round.one_time_codes.then(|| has_codes(ready));
    promise.chain(of_questions(ready)).chain([has_preview(ready)]).chain(codes).collect()
}

/// What residents are promised, and until when they may answer.
fn of_promise(ready: &Preparation, now: DateTime<Utc>) -> [Check; 5] {
    let Preparation { round, dialogue, .. } = ready;
    [
        check("Vad som kan påverkas", has_text(&dialogue.can_influence), "Skriv vad invånarna kan påverka."),
        check("Vad som inte kan påverkas", has_text(&dialogue.cannot_influence), "Skriv vad som inte går att påverka."),
        check("Vem som beslutar", ready.deciding.is_some(), "Välj vilket politiskt organ som beslutar."),
        check(
            "Datum för svar till invånarna",
            dialogue.reply_due.is_some_and(|due| is_reply_day(due, round, now)),
            "Sätt ett datum för svar som kommer efter sista dagen att svara.",
        ),
        check(
            "Tid för omgången",
            round.opens_at < round.closes_at && now < round.closes_at,
            "Sätt en sluttid som kommer efter starten och som inte har passerat.",
        ),
    ]
}

/// What they are asked, and who answers for what they say.
fn of_questions(ready: &Preparation) -> [Check; 4] {
    [
        check("Frågor", !ready.asked.questions.is_empty(), "Lägg till minst en fråga."),
        check(
            "Alla texter på svenska",
            is_in_swedish(ready),
            "Skriv alla texter på svenska: rubrik, syfte, frågor och svarsalternativ.",
        ),
        check(
            "Att svaren kan räknas",
            can_be_counted(ready),
            "Frågorna, svarssätten eller språken går inte att räkna som de står. Be den som sköter Med mig om hjälp.",
        ),
        check(
            "Personuppgiftsansvarig",
            names_controller(ready),
            "Texten om personuppgifter måste säga vilken nämnd som är personuppgiftsansvarig.",
        ),
    ]
}

fn check(what: &'static str, done: bool, missing: &'static str) -> Check {
    Check { what, missing: (!done).then_some(missing), page: None }
}

/// The moderator has seen the questions as residents will.
fn has_preview(ready: &Preparation) -> Check {
    let page = Some(("/forhandsgranska", "Till förhandsgranskningen"));
    let missing = "Läs frågorna som invånarna ser dem i förhandsgranskningen.";
    Check { page, ..check("Förhandsgranskning", ready.round.preview_seen_at.is_some(), missing) }
}

/// Nobody could answer a round that demands a code and has none.
fn has_codes(ready: &Preparation) -> Check {
    let missing = "Omgången kräver en engångskod av den som svarar. Gör koder och skicka ut dem i brev.";
    Check { page: Some(("/koder", "Till engångskoderna")), ..check("Engångskoder", 0 < ready.codes, missing) }
}

/// What is missing, as sentences. Empty when the round may open.
pub fn missing(ready: &Preparation, now: DateTime<Utc>) -> Vec<&'static str> {
    checks(ready, now).into_iter().filter_map(|check| check.missing).collect()
}

/// Who answers for the personal data, as residents read it.
pub fn controller_sentence(controller: &political_body::Model, organisation: &organisation::Model) -> String {
    format!("{} i {} är personuppgiftsansvarig.", controller.name, organisation.official_name)
}

fn names_controller(ready: &Preparation) -> bool {
    let Preparation { controller, organisation, .. } = ready;
    controller.organisation_id == organisation.id && is_text(&controller.name) && is_text(&organisation.official_name)
}

/// The reply comes after the last day to answer, so that there is something to reply to.
fn is_reply_day(due: NaiveDate, round: &round::Model, now: DateTime<Utc>) -> bool {
    let last_day = swedish::local(round.closes_at.max(now)).date_naive();
    last_day < due
}

/// A round that cannot be counted could never be closed. Residents answer on the web in every round.
fn can_be_counted(ready: &Preparation) -> bool {
    let Preparation { round, asked, .. } = ready;
    let threshold = u32::try_from(round.threshold).unwrap_or_default().max(Threshold::default().people());
    round.channels.split_whitespace().any(|channel| channel == "web")
        && rows::shape(round, asked).is_ok()
        && Threshold::new(threshold).is_ok()
}

/// The rows hold the Swedish original, so a text is there when it is not empty.
fn is_in_swedish(ready: &Preparation) -> bool {
    let Preparation { round, dialogue, asked, .. } = ready;
    round.languages.split_whitespace().any(|language| language == "sv")
        && [&round.title, &dialogue.title, &dialogue.purpose].into_iter().all(|text| is_text(text))
        && asked.questions.iter().all(is_whole)
}

/// A question with its words and all that can be chosen.
fn is_whole(question: &AskedQuestion) -> bool {
    let fewest = match question.row.kind {
        QuestionKind::FreeText => 0,
        QuestionKind::Opinion => 1,
        QuestionKind::Scale => 5,
        QuestionKind::SingleChoice | QuestionKind::MultipleChoice | QuestionKind::Ranking => 2,
    };
    is_text(&question.row.text)
        && fewest <= question.options.len()
        && question.options.iter().all(|option| is_text(&option.text))
}

fn has_text(text: &Option<String>) -> bool {
    text.as_deref().is_some_and(is_text)
}

fn is_text(text: &str) -> bool {
    !text.trim().is_empty()
}

#[cfg(test)]
#[path = "gate_tests.rs"]
mod tests;
