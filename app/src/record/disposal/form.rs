//! What the forms sent, and what is wrong with it.

use chrono::NaiveDate;
use sea_orm::ActiveEnum;

use crate::{
    channel::form::taken,
    entity::disposal_rule::RecordKind,
    forms::{FormErrors, Sent},
    typed_time,
};

/// The button that was pressed.
pub const ACT: &str = "act";
/// It says that what is shown is disposed of.
pub const DISPOSE: &str = "dispose";
/// Which kind of record a decision is about.
pub const KIND: &str = "kind";
/// Whether it is disposed of or kept.
pub const AFTER: &str = "after";
/// It is disposed of.
pub const DISPOSED: &str = "disposed";
/// It is kept for ever.
pub const KEPT: &str = "kept";
/// After how many months.
pub const MONTHS: &str = "months";
/// The day of the decision.
pub const DECIDED_ON: &str = "decided_on";
/// Its number in the minutes.
pub const MINUTE_ITEM: &str = "minute_item";
/// The case it belongs to.
pub const CASE_NUMBER: &str = "case_number";
/// What was shown.
pub const SEEN: &str = "seen";
/// The rounds of which it is disposed, by their codes.
pub const ROUNDS: &str = "round";
/// That it is meant.
pub const SURE: &str = "sure";
/// In the page's address: of which kind a decision was just entered.
pub const SAVED: &str = "sparat";

/// The longest that anything is kept before it is disposed of.
const MOST_MONTHS: i32 = 1_200;
/// Longest number of an item or a case.
const MOST_LETTERS: usize = 60;

/// A decision as it was typed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRule {
    /// What it is about.
    pub kind: RecordKind,
    /// After how many months; none when it is kept for ever.
    pub months: Option<i32>,
    /// When the body decided.
    pub decided_on: NaiveDate,
    /// In which item.
    pub minute_item: String,
    /// In which case, if that is said.
    pub case_number: Option<String>,
}

/// A decision.
///
/// # Errors
/// When something is missing, or the day has not come: nothing is disposed of without a decision.
pub fn check_rule(sent: &Sent, today: NaiveDate) -> Result<NewRule, FormErrors> {
    let mut errors = FormErrors::default();
    let kind = RecordKind::try_from_value(&sent.get(KIND).to_owned());
    let kind = taken(kind.map_err(|_| FormErrors::on(KIND, "Välj vad beslutet gäller")), &mut errors);
    let months = taken(check_months(sent), &mut errors);
    let day = typed_time::day(sent.get(DECIDED_ON)).filter(|day| *day <= today);
    if day.is_none() {
        errors.add(
            DECIDED_ON,
            "Skriv dagen då beslutet fattades, till exempel 2027-02-01. Den kan inte ligga framåt i tiden",
        );
    }
    let item = sent.get(MINUTE_ITEM).trim();
    if !item.chars().any(|letter| letter.is_ascii_digit()) || MOST_LETTERS < item.chars().count() {
        errors.add(MINUTE_ITEM, "Skriv beslutets paragraf, till exempel § 41");
    }
    let case = sent.get(CASE_NUMBER).trim();
    if MOST_LETTERS < case.chars().count() {
        errors.add(CASE_NUMBER, "Skriv högst 60 tecken");
    }
    match (kind, months, day) {
        (Some(kind), Some(months), Some(decided_on)) if errors.is_empty() => Ok(NewRule {
            kind,
            months,
            decided_on,
            minute_item: item.to_owned(),
            case_number: (!case.is_empty()).then(|| case.to_owned()),
        }),
        _ => Err(errors),
    }
}

fn check_months(sent: &Sent) -> Result<Option<i32>, FormErrors> {
    match sent.get(AFTER) {
        KEPT => Ok(None),
        DISPOSED => {
            let months = sent.get(MONTHS).trim().parse().ok().filter(|months| (0..=MOST_MONTHS).contains(months));
            months
                .map(Some)
                .ok_or_else(|| FormErrors::on(MONTHS, "Skriv antalet månader med siffror, 0 till 1\u{a0}200"))
        }
        _ => Err(FormErrors::on(AFTER, "Välj om det gallras eller bevaras")),
    }
}

/// What somebody said is to be disposed of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChosenRounds {
    /// What was shown.
    pub seen: String,
    /// The codes of the rounds that are meant.
    pub rounds: Vec<String>,
}

/// Which of the rounds that were shown are to be disposed of.
///
/// # Errors
/// When none is chosen, or they have not said that they mean it.
pub fn check_disposal(sent: &Sent) -> Result<ChosenRounds, FormErrors> {
    let rounds: Vec<String> = sent.all(ROUNDS).map(str::to_owned).collect();
    let mut errors = FormErrors::default();
    if rounds.is_empty() {
        errors.add(ROUNDS, "Välj minst en omgång");
    }
    if sent.get(SURE).is_empty() {
        errors.add(SURE, "Kryssa i att det ska gallras. Det går inte att ångra.");
    }
    errors.or(ChosenRounds { seen: sent.get(SEEN).to_owned(), rounds })
}

#[cfg(test)]
mod tests {
    use super::*;

    const RIGHT: [(&str, &str); 6] = [
        (KIND, "texts"),
        (AFTER, DISPOSED),
        (MONTHS, " 24 "),
        (DECIDED_ON, "2027-02-01"),
        (MINUTE_ITEM, " § 41 "),
        (CASE_NUMBER, ""),
    ];

    fn with(changed: &[(&str, &str)]) -> Result<NewRule, FormErrors> {
        let kept = RIGHT.iter().filter(|(name, _)| !changed.iter().any(|(other, _)| other == name));
        let fields = kept.chain(changed).map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        check_rule(&Sent::new(fields.collect()), NaiveDate::from_ymd_opt(2027, 3, 1).unwrap())
    }

    #[test]
    fn a_rule_has_its_decision() {
        let rule = with(&[]).unwrap();
        assert_eq!((rule.kind, rule.months, rule.minute_item.as_str()), (RecordKind::Texts, Some(24), "§ 41"));
        assert_eq!(rule.case_number, None);
        assert_eq!(with(&[(AFTER, KEPT), (MONTHS, "")]).unwrap().months, None);
    }

    #[test]
    fn without_a_decision_there_is_no_rule() {
        let wrong = [
            (KIND, ""),
            (AFTER, ""),
            (MONTHS, "snart"),
            (MONTHS, "-1"),
            (DECIDED_ON, ""),
            (DECIDED_ON, "2027-03-02"),
            (MINUTE_ITEM, "paragraf"),
        ];
        for (field, value) in wrong {
            assert!(with(&[(field, value)]).unwrap_err().at(field).is_some(), "{field}: {value}");
        }
    }

    #[test]
    fn nothing_is_disposed_of_by_a_slip() {
        let sent = |fields: &[(&str, &str)]| {
            let fields =
                fields.iter().chain(&[(SEEN, "ab")]).map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
            check_disposal(&Sent::new(fields.collect()))
        };
        let chosen = ChosenRounds { seen: "ab".to_owned(), rounds: vec!["HSD1".to_owned(), "HSD3".to_owned()] };
        assert_eq!(sent(&[(ROUNDS, "HSD1"), (ROUNDS, "HSD3"), (SURE, "ja")]), Ok(chosen));
        assert!(sent(&[(ROUNDS, "HSD1")]).unwrap_err().at(SURE).is_some());
        assert!(sent(&[(SURE, "ja")]).unwrap_err().at(ROUNDS).is_some(), "that it is meant says not what");
    }
}
