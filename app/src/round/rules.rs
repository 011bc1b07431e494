//! The life of a round: which step leads where, who may take it, and when residents may answer.

use chrono::{DateTime, Utc};

use crate::{
    dialogue::rules::shown_state,
    entity::round::{self, RoundState},
};

/// A step in the life of a round (design section 4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Residents may answer from now on.
    Open,
    /// No more answers.
    Stop,
    /// The result is signed.
    Close,
    /// The summary is approved.
    Summarise,
    /// The politicians have the brief.
    Deliver,
    /// Residents have their reply.
    FeedBack,
    /// Disposed of by decision.
    Archive,
    /// Called off before there is a result.
    Withdraw,
}

/// Who takes a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// A moderator of the round's body.
    Moderator,
    /// The time that was announced.
    Clock,
    /// An administrator of the organisation.
    Administrator,
}

/// A step that does not lead from where the round is, or is not this actor's to take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotNow;

/// Why residents cannot answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotOpen {
    /// It has not opened.
    NotYet,
    /// The time is over.
    Over,
    /// It was called off.
    Withdrawn,
}

/// Where `step` leads a round that is in `from`.
///
/// # Errors
/// [`NotNow`] when it leads nowhere from there, or `by` may not take it.
pub fn next(from: RoundState, step: Step, by: Actor) -> Result<RoundState, NotNow> {
    use Actor::{Administrator, Clock, Moderator};
    use RoundState::{Archived, Closed, Delivered, FedBack, Open, Planned, Stopped, Summarised, Withdrawn};
    match (from, step, by) {
        (Planned, Step::Open, Moderator | Clock) => Ok(Open),
        (Open, Step::Stop, Moderator | Clock) => Ok(Stopped),
        (Stopped, Step::Close, Moderator) => Ok(Closed),
        (Closed, Step::Summarise, Moderator) => Ok(Summarised),
        (Summarised, Step::Deliver, Moderator) => Ok(Delivered),
        (Delivered, Step::FeedBack, Moderator) => Ok(FedBack),
        (FedBack, Step::Archive, Administrator) => Ok(Archived),
        (Planned | Open | Stopped, Step::Withdraw, Moderator) => Ok(Withdrawn),
        _ => Err(NotNow),
    }
}

/// Where a round is at `now`: one that is still marked open has stopped when its time is over, whether or not anybody or
/// anything has noted it.
pub fn state_at(round: &round::Model, now: DateTime<Utc>) -> RoundState {
    shown_state(round.state, round.closes_at, now)
}

/// Residents answer only in an open round, until the second it was said to end.
///
/// # Errors
/// [`NotOpen`] says why not.
pub fn may_answer(round: &round::Model, now: DateTime<Utc>) -> Result<(), NotOpen> {
    match state_at(round, now) {
        RoundState::Open => Ok(()),
        RoundState::Planned => Err(NotOpen::NotYet),
        RoundState::Withdrawn => Err(NotOpen::Withdrawn),
        _ => Err(NotOpen::Over),
    }
}

/// Comments are read from the first answer until the result is signed.
pub fn may_moderate(state: RoundState) -> bool {
    matches!(state, RoundState::Open | RoundState::Stopped)
}

/// Where a round is worked on. `code` comes from the round itself.
pub fn work_path(code: &str) -> String {
    format!("/arbete/omgang/{code}")
}

/// Whether the result is signed, so that figures may be shown.
pub fn has_result(state: RoundState) -> bool {
    use RoundState::{Archived, Closed, Delivered, FedBack, Summarised};
    matches!(state, Closed | Summarised | Delivered | FedBack | Archived)
}

#[cfg(test)]
mod tests {
    use RoundState::{Archived, Closed, Delivered, FedBack, Open, Planned, Stopped, Summarised, Withdrawn};
    use sea_orm::Iterable;
    use uuid::Uuid;

    use super::*;

    const STEPS: [Step; 8] = [
        Step::Open,
        Step::Stop,
        Step::Close,
        Step::Summarise,
        Step::Deliver,
        Step::FeedBack,
        Step::Archive,
        Step::Withdraw,
    ];
    const ACTORS: [Actor; 3] = [Actor::Moderator, Actor::Clock, Actor::Administrator];

