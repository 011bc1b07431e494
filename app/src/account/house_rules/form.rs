//! What an administrator has written about the rules of the house, and what is wrong with it.

use analysis::threshold::Threshold;
use uuid::Uuid;

use crate::{
    dialogue::planning::numbering::DIGIT,
    entity::house_rules,
    forms::{self, FormErrors, Sent},
};

/// Field of how case numbers are written.
pub const PATTERN: &str = "case_number_pattern";
/// Field of from how many people a number is shown.
pub const THRESHOLD: &str = "threshold";

/// The most characters of the patterns together.
pub const MOST: usize = 500;
/// A higher threshold than this would leave a small kommun without figures.
const HIGHEST: i32 = 20;

/// From how many people a number is shown where an organisation has decided nothing.
pub fn lowest() -> i32 {
    i32::try_from(Threshold::LOWEST).unwrap_or(i32::MAX)
}

/// What the form is filled from, to know whether somebody has changed it since.
pub fn stamp(rules: &house_rules::Model) -> String {
    forms::stamp(rules)
}

/// The fields as they are filled.
pub fn filled(rules: &house_rules::Model) -> Sent {
    let fields =
        [(PATTERN, rules.case_number_pattern.clone().unwrap_or_default()), (THRESHOLD, rules.threshold.to_string())];
    Sent::new(fields.map(|(name, value)| (name.to_owned(), value)).into())
}

/// The rules that were sent for this organisation.
///
/// # Errors
/// Every mistake at its field.
pub fn check(sent: &Sent, organisation_id: Uuid) -> Result<house_rules::Model, FormErrors> {
    let mut errors = FormErrors::default();
    let case_number_pattern = pattern(sent, &mut errors);
    let threshold = threshold(sent, &mut errors);
    errors.or(house_rules::Model { organisation_id, case_number_pattern, threshold })
}

/// One pattern a line, nothing where none was typed.
fn pattern(sent: &Sent, errors: &mut FormErrors) -> Option<String> {
    let typed = forms::text(sent, PATTERN, MOST, errors);
    let lines: Vec<_> = typed.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if let Some(bare) = lines.iter().find(|line| !line.contains(DIGIT)) {
        errors.add(PATTERN, format!("Skriv minst ett {DIGIT} på raden ”{bare}”. Det står för en siffra"));
    }
    Some(lines.join("\n")).filter(|lines| !lines.is_empty())
}

fn threshold(sent: &Sent, errors: &mut FormErrors) -> i32 {
    let people: i32 = sent.get(THRESHOLD).trim().parse().unwrap_or_default();
    if !(lowest()..=HIGHEST).contains(&people) {
        errors.add(THRESHOLD, format!("Skriv ett tal från {} till {HIGHEST}", lowest()));
    }
    people
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(pattern: &str, threshold: &str) -> Result<house_rules::Model, FormErrors> {
        let fields = [(PATTERN, pattern), (THRESHOLD, threshold)];
        check(&Sent::new(fields.map(|(name, value)| (name.to_owned(), value.to_owned())).into()), Uuid::nil())
    }

    #[test]
    fn rules_are_read_as_they_were_typed() {
        let rules = checked(" SN ####/## \n\n KS ####-### \n", " 20 ").unwrap();
        assert_eq!((rules.case_number_pattern.as_deref(), rules.threshold), (Some("SN ####/##\nKS ####-###"), 20));
        assert_eq!(check(&filled(&rules), Uuid::nil()), Ok(rules));
        assert_eq!(checked(" \n ", "5").unwrap().case_number_pattern, None);
    }

    #[test]
    fn what_cannot_be_is_told_at_its_field() {
        for threshold in ["4", "21", "", "fem", "5,5"] {
            assert_eq!(checked("", threshold).unwrap_err().at(THRESHOLD), Some("Skriv ett tal från 5 till 20"));
        }
        let errors = checked("SN ####\nSN", "5").unwrap_err();
        assert_eq!(errors.at(PATTERN), Some("Skriv minst ett # på raden ”SN”. Det står för en siffra"));
        assert!(checked(&"#".repeat(MOST + 1), "5").unwrap_err().at(PATTERN).is_some());
    }
}
