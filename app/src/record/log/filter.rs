//! What of the log is asked for, as it stands in the address of the page or in the form that fetches the file.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use chrono_tz::Europe::Stockholm;

use crate::forms::{FormErrors, Sent};

/// The round, by its code.
pub const ROUND: &str = "omgang";
/// Who did it, by the key of the account.
pub const PERSON: &str = "person";
/// The first day.
pub const FROM: &str = "fran";
/// The last day.
pub const UNTIL: &str = "till";
/// Only what is older than this number.
pub const BEFORE: &str = "fore";
/// Whether the page shows who has signed in and out too.
pub const SIGN_INS: &str = "inloggningar";

/// What is asked for. Nothing in a field is everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// A round's code.
    pub round: Option<String>,
    /// The key of an account.
    pub person: Option<String>,
    /// The first day.
    pub from: Option<NaiveDate>,
    /// The last day.
    pub until: Option<NaiveDate>,
    /// Only what is older than this number.
    pub before: Option<i64>,
    /// Whether signing in and out is shown too.
    pub sign_ins: bool,
}

impl Asked {
    /// What was asked for.
    ///
    /// # Errors
    /// When a day is none, or they come in the wrong order.
    pub fn check(sent: &Sent) -> Result<Self, FormErrors> {
        let mut errors = FormErrors::default();
        let text = |name: &str| Some(sent.get(name).trim().to_owned()).filter(|text| !text.is_empty());
        let mut day = |name: &str| {
            let day = text(name).map(|typed| typed.parse::<NaiveDate>());
            if matches!(day, Some(Err(_))) {
                errors.add(name, "Skriv en dag, till exempel 2027-03-15");
            }
            day.and_then(Result::ok)
        };
        let (from, until) = (day(FROM), day(UNTIL));
        if from.zip(until).is_some_and(|(from, until)| until < from) {
            errors.add(UNTIL, "Den sista dagen kommer före den första");
        }
        let before = text(BEFORE).and_then(|number| number.parse().ok());
        let sign_ins = text(SIGN_INS).is_some();
        errors.or(Self { round: text(ROUND), person: text(PERSON), from, until, before, sign_ins })
    }

    /// The moment of the first act, in Sweden.
    pub fn starts(&self) -> Option<DateTime<Utc>> {
        self.from.and_then(midnight)
    }

    /// The moment after the last.
    pub fn ends(&self) -> Option<DateTime<Utc>> {
        self.until.and_then(|day| day.checked_add_days(Days::new(1))).and_then(midnight)
    }

    /// The same as fields, those that say something.
    pub fn fields(&self) -> Vec<(&'static str, String)> {
        let day = |day: Option<NaiveDate>| day.map(|day| day.to_string());
        let all = [
            (ROUND, self.round.clone()),
            (PERSON, self.person.clone()),
            (FROM, day(self.from)),
            (UNTIL, day(self.until)),
            (BEFORE, self.before.map(|number| number.to_string())),
            (SIGN_INS, self.sign_ins.then(|| "ja".to_owned())),
        ];
        all.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
    }
}

/// The first moment of a day in Sweden.
fn midnight(day: NaiveDate) -> Option<DateTime<Utc>> {
    day.and_time(NaiveTime::MIN).and_local_timezone(Stockholm).earliest().map(|at| at.to_utc())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(fields: &[(&str, &str)]) -> Result<Asked, FormErrors> {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Asked::check(&Sent::new(fields.collect()))
    }

    #[test]
    fn a_period_is_of_whole_days_in_sweden_also_when_the_clocks_are_changed() {
        let asked = asked(&[(FROM, "2027-03-28"), (UNTIL, " 2027-03-28 ")]).unwrap();

        assert_eq!(asked.starts(), Some("2027-03-27T23:00:00Z".parse().unwrap()));
        assert_eq!(asked.ends(), Some("2027-03-28T22:00:00Z".parse().unwrap()));
        assert_eq!(asked.fields(), [(FROM, "2027-03-28".to_owned()), (UNTIL, "2027-03-28".to_owned())]);
    }

    #[test]
    fn signing_in_and_out_is_shown_to_those_who_ask_for_it() {
        assert!(!asked(&[(SIGN_INS, "")]).unwrap().sign_ins);
        let asked = asked(&[(SIGN_INS, "ja")]).unwrap();
        assert_eq!(asked.fields(), [(SIGN_INS, "ja".to_owned())]);
    }

    #[test]
    fn days_that_are_none_or_in_the_wrong_order_get_a_sentence() {
        let wrong = asked(&[(FROM, "igår"), (UNTIL, "2027-02-30")]).unwrap_err();
        assert!(wrong.at(FROM).is_some() && wrong.at(UNTIL).is_some());

        let wrong = asked(&[(FROM, "2027-03-02"), (UNTIL, "2027-03-01")]).unwrap_err();
        assert_eq!(wrong.at(UNTIL), Some("Den sista dagen kommer före den första"));
        assert_eq!(asked(&[(FROM, ""), (BEFORE, "x")]), Ok(Asked::default()));
    }
}