    /// Everything that is allowed, written out; all else is refused.
    const ALLOWED: [(RoundState, Step, Actor, RoundState); 12] = [
        (Planned, Step::Open, Actor::Moderator, Open),
        (Planned, Step::Open, Actor::Clock, Open),
        (Open, Step::Stop, Actor::Moderator, Stopped),
        (Open, Step::Stop, Actor::Clock, Stopped),
        (Stopped, Step::Close, Actor::Moderator, Closed),
        (Closed, Step::Summarise, Actor::Moderator, Summarised),
        (Summarised, Step::Deliver, Actor::Moderator, Delivered),
        (Delivered, Step::FeedBack, Actor::Moderator, FedBack),
        (FedBack, Step::Archive, Actor::Administrator, Archived),
        (Planned, Step::Withdraw, Actor::Moderator, Withdrawn),
        (Open, Step::Withdraw, Actor::Moderator, Withdrawn),
        (Stopped, Step::Withdraw, Actor::Moderator, Withdrawn),
    ];

    fn round(state: RoundState) -> round::Model {
        let day = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        round::Model {
            id: Uuid::nil(),
            dialogue_id: Uuid::nil(),
            organisation_id: Uuid::nil(),
            controller_body_id: Uuid::nil(),
            questionnaire_id: Uuid::nil(),
            code: "STO1".to_owned(),
            title: "Kontakt".to_owned(),
            state,
            opens_at: day("2027-03-01T08:00:00Z"),
            closes_at: day("2027-03-08T23:00:00Z"),
            preview_seen_at: None,
            opened_at: None,
            stopped_at: None,
            stop_reason: None,
            closed_at: None,
            channels: "web".to_owned(),
            languages: "sv".to_owned(),
            threshold: 5,
            one_time_codes: false,
            paper_return: None,
        }
    }

    #[test]
    fn every_state_step_and_actor_does_what_the_table_says_and_no_more() {
        let mut taken = 0;
        for from in RoundState::iter() {
            for step in STEPS {
                for by in ACTORS {
                    let allowed = ALLOWED.iter().find(|row| (row.0, row.1, row.2) == (from, step, by));
                    assert_eq!(
                        next(from, step, by),
                        allowed.map(|row| row.3).ok_or(NotNow),
                        "{from:?} {step:?} {by:?}"
                    );
                    taken += usize::from(allowed.is_some());
                }
            }
        }
        assert_eq!(taken, ALLOWED.len());
    }

    #[test]
    fn a_round_has_stopped_at_the_second_it_was_said_to_end() {
        let open = round(Open);
        let last = open.closes_at - chrono::TimeDelta::seconds(1);
        assert_eq!((state_at(&open, last), may_answer(&open, last)), (Open, Ok(())));
        assert_eq!((state_at(&open, open.closes_at), may_answer(&open, open.closes_at)), (Stopped, Err(NotOpen::Over)));
    }

    #[test]
    fn the_clock_moves_no_other_state() {
        for state in RoundState::iter().filter(|state| *state != Open) {
            let round = round(state);
            assert_eq!(state_at(&round, round.closes_at), state);
        }
    }

    #[test]
    fn residents_answer_in_an_open_round_only() {
        for state in RoundState::iter() {
            let round = round(state);
            let answer = may_answer(&round, round.opens_at);
            let expected = match state {
                Open => Ok(()),
                Planned => Err(NotOpen::NotYet),
                Withdrawn => Err(NotOpen::Withdrawn),
                _ => Err(NotOpen::Over),
            };
            assert_eq!(answer, expected, "{state:?}");
        }
    }

    #[test]
    fn comments_are_read_before_signing_and_figures_after() {
        for state in RoundState::iter() {
            assert!(!(may_moderate(state) && has_result(state)), "{state:?}");
        }
        assert!(may_moderate(Open) && may_moderate(Stopped) && !may_moderate(Planned) && !may_moderate(Closed));
        assert!(has_result(Closed) && has_result(Archived) && !has_result(Withdrawn) && !has_result(Stopped));
    }
}
