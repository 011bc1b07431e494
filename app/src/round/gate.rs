//! The gate: nothing opens without a promise. What must be in place before a round opens, and what is missing.

use analysis::threshold::Threshold;
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use crate::{
    dialogue::{
        joint::own_case::rules::{Case, case_path, is_owners},
        planning::{form::MEETING_ON, rules::plan_path},
        rules::last_day,
    },
    entity::{dialogue, organisation, political_body, question::QuestionKind, round},
    one_time_codes::rules::codes_path,
    round::{
        questionnaire::{AskedQuestion, Questionnaire},
        rules::{change_path, questions_path, work_path},
    },
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
    /// Address of the field that mends it, and what the link to it says.
    pub mend: Option<(String, &'static str)>,
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
    /// Whose case the round belongs to, and who takes the result up.
    pub case: Case,
    /// The name of the body that does, with its place.
    pub receiving: Option<String>,
    /// The questions.
    pub asked: Questionnaire,
    /// How many one-time codes there are, where the round demands one.
    pub codes: u64,
    /// The statements it is tied to.
    pub statements: Vec<Uuid>,
    /// Whether a round of the dialogue has opened, so that what was promised stands.
    pub is_promised: bool,
}

/// Every check in the order of the page. The round may open when none has anything missing.
pub fn checks(ready: &Preparation, now: DateTime<Utc>) -> Vec<Check> {
    let promise = of_promise(ready).into_iter().chain([has_reply_day(ready, now), has_time(ready, now)]);
    let codes = ready.round.one_time_codes.then(|| has_codes(ready));
    // Another's day is not for this body to keep.
    let own_day = ready.case.meeting_on.filter(|_| ready.case.is_own_day);
    let meeting = own_day.map(|day| ends_before(ready, day, now));
    promise.chain(meeting).chain(of_questions(ready)).chain([has_preview(ready)]).chain(codes).collect()
}

/// What residents are promised.
fn of_promise(ready: &Preparation) -> [Check; 3] {
    let dialogue = &ready.dialogue;
    let (can, cannot) = (has_text(&dialogue.can_influence), has_text(&dialogue.cannot_influence));
    [
        of_dialogue(ready, "Vad som kan påverkas", can, "Skriv vad invånarna kan påverka.", "can_influence"),
        of_dialogue(
            ready,
            "Vad som inte kan påverkas",
            cannot,
            "Skriv vad som inte går att påverka.",
            "cannot_influence",
        ),
        of_dialogue(
            ready,
            "Vem som beslutar",
            ready.deciding.is_some(),
            "Välj vilket politiskt organ som beslutar.",
            "deciding_body",
        ),
    ]
}

/// The reply comes after the last day to answer. A promised day stands, and to whoever does not own the dialogue any day does; then it is
/// the round that must end before it.
fn has_reply_day(ready: &Preparation, now: DateTime<Utc>) -> Check {
    const WHAT: &str = "Datum för svar till invånarna";
    let due = ready.dialogue.reply_due;
    let done = due.is_some_and(|due| is_reply_day(due, &ready.round, now));
    if (ready.is_promised || !is_owners(&ready.dialogue, &ready.round)) && due.is_some() {
        let sentence = "Omgången måste sluta före den dag då svaret är utlovat. Den dagen står fast.";
        return check(WHAT, done, sentence, Some((plan_field(ready, "closes_on"), "Till omgångens tid")));
    }
    let sentence = "Sätt ett datum för svar som kommer efter sista dagen att svara.";
    of_dialogue(ready, WHAT, done, sentence, "reply_due")
}

/// What is told of what the dialogue says, to whoever takes part in a joint one: nobody but its owner gets to its plan.
const OWNERS: &str = "Det bestämmer den som håller dialogen. Hör av dig till dem.";

/// Something that the dialogue says. In a joint one its owner says it, to whoever else asks.
fn of_dialogue(ready: &Preparation, what: &'static str, done: bool, missing: &'static str, field: &str) -> Check {
    let mend = dialogue_field(ready, field);
    check(what, done, if mend.is_some() { missing } else { OWNERS }, mend)
}

/// It begins before it ends, and has not ended.
fn has_time(ready: &Preparation, now: DateTime<Utc>) -> Check {
    let Preparation { round, .. } = ready;
    let done = round.opens_at < round.closes_at && now < round.closes_at;
    let sentence = "Sätt en sluttid som kommer efter starten och som inte har passerat.";
    check("Tid för omgången", done, sentence, Some((plan_field(ready, "closes_on"), "Till omgångens tid")))
}

/// Residents are told that those who decide read what was said before they do: the last day to answer comes before the day they meet.
fn ends_before(ready: &Preparation, meeting: NaiveDate, now: DateTime<Utc>) -> Check {
    const WHAT: &str = "Tid före sammanträdet";
    let done = last_day(ready.round.closes_at) < meeting;
    if meeting <= swedish::local(now).date_naive() {
        let sentence = "Sätt en ny dag då de som beslutar sammanträder, efter omgångens sista dag.";
        return check(WHAT, done, sentence, Some(meeting_field(ready)));
    }
    let sentence =
        "Omgången måste sluta före dagen då de som beslutar sammanträder. Annars hinner de inte läsa svaren.";
    check(WHAT, done, sentence, Some((plan_field(ready, "closes_on"), "Till omgångens tid")))
}

/// What they are asked, and who answers for what they say.
fn of_questions(ready: &Preparation) -> [Check; 6] {
    let build = || Some((questions_path(&ready.round.code), "Till frågorna"));
    [
        check(
            "Del av målbilden",
            !ready.statements.is_empty(),
            "Välj vilken del av målbilden omgången gäller.",
            Some((plan_field(ready, "statements"), "Till omgången")),
        ),
        check("Frågor", !ready.asked.questions.is_empty(), "Lägg till minst en fråga.", build()),
        check(
            "Frågor om rätt delar",
            asks_about_its_own(ready),
            "En fråga hör till en del av målbilden som omgången inte gäller. Ta bort frågan, eller välj delen.",
            build(),
        ),
        in_swedish(ready),
        check(
            "Att svaren kan räknas",
            can_be_counted(ready),
            "Frågorna, svarssätten eller språken går inte att räkna som de står. Be den som sköter Med mig om hjälp.",
            build(),
        ),
        check(
            "Personuppgiftsansvarig",
            names_controller(ready),
            "Texten om personuppgifter måste säga vilken nämnd som är personuppgiftsansvarig. Be den som sköter Med mig om hjälp.",
            None,
        ),
    ]
}

/// Every text exists in Swedish. The link leads to the first that does not.
fn in_swedish(ready: &Preparation) -> Check {
    let Preparation { round, dialogue, .. } = ready;
    let mend = if !is_text(&dialogue.title) {
        dialogue_field(ready, "title")
    } else if !is_text(&dialogue.purpose) {
        dialogue_field(ready, "purpose")
    } else if !is_text(&round.title) || !offers_swedish(round) {
        Some((plan_field(ready, "title"), "Till omgången"))
    } else {
        Some((questions_path(&round.code), "Till frågorna"))
    };
    let sentence = "Skriv alla texter på svenska: rubrik, syfte, frågor och svarsalternativ.";
    check("Alla texter på svenska", is_in_swedish(ready), sentence, mend)
}

fn check(what: &'static str, done: bool, missing: &'static str, mend: Option<(String, &'static str)>) -> Check {
    Check { what, missing: (!done).then_some(missing), mend }
}

/// A field of the dialogue's plan, for the moderators of its owner: nobody else gets there.
fn dialogue_field(ready: &Preparation, field: &str) -> Option<(String, &'static str)> {
    is_owners(&ready.dialogue, &ready.round)
        .then(|| (format!("{}#{field}", plan_path(&ready.dialogue.slug)), "Till dialogen"))
}

/// A field of the round's plan.
fn plan_field(ready: &Preparation, field: &str) -> String {
    format!("{}#{field}", change_path(&ready.round.code))
}

/// The field of the day when those who decide meet: in the dialogue's plan, or in the own case of whoever takes part in another's dialogue.
fn meeting_field(ready: &Preparation) -> (String, &'static str) {
    let own = || (format!("{}#{MEETING_ON}", case_path(&ready.round.code)), "Till ert ärende");
    dialogue_field(ready, MEETING_ON).unwrap_or_else(own)
}

/// The moderator has seen the questions as residents will.
fn has_preview(ready: &Preparation) -> Check {
    let mend = (format!("{}/forhandsgranska", work_path(&ready.round.code)), "Till förhandsgranskningen");
    let missing = "Läs frågorna som invånarna ser dem i förhandsgranskningen.";
    check("Förhandsgranskning", ready.round.preview_seen_at.is_some(), missing, Some(mend))
}

/// Nobody could answer a round that demands a code and has none.
fn has_codes(ready: &Preparation) -> Check {
    let missing = "Omgången kräver en engångskod av den som svarar. Gör koder och skicka ut dem i brev.";
    let mend = (codes_path(&ready.round.code), "Till engångskoderna");
    check("Engångskoder", 0 < ready.codes, missing, Some(mend))
}

/// No question belongs to a statement that the round is not tied to.
fn asks_about_its_own(ready: &Preparation) -> bool {
    let mut about = ready.asked.questions.iter().filter_map(|question| question.row.statement_id);
    about.all(|id| ready.statements.contains(&id))
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
    offers_swedish(round)
        && [&round.title, &dialogue.title, &dialogue.purpose].into_iter().all(|text| is_text(text))
        && asked.questions.iter().all(is_whole)
}

fn offers_swedish(round: &round::Model) -> bool {
    round.languages.split_whitespace().any(|language| language == "sv")
}

/// The fewest steps, choices or statements of a question of this kind.
pub fn fewest_options(kind: QuestionKind) -> usize {
    match kind {
        QuestionKind::FreeText => 0,
        QuestionKind::Opinion => 1,
        QuestionKind::Scale => 5,
        QuestionKind::SingleChoice | QuestionKind::MultipleChoice | QuestionKind::Ranking => 2,
    }
}

/// A question with its words and all that can be chosen.
fn is_whole(question: &AskedQuestion) -> bool {
    is_text(&question.row.text)
        && fewest_options(question.row.kind) <= question.options.len()
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
