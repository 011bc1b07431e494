//! What must be in place before a round is handed over.

use chrono::NaiveDate;

use super::queries::Ready;
use crate::{
    dialogue::{
        joint::own_case::{
            form::RECEIVING,
            rules::{case_path, is_owners},
        },
        planning::{
            form::{DECIDING, MEETING_ON},
            rules::plan_path,
        },
    },
    round::gate::Check,
    summary::writing::actions::summary_path,
    swedish,
};

/// How it stands with the summary that is handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Summary {
    /// None is approved.
    Missing,
    /// Something that its sentences rest on has changed since.
    Broken,
    /// This version is approved, and all of it holds.
    Holds(i32),
}

/// Every check in the order of the page. The round may be handed over when none has anything missing. Whoever takes part in the dialogue of
/// another says in a case of their own who takes it up, and when, where that is not as the owner has it.
pub fn checks(ready: &Ready, today: NaiveDate) -> Vec<Check> {
    let is_owners = is_owners(&ready.dialogue, &ready.round);
    let of_case = |what, missing, field: &str, way| {
        let page = if is_owners { plan_path(&ready.dialogue.slug) } else { case_path(&ready.round.code) };
        Check { what, missing, mend: Some((format!("{page}#{field}"), way)) }
    };
    let body = ready.body.is_none().then_some("Välj vilket politiskt organ som tar emot resultatet.");
    // Where they have decided already nobody is asked for a day that is still to come.
    let must_come = ready.case.is_own_day && !ready.is_decided;
    let meeting = lacks_meeting(ready.case.meeting_on, today, must_come);
    vec![
        of_case("Vem som tar emot", body, if is_owners { DECIDING } else { RECEIVING }, "Välj organet"),
        of_case("Dag då de sammanträder", meeting, MEETING_ON, "Skriv dagen"),
        Check {
            what: "Godkänd sammanställning",
            missing: lacks_summary(ready.summary),
            mend: Some((summary_path(&ready.round.code), "Till sammanställningen")),
        },
    ]
}

/// They read it before they decide, so the meeting is still to come. Whoever takes part in the dialogue of another body and has set no day of
/// their own hands over also after the owner's: their residents' answers are not kept from anybody because the owner was quicker.
fn lacks_meeting(meeting_on: Option<NaiveDate>, today: NaiveDate, must_come: bool) -> Option<&'static str> {
    match meeting_on {
        None => Some("Skriv när de sammanträder."),
        Some(day) if must_come && day < today => Some("Den dagen har passerat. Skriv när de tar upp underlaget."),
        Some(_) => None,
    }
}

/// Before or after which meeting a brief was handed over: "inför sammanträdet 1 april 2027".
pub fn at_meeting(meeting_on: NaiveDate, delivered: NaiveDate) -> String {
    let when = if meeting_on < delivered { "efter" } else { "inför" };
    format!("{when} sammanträdet {}", swedish::day(meeting_on))
}

/// Handing over publishes, so every sentence must have its support at that moment.
fn lacks_summary(summary: Summary) -> Option<&'static str> {
    match summary {
        Summary::Missing => Some("Skriv den, och låt någon annan godkänna den."),
        Summary::Broken => {
            Some("Något som den bygger på har ändrats. Skriv en ny version, och låt någon annan godkänna den.")
        }
        Summary::Holds(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_meeting_is_known_and_still_to_come() {
        let day = |day| NaiveDate::from_ymd_opt(2027, 6, day);
        let today = day(10).unwrap();
        let lacks = |day, must_come| lacks_meeting(day, today, must_come);
        assert_eq!(lacks(None, true), Some("Skriv när de sammanträder."));
        assert_eq!(lacks(day(9), true), Some("Den dagen har passerat. Skriv när de tar upp underlaget."));
        assert_eq!((lacks(day(10), true), lacks(day(11), true)), (None, None));
        assert!(lacks(None, false).is_some());
        assert_eq!(lacks(day(9), false), None, "the owner's meeting does not hinder others");
        assert_eq!(at_meeting(day(9).unwrap(), today), "efter sammanträdet 9 juni 2027");
        assert_eq!(at_meeting(today, today), "inför sammanträdet 10 juni 2027");
    }

    #[test]
    fn nothing_is_handed_over_without_a_summary_that_holds() {
        assert!(lacks_summary(Summary::Missing).is_some() && lacks_summary(Summary::Broken).is_some());
        assert_eq!(lacks_summary(Summary::Holds(1)), None);
    }
}
