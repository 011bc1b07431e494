//! Days and times as people type them into forms: on the wall in Sweden, where one hour is skipped in spring and another
//! comes twice in autumn.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Utc};
use chrono_tz::Europe::Stockholm;

use crate::{
    forms::{FormErrors, Sent},
    swedish,
};

/// Why a time of a day is no moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAMoment {
    /// The clocks are put forward over it.
    Skipped,
    /// The clocks are put back over it.
    Twice,
}

/// A day as browsers send it, "2027-03-01". Other years than those of four digits are slips.
pub fn day(typed: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(typed.trim(), "%Y-%m-%d").ok().filter(|day| (2000..=9999).contains(&day.year()))
}

/// A time of the day as browsers send it or people write it: "08:00", "8.30".
pub fn time(typed: &str) -> Option<NaiveTime> {
    let typed = typed.trim().replace('.', ":");
    ["%H:%M", "%H:%M:%S"].into_iter().find_map(|form| NaiveTime::parse_from_str(&typed, form).ok())
}

/// The moment when it is this time in Sweden on this day.
///
/// # Errors
/// [`NotAMoment`] where there is none, or two.
pub fn moment(day: NaiveDate, time: NaiveTime) -> Result<DateTime<Utc>, NotAMoment> {
    let local = day.and_time(time).and_local_timezone(Stockholm);
    match (local.earliest(), local.latest()) {
        (Some(first), Some(last)) if first != last => Err(NotAMoment::Twice),
        (Some(only), _) => Ok(only.to_utc()),
        _ => Err(NotAMoment::Skipped),
    }
}

/// The moment in a field of a day and one of a time, each with a name of its own.
///
/// # Errors
/// Every mistake at its field.
pub fn read_moment(sent: &Sent, (day_field, time_field): (&str, &str)) -> Result<DateTime<Utc>, FormErrors> {
    let mut errors = FormErrors::default();
    let day = day(sent.get(day_field));
    let time = time(sent.get(time_field));
    if day.is_none() {
        errors.add(day_field, "Skriv en dag, till exempel 2027-03-01");
    }
    if time.is_none() {
        errors.add(time_field, "Skriv ett klockslag, till exempel 08:00");
    }
    let (Some(day), Some(time)) = (day, time) else { return Err(errors) };
    moment(day, time).map_err(|why| FormErrors::on(time_field, sentence(why, day, time)))
}

/// What the day and the time of a moment stand as in a form.
pub fn fields(at: DateTime<Utc>) -> (String, String) {
    let local = swedish::local(at);
    (local.format("%Y-%m-%d").to_string(), local.format("%H:%M").to_string())
}

fn sentence(why: NotAMoment, day: NaiveDate, time: NaiveTime) -> String {
    let (day, time) = (swedish::day(day), time.format("%H.%M"));
    match why {
        NotAMoment::Skipped => {
            format!("Klockan {time} finns inte den {day}: då går vi över till sommartid. Välj en annan tid")
        }
        NotAMoment::Twice => {
            format!("Klockan {time} kommer två gånger den {day}: då går vi över till vintertid. Välj en annan tid")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day_typed: &str, time_typed: &str) -> Result<String, NotAMoment> {
        moment(day(day_typed).unwrap(), time(time_typed).unwrap()).map(|at| at.to_rfc3339())
    }

    #[test]
    fn days_and_times_are_read_as_browsers_and_people_write_them() {
        assert_eq!(day(" 2027-03-01 "), NaiveDate::from_ymd_opt(2027, 3, 1));
        for typed in ["", "2027-02-29", "1 mars", "2027-3", "2027-03-01T08:00", "+12027-03-01", "0027-03-01"] {
            assert_eq!(day(typed), None, "{typed}");
        }
        for typed in ["08:30", "8:30", "8.30", "08:30:00"] {
            assert_eq!(time(typed), NaiveTime::from_hms_opt(8, 30, 0), "{typed}");
        }
        for typed in ["", "24:00", "8", "åtta"] {
            assert_eq!(time(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_moment_is_that_of_the_clock_on_the_wall() {
        assert_eq!(at("2027-03-01", "08:00").as_deref(), Ok("2027-03-01T07:00:00+00:00"));
        assert_eq!(at("2027-07-01", "08:00").as_deref(), Ok("2027-07-01T06:00:00+00:00"));
    }

    #[test]
    fn the_hour_that_is_skipped_and_the_one_that_comes_twice_are_no_moments() {
        assert_eq!(at("2027-03-28", "01:59").as_deref(), Ok("2027-03-28T00:59:00+00:00"));
        assert_eq!(at("2027-03-28", "02:00"), Err(NotAMoment::Skipped));
        assert_eq!(at("2027-03-28", "02:59"), Err(NotAMoment::Skipped));
        assert_eq!(at("2027-03-28", "03:00").as_deref(), Ok("2027-03-28T01:00:00+00:00"));
        assert_eq!(at("2027-10-31", "01:59").as_deref(), Ok("2027-10-30T23:59:00+00:00"));
        assert_eq!(at("2027-10-31", "02:30"), Err(NotAMoment::Twice));
        assert_eq!(at("2027-10-31", "03:00").as_deref(), Ok("2027-10-31T02:00:00+00:00"));
    }

    #[test]
    fn each_mistake_stands_at_its_field() {
        let sent = |day: &str, time: &str| {
            Sent::new(vec![("d".to_owned(), day.to_owned()), ("t".to_owned(), time.to_owned())])
        };
        let errors = read_moment(&sent("x", ""), ("d", "t")).unwrap_err();
        assert!(errors.at("d").is_some() && errors.at("t").is_some());
        let errors = read_moment(&sent("2027-03-28", "02:30"), ("d", "t")).unwrap_err();
        let says = "Klockan 02.30 finns inte den 28 mars 2027: då går vi över till sommartid. Välj en annan tid";
        assert_eq!((errors.at("d"), errors.at("t")), (None, Some(says)));
        let read = read_moment(&sent("2027-03-29", "02:30"), ("d", "t")).unwrap();
        assert_eq!(fields(read), ("2027-03-29".to_owned(), "02:30".to_owned()));
    }
}
