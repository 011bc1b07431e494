//! Answers that the network held back: sent by a person in time, and here only after the round has stopped.
//!
//! The device says how long ago somebody pressed the button (`waited`, in seconds). It measures that with one clock, its
//! own, so a phone whose clock is wrong says it right; a time of day from that clock would not be. What it says cannot be
//! proven. It is believed all the same, within bounds, because disbelief would cost more than deceit could gain:
//!
//! - Nothing is known about the answers between the stop and the closing. Figures are sealed until the result is signed,
//!   so somebody who claims to have pressed in time gains nothing but an answer that could have been given before.
//! - Disbelief would strike those with the worst network, whose voice this service is for.
//! - The claim reaches from the opening of the round to its stop: one that says "after the stop", or lies outside, counts
//!   as none. One code is one answer, and limits on how much a network may send hold as ever.
//! - Freezing the answers ends it. What is counted is frozen under the same lock that writing takes; an answer that comes later is
//!   kept as `is_late`, never counted, and the person is told so. No claim changes a result. So it is in a round that is archived too: nothing is
//!   disposed of by that, and what comes then is due by the rules of those that came before.
//!
//! Without a claim (no JavaScript) the moment it arrives is the moment it was sent.

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    entity::round::{self, RoundState},
    forms::Sent,
    round::rules::{self, NotOpen},
};

/// Field of the form: how many seconds ago somebody pressed the button.
pub const WAITED: &str = "waited";

/// What an answer that comes now is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It counts.
    InTime,
    /// It is kept, and does not count: the set was frozen before it came.
    Late,
}

/// When the button was pressed, by what the device says. `None` where it says nothing that can be.
pub fn pressed_at(sent: &Sent, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let seconds: u32 = sent.get(WAITED).parse().ok()?;
    now.checked_sub_signed(TimeDelta::seconds(seconds.into()))
}

/// What an answer to `round` is that comes at `now`, and for which the button was `pressed` when the device says.
///
/// # Errors
/// [`NotOpen`] when it is not taken.
pub fn standing(round: &round::Model, now: DateTime<Utc>, pressed: Option<DateTime<Utc>>) -> Result<Standing, NotOpen> {
    use RoundState::{Archived, Closed, Delivered, FedBack, Stopped, Summarised};
    let Err(why) = rules::may_answer(round, now) else {
        return Ok(Standing::InTime);
    };
    if !pressed.is_some_and(|pressed| was_open(round, pressed)) {
        return Err(why);
    }
    match rules::state_at(round, now) {
        Stopped if round.frozen_at.is_none() => Ok(Standing::InTime),
        Stopped | Closed | Summarised | Delivered | FedBack | Archived => Ok(Standing::Late),
        _ => Err(why),
    }
}

/// What an answer to `round` is about which nobody can be asked any more: one that the round does not take, since it was pressed after
/// the stop or the round was withdrawn meanwhile, is kept beside it. `None` where it has never opened.
pub fn alone(round: &round::Model, now: DateTime<Utc>, pressed: Option<DateTime<Utc>>) -> Option<Standing> {
    if let Ok(standing) = standing(round, now, pressed) {
        return Some(standing);
    }
    round.opened_at.is_some().then_some(Standing::Late)
}

/// Whether residents could answer at this moment: from the opening until the clock or a moderator stopped it.
fn was_open(round: &round::Model, at: DateTime<Utc>) -> bool {
    let stopped = round.stopped_at.map_or(round.closes_at, |stopped| stopped.min(round.closes_at));
    round.opened_at.unwrap_or(round.opens_at) <= at && at < stopped
}

#[cfg(test)]
mod tests {
    use RoundState::{Archived, Closed, Delivered, FedBack, Open, Planned, Stopped, Summarised, Withdrawn};
    use proptest::prelude::*;
    use sea_orm::Iterable;

    use super::*;
    use crate::round::example;

