//! What may be disposed of when, in words and by the calendar.

use chrono::{Months, NaiveDate};
use uuid::Uuid;

use crate::{
    entity::{
        disposal_rule::{self, RecordKind},
        round::RoundState,
    },
    swedish,
};

/// Where the bodies are listed.
pub const DISPOSAL: &str = "/arbete/gallring";

/// Where the records of a body are disposed of.
pub fn body_path(body_id: Uuid) -> String {
    format!("{DISPOSAL}/{body_id}")
}

/// What a kind of record is called.
pub fn name(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::Texts => "Texter",
        RecordKind::Answers => "Svar",
        RecordKind::Codes => "Engångskoder",
        RecordKind::BriefQuestions => "Frågor om underlaget",
        RecordKind::Deliveries => "Överlämningar",
        RecordKind::Invitations => "Inbjudningar",
    }
}

/// What belongs to it.
pub fn holds(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::Texts => {
            "Det som invånare har skrivit, anteckningar från möten, och vad moderatorer och registratorer har bestämt om dem."
        }
        RecordKind::Answers => "Svaren i alla versioner, inmatade papper och möten. Gallras inte före texterna.",
        RecordKind::Codes => "Engångskoder och hur många som är använda.",
        RecordKind::BriefQuestions => {
            "Det som förtroendevalda har frågat om underlaget, svaren, och vem av dem som har läst vad. Gallras när omgången är arkiverad."
        }
        RecordKind::Deliveries => {
            "Vem som lämnade över underlaget, när och till vilken nämnd. Gallras när omgången är arkiverad."
        }
        RecordKind::Invitations => {
            "Inbjudningar till en gemensam dialog som det inte blev någon omgång av: vem som bjöd in, vem som svarade och varför. Gallras \
             när omgången är arkiverad."
        }
    }
}

/// Whether records of this kind may go while a round that is over is in this state. What the elected ask, and what tells them apart
/// from those who have read, is in use until the round is archived or withdrawn.
pub fn may_go_in(kind: RecordKind, state: RoundState) -> bool {
    came_from_residents(kind) || matches!(state, RoundState::Archived | RoundState::Withdrawn)
}

/// Whether residents sent it, or used it to send something. The rest is of staff and elected.
pub fn came_from_residents(kind: RecordKind) -> bool {
    matches!(kind, RecordKind::Texts | RecordKind::Answers | RecordKind::Codes)
}

/// What is told before records of these kinds of a round in this state go; nothing where nobody waits for anything in it. A summary that is
/// still to be written needs what residents sent; codes tell it nothing.
pub fn unfinished(state: RoundState, kinds: &[RecordKind]) -> Option<&'static str> {
    let is_read = |kind: &RecordKind| matches!(kind, RecordKind::Texts | RecordKind::Answers);
    match state {
        RoundState::Closed if kinds.iter().any(is_read) => Some(
            "Varning: underlaget är inte lämnat till politikerna, och invånarna har inte fått svar. Gallras omgången nu finns det som \
             invånarna lämnade inte kvar när sammanställningen ska skrivas.",
        ),
        RoundState::Closed | RoundState::Summarised => {
            Some("Varning: underlaget är inte lämnat till politikerna, och invånarna har inte fått svar.")
        }
        RoundState::Delivered => Some("Varning: invånarna har inte fått svar än."),
        _ => None,
    }
}

/// Whether a round in this state is chosen for disposal before anybody has chosen: residents have their reply, and nothing waits.
pub fn is_chosen_first(state: RoundState) -> bool {
    matches!(state, RoundState::FedBack | RoundState::Archived)
}

/// From which day on records of a round that was closed on `closed` may be disposed of; never, where they are kept for ever.
pub fn due_on(rule: &disposal_rule::Model, closed: NaiveDate) -> Option<NaiveDate> {
    let months = u32::try_from(rule.months?).ok()?;
    closed.checked_add_months(Months::new(months))
}

/// Whether somebody else must dispose by the rule than who entered it: where no month passes between, nobody else has seen what was
/// entered.
pub fn needs_another(rule: &disposal_rule::Model) -> bool {
    rule.months.is_some_and(|months| months < 1)
}

