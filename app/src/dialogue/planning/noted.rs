//! Which fields of a plan were changed, in words for the log: what stood there stands in the rows, and was shown to whoever changed it.

use super::form::{CaseFacts, Told};
use crate::swedish;

/// "Ändrat: namnet och syftet."; that nothing was, where all is as before.
pub fn changed(before: (&Told, &CaseFacts), now: (&Told, &CaseFacts)) -> String {
    let ((told, case), (new, new_case)) = (before, now);
    fields(&[
        ("namnet", told.title != new.title),
        ("varför dialogen hålls", told.purpose != new.purpose),
        ("hur mycket invånarna kan påverka", told.influence_level != new.influence_level),
        ("vad de kan påverka", told.can_influence != new.can_influence),
        ("vad de inte kan påverka", told.cannot_influence != new.cannot_influence),
        ("vem som beslutar", told.deciding_body_id != new.deciding_body_id),
        ("dagen för svaret till invånarna", told.reply_due != new.reply_due),
        ("beslutet bakom dialogen", case.commissioned_by != new_case.commissioned_by),
        ("diarienumret", case.case_number != new_case.case_number),
        ("dagen för sammanträdet", case.meeting_on != new_case.meeting_on),
    ])
}

/// The same of any fields, each with whether it is another than before.
pub fn fields(fields: &[(&str, bool)]) -> String {
    let other: Vec<_> = fields.iter().filter(|(_, is_other)| *is_other).map(|(name, _)| *name).collect();
    match other.as_slice() {
        [] => "Sparat utan ändring.".to_owned(),
        other => format!("Ändrat: {}.", swedish::list(other)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_another_than_before_is_named_and_nothing_of_what_it_says() {
        assert_eq!(fields(&[("namnet", true), ("syftet", false), ("språken", true)]), "Ändrat: namnet och språken.");
        assert_eq!(fields(&[("namnet", false)]), "Sparat utan ändring.");
    }
}
