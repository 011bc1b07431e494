//! Where corrections are made, which answers they can be about, and what is said of them.

use std::collections::{BTreeSet, HashMap};

use uuid::Uuid;

use crate::{
    entity::{
        correction::{self, CorrectionKind},
        submission,
    },
    round::rules::work_path,
    swedish,
};

/// In the query of the page: the key of a comment in the answer that a correction is about.
pub const COMMENT: &str = "kommentar";
/// In the same query: every answer with the same words is meant.
pub const ALIKE: &str = "lika";

/// How much has been changed or taken away since a result was computed, all corrections taken together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Answers.
    pub answers: u32,
    /// Meetings that do not count any more, or had another number of people.
    pub meetings: u32,
}

impl Changed {
    /// What these rows come to, each answer and each meeting once.
    pub fn of<'a>(rows: impl Iterator<Item = &'a correction::Model>) -> Self {
        let of_meetings =
            |row: &&correction::Model| matches!(row.kind, CorrectionKind::Meeting | CorrectionKind::People);
        let (meetings, answers): (Vec<_>, Vec<_>) = rows.partition(of_meetings);
        let distinct = |rows: Vec<&correction::Model>| {
            let keys: BTreeSet<Uuid> = rows.into_iter().map(|row| row.submission_id).collect();
            u32::try_from(keys.len()).unwrap_or(u32::MAX)
        };
        Self { answers: distinct(answers), meetings: distinct(meetings) }
    }
}

/// Where the result of a round is corrected. `code` comes from the round itself.
pub fn correction_path(code: &str) -> String {
    format!("{}/rattelse", work_path(code))
}

/// Where it is said how a paper reads.
pub fn paper_path(code: &str, number: i32) -> String {
    format!("{}/papper/{number}", correction_path(code))
}

/// Why an answer, or a meeting, cannot be taken out of the result: it is not among what is counted there.
pub fn why_not(answer: &submission::Model) -> Option<&'static str> {
    (answer.withdrawn_on.is_some() || answer.is_late).then_some("Det räknas inte nu heller")
}

/// What a proposal with these rows is about, a sentence without its stop each. `meetings` are names of meetings by their keys.
pub fn about(rows: &[correction::Model], meetings: &HashMap<Uuid, String>) -> Vec<String> {
    let of = |kind: CorrectionKind| rows.iter().filter(move |row| row.kind == kind);
    let papers: BTreeSet<i32> = of(CorrectionKind::Exclude).filter_map(|row| row.paper_number).collect();
    let numbers: Vec<String> = papers.iter().map(ToString::to_string).collect();
    let numbers: Vec<&str> = numbers.iter().map(String::as_str).collect();
    let papers = (!numbers.is_empty()).then(|| format!("Papper {} räknas inte längre", swedish::list(&numbers)));
    let answers = match of(CorrectionKind::Exclude).filter(|row| row.paper_number.is_none()).count() {
        0 => None,
        1 => Some("Ett svar räknas inte längre".to_owned()),
        many => Some(format!("{} räknas inte längre", counted(many, "svar"))),
    };
    let named = |row: &correction::Model| match meetings.get(&row.submission_id) {
        Some(name) => format!("Mötet {name}"),
        None => "Ett möte".to_owned(),
    };
    let out = of(CorrectionKind::Meeting).map(|row| format!("{} räknas inte längre", named(row)));
    let people = of(CorrectionKind::People).map(|row| match row.people {
        Some(people) => format!("{} hade {}", named(row), swedish::count(people.into(), "deltagare", "deltagare")),
        None => format!("{} får ett annat antal deltagare", named(row)),
    });
    let readings = of(CorrectionKind::Paper).map(|row| match row.paper_number {
        Some(number) => format!("Papper {number} läses på nytt"),
        None => "Ett papper läses på nytt".to_owned(),
    });
    papers.into_iter().chain(answers).chain(out).chain(people).chain(readings).collect()
}

/// What a proposal with these rows is about, and why. The log is read by more people than single answers are, so it does not say which.
pub fn noted(rows: &[correction::Model]) -> String {
    let kinds = [
        (CorrectionKind::Exclude, "Ett svar räknas inte.", "svar", "räknas inte"),
        (CorrectionKind::Paper, "Ett papper läses på nytt.", "papper", "läses på nytt"),
        (CorrectionKind::Meeting, "Ett möte räknas inte.", "möten", "räknas inte"),
        (CorrectionKind::People, "Ett möte får ett annat antal deltagare.", "möten", "får ett annat antal deltagare"),
    ];
    let told = kinds.into_iter().filter_map(|(kind, one, many, rest)| {
        match rows.iter().filter(|row| row.kind == kind).count() {
            0 => None,
            1 => Some(one.to_owned()),
            several => Some(format!("{} {rest}.", counted(several, many))),
        }
    });
    let reason = rows.first().map(|row| row.reason.as_str()).unwrap_or_default();
    format!("{} Skäl: {reason}", told.collect::<Vec<_>>().join(" "))
}

