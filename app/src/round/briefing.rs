//! What comes next of the brief of a closed round: it is written by one, approved by another, and handed over while those who decide have time
//! to read it. Where they have decided already, it is handed over afterwards, so that residents can have their reply.

use super::waiting::{READ_BEFORE, SUMMARY, Standing, Waiting, end_of, task, told};
use crate::{summary::writing::queries::Written, swedish};

/// The next step, with its time.
pub(super) fn to_brief(standing: &Standing) -> Waiting {
    let closed = standing.round.closed_at.unwrap_or(standing.round.closes_at);
    let due = standing.meeting_on.map_or(closed + READ_BEFORE, |day| end_of(day) - READ_BEFORE);
    match standing.written {
        Written::Not => task(standing, due, "Skriv sammanställningen", told("stängd", closed), SUMMARY),
        Written::Submitted(since) => {
            let why = told("lämnad till någon annan att läsa", since);
            task(standing, since, "Godkänn sammanställningen", why, SUMMARY)
        }
        Written::Approved => {
            let (what, why) = handing_over(standing);
            task(standing, due, what, why, "/lamna-over")
        }
    }
}

fn handing_over(standing: &Standing) -> (&'static str, String) {
    match standing.meeting_on {
        _ if standing.is_decided => (
            "Lämna över underlaget i efterhand",
            "beslutet är redan inskrivet, svaret till invånarna väntar".to_owned(),
        ),
        Some(day) => ("Lämna över till politikerna", format!("de sammanträder {}", swedish::day(day))),
        None => ("Lämna över till politikerna", "när de sammanträder är inte bestämt".to_owned()),
    }
}
