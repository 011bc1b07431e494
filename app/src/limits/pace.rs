//! How fast tries are slowed down.

use chrono::{DateTime, TimeDelta, Utc};

/// How fast tries are slowed down in one scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// So many cost nothing.
    pub free: i32,
    /// One is forgotten after this long.
    pub forget: TimeDelta,
    /// The wait never grows longer than this.
    pub longest: TimeDelta,
}

/// The wait after the first try that is not free. It doubles with each one after.
const FIRST_WAIT: TimeDelta = TimeDelta::seconds(5);

impl Pace {
    /// The tries that still count at `now`, of `failures` counted until `last`.
    pub fn remembered(self, failures: i32, last: DateTime<Utc>, now: DateTime<Utc>) -> i32 {
        let steps = (now - last).num_seconds() / self.forget.num_seconds().max(1);
        failures.saturating_sub(i32::try_from(steps.max(0)).unwrap_or(i32::MAX)).max(0)
    }

    /// How much longer to wait at `now`; nothing when one more try is free to make.
    pub fn wait(self, failures: i32, last: DateTime<Utc>, now: DateTime<Utc>) -> Option<TimeDelta> {
        let over = failures - self.free;
        if over < 0 {
            return None;
        }
        let doubled = 2_i32.checked_pow(over.unsigned_abs().min(16)).unwrap_or(i32::MAX);
        let wait = (FIRST_WAIT * doubled).min(self.longest);
        Some(last + wait - now).filter(|left| TimeDelta::zero() < *left)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_and_has_an_end() {
        let pace = Pace { free: 3, forget: TimeDelta::minutes(15), longest: TimeDelta::minutes(15) };
        let last = DateTime::from_timestamp(1_000_000, 0).unwrap();
        let waits = [0, 2, 3, 4, 5, 40].map(|failures| pace.wait(failures, last, last).map(|wait| wait.num_seconds()));

        assert_eq!(waits, [None, None, Some(5), Some(10), Some(20), Some(900)]);
        assert_eq!(pace.wait(4, last, last + TimeDelta::seconds(10)), None);
        assert_eq!(pace.remembered(4, last, last + TimeDelta::minutes(31)), 2);
        assert_eq!(pace.remembered(4, last, last + TimeDelta::days(1)), 0);
        assert_eq!(pace.remembered(4, last, last - TimeDelta::minutes(31)), 4);
    }
}
