//! How full a network's measure is: each answer fills it a little, time empties it. Times are milliseconds since 1970.

/// A vessel that empties steadily. What stands in it is told by one number: the time when it will be empty.
#[derive(Clone, Copy, Debug)]
pub struct Measure {
    /// One answer has run out after this long.
    pub every: i64,
    /// So many fit.
    pub most: i64,
}

/// Full: the next one waits. 300 answers at once and 600 an hour, to one round from one network.
pub const LIMIT: Measure = Measure { every: 6_000, most: 300 };

/// Full: a burst, which is flagged. Twenty at once and one a minute.
pub const BURST: Measure = Measure { every: 60_000, most: 20 };

impl Measure {
    /// How many it holds at `now`.
    pub fn held(self, until: i64, now: i64) -> i64 {
        let (left, every) = ((until - now).max(0), self.every.max(1));
        left / every + i64::from(left % every != 0)
    }

    /// Until when it holds something once `more` have come. It holds one more than fits and never more than that, so that
    /// it is soon empty after the worst of floods.
    pub fn add(self, until: i64, now: i64, more: i64) -> i64 {
        (until.max(now) + more * self.every).min(now + (self.most + 1) * self.every)
    }
}

/// Both measures of one network at one round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Level {
    /// Until when [`LIMIT`] holds something.
    pub limit_until: i64,
    /// Until when [`BURST`] does.
    pub burst_until: i64,
}

impl Level {
    /// With `more` answers.
    #[must_use]
    pub fn add(self, now: i64, more: i64) -> Self {
        Self {
            limit_until: LIMIT.add(self.limit_until, now, more),
            burst_until: BURST.add(self.burst_until, now, more),
        }
    }

    /// Whether the next one has to wait.
    pub fn is_full(self, now: i64) -> bool {
        LIMIT.most <= LIMIT.held(self.limit_until, now)
    }

    /// Whether the one that has just come came in a burst.
    pub fn is_burst(self, now: i64) -> bool {
        BURST.most < BURST.held(self.burst_until, now)
    }

    /// Whether it may be forgotten.
    pub fn is_empty(self, now: i64) -> bool {
        self.limit_until.max(self.burst_until) <= now
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const NOON: i64 = 1_803_898_800_000;
    const HOUR: i64 = 3_600_000;

    /// How many of `times` are let through at once, and how many of those are flagged.
    fn let_through(times: impl Iterator<Item = i64>) -> (usize, usize) {
        let (mut level, mut through, mut flagged) = (Level::default(), 0, 0);
        for now in times {
            if !level.is_full(now) {
                level = level.add(now, 1);
                through += 1;
                flagged += usize::from(level.is_burst(now));
            }
        }
        (through, flagged)
    }

    /// `number` answers, evenly over an hour.
    fn evenly(number: i64) -> impl Iterator<Item = i64> {
        (0..number).map(move |i| NOON + i * HOUR / number)
    }

    #[test]
    fn a_full_waiting_room_is_not_met() {
        // Sixty who begin at once, and then a new one every half minute for an hour.
        let room = std::iter::repeat_n(NOON, 60).chain(evenly(120));
        assert_eq!(let_through(room).0, 180);
        // A school whose three hundred answer in the same minute.
        assert_eq!(let_through((0..300).map(|i| NOON + i * 200)).0, 300);
        assert_eq!(let_through(evenly(600)).0, 600);
    }

    #[test]
    fn of_a_thousand_in_an_hour_nine_hundred_are_let_through_at_once_and_all_within_two() {
        let (through, _) = let_through(evenly(1_000));
        assert!((895..=905).contains(&through), "{through}");
        // Those who were asked to wait try again each minute.
        let (mut level, mut waiting, mut last) = (Level::default(), 0, 0);
        for minute in 0..180 {
            let now = NOON + minute * 60_000;
            waiting += if minute < 60 { 1_000 / 60 + i64::from(minute < 40) } else { 0 };
            while 0 < waiting && !level.is_full(now) {
                level = level.add(now, 1);
                (waiting, last) = (waiting - 1, minute);
            }
        }
        assert_eq!(waiting, 0);
        assert!(last < 120, "{last}");
    }

    #[test]
    fn a_thousand_at_once_are_three_hundred_and_the_next_comes_after_six_seconds() {
        assert_eq!(let_through(std::iter::repeat_n(NOON, 1_000)).0, 300);
        let full = Level::default().add(NOON, 300);
        assert!(full.is_full(NOON) && full.is_full(NOON + 5_999) && !full.is_full(NOON + 6_000));
    }

    #[test]
    fn a_family_is_no_burst_and_a_meeting_of_thirty_is_from_the_twenty_first_on() {
        assert_eq!(let_through(std::iter::repeat_n(NOON, 6)).1, 0);
        assert_eq!(let_through(std::iter::repeat_n(NOON, 30)), (30, 10));
        assert_eq!(let_through(evenly(60)).1, 0);
    }

    #[test]
    fn after_the_worst_of_floods_it_is_forgotten_within_the_hour() {
        let level = Level::default().add(NOON, 1_000_000);
        assert!(!level.is_empty(NOON) && level.is_empty(NOON + HOUR));
    }

    proptest! {
        /// In any stretch of time no more pass than fit and have run out; and who waits a minute passes.
        #[test]
        fn no_more_pass_than_said(gaps in prop::collection::vec(0_i64..20_000, 1..900)) {
            let times = gaps.iter().scan(NOON, |now, gap| { *now += gap; Some(*now) });
            let (mut level, mut through, mut last) = (Level::default(), 0, NOON);
            for now in times {
                if !level.is_full(now) {
                    level = level.add(now, 1);
                    through += 1;
                }
                last = now;
            }
            prop_assert!(through <= LIMIT.most + (last - NOON) / LIMIT.every + 1);
            prop_assert!(!level.is_full(last + 60_000));
        }

        /// Several at once or one after another: the same level.
        #[test]
        fn the_order_of_adding_does_not_matter(many in 0_i64..50, more in 0_i64..50) {
            prop_assert_eq!(Level::default().add(NOON, many).add(NOON, more), Level::default().add(NOON, many + more));
        }
    }
}
