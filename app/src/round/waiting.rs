//! What waits for a moderator, most urgent first.

use analysis::open::OpenRound;
use chrono::{DateTime, Utc};

use crate::{
    dialogue::rules::last_day,
    entity::round::{self, RoundState},
    round::rules,
    swedish,
};

/// A round and what is left to do in it.
#[derive(Clone, Debug)]
pub struct Standing {
    /// The round.
    pub round: round::Model,
    /// Where, as "Härnösand".
    pub place: String,
    /// How many have answered.
    pub received: OpenRound,
    /// Comments that nobody has read.
    pub left: u64,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// When it should be done, or should have been: what sorts the list.
    pub due: DateTime<Utc>,
    /// What to do, as "Läs 3 kommentarer".
    pub what: String,
    /// Why now, as "stoppad sedan 8 mars 2027".
    pub why: String,
    /// Where it is done.
    pub path: String,
    /// Title and place of the round.
    pub of: String,
}

/// What waits, earliest due first. A round asks for one thing at a time.
pub fn waiting(rounds: &[Standing], now: DateTime<Utc>) -> Vec<Waiting> {
    let mut list: Vec<_> = rounds.iter().filter_map(|standing| task(standing, now)).collect();
    list.sort_by(|a, b| (a.due, &a.path).cmp(&(b.due, &b.path)));
    list
}

fn task(standing: &Standing, now: DateTime<Utc>) -> Option<Waiting> {
    let Standing { round, place, left, .. } = standing;
    let read = format!("Läs {}", swedish::count(i64::try_from(*left).unwrap_or(i64::MAX), "kommentar", "kommentarer"));
    let (due, what, why, page) = match rules::state_at(round, now) {
        RoundState::Planned if round.opens_at <= now => {
            (round.opens_at, "Öppna omgången".to_owned(), told("skulle öppna", round.opens_at), "/oppna")
        }
        RoundState::Planned => (round.opens_at, "Förbered öppningen".to_owned(), told("öppnar", round.opens_at), ""),
        RoundState::Open if 0 < *left => {
            (round.closes_at, read, format!("pågår till {}", swedish::day(last_day(round.closes_at))), "/kommentarer")
        }
        RoundState::Stopped => {
            let since = round.stopped_at.unwrap_or(round.closes_at);
            let (what, page) =
                if 0 < *left { (read, "/kommentarer") } else { ("Stäng omgången".to_owned(), "/stang") };
            (since, what, told("stoppad sedan", since), page)
        }
        _ => return None,
    };
    let path = format!("{}{page}", rules::work_path(&round.code));
    Some(Waiting { due, what, why, path, of: format!("{}, {place}", round.title) })
}

fn told(what: &str, at: DateTime<Utc>) -> String {
    format!("{what} {}", swedish::day_of(at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::round::example::{self, now};

    /// A round that opens and closes this many days from now.
    fn standing(code: &str, state: RoundState, (opens, closes): (i64, i64), left: u64) -> Standing {
        let round = round::Model { code: code.to_owned(), ..example::round(state, (opens, closes)) };
        Standing { round, place: "Storby".to_owned(), received: OpenRound::new(0), left }
    }

    #[test]
    fn what_is_late_comes_before_what_is_to_come() {
        let rounds = [
            standing("FRAM", RoundState::Planned, (5, 20), 0),
            standing("LAST", RoundState::Open, (-5, 3), 2),
            standing("SENT", RoundState::Planned, (-1, 20), 0),
            standing("STOP", RoundState::Stopped, (-20, -4), 7),
            standing("KLAR", RoundState::Stopped, (-20, -2), 0),
        ];
        let list = waiting(&rounds, now());
        let paths: Vec<_> = list.iter().map(|task| task.path.as_str()).collect();
        assert_eq!(
            paths,
            [
                "/arbete/omgang/STOP/kommentarer",
                "/arbete/omgang/KLAR/stang",
                "/arbete/omgang/SENT/oppna",
                "/arbete/omgang/LAST/kommentarer",
                "/arbete/omgang/FRAM",
            ]
        );
        assert_eq!(list[0].what, "Läs 7\u{a0}kommentarer");
        assert_eq!(list[0].why, "stoppad sedan 6 mars 2027");
    }

    #[test]
    fn an_open_round_with_nothing_to_read_asks_for_nothing() {
        assert_eq!(waiting(&[standing("LUGN", RoundState::Open, (-5, 3), 0)], now()), []);
        assert_eq!(waiting(&[standing("SLUT", RoundState::Closed, (-5, -3), 3)], now()), []);
    }

    #[test]
    fn a_round_that_the_clock_stopped_waits_to_be_closed_before_anyone_has_noted_it() {
        let list = waiting(&[standing("TICK", RoundState::Open, (-5, -1), 0)], now());
        assert_eq!(list[0].what, "Stäng omgången");
    }
}
