//! What may be taken in when: while the round lives, what was handed in or held before it stopped.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::ActiveEnum;

use crate::{
    dialogue::rules::last_day,
    entity::{
        round::{self, RoundState},
        submission::AnswerChannel,
    },
    round::rules::{state_at, work_path},
    swedish,
};

/// One paper of so many is keyed in by a second person.
const SAMPLE: i32 = 10;

/// Why a day does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotInTime {
    /// It has not come yet.
    Future,
    /// The round had not opened.
    Before(NaiveDate),
    /// The round had stopped on this day.
    After(NaiveDate),
}

/// Whether the round can be answered this way.
pub fn offers(round: &round::Model, channel: AnswerChannel) -> bool {
    offered_in(&round.channels, channel)
}

/// Whether `channel` is one of a round's `channels`: their names, with spaces between.
pub fn offered_in(channels: &str, channel: AnswerChannel) -> bool {
    let name = channel.to_value();
    channels.split_whitespace().any(|offered| offered == name)
}

/// Paper is keyed in and meetings are registered from the opening until the answers are frozen.
pub fn may_take_in(round: &round::Model, now: DateTime<Utc>) -> bool {
    round.frozen_at.is_none() && matches!(state_at(round, now), RoundState::Open | RoundState::Stopped)
}

/// Where the form is handed in can be said until nothing is taken in any more, also before the opening.
pub fn may_say_where(round: &round::Model, now: DateTime<Utc>) -> bool {
    state_at(round, now) == RoundState::Planned || may_take_in(round, now)
}

/// Whether what was handed in, or held, on `day` counts: it must lie between the opening and the stop.
///
/// # Errors
/// [`NotInTime`] says why not.
pub fn in_time(round: &round::Model, day: NaiveDate, now: DateTime<Utc>) -> Result<(), NotInTime> {
    let opened = swedish::local(round.opened_at.unwrap_or(round.opens_at)).date_naive();
    let stopped = last_day(round.stopped_at.unwrap_or(round.closes_at));
    // First of all: of a round that is open nothing has stopped yet, and nothing has come tomorrow.
    if swedish::local(now).date_naive() < day {
        return Err(NotInTime::Future);
    }
    if day < opened {
        return Err(NotInTime::Before(opened));
    }
    if stopped < day { Err(NotInTime::After(stopped)) } else { Ok(()) }
}

/// Whether a second person keys in the paper with this number: every tenth, and the first of a round whatever its number.
pub fn is_sampled(number: i32, is_first: bool) -> bool {
    is_first || number % SAMPLE == 1
}

/// Where papers of the round are keyed in.
pub fn paper_path(code: &str) -> String {
    format!("{}/papper", work_path(code))
}

/// Where calls of the round are taken.
pub fn phone_path(code: &str) -> String {
    format!("{}/telefon", work_path(code))
}

/// Where the meetings of the round are listed.
pub fn meetings_path(code: &str) -> String {
    format!("{}/moten", work_path(code))
}

/// Where the screen of the round at a reception is set up.
pub fn screen_path(code: &str) -> String {
    format!("{}/skarm", work_path(code))
}

/// Field of the poster's address that names the paper.
pub const POSTER_PAPER: &str = "papper";

/// Where the poster of the round is, on `paper`: `a4` or `a5`.
pub fn poster_path(code: &str, paper: &str) -> String {
    format!("{}/affisch.pdf?{POSTER_PAPER}={paper}", work_path(code))
}

/// Where the form of the round is as a page.
pub fn blank_path(code: &str) -> String {
    format!("{}/blankett", work_path(code))
}

/// Where the form of the round is as PDF.
pub fn form_path(code: &str) -> String {
    format!("{}/blankett.pdf", work_path(code))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::round::example::{self, now};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// Opened on 5 March 2027, ends on 13 March; now it is the 10th.
    fn round(state: RoundState) -> (round::Model, DateTime<Utc>) {
        (example::round(state, (-5, 3)), now())
    }

    #[test]
    fn a_paper_counts_from_the_opening_to_the_stop() {
        let (round, now) = round(RoundState::Open);
        assert_eq!(in_time(&round, day("2027-03-05"), now), Ok(()));
        assert_eq!(in_time(&round, day("2027-03-10"), now), Ok(()));
        assert_eq!(in_time(&round, day("2027-03-04"), now), Err(NotInTime::Before(day("2027-03-05"))));
        assert_eq!(in_time(&round, day("2027-03-11"), now), Err(NotInTime::Future));
        assert_eq!(in_time(&round, day("2027-12-24"), now), Err(NotInTime::Future), "it has not stopped then either");
        let later = now + chrono::TimeDelta::days(10);
        assert_eq!(in_time(&round, day("2027-03-13"), later), Ok(()));
        assert_eq!(in_time(&round, day("2027-03-14"), later), Err(NotInTime::After(day("2027-03-13"))));
    }

    #[test]
    fn a_round_stopped_early_takes_what_came_before_the_stop() {
        let (mut round, now) = round(RoundState::Stopped);
        round.stopped_at = Some(now - chrono::TimeDelta::days(2));
        assert_eq!(in_time(&round, day("2027-03-08"), now), Ok(()));
        assert_eq!(in_time(&round, day("2027-03-09"), now), Err(NotInTime::After(day("2027-03-08"))));
    }

    #[test]
    fn papers_are_keyed_in_until_the_answers_are_frozen() {
        for (state, may) in [
            (RoundState::Planned, false),
            (RoundState::Open, true),
            (RoundState::Stopped, true),
            (RoundState::Closed, false),
            (RoundState::Withdrawn, false),
        ] {
            let (round, now) = round(state);
            assert_eq!(may_take_in(&round, now), may, "{state:?}");
            assert_eq!(may_say_where(&round, now), may || state == RoundState::Planned, "{state:?}");
        }
        let (stopped, now) = round(RoundState::Stopped);
        let frozen = round::Model { frozen_at: Some(now), ..stopped };
        assert!(!may_take_in(&frozen, now) && !may_say_where(&frozen, now));
    }

    #[test]
    fn every_tenth_paper_and_the_first_are_keyed_in_twice() {
        let sampled: Vec<i32> = (1..=31).filter(|number| is_sampled(*number, false)).collect();
        assert_eq!(sampled, [1, 11, 21, 31]);
        assert!(is_sampled(207, true));
    }

    #[test]
    fn a_round_offers_what_its_channels_say_and_no_part_of_a_word() {
        let (mut round, _) = round(RoundState::Open);
        round.channels = "web newspaper".to_owned();
        assert!(offers(&round, AnswerChannel::Web) && !offers(&round, AnswerChannel::Paper));
    }
}
