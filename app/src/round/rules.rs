//! The life of a round: which step leads where, and when residents may answer.

use chrono::{DateTime, Utc};

use crate::{
    dialogue::rules::shown_state,
    entity::round::{self, RoundState},
};

/// A step in the life of a round. Who may take it is a right, which is a type: the clock stops rounds, opens
/// those that a moderator has set to open, and does nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Residents may answer from now on.
    Open,
    /// No more answers.
    Stop,
    /// The result is signed.
    Close,
    /// It is called off before it has opened.
    Withdraw,
    /// It is withdrawn while residents answer.
    WithdrawOpen,
    /// It is withdrawn when they have answered, before anything is signed.
    WithdrawStopped,
    /// The summary is approved for the first time.
    Summarise,
    /// Those who decide get what was signed and is summarised.
    Deliver,
    /// Likewise, where the summary was approved by a program that did not say so in the state.
    DeliverClosed,
    /// Residents get their reply.
    FeedBack,
    /// Nothing more happens in it, and it is decided how long its records are kept.
    Archive,
}

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

/// From which state a step leads, and to which. From any other it leads nowhere.
pub fn leads(step: Step) -> (RoundState, RoundState) {
    match step {
        Step::Open => (RoundState::Planned, RoundState::Open),
        Step::Stop => (RoundState::Open, RoundState::Stopped),
        Step::Close => (RoundState::Stopped, RoundState::Closed),
        Step::Withdraw => (RoundState::Planned, RoundState::Withdrawn),
        Step::WithdrawOpen => (RoundState::Open, RoundState::Withdrawn),
        Step::WithdrawStopped => (RoundState::Stopped, RoundState::Withdrawn),
        Step::Summarise => (RoundState::Closed, RoundState::Summarised),
        Step::Deliver => (RoundState::Summarised, RoundState::Delivered),
        Step::DeliverClosed => (RoundState::Closed, RoundState::Delivered),
        Step::FeedBack => (RoundState::Delivered, RoundState::FedBack),
        Step::Archive => (RoundState::FedBack, RoundState::Archived),
    }
}

/// The step that withdraws a round that has opened. What is signed stands, and is put right by a correction.
pub fn withdrawing(state: RoundState) -> Option<Step> {
    match state {
        RoundState::Open => Some(Step::WithdrawOpen),
        RoundState::Stopped => Some(Step::WithdrawStopped),
        _ => None,
    }
}

/// The step that hands a round over to those who decide, from its signing on until that is done. Whether it has a summary that
/// holds is asked beside.
pub fn delivering(state: RoundState) -> Option<Step> {
    match state {
        RoundState::Summarised => Some(Step::Deliver),
        RoundState::Closed => Some(Step::DeliverClosed),
        _ => None,
    }
}

/// A public note stands on a round that has opened and has not been called off.
pub fn may_have_note(state: RoundState) -> bool {
    may_moderate(state) || has_result(state)
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

/// Whether one can answer now, or later.
pub fn can_be_answered_yet(state: RoundState) -> bool {
    matches!(state, RoundState::Planned | RoundState::Open)
}

/// Comments are read from the first answer until the result is signed.
pub fn may_moderate(state: RoundState) -> bool {
    matches!(state, RoundState::Open | RoundState::Stopped)
}

/// Where a round is worked on. `code` comes from the round itself.
pub fn work_path(code: &str) -> String {
    format!("/arbete/omgang/{code}")
}

/// Where a planned round is changed.
pub fn change_path(code: &str) -> String {
    format!("{}/andra", work_path(code))
}

/// Where the public note of a round is written.
pub fn note_path(code: &str) -> String {
    format!("{}/meddelande", work_path(code))
}

/// Where a round is withdrawn.
pub fn withdraw_path(code: &str) -> String {
    format!("{}/aterkalla", work_path(code))
}

/// Where the questions of a round are built.
pub fn questions_path(code: &str) -> String {
    format!("{}/fragor", work_path(code))
}

/// Where it is written what a round is called in other languages.
pub fn names_path(code: &str) -> String {
    format!("{}/sprak", work_path(code))
}

/// What is done next to close a stopped round.
pub fn next_in_closing(round: &round::Model) -> &'static str {
    if round.frozen_at.is_some() { "Skriv under protokollet" } else { "Frys svaren" }
}