/// "12 svar"
fn counted(many: usize, what: &str) -> String {
    swedish::count(i64::try_from(many).unwrap_or(i64::MAX), what, what)
}

/// Who can sign, told to whoever cannot since they seem to be the one who proposed it. `others` are the names of those who can.
pub fn who_signs(others: &[String]) -> String {
    let own = "Du, eller någon med samma namn eller e-postadress som du, har föreslagit rättelsen.";
    let names: Vec<&str> = others.iter().map(String::as_str).collect();
    match names.as_slice() {
        [] => format!(
            "{own} Någon annan behöver skriva under, men här finns ingen annan moderator. Be administratören bjuda in en."
        ),
        [one] => format!("{own} Den som kan skriva under är {one}."),
        several => format!("{own} De som kan skriva under är {}.", swedish::list(several)),
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, NaiveDate};

    use super::*;
    use crate::answer::queries::web_submission;

    #[test]
    fn what_counts_can_be_corrected_and_nothing_else() {
        let counted = web_submission(Uuid::nil(), Vec::new(), "[]".to_owned(), DateTime::UNIX_EPOCH);
        let withdrawn = submission::Model { withdrawn_on: Some(NaiveDate::MIN), ..counted.clone() };
        let late = submission::Model { is_late: true, ..counted.clone() };
        assert_eq!(why_not(&counted), None);
        assert!([withdrawn, late].iter().all(|answer| why_not(answer).is_some()));
    }

    fn row(answer: u128, kind: CorrectionKind, paper_number: Option<i32>) -> correction::Model {
        correction::Model {
            id: Uuid::from_u128(answer),
            round_id: Uuid::nil(),
            submission_id: Uuid::from_u128(answer),
            submission_version: 1,
            paper_number,
            kind,
            reading: None,
            reason: "Inmatat två gånger.".to_owned(),
            proposed_by: Uuid::nil(),
            proposed_at: DateTime::UNIX_EPOCH,
            settled_by: None,
            settled_at: None,
            round_result_id: None,
            proposal_id: Some(Uuid::nil()),
            people: (kind == CorrectionKind::People).then_some(41),
        }
    }

    #[test]
    fn the_page_says_which_and_the_log_how_many() {
        use CorrectionKind::{Exclude, Meeting, Paper, People};
        let rows = [
            row(1, Exclude, Some(14)),
            row(2, Exclude, Some(3)),
            row(3, Exclude, None),
            row(4, Meeting, None),
            row(4, People, None),
            row(5, Paper, Some(7)),
        ];
        let meetings = HashMap::from([(Uuid::from_u128(4), "1 mars 2027, Biblioteket".to_owned())]);
        let told = [
            "Papper 3 och 14 räknas inte längre",
            "Ett svar räknas inte längre",
            "Mötet 1 mars 2027, Biblioteket räknas inte längre",
            "Mötet 1 mars 2027, Biblioteket hade 41\u{a0}deltagare",
            "Papper 7 läses på nytt",
        ];
        assert_eq!(about(&rows, &meetings), told);
        assert_eq!(about(&rows[3..4], &HashMap::new()), ["Ett möte räknas inte längre"]);
        let note = "3\u{a0}svar räknas inte. Ett papper läses på nytt. Ett möte räknas inte. \
                    Ett möte får ett annat antal deltagare. Skäl: Inmatat två gånger.";
        assert_eq!(noted(&rows), note);
    }

    #[test]
    fn an_answer_that_is_corrected_twice_is_one_and_a_meeting_is_no_answer() {
        use CorrectionKind::{Exclude, Meeting, Paper, People};
        let rows = [row(1, Paper, Some(7)), row(1, Exclude, Some(7)), row(2, Exclude, None), row(3, Meeting, None)];
        assert_eq!(Changed::of(rows.iter()), Changed { answers: 2, meetings: 1 });
        let rows = [row(3, People, None), row(3, Meeting, None), row(4, People, None), row(4, People, None)];
        assert_eq!(Changed::of(rows.iter()), Changed { answers: 0, meetings: 2 });
    }

    #[test]
    fn whoever_cannot_sign_reads_who_can() {
        let told = |names: &[&str]| who_signs(&names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
        assert!(told(&[]).contains("Be administratören bjuda in en"));
        assert!(told(&["Anna Ek"]).ends_with("Den som kan skriva under är Anna Ek."));
        assert!(told(&["Anna Ek", "Bo Berg"]).ends_with("De som kan skriva under är Anna Ek och Bo Berg."));
    }
}
