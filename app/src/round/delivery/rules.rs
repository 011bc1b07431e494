//! What must be in place before a round is handed over.

use chrono::NaiveDate;

use super::queries::Ready;
use crate::{
    dialogue::planning::{
        form::{DECIDING, MEETING_ON},
        rules::plan_path,
    },
    round::gate::Check,
    summary::writing::actions::summary_path,
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

/// Every check in the order of the page. The round may be handed over when none has anything missing.
pub fn checks(ready: &Ready, today: NaiveDate) -> Vec<Check> {
    let plan = |field: &str| (format!("{}#{field}", plan_path(&ready.dialogue.slug)), "Till dialogen");
    let summary = (summary_path(&ready.round.code), "Till sammanställningen");
    let body = ready.body.is_none().then_some("Välj vilket politiskt organ som tar emot resultatet.");
    let check = |what, missing, mend| Check { what, missing, mend: Some(mend) };
    vec![
        check("Vem som tar emot", body, plan(DECIDING)),
        check("Dag då de sammanträder", lacks_meeting(ready.dialogue.meeting_on, today), plan(MEETING_ON)),
        check("Godkänd sammanställning", lacks_summary(ready.summary), summary),
    ]
}

/// They read it before they decide, so the meeting is still to come.
fn lacks_meeting(meeting_on: Option<NaiveDate>, today: NaiveDate) -> Option<&'static str> {
    match meeting_on {
        None => Some("Skriv när de sammanträder."),
        Some(day) if day < today => Some("Den dagen har passerat. Skriv när de tar upp underlaget."),
        Some(_) => None,
    }
}

/// Handing over publishes, so every sentence must have its support at that moment.
fn lacks_summary(summary: Summary) -> Option<&'static str> {
    match summary {
        Summary::Missing => Some("Skriv den, och låt någon annan godkänna den."),
        Summary::Broken => {
            Some("Något som den vilar på har ändrats. Skriv en ny version, och låt någon annan godkänna den.")
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
        assert_eq!(lacks_meeting(None, today), Some("Skriv när de sammanträder."));
        assert_eq!(lacks_meeting(day(9), today), Some("Den dagen har passerat. Skriv när de tar upp underlaget."));
        assert_eq!((lacks_meeting(day(10), today), lacks_meeting(day(11), today)), (None, None));
    }

    #[test]
    fn nothing_is_handed_over_without_a_summary_that_holds() {
        assert!(lacks_summary(Summary::Missing).is_some() && lacks_summary(Summary::Broken).is_some());
        assert_eq!(lacks_summary(Summary::Holds(1)), None);
    }
}