/// Where a stopped round is closed: its answers frozen, then its protocol signed.
pub fn closing_path(code: &str) -> String {
    format!("{}/stang", work_path(code))
}

/// Where a round is handed over to those who decide.
pub fn deliver_path(code: &str) -> String {
    format!("{}/lamna-over", work_path(code))
}

/// Where the elected read the brief of a round.
pub fn brief_path(code: &str) -> String {
    format!("/politik/{code}")
}

/// Where residents answer a round.
pub fn answer_path(code: &str) -> String {
    format!("/svara/{code}")
}

/// Where the result of a round is, and before that what happens when.
pub fn result_path(code: &str) -> String {
    format!("/resultat/{code}")
}

/// Where a moderator lets everybody see the result.
pub fn show_result_path(code: &str) -> String {
    format!("{}/visa-resultatet", work_path(code))
}

/// Whether everybody may see the result: when it is delivered, or earlier where a moderator said so at `shown`.
pub fn result_is_public(state: RoundState, shown: Option<DateTime<Utc>>) -> bool {
    let delivered = matches!(state, RoundState::Delivered | RoundState::FedBack | RoundState::Archived);
    delivered || has_result(state) && shown.is_some()
}

/// Whether the result is signed, so that figures may be shown.
pub fn has_result(state: RoundState) -> bool {
    use RoundState::{Archived, Closed, Delivered, FedBack, Summarised};
    matches!(state, Closed | Summarised | Delivered | FedBack | Archived)
}

#[cfg(test)]
mod tests {
    use RoundState::{Archived, Closed, Open, Planned, Stopped, Withdrawn};
    use sea_orm::Iterable;

    use super::*;
    use crate::round::example;

    fn round(state: RoundState) -> round::Model {
        let day = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        round::Model {
            opens_at: day("2027-03-01T08:00:00Z"),
            closes_at: day("2027-03-08T23:00:00Z"),
            ..example::round(state, (0, 0))
        }
    }

    #[test]
    fn each_step_begins_where_the_one_before_it_led() {
        let steps =
            [Step::Open, Step::Stop, Step::Close, Step::Summarise, Step::Deliver, Step::FeedBack, Step::Archive];
        let way = steps.map(leads);
        assert_eq!((way[0].0, way[6].1), (Planned, Archived));
        assert!(way.windows(2).all(|pair| pair[0].1 == pair[1].0), "{way:?}");
        assert_eq!(leads(Step::Withdraw), (Planned, Withdrawn));
    }

    #[test]
    fn a_round_is_withdrawn_until_it_is_signed_and_has_a_note_from_its_opening_on() {
        for state in RoundState::iter() {
            let withdrawn = withdrawing(state).map(leads);
            assert_eq!(withdrawn, matches!(state, Open | Stopped).then_some((state, Withdrawn)), "{state:?}");
            assert_eq!(may_have_note(state), !matches!(state, Planned | Withdrawn), "{state:?}");
        }
    }

    #[test]
    fn a_round_is_handed_over_once_it_is_signed_and_not_again() {
        for state in RoundState::iter() {
            let signed = matches!(state, Closed | RoundState::Summarised);
            assert_eq!(delivering(state).map(leads), signed.then_some((state, RoundState::Delivered)), "{state:?}");
        }
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

    #[test]
    fn everybody_sees_a_result_when_it_is_delivered_or_when_a_moderator_has_said_so() {
        let said = Some(example::now());
        let public =
            |shown| RoundState::iter().filter(move |state| result_is_public(*state, shown)).collect::<Vec<_>>();
        assert_eq!(public(None), [RoundState::Delivered, RoundState::FedBack, Archived]);
        assert_eq!(
            public(said),
            [Closed, RoundState::Summarised, RoundState::Delivered, RoundState::FedBack, Archived]
        );
    }
}