/// What the rule says: "gallras 24 månader efter att omgången stängdes".
pub fn told(rule: &disposal_rule::Model) -> String {
    match rule.months {
        None => "bevaras".to_owned(),
        Some(0) => "gallras när omgången är stängd".to_owned(),
        Some(months) => {
            format!("gallras {} efter att omgången stängdes", swedish::count(months.into(), "månad", "månader"))
        }
    }
}

/// Which decision it rests on: "§ 41 den 1 februari 2027, SOC 2027:14".
pub fn decision(rule: &disposal_rule::Model) -> String {
    let case = rule.case_number.as_ref().map(|number| format!(", {number}")).unwrap_or_default();
    format!("{} den {}{case}", rule.minute_item, swedish::day(rule.decided_on))
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use sea_orm::Iterable;

    use super::*;
    use crate::round::rules::has_result;

    fn rule(months: Option<i32>) -> disposal_rule::Model {
        disposal_rule::Model {
            id: Uuid::nil(),
            body_id: Uuid::nil(),
            kind: RecordKind::Texts,
            months,
            decided_on: NaiveDate::from_ymd_opt(2027, 2, 1).unwrap(),
            minute_item: "§ 41".to_owned(),
            case_number: Some("SOC 2027:14".to_owned()),
            entered_by: Uuid::nil(),
            entered_at: DateTime::UNIX_EPOCH,
        }
    }

    #[test]
    fn months_are_counted_by_the_calendar_and_what_is_kept_is_never_due() {
        let closed = NaiveDate::from_ymd_opt(2027, 8, 31).unwrap();
        assert_eq!(due_on(&rule(Some(6)), closed), NaiveDate::from_ymd_opt(2028, 2, 29));
        assert_eq!(due_on(&rule(Some(0)), closed), Some(closed));
        assert_eq!(due_on(&rule(None), closed), None);
        assert_eq!(due_on(&rule(Some(-1)), closed), None, "a rule that makes no sense disposes of nothing");
    }

    #[test]
    fn one_person_does_not_both_enter_that_something_goes_at_once_and_dispose_of_it() {
        assert!(needs_another(&rule(Some(0))) && !needs_another(&rule(None)));
        assert!(!needs_another(&rule(Some(1))), "there is a month to object in");
    }

    #[test]
    fn what_is_in_use_until_a_round_is_archived_stays_until_then() {
        for state in RoundState::iter() {
            let over = matches!(state, RoundState::Archived | RoundState::Withdrawn);
            assert!(may_go_in(RecordKind::Texts, state), "{state:?}");
            assert_eq!(may_go_in(RecordKind::BriefQuestions, state), over, "{state:?}");
        }
    }

    #[test]
    fn only_a_round_with_its_reply_is_chosen_first_and_one_that_waits_for_it_has_a_warning() {
        for state in RoundState::iter().filter(|state| has_result(*state)) {
            assert_eq!(is_chosen_first(state), unfinished(state, &[RecordKind::Texts]).is_none(), "{state:?}");
        }
        assert!(!is_chosen_first(RoundState::Withdrawn) && unfinished(RoundState::Withdrawn, &[]).is_none());
        assert!(unfinished(RoundState::Closed, &[]).is_some() && is_chosen_first(RoundState::FedBack));
    }

    #[test]
    fn that_a_summary_loses_what_it_rests_on_is_told_where_one_is_to_be_written_and_words_or_answers_go() {
        let tells =
            |state, kinds: &[RecordKind]| unfinished(state, kinds).unwrap().contains("sammanställningen ska skrivas");
        assert!(tells(RoundState::Closed, &[RecordKind::Codes, RecordKind::Answers]));
        assert!(tells(RoundState::Closed, &[RecordKind::Texts]));
        assert!(!tells(RoundState::Closed, &[RecordKind::Codes]), "codes say nothing that a summary tells");
        assert!(!tells(RoundState::Summarised, &[RecordKind::Texts]), "it is written");
    }

    #[test]
    fn a_rule_is_told_with_its_decision() {
        assert_eq!(told(&rule(Some(1))), "gallras 1\u{a0}månad efter att omgången stängdes");
        assert_eq!(
            (told(&rule(None)), told(&rule(Some(0)))),
            ("bevaras".to_owned(), "gallras när omgången är stängd".to_owned())
        );
        assert_eq!(decision(&rule(None)), "§ 41 den 1 februari 2027, SOC 2027:14");
    }
}
