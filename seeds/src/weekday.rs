//! Days on which bodies meet. The demonstration's days are counted from the day of the first seeding, which may be any.

use app::swedish;
use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};

/// The day on the wall in Sweden so many days from now; where that is in a weekend, the Friday before.
pub(crate) fn weekday(now: DateTime<Utc>, days: i64) -> NaiveDate {
    let day = swedish::local(now + TimeDelta::days(days)).date_naive();
    let into_weekend = i64::from(day.weekday().number_from_monday()) - 5;
    day - TimeDelta::days(into_weekend.max(0))
}

#[cfg(test)]
mod tests {
    use chrono::Weekday;

    use super::*;

    #[test]
    fn nobody_decides_in_a_weekend() {
        let monday = "2027-03-01T11:00:00Z".parse().unwrap();
        let days: Vec<_> = (0..8).map(|days| weekday(monday, days).weekday()).collect();
        let friday = Weekday::Fri;
        assert_eq!(
            days,
            [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, friday, friday, friday, Weekday::Mon]
        );
        assert_eq!(weekday(monday, -1), NaiveDate::from_ymd_opt(2027, 2, 26).unwrap());
    }
}
