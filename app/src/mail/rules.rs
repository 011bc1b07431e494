//! When a mail is tried again, and when it is given up.

use chrono::{DateTime, DurationRound, NaiveTime, TimeDelta, Utc};

use crate::entity::outbox::Trouble;

/// A mail that cannot be delivered for so long is given up.
pub const GIVE_UP_AFTER: TimeDelta = TimeDelta::days(5);

/// A mail that holds a secret in clear, and that somebody looks for now, is given up after so long. Those who ask for one
/// are told.
const GIVE_UP_SOON_AFTER: TimeDelta = TimeDelta::hours(6);

/// How long a mail waits for a mail server that does not take it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Patience {
    /// It is still welcome days later.
    Days,
    /// It is of use now, and should not lie about.
    Hours,
}

impl Patience {
    /// When a mail that is put into the outbox at `now` begins to wait: the day, or the hour.
    pub fn begin(self, now: DateTime<Utc>) -> DateTime<Utc> {
        match self {
            Self::Days => day_of(now),
            Self::Hours => hour_of(now),
        }
    }

    /// When a mail that is put into the outbox at `now` is given up: it tells the day of that, or the hour, and no more.
    pub fn end(self, now: DateTime<Utc>) -> DateTime<Utc> {
        match self {
            Self::Days => self.begin(now) + TimeDelta::days(1) + GIVE_UP_AFTER,
            Self::Hours => self.begin(now) + GIVE_UP_SOON_AFTER,
        }
    }
}

/// Whoever takes a mail has it for so long. After that, others believe that the process is gone.
pub const LEASE: TimeDelta = TimeDelta::minutes(5);

/// What could not be sent is kept for so long, for an administrator to put right; then it is erased.
pub const FAILED_KEPT: TimeDelta = TimeDelta::days(14);

/// The day of `at`, as a time. What stands in the outbox must not tell who did what, set beside the hours of answers.
pub fn day_of(at: DateTime<Utc>) -> DateTime<Utc> {
    at.date_naive().and_time(NaiveTime::MIN).and_utc()
}

fn hour_of(at: DateTime<Utc>) -> DateTime<Utc> {
    at.duration_trunc(TimeDelta::hours(1)).unwrap_or(at)
}

/// Seconds in a quarter of an hour.
const QUARTER: i64 = 15 * 60;

/// A mail that has been tried so often has waited for more than an hour: every try after the second comes at a later quarter.
pub const TRIES_OF_AN_HOUR: i32 = 6;

const FIRST_WAIT: TimeDelta = TimeDelta::minutes(1);
const LONGEST_WAIT: TimeDelta = TimeDelta::hours(4);
/// A server that was away says nothing of the mail, so it is asked again sooner.
const LONGEST_WAIT_FOR_SERVER: TimeDelta = TimeDelta::minutes(30);

/// What becomes of a mail that was not delivered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// It is tried again then.
    Again(DateTime<Utc>),
    /// It is not tried again.
    GiveUp,
}

/// After `attempts` tries, the last of which failed at `now`. `chance` spreads the tries, so that mails that failed together do
/// not come back together.
pub fn next(trouble: Trouble, attempts: i32, now: DateTime<Utc>, give_up_at: DateTime<Utc>, chance: u8) -> Next {
    if matches!(trouble, Trouble::Refused | Trouble::NoMailbox | Trouble::Impossible) || give_up_at <= now {
        return Next::GiveUp;
    }
    let longest = if trouble == Trouble::Unreachable { LONGEST_WAIT_FOR_SERVER } else { LONGEST_WAIT };
    Next::Again(quarter_after(now + wait_after(attempts, longest, chance)))
}

/// The next quarter of an hour. The first try comes within seconds of what somebody did, and so would the time of the second
/// tell when that was.
fn quarter_after(at: DateTime<Utc>) -> DateTime<Utc> {
    let quarters = at.timestamp().div_euclid(QUARTER) + 1;
    DateTime::from_timestamp(quarters * QUARTER, 0).unwrap_or(at)
}

/// A minute after the first try, twice as long after each one more, `longest` at most; and up to a quarter longer.
fn wait_after(attempts: i32, longest: TimeDelta, chance: u8) -> TimeDelta {
    let doublings = u32::try_from(attempts - 1).unwrap_or_default().min(16);
    let wait = (FIRST_WAIT * 2_i32.pow(doublings)).min(longest);
    wait + wait * i32::from(chance) / 1_024
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wait(attempts: i32, chance: u8) -> i64 {
        wait_after(attempts, LONGEST_WAIT, chance).num_seconds()
    }

    #[test]
    fn each_wait_is_twice_as_long_up_to_four_hours() {
        assert_eq!([1, 2, 3, 8, 9, 1_000].map(|attempts| wait(attempts, 0)), [60, 120, 240, 7_680, 14_400, 14_400]);
        assert_eq!(wait(0, 0), 60);
    }

    #[test]
    fn chance_makes_it_up_to_a_quarter_longer() {
        assert_eq!([0, 128, 255].map(|chance| wait(9, chance)), [14_400, 16_200, 17_985]);
    }

    #[test]
    fn what_holds_a_secret_waits_for_hours_and_the_rest_for_days() {
        let now: DateTime<Utc> = "2027-03-01T11:59:59.5Z".parse().unwrap();
        let ends = [Patience::Hours, Patience::Days].map(|patience| patience.end(now).to_rfc3339());
        assert_eq!(ends, ["2027-03-01T17:00:00+00:00", "2027-03-07T00:00:00+00:00"]);
    }

    #[test]
    fn six_tries_take_an_hour_at_least_and_not_much_longer() {
        let first: DateTime<Utc> = "2027-03-01T11:13:59Z".parse().unwrap();
        let mut at = first;
        for attempts in 1..TRIES_OF_AN_HOUR {
            let Next::Again(then) = next(Trouble::Unreachable, attempts, at, first + GIVE_UP_AFTER, 0) else {
                panic!()
            };
            at = then;
        }
        assert!((TimeDelta::hours(1)..TimeDelta::hours(2)).contains(&(at - first)), "{at}");
    }

    #[test]
    fn a_server_that_is_away_is_tried_for_days_and_a_refusal_is_believed() {
        let now = DateTime::from_timestamp(1_000_000, 0).unwrap();
        let end = now + TimeDelta::seconds(1);
        for trouble in [Trouble::Unreachable, Trouble::Later] {
            assert_eq!(next(trouble, 1, now, end, 0), Next::Again("1970-01-12T14:00:00Z".parse().unwrap()));
            assert_eq!(next(trouble, 1, end, end, 0), Next::GiveUp);
        }
        for trouble in [Trouble::Refused, Trouble::NoMailbox, Trouble::Impossible] {
            assert_eq!(next(trouble, 1, now, end, 0), Next::GiveUp);
        }
    }
}
