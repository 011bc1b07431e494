//! When codes are demanded, and when they can be made.

use chrono::{DateTime, Utc};

use crate::{
    entity::round::{self, RoundState},
    round::rules::{state_at, work_path},
};

/// The most codes of one round: their marks are written anew with every answer.
pub const MOST_CODES: u64 = 100_000;

/// Why no codes can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoCodes {
    /// The round takes answers without.
    NotDemanded,
    /// Nobody can answer any more.
    Over,
}

/// Codes are made for a round that demands them, before it opens and as long as it is open.
///
/// # Errors
/// [`NoCodes`] says why not.
pub fn may_make(round: &round::Model, now: DateTime<Utc>) -> Result<(), NoCodes> {
    match state_at(round, now) {
        RoundState::Planned | RoundState::Open if round.one_time_codes => Ok(()),
        RoundState::Planned | RoundState::Open => Err(NoCodes::NotDemanded),
        _ => Err(NoCodes::Over),
    }
}

/// Whether there is anything to do about codes: to choose, while the round is planned, or to make more.
pub fn has_page(round: &round::Model, now: DateTime<Utc>) -> bool {
    state_at(round, now) == RoundState::Planned || may_make(round, now).is_ok()
}

/// Where the codes of a round are made.
pub fn codes_path(code: &str) -> String {
    format!("{}/koder", work_path(code))
}

#[cfg(test)]
mod tests {
    use sea_orm::Iterable;

    use super::*;
    use crate::round::example::{self, now};

    #[test]
    fn codes_are_made_where_they_are_demanded_until_the_round_stops() {
        for state in RoundState::iter() {
            let mut round = example::round(state, (-5, 3));
            let takes = matches!(state, RoundState::Planned | RoundState::Open);
            let without = if takes { NoCodes::NotDemanded } else { NoCodes::Over };
            assert_eq!(may_make(&round, now()), Err(without), "{state:?}");
            assert_eq!(has_page(&round, now()), state == RoundState::Planned, "{state:?}");
            round.one_time_codes = true;
            assert_eq!(may_make(&round, now()).is_ok(), takes, "{state:?}");
            assert_eq!(has_page(&round, now()), takes, "{state:?}");
        }
    }

    #[test]
    fn no_codes_are_made_when_the_time_is_over() {
        let round = round::Model { one_time_codes: true, ..example::round(RoundState::Open, (-5, -1)) };
        assert_eq!(may_make(&round, now()), Err(NoCodes::Over));
    }
}
