//! When a round may be archived, in words, and what the log says of it.

use crate::{
    entity::{
        disposal_rule::{self, RecordKind},
        round::RoundState,
    },
    forms::{FormErrors, Sent},
    record::disposal::rules::{decision, name, told},
    round::rules::{has_result, work_path},
};

/// That it is meant.
pub const SURE: &str = "sure";

/// Where a round is archived.
pub fn archive_path(code: &str) -> String {
    format!("{}/arkivera", work_path(code))
}

/// One kind of record that there is of a round, and the rule that says how long it is kept, where there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// What it is.
    pub kind: RecordKind,
    /// The newest rule of its body.
    pub rule: Option<disposal_rule::Model>,
}

impl Kept {
    /// "Texter gallras 24 månader efter att omgången stängdes. Beslut: § 41 den 1 februari 2027."
    pub fn told(&self) -> String {
        match &self.rule {
            Some(rule) => format!("{} {}. Beslut: {}.", name(self.kind), told(rule), decision(rule)),
            None => format!("{}. Nämnden har inte beslutat hur länge de sparas.", name(self.kind)),
        }
    }
}

/// The place of one kind of record on the page.
pub fn place(at: usize) -> String {
    format!("record-{at}")
}

/// What lacks a decision, each at its place on the page.
pub fn missing(kept: &[Kept]) -> FormErrors {
    let mut errors = FormErrors::default();
    for (at, one) in kept.iter().enumerate().filter(|(_, one)| one.rule.is_none()) {
        errors.add(place(at), format!("{}: skriv in nämndens beslut om hur länge de sparas", name(one.kind)));
    }
    errors
}

/// By which decisions a round was archived, for the log.
pub fn note(kept: &[Kept]) -> String {
    kept.iter().map(Kept::told).collect::<Vec<_>>().join(" ")
}

/// Nothing is archived by a slip.
///
/// # Errors
/// When they have not said that they mean it.
pub fn check(sent: &Sent) -> Result<(), FormErrors> {
    if sent.get(SURE).is_empty() {
        return Err(FormErrors::on(SURE, "Kryssa i att omgången ska arkiveras. Det går inte att ångra."));
    }
    Ok(())
}

/// Why a round in this state cannot be archived; nothing when it can, as far as its state tells.
pub fn not_yet(state: RoundState) -> Option<&'static str> {
    match state {
        RoundState::FedBack => None,
        RoundState::Archived => Some("Omgången är arkiverad. Resultatet och svaret till invånarna finns kvar."),
        RoundState::Withdrawn => Some("Omgången är återkallad. Den är redan avslutad och arkiveras inte."),
        state if has_result(state) => Some("Omgången kan arkiveras när invånarna har fått sitt svar."),
        _ => Some("Omgången kan arkiveras när den är stängd och invånarna har fått sitt svar."),
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, NaiveDate};
    use sea_orm::Iterable;
    use uuid::Uuid;

    use super::*;

    fn kept(kind: RecordKind, decided: Option<i32>) -> Kept {
        let rule = decided.map(|months| disposal_rule::Model {
            id: Uuid::nil(),
            body_id: Uuid::nil(),
            kind,
            months: Some(months),
            decided_on: NaiveDate::from_ymd_opt(2027, 2, 1).unwrap(),
            minute_item: "§ 41".to_owned(),
            case_number: None,
            entered_by: Uuid::nil(),
            entered_at: DateTime::UNIX_EPOCH,
        });
        Kept { kind, rule }
    }

    #[test]
    fn every_kind_of_record_needs_its_decision() {
        let all = [kept(RecordKind::Texts, Some(24)), kept(RecordKind::Answers, None)];
        assert!(missing(&all[..1]).is_empty() && missing(&[]).is_empty());
        assert!(missing(&all).at("record-1").is_some_and(|said| said.starts_with("Svar:")));
        assert_eq!(missing(&all).at("record-0"), None);
    }

    #[test]
    fn the_log_names_the_decisions() {
        let said = note(&[kept(RecordKind::Texts, Some(0)), kept(RecordKind::Codes, Some(1))]);
        assert!(said.starts_with("Texter gallras när omgången är stängd. Beslut: § 41 den 1 februari 2027."), "{said}");
        assert!(said.contains("Engångskoder gallras"), "{said}");
    }

    #[test]
    fn only_what_residents_have_a_reply_to_is_archived() {
        for state in RoundState::iter() {
            assert_eq!(not_yet(state).is_none(), state == RoundState::FedBack, "{state:?}");
        }
    }

    #[test]
    fn nothing_is_archived_by_a_slip() {
        let sent = |name: &str| Sent::new(vec![(name.to_owned(), "ja".to_owned())]);
        assert_eq!(check(&sent(SURE)), Ok(()));
        assert!(check(&sent("x")).unwrap_err().at(SURE).is_some());
    }
}
