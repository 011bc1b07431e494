//! When mail about what waits is written. A comment with a threat in it is nothing that cannot wait: nobody has read it before the
//! moderator who covers it has.

use analysis::stored::fingerprint;
use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Timelike, Utc, Weekday};

use crate::{entity::staff_mail, round::waiting::Waiting, swedish};

/// Where one chooses which mail one gets.
pub const MAIL_PATH: &str = "/arbete/post";

/// What waits is told from this hour on, in Sweden.
const FROM_HOUR: u32 = 7;

/// What should be done within so many days is told.
const SOON: TimeDelta = TimeDelta::days(7);

/// What has been told already is told again after so many days.
const AGAIN_AFTER: TimeDelta = TimeDelta::days(7);

/// The day, if what waits is told at this time: on days when people work, from the morning on.
pub fn day_to_tell(now: DateTime<Utc>) -> Option<NaiveDate> {
    let local = swedish::local(now);
    let works = !matches!(local.weekday(), Weekday::Sat | Weekday::Sun);
    (works && FROM_HOUR <= local.hour()).then(|| local.date_naive())
}

/// What of `waiting` is worth a mail: what should be done soon, or should have been.
pub fn worth_telling(waiting: Vec<Waiting>, now: DateTime<Utc>) -> Vec<Waiting> {
    waiting.into_iter().filter(|task| task.due <= now + SOON).collect()
}

/// A fingerprint of what waits. How long it has waited does not change it.
pub fn print(waiting: &[Waiting]) -> String {
    let tasks: Vec<_> = waiting.iter().map(|task| format!("{} {}", task.path, task.what)).collect();
    fingerprint(&tasks.join("\n"))
}

/// Whether somebody is told today of what waits, with this fingerprint: not where nothing waits, and not where they know.
pub fn is_told(row: &staff_mail::Model, waiting: &[Waiting], print: &str, today: NaiveDate) -> bool {
    let knows = row.told.as_deref() == Some(print) && row.told_on.is_some_and(|day| today < day + AGAIN_AFTER);
    !waiting.is_empty() && !knows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entity::staff_mail::StaffMail;

    fn at(moment: &str) -> DateTime<Utc> {
        moment.parse().unwrap()
    }

    fn task(what: &str, why: &str, due: &str) -> Waiting {
        let (what, why) = (what.to_owned(), why.to_owned());
        Waiting { due: at(due), what, why, path: "/arbete/omgang/A/kommentarer".to_owned(), of: "A".to_owned() }
    }

    #[test]
    fn what_waits_is_told_in_the_morning_of_days_when_people_work() {
        // 1 March 2027 is a Monday; Sweden is an hour ahead of UTC.
        assert_eq!(day_to_tell(at("2027-03-01T05:59:59Z")), None);
        assert_eq!(day_to_tell(at("2027-03-01T06:00:00Z")), NaiveDate::from_ymd_opt(2027, 3, 1));
        assert_eq!(day_to_tell(at("2027-02-27T11:00:00Z")), None, "a Saturday");
        assert_eq!(day_to_tell(at("2027-02-28T11:00:00Z")), None, "a Sunday");
    }

    #[test]
    fn what_is_due_in_a_month_can_wait_for_its_mail() {
        let list = vec![
            task("Läs 3 kommentarer", "", "2027-02-20T11:00:00Z"),
            task("Svara invånarna", "", "2027-03-20T11:00:00Z"),
        ];
        let told = worth_telling(list, at("2027-03-01T11:00:00Z"));
        assert_eq!(told.iter().map(|task| task.what.as_str()).collect::<Vec<_>>(), ["Läs 3 kommentarer"]);
    }

    #[test]
    fn nobody_is_told_the_same_again_before_a_week_has_passed() {
        let list = [task("Läs 3 kommentarer", "den äldsta kom i dag", "2027-03-01T11:00:00Z")];
        let older = [task("Läs 3 kommentarer", "den äldsta kom i går", "2027-03-01T11:00:00Z")];
        assert_eq!(print(&list), print(&older));
        let day = |day| NaiveDate::from_ymd_opt(2027, 3, day).unwrap();
        let row = staff_mail::Model {
            account_id: uuid::Uuid::nil(),
            wanted: StaffMail::Daily,
            looked_on: None,
            told_on: Some(day(1)),
            told: Some(print(&list)),
        };
        assert!(!is_told(&row, &list, &print(&list), day(7)));
        assert!(is_told(&row, &list, &print(&list), day(8)));
        let more = [task("Läs 4 kommentarer", "", "2027-03-01T11:00:00Z")];
        assert!(is_told(&row, &more, &print(&more), day(2)));
        assert!(!is_told(&row, &[], &print(&[]), day(20)), "nothing waits");
    }
}