    /// Opened on day 1, stopped by a moderator on day 5, though it was to go on to day 8.
    fn round(state: RoundState) -> round::Model {
        round::Model {
            opens_at: hour(24),
            closes_at: hour(8 * 24),
            opened_at: (state != Planned).then(|| hour(24)),
            stopped_at: (!matches!(state, Planned | Open)).then(|| hour(5 * 24)),
            ..example::round(state, (0, 0))
        }
    }

    fn hour(n: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(n * 3_600, 0).unwrap()
    }

    #[test]
    fn held_back_it_counts_until_the_set_is_frozen_and_is_late_after() {
        for state in RoundState::iter() {
            let expected = match state {
                Open | Stopped => Ok(Standing::InTime),
                Closed | Summarised | Delivered | FedBack | Archived => Ok(Standing::Late),
                Planned => Err(NotOpen::NotYet),
                Withdrawn => Err(NotOpen::Withdrawn),
            };
            assert_eq!(standing(&round(state), hour(6 * 24), Some(hour(4 * 24))), expected, "{state:?}");
        }
        let frozen = round::Model { frozen_at: Some(hour(6 * 24)), ..round(Stopped) };
        assert_eq!(standing(&frozen, hour(6 * 24), Some(hour(4 * 24))), Ok(Standing::Late));
    }

    #[test]
    fn pressed_after_a_moderator_stopped_it_is_too_late() {
        for pressed in [None, Some(hour(5 * 24)), Some(hour(6 * 24)), Some(hour(23))] {
            assert_eq!(standing(&round(Stopped), hour(6 * 24), pressed), Err(NotOpen::Over), "{pressed:?}");
        }
    }

    #[test]
    fn a_round_whose_time_is_over_counts_what_was_pressed_before_even_if_nobody_has_noted_that_it_stopped() {
        let open = round(Open);
        assert_eq!(standing(&open, hour(8 * 24 + 1), Some(hour(8 * 24 - 1))), Ok(Standing::InTime));
        assert_eq!(standing(&open, hour(8 * 24 + 1), Some(hour(8 * 24))), Err(NotOpen::Over));
    }

    #[test]
    fn what_nobody_can_be_asked_about_is_kept_wherever_answers_are_kept() {
        for state in RoundState::iter() {
            let (in_time, after) = (hour(4 * 24), hour(6 * 24));
            let kept = |pressed| alone(&round(state), hour(7 * 24), Some(pressed));
            let expected = match state {
                Planned => [None, None],
                Open => [Some(Standing::InTime), Some(Standing::InTime)],
                Stopped => [Some(Standing::InTime), Some(Standing::Late)],
                Closed | Summarised | Delivered | FedBack | Archived | Withdrawn => [Some(Standing::Late); 2],
            };
            assert_eq!([kept(in_time), kept(after)], expected, "{state:?}");
        }
    }

    #[test]
    fn what_the_device_says_is_read_or_is_nothing() {
        let said = |text: &str| Sent::new(vec![(WAITED.to_owned(), text.to_owned())]);
        assert_eq!(pressed_at(&said("3600"), hour(10)), Some(hour(9)));
        for text in ["", "-1", "1.5", "många", "99999999999999999999", " 1"] {
            assert_eq!(pressed_at(&said(text), hour(10)), None, "{text}");
        }
        assert_eq!(pressed_at(&Sent::default(), hour(10)), None);
    }

    proptest! {
        /// No claim makes an answer count that came before the opening, was pressed after the stop, or came after the
        /// closing; and an open round needs none.
        #[test]
        fn a_claim_never_counts_beyond_its_bounds(now in 0_i64..400, pressed in prop::option::of(0_i64..400)) {
            for state in RoundState::iter() {
                let round = round(state);
                let taken = standing(&round, hour(now), pressed.map(hour));
                if rules::may_answer(&round, hour(now)).is_ok() {
                    prop_assert_eq!(taken, Ok(Standing::InTime));
                } else if taken.is_ok() {
                    let pressed = hour(pressed.unwrap());
                    prop_assert!(hour(24) <= pressed && pressed < round.stopped_at.unwrap_or(round.closes_at));
                }
                if rules::has_result(state) {
                    prop_assert_ne!(taken, Ok(Standing::InTime));
                }
            }
        }
    }
}
